import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { STEP_LIMIT } from '#lib/event/check-story.ts';
import { eventSchema, reportSchema } from '#lib/event/shapes.ts';
import { SCHEMA_PATHS } from './schema-paths.ts';
import type { SchemaName } from './schema-paths.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The checks of `event/shapes.ts` that JSON Schema has no word for, as near as it can say them. */
const CHECKS: Readonly<Record<string, JsonSchema>> = {
  'file-empty': { pattern: '\\S', description: 'Not empty; well-formed Unicode.' },
  'file-slug': {
    pattern: '^[^A-Z\\s/]{1,80}$',
    description: 'A slug: lower case letters, marks and digits of any script, joined by hyphens.',
  },
  'file-url': { pattern: '^https?://', format: 'uri' },
  'file-country': { pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' },
  'file-currency': { pattern: '^[A-Z]{3}$', description: 'ISO 4217.' },
  'file-day': { pattern: '^\\d{4}-\\d\\d-\\d\\d$', description: 'A calendar day, ISO 8601.' },
};
const EDTF: JsonSchema = {
  description:
    'EDTF, ISO 8601-2: levels 0 and 1, and of level 2 quarters, X in any place and qualifiers on single parts. https://www.loc.gov/standards/datetime/',
};
const DISTINCT = 'Each once; things with an id, each id once.';

/** The shape of one event, as files, exports and the API have it. JSON Schema 2020-12. */
export const EVENT_SCHEMA: JsonSchema = schemaOf(eventSchema);
const REPORT_SCHEMA: JsonSchema = schemaOf(reportSchema);

function schemaOf(shape: GenericSchema): JsonSchema {
  const { $schema: _, ...schema } = toJsonSchema(shape, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideAction({ valibotAction, jsonSchema }) {
      const code = 'message' in valibotAction ? String(valibotAction.message) : '';
      if (valibotAction.type === 'raw_check') return { ...jsonSchema, ...EDTF };
      if (code === 'file-repeated') return { ...jsonSchema, uniqueItems: true, description: DISTINCT };
      if (valibotAction.type === 'safe_integer') return { ...jsonSchema, type: 'integer' };
      return { ...jsonSchema, ...CHECKS[code] };
    },
  });
  return schema;
}

/** An object whose properties are all there. */
export function record(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: { ...properties },
    required: Object.keys(properties),
  };
}

const text: JsonSchema = { type: 'string' };
const uri: JsonSchema = { type: 'string', format: 'uri' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
export const LOCALIZED: JsonSchema = record({ en: text, hi: text }, 'The same words in both languages.');

export const COUNTS: JsonSchema = record(
  {
    events: { ...count, description: 'Events of the view: dated and undated.' },
    dated: count,
    undated: count,
    before: { ...count, description: 'Matching, but wholly before the dates of the view.' },
    after: { ...count, description: 'Matching, but wholly after the dates of the view.' },
    filtered: { ...count, description: 'Left out by filter, search or as-of day.' },
    all: { ...count, description: 'events + before + after + filtered.' },
  },
  'Where the events of the timeline are: nothing is lost unsaid.',
);

/** The head of an export and, in the whole document, what it holds. */
export function documentSchema(event: JsonSchema): JsonSchema {
  const head = {
    $schema: uri,
    timeline: timelineEntry(),
    view: record({
      page: { ...uri, description: 'The page that shows exactly these events.' },
      query: { ...text, description: 'The view as a query; empty for the timeline’s own.' },
      snapshot: { type: 'string', format: 'date-time', description: 'When the data last changed.' },
    }),
    counts: COUNTS,
    partial: { type: 'boolean', description: 'True when a part of the archive did not answer.' },
  } satisfies Record<string, JsonSchema>;
  const system = record({ id: text, name: LOCALIZED });
  return record({
    ...head,
    events: { type: 'array', items: event },
    reports: { type: 'array', items: reportEntry() },
    systems: { type: 'array', items: system },
  });
}

function timelineEntry(): JsonSchema {
  const step = record({
    spec: { ...text, description: 'The view as a query over the timeline’s own.' },
    title: LOCALIZED,
    text: LOCALIZED,
  });
  const story = record(
    { title: LOCALIZED, steps: { type: 'array', items: step, minItems: 1, maxItems: STEP_LIMIT } },
    'A way through the timeline, where somebody told one.',
  );
  const entry = record({ slug: text, title: LOCALIZED, description: LOCALIZED, license: text });
  return { ...entry, properties: { ...entry.properties, story } };
}

function reportEntry(): JsonSchema {
  const { additionalProperties: _, properties = {}, required = [] } = REPORT_SCHEMA;
  return {
    type: 'object',
    description: 'A report without its text, which stands at its address.',
    properties: { ...properties, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' }, address: uri },
    required: [...required, 'sha256', 'address'],
  };
}

/** A published schema, by name, with its own address on this instance. */
export function publishedSchema(name: SchemaName, origin: string): JsonSchema {
  const id = { $schema: DIALECT, $id: origin + SCHEMA_PATHS[name] };
  if (name === 'event') return { ...id, title: 'Kalrekha event', ...EVENT_SCHEMA };
  return {
    ...id,
    title: 'Kalrekha timeline, as exported',
    ...documentSchema({ $ref: '#/$defs/event' }),
    $defs: { event: EVENT_SCHEMA },
  };
}

export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(SCHEMA_PATHS, name);
}
