import { expect, test } from 'vitest';
import { readPinSettings } from '#lib/server/figure/pin-settings.ts';
import { StartupError } from '#lib/server/http/settings.ts';

test('pins within bounds unless told otherwise', () => {
  expect(readPinSettings({})).toEqual({ isOn: true, perHour: 20, allPerHour: 200, room: 2 ** 31 });
  const env = { KALREKHA_PIN: 'off', KALREKHA_PIN_PER_HOUR: '3', KALREKHA_PIN_MEGABYTES: '1' };
  expect(readPinSettings(env)).toMatchObject({ isOn: false, perHour: 3, room: 2 ** 20 });
});

test.each([
  [{ KALREKHA_PIN: 'maybe' }, 'KALREKHA_PIN is "maybe"'],
  [{ KALREKHA_PIN_PER_HOUR: '-1' }, 'KALREKHA_PIN_PER_HOUR is "-1"'],
  [{ KALREKHA_PIN_MEGABYTES: 'बहुत' }, 'KALREKHA_PIN_MEGABYTES is "बहुत"'],
])('says which setting is none: %o', (env, words) => {
  expect(() => readPinSettings(env)).toThrow(StartupError);
  expect(() => readPinSettings(env)).toThrow(words);
});
