import type { JsonSchema } from '@valibot/to-json-schema';
import { FACTUALITIES, KINDS, LANGS } from '#lib/event/news-event.ts';
import { FACET_FIELDS } from '#lib/event/query.ts';
import { documentSchema, EVENT_SCHEMA, LOCALIZED, record } from '#lib/exchange/json-schema.ts';

const text: JsonSchema = { type: 'string' };
const uri: JsonSchema = { type: 'string', format: 'uri' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const instant: JsonSchema = { type: 'number', description: 'Milliseconds since 1970, UTC.' };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: [...values] });

/** A reference to one of `SCHEMAS`. */
export function ref(name: SchemaName): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

const time: JsonSchema = {
  anyOf: [{ type: 'number' }, oneOf(['Infinity', '-Infinity'])],
  description: 'Milliseconds since 1970, UTC; the words where an end is open or unknown.',
};
const FIGURE_STATUSES = ['current', 'corrected', 'withdrawn'];
const partial: JsonSchema = {
  type: 'boolean',
  description: 'True when a part of the archive did not answer: rows may be missing.',
};
const facet = list(
  record(
    { key: text, label: orNull(LOCALIZED), count },
    'A value, its words where they are data, and how many events have it.',
  ),
);

/** A document of another specification: what we can promise of it. */
function foreign(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { ...record(properties), additionalProperties: true };
}

/** The shapes of all answers, by name. */
export const SCHEMAS = {
  Event: EVENT_SCHEMA,
  Export: documentSchema({ $ref: '#/components/schemas/Event' }),
  Report: record(
    {
      id: text,
      lang: oneOf(LANGS),
      title: text,
      publisher: text,
      url: orNull(uri),
      published: { type: 'string', description: 'The dateline: a calendar day.' },
      sources: list({ type: 'object' }),
      text: { type: 'string', description: 'Exact text; offsets of evidence count its UTF-16 units.' },
      sha256: text,
    },
    'A source text, never edited.',
  ),
  Totals: record(
    { all: count, matched: count, inside: count, before: count, after: count, undated: count },
    'matched = inside + before + after + undated; all - matched were filtered out.',
  ),
  Item: record(
    {
      id: text,
      when: orNull({ type: 'string', description: 'EDTF' }),
      bounds: orNull(record({ earliestStart: time, latestStart: time, earliestEnd: time, latestEnd: time })),
      kind: oneOf(KINDS),
      factuality: oneOf(FACTUALITIES),
      title: LOCALIZED,
      countries: list(text),
      systems: list(text),
      actors: list(text),
      weight: { ...count, description: 'Reports that prove it.' },
    },
    'An event as a chart needs it, without its proof.',
  ),
  Items: record({
    items: list({ $ref: '#/components/schemas/Item' }),
    undated: list({ $ref: '#/components/schemas/Item' }),
    totals: { $ref: '#/components/schemas/Totals' },
    cut: { type: 'boolean', description: 'True when the limit cut one of the two lists.' },
    partial,
  }),
  Density: record({
    edges: list(instant),
    lanes: list(
      record({
        key: text,
        count,
        counts: list(count),
        rank: { ...count, description: 'Matching events of the lane that begin before the first edge.' },
      }),
    ),
    totals: { $ref: '#/components/schemas/Totals' },
    partial,
  }),
  Facets: record({
    fields: { type: 'object', properties: Object.fromEntries(FACET_FIELDS.map((field) => [field, facet])) },
    extent: orNull(record({ start: instant, end: instant })),
    totals: { $ref: '#/components/schemas/Totals' },
    partial,
  }),
  EventsPage: record({
    events: list({ $ref: '#/components/schemas/Event' }),
    next: orNull({ type: 'string', description: 'The cursor of the next page; null on the last.' }),
    totals: { $ref: '#/components/schemas/Totals' },
  }),
  CslItems: list(foreign({ id: text, type: text, title: text, issued: { type: 'object' }, URL: uri })),
  TimelineJs: foreign({ scale: text, title: { type: 'object' }, events: list({ type: 'object' }) }),
  JsonLd: foreign({ '@context': text, '@type': text, '@id': uri, hasPart: list({ type: 'object' }) }),
  OEmbed: {
    type: 'object',
    description: 'https://oembed.com/',
    properties: {
      version: { const: '1.0' },
      type: oneOf(['rich', 'photo', 'link']),
      title: text,
      author_name: text,
      author_url: uri,
      provider_name: text,
      provider_url: uri,
      cache_age: count,
      width: count,
      height: count,
      html: text,
      url: uri,
      thumbnail_url: uri,
      thumbnail_width: count,
      thumbnail_height: count,
    },
    required: ['version', 'type', 'title', 'provider_name', 'provider_url', 'cache_age'],
  },
  FigureStatus: record({
    id: text,
    snapshot: text,
    created: text,
    status: oneOf(FIGURE_STATUSES),
    notes: list(record({ status: text, note: LOCALIZED })),
    newer: { type: 'boolean', description: 'Whether the same view shows other rows today.' },
    live: orNull(uri),
  }),
  Figures: record({
    figures: list(
      record({
        id: text,
        query: text,
        created: text,
        snapshot: text,
        status: oneOf(FIGURE_STATUSES),
        notes: list({ type: 'object' }),
        hash: text,
      }),
    ),
  }),
  Pinned: record({ id: text, page: uri, created: text, isNew: { type: 'boolean' } }),
  Error: record({
    error: record({
      code: { type: 'string', description: 'Stable, for programs.' },
      message: { type: 'string', description: 'For people, in the language that was asked for.' },
      field: orNull({ type: 'string', description: 'The parameter or field at fault.' }),
    }),
  }),
  Any: { description: 'See the schema of the document itself.' },
} as const satisfies Record<string, JsonSchema>;

export type SchemaName =
  | 'Event'
  | 'Export'
  | 'Report'
  | 'Totals'
  | 'Item'
  | 'Items'
  | 'Density'
  | 'Facets'
  | 'EventsPage'
  | 'CslItems'
  | 'TimelineJs'
  | 'JsonLd'
  | 'OEmbed'
  | 'FigureStatus'
  | 'Figures'
  | 'Pinned'
  | 'Error'
  | 'Any';
