import type { Exported } from './exported.ts';

/**
 * Name of a downloaded file: the timeline, the date of its data, and whether the view was narrowed;
 * `india-russia-defence-2026-02-14-view.csv`.
 */
export function fileName(
  { timeline, snapshot, query }: Pick<Exported, 'timeline' | 'snapshot' | 'query'>,
  suffix: string,
): string {
  const view = query === '' ? '' : '-view';
  return `${timeline.slug}-${snapshot.slice(0, 10)}${view}${suffix}`;
}

/** The header that makes a browser save the file under its name, in any script (RFC 6266). */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\w.-]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
