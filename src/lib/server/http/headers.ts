import { frameAncestors } from '#lib/embed/framing.ts';
import { readFraming } from './settings.ts';

/**
 * What every answer says about who may frame, read and reuse it, by its path. One function, because the
 * listener (static files, refusals) and the SvelteKit hook (pages, endpoints) must never disagree.
 */

/** Only embed pages may stand in a frame. */
const EMBED = /^\/e\//;
/** What other sites may read or show: pictures and data of timelines and figures, and what embeds load. */
const SHARED =
  /^\/(?:_app\/|fonts\/|embed\/|oembed$|api\/|schema\/|(?:t|f)\/[^/]+\.[a-z]+$|(?:t|f)\/[^/]+\/[^/]+\.[a-z]+$)/;
/** Built scripts and styles. A worker takes its policy from its own file, and has to load its parts. */
const ASSET = /^\/_app\//;
const PICTURE = /^image\/svg\+xml\b/;

const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');

/** Nothing but text: for JSON, plain refusals and whatever else is no page of ours. */
const BARE_POLICY = "default-src 'none'";
const ASSET_POLICY = "default-src 'self'";
/** A picture opened by itself is a document of this origin: it may style itself and bring its own font. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox";

export type Header = readonly [name: string, value: string];

/**
 * @param contentType of the answer, if known yet
 * @param policy the page's own Content-Security-Policy with its hashes, if the framework wrote one
 */
export function securityHeaders(path: string, contentType = '', policy?: string | null): Header[] {
  const isEmbed = EMBED.test(path);
  const isShared = SHARED.test(path);
  const own = policy ?? (ASSET.test(path) ? ASSET_POLICY : BARE_POLICY);
  const page = isEmbed && policy ? embedPolicy(policy) : own;
  const base = PICTURE.test(contentType) ? PICTURE_POLICY : page;
  const headers: Header[] = [
    ['content-security-policy', `${base}; frame-ancestors ${isEmbed ? ancestors() : "'none'"}`],
    ['cross-origin-resource-policy', isEmbed || isShared ? 'cross-origin' : 'same-origin'],
    ['permissions-policy', PERMISSIONS],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['x-content-type-options', 'nosniff'],
  ];
  // A sandboxed frame has no origin of its own: even our own modules and data are "cross-origin" to it.
  if (isEmbed || isShared) headers.push(['access-control-allow-origin', '*']);
  // A site that isolates itself (COEP) may frame only pages that do the same.
  if (isEmbed) headers.push(['cross-origin-embedder-policy', 'require-corp']);
  else headers.push(['x-frame-options', 'DENY']);
  return headers;
}

/**
 * The framework has one policy for all pages; an embed needs less. Its own scripts and styles, by their
 * hashes, stay as they are.
 */
function embedPolicy(policy: string): string {
  const kept = policy.split(/;\s*/).filter((directive) => /^(?:script|style)-src/.test(directive));
  return [
    "default-src 'none'",
    ...kept,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

let read = { text: '', ancestors: '*' };

/** Read once: the setting does not change while the server runs. */
function ancestors(): string {
  const text = process.env['KALREKHA_FRAME_ANCESTORS'] ?? '';
  if (read.text !== text) read = { text, ancestors: frameAncestors(readFraming(process.env)) };
  return read.ancestors;
}
