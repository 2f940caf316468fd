import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultsOf } from '#lib/event/spec-codec.ts';
import { paintSvg } from '#lib/paint/svg.ts';
import { buildScene } from '#lib/scene/build-scene.ts';
import { FONT_DATA } from '#lib/server/text/font-data.ts';
import { measure } from '#lib/server/text/metrics.ts';
import { openStore } from '#lib/server/store.ts';
import { ask } from '#lib/source/ask.ts';
import type { ServerCost } from './budgets.ts';
import type { Page } from './bytes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SLUG = 'india-russia-defence';
/** Px of the picture, as its address gives it. */
const SIZE = { width: 1200, height: 675 };
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

/** What the product's server spends on its sample timeline; null where there is no build. */
export async function serverCost(): Promise<ServerRun | null> {
  if (!existsSync(join(root, 'build', 'handler.js'))) return null;
  const data = mkdtempSync(join(tmpdir(), 'kalrekha-bench-'));
  try {
    const picture = await pictureCost(join(data, 'here'));
    return { picture, ...(await answerCost(join(data, 'there'))) };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** CPU ms of one scene and its SVG, in this process. */
async function pictureCost(data: string): Promise<number> {
  mkdirSync(data);
  const store = await openStore(data, [join(root, 'data', 'timelines')]);
  const timeline = store.timeline(SLUG);
  const source = store.source(SLUG);
  if (timeline === null || source === null) throw new Error(`no timeline ${SLUG}`);
  const spec = defaultsOf(timeline);
  const answers = await ask(source, spec, spec, SIZE);
  const frame = { title: timeline.title[spec.lang], source: timeline.license };
  const draw = (): string => {
    const scene = buildScene(answers, { spec, ...SIZE, measure, frame });
    return paintSvg(scene, { theme: spec.theme, standalone: true, font: FONT_DATA });
  };
  for (let i = 0; i < WARM; i++) draw();
  const before = process.cpuUsage();
  for (let i = 0; i < RENDERED; i++) draw();
  const { user, system } = process.cpuUsage(before);
  store.close();
  return (user + system) / 1000 / RENDERED;
}

/** CPU ms of the real server's process for one page, made anew and from its cache. */
async function answerCost(data: string): Promise<Omit<ServerRun, 'picture'>> {
  const child = fork(join(root, 'server.mjs'), [], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ORIGIN: '', KALREKHA_DATA: data },
    execArgv: ['--import', TELL_CPU],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const origin = await addressOf(child);
    const page = async (path: string): Promise<Page> => {
      const { link, body } = await fetched(agent, origin + path, 'identity');
      return { path, text: link + body.toString() };
    };
    const dashboard = await page(`/t/${SLUG}`);
    const embed = await page(`/e/${SLUG}`);
    const same = (): Promise<unknown> => fetched(agent, origin + dashboard.path, 'gzip');
    // A key that a Spec does not know changes the address and nothing else.
    let asked = 0;
    const another = (): Promise<unknown> =>
      fetched(agent, `${origin}${dashboard.path}?x=${String(asked++)}`, 'gzip');
    await perCall(child, WARM, another);
    const rendered = await perCall(child, RENDERED, another);
    await perCall(child, WARM * 10, same);
    const cached = await perCall(child, CACHED, same);
    const embedCost = await embedBesidePages(child, rendered, {
      embed: () => fetched(agent, origin + embed.path, 'gzip'),
      page: another,
    });
    return { rendered, cached, embed: embedCost, pages: { dashboard, embed } };
  } finally {
    agent.destroy();
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
}

/**
 * CPU ms of an embed's page from the cache while every so many-th question is for a page that has to be made:
 * what is left of the process's time when those pages are taken off.
 * @param rendered CPU ms of such a page alone
 */
async function embedBesidePages(
  child: ChildProcess,
  rendered: number,
  ask: { readonly embed: () => Promise<unknown>; readonly page: () => Promise<unknown> },
): Promise<number> {
  const PAGE_EVERY = 200;
  let asked = 0;
  const either = (): Promise<unknown> => (asked++ % PAGE_EVERY === 0 ? ask.page() : ask.embed());
  await perCall(child, WARM * 10, ask.embed);
  asked = 0;
  const all = await perCall(child, CACHED, either);
  const pages = Math.ceil(CACHED / PAGE_EVERY);
  return Math.max(0, (all * CACHED - rendered * pages) / (CACHED - pages));
}

/** From the line that the server prints once it answers. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (origin !== undefined) done(origin);
    });
    child.once('exit', () => {
      fail(new Error(`the server did not start: ${said}`));
    });
  });
}

/** CPU ms of the server's process for one call, over `times` calls one after the other. */
async function perCall(child: ChildProcess, times: number, call: () => Promise<unknown>): Promise<number> {
  const cpu = async (): Promise<number> => {
    child.send('cpu');
    const [microseconds] = (await once(child, 'message')) as [number];
    return microseconds / 1000;
  };
  const before = await cpu();
  for (let i = 0; i < times; i++) await call();
  return ((await cpu()) - before) / times;
}

function fetched(
  agent: Agent,
  url: string,
  encoding: string,
): Promise<{ readonly link: string; readonly body: Buffer }> {
  return new Promise((done, fail) => {
    get(url, { agent, headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const link = String(response.headers['link'] ?? '');
        if (response.statusCode === 200) done({ link, body: Buffer.concat(parts) });
        else fail(new Error(`${url}: ${String(response.statusCode)}`));
      });
    }).on('error', fail);
  });
}
