import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import { pinFigure } from '#lib/server/figure/pin-figure.ts';
import { PinRefusal } from '#lib/server/figure/pin-refusal.ts';
import { figureAddresses } from '#lib/server/figure/figure-addresses.ts';
import { figureWords } from '#lib/server/figure/figure-words.ts';
import { openStore } from '#lib/server/store.ts';
import type { Store } from '#lib/server/store.ts';
import { EXIT } from './exit.ts';
import type { FigureOptions, FigureTask } from './figure.ts';
import { shown } from './output/shown.ts';
import { placesOf } from './places.ts';
import { isStoreError, storeText } from './told.ts';
import type { Words } from './words/words.ts';

/**
 * Pins a view of a timeline, lists a timeline's figures, or says of one that it is wrong; prints ids and
 * what became of them. The server must not be running on the same data folder. Returns the exit status.
 */
export async function runFigure(
  task: FigureTask,
  name: string,
  options: FigureOptions,
  words: Words,
): Promise<number> {
  const { dataFolder, folders } = placesOf(process.env);
  let store: Store | null = null;
  try {
    store = await openStore(dataFolder, folders);
    return await done(store, task, name, options, words);
  } catch (error) {
    if (isStoreError(error)) return failed(storeText(error, words));
    if (error instanceof PinRefusal) {
      return failed(figureWords({ lang: words.lang, digits: 'latn' })(error.key, error.params));
    }
    throw error;
  } finally {
    store?.close();
  }
}

async function done(
  store: Store,
  task: FigureTask,
  name: string,
  { spec: query = '', origin, en = '', hi = '' }: FigureOptions,
  words: Words,
): Promise<number> {
  if (task === 'correct' || task === 'withdraw') {
    if (store.figure(name) === null) return failed(words.say('figure.unknown', { id: name }));
    if (task === 'correct') store.correctFigure(name, { en, hi });
    else store.withdraw(name, { en, hi });
    console.log(`${name}\t${store.figure(name)?.status ?? ''}`);
    // The addresses are for a program that purges a cache, the words about them for people.
    console.error(words.say('figure.purge'));
    for (const address of figureAddresses(originOf(origin), name)) console.log(`purge\t${address}`);
    return EXIT.ok;
  }
  const timeline = store.timeline(name);
  if (timeline === null) return failed(words.say('figure.noTimeline', { slug: name }));
  if (task === 'list') {
    for (const { id, status, query } of store.figures(name)) console.log(`${id}\t${status}\t${query}`);
    return EXIT.ok;
  }
  const { spec, problems } = parseSpec(new URLSearchParams(query), defaultsOf(timeline));
  const [problem] = problems;
  if (problem !== undefined) return failed(words.bare(problem), EXIT.usage);
  const pinned = await pinFigure(store, {
    slug: name,
    spec,
    origin: originOf(origin),
  });
  if (pinned !== null) console.log(pinned.figure.id);
  return EXIT.ok;
}

function originOf(origin: string | undefined): string {
  return (origin ?? (process.env['ORIGIN'] || 'http://127.0.0.1:3000')).replace(/\/+$/, '');
}

function failed(message: string, status: number = EXIT.failed): number {
  console.error(shown(message));
  return status;
}
