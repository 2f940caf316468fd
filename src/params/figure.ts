import { isDataFormat } from '#lib/exchange/formats.ts';

/** The ending of a figure's file: `/f/{id}.svg`, `.csv`. */
export function match(param: string): boolean {
  return /^(?:svg|png|pdf)$/.test(param) || isDataFormat(param);
}
