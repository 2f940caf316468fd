import * as v from 'valibot';
import { COUNTRY_CODES } from '#lib/event/country-codes.ts';
import { parseEdtf } from '#lib/event/edtf.ts';
import { KINDS } from '#lib/event/news-event.ts';
import { triggerOf } from './trigger-id.ts';
import { slug } from '#lib/event/slug.ts';
import { NUMERAL_ROLES, OFFICE_ROLES } from './lexicon.ts';

/**
 * The shapes of the lexicon's rows, field by field, for `check.ts`; unknown fields are refused, for
 * they are mostly misspelt ones. Each message says what to do.
 */

const text = v.pipe(
  v.string('must be text'),
  v.check((value) => value.trim() === value && value !== '', 'must be text without spaces around it'),
  v.check((value) => value.isWellFormed(), 'holds half a character; type it again'),
);
const texts = v.array(text, 'must be a list of texts');
const someTexts = v.pipe(texts, v.minLength(1, 'must name one form at least'));
const placeNames = v.pipe(texts, v.minLength(2, 'must name the place in English and in Hindi'));
const localized = v.strictObject({ en: text, hi: text });
const forms = v.strictObject({ en: v.optional(texts), hi: v.optional(texts) });
const id = v.pipe(
  text,
  v.check((value) => slug(value) === value, 'must be small letters and digits, words joined by hyphens'),
);
const country = v.pipe(
  text,
  v.check((value) => COUNTRY_CODES.has(value), 'must be an ISO 3166-1 code such as IN'),
);
const edtf = v.pipe(
  text,
  v.check((value) => parseEdtf(value).ok, 'must be an EDTF date such as 2025-05-07 or 2025-05-07/2025-05-10'),
);
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as INR'));
const context = v.record(text, someTexts, 'must be lists of words by language or by form');
const source = v.optional(text);

const word = v.strictObject({ sense: text, forms: someTexts, source });
const numeral = v.strictObject({
  value: v.number('must be a number'),
  role: v.optional(v.picklist(NUMERAL_ROLES, `must be one of ${NUMERAL_ROLES.join(', ')}`)),
  joins: v.optional(v.picklist(['add', 'subtract', 'times', 'add-or-one'])),
  alone: v.optional(v.literal(true)),
  notBefore: v.optional(someTexts),
  forms: someTexts,
  source,
});
const title = {
  id,
  name: localized,
  country: v.optional(v.nullable(country)),
  en: v.optional(texts),
  hi: v.optional(texts),
  enCase: v.optional(texts),
  context: v.optional(context),
  source,
};

/** What `triggers` holds: frames of acts, classes of words that frames demand, verbs that no rule inflects. */
const trigger = v.lazy((row) => {
  const keys = typeof row === 'object' && row !== null ? row : {};
  // The key says which is meant, so that a fault is told of its own field.
  if ('class' in keys) return v.strictObject({ class: text, forms: someTexts, source });
  if ('doubling' in keys) return v.strictObject({ doubling: someTexts, source });
  if ('irregular' in keys)
    return v.strictObject({ irregular: text, forms: v.record(text, someTexts), source });
  return v.strictObject({
    id: v.pipe(
      text,
      v.check(
        (id) => triggerOf(id) !== null,
        `must be a language, a kind and a word, as hi-meeting-talk; the kind one of ${KINDS.join(', ')}`,
      ),
    ),
    frames: someTexts,
    source,
  });
});

/** Shape of a row by file. Word lists and numerals have a file for each language. */
export const ROW_SHAPES: Readonly<Record<string, v.GenericSchema>> = {
  calendar: word,
  grammar: word,
  stop: word,
  reading: word,
  numerals: numeral,
  triggers: trigger,
  currencies: v.strictObject({
    code: currency,
    name: localized,
    en: texts,
    hi: texts,
    signs: v.optional(texts),
    scaled: v.optional(texts),
    local: v.optional(texts),
    source,
  }),
  counters: v.strictObject({
    id,
    one: localized,
    name: localized,
    en: v.optional(texts),
    hi: v.optional(texts),
    classes: v.optional(texts),
    vague: v.optional(v.literal(true)),
    source,
  }),
  countries: v.strictObject({
    code: country,
    name: localized,
    en: texts,
    hi: texts,
    capital: v.optional(placeNames),
    seats: v.optional(forms),
    cities: v.optional(v.array(placeNames, 'must be a list of places')),
    enCase: v.optional(texts),
    context: v.optional(context),
    source,
  }),
  systems: v.strictObject({
    id,
    name: localized,
    aliases: forms,
    class: text,
    maker: v.array(country),
    context: v.optional(context),
    source,
  }),
  families: v.strictObject({ letters: text, hi: someTexts, source }),
  organisations: v.strictObject({ ...title, common: v.optional(v.literal(true)) }),
  offices: v.strictObject({
    ...title,
    role: v.optional(v.picklist(OFFICE_ROLES, `must be one of ${OFFICE_ROLES.join(', ')}`)),
  }),
  persons: v.strictObject({
    name: localized,
    country: v.nullable(country),
    en: v.optional(texts),
    hi: v.optional(texts),
    context: v.optional(context),
    source,
  }),
  'look-alikes': v.strictObject({
    of: v.array(v.picklist(['country', 'system', 'organisation', 'office', 'person', 'named-event'])),
    forms: v.optional(someTexts),
    before: v.optional(someTexts),
    after: v.optional(someTexts),
    heads: v.optional(someTexts),
    apart: v.optional(someTexts),
    unless: v.optional(someTexts),
    source,
  }),
  'named-events': v.strictObject({
    id,
    name: localized,
    when: v.nullable(edtf),
    series: v.optional(v.boolean()),
    kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
    countries: v.array(country),
    by: v.optional(country),
    en: v.optional(texts),
    hi: v.optional(texts),
    enCase: v.optional(texts),
    context: v.optional(context),
    source,
  }),
};

/** What stands around the rows of every file but `systems`, which is the rows alone. */
export const FILE_SHAPE = v.strictObject({
  sources: v.record(text, v.pipe(v.string(), v.regex(/^https?:\/\//, 'must be an http or https address'))),
  /** Of rows that have none of their own. */
  source,
  /** Forms that two entries of one type share on purpose. */
  shared: v.optional(texts),
  entries: v.array(v.unknown(), 'must be a list'),
});
