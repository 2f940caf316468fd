import { describe, expect, test } from 'vitest';
import type { Lang } from '#lib/event/news-event.ts';
import { extract } from '#lib/extract/extract.ts';
import type { Extraction } from '#lib/extract/extraction.ts';
import { lexicon } from './lexicon.ts';

/** The facts of one day of Indo-Russian news, told twice. */
const REPORTS: Readonly<Record<Lang, string>> = {
  hi: `नई दिल्ली। रक्षा मंत्री राजनाथ सिंह और उनके रूसी समकक्ष आंद्रे बेलौसोव ने बृहस्पतिवार को राजधानी में प्रतिनिधिमंडल स्तर की वार्ता की। दोनों नेताओं की यह मुलाकात 23वें भारत-रूस वार्षिक शिखर सम्मेलन से ठीक एक दिन पहले हुई।

रूस के राष्ट्रपति व्लादिमीर पुतिन गुरुवार शाम दिल्ली पहुंच गए। वह शुक्रवार को प्रधानमंत्री नरेन्द्र मोदी से शिखर वार्ता करेंगे।

माना जा रहा है कि भारत ने एस-400 की और खेप खरीदने में रुचि दिखाई है। सूत्रों का कहना है कि रूस ने भारत को एसयू-57 लड़ाकू विमान देने की पेशकश की है। भारत एस-500 प्रणाली लेने पर भी विचार कर सकता है।

‘ऑपरेशन सिंदूर’ के दौरान एस-400 ने अपना दम दिखाया था। भारत ने अक्टूबर 2018 में रूस से इस प्रणाली की पांच इकाइयां लेने का पांच अरब डॉलर का करार किया था, जबकि अमेरिका ने आगाह किया था कि सौदे पर आगे बढ़ने से भारत पर प्रतिबंध लग सकते हैं।`,
  en: `NEW DELHI: Defence Minister Rajnath Singh and his Russian counterpart Andrei Belousov held delegation-level talks in the capital on Thursday. The meeting took place a day before the 23rd India-Russia annual summit.

Russian President Vladimir Putin arrived in Delhi on Thursday evening. He will hold summit talks with Prime Minister Narendra Modi on Friday.

India is understood to have shown interest in buying more S-400 systems. Sources said Russia has offered Su-57 fighter jets to India. India may also consider buying the S-500.

The S-400 proved itself during Operation Sindoor. In October 2018, India signed a contract worth 5 billion dollars with Russia for five units of the system, although the United States had warned that going ahead could bring sanctions.`,
};

describe.each(['hi', 'en'] as const)('a day of Indo-Russian news in %s yields', (lang) => {
  const found = extract({ id: 'seed', text: REPORTS[lang], lang: null, dateline: '2025-12-04' }, lexicon);
  const brief = found.map(
    (e) =>
      `${e.when} ${e.dateSource} ${e.kind} ${e.factuality} ${e.countries.join()} ${e.systems.join()}: ${e.text}`,
  );
  const one = (test: (e: Extraction) => boolean): Extraction =>
    found.find(test) ?? expect.fail(brief.join('\n'));
  const about = (system: string) => found.filter((e) => e.systems.includes(system));

  test('the S-400 contract of October 2018 with five units and five billion dollars', () => {
    const contract = one((e) => e.kind === 'procurement' && e.when === '2018-10');
    expect(contract).toMatchObject({ factuality: 'done', dateSource: 'text', systems: ['s-400'] });
    expect(contract.countries).toEqual(expect.arrayContaining(['IN', 'RU']));
    expect(contract.amounts).toEqual([{ value: 5e9, currency: 'USD' }]);
    expect(contract.quantities.map(({ value }) => value)).toEqual([5]);
  });

  test('the warning of the United States', () => {
    expect(one((e) => e.kind === 'warning').countries).toContain('US');
  });

  test('Operation Sindoor with a date that the text does not have', () => {
    const operation = one((e) => e.name?.id === 'operation-sindoor');
    expect(operation).toMatchObject({ dateSource: 'gazetteer', date: null });
    expect(operation.when).toMatch(/^2025-05-07/);
  });

  test('the 23rd summit on the day after the meeting', () => {
    const summit = one((e) => e.name?.ordinal === 23);
    expect(summit).toMatchObject({ when: '2025-12-05', kind: 'meeting', factuality: 'planned' });
    expect(found.filter((e) => e.kind === 'meeting' && e.when === '2025-12-05')).toEqual([summit]);
  });

  test('the meeting of the ministers as one event of the day itself', () => {
    const meetings = found.filter((e) => e.kind === 'meeting' && e.when === '2025-12-04');
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({ factuality: 'done', dateSource: 'text' });
    expect(meetings[0]?.countries).toEqual(expect.arrayContaining(['IN', 'RU']));
  });

  test('Putin’s arrival on Thursday', () => {
    const arrival = one((e) => e.kind === 'visit');
    expect(arrival).toMatchObject({ when: '2025-12-04', factuality: 'done', dateSource: 'text' });
    expect(arrival.countries).toContain('RU');
  });

  test('offers and thoughts of more S-400, Su-57 and S-500, none of them done', () => {
    for (const system of ['s-400', 'su-57', 's-500']) {
      const offers = about(system).filter((e) => e.kind === 'offer');
      expect(offers.length, brief.join('\n')).toBeGreaterThan(0);
      for (const offer of offers) {
        expect(['offered', 'considered', 'reported']).toContain(offer.factuality);
        expect([null, '2025-12-04']).toContain(offer.when);
      }
    }
    expect([...about('su-57'), ...about('s-500')].filter((e) => e.factuality === 'done')).toEqual([]);
  });
});
