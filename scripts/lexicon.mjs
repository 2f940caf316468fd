/**
 * Checks the extractor's word lists (`npm run lexicon`): shapes, sources, duplicates, scripts, weight,
 * and that every month and weekday that Intl writes reads back. `--notes` lists ambiguous forms too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLexicon, MAX_LEXICON_BYTES } from '../src/lib/extract/lexicon/check.ts';
import { calendarWords } from './lexicon/calendar-words.mjs';
import { inRoot } from './paths.mjs';

const folder = inRoot('data', 'lexicon');
/** @type {Record<string, unknown>} */
const files = {};
/** @type {Record<string, number>} */
const sizes = {};
const unreadable = [];

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const bytes = readFileSync(join(folder, file));
  const name = file.slice(0, -'.json'.length);
  sizes[name] = bytes.length;
  try {
    files[name] = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    unreadable.push({
      file: name,
      entry: '',
      message: `is no JSON: ${/** @type {Error} */ (error).message}`,
    });
  }
}

const { faults, notes, counts } = checkLexicon(files, sizes, calendarWords());
for (const { file, entries, forms } of counts) {
  console.log(
    `${file.padEnd(16)} ${String(entries).padStart(5)} entries ${String(forms).padStart(6)} forms ${kilobytes(sizes[file] ?? 0)}`,
  );
}
console.log(
  `${'together'.padEnd(16)} ${kilobytes(Object.values(sizes).reduce((sum, size) => sum + size, 0))} of ${kilobytes(MAX_LEXICON_BYTES)}`,
);
if (process.argv.includes('--notes')) for (const note of notes) console.log(shown(note));
else if (notes.length > 0)
  console.log(`${notes.length} forms are of several kinds (npm run lexicon -- --notes lists them).`);

const wrong = [...unreadable, ...faults];
for (const fault of wrong) console.error(shown(fault));
if (wrong.length > 0) {
  console.error(`${wrong.length} to put right in data/lexicon/.`);
  process.exitCode = 1;
}

/** @param {{ file: string, entry: string, message: string }} fault */
function shown({ file, entry, message }) {
  return [file === '' ? 'lexicon' : `${file}.json`, entry, message].filter((part) => part !== '').join(': ');
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
