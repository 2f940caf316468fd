/**
 * Makes the sample timeline's events from its reports: `npm run build:sample`. What the extractor finds,
 * with `corrections.json` applied on top; prints how much needed none. `--found` prints what the extractor
 * finds and writes nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseReportFile } from '../src/lib/event/schema.ts';
import { compileLexicon } from '../src/lib/extract/lexicon/compile.ts';
import { readLexiconFiles } from '../src/lib/server/lexicon-files.ts';
import { buildSample, findEvents } from './sample/build.ts';
import { inRoot } from './paths.mjs';

const folder = inRoot('data', 'timelines', 'india-russia-defence');
const read = (...path) => readFileSync([folder, ...path].join('/'), 'utf8');

const lexicon = compileLexicon(readLexiconFiles(inRoot('data', 'lexicon')));
const reports = readdirSync(`${folder}/reports`)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => {
    const { value, problems } = parseReportFile(read('reports', file), file);
    if (value === null) throw new Error(`${file}: ${JSON.stringify(problems)}`);
    return value;
  });

if (process.argv.includes('--found')) {
  for (const event of findEvents(reports, lexicon)) console.log(JSON.stringify(event));
} else {
  const { events, shares, faults } = buildSample(reports, lexicon, JSON.parse(read('corrections.json')));
  for (const fault of faults) console.error(`corrections.json: ${fault}`);
  if (faults.length > 0) {
    console.error(
      `${faults.length} corrections do not fit what the extractor finds; events.jsonl is left as it was.`,
    );
    process.exit(1);
  }
  writeFileSync(`${folder}/events.jsonl`, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  const percent = (part, whole) => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
  console.log(`events found by the extractor:       ${percent(shares.found, shares.events)}`);
  console.log(`events with no fact corrected:       ${percent(shares.right, shares.events)}`);
  console.log(`found besides, and dropped: ${shares.dropped}; tellings joined by hand: ${shares.joined}`);
  const fields = Object.entries(shares.fields);
  const kept = fields.reduce((sum, [, count]) => sum + count, 0);
  console.log(`fields that needed no correction:    ${percent(kept, fields.length * shares.events)}`);
  for (const [field, count] of fields) console.log(`  ${field.padEnd(12)} ${percent(count, shares.events)}`);
}
