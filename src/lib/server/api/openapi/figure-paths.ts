import { DATA_FORMATS, isDataFormat } from '#lib/exchange/formats.ts';
import { FILE_FORMS } from './file-forms.ts';
import { JSON_TYPE, operationOf } from './operation.ts';
import type { Described, Operation } from './operation.ts';
import { shared, SPEC_PARAMETERS } from './parameters.ts';
import { questionsOf } from './question-paths.ts';

const ID = shared('id');
const VIEW = [ID, ...SPEC_PARAMETERS];
const PICTURES = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' } as const;

const files = Object.entries({ ...PICTURES, ...DATA_FORMATS }).map(([format, type]): [string, Described] => {
  const isPicture = format in PICTURES;
  const schema = isDataFormat(format) ? FILE_FORMS[format][1] : undefined;
  const own = format === 'png' ? ['size', 'scale', 'download'] : ['download'];
  return [
    `/f/{id}.${format}`,
    {
      id: `figure-file-${format.replace('.', '-')}`,
      tag: 'figures',
      summary: isPicture ? 'The picture as it was pinned' : 'The frozen events, which the query may narrow',
      parameters: [...(isPicture ? [ID] : VIEW), ...own.map(shared)],
      type: type.replace(/;.*/, ''),
      ...(schema === undefined ? {} : { schema }),
      asJson: ['400'],
      refusals: isPicture ? ['308', '404', '410'] : ['308', '400', '404', '410'],
    },
  ];
});

const DESCRIBED: Readonly<Record<string, Described>> = {
  ...questionsOf('/api/v1/figures/{figure}', shared('figure'), {
    prefix: 'figure-',
    refusals: ['400', '404', '410'],
  }),
  '/f/{id}': {
    id: 'figure',
    tag: 'figures',
    summary: 'A pinned view',
    parameters: VIEW,
    type: 'text/html',
    refusals: ['404', '410'],
  },
  '/f/{id}/status.json': {
    id: 'figure-status',
    tag: 'figures',
    summary: 'Whether the data changed, a correction was made or the figure was withdrawn',
    parameters: [ID],
    type: JSON_TYPE,
    schema: 'FigureStatus',
    refusals: ['404'],
  },
  ...Object.fromEntries(files),
  '/e/f/{id}': {
    id: 'figure-embed',
    tag: 'embedding',
    summary: 'A pinned view for a frame on another site',
    parameters: VIEW,
    type: 'text/html',
    refusals: ['404', '410'],
  },
};

const PIN_REFUSALS = ['400', '403', '404', '410', '413', '422', '429', '503', '507'];
const PIN: Described = {
  id: 'pin',
  tag: 'figures',
  summary: 'Pins the view, from pages of this instance alone; 200 when it was pinned already',
  parameters: [shared('slug'), ...SPEC_PARAMETERS],
  type: JSON_TYPE,
  schema: 'Pinned',
  status: '201',
  refusals: PIN_REFUSALS,
  asJson: PIN_REFUSALS,
};

const LISTED: Described = {
  id: 'figures',
  tag: 'figures',
  summary: 'The figures of a timeline, withdrawn ones too',
  parameters: [shared('slug')],
  type: JSON_TYPE,
  schema: 'Figures',
  refusals: ['404'],
  asJson: ['404'],
};

/** Pinned views and what is asked of them. */
export const FIGURE_PATHS: Readonly<Record<string, { readonly get: Operation; readonly post?: Operation }>> =
  {
    ...Object.fromEntries(
      Object.entries(DESCRIBED).map(([path, described]) => [path, { get: operationOf(described) }]),
    ),
    '/t/{slug}/figures': { get: operationOf(LISTED), post: operationOf(PIN) },
  };
