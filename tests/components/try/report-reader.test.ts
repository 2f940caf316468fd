import { expect, test } from 'vitest';
import type { Answer, Question, Told } from '#lib/components/try/answer.ts';
import { ReportReader } from '#lib/components/try/report-reader.ts';

const reportOf = (text: string) => ({ id: 'report', text, lang: null, dateline: null });
const told: Told = {
  reading: { dateline: null, lang: 'hi', timexes: [], extractions: [], problems: [] },
  events: [],
  systems: [],
};

function thread() {
  const asked: Question[] = [];
  let tell: (event: { readonly data: Answer }) => void = () => undefined;
  let fail: () => void = () => undefined;
  const reader = new ReportReader({
    postMessage: (question) => asked.push(question),
    addEventListener(type: string, listener: unknown) {
      if (type === 'message') tell = listener as typeof tell;
      else fail = listener as typeof fail;
    },
    terminate: () => undefined,
  });
  const answer = () => {
    tell({ data: { id: asked.at(-1)?.id ?? 0, told } });
  };
  return { reader, asked, answer, fail: () => fail() };
}

test('while one report is read only the latest waits; those between are let go', async () => {
  const { reader, asked, answer } = thread();
  const answers = ['क', 'कल', 'कल भारत'].map((text) => reader.read(reportOf(text)));
  expect(asked.map(({ report }) => report.text)).toEqual(['क']);
  expect(await answers[1]).toBeNull();
  answer();
  expect(await answers[0]).toBeNull();
  expect(asked.map(({ report }) => report.text)).toEqual(['क', 'कल भारत']);
  answer();
  expect(await answers[2]).toBe(told);
});

test('a worker that fails ends the question, and the next one is asked', async () => {
  const { reader, asked, answer, fail } = thread();
  const first = reader.read(reportOf('कल'));
  fail();
  expect(await first).toMatchObject({ failed: 'program' });
  const second = reader.read(reportOf('आज'));
  expect(asked).toHaveLength(2);
  answer();
  expect(await second).toBe(told);
});
