import { describe, expect, test, vi } from 'vitest';
import { embedlyMessage, wordpressSecret } from '#lib/embed/child/adapters.ts';
import { linkToHost, type ChildWindow, type HostLink } from '#lib/embed/child/host-link.ts';
import { sizeTeller } from '#lib/embed/child/size-teller.ts';
import { changeAtOnce, wantedView } from '#lib/embed/child/wanted-view.ts';
import { settling } from '#lib/embed/settle.ts';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';

/** An embed in a frame that a test plays the host of. */
function framed(hash = '', height = 700) {
  const sent: unknown[] = [];
  const parent = {
    postMessage: (data: unknown, target: string) => {
      expect(target).toBe('*');
      sent.push(data);
    },
  };
  let hear: (event: unknown) => void = () => undefined;
  const size = { h: height, w: 800 };
  const set = vi.fn();
  const grow = vi.fn();
  const print = vi.fn();
  const win = {
    parent,
    location: { hash, href: `https://khabar.example/e/raksha${hash}` },
    addEventListener: (_: string, listener: (event: unknown) => void) => {
      hear = listener;
    },
  } as unknown as ChildWindow;
  const link: HostLink = linkToHost({ win, id: 'raksha', rev: null, measure: () => size, set, grow, print });
  return {
    sent,
    link,
    set,
    grow,
    print,
    hear: (data: unknown, source: unknown = parent) => {
      hear({ data, source });
    },
  };
}

const ours = (message: object) => ({ k: 'kalrekha', v: 1, ...message });

describe('an embed', () => {
  test('says that it is ready, and asks for height only of a host that listens', () => {
    const { sent, hear, link, grow } = framed();
    expect(sent).toEqual([ours({ type: 'ready', id: 'raksha', rev: null, modes: ['fit', 'grow'] })]);
    link.resized();
    expect(sent.filter((data) => typeof data === 'object' && data !== null && 'k' in data)).toHaveLength(1);
    expect(grow).not.toHaveBeenCalled();
    hear(ours({ type: 'hello' }));
    expect(grow).toHaveBeenCalledTimes(1);
    expect(sent.at(-1)).toEqual(ours({ type: 'size', h: 700, w: 800 }));
  });

  test('heeds nobody but the window around it', () => {
    const { hear, set, grow } = framed();
    hear(ours({ type: 'hello' }), {});
    hear(ours({ type: 'set', values: { theme: 'dark' } }), null);
    expect(set).not.toHaveBeenCalled();
    expect(grow).not.toHaveBeenCalled();
  });

  test('is not moved by what is no message of ours', () => {
    const { hear, set, print, grow, sent } = framed();
    for (const data of [null, 1, 'x', [], {}, { k: 'kalrekha' }, { k: 'kalrekha', v: 2, type: 'hello' }])
      hear(data);
    hear(ours({ type: 'print', on: 'yes' }));
    hear(ours({ type: 'set', values: { lang: {}, from: null } }));
    expect(set).toHaveBeenCalledExactlyOnceWith({});
    expect(print).not.toHaveBeenCalled();
    expect(grow).not.toHaveBeenCalled();
    expect(sent).toHaveLength(1);
  });

  test('hands on what the host wants, and tells view and event when they change', () => {
    const { hear, set, print, link, sent } = framed();
    hear(ours({ type: 'set', values: { theme: 'dark', from: 2018 } }));
    expect(set).toHaveBeenCalledWith({ theme: 'dark', from: '2018' });
    hear(ours({ type: 'print', on: true }));
    expect(print).toHaveBeenCalledWith(true);
    for (const query of ['lang=hi', 'lang=hi', 'from=2018&lang=hi']) link.tellState(query);
    for (const id of [null, 's-400', 's-400', null]) link.tellEvent(id);
    expect(sent.slice(1)).toEqual([
      ours({ type: 'state', query: 'from=2018&lang=hi' }),
      ours({ type: 'event', id: 's-400' }),
      ours({ type: 'event', id: null }),
    ]);
  });

  test('says nothing where nobody frames it', () => {
    const win = { location: { hash: '' }, addEventListener: vi.fn() } as unknown as { parent: unknown };
    win.parent = win;
    const link = linkToHost({
      win: win as ChildWindow,
      id: 'x',
      rev: null,
      measure: () => ({ h: 1, w: 1 }),
      set: vi.fn(),
      grow: vi.fn(),
      print: vi.fn(),
    });
    expect(link.follow('https://khabar.example/')).toBe(false);
    expect((win as { addEventListener?: unknown }).addEventListener).not.toHaveBeenCalled();
  });
});

describe('hosts that know no Kalrekha', () => {
  test('WordPress gets height and links with its secret, and an answer when it was late', () => {
    const { sent, link, hear, grow } = framed('#?secret=Ab12Cd');
    expect(grow).toHaveBeenCalledTimes(1);
    link.resized();
    const height = { message: 'height', value: 700, secret: 'Ab12Cd' };
    expect(sent.at(-1)).toEqual(height);
    hear({ message: 'ready', secret: 'Ab12Cd' });
    expect(sent.slice(-2)).toEqual([height, height]);
    hear({ message: 'ready', secret: 'other' });
    expect(sent).toHaveLength(3);
    expect(link.follow('https://khabar.example/t/raksha')).toBe(true);
    expect(sent.at(-1)).toEqual({
      message: 'link',
      value: 'https://khabar.example/t/raksha',
      secret: 'Ab12Cd',
    });
  });

  test.each([
    ['#?secret=abc', 'abc'],
    ['#?secret=', null],
    ['#?secret=a-b', null],
    ['#?secret=abc&x', null],
    ['#secret=abc', null],
    ['', null],
  ])('a hash %j has the secret %j', (hash, secret) => {
    expect(wordpressSecret(hash)).toBe(secret);
  });

  test('Embedly and Medium get their line of JSON, AMP its embed-size', () => {
    const { sent, link } = framed();
    link.resized();
    expect(JSON.parse(String(sent.at(-2)))).toEqual({
      src: 'https://khabar.example/e/raksha',
      context: 'iframe.resize',
      height: 700,
    });
    expect(sent.at(-1)).toEqual({ sentinel: 'amp', type: 'embed-size', height: 700 });
    expect(embedlyMessage('x')(12)).toBe('{"src":"x","context":"iframe.resize","height":12}');
  });
});

describe('heights', () => {
  test('are told from two px of change on', () => {
    const settle = settling(() => 0);
    expect([500, 501, 502, 499, 400].map(settle)).toEqual([500, null, 502, 499, 400]);
  });

  test('that chase each other are given up after five turns, and taken again after a rest', () => {
    let time = 0;
    const settle = settling(() => (time += 20));
    const taken = Array.from({ length: 100 }, (_, i) => settle(i % 2 === 0 ? 500 : 600)).filter(
      (height) => height !== null,
    );
    expect(taken.length).toBeLessThanOrEqual(7);
    time += 2000;
    expect(settle(700)).toBe(700);
  });

  test('that only grow are all taken', () => {
    const settle = settling(() => 0);
    const heights = Array.from({ length: 50 }, (_, i) => 300 + i * 10);
    expect(heights.map(settle)).toEqual(heights);
  });

  test('are told ten times a second at most, the newest last', () => {
    let time = 0;
    const told: number[] = [];
    const waiting: { run: () => void; at: number }[] = [];
    const tell = sizeTeller((height) => told.push(height), {
      now: () => time,
      later: (run, ms) => waiting.push({ run, at: time + ms }),
    });
    for (let i = 0; i < 1000; i++) {
      time = i;
      while (waiting[0] !== undefined && waiting[0].at <= time) waiting.shift()?.run();
      tell(300.2 + i);
    }
    time = 2000;
    waiting.shift()?.run();
    expect(told.length).toBeLessThanOrEqual(11);
    expect(told[0]).toBe(301);
    expect(told.at(-1)).toBe(1300);
  });
});

describe('what a host wants', () => {
  const shown = { ...DEFAULT_SPEC, lang: 'hi' as const };

  test('is read as a query is: the valid part counts', () => {
    expect(
      wantedView(shown, { theme: 'dark', from: '२०१८', country: 'IN,ZZ', evil: 'x', lang: 'fr' }),
    ).toEqual({
      ...shown,
      theme: 'dark',
      from: '2018',
      filter: { ...shown.filter, country: ['IN'] },
    });
    expect(wantedView(shown, { q: 'क'.repeat(100_000) })).toEqual(shown);
  });

  test('changes at once what the chart alone shows', () => {
    const at = (values: Record<string, string>) => changeAtOnce(shown, wantedView(shown, values));
    expect(at({ theme: 'dark', sel: 's-400' })).toMatchObject({ theme: 'dark', sel: 's-400' });
    expect(at({})).not.toBeNull();
    expect(at({ lang: 'en' })).toBeNull();
    expect(at({ country: 'RU' })).toBeNull();
  });
});
