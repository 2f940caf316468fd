import { DATA_FORMATS } from '#lib/exchange/formats.ts';
import type { DataFormat } from '#lib/exchange/formats.ts';
import { shared, SPEC_PARAMETERS } from './parameters.ts';
import type { Parameter } from './parameters.ts';
import { ref } from './schemas.ts';
import type { SchemaName } from './schemas.ts';

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Described {
  readonly id: string;
  readonly tag: 'questions' | 'files' | 'pictures' | 'pages' | 'embedding' | 'schemas';
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  /** Media type of the answer, and its shape where it is JSON. */
  readonly type: string;
  readonly schema?: SchemaName;
  readonly refusals?: readonly string[];
}

const SLUG = shared('slug');
const ASKED = [SLUG, ...SPEC_PARAMETERS, shared('start'), shared('end')];
const VIEW = [SLUG, ...SPEC_PARAMETERS];
const API = '/api/v1/timelines/{slug}';
const JSON_TYPE = 'application/json';

const SUMMARIES: Readonly<Record<DataFormat, readonly [summary: string, schema?: SchemaName]>> = {
  csv: ['The events as a table: safe in spreadsheets, read back without loss'],
  json: ['The events with all that is known of them', 'Export'],
  jsonl: ['A head that says which view it is, then an event a line'],
  ics: ['The dated events as a calendar; what it cannot hold is counted'],
  jsonld: ['A schema.org Dataset with its Events', 'JsonLd'],
  'timelinejs.json': ['The dated events for TimelineJS', 'TimelineJs'],
  bib: ['How to cite the selected event, else the timeline: BibTeX'],
  'csl.json': ['How to cite the selected event, else the timeline: CSL-JSON', 'CslItems'],
  atom: ['A feed of the events published or revised last'],
};

const dataFiles = Object.entries(DATA_FORMATS).map(([format, type]): [string, Described] => {
  const [summary, schema] = SUMMARIES[format as DataFormat];
  return [
    `/t/{slug}.${format}`,
    {
      id: `file-${format.replace('.', '-')}`,
      tag: 'files',
      summary,
      parameters: [...VIEW, shared('download')],
      type: type.replace(/;.*/, ''),
      ...(schema === undefined ? {} : { schema }),
      refusals: ['308', '400', '404', '413'],
    },
  ];
});

function picture(format: string, type: string, own: readonly string[]): Described {
  return {
    id: `picture-${format}`,
    tag: 'pictures',
    summary: 'The view as a picture with its title, legend, sources, licence, date and address',
    parameters: [...VIEW, ...['size', 'width', 'height', ...own, 'download'].map(shared)],
    type,
    refusals: ['308', '404', '413', '422', '429', '503'],
  };
}

const DESCRIBED: Readonly<Record<string, Described>> = {
  [`${API}/density`]: {
    id: 'density',
    tag: 'questions',
    summary: 'How many events stand in each lane and bucket of time',
    parameters: [...ASKED, shared('buckets'), shared('edges')],
    type: JSON_TYPE,
    schema: 'Density',
  },
  [`${API}/items`]: {
    id: 'items',
    tag: 'questions',
    summary: 'The events of a view without their proof, 2,000 at most',
    parameters: [...ASKED, shared('limit')],
    type: JSON_TYPE,
    schema: 'Items',
  },
  [`${API}/facets`]: {
    id: 'facets',
    tag: 'questions',
    summary: 'What could be filtered by, and how many events each value has',
    parameters: [...ASKED, shared('fields')],
    type: JSON_TYPE,
    schema: 'Facets',
  },
  [`${API}/events`]: {
    id: 'events',
    tag: 'questions',
    summary: 'Whole events with their proof, 200 a page at most',
    parameters: [...ASKED, shared('limit'), shared('cursor')],
    type: JSON_TYPE,
    schema: 'EventsPage',
  },
  [`${API}/events/{id}`]: {
    id: 'event',
    tag: 'questions',
    summary: 'One event with its proof',
    parameters: [SLUG, shared('id')],
    type: JSON_TYPE,
    schema: 'Event',
  },
  [`${API}/reports/{id}`]: {
    id: 'report',
    tag: 'questions',
    summary: 'A report with its exact text',
    parameters: [SLUG, shared('id')],
    type: JSON_TYPE,
    schema: 'Report',
  },
  '/api/v1/lexicon': {
    id: 'lexicon',
    tag: 'questions',
    summary: 'The word lists of the extractor',
    type: JSON_TYPE,
    schema: 'Any',
    refusals: [],
  },
  '/api/openapi.json': {
    id: 'openapi',
    tag: 'schemas',
    summary: 'This document',
    type: JSON_TYPE,
    schema: 'Any',
    refusals: [],
  },
  '/schema/v1/{id}.json': {
    id: 'schema',
    tag: 'schemas',
    summary: 'JSON Schema of an exported document: event or timeline',
    parameters: [shared('id')],
    type: 'application/schema+json',
    schema: 'Any',
    refusals: ['404'],
  },
  ...Object.fromEntries(dataFiles),
  '/t/{slug}.zip': {
    id: 'file-zip',
    tag: 'files',
    summary: 'A folder to keep: the living timeline, pictures and data, without any network',
    parameters: [...VIEW, shared('download')],
    type: 'application/zip',
    refusals: ['308', '400', '404', '413', '422', '429', '503'],
  },
  '/t/{slug}.svg': picture('svg', 'image/svg+xml', ['text', 'paths']),
  '/t/{slug}.png': picture('png', 'image/png', ['mm', 'scale']),
  '/t/{slug}.pdf': picture('pdf', 'application/pdf', ['mm']),
  '/oembed': {
    id: 'oembed',
    tag: 'embedding',
    summary: 'How another site may show a page of this one',
    parameters: ['url', 'maxwidth', 'maxheight', 'format'].map(shared),
    type: JSON_TYPE,
    schema: 'OEmbed',
    refusals: ['404', '501'],
  },
  '/': { id: 'home', tag: 'pages', summary: 'All timelines', type: 'text/html', refusals: [] },
  '/try': {
    id: 'try',
    tag: 'pages',
    summary: 'Reads a pasted report in the browser',
    type: 'text/html',
    refusals: [],
  },
  '/t/{slug}': {
    id: 'page',
    tag: 'pages',
    summary: 'A timeline',
    parameters: VIEW,
    type: 'text/html',
    refusals: ['404'],
  },
  '/e/{slug}': {
    id: 'embed',
    tag: 'embedding',
    summary: 'The same for a frame on another site',
    parameters: VIEW,
    type: 'text/html',
    refusals: ['404'],
  },
  '/embed/v1.js': {
    id: 'host-script',
    tag: 'embedding',
    summary: 'Turns embedded pictures into living timelines',
    type: 'text/javascript',
    refusals: [],
  },
};

const REFUSALS: Readonly<Record<string, string>> = {
  '308': 'The same view has another, canonical address.',
  '400': 'A value that cannot be read; it is named.',
  '404': 'There is no such thing here.',
  '413': 'More than one file takes.',
  '422': 'A picture that cannot be: its size, or a letter that the font does not have.',
  '429': 'Too many at once; Retry-After says when to ask again.',
  '501': 'There is no such form.',
  '503': 'All drawers are busy; Retry-After says when to ask again.',
};

/** Every public address and what it answers. */
export const PATHS: Readonly<Record<string, { readonly get: Operation }>> = Object.fromEntries(
  Object.entries(DESCRIBED).map(([path, described]) => [path, { get: operationOf(described) }]),
);

function operationOf(described: Described): Operation {
  const { id, tag, summary, parameters = [], type, schema, refusals = ['400', '404'] } = described;
  const shape = schema === undefined ? { schema: { type: 'string' } } : { schema: ref(schema) };
  const refused = refusals.map((status): [string, unknown] => [
    status,
    {
      description: REFUSALS[status],
      ...(status === '308' || (tag !== 'questions' && tag !== 'files' && tag !== 'schemas')
        ? {}
        : { content: { [JSON_TYPE]: { schema: ref('Error') } } }),
    },
  ]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    parameters,
    responses: {
      '200': { description: summary, content: { [type]: shape } },
      ...Object.fromEntries(refused),
    },
  };
}
