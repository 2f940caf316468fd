import { pageUrl } from '#lib/embed/snippets.ts';
import { formatSpec } from '#lib/event/format-spec.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { ViewData } from './dashboard-data.ts';

/**
 * The dashboard that shows what an embed shows. An embed is light unless told otherwise; that is no
 * wish of the reader's, so it does not travel along.
 */
export function embedPage(
  { timeline, defaults, origin, figure }: Pick<ViewData, 'timeline' | 'defaults' | 'origin' | 'figure'>,
  spec: Spec,
): string {
  if (figure !== undefined) return pageUrl({ origin, figure: figure.id, query: formatSpec(spec, defaults) });
  const { theme } = spec;
  const query = formatSpec(
    { ...spec, theme: theme === 'light' ? 'auto' : theme },
    { ...defaults, theme: 'auto' },
  );
  return pageUrl({ origin, slug: timeline.slug, query });
}
