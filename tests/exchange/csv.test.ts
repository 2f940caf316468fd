import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCell, toCell } from '#lib/exchange/csv-cell.ts';
import { parseCsv, toCsv } from '#lib/exchange/csv.ts';
import { exportedOf, toldEvent } from './exported-of.ts';
import { hostileEvents } from './hostile-events.ts';

describe('a table of events', () => {
  test('gives the same events back, whatever their texts try to be', async () => {
    await fc.assert(
      fc.asyncProperty(hostileEvents({ min: 0, max: 12 }), async (events) => {
        const exported = await exportedOf(events);
        const { value, problems } = parseCsv(toCsv(exported), 'events.csv');
        expect(problems).toEqual([]);
        expect(value).toEqual(exported.events);
      }),
      { numRuns: 60 },
    );
  });

  test('has no cell that a spreadsheet runs, and every cell as it was behind its guard', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc
            .tuple(
              fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '＝', '＋', '－', '＠'),
              fc.string(),
            )
            .map((pair) => pair.join('')),
        ),
        (text) => {
          expect(toCell(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          expect(fromCell(toCell(text))).toBe(text);
        },
      ),
    );
  });

  test('begins with a byte order mark and says in each row which view it equals', async () => {
    const events = [toldEvent('करार', '2018-10-05'), toldEvent('भेंट', '2025-12', { countries: ['RU'] })];
    const csv = toCsv(await exportedOf(events, { from: '2025', digits: 'deva' }));
    expect(csv.startsWith('\ufeffid,when,title_hi,')).toBe(true);
    const [row, ...others] = csvParse(csv.slice(1));
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      id: 'भेंट',
      when: '2025-12',
      date: 'दिसंबर २०२५',
      earliest: '2025-12-01',
      latest: '2025-12-31',
      countries: 'RU',
      view: 'https://kalrekha.test/t/%E0%A4%B0%E0%A4%95%E0%A5%8D%E0%A4%B7%E0%A4%BE?from=2025&digits=deva',
      snapshot: '2026-02-14T10:00:00.000Z',
    });
  });

  test('reads columns in any order, leaves its own and unknown ones alone, and passes over empty rows', async () => {
    const exported = await exportedOf([toldEvent('करार', '2018-10-05')]);
    const [head = '', row = ''] = toCsv(exported).slice(1).split('\r\n');
    const swapped = `मेरा,${head}\r\nx,${row}\r\n${','.repeat(head.split(',').length)}\r\n`;
    expect(parseCsv(swapped, 'x.csv')).toMatchObject({ value: exported.events, problems: [] });
  });

  test('names what is not whole by row and column', async () => {
    const exported = await exportedOf([toldEvent('करार', '2018-10-05'), toldEvent('भेंट', '2025-12')]);
    const broken = toCsv(exported).replace(',2025-12,', ',2025-13,').replace(',kind,', ',kinds,');
    expect(parseCsv(broken, 'x.csv').problems).toMatchObject([
      { code: 'file-missing', field: 'kind', file: 'x.csv', line: 2 },
      { code: 'edtf-calendar', field: 'when', file: 'x.csv', line: 3 },
      { code: 'file-missing', field: 'kind', file: 'x.csv', line: 3 },
    ]);
  });
});
