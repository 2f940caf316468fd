import type { Spec } from '#lib/event/spec.ts';
import { DEFAULT_SPEC, formatSpec } from '#lib/event/spec-codec.ts';

/**
 * How the page lays out its events. Kept in the address beside the spec, since it changes no
 * picture: `view=table`, `order=newest`.
 */
export interface Layout {
  readonly table: boolean;
  readonly newest: boolean;
}

export const DEFAULT_LAYOUT: Layout = { table: false, newest: false };

export function layoutOf(params: URLSearchParams): Layout {
  return { table: params.get('view') === 'table', newest: params.get('order') === 'newest' };
}

/** The address of a view; the layout's keys come last, defaults left out. */
export function viewHref(path: string, spec: Spec, defaults: Spec, layout: Layout = DEFAULT_LAYOUT): string {
  const query = [
    formatSpec(spec, defaults),
    layout.table ? 'view=table' : '',
    layout.newest ? 'order=newest' : '',
  ].filter((part) => part !== '');
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** A link to another page of the site that keeps only how the reader reads: language, digits, theme. */
export function readerHref(path: string, { lang, digits, theme }: Spec): string {
  return viewHref(path, { ...DEFAULT_SPEC, lang, digits, theme }, DEFAULT_SPEC);
}
