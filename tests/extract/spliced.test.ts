import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/event/edtf.ts';
import { readReport } from '#lib/extract/extract.ts';
import type { Reading } from '#lib/extract/extraction.ts';
import { lexicon } from './lexicon.ts';

const REPORT = `भारत ने 2018 में रूस से पांच एस-400 खरीदने का समझौता किया था। राष्ट्रपति व्लादिमीर पुतिन गुरुवार को नई दिल्ली पहुंचे।
उन्होंने कहा कि यह बैठक शिखर सम्मेलन से एक दिन पहले हुई। India signed the $5 billion deal on 5 October 2018, a year after the talks.
“Russia will deliver two more units next year,” Defence Minister Rajnath Singh told reporters on Monday.`;

/** What no reporter writes: each stands somewhere in a text that one wrote. */
const FRAGMENTS = [
  '\0',
  '\u202e',
  '\u2066',
  '\ud83d',
  '\udc00',
  '\u0301'.repeat(40),
  '\u093c\u094d\u200d',
  '“'.repeat(30),
  '(['.repeat(30),
  ', '.repeat(60),
  '4 दिसंबर 2025, '.repeat(20),
  'Mr '.repeat(30),
  'से '.repeat(20),
  'a day before the summit '.repeat(8),
  '</p></div><script>'.repeat(4),
  'Hkkjr us ',
  '।।।',
  '\n\n---\n',
  '👩‍👩‍👧‍👦',
  '999999999999999999999',
  '31/02/2025',
  '-'.repeat(50),
  'à¤­',
];

function read(text: string): Reading {
  return readReport({ id: 'spliced', text, lang: null, dateline: '2025-12-04' }, lexicon);
}

/** A value that is no date, or words that do not stand where they are said to; null when all is well. */
function untrue(text: string, { timexes, extractions }: Reading): string | null {
  for (const { start, end, text: words, value } of timexes) {
    if (text.slice(start, end) !== words) return `${words} does not stand at ${start}`;
    if (value !== null && !parseEdtf(value).ok) return `${value} is no date`;
  }
  for (const { when, evidence, title } of extractions) {
    if (when !== null && !parseEdtf(when).ok) return `${when} is no date`;
    if (title.hi === '' || title.en === '') return `an event at ${evidence[0]?.start} has no title`;
    if (evidence.length === 0) return `${title.en} has no proof`;
    for (const { start, end, exact } of evidence)
      if (text.slice(start, end) !== exact) return `${exact} does not stand at ${start}`;
  }
  return null;
}

describe('a report with hostile fragments in it', () => {
  const splice = fc.record({
    at: fc.nat({ max: REPORT.length }),
    fragment: fc.constantFrom(...FRAGMENTS),
  });

  it('is read, the same each time, with proof that stands in it', () => {
    const check = fc.property(fc.array(splice, { minLength: 1, maxLength: 6 }), (splices) => {
      let text = REPORT;
      for (const { at, fragment } of splices) text = text.slice(0, at) + fragment + text.slice(at);
      const reading = read(text);
      expect(untrue(text, reading)).toBe(null);
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(reading));
    });
    fc.assert(check, { numRuns: 120, seed: 20251204 });
  }, 60_000);
});
