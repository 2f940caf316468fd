import type { JsonSchema } from '@valibot/to-json-schema';
import { STEP_LIMIT } from '#lib/event/check-story.ts';
import { FACTUALITIES, KINDS, LANGS } from '#lib/event/news-event.ts';
import { FACET_FIELDS } from '#lib/event/query.ts';
import { SPEC_KEYS } from '#lib/event/spec-codec.ts';
import { Q_LIMIT } from '#lib/event/spec-values.ts';
import { DIGITS, LANES, THEMES } from '#lib/event/spec.ts';
import { LIMITS, PRESET_NAMES } from '#lib/server/picture/picture-size.ts';
import { BUCKET_LIMIT } from '../density.ts';

/** A parameter of an operation, or a reference to a shared one. */
export type Parameter =
  | { readonly $ref: string }
  | {
      readonly name: string;
      readonly in: 'query' | 'path';
      readonly required?: boolean;
      readonly description: string;
      readonly schema: JsonSchema;
      readonly style?: 'form';
      readonly explode?: boolean;
      readonly allowEmptyValue?: boolean;
    };

const text: JsonSchema = { type: 'string' };
const edtf: JsonSchema = { type: 'string', description: 'EDTF: 2018, 2018-10, 2018-10-05.' };
const choice = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: [...values] });

type SpecKey = (typeof SPEC_KEYS)[number];

const SPEC: Readonly<Record<SpecKey, { readonly description: string; readonly schema: JsonSchema }>> = {
  from: {
    description: 'Only events that may touch the time from here on; undated ones always pass.',
    schema: edtf,
  },
  to: { description: 'Only events that may touch the time up to the end of this.', schema: edtf },
  country: {
    description: 'ISO 3166-1 alpha-2; any of these.',
    schema: { type: 'string', pattern: '^[A-Za-z]{2}$' },
  },
  system: { description: 'Weapons systems; any of these.', schema: text },
  kind: { description: 'Kinds of event; any of these.', schema: choice(KINDS) },
  actor: { description: 'People and bodies, by id; any of these.', schema: text },
  factuality: { description: 'Whether it happened; any of these.', schema: choice(FACTUALITIES) },
  source: { description: 'Outlets, by slug; any of these.', schema: text },
  q: {
    description: 'Words, each of which begins a word of the event; Hindi and English spellings are folded.',
    schema: { type: 'string', maxLength: Q_LIMIT },
  },
  lanes: { description: 'What the lanes stand for.', schema: choice(LANES) },
  sel: { description: 'Id of the selected event.', schema: text },
  asof: { description: 'Only what was first reported up to this day.', schema: edtf },
  lang: { description: 'Language of words.', schema: choice(LANGS) },
  digits: { description: 'Digits of numbers.', schema: choice(DIGITS) },
  theme: { description: 'Colours.', schema: choice(THEMES) },
};

/** The parameters that many operations share, by name. */
export const PARAMETERS: Readonly<Record<string, Parameter>> = {
  slug: { name: 'slug', in: 'path', required: true, description: 'The timeline.', schema: text },
  id: { name: 'id', in: 'path', required: true, description: 'The thing’s id.', schema: text },
  figure: { name: 'figure', in: 'path', required: true, description: 'The figure’s id.', schema: text },
  ...Object.fromEntries(SPEC_KEYS.map((key) => [key, specParameter(key)])),
  download: {
    name: 'download',
    in: 'query',
    description: 'Given: the file is saved under a name of its own.',
    schema: { type: 'string', maxLength: 0 },
    allowEmptyValue: true,
  },
  step: query('step', 'The step of the story, 1 for the first.', {
    type: 'integer',
    minimum: 1,
    maximum: STEP_LIMIT,
  }),
  size: query('size', 'What the picture is for.', choice(PRESET_NAMES)),
  width: query('width', 'Width in px.', {
    type: 'integer',
    minimum: LIMITS.side[0],
    maximum: LIMITS.side[1],
  }),
  height: query('height', 'Height in px.', {
    type: 'integer',
    minimum: LIMITS.side[0],
    maximum: LIMITS.side[1],
  }),
  mm: query('mm', 'Width on paper in mm.', { type: 'integer', minimum: LIMITS.mm[0], maximum: LIMITS.mm[1] }),
  scale: query('scale', 'Times the px.', { type: 'integer', minimum: 1, maximum: 3 }),
  text: query('text', 'Words as shapes, or live with a font.', choice(['outline', 'live'])),
  paths: query(
    'paths',
    'Each shape once, or repeated for programs that read no references.',
    choice(['shared', 'plain']),
  ),
  url: query('url', 'Address of a page or picture of this instance.', { type: 'string', format: 'uri' }),
  maxwidth: query('maxwidth', 'Most px of width.', { type: 'integer', minimum: 1 }),
  maxheight: query('maxheight', 'Most px of height.', { type: 'integer', minimum: 1 }),
  format: query('format', 'The only form.', choice(['json'])),
  start: query('start', 'Start of the span in ms since 1970, instead of from.', { type: 'number' }),
  end: query('end', 'End of the span in ms since 1970, exclusive, instead of to.', { type: 'number' }),
  buckets: query('buckets', 'About how many calendar steps to cut the span into.', {
    type: 'integer',
    minimum: 1,
    maximum: BUCKET_LIMIT,
  }),
  edges: query('edges', 'The edges of the buckets: instants, or runs such as 0,86400000*30.', text),
  limit: query('limit', 'Most rows of the answer.', { type: 'integer', minimum: 1 }),
  cursor: query('cursor', 'The next of an earlier answer.', text),
  fields: query('fields', 'Only these facets.', choice(FACET_FIELDS), true),
};

export const SPEC_PARAMETERS: readonly Parameter[] = SPEC_KEYS.map(shared);

export function shared(name: string): Parameter {
  if (!Object.hasOwn(PARAMETERS, name)) throw new Error(`There is no shared parameter ${name}`);
  return { $ref: `#/components/parameters/${name}` };
}

function specParameter(key: SpecKey): Parameter {
  const isList = FACET_FIELDS.some((field) => field === key);
  return query(key, SPEC[key].description, SPEC[key].schema, isList);
}

function query(name: string, description: string, schema: JsonSchema, isList = false): Parameter {
  if (!isList) return { name, in: 'query', description, schema };
  return {
    name,
    in: 'query',
    description,
    schema: { type: 'array', items: schema },
    style: 'form',
    explode: false,
  };
}
