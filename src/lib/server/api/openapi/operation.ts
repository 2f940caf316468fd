import type { Parameter } from './parameters.ts';
import { ref } from './schemas.ts';
import type { SchemaName } from './schemas.ts';

export const JSON_TYPE = 'application/json';

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, unknown>>;
}

export interface Described {
  readonly id: string;
  readonly tag: 'questions' | 'files' | 'pictures' | 'tools' | 'figures' | 'pages' | 'embedding' | 'schemas';
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  /** Media type of the answer, and its shape where it is JSON. */
  readonly type: string;
  readonly schema?: SchemaName;
  /** Statuses beside the good one. */
  readonly refusals?: readonly string[];
  /** Those of the refusals that are JSON; by default all where a program is answered, else none. */
  readonly asJson?: readonly string[];
  /** Of the good answer, 200 unless said otherwise. */
  readonly status?: '200' | '201';
}

const REFUSALS: Readonly<Record<string, string>> = {
  '302': 'What was asked for is not there; the nearest is.',
  '308': 'The same view has another, canonical address.',
  '400': 'A value that cannot be read; it is named.',
  '403': 'Not from here, or not on this server.',
  '404': 'There is no such thing here.',
  '410': 'Withdrawn; the answer says why.',
  '413': 'More than one file takes.',
  '422': 'A picture that cannot be: its size, or a letter that the font does not have.',
  '429': 'Too many at once; Retry-After says when to ask again.',
  '501': 'There is no such form.',
  '507': 'No room is left for it.',
  '503': 'All drawers are busy; Retry-After says when to ask again.',
};

/** Those that answer a program: their refusals are JSON. */
const FOR_PROGRAMS: ReadonlySet<Described['tag']> = new Set(['questions', 'files', 'schemas', 'tools']);

/** An operation as OpenAPI writes it. */
export function operationOf(described: Described): Operation {
  const {
    id,
    tag,
    summary,
    parameters = [],
    type,
    schema,
    refusals = ['400', '404'],
    status = '200',
    asJson = FOR_PROGRAMS.has(tag) ? refusals : [],
  } = described;
  const shape = schema === undefined ? { schema: { type: 'string' } } : { schema: ref(schema) };
  const refused = refusals.map((refusal): [string, unknown] => [
    refusal,
    {
      description: REFUSALS[refusal],
      ...(/^3/.test(refusal) || !asJson.includes(refusal)
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
      [status]: { description: summary, content: { [type]: shape } },
      ...Object.fromEntries(refused),
    },
  };
}
