import type { Kind } from '#lib/event/news-event.ts';
import type { Told } from '../act/cast.ts';
import { castOf } from '../act/cast.ts';
import type { Extraction } from '../extraction.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { entriesOf, entryAt } from '../read/entries.ts';
import { wordOf } from '../read/senses.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordsOf } from '../read/words-of.ts';
import { wordSet } from '../read/word-set.ts';
import { evidenceAt } from './evidence.ts';
import { PARTNER_RULE } from './partner.ts';
import { SETTING_RULE } from './setting.ts';

/** What one state of two does with or to the other. */
const BETWEEN: ReadonlySet<Kind> = new Set([
  'procurement',
  'offer',
  'agreement',
  'meeting',
  'sanction',
  'ceasefire',
]);
/** What is theirs where an entry names neither. */
const THEIRS: ReadonlySet<Kind> = new Set([...BETWEEN, 'decision', 'warning', 'attack']);
/** Entries from which on a heading is that of a chronology. */
const FEWEST = 3;

/**
 * Gives the entries of a chronology whose heading names two states (भारत-अमेरिका शुल्क विवाद: घटनाक्रम) both, where they name neither
 * or only one: शुल्क पर 90 दिन की रोक. Linear.
 */
export function withChronologyPair(
  extractions: readonly Extraction[],
  passage: Passage,
): readonly Extraction[] {
  const pair = pairOf(passage);
  if (pair === null) return extractions;
  return extractions.map((extraction) => {
    const { countries, start } = extraction;
    if (entryAt(passage, tokenFrom(passage, start)) === null || countries.length > 1) return extraction;
    const isTheirs =
      countries.length === 0 ? isOfBoth(extraction, passage) : isOfOne(extraction, pair, passage);
    if (!isTheirs) return extraction;
    const others = pair.filter(({ value }) => !countries.includes(value));
    return {
      ...extraction,
      countries: [...countries, ...others.map(({ value }) => value)],
      evidence: [
        ...extraction.evidence,
        ...others.map((told) =>
          evidenceAt(passage.source, spanOf(passage, told), 'countries', extraction.report),
        ),
      ],
      rules: [...extraction.rules, SETTING_RULE, PARTNER_RULE],
    };
  });
}

/** The two states that stand over a chronology, and no other. */
function pairOf(passage: Passage): readonly [Told<string>, Told<string>] | null {
  const entries = entriesOf(passage);
  const [first] = entries;
  if (first === undefined || entries.length < FEWEST) return null;
  const over = new Map<string, Told<string>>();
  for (const told of castOf(passage).countries) {
    if (told.from >= first.from) break;
    if (!over.has(told.value)) over.set(told.value, told);
  }
  const [a, b, ...others] = over.values();
  return a === undefined || b === undefined || others.length > 0 ? null : [a, b];
}

/** What the police or a court of home do is no dealing of the two. */
function isOfBoth({ kind, start, end }: Extraction, passage: Passage): boolean {
  if (!THEIRS.has(kind)) return false;
  for (let i = tokenFrom(passage, start); i < tokenFrom(passage, end); i++)
    if (HOMELY.some((sense) => wordOf(passage.hits[i], 'reading', sense) !== null)) return false;
  return true;
}

const HOMELY = ['home', 'maybe-home'] as const;

function isOfOne(
  { kind, countries, start, end }: Extraction,
  pair: readonly Told<string>[],
  passage: Passage,
): boolean {
  if (!pair.some(({ value }) => value === countries[0])) return false;
  const words = wordsOf(passage, { start, end });
  return BETWEEN.has(kind) || (kind === 'decision' && words.some(({ text }) => DUTIES.has(text)));
}

const DUTIES = wordSet('शुल्क टैरिफ tariff tariffs duty duties');
