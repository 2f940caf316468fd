import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import config from './vite.bench.config.ts';

const folder = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Builds the pages into `.cache/bench`. */
export async function buildPages(): Promise<void> {
  await build({ ...config, configFile: false });
}

/** Serves the built pages on loopback; `/bench` is the product's. Port 0: any that is free. */
export async function servePages(port: number): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = normalize(join(folder, path === '/bench' ? '/kalrekha.html' : decodeURIComponent(path)));
    if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const { port: open } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(open)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
