import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isMessageKey } from '#lib/i18n/message.ts';

it('has words for every problem that the domain names', () => {
  const folder = 'src/lib/event';
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const named = sources.flatMap(
    (text) => text.match(/(?<=')(?:spec|file|event|evidence|story)-[a-z-]+(?=')/g) ?? [],
  );
  const codes = [
    ...new Set(named),
    ...['syntax', 'calendar', 'range', 'order'].map((fault) => `edtf-${fault}`),
  ];
  expect(codes.length).toBeGreaterThan(25);
  expect(codes.filter((code) => !isMessageKey(`problem.${code}`))).toEqual([]);
});
