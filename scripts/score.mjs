/**
 * Scores the extractor on the gold data, beside other readers of dates (`npm run score`). `--write` keeps the headlines in
 * data/gold/scores.json, below which tests/score/score.test.ts lets none of them drop. `--json` prints the headlines
 * alone, `--misses` what the extractor got wrong.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../src/lib/extract/lexicon/compile.ts';
import { readLexiconFiles } from '../src/lib/server/lexicon-files.ts';
import { inRoot } from './paths.mjs';
import { CHRONO, RECOGNIZERS } from './score/baselines.ts';
import { readGold } from './score/gold.ts';
import { drops, headlinesOf } from './score/headlines.ts';
import { scoreGold } from './score/measure.ts';
import { missesOf } from './score/misses.ts';
import { showLang, showTimings } from './score/show.ts';
import { timings } from './score/timing.ts';

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const file = inRoot('data', 'gold', 'scores.json');
const golds = readGold(inRoot('data', 'gold'));
const load = () => compileLexicon(readLexiconFiles(inRoot('data', 'lexicon')));

if (options.misses) {
  for (const miss of missesOf(golds, load())) console.log(miss);
  process.exit();
}

// First, since it tells what the first reading costs.
const speed = options.json ? null : timings(golds, load);
const scores = scoreGold(golds, load(), options.json ? [] : [CHRONO, RECOGNIZERS]);
const headlines = headlinesOf(scores);

if (speed === null) console.log(JSON.stringify(headlines, null, 2));
else console.log([...scores.map(showLang), showTimings(speed)].join('\n\n'));

if (options.write) {
  writeFileSync(file, `${JSON.stringify(headlines, null, 2)}\n`);
  console.error('data/gold/scores.json holds these headlines now.');
} else if (existsSync(file)) {
  const lost = drops(JSON.parse(readFileSync(file, 'utf8')), headlines);
  if (lost.length > 0) {
    console.error(['Dropped by more than a point:', ...lost].join('\n'));
    process.exitCode = 1;
  }
}
