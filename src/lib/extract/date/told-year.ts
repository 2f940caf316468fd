import type { Clause } from '../clause/clauses.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate, Meaning, Tense } from './meaning.ts';
import { resolve } from './resolve.ts';
import { startOf } from './spans.ts';
import { countIn } from './how-long.ts';
import type { Named } from './timex-of.ts';

/** विश्व कप 2022 कतर में 20 नवंबर से 18 दिसंबर तक खेला गया: a range has the year named right before it. */
export function yearBeside(
  { rule, from }: FoundDate,
  named: Named | null,
  { sentence, tense }: { readonly sentence: number; readonly tense: Tense },
): number | null {
  if (named === null || rule !== 'hi-range' || tense !== 'past' || named.sentence !== sentence) return null;
  return /^\d{4}$/.test(named.value) && from - named.range.to <= BESIDE ? Number(named.value) : null;
}

/** Tokens from a year to a range in it. */
const BESIDE = 5;

/** A year, month or day, no season. */
const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/** First instant of the next date that says its year, if only as इस साल; null where none does. */
export function yearTold(next: readonly { readonly date: FoundDate }[], today: number | null): number | null {
  // अगले साल दिसंबर में ऑर्डर दिया गया: of what was told, whose year is still to be found.
  const own = next.find(
    ({ date: { meaning } }) => isWithYear(meaning) && (countIn(meaning)?.count ?? 0) <= 0,
  );
  if (own === undefined) return null;
  const { value } = resolve(own.date.meaning, { today, context: null, tense: 'past', year: null });
  return startOf(value);
}

function isWithYear(meaning: Meaning): boolean {
  if (meaning.is === 'fields') return meaning.year !== undefined;
  return meaning.is === 'value' ? PLAIN.test(meaning.edtf) : meaning.is === 'part' && isOfYear(meaning);
}

/** That year, उसी साल, alone or with a month or day of it. */
export function isThatYear(meaning: Meaning): boolean {
  if (meaning.is === 'part') return meaning.of !== null && isThatYear(meaning.of);
  return (
    meaning.is === 'shift' &&
    meaning.unit === 'year' &&
    meaning.count === 0 &&
    meaning.origin.from === 'context'
  );
}

/**
 * पोत 7 जनवरी 2014 को पहुंचा और इसी वर्ष 14 जून को समर्पित किया गया: joined to a clause whose year is told, this same year is that
 * one. Not 2019 में बनी कंपनी ने इसी साल दफ्तर खोला, and nothing that had been so before (बनी थी और इसी साल …).
 */
export function inSameYear(
  { tokens }: Passage,
  date: FoundDate,
  clause: Clause | undefined,
  named: Named | null,
): FoundDate {
  if (named?.sentence !== clause?.sentence || tokens[date.from]?.text !== 'इसी') return date;
  if (named === null || clause?.tense !== 'past' || named.year === null || named.range.to > clause.from)
    return date;
  let joint = clause.from;
  while (tokens[joint]?.kind === 'mark') joint++;
  const last = tokens[joint - 1]?.kind === 'mark' ? joint - 2 : joint - 1;
  const isJoined = AND.has(tokens[joint]?.text ?? '') && !HAD.has(tokens[last]?.text ?? '');
  return isJoined ? { ...date, meaning: ofContext(date.meaning) } : date;
}

const AND = wordSet('और तथा एवं व फिर');
const HAD = wordSet('था थी थे थीं');

/** A year that is counted from the report's, or a part of it, counted from the date told before instead. */
function ofContext(meaning: Meaning): Meaning {
  if (meaning.is === 'part' && meaning.of !== null) return { ...meaning, of: ofContext(meaning.of) };
  const isYear = meaning.is === 'shift' && meaning.unit === 'year' && meaning.count === 0;
  return isYear ? { ...meaning, origin: { from: 'context' } } : meaning;
}

/**
 * 30 जुलाई: ट्रंप ने 1 अगस्त से शुल्क का एलान किया: what an entry of a chronology looks ahead to is the next such day from its
 * own. Null for other dates, and where the entry's line does not begin with the date told last.
 */
export function yearAfterEntry(
  passage: Passage,
  { meaning, from }: FoundDate,
  named: Named | null,
  tense: Tense,
): number | null {
  if (tense !== 'future' || named === null || meaning.is !== 'fields') return null;
  if (meaning.year !== undefined || meaning.month === undefined || meaning.weekday !== undefined) return null;
  const entry = entryAt(passage, from);
  if (entry === null || from < entry.body || named.range.from !== entry.date.from) return null;
  const today = startOf(named.value);
  if (today === null) return null;
  const { value } = resolve(meaning, { today, context: null, tense, year: null });
  return value === null ? null : Number(value.slice(0, 4));
}

/** Whether a date was told in a sentence or in the one before it: what is told to have come so long after it has a date. */
export function isNear(named: Named | null, sentence: number): boolean {
  return named !== null && sentence - named.sentence <= 1;
}

/** Whether a date was told in this sentence. */
export function isOfSentence(named: Named | null, sentence: number): boolean {
  return named?.sentence === sentence;
}

/** The year of a date that says its year, if only by how many have gone by: पिछले साल 1 अगस्त. */
export function yearOf({ meaning }: FoundDate, value: string): number | null {
  if (meaning.is === 'part' && isOfYear(meaning)) return Number(value.slice(0, 4));
  if (meaning.is === 'fields') return meaning.year ?? null;
  if (meaning.is !== 'value') return null;
  const [, year] = /^(-?\d{4})(?:-\d\d){0,2}$/.exec(meaning.edtf) ?? [];
  return year === undefined ? null : Number(year);
}

/** A month of a year that is counted from the report's, or a day of such a month. */
function isOfYear(meaning: Meaning): boolean {
  if (meaning.is === 'part') return meaning.of !== null && isOfYear(meaning.of);
  return meaning.is === 'shift' && meaning.unit === 'year' && meaning.origin.from === 'dateline';
}

/** June 13 last year, May of last year: a month or day of a year that has gone by, told as such. */
export function isOfYearBefore(meaning: Meaning): boolean {
  if (meaning.is !== 'part' || meaning.of === null) return false;
  const { of } = meaning;
  return of.is === 'part' ? isOfYearBefore(of) : isOfYear(of) && of.is === 'shift' && of.count < 0;
}
