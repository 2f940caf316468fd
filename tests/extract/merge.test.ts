import { describe, expect, test } from 'vitest';
import { merge } from '#lib/extract/merge.ts';
import type { Cited } from '#lib/extract/merge.ts';
import { told } from './told.ts';

const DEAL = { countries: ['IN', 'RU'], systems: ['s-400'], when: '2018-10-05' } as const;
const hindi = told('भारत ने रूस से एस-400 प्रणालियां खरीदने का करार किया', DEAL);
const english = told('India signed a contract for S-400 systems with Russia', {
  ...DEAL,
  report: 'en-report',
  when: '2018-10',
});

function cited(id: string, published: string, url: string | null = null): Cited {
  return { id, published, publisher: `${id} desk`, title: id, url };
}

describe('merge', () => {
  test('makes one event of two reports that tell it, each with its own words', () => {
    const [event, ...others] = merge([hindi, english]);
    expect(others).toEqual([]);
    expect(event?.id).toBe('procurement-in-ru-s-400-2018-10-05');
    expect(event?.when).toBe('2018-10-05');
    expect(event?.evidence.map((e) => e.report)).toEqual(['hi-report', 'en-report']);
    expect(event?.summary).toEqual({ hi: hindi.text, en: english.text });
  });

  test('dates an event as exactly as any report does, with no rival of the coarser dates', () => {
    const full = { ...DEAL, report: 'full', actors: [], amounts: [{ value: 5e9, currency: 'USD' }] } as const;
    const reports = [
      cited('full', '2018-11-01', 'https://a.example/'),
      cited('hi-report', '2018-10-06', 'https://b.example/'),
    ];
    for (const when of ['2018-10', '2018', '2018-10-01/2018-10-07']) {
      const coarse = told(
        'India signed a contract for S-400 systems with Russia, said to be worth $5 billion',
        {
          ...full,
          when,
          quantities: [{ value: 5, unit: { en: 'units', hi: 'इकाइयां' }, system: 's-400' }],
          countries: ['IN', 'RU'],
        },
      );
      const events = merge([coarse, hindi], [], reports);
      expect(events.map((event) => [event.when, event.rivals])).toEqual([['2018-10-05', []]]);
    }
  });

  test('gives the same events whatever the order of the reports', () => {
    const visit = told('पुतिन दिल्ली पहुंचे', { kind: 'visit', countries: ['RU', 'IN'], when: '2025-12-04' });
    const all = [hindi, english, visit];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ].map((order) => order.flatMap((i) => all[i] ?? []));
    const results = new Set(orders.map((order) => JSON.stringify(merge(order))));
    expect(results.size).toBe(1);
  });

  test('never joins events of different years', () => {
    const later = told('भारत ने रूस से एस-400 खरीदने का एक और करार किया', {
      ...DEAL,
      report: 'hi-later',
      when: '2021-10-05',
    });
    expect(merge([hindi, later]).map((event) => event.when)).toEqual(['2018-10-05', '2021-10-05']);
  });

  test('never joins an offer with a contract', () => {
    const offer = told('रूस ने भारत को एस-400 देने की पेशकश की', {
      ...DEAL,
      report: 'hi-offer',
      kind: 'offer',
      factuality: 'offered',
    });
    const events = merge([hindi, offer]);
    expect(events.map((event) => event.factuality).sort()).toEqual(['done', 'offered']);
  });

  test('keeps what was denied apart from what was done', () => {
    const denied = told('भारत ने एस-400 करार की खबर का खंडन किया', {
      ...DEAL,
      report: 'hi-denied',
      factuality: 'denied',
    });
    expect(merge([hindi, denied])).toHaveLength(2);
  });

  test('keeps another report’s sum as a rival, with its source', () => {
    const dollars = (value: number) => [{ value, currency: 'USD' }];
    const one = { ...hindi, amounts: dollars(5.43e9) };
    const other = { ...english, amounts: dollars(5e9) };
    const reports = [
      cited('hi-report', '2018-10-05'),
      cited('en-report', '2018-10-06', 'https://example.org/deal'),
    ];
    const [event] = merge([one, other], [], reports);
    expect(event?.amounts).toEqual(dollars(5.43e9));
    expect(event?.rivals).toMatchObject([
      {
        field: 'amount',
        value: { en: '$5 billion', hi: '5 अरब डॉलर' },
        source: { outlet: 'en-report desk' },
      },
    ]);
  });

  test('adds evidence to a known event and leaves its id and values', () => {
    const [known] = merge([hindi]);
    const reviewed = { ...known!, id: 's-400-contract', title: { en: 'Reviewed', hi: 'जांचा हुआ' } };
    const [event, ...others] = merge([english], [reviewed]);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ id: 's-400-contract', title: { en: 'Reviewed' }, when: '2018-10-05' });
    expect(event?.evidence).toHaveLength(2);
  });

  test('knows a named event again by its name', () => {
    const name = { id: 'india-russia-annual-summit', ordinal: 23 };
    const meeting = { kind: 'meeting', name, when: '2025-12-05', countries: ['IN', 'RU'] } as const;
    const first = told('23वां शिखर सम्मेलन दिल्ली में हुआ', { ...meeting, factuality: 'done' });
    const second = told('the 23rd summit', { ...meeting, report: 'en-report', factuality: 'planned' });
    const [event, ...others] = merge([first, second]);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ id: 'india-russia-annual-summit-23', factuality: 'done' });
  });

  test('numbers events that would have the same id', () => {
    const twice = [
      told('पहला हमला', { kind: 'attack', countries: ['IN'], when: '2025-04-22', systems: ['s-400'] }),
      told('दूसरा हमला', { kind: 'attack', countries: ['IN'], when: '2025-04-22', systems: ['su-57'] }),
    ].map((one) => ({
      ...one,
      systems: one.systems.slice(0, 0),
      amounts: [{ value: one.text.length ** 9, currency: 'INR' }],
    }));
    expect(merge(twice).map((event) => event.id)).toEqual(['attack-in-2025-04-22', 'attack-in-2025-04-22-2']);
  });

  test('does not join undated offers of reports that appeared years apart', () => {
    const offer = {
      kind: 'offer',
      factuality: 'offered',
      countries: ['RU', 'IN'],
      systems: ['su-57'],
    } as const;
    const early = told('रूस ने एसयू-57 देने की पेशकश की', { ...offer, report: 'early' });
    const late = told('रूस ने फिर एसयू-57 देने की पेशकश की', { ...offer, report: 'late' });
    const near = [cited('early', '2025-02-11'), cited('late', '2025-02-20')];
    const apart = [cited('early', '2021-02-11'), cited('late', '2025-02-20')];
    expect(merge([early, late], [], near)).toHaveLength(1);
    expect(merge([early, late], [], apart)).toHaveLength(2);
  });
});
