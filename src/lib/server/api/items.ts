import { toWire } from '#lib/source/wire.ts';
import type { WireItems } from '#lib/source/wire.ts';
import type { Asked } from './answer.ts';
import { readCount } from './question.ts';

/** As many as a picture packs whole; an answer stays under a megabyte. */
const MOST = 2_000;

/** The items of a question, at most `limit` of them. */
export async function itemsAnswer({ source, query, params }: Asked): Promise<WireItems> {
  return toWire(await source.items(query, readCount(params, 'limit', { most: MOST, otherwise: 500 })));
}
