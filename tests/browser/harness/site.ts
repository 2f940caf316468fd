import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site, at `/`, with the headers that it sends. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Scripts of the site's own, by path. */
  readonly scripts?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves one page under an origin of its own, until closed. */
export async function siteOf({ html, headers = {}, scripts = {} }: HostPage): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const script = scripts[url];
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(script);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
