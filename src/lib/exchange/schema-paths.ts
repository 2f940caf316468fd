/** Where the JSON Schemas of exported documents stand. A change that breaks readers becomes v2. */
export const SCHEMA_PATHS = {
  event: '/schema/v1/event.json',
  timeline: '/schema/v1/timeline.json',
} as const;
export type SchemaName = keyof typeof SCHEMA_PATHS;
