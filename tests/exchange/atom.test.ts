import { describe, expect, test } from 'vitest';
import { FEED_LIMIT, toAtom } from '#lib/exchange/atom.ts';
import { elementsOf, parseXml } from '../paint/elements.ts';
import { exportedOf, toldEvent } from './exported-of.ts';

const at = (first: string, newest = first) => ({ first, newest });

function entriesOf(feed: string) {
  const [, ...entries] = feed.replace(/<!\[CDATA\[.*?\]\]>/gs, '').split('<entry>');
  return entries.map((entry) => {
    const elements = elementsOf(parseXml(`<entry>${entry.split('</entry>')[0] ?? ''}</entry>`));
    const textOf = (name: string) => elements.find(({ tag }) => tag === name)?.text;
    return { id: textOf('id'), updated: textOf('updated') };
  });
}

describe('a feed', () => {
  test('lists what was published or revised last first, under an address that stays', async () => {
    const exported = await exportedOf(
      [toldEvent('a', '2018'), toldEvent('b', '2025'), toldEvent('c', '2019')],
      { from: '2018' },
    );
    const published = new Map([
      ['a', at('2026-01-01T00:00:00.000Z', '2026-02-10T00:00:00.000Z')],
      ['b', at('2026-02-01T00:00:00.000Z')],
    ]);
    const base = 'https://kalrekha.test/t/%E0%A4%B0%E0%A4%95%E0%A5%8D%E0%A4%B7%E0%A4%BE';
    expect(entriesOf(toAtom(exported, published))).toMatchObject([
      { id: `${base}?sel=a`, updated: '2026-02-10T00:00:00.000Z' },
      { id: `${base}?sel=b`, updated: '2026-02-01T00:00:00.000Z' },
    ]);
  });

  test('shows markup in a title as text', async () => {
    const title = { en: ']]> <b>x</b> & y', hi: ']]> <b>क</b> & ख\u0007' };
    const exported = await exportedOf([toldEvent('a', '2018', { title })]);
    const feed = toAtom(exported, new Map([['a', at('2026-01-01T00:00:00.000Z')]]));
    expect(feed).not.toContain('\u0007');
    expect(feed).toContain('<![CDATA[]]&gt; &lt;b&gt;क&lt;/b&gt; &amp; ख ]]>');
  });

  test('is no archive', async () => {
    const events = Array.from({ length: FEED_LIMIT + 5 }, (_, i) => toldEvent(`e${String(i)}`, '2018'));
    const published = new Map(events.map(({ id }) => [id, at('2026-01-01T00:00:00.000Z')]));
    expect(entriesOf(toAtom(await exportedOf(events), published))).toHaveLength(FEED_LIMIT);
  });
});
