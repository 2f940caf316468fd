export const FORMATS = ['jsonl', 'table', 'html'] as const;
export type Format = (typeof FORMATS)[number];
