import { expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const systemsOf = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2026-02-14' }, lexicon).map(({ systems }) =>
    systems.join(),
  );

test('a system that is named beyond doubt once is meant by its bare name too', () => {
  expect(systemsOf('पहला अपाचे हेलीकॉप्टर दिसंबर में मिला। छह अपाचे का सौदा फरवरी 2020 में हुआ था।')).toEqual([
    'apache',
    'apache',
  ]);
  expect(
    systemsOf('Harpoon missiles arrived in May. The Harpoon deal was signed in October 2020.').at(-1),
  ).toBe('harpoon');
});

test('a bare name that may mean something else names no system', () => {
  expect(systemsOf('छह अपाचे का सौदा फरवरी 2020 में हुआ था।')).toEqual(['']);
});

test('a deal in things of another class is not of the system told before', () => {
  const jets = 'टोगो ने मार्च 2024 में फ्रांस से 12 राफेल खरीदे। ';
  expect(
    systemsOf(
      `${jets}ओमान की एक कंपनी ने मई 2024 में टोगो के लिए दो कार्वेट बनाने का अनुबंध किया। पहला पोत जून 2025 में लोमे पहुंचा।`,
    ).slice(1),
  ).toEqual(['', '']);
  expect(
    systemsOf(
      'Togo bought 12 Rafales from France in May 2024. Benin cancelled a purchase of anti-tank missiles in June 2025.',
    ).at(-1),
  ).toBe('');
});

test('that deal is the one whose goods were delivered right before', () => {
  const text =
    'टोगो की एक कंपनी ने मई 2021 में केन्या के लिए दो कार्वेट बनाने का अनुबंध किया। भारत ने अप्रैल 2024 में ब्रह्मोस की पहली खेप सौंपी; यह सौदा जनवरी 2022 में 40 करोड़ डॉलर में हुआ था।';
  const deal = extract({ id: 'r', text, lang: null, dateline: '2026-02-14' }, lexicon).at(-1);
  expect([deal?.kind, deal?.countries.join(), deal?.systems.join()]).toEqual([
    'procurement',
    'IN',
    'brahmos',
  ]);
});
