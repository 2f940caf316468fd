import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApi } from '#lib/server/api/openapi/openapi.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { $ref: string }[];
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get: Operation; readonly post?: Operation }>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, { readonly in: string; readonly name: string }>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}
/** The description as it is given out. */
export const text = JSON.stringify(openApi('https://kalrekha.test', '1.0.0'));
export const document = JSON.parse(text) as Document;

/** The same with no property left that it does not name, so that what an answer adds is found. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in parts && 'required' in parts ? { additionalProperties: false, ...parts } : parts;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addSchema({ $id: 'https://kalrekha.test/api', components: closed(document.components) });

/** What in an answer is not as the description of its path says; none: it is. */
export function faults(
  path: string,
  status: number,
  type: string,
  body: unknown,
  method: 'get' | 'post' = 'get',
): readonly unknown[] {
  const content = document.paths[path]?.[method]?.responses[String(status)]?.content?.[type];
  if (content === undefined) return [`${path} says nothing of ${String(status)} ${type}`];
  const name = JSON.stringify(content.schema).replace(/.*schemas\/(\w+).*/, '$1');
  const check = ajv.getSchema(`https://kalrekha.test/api#/components/schemas/${name}`);
  if (check === undefined) return [`no schema ${name}`];
  void check(body);
  return check.errors ?? [];
}
