import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** The deal, negotiated over two years, covers; Turkey, expelled in 2019, wants: a participle after a comma that tells of the noun before it. */
export function isAside({ tokens }: Passage, { from, to }: Range): boolean {
  if (tokens[from - 1]?.text !== ',' || tokens[from - 2]?.kind !== 'latn') return false;
  return PARTICIPLE.test(tokens[from]?.text ?? '') && PREPOSITIONS.has(tokens[to]?.text ?? '');
}

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
    return DUE.has(tokens[due]?.text ?? '') ? due : null;
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
