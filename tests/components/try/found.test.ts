import path from 'node:path';
import { expect, test } from 'vitest';
import { extractionOf, markedRuns } from '#lib/components/try/found.ts';
import { tell } from '#lib/components/try/tell.ts';
import { explain } from '#lib/extract/explain.ts';
import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
import { readLexiconFiles } from '#lib/server/lexicon-files.ts';

const files = readLexiconFiles(path.join(import.meta.dirname, '../../../data/lexicon'));
const text = '😀 बैठक की बात। ‘ऑपरेशन सिंदूर’ के दौरान एस-400 की भूमिका अहम रही थी।';
const report = { id: 'report', text, lang: null, dateline: '2025-12-04' };
const told = tell(report, compileLexicon(files), files);
const found = { report, ...told };

test('the runs join up to the text, and mark what tells and proves an event', () => {
  const runs = markedRuns(found);
  expect(runs.map((run) => run.text).join('')).toBe(text);
  const event = told.events.find(({ title }) => title.hi.includes('सिंदूर'));
  expect(event?.when).toBe('2025-05-07/2025-05-10');
  const proofs = runs.filter((run) => run.isProof && run.events.includes(event?.id ?? ''));
  expect(proofs.map((run) => run.text).join(' ')).toContain('ऑपरेशन सिंदूर');
  for (const { id } of told.events) expect(runs.filter((run) => run.ending.includes(id))).not.toEqual([]);
});

test('every event can be explained', () => {
  expect(told.events.length).toBeGreaterThan(0);
  for (const event of told.events) {
    const extraction = extractionOf(found, event);
    expect(extraction === null ? [] : explain(extraction, 'hi')).not.toEqual([]);
  }
});
