import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { startupWords } from './startup-words.ts';
import type { StartupMessage } from './startup-words.ts';
import { parseFraming, type Framing } from '#lib/embed/framing.ts';

/** A reason not to start, in one line with its remedy: English, or in the words of its key. */
export class StartupError extends Error {
  readonly key: StartupMessage;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(key: StartupMessage, params: StartupError['params']) {
    super(startupWords('en')(key, params));
    this.name = 'StartupError';
    this.key = key;
    this.params = params;
  }
}

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
  throw new StartupError('startup.port', { value: text });
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) return url.origin;
  throw new StartupError('startup.origin', { value: text });
}

/** Who may frame the embeds; throws a `StartupError` for what is no list of sites. */
export function readFraming(env: NodeJS.ProcessEnv): Framing {
  const text = env['KALREKHA_FRAME_ANCESTORS'] ?? '';
  const framing = parseFraming(text);
  if (framing !== null) return framing;
  throw new StartupError('startup.framing', { value: text });
}

/** Now rather than at the first write, which may be hours away. */
export function ensureWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new StartupError('startup.write', { folder, reason });
  }
}
