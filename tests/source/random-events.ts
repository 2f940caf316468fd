import fc from 'fast-check';
import { FACTUALITIES, KINDS } from '#lib/event/news-event.ts';
import type { Evidence, NewsEvent, Report, Source, System } from '#lib/event/news-event.ts';
import type { Query } from '#lib/event/query.ts';
import { DAY } from '#lib/event/span.ts';

/** Invented reports, events and questions for the conformance suite: Hindi first, odd dates on purpose. */

const TEXTS = [
  'नई दिल्ली: भारत ने एस-400 की पाँच इकाइयों का सौदा किया। रूस ने हिंदी में बयान दिया।',
  'ऑपरेशन सिन्दूर के बाद वायु सेना ने S-400 की तारीफ़ की; सीमा पर शांति है।',
  'The ministers met in Moscow. An offer of Su-57 fighters stands, officials said.',
  'India weighs more S-400 units, and the S-500 is under consideration.',
];

const datelines = ['2018-10-05', '2025-05-12', '2025-12-04', '2019-03-01'];

export const REPORTS: readonly Report[] = TEXTS.map((text, i) => ({
  id: `report-${String(i)}`,
  lang: i < 2 ? 'hi' : 'en',
  title: `Report ${String(i)}`,
  publisher: 'जाँच डेस्क',
  url: null,
  published: datelines[i] ?? '',
  sources: [],
  text,
  sha256: '',
}));

export const SYSTEMS: readonly System[] = [
  {
    id: 's-400',
    name: { hi: 'एस-400', en: 'S-400' },
    aliases: { hi: ['ट्रायम्फ'], en: ['Triumf'] },
    class: 'air-defence',
    maker: ['RU'],
    source: 'https://example.org/s-400',
  },
  {
    id: 'su-57',
    name: { hi: 'सुखोई-57', en: 'Su-57' },
    aliases: { hi: ['एसयू-57'], en: ['Felon'] },
    class: 'fighter',
    maker: ['RU'],
    source: 'https://example.org/su-57',
  },
];

const OUTLETS = ['दैनिक भास्कर', 'The Hindu', 'PTI', 'अमर उजाला'];
const NAMES = [
  { id: 'putin', hi: 'व्लादिमीर पुतिन', en: 'Vladimir Putin' },
  { id: 'singh', hi: 'राजनाथ सिंह', en: 'Rajnath Singh' },
  { id: 'sitharaman', hi: 'निर्मला सीतारमण', en: 'Nirmala Sitharaman' },
];
const COUNTRIES = ['IN', 'RU', 'US', 'FR', 'PK'];
const SYSTEM_IDS = ['s-400', 'su-57', 'akash-ng'];
const TITLES = [
  { hi: 'एस-400 का करार तय', en: 'S-400 contract settled' },
  { hi: 'सिंदूर: हवाई हमले', en: 'Sindoor: air strikes' },
  { hi: 'रक्षा मंत्रियों की बैठक', en: 'Defence ministers meet' },
  { hi: 'शिखर सम्मेलन, मॉस्को', en: 'Summit in Moscow' },
];

const day = fc
  .integer({ min: 0, max: 366 * 30 })
  .map((n) => new Date(Date.UTC(1998, 0, 1) + n * DAY).toISOString().slice(0, 10));
const date = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: day.map((text) => text.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((text) => text.slice(0, 4)) },
  { weight: 1, arbitrary: day.map((text) => `${text}T18:30Z`) },
  { weight: 1, arbitrary: fc.constantFrom('-0044-03-15', '199X', '2018~', '2019?', '2018-21', '1947-08-15') },
);
const interval = fc.tuple(day, fc.integer({ min: 0, max: 2_000 })).map(([from, length]) => {
  const end = new Date(Date.parse(from) + length * DAY).toISOString().slice(0, 10);
  return `${from}/${end}`;
});
export const when: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 8, arbitrary: date },
  { weight: 3, arbitrary: interval },
  { weight: 1, arbitrary: day.map((text) => `../${text}`) },
  { weight: 1, arbitrary: day.map((text) => `${text}/..`) },
  { weight: 1, arbitrary: day.map((text) => `/${text}`) },
  { weight: 1, arbitrary: day.map((text) => `${text}/`) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const source: fc.Arbitrary<Source> = fc.record({
  outlet: fc.constantFrom(...OUTLETS),
  url: fc.constant('https://example.org/news'),
  published: fc.option(day),
  title: fc.constant('खबर'),
});

const UNDATED_PAGE: Source = {
  outlet: 'आकाशवाणी',
  url: 'https://example.org/',
  published: null,
  title: 'खबर',
};

const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(fc.nat({ max: REPORTS.length - 1 }), fc.nat({ max: 40 }), fc.integer({ min: 5, max: 30 }))
  .map(([index, start, length]) => {
    const { id, text } = REPORTS[index] as Report;
    const end = start + length;
    return {
      report: id,
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 10), start),
      suffix: text.slice(end, end + 10),
      field: 'what',
    };
  });

const some = <T>(values: readonly T[], max = values.length) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: max });

const body = fc.record({
  when,
  kind: fc.constantFrom(...KINDS.slice(0, 6)),
  factuality: fc.constantFrom(...FACTUALITIES),
  title: fc.constantFrom(...TITLES),
  countries: some(COUNTRIES, 3),
  systems: some(SYSTEM_IDS),
  actors: some(NAMES, 2),
  evidence: fc.array(evidence, { minLength: 0, maxLength: 3 }),
  sources: fc.array(source, { maxLength: 2 }),
  rivals: fc.array(source, { maxLength: 1 }),
});

/** Events with unique ids, as many as asked for. */
export function randomEvents(range: {
  readonly min: number;
  readonly max: number;
}): fc.Arbitrary<NewsEvent[]> {
  return fc.array(body, { minLength: range.min, maxLength: range.max, size: 'max' }).map((bodies) =>
    bodies.map((b, i): NewsEvent => ({
      // Ids that do not ascend with the list: order must come from the source.
      id: `event-${String((i * 7_919) % 100_003)}`,
      when: b.when,
      dateSource: 'text',
      kind: b.kind,
      factuality: b.factuality,
      title: b.title,
      summary: { hi: `${b.title.hi} (सारांश)।`, en: `${b.title.en} (summary).` },
      countries: b.countries,
      systems: b.systems,
      actors: b.actors.map(({ id, hi, en }) => ({ id, name: { en, hi }, office: null })),
      place: null,
      amounts: [],
      quantities: [],
      rivals: b.rivals.map((s) => ({
        field: 'amount',
        value: { hi: 'पाँच अरब', en: 'five billion' },
        amount: null,
        source: s,
        note: null,
      })),
      evidence: b.evidence,
      // Nothing may stand unproved; a page without a date says least.
      sources: b.evidence.length + b.sources.length > 0 ? b.sources : [UNDATED_PAGE],
    })),
  );
}

const WORDS = [
  '',
  '',
  '',
  'S 400',
  'एस-400',
  's400',
  'सिन्दूर',
  'sindoor',
  'moscow summit',
  'पुतिन',
  'ट्रायम्फ',
  'बैठ',
  'xyz',
  '!?',
];

/** Questions with some clauses set, spans of all sizes, and now and then a value that no event has. */
export const randomQuery: fc.Arbitrary<Query> = fc.record({
  filter: fc.record({
    country: fc.oneof(fc.constant([]), some([...COUNTRIES, 'NP'], 3)),
    system: fc.oneof(fc.constant([]), some([...SYSTEM_IDS, 't-90'], 2)),
    kind: fc.oneof(fc.constant([]), some(KINDS.slice(0, 7), 4)),
    actor: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: some(['putin', 'singh'], 2) },
    ),
    factuality: fc.oneof(fc.constant([]), some(FACTUALITIES, 5)),
    source: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: some(['दैनिक-भास्कर', 'the-hindu', 'no-such-paper'], 2) },
    ),
  }),
  q: fc.constantFrom(...WORDS),
  span: fc.option(
    fc
      .tuple(fc.integer({ min: -200, max: 12_000 }), fc.double({ min: 0, max: 4, noNaN: true }))
      .map(([start, power]) => {
        const from = Date.UTC(1998, 0, 1) + start * DAY;
        return { start: from, end: from + Math.ceil(10 ** power * DAY) };
      }),
  ),
  asof: fc.option(
    fc.integer({ min: 6_000, max: 11_000 }).map((n) => Date.UTC(1998, 0, 1) + n * DAY),
    { freq: 2 },
  ),
});
