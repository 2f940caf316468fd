import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseFraming, type Framing } from '#lib/embed/framing.ts';

/** A reason not to start, in one line with its remedy. */
export class StartupError extends Error {}

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** The public origin behind a proxy, such as `https://timelines.example.org`. */
  readonly origin: string | undefined;
}

export function readSettings(env: NodeJS.ProcessEnv, cwd: string): Settings {
  // Read where headers are written; a mistake is said before the first of them.
  readFraming(env);
  return {
    host: env['HOST'] || '127.0.0.1',
    port: parsePort(env['PORT'] || '3000'),
    dataFolder: resolve(cwd, env['KALREKHA_DATA'] || '.kalrekha'),
    origin: env['ORIGIN'] ? parseOrigin(env['ORIGIN']) : undefined,
  };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new StartupError(`PORT is "${text}". Set it to a number from 0 to 65535.`);
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) return url.origin;
  throw new StartupError(
    `ORIGIN is "${text}". Set it to an address without a path, such as https://example.org.`,
  );
}

/** Who may frame the embeds; throws a `StartupError` for what is no list of sites. */
export function readFraming(env: NodeJS.ProcessEnv): Framing {
  const text = env['KALREKHA_FRAME_ANCESTORS'] ?? '';
  const framing = parseFraming(text);
  if (framing !== null) return framing;
  throw new StartupError(
    `KALREKHA_FRAME_ANCESTORS is "${text}". Set it to sites such as https://news.example, or to none.`,
  );
}

/** Now rather than at the first write, which may be hours away. */
export function ensureWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new StartupError(
      `The data folder ${folder} cannot be written to (${reason}). Set KALREKHA_DATA to a folder that can.`,
    );
  }
}
