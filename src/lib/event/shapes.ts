import * as v from 'valibot';
import { COUNTRY_CODES } from './country-codes.ts';
import { parseEdtf } from './edtf.ts';
import type { NewsEvent, Report, System, Timeline } from './news-event.ts';
import { DATE_SOURCES, EVIDENCE_FIELDS, FACTUALITIES, KINDS, LANGS, RIVAL_FIELDS } from './news-event.ts';
import { slug } from './slug.ts';

/**
 * The shapes of the data files, field by field; unknown fields are refused, for they are mostly
 * misspelt ones. A check's message is the code of its problem.
 */

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '' && value.isWellFormed(), 'file-empty'),
);
const localized = v.strictObject({ en: text, hi: text });
const id = v.pipe(
  v.string(),
  v.check((value) => value !== '' && slug(value) === value, 'file-slug'),
);
const url = v.pipe(
  v.string(),
  v.check((value) => /^https?:\/\//.test(value) && URL.canParse(value), 'file-url'),
);
const country = v.pipe(
  v.string(),
  v.check((value) => COUNTRY_CODES.has(value), 'file-country'),
);
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const currency = v.pipe(
  v.string(),
  v.check((value) => CURRENCIES.has(value), 'file-currency'),
);
const edtf = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const parsed = parseEdtf(dataset.value);
    if (!parsed.ok) addIssue({ message: parsed.problem.code });
  }),
);
const day = v.pipe(
  edtf,
  v.check((value) => /^\d{4}-\d\d-\d\d$/.test(value), 'file-day'),
);
function distinct<T>(item: v.GenericSchema<unknown, T>, keyOf: (value: T) => string) {
  return v.pipe(
    v.array(item),
    v.check((list) => new Set(list.map(keyOf)).size === list.length, 'file-repeated'),
  );
}

const itself = (value: string) => value;
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sum = v.pipe(v.number(), v.finite(), v.minValue(0));

const source = v.strictObject({ outlet: text, url, published: v.nullable(edtf), title: text });
const amount = v.strictObject({ value: sum, currency });

const actor = v.strictObject({ id, name: localized, office: v.nullable(localized) });

const evidence = v.strictObject({
  report: id,
  start: offset,
  end: offset,
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
  field: v.picklist(EVIDENCE_FIELDS),
});

export const eventSchema: v.GenericSchema<unknown, NewsEvent> = v.strictObject({
  id,
  when: v.nullable(edtf),
  dateSource: v.picklist(DATE_SOURCES),
  kind: v.picklist(KINDS),
  factuality: v.picklist(FACTUALITIES),
  title: localized,
  summary: localized,
  countries: distinct(country, itself),
  systems: distinct(id, itself),
  actors: distinct(actor, (value) => value.id),
  place: v.nullable(v.strictObject({ name: localized, country })),
  amounts: v.array(amount),
  quantities: v.array(v.strictObject({ value: sum, unit: localized, system: v.nullable(id) })),
  rivals: v.array(
    v.strictObject({
      field: v.picklist(RIVAL_FIELDS),
      value: localized,
      amount: v.nullable(amount),
      source,
      note: v.nullable(localized),
    }),
  ),
  evidence: v.array(evidence),
  sources: v.array(source),
});

/** Front matter of a report file; the text stands below it. */
export const reportSchema: v.GenericSchema<unknown, Omit<Report, 'text' | 'sha256'>> = v.strictObject({
  id,
  lang: v.picklist(LANGS),
  title: text,
  publisher: text,
  url: v.nullable(url),
  published: day,
  sources: v.array(source),
});

const story = v.strictObject({
  title: localized,
  steps: v.array(v.strictObject({ spec: v.string(), title: localized, text: localized })),
});

export const timelineSchema: v.GenericSchema<unknown, Timeline> = v.strictObject({
  slug: id,
  title: localized,
  description: localized,
  license: text,
  spec: v.string(),
  story: v.exactOptional(story),
});

const system = v.strictObject({
  id,
  name: localized,
  aliases: v.strictObject({ en: v.array(text), hi: v.array(text) }),
  class: text,
  maker: v.array(country),
  /** Words that the extractor wants near an ambiguous form. */
  context: v.optional(v.record(text, v.array(text))),
  source: text,
});

export const systemsSchema: v.GenericSchema<unknown, readonly System[]> = distinct(
  system,
  (value) => value.id,
);
