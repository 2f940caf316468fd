/**
 * Checks the gold data of both languages (`npm run gold`): offsets, weekdays and months recomputed, dates, kinds,
 * countries, systems, and that no category is thin.
 */
import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { countsOf, goldFaults } from './score/check-gold.ts';
import { readGold } from './score/gold.ts';

/** @type {{ id: string }[]} */
const systems = JSON.parse(readFileSync(inRoot('data', 'lexicon', 'systems.json'), 'utf8'));
const known = new Set(systems.map(({ id }) => id));
const golds = readGold(inRoot('data', 'gold'));

for (const { lang, sentences, reports } of golds) {
  const dates = [...sentences, ...reports].reduce((sum, text) => sum + text.dates.length, 0);
  const events = reports.reduce((sum, report) => sum + report.events.length, 0);
  console.log(
    `${lang}: ${sentences.length} sentences, ${reports.length} reports, ${dates} dates, ${events} events`,
  );
  console.log(`    ${[...countsOf(sentences)].map(([name, count]) => `${name} ${count}`).join(', ')}`);
}

const faults = golds.flatMap((gold) => goldFaults(gold, known).map((fault) => `${gold.lang} ${fault}`));
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`${faults.length} to put right in data/gold/.`);
  process.exitCode = 1;
}
