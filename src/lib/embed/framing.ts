/**
 * Who may frame the embed pages of this instance: everyone, nobody, or the sites that it names. It is
 * said in the headers, and the Share dialog asks it too, so that no snippet is handed out that the
 * headers then forbid.
 */
export type Framing = '*' | 'none' | readonly string[];

const SITE = /^(?:https?:\/\/)?(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d{1,5})?$/i;

/**
 * Reads a setting such as `https://news.example *.blog.example`, parted by spaces or commas; empty means
 * everyone. Null: a part of it is no site.
 */
export function parseFraming(text: string): Framing | null {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  if (parts.length === 0 || (parts.length === 1 && parts[0] === '*')) return '*';
  if (parts.length === 1 && /^'?none'?$/.test(parts[0] ?? '')) return 'none';
  return parts.every((part) => SITE.test(part)) ? parts.map((part) => part.toLowerCase()) : null;
}

/** The value of `frame-ancestors`. */
export function frameAncestors(framing: Framing): string {
  if (framing === '*') return '*';
  return framing === 'none' ? "'none'" : framing.join(' ');
}

/** What a person types to say where an embed will stand (`news.example`, a whole address), as an URL; else null. */
export function siteOf(typed: string): URL | null {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url !== null && url.hostname !== '' && !/\s/.test(text) && text !== '' ? url : null;
}

/** Whether a page of this site may frame an embed, as a browser would decide it. */
export function mayFrame(framing: Framing, site: URL): boolean {
  if (framing === '*') return true;
  if (framing === 'none') return false;
  return framing.some((allowed) => matches(allowed, site));
}

function matches(allowed: string, site: URL): boolean {
  const [, scheme, wild, host = '', port] =
    /^(?:(https?):\/\/)?(\*\.)?([^:]+)(?::(\d+))?$/.exec(allowed) ?? [];
  // A browser lets https stand where http was allowed.
  const isScheme = scheme === undefined || site.protocol === `${scheme}:` || site.protocol === 'https:';
  const usual = site.protocol === 'https:' ? '443' : '80';
  const own = site.port === '' ? usual : site.port;
  const isPort = port === undefined ? own === usual : own === port;
  const isHost = wild === undefined ? site.hostname === host : site.hostname.endsWith(`.${host}`);
  return isScheme && isPort && isHost;
}
