import type { NewsEvent } from '#lib/event/news-event.ts';
import type { ReportText } from '#lib/event/schema.ts';
import { extract } from '#lib/extract/extract.ts';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import { merge } from '#lib/extract/merge.ts';
import type { Corrected, Correction } from './corrections.ts';
import { correct } from './corrections.ts';

/** Fields that a reader sees; what the share counts. */
export const FIELDS = [
  'when',
  'dateSource',
  'kind',
  'factuality',
  'countries',
  'systems',
  'actors',
  'place',
  'amounts',
  'quantities',
  'title',
  'summary',
  'rivals',
  'sources',
  'evidence',
] as const;

/** Fields that say what happened, when, and to whom: without the words and sources that an editor chooses. */
const FACTS = ['when', 'dateSource', 'kind', 'factuality', 'countries', 'systems'] as const;

/** How much of the result came from the extractor as it is. */
export interface Shares {
  readonly events: number;
  /** Events that the extractor found. */
  readonly found: number;
  /** Events whose date, kind, status, countries and systems no correction touched. */
  readonly right: number;
  readonly dropped: number;
  readonly joined: number;
  /** For each field: in how many events it needed no correction. */
  readonly fields: Readonly<Record<(typeof FIELDS)[number], number>>;
}

/** What the reports of a timeline tell, before review. */
export function findEvents(reports: readonly ReportText[], lexicon: Lexicon): readonly NewsEvent[] {
  const found = reports.flatMap(({ id, text, lang, published }) =>
    extract({ id, text, lang, dateline: published }, lexicon),
  );
  return merge(found, [], reports);
}

/** Events of a sample timeline: what the extractor finds in its reports, reviewed. Oldest first. */
export function buildSample(
  reports: readonly ReportText[],
  lexicon: Lexicon,
  corrections: readonly Correction[],
): Corrected & { readonly shares: Shares } {
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const corrected = correct(findEvents(reports, lexicon), corrections, texts);
  const events = corrected.events.toSorted(byDate);
  return { ...corrected, events, shares: sharesOf({ ...corrected, events }) };
}

function byDate(a: NewsEvent, b: NewsEvent): number {
  const [one, other] = [a.when ?? '~', b.when ?? '~'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

function sharesOf({ events, changed, dropped, joined }: Corrected): Shares {
  const untouched = (event: NewsEvent, field: string) => {
    const fields = changed.get(event.id);
    return fields === undefined || (fields !== null && !fields.includes(field));
  };
  const count = (test: (event: NewsEvent) => boolean) => events.filter(test).length;
  const fields = Object.fromEntries(
    FIELDS.map((field) => [field, count((event) => untouched(event, field))]),
  ) as Shares['fields'];
  return {
    events: events.length,
    found: count((event) => changed.get(event.id) !== null),
    right: count((event) => FACTS.every((field) => untouched(event, field))),
    dropped,
    joined,
    fields,
  };
}
