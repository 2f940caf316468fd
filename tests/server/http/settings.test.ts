import { expect, test } from 'vitest';
import { ensureWritable, readSettings, StartupError } from '#lib/server/http/settings.ts';

test('has a default for everything', () => {
  expect(readSettings({}, '/srv')).toEqual({
    host: '127.0.0.1',
    port: 3000,
    dataFolder: '/srv/.kalrekha',
    origin: undefined,
  });
});

test('reads an empty variable as unset', () => {
  expect(readSettings({ HOST: '', PORT: '', KALREKHA_DATA: '', ORIGIN: '' }, '/srv')).toEqual(
    readSettings({}, '/srv'),
  );
});

test.each([
  { PORT: 'http' },
  { PORT: '70000' },
  { PORT: '-1' },
  { ORIGIN: 'example.org' },
  { ORIGIN: 'https://a.example/path' },
  { KALREKHA_FRAME_ANCESTORS: "https://a.example; script-src 'unsafe-inline'" },
])('refuses %o with a remedy', (env) => {
  expect(() => readSettings(env, '/srv')).toThrow(StartupError);
  expect(() => readSettings(env, '/srv')).toThrow(/Set \w+ to/);
});

test('says at once that a data folder cannot be made', () => {
  expect(() => ensureWritable('/dev/null/data')).toThrow(/KALREKHA_DATA/);
});
