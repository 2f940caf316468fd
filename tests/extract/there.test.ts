import { expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** The last event that a text tells: its kind, countries, systems and persons. */
function last(text: string): string {
  const event = extract({ id: 'r', text, lang: null, dateline: '2025-06-12' }, lexicon).at(-1);
  if (event === undefined) return 'none';
  const { kind, countries, systems, actors } = event;
  const people = actors.map(({ name }) => name.en).filter((name) => !/[ऀ-ॿ]/.test(name));
  return `${kind} ${countries.join(' ')} | ${systems.join(' ')} | ${people.join(', ')}`;
}

test.each([
  [
    'मोदी सोमवार को मॉस्को से वियना रवाना हुए, जहां वह मंगलवार को चांसलर से मिलेंगे।',
    'meeting IN AT |  | Narendra Modi',
  ],
  ['मोदी सोमवार को काहिरा पहुंचे। 10 जून को उन्होंने राष्ट्रपति से मुलाकात की।', 'meeting IN |  | Narendra Modi'],
  ['विदेश मंत्री 3 मार्च को टोक्यो गए थे। वहां उन्होंने 4 मार्च को प्रधानमंत्री से मुलाकात की।', 'meeting IN JP |  | '],
  [
    'यह किसी भारतीय प्रधानमंत्री की पहली ऑस्ट्रिया यात्रा है। इससे पहले इंदिरा गांधी 1983 में वहां गई थीं।',
    'visit IN AT |  | Indira Gandhi',
  ],
  ['Putin flew to Ulaanbaatar on Monday, where he met the president.', 'meeting RU MN |  | Vladimir Putin'],
  [
    'Modi reached Nicosia on Monday. On Tuesday he will hold talks with the president there.',
    'meeting IN CY |  | Narendra Modi',
  ],
])('where “%s” tells of is a party, and he who went there', (text, event) => {
  expect(last(text)).toBe(event);
});

test('there are, there were: of no place', () => {
  const text = 'Putin arrived in Minsk on Monday. On Tuesday there were exercises of the Polish army.';
  expect(last(text)).toMatch(/^deployment PL \|/);
});

test('a place within a place is hit in its state', () => {
  expect(last('सोमवार को कीव के एक बच्चों के अस्पताल पर रूसी मिसाइल हमले में 37 लोग मारे गए।')).toMatch(
    /^attack UA RU \|/,
  );
});

test('who becomes prime minister is not the one told before', () => {
  const before = 'प्रधानमंत्री इमरान खान ने 9 जून को इस्तीफा दिया।';
  expect(last(`${before} 11 जून को काकड़ ने कार्यवाहक प्रधानमंत्री के तौर पर शपथ ली।`)).toMatch(/\| $/);
  expect(last(`${before} 11 जून को प्रधानमंत्री ने देश छोड़ दिया।`)).toMatch(/\| Imran Khan$/);
});

test('the deal is that which was cleared last, to be sold or bought', () => {
  const rafale = 'भारतीय नौसेना 26 राफेल-एम विमान खरीदने का सौदा कर सकती है।';
  const cleared = 'अमेरिका ने 3 जून को भारत को 31 एमक्यू-9बी ड्रोन बेचने को मंजूरी दी।';
  expect(last(`${rafale} ${cleared} जून 2023 में इस सौदे की घोषणा हुई थी।`)).toMatch(/\| mq-9b \|/);
});
