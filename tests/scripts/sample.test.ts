import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { NewsEvent } from '#lib/event/news-event.ts';
import { parseReportFile } from '#lib/event/schema.ts';
import { buildSample } from '../../scripts/sample/build.ts';
import type { Correction } from '../../scripts/sample/corrections.ts';
import { correct } from '../../scripts/sample/corrections.ts';
import { lexicon } from '../extract/lexicon.ts';

const folder = new URL('../../data/timelines/india-russia-defence/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const reports = readdirSync(new URL('reports/', folder))
  .sort()
  .flatMap((file) => parseReportFile(read(`reports/${file}`), file).value ?? []);
const corrections = JSON.parse(read('corrections.json')) as readonly Correction[];

test('the sample is what the extractor finds in its reports, with reviewed corrections on top', () => {
  const { events, faults } = buildSample(reports, lexicon, corrections);
  expect(faults).toEqual([]);
  // After a change of extractor, reports or corrections: npm run build:sample.
  expect(events.map((event) => JSON.stringify(event)).join('\n')).toBe(read('events.jsonl').trimEnd());
});

test('every correction says why', () => {
  expect(corrections.filter(({ reason }) => reason.trim().length < 10)).toEqual([]);
});

const TEXTS = new Map([['r', 'भारत ने 5 मई को परीक्षण किया। अमेरिका ने चेतावनी दी।']]);
const evidence = (start: number, end: number) => ({
  report: 'r',
  field: 'what' as const,
  start,
  end,
  exact: TEXTS.get('r')?.slice(start, end) ?? '',
  prefix: '',
  suffix: '',
});
const event = (id: string, start: number, end: number): NewsEvent => ({
  id,
  when: '2025-05-05',
  dateSource: 'text',
  kind: 'test',
  factuality: 'done',
  title: { en: id, hi: id },
  summary: { en: id, hi: id },
  countries: [],
  systems: [],
  actors: [],
  place: null,
  amounts: [],
  quantities: [],
  rivals: [],
  evidence: [evidence(start, end)],
  sources: [],
});
const FOUND = [event('a', 0, 29), event('b', 30, 52)];
const B = { report: 'r', words: 'चेतावनी दी' };

test('a correction reaches its event by words of the report and is told apart from what was found', () => {
  const set = [{ event: B, set: { kind: 'warning' as const }, reason: 'a warning is no test' }];
  const { events, changed, faults } = correct(FOUND, set, TEXTS);
  expect(faults).toEqual([]);
  expect(events.map(({ kind }) => kind)).toEqual(['test', 'warning']);
  expect([...changed]).toEqual([['b', ['kind']]]);
});

test('joins tellings, drops what is no event, and adds with quotes', () => {
  const joined = correct(
    FOUND,
    [{ join: [{ report: 'r', words: 'भारत ने' }, B], reason: 'one event' }],
    TEXTS,
  );
  expect(joined.events.map(({ evidence: all }) => all.length)).toEqual([2]);
  const dropped = correct(FOUND, [{ drop: B, reason: 'background' }], TEXTS);
  expect(dropped.events.map(({ id }) => id)).toEqual(['a']);
  const { evidence: _, ...rest } = event('c', 30, 52);
  const quotes = [{ report: 'r', field: 'what' as const, exact: 'अमेरिका ने', start: 30 }];
  const added = correct(FOUND, [{ add: rest, quotes, reason: 'not read yet' }], TEXTS);
  expect(added.events.at(-1)?.evidence[0]).toMatchObject({ start: 30, end: 40, exact: 'अमेरिका ने' });
});

test('says which correction fits nothing any more, changes nothing, or misquotes', () => {
  const stale = correct(FOUND, [{ drop: { report: 'r', words: 'रूस ने' }, reason: 'gone' }], TEXTS);
  expect(stale.faults).toEqual([expect.stringContaining('fits no event')]);
  const idle = correct(FOUND, [{ event: B, set: { kind: 'test' as const }, reason: 'same' }], TEXTS);
  expect(idle.faults).toEqual([expect.stringContaining('already so')]);
  const { evidence: _, ...rest } = event('c', 30, 52);
  const quotes = [{ report: 'r', field: 'what' as const, exact: 'अमेरिका', start: 3 }];
  const misquoted = correct(FOUND, [{ add: rest, quotes, reason: 'wrong place' }], TEXTS);
  expect(misquoted.faults).toEqual([expect.stringContaining('but at 30')]);
});
