import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '#lib/extract/number/quantities.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

function quantities(text: string): readonly string[] {
  const passage = readPassage(text, lexicon);
  return quantitiesOf(passage, { from: 0, to: passage.tokens.length }).map(
    ({ value, span }) =>
      `${text.slice(span.start, span.end)} = ${value.value} ${value.unit.en}${value.system === null ? '' : ` of ${value.system}`}`,
  );
}

describe('quantitiesOf', () => {
  it.each([
    ['एस-400 की पांच इकाइयां', ['पांच इकाइयां = 5 units of s-400']],
    ['एस-400 वायु रक्षा मिसाइल प्रणाली की पांच इकाइयों की आपूर्ति', ['पांच इकाइयों = 5 units of s-400']],
    ['पांच एस-400 इकाइयां मिलेंगी', ['पांच एस-400 इकाइयां = 5 units of s-400']],
    ['२१ मिग-29 लड़ाकू विमान', ['२१ मिग-29 लड़ाकू विमान = 21 fighters of mig-29']],
    ['12 सुखोई-30 खरीदे', ['12 सुखोई-30 = 12 aircraft of su-30mki']],
    ['executed two Ethiopians on Monday', ['two Ethiopians = 2 people']],
    ['पांच भारतीयों को रिहा किया', ['पांच भारतीयों = 5 people']],
    ['won 2 Maldives bids', []],
    ['by March, according to two officials', []],
    ['दो अधिकारियों के अनुसार', []],
    ['दो दर्जन टैंक', ['दो दर्जन टैंक = 24 tanks']],
    ['the 2019 and 2020 deals', []],
    ['सेना ने 40 की जान बचाई', []],
    ['लगभग तीन सौ ड्रोनों ने हमला किया', ['तीन सौ ड्रोनों = 300 drones']],
    ['100 से अधिक लोग मारे गए', ['100 से अधिक लोग = 100 people']],
    ['छह नई परमाणु पनडुब्बियां', ['छह नई परमाणु पनडुब्बियां = 6 submarines']],
    ['एक पनडुब्बी पट्टे पर ली', ['एक पनडुब्बी = 1 submarine']],
    ['6,01,427 एके-203 राइफलें', ['6,01,427 एके-203 राइफलें = 601427 rifles of ak-203']],
    ['तीन से चार स्क्वाड्रन', ['तीन से चार स्क्वाड्रन = 3 squadrons', 'तीन से चार स्क्वाड्रन = 4 squadrons']],
    ['97 एक्सके-1ए विमानों के लिए', ['97 एक्सके-1ए विमानों = 97 aircraft']],
    ['सात नौसैनिक और 12 मतदाता', ['सात नौसैनिक = 7 sailors', '12 मतदाता = 12 voters']],
    ['विस्फोट में 21 की मौत हुई', ['21 = 21 victims']],
    ['मुठभेड़ में तीन ढेर', ['तीन = 3 victims']],
    ['वह 2019 में मारे गए', []],
    ['118 चिकित्साकर्मी भेजे', ['118 चिकित्साकर्मी = 118 medics']],
    ['36 में से 4 विमान', ['4 विमान = 4 aircraft']],
    ['चार बदमाशों में से दो को पकड़ा', ['चार बदमाशों में से दो = 2 suspects']],
    ['पांच एस-400 रेजिमेंट में से तीन मिलीं', ['पांच एस-400 रेजिमेंट में से तीन = 3 regiments of s-400']],
    ['12 आरोपियों में से किसी को सजा नहीं मिली', ['12 आरोपियों = 12 suspects']],
    ['अस्पताल में तीन ने दम तोड़ दिया', ['तीन = 3 victims']],
    ["two of the Navy's MiG-29s", ["two of the Navy's MiG-29s = 2 aircraft of mig-29"]],
    ["three of the bank's customers", ["three of the bank's customers = 3 customers"]],
    ['14 properties', ['14 properties = 14 properties']],
    ['दो इकाइयां बाकी हैं और तीन बैटरियां मिल गईं', ['दो इकाइयां = 2 units', 'तीन बैटरियां = 3 batteries']],
  ])('counts in %s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    ['on 16 January 2024 militants attacked', []],
    ['on January 6, 2021 supporters came', []],
    ['a blast killed at least 40 in Gaza and wounded seven.', ['40 = 40 victims', 'seven = 7 injured']],
    ['a crash left 179 dead and 12 missing', ['179 dead = 179 victims', '12 missing = 12 missing']],
    ['was killed in 1984 in Delhi', []],
    ['two were killed 10 km from the border', ['two = 2 victims']],
    ['in March 2000 troops left', ['2000 troops = 2000 soldiers']],
    ['in March, 2019 voters signed', ['2019 voters = 2019 voters']],
    ['five units of the S-400', ['five units = 5 units of s-400']],
    ['five more S-400 squadrons', ['five more S-400 squadrons = 5 squadrons of s-400']],
    ['a dozen tanks', ['a dozen tanks = 12 tanks']],
    [
      'the first two of 66 F-16V Block 70 jets',
      ['two of 66 F-16V = 2 aircraft of f-16', '66 F-16V = 66 aircraft of f-16'],
    ],
    ['the two sides set a target of 100 trucks', ['100 trucks = 100 trucks']],
    ['120 of the missiles', ['120 of the missiles = 120 missiles']],
    ['more than 40 soldiers were killed', ['40 soldiers = 40 soldiers']],
    ['114 multi-role fighter aircraft', ['114 multi-role fighter aircraft = 114 fighters']],
    ['India bought two submarines and 30 guns', ['two submarines = 2 submarines', '30 guns = 30 guns']],
    ['one regiment', ['one regiment = 1 regiment']],
    ['five S-400s', ['five S-400s = 5 units of s-400']],
    ['31 XQ-9B drones', ['31 XQ-9B drones = 31 drones']],
    [
      'Seven died and 31 others were injured; all 241 aboard died',
      ['Seven = 7 victims', '31 = 31 injured', '241 = 241 victims'],
    ],
    ['in 2019 died', []],
    ['11 of 14 missiles', ['11 of 14 missiles = 11 missiles', '14 missiles = 14 missiles']],
    ['900 of its 4,000 miners', ['900 of its 4,000 miners = 900 miners', '4,000 miners = 4000 miners']],
    ['90 buses, 40 of them electric buses', ['90 buses = 90 buses']],
    ['three smugglers', ['three smugglers = 3 suspects']],
    ['2000 soldiers', ['2000 soldiers = 2000 soldiers']],
    ['Tokyo launched an Epsilon 5 rocket', []],
    ['Tokyo launched 5 rockets', ['5 rockets = 5 rockets']],
  ])('counts in %s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    'एस-400 मिसाइलें आईं',
    'S-400 missiles arrived',
    'S 400 missiles arrived',
    'साल 2018 में विमान खरीदे',
    'In 2018 Indian aircraft crashed',
    'पांच अरब डॉलर के विमान',
    '45 वर्षीय सैनिक',
    'दो साल पुराना विमान',
    'धारा 370 लोगों ने पढ़ी',
    '5 प्रतिशत लोग',
    'पहली पनडुब्बी',
    'एक अधिकारी ने बताया',
    'flight 171 passengers',
    'the April 7 strikes on ships',
    'the Feb 18 votes',
    'date 2025-12-04 एस-400 की खरीद',
    'the two countries signed it',
    'a 5,000-tonne destroyer',
    '155mm shells',
    'फोन 9876543210 पर लोगों ने बात की',
    '5 दिसंबर को विमान आया',
    'टीम 3-2 से जीती',
    'डेढ़ विमान',
  ])('counts nothing in %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});
