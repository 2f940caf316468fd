import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Reads gold reports twice, in both orders, and prints what it read. */
const SCRIPT = `
  import { createHash } from 'node:crypto';
  import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
  import { readLexiconFiles } from '#lib/server/lexicon-files.ts';
  import { readReport } from '#lib/extract/extract.ts';
  import { readGold } from './scripts/score/gold.ts';
  Date.now = () => { throw new Error('the clock is read'); };
  const lexicon = compileLexicon(readLexiconFiles('data/lexicon'));
  const reports = readGold('data/gold').flatMap(({ reports }) => reports.slice(0, 12));
  const read = ({ id, text, dateline }) => JSON.stringify(readReport({ id, text, lang: null, dateline }, lexicon));
  const once = reports.map(read).join('\\n');
  const again = reports.toReversed().map(read).toReversed().join('\\n');
  console.log(createHash('sha256').update(once).digest('hex'), once === again, once.length > 50000);
`;

function readIn(env: Readonly<Record<string, string>>): string {
  return execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', SCRIPT], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

test('a report is read to the same bytes in every time zone and locale, at every run and in every order', () => {
  const outputs = [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'hi_IN.UTF-8', LANG: 'hi_IN.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'Asia/Kolkata', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
  ].map(readIn);
  expect(new Set(outputs).size).toBe(1);
  expect(outputs[0]).toMatch(/ true true\n$/);
}, 120_000);
