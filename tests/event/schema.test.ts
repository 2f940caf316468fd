import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTimeline } from '#lib/event/check-timeline.ts';
import type { NewsEvent } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import type { ReportText } from '#lib/event/schema.ts';
import { parseEventsFile, parseReportFile, parseSystemsFile, parseTimelineFile } from '#lib/event/schema.ts';

const text = 'नई दिल्ली: भारत ने अक्टूबर 2018 में पाँच एस-400 ख़रीदने का करार किया 🚀।';
const words = { en: 'India signs for five S-400 units', hi: 'पाँच एस-400 का करार' };
const exact = 'अक्टूबर 2018';
const start = text.indexOf(exact);
const event: NewsEvent = {
  id: 's-400-contract',
  when: '2018-10',
  dateSource: 'text',
  kind: 'procurement',
  factuality: 'done',
  title: words,
  summary: words,
  countries: ['IN', 'RU'],
  systems: ['s-400'],
  actors: [{ id: 'नरेंद्र-मोदी', name: words, office: null }],
  place: { name: words, country: 'IN' },
  amounts: [{ value: 5.43e9, currency: 'USD' }],
  quantities: [{ value: 5, unit: words, system: 's-400' }],
  rivals: [],
  evidence: [
    {
      report: 'hi-2018',
      start,
      end: start + exact.length,
      exact,
      prefix: 'भारत ने ',
      suffix: ' में',
      field: 'when',
    },
  ],
  sources: [{ outlet: 'PIB', url: 'https://pib.gov.in/x', published: null, title: 'x' }],
};
const report: ReportText = {
  id: 'hi-2018',
  lang: 'hi',
  title: 'करार',
  publisher: 'x',
  url: null,
  published: '2018-10-05',
  sources: [],
  text,
};
const front = `---
id: hi-2018
lang: hi
title: "करार"
publisher: x
url: null
published: 2018-10-05
sources: []
---`;

/** The event with one value, at a dotted path, replaced or (undefined) taken away. */
function but(path: string, value: unknown): string {
  const copy = JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return JSON.stringify(copy);
}

const brief = (problems: readonly Problem[]) =>
  problems.map(({ code, field, line }) => `${code} ${field} ${String(line)}`);

describe('events.jsonl', () => {
  it('reads whole events and skips empty lines', () => {
    const line = JSON.stringify(event);
    expect(parseEventsFile(`\ufeff${line}\r\n\r\n${line}\n`, 'e.jsonl')).toEqual({
      value: [event, event],
      places: [
        { file: 'e.jsonl', line: 1 },
        { file: 'e.jsonl', line: 3 },
      ],
      problems: [],
    });
  });

  it.each<readonly [string, unknown, string]>([
    ['id', 'S-400 Contract', 'file-slug id'],
    ['when', '2025-02-30', 'edtf-calendar when'],
    ['when', 'October 2018', 'edtf-syntax when'],
    ['when', undefined, 'file-missing when'],
    ['kind', 'war', 'file-value kind'],
    ['factuality', 'Done', 'file-value factuality'],
    ['title.hi', '', 'file-empty title.hi'],
    ['title.en', 'half a \ud83d', 'file-empty title.en'],
    ['title.fr', 'x', 'file-unknown title.fr'],
    ['countrys', ['IN'], 'file-unknown countrys'],
    ['countries', ['IN', 'XX'], 'file-country countries.1'],
    ['countries', ['IN', 'IN'], 'file-repeated countries'],
    ['systems', ['S-400'], 'file-slug systems.0'],
    ['place.country', 'in', 'file-country place.country'],
    ['amounts.0.currency', 'RUP', 'file-currency amounts.0.currency'],
    ['amounts.0.value', '5 bn', 'file-value amounts.0.value'],
    ['amounts.0.value', -1, 'file-value amounts.0.value'],
    ['evidence.0.start', 1.5, 'file-value evidence.0.start'],
    ['evidence.0.field', 'who', 'file-value evidence.0.field'],
    ['sources.0.url', 'javascript:alert(1)', 'file-url sources.0.url'],
    ['sources.0.url', 'http://', 'file-url sources.0.url'],
    ['sources.0.published', '2018-13', 'edtf-calendar sources.0.published'],
  ])('refuses %s = %j', (path, value, problem) => {
    const { value: events, problems } = parseEventsFile(`${JSON.stringify(event)}\n${but(path, value)}`, 'e');
    expect([events.length, brief(problems)]).toEqual([1, [`${problem} 2`]]);
  });

  it('names the line of broken JSON and reads on', () => {
    const { value, problems } = parseEventsFile(`{"id": \n${JSON.stringify(event)}\n[1,]`, 'e');
    expect([value.length, brief(problems)]).toEqual([1, ['file-json  1', 'file-json  3']]);
  });
});

describe('report files', () => {
  it('keeps the text exact but for line ends and the newlines around it', () => {
    const body = `\r\n\r\n  ${text}\r\n\r\nदूसरा  \r\n`;
    const { value, problems } = parseReportFile(front.replace(/\n/g, '\r\n') + body, 'r.md');
    expect([value, problems]).toEqual([{ ...report, text: `  ${text}\n\nदूसरा  ` }, []]);
  });

  it.each([
    ['no front matter', text, 'file-front-matter  1'],
    ['broken YAML', front.replace('lang: hi', 'lang: "hi') + '\nx', 'file-yaml  '],
    ['an alias of nothing', front.replace('lang: hi', 'lang: *hi') + '\nx', 'file-yaml  3'],
    ['aliases that unfold', front.replace('url:', 'a: &a [x]\nb: [*a, *a]\nurl:'), 'file-yaml  7'],
    ['an unknown language', front.replace('lang: hi', 'lang: fr') + '\nx', 'file-value lang 3'],
    ['a vague dateline', front.replace('2018-10-05', '"2018-10"') + '\nx', 'file-day published 7'],
    ['an impossible dateline', front.replace('10-05', '02-30') + '\nx', 'edtf-calendar published 7'],
    ['a missing field', front.replace('url: null\n', '') + '\nx', 'file-missing url 2'],
    ['an unknown field', front.replace('url:', 'link: x\nurl:') + '\nx', 'file-unknown link 6'],
    ['no text', `${front}\n\n`, 'file-empty text undefined'],
  ])('refuses %s, with the line', (_, file, problem) => {
    const { value, problems } = parseReportFile(file, 'r.md');
    expect(value).toBeNull();
    expect(brief(problems)[0]).toContain(problem);
    expect(problems[0]?.file).toBe('r.md');
  });
});

const timeline = {
  slug: 'x',
  title: words,
  description: words,
  license: 'CC0',
  spec: 'from=2018&lanes=system',
};

describe('timeline.json and systems.json', () => {
  it('reads a timeline', () => {
    expect(parseTimelineFile(JSON.stringify(timeline), 't').value).toEqual(timeline);
  });

  it('refuses a default view that the URL would refuse', () => {
    const { value, problems } = parseTimelineFile(JSON.stringify({ ...timeline, spec: 'from=2018-13' }), 't');
    expect([value, brief(problems)]).toEqual([null, ['edtf-calendar spec.from undefined']]);
  });

  it('names the line of a wrong value and of broken JSON', () => {
    const wrong = JSON.stringify({ ...timeline, license: 5 }, null, '\t');
    const at = wrong.split('\n').findIndex((line) => line.includes('license')) + 1;
    expect(brief(parseTimelineFile(wrong, 't').problems)).toEqual([`file-value license ${at}`]);
    expect(brief(parseTimelineFile(wrong.replace(': 5,', ': 5'), 't').problems)).toEqual([
      `file-json  ${at + 1}`,
    ]);
  });

  it('refuses a system that is listed twice', () => {
    const system = {
      id: 's-400',
      name: words,
      aliases: { en: [], hi: [] },
      class: 'sam',
      maker: ['RU'],
      source: 'x',
    };
    expect(parseSystemsFile(JSON.stringify([system]), 's').value).toEqual([system]);
    expect(brief(parseSystemsFile(JSON.stringify([system, system]), 's').problems)).toEqual([
      'file-repeated  1',
    ]);
  });
});

describe('checkTimeline', () => {
  const [proof] = event.evidence as readonly [NewsEvent['evidence'][number]];
  const check = (evidence: Partial<typeof proof>) =>
    checkTimeline([report], [{ ...event, evidence: [{ ...proof, ...evidence }] }], [{ file: 'e', line: 7 }]);

  it('finds nothing wrong with exact evidence', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    [{ report: 'hi-2019' }, 'evidence-report evidence.0.report 7'],
    [{ start: start + 1 }, 'evidence-moved evidence.0.exact 7'],
    [{ exact: 'अक्टूबर 2019' }, 'evidence-absent evidence.0.exact 7'],
    [{ exact: 'अक्टूबर 2018'.normalize('NFD') + '\u200d' }, 'evidence-absent evidence.0.exact 7'],
    [{ prefix: 'रूस ने ' }, 'evidence-context evidence.0.prefix 7'],
    [{ suffix: ' से' }, 'evidence-context evidence.0.suffix 7'],
  ])('refuses evidence with %j', (evidence, problem) => {
    expect(brief(check(evidence))).toEqual([problem]);
  });

  it('says where moved words are now', () => {
    expect(check({ start: 0, end: 5 })[0]?.params).toEqual({
      report: 'hi-2018',
      found: 'नई दि',
      at: start,
      to: start + exact.length,
    });
  });

  it('refuses repeated ids and events that nothing proves', () => {
    const bare = { ...event, id: 'bare', evidence: [], sources: [] };
    const places = [{ file: 'r1.md' }, { file: 'r2.md' }];
    const problems = checkTimeline([report, { ...report }], [event, { ...event }, bare], [], places);
    expect(problems[0]?.file).toBe('r2.md');
    expect(brief(problems)).toEqual([
      'file-duplicate id undefined',
      'file-duplicate id undefined',
      'event-unproved evidence undefined',
    ]);
  });
});

describe('the sample timeline', () => {
  const folder = 'data/timelines/india-russia-defence';
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

  it('has no problem in any file', () => {
    const reports = readdirSync(`${folder}/reports`).map((file) =>
      parseReportFile(read(`reports/${file}`), file),
    );
    const events = parseEventsFile(read('events.jsonl'), 'events.jsonl');
    const whole = reports.flatMap(({ value }) => (value === null ? [] : [value]));
    expect([
      ...reports.flatMap(({ problems }) => problems),
      ...events.problems,
      ...parseTimelineFile(read('timeline.json'), 'timeline.json').problems,
      ...parseSystemsFile(readFileSync('data/lexicon/systems.json', 'utf8'), 'systems.json').problems,
      ...checkTimeline(whole, events.value, events.places),
    ]).toEqual([]);
    expect(events.value.length).toBeGreaterThanOrEqual(35);
  });
});
