import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, lstatSync, writeFileSync } from 'node:fs';
import { readFile as readLater } from 'node:fs/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { answerPicture } from '#lib/server/picture/answer.ts';
import { answerStoryPdf } from '#lib/server/story/answer-story-pdf.ts';
import type { PictureFormat } from '#lib/server/picture/picture-options.ts';
import { runRender } from '../../src/cli/run-render.ts';
import { wordsIn } from '../../src/cli/words/words.ts';
import { EVENTS, provedEvent } from '../server/figure/figure-store.ts';
import { REPORTS } from '../source/random-events.ts';
import { writeTimeline } from '../server/write-timeline.ts';
import { deskOfTimeline, withServer } from './view-folder.ts';

const ORIGIN = 'https://kalrekha.test';
const desk = deskOfTimeline();
const hi = wordsIn('hi');
const en = wordsIn('en');

afterAll(() => {
  process.emit('kalrekha:stopping', []);
});

describe('kalrekha render', () => {
  test.each([
    ['svg', '', {}, ''],
    ['svg', 'country=RU&theme=dark', { text: 'live' }, 'text=live'],
    ['png', 'lang=en', { size: 'square', scale: '2' }, 'size=square&scale=2'],
    ['pdf', 'digits=deva', { size: '900x600', mm: '120' }, 'width=900&height=600&mm=120'],
  ] as const)(
    'draws the bytes of the address .%s?%s with %j, while a server runs',
    async (format, spec, options, own) => {
      const out = desk.out(`figure.${format}`);
      await withServer(desk, async (store) => {
        expect(await runRender('raksha', { spec, out, origin: ORIGIN, ...options }, hi)).toBe(0);
        const query = [spec, own].filter((part) => part !== '').join('&');
        const url = new URL(`${ORIGIN}/t/raksha.${format}${query === '' ? '' : `?${query}`}`);
        const request = new Request(url);
        const response = await answerPicture(
          { url, request, params: { slug: 'raksha' }, locals: { store }, getClientAddress: () => '' },
          format satisfies PictureFormat,
        );
        expect(response.status).toBe(200);
        expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(out))).toBe(true);
      });
    },
  );

  test('draws from files alone the same bytes whenever it runs, and makes no data folder', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1764547200');
    const [one, two] = [desk.out('one.pdf'), desk.out('two.pdf')];
    expect(await runRender(desk.out('timelines/raksha'), { out: one }, hi)).toBe(0);
    expect(await runRender('raksha', { out: two }, hi)).toBe(0);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    expect(existsSync(desk.out('data'))).toBe(false);
  });

  test('prints no address when asked for none', async () => {
    const out = desk.out('a.svg');
    expect(await runRender('raksha', { out, text: 'live' }, hi)).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('127.0.0.1:3000/t/raksha');
    expect(await runRender('raksha', { out, text: 'live', origin: 'none' }, hi)).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toContain('/t/raksha');
  });

  test('writes behind a link, and into a pipe without replacing it', async () => {
    writeFileSync(desk.out('real.svg'), 'old');
    symlinkSync(desk.out('real.svg'), desk.out('link.svg'));
    expect(await runRender('raksha', { out: desk.out('link.svg') }, hi)).toBe(0);
    expect(lstatSync(desk.out('link.svg')).isSymbolicLink()).toBe(true);
    expect(readFileSync(desk.out('real.svg'), 'utf8')).toContain('<svg');
    execFileSync('mkfifo', [desk.out('pipe')]);
    const [read] = await Promise.all([
      readLater(desk.out('pipe'), 'utf8'),
      runRender('raksha', { format: 'svg', out: desk.out('pipe') }, hi),
    ]);
    expect(read).toContain('<svg');
    expect(lstatSync(desk.out('pipe')).isFIFO()).toBe(true);
    expect(readdirSync(desk.root).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe('kalrekha render --story', () => {
  const STORY = {
    title: { hi: 'सौदे से आपूर्ति तक', en: 'From deal to delivery' },
    steps: [
      { spec: 'country=RU', title: { hi: 'सौदा', en: 'The deal' }, text: { hi: 'शुरुआत।', en: 'It began.' } },
      { spec: '', title: { hi: 'और आगे', en: 'And on' }, text: { hi: 'फिर यह हुआ।', en: 'Then this.' } },
    ],
  };
  const tell = () => {
    writeTimeline(desk.out('timelines'), {
      slug: 'raksha',
      reports: REPORTS,
      events: EVENTS,
      timeline: { spec: 'lang=hi', story: STORY },
    });
  };

  test('draws the bytes of the story’s address, a page a step', async () => {
    tell();
    const out = desk.out('story.pdf');
    await withServer(desk, async (store) => {
      const spec = 'lang=en&digits=deva';
      expect(await runRender('raksha', { story: true, spec, out, origin: ORIGIN }, hi)).toBe(0);
      const url = new URL(`${ORIGIN}/t/raksha/story.pdf?${spec}`);
      const response = await answerStoryPdf({
        url,
        request: new Request(url),
        params: { slug: 'raksha' },
        locals: { store },
        getClientAddress: () => '',
      });
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(out))).toBe(true);
    });
    expect(readFileSync(out, 'latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
  });

  test.each([
    [{ format: 'png' }, '--story', 'png'],
    [{ format: 'pdf', size: 'square' }, '--size'],
    [{ format: 'pdf', spec: 'lang=hi&country=RU' }, 'country', 'lang, digits, theme'],
    [{ format: 'pdf', origin: 'none' }, '--origin none'],
  ])('refuses %j in either language', async (options, ...named) => {
    tell();
    for (const words of [hi, en])
      expect(await runRender('raksha', { story: true, out: desk.out('a'), ...options }, words)).toBe(2);
    for (const line of desk.told) for (const name of named) expect(line).toContain(name);
    expect(desk.told).toHaveLength(2);
    expect(existsSync(desk.out('a'))).toBe(false);
  });

  test('says that a timeline has no story', async () => {
    expect(await runRender('raksha', { story: true, out: desk.out('a.pdf') }, hi)).toBe(1);
    expect(desk.told[0]).toContain('समयरेखा raksha की कोई कहानी नहीं है');
  });
});

describe('wrong use of kalrekha render', () => {
  test.each([
    [{ size: 'poster', format: 'png' }, 2, 'is one of slide, column'],
    [{ size: '100x100', format: 'png' }, 2, '“100”'],
    [{ size: '4000x4000', format: 'png' }, 2, '12'],
    [{ scale: '2', format: 'svg' }, 2, '--scale is for png only, not for svg'],
    [{ out: 'figure.gif' }, 2, '--format is missing and the file’s name does not say it: svg, png, pdf'],
    [{ spec: 'size=square', format: 'svg' }, 2, 'there is no key “size”'],
    [{ format: 'svg', out: '/' }, 1, '/ cannot be written (EISDIR)'],
  ])('%j ends with its reason', async (options, code, words) => {
    expect(await runRender('raksha', options, en)).toBe(code);
    expect(desk.told).toHaveLength(1);
    expect(desk.told[0]).toContain(words);
  });

  test('keeps pixels from a terminal, with the remedy', async () => {
    const was = process.stdout.isTTY;
    process.stdout.isTTY = true;
    try {
      expect(await runRender('raksha', { format: 'png' }, hi)).toBe(2);
      expect(await runRender('raksha', { format: 'pdf', out: '-' }, en)).toBe(2);
    } finally {
      process.stdout.isTTY = was;
    }
    expect(desk.told[0]).toContain('-o figure.png');
    expect(desk.told[1]).toContain('A terminal cannot show this. Name a file: -o figure.pdf');
  });

  test('names the label that the font cannot draw, and leaves the picture before', async () => {
    const title = { hi: 'बैठक 会谈', en: 'Talks 会谈' };
    const events = [provedEvent('चीनी', '2020', { title, summary: title })];
    writeTimeline(desk.out('timelines'), { slug: 'videsh', reports: REPORTS, events });
    writeFileSync(desk.out('a.png'), 'old');
    expect(await runRender('videsh', { out: desk.out('a.png') }, en)).toBe(1);
    expect(desk.told[0]).toContain('会');
    expect(readFileSync(desk.out('a.png'), 'utf8')).toBe('old');
  });
});
