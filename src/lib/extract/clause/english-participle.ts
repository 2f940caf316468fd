import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** The deal, negotiated over two years, covers; Turkey, expelled in 2019, wants: a participle after a comma that tells of the noun before it. */
export function isAside({ tokens }: Passage, { from, to }: Range): boolean {
  // The committee (CCS), chaired by the premier, cleared it.
  const isBehindNoun = tokens[from - 2]?.kind === 'latn' || tokens[from - 2]?.text === ')';
  if (tokens[from - 1]?.text !== ',' || !isBehindNoun) return false;
  if (!PARTICIPLE.test(tokens[from]?.text ?? '') || !PREPOSITIONS.has(tokens[to]?.text ?? '')) return false;
  return !isBehindName(tokens, from) || isClosed(tokens, to);
}

/** The minister, Olivier Nduhungirehe, pledged to help: behind a name between commas stands the verb. */
function isBehindName(tokens: Passage['tokens'], from: number): boolean {
  let capitals = 0;
  for (let i = from - 2; i > from - NAME; i--) {
    const token = tokens[i];
    if (token?.text === ',') return capitals > 1 && tokens[i - 1]?.kind === 'latn';
    if (token?.capital === true) capitals++;
    else if (!OF_NAMES.has(token?.text ?? '')) return false;
  }
  return false;
}

/** Tokens from a name's first comma to the verb behind it. */
const NAME = 9;
const OF_NAMES = wordSet('- al el bin ibn de da dos van von der');

/** The ship, the Yi Feng, built in 2001, left: whether a comma ends what is told beside a noun, and its sentence goes on. */
function isClosed(tokens: Passage['tokens'], to: number): boolean {
  for (let i = to; i < to + CLOSED; i++) {
    const text = tokens[i]?.text ?? '.';
    if (text === '.' || text === ';' || tokens[i]?.line === true) return false;
    if (text === ',') return !GOING_ON.has(tokens[i + 1]?.text ?? '');
  }
  return false;
}

/** Tokens in which such a comma is looked for. */
const CLOSED = 25;
const GOING_ON = wordSet(
  'and but while which who whose where as after before although though saying adding calling',
);

/** The two frigates, ordered in December 2021, arrived: whether a date ends what a participle tells between commas. */
export function endsAside({ tokens }: Passage, { from, to }: Range): boolean {
  if (tokens[to]?.text !== ',') return false;
  for (let i = from - 1; i > from - ASIDE; i--)
    if (tokens[i]?.text === ',')
      return PARTICIPLE.test(tokens[i + 1]?.text ?? '') && tokens[i - 1]?.kind === 'latn';
  return false;
}

/** Tokens from such a participle to its date. */
const ASIDE = 12;

/** The ending of an English past participle. */
export const PARTICIPLE = /(?:ed|en|[oau][wu]?[gnl]ht|ilt|orn|own|eld|ade)$/;
/** Words after a participle that has no object. */
const PREPOSITIONS = wordSet(
  'by from over of in at on with under for to as between during after before into since',
);

/** Words before a participle of what did not stay so. */
export const AT_FIRST: ReadonlySet<string> = wordSet('first originally initially once');

/** Words that say of a thing when it is, or was, to be. */
export const DUE: ReadonlySet<string> = wordSet('due planned scheduled expected slated set');

/**
 * The minister, due in Delhi on Thursday, …; the transfer, first set for May 4, …: the word behind the last comma before a
 * token that says so of the noun; null where none stands there.
 * @param start first token that the comma may be
 */
export function dueAside({ tokens }: Pick<Passage, 'tokens'>, start: number, before: number): number | null {
  for (let i = before - 1; i >= start; i--) {
    if (tokens[i]?.text !== ',') continue;
    const due = AT_FIRST.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    const text = tokens[due]?.text ?? '';
    // The panel, set up in November, reports in April: that was done.
    const isDone = text === 'set' && SET_UP.has(tokens[due + 1]?.text ?? '');
    return DUE.has(text) && !isDone ? due : null;
  }
  return null;
}

/** The summit, put off from October; was delayed from Friday: where a date begins for which something was to be at first. */
export function isPutOffFrom({ tokens }: Pick<Passage, 'tokens'>, at: number): boolean {
  const [before, moved] = [tokens[at - 3]?.text ?? '', tokens[at - 2]?.text ?? ''];
  if (tokens[at - 1]?.text !== 'from') return false;
  // Flights were delayed from Monday: since then.
  if (moved === 'delayed') return before === ',' || before === 'was';
  return MOVED.has(moved) || (moved === 'off' && before === 'put');
}

const MOVED = wordSet('postponed deferred rescheduled moved shifted');

/** What is done to words by whoever tells something in them: a report published in May blamed the crew. */
export const ISSUED: ReadonlySet<string> = wordSet(
  'published released issued unveiled posted submitted leaked aired',
);

/** What set ends in, where nothing is set for a day to come. */
export const SET_UP: ReadonlySet<string> = wordSet('up off out aside alight ablaze free apart back down');
