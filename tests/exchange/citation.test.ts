import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibTeX } from '#lib/exchange/bibtex.ts';
import { citeEvent, citeFigure, citeTimeline } from '#lib/exchange/citation.ts';
import { toCsl } from '#lib/exchange/csl.ts';
import { exportedOf, TIMELINE, toldEvent } from './exported-of.ts';

const EVENT = toldEvent('वार्ता-2018', '2018-10-05');

describe('a reference', () => {
  test('of a timeline names it, its view, the day of its data and its licence', async () => {
    const exported = await exportedOf([EVENT], { from: '2018' });
    expect(toCsl(citeTimeline(exported))).toMatchObject({
      type: 'dataset',
      title: 'रक्षा संबंध, “और”',
      URL: exported.page,
      issued: { 'date-parts': [[2026, 2, 14]] },
      language: 'hi',
      note: '14 फ़रवरी 2026 तक के आँकड़े। लाइसेंस: CC BY 4.0',
    });
  });

  test('of an event names the timeline that it stands in', async () => {
    const exported = await exportedOf([EVENT], { lang: 'en' });
    expect(toCsl(citeEvent(exported, EVENT))).toMatchObject({
      type: 'entry',
      title: EVENT.title.en,
      'container-title': 'Defence <ties> & "more"',
      URL: expect.stringContaining('?sel=') as string,
    });
  });

  test('of a figure bears the figure’s own address and day', () => {
    const figure = {
      id: 'k7mq2xw9',
      url: 'https://kalrekha.test/f/k7mq2xw9',
      date: '2025-06-01',
      title: 'करार',
    };
    const cited = citeFigure(figure, TIMELINE, { lang: 'hi', digits: 'latn' });
    expect(toBibTeX(cited)).toContain('@misc{kalrekha-figure-k7mq2xw9,');
    expect(toBibTeX(cited)).toContain('url = {https://kalrekha.test/f/k7mq2xw9}');
    expect(toCsl(cited)).toMatchObject({ type: 'figure', issued: { 'date-parts': [[2025, 6, 1]] } });
  });

  test('has a key in ASCII that tells names of other scripts apart', async () => {
    const exported = await exportedOf([EVENT]);
    const keys = ['वार्ता-2018', 'भेंट-2018', 'talks-2018'].map(
      (id) => citeEvent(exported, { ...EVENT, id }).key,
    );
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[\w-]+$/);
    expect(keys[2]).toMatch(/-talks-2018$/);
  });

  test('stays one entry of BibTeX, whatever the title holds', async () => {
    const exported = await exportedOf([EVENT]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const entry = toBibTeX(citeEvent(exported, { ...EVENT, title: { en: title, hi: title } }));
        let depth = 0;
        for (const sign of entry.replaceAll(/\\[$&#_%]/g, '')) {
          if (sign === '{') depth++;
          else if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry.match(/^@/gm)).toHaveLength(1);
      }),
    );
  });
});
