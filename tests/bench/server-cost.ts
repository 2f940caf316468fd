import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerCost } from './budgets.ts';
import type { Page } from './bytes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SLUG = 'india-russia-defence';
const WARM = 30;
const RENDERED = 60;
const CACHED = 2000;

/** Loaded into the server's process before it: tells the CPU time it has used when it is asked. */
const TELL_CPU = `data:text/javascript,${encodeURIComponent(
  'process.on("message", () => { const { user, system } = process.cpuUsage(); process.send(user + system); });',
)}`;

export interface ServerRun extends ServerCost {
  readonly pages: { readonly dashboard: Page; readonly embed: Page };
}

/** Runs the product's real server with its sample timeline and asks it; null where there is no build. */
export async function serverCost(): Promise<ServerRun | null> {
  if (!existsSync(join(root, 'build', 'handler.js'))) return null;
  const data = mkdtempSync(join(tmpdir(), 'kalrekha-bench-'));
  const child = fork(join(root, 'server.mjs'), [], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ORIGIN: '', KALREKHA_DATA: data },
    execArgv: ['--import', TELL_CPU],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const origin = await addressOf(child);
    const page = async (path: string): Promise<Page> => ({ path, html: await text(agent, origin + path) });
    const dashboard = await page(`/t/${SLUG}`);
    // Keys that a Spec does not know change the address and nothing else.
    let asked = 0;
    const another = (path: string) => (): Promise<string> =>
      text(agent, `${origin}${path}?x=${String(asked++)}`);
    const same = (): Promise<string> => text(agent, origin + dashboard.path);
    await perCall(child, WARM, another(dashboard.path));
    const rendered = await perCall(child, RENDERED, another(dashboard.path));
    await perCall(child, WARM * 10, same);
    const cached = await perCall(child, CACHED, same);
    return { rendered, cached, picture: NaN, pages: { dashboard, embed: await page(`/e/${SLUG}`) } };
  } finally {
    agent.destroy();
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
    rmSync(data, { recursive: true, force: true });
  }
}

/** From the line that the server prints once it answers. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (origin !== undefined) {
      child.stdout?.resume();
      return origin;
    }
  }
  throw new Error(`the server did not start: ${said}`);
}

/** CPU ms of the server's process for one call, over `times` calls one after the other. */
async function perCall(child: ChildProcess, times: number, call: () => Promise<string>): Promise<number> {
  const cpu = async (): Promise<number> => {
    child.send('cpu');
    const [microseconds] = (await once(child, 'message')) as [number];
    return microseconds / 1000;
  };
  const before = await cpu();
  for (let i = 0; i < times; i++) await call();
  return ((await cpu()) - before) / times;
}

async function text(agent: Agent, url: string): Promise<string> {
  return new Promise((done, fail) => {
    get(url, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        if (response.statusCode === 200) done(body);
        else fail(new Error(`${url}: ${String(response.statusCode)}`));
      });
    }).on('error', fail);
  });
}
