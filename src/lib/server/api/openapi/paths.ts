import { DATA_FORMATS } from '#lib/exchange/formats.ts';
import type { DataFormat } from '#lib/exchange/formats.ts';
import { shared, SPEC_PARAMETERS } from './parameters.ts';
import { questionsOf } from './question-paths.ts';
import { FILE_FORMS } from './file-forms.ts';
import { FIGURE_PATHS } from './figure-paths.ts';
import { JSON_TYPE, operationOf } from './operation.ts';
import type { Described, Operation } from './operation.ts';

const SLUG = shared('slug');
const VIEW = [SLUG, ...SPEC_PARAMETERS];
const READER = ['lang', 'digits', 'theme'].map(shared);
const STORY = [shared('step'), ...READER];

const dataFiles = Object.entries(DATA_FORMATS).map(([format, type]): [string, Described] => {
  const [summary, schema] = FILE_FORMS[format as DataFormat];
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
  ...questionsOf('/api/v1/timelines/{slug}', shared('slug')),
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
    tag: 'tools',
    summary: 'How another site may show a page of this one',
    parameters: ['url', 'maxwidth', 'maxheight', 'format'].map(shared),
    type: JSON_TYPE,
    schema: 'OEmbed',
    refusals: ['400', '404', '501'],
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
  '/t/{slug}/story': {
    id: 'story',
    tag: 'pages',
    summary: 'The story of a timeline, a view at each step; a step that is none leads to the nearest',
    parameters: [SLUG, ...STORY],
    type: 'text/html',
    refusals: ['302', '404'],
  },
  '/t/{slug}/story.pdf': {
    id: 'story-pdf',
    tag: 'pictures',
    summary: 'The story as a document, a page a step, with its words, pictures, sources, licence and date',
    parameters: [SLUG, ...READER, shared('download')],
    type: 'application/pdf',
    refusals: ['308', '404', '422', '429', '503'],
  },
  '/e/{slug}/story': {
    id: 'story-embed',
    tag: 'embedding',
    summary: 'The story for a frame on another site',
    parameters: [SLUG, ...STORY],
    type: 'text/html',
    refusals: ['302', '404'],
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

/** Every public address and what it answers. */
export const PATHS: Readonly<Record<string, { readonly get: Operation; readonly post?: Operation }>> = {
  ...Object.fromEntries(
    Object.entries(DESCRIBED).map(([path, described]) => [path, { get: operationOf(described) }]),
  ),
  ...FIGURE_PATHS,
};
