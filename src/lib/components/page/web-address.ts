/**
 * The address if a browser may follow it: http and https only, so that no data can smuggle in
 * `javascript:` or a file. Null for everything else.
 */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? url : null;
}
