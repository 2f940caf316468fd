import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '#lib/event/news-event.ts';
import { readPinSettings } from '../figure/pin-settings.ts';
import { AnswerCache } from './answer-cache.ts';
import { createListener, type Handler, PROTOCOL_HEADER } from './listener.ts';
import { BODY_BYTES, rawRefusal } from './refusal.ts';
import { ensureWritable, readSettings, type Settings, StartupError } from './settings.ts';
import { startupWords } from './startup-words.ts';

const CACHE_BYTES = 64 * 1024 * 1024;
/** Twice the longest URL of a page: what is longer than a page may have still gets a readable refusal. */
const HEADER_BYTES = 32 * 1024;
/** Far more than readers of one instance; fewer than the open files that a process may have. */
const CONNECTIONS = 1000;
/** Node looks for overdue requests every 30 s, which would make 15 s of patience up to 45. */
const CHECK_MS = 5_000;
/** A reader who takes nothing of an answer for so long holds a connection for nothing. */
const IDLE_MS = 60_000;
const CLOSE_GRACE_MS = 2000;

/**
 * Starts the built application in `root`; throws a `StartupError`, or what the store throws, if it cannot.
 * MUTATES `env`, which must be that of the process.
 * @param lang what it says on standard output
 */
export async function serve(root: string, env: NodeJS.ProcessEnv, lang: Lang = 'en'): Promise<void> {
  const settings = readSettings(env, process.cwd());
  // Read again where views are pinned; a mistake is said before the first of them.
  readPinSettings(env);
  const build = join(root, 'build');
  if (!existsSync(join(build, 'handler.js'))) {
    throw new StartupError('startup.build', {});
  }
  ensureWritable(settings.dataFolder);
  configure(env, settings, root);

  const cache = new AnswerCache(CACHE_BYTES);
  process.on('kalrekha:changed', () => {
    cache.clear();
  });

  const loading = Promise.withResolvers<Handler>();
  const server = createServer(
    {
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      maxHeaderSize: HEADER_BYTES,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: CHECK_MS,
    },
    createListener({
      handler: loading.promise,
      cache,
      staticPaths: staticPathsIn(join(build, 'client')),
      place: { listenHost: settings.host, origin: settings.origin },
    }),
  );
  server.maxConnections = CONNECTIONS;
  server.timeout = IDLE_MS;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (socket.writable) socket.end(rawRefusal(error.code));
    else socket.destroy();
  });

  // The port first: opening the store of an instance that already runs would be the wrong complaint.
  await listen(server, settings);
  const { handler } = (await import(pathToFileURL(join(build, 'handler.js')).href)) as { handler: Handler };
  loading.resolve(handler);

  // npm hands a Ctrl-C on that the terminal has sent to every process already: the second must not kill.
  let stopping: Promise<void> | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void (stopping ??= stop(server)));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const say = startupWords(lang);
  const { origin, dataFolder } = settings;
  const local = localAddress(server, settings);
  const address = origin === undefined ? local : say('startup.listening', { origin, local });
  console.log(say('startup.ready', { version, address }));
  console.log(say('startup.folder', { folder: dataFolder }));
}

/** What the framework and our hook read from the environment when they are loaded. MUTATES it. */
function configure(env: NodeJS.ProcessEnv, { origin, dataFolder }: Settings, root: string): void {
  if (origin) env['ORIGIN'] = origin;
  else delete env['ORIGIN'];
  env['PROTOCOL_HEADER'] = PROTOCOL_HEADER;
  env['BODY_SIZE_LIMIT'] = String(BODY_BYTES);
  env['KALREKHA_DATA'] = dataFolder;
  env['KALREKHA_SAMPLES'] ??= join(root, 'data', 'timelines');
}

function staticPathsIn(folder: string): Set<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/')),
  );
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenProblem(error.code, host, port));
    });
    server.listen(port, host, resolve);
  });
}

function listenProblem(code: string | undefined, host: string, port: number): StartupError {
  switch (code) {
    case 'EADDRINUSE':
      return new StartupError('startup.used', { port: String(port), host });
    case 'EACCES':
      return new StartupError('startup.denied', { port: String(port) });
    default:
      return new StartupError('startup.listen', { host, reason: code ?? '?' });
  }
}

function localAddress(server: Server, { host }: Settings): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Answers underway are finished, but not waited for longer than a supervisor would. */
async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const force = setTimeout(() => {
    server.closeAllConnections();
  }, CLOSE_GRACE_MS);
  await closed;
  clearTimeout(force);

  const closing: Promise<void>[] = [];
  process.emit('kalrekha:stopping', closing);
  await Promise.allSettled(closing);
  process.exit(0);
}
