import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { HAPPENED, isToldBy, joined } from './act.ts';
import { hasDate } from './echoes.ts';
import { frameWordsIn } from './frame-words.ts';

/** Words that open the clause of what the victims of the one before it were victims of. */
const CAUSES = wordSet('when after as because while');
/** Joins of one telling of victims with the next. */
const JOINTS = wordSet('and while with , और तथा एवं व जबकि');
/** What befell those of a second number: and nine others were wounded in a drone strike. */
const HARMED = wordSet(
  'killed dead died injured hurt wounded missing trapped burned burnt मारे मौत जान घायल जख्मी शहीद लापता हताहत',
);
/** What opens a Hindi clause of what came of the one before it. */
const OF_WHICH = wordSet('जिसमें जिनमें जिससे जिनसे');
/** What may stand before the word that opens a clause. */
const MARKS: ReadonlySet<string> = new Set([',', '-', '–', '—']);

/**
 * Makes one act of what befell people and of the attack or accident that it befell them in, told in clauses side by side:
 * twelve people were killed and thirty injured when a bus fell into a gorge. It is of the kind of its cause, and counts them all.
 * @param acts of one sentence, in order
 */
export function withVictims(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const whole: Act[] = [];
  let cause = -1;
  for (const act of acts) {
    const before = whole.at(-1);
    if (cause >= 0 && (isOfCause(passage, act) || isOfSubject(whole[cause] as Act, act)))
      whole[cause] = withCounts(whole[cause] as Act, act);
    else if (before !== undefined && isOfSame(passage, before, act))
      whole[whole.length - 1] = union(passage, before, act);
    else whole.push(act);
    if (isCause(passage, whole.at(-1) as Act)) cause = whole.length - 1;
  }
  return whole;
}

function isCause(passage: Passage, act: Act): boolean {
  return (act.kind === 'attack' || act.kind === 'accident') && !isOfVictims(passage, act);
}

/** मिसाइलें दागीं, जिनमें तीन लोग मारे गए: harm told behind what did it, unless of another time. */
function isOfCause(passage: Passage, act: Act): boolean {
  const opening = openingOf(passage, act);
  const isDeath = isToldBy(act, 'en-other-death') && hasVictims(passage, act.clause);
  const isOfIt = isHarm(act) || isDeath || (OF_WHICH.has(opening) && hasVictims(passage, act.clause));
  return isOfIt && !CAUSES.has(opening) && !hasDate(passage, act.clause);
}

/**
 * On Monday a strike on a hospital killed 37: what killed is the subject of its own clause, and a day in it is of both. So is
 * what a toll is of: 10 नवंबर को हुए धमाके में मरने वालों की संख्या 15 हो गई.
 */
function isOfSubject(cause: Act, act: Act): boolean {
  const isSubject = cause.clause.from === act.clause.from && cause.needs === 'own-date';
  return isSubject && (isHarm(act) || isToldBy(act, '-toll')) && !isHarm(cause);
}

/** An act with the victims told behind it. */
function withCounts(cause: Act, { clause, quantities, needs }: Act): Act {
  const isBeside = clause.from === cause.clause.to;
  // A drone attack on a mosque killed 70: its noun tells what the verb of its clause makes news of.
  const isSubject = clause.from === cause.clause.from;
  return {
    ...cause,
    needs: isSubject && needs === 'nothing' ? needs : cause.needs,
    clause: isBeside ? { from: cause.clause.from, to: clause.to } : cause.clause,
    quantities: [...cause.quantities, ...quantities],
  };
}

function isOfSame(passage: Passage, before: Act, act: Act): boolean {
  const areTold = HAPPENED.has(before.factuality) && HAPPENED.has(act.factuality);
  if (!areTold || !isBeside(passage, before, act)) return false;
  const opening = openingOf(passage, act);
  // पुल झुक गया, जिससे चार लोग मारे गए: whatever it was, it is what it did.
  if (isToldBy(before, 'plain') && OF_WHICH.has(opening)) return isOfVictims(passage, act);
  // The ferry keeled over in May, and nine people died.
  if (JOINTS.has(opening) && isWreck(passage, before) && isOfVictims(passage, act))
    return !hasDate(passage, act.clause);
  if (!isOfVictims(passage, before)) return false;
  if (isOfVictims(passage, act)) return JOINTS.has(opening) || CAUSES.has(opening);
  if (!isCause(passage, act)) return false;
  if (isToldBeside(passage, before) && act.clause.from === before.clause.to)
    return hasDate(passage, act.clause) && !hasDate(passage, before.clause);
  return CAUSES.has(opening) || (JOINTS.has(opening) && hasVictims(passage, act.clause));
}

/** The quake, which killed 12, (hit Herat): told in a relative of what the next verb tells. */
function isToldBeside({ tokens }: Passage, { clause, trigger }: Act): boolean {
  for (let i = trigger.from - 1; i > Math.max(clause.from, trigger.from - BESIDE); i--)
    if (tokens[i]?.text === ',') return tokens[i + 1]?.text === 'which' || tokens[i + 1]?.text === 'that';
  return false;
}

/** Tokens from such a relative to its verb, at most. */
const BESIDE = 5;

/** What a vehicle or building did for which no frame has a word: it may have come to grief. */
function isWreck(passage: Passage, act: Act): boolean {
  const { clause, trigger, kind } = act;
  if (!isToldBy(act, 'plain') || kind !== 'other') return false;
  const words = frameWordsIn(passage, { from: clause.from, to: trigger.from });
  return words.has('@vehicle') || words.has('@building');
}

/** Clause behind clause, or with one between them that tells of more victims: and two are missing. */
function isBeside(passage: Passage, before: Act, act: Act): boolean {
  const between = { from: before.clause.to, to: act.clause.from };
  const gap = between.to - between.from;
  return gap === 0 || (gap > 0 && gap <= BETWEEN && hasVictims(passage, between));
}

/** Tokens of such a clause at most. */
const BETWEEN = 10;

/** Whether a clause with जिसमें says what came of the last act of its sentence, which the lexicon has no kind for. */
export function isOfLast({ tokens }: Passage, clause: Range, acts: readonly Act[]): boolean {
  const last = acts.at(-1);
  return last?.rules[0] === 'plain' && OF_WHICH.has(tokens[clause.from]?.text ?? '');
}

/** प्रदर्शन हिंसक हो गए, जिसमें चार लोगों की जान गई: whom a protest cost their lives is told with it. */
export function isOfProtest({ tokens }: Passage, clause: Range, acts: readonly Act[]): boolean {
  return acts.at(-1)?.kind === 'protest' && OF_WHICH.has(tokens[clause.from]?.text ?? '');
}

function isOfVictims(passage: Passage, act: Act): boolean {
  const isTold = isHarm(act) || isToldBy(act, 'en-other-death');
  return isTold || (isToldBy(act, 'plain') && hasVictims(passage, act.clause));
}

/** Told by whom an attack or accident hit, see `tellsHarm`. */
function isHarm(act: Act): boolean {
  return isToldBy(act, '-harm') || isToldBy(act, 'en-attack-kill');
}

function openingOf({ tokens }: Passage, { clause: { from } }: Act): string {
  const at = MARKS.has(tokens[from]?.text ?? '') ? from + 1 : from;
  return tokens[at]?.text ?? '';
}

function hasVictims({ tokens }: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (HARMED.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Both as one, told by what tells the cause where one of them does. */
function union(passage: Passage, before: Act, act: Act): Act {
  const main = isOfVictims(passage, act) && !isToldBy(before, 'plain') ? before : act;
  return {
    ...main,
    kind: main.kind === 'other' && isWreck(passage, before) ? 'accident' : main.kind,
    clause: { from: before.clause.from, to: act.clause.to },
    countries: joined(before.countries, act.countries),
    systems: joined(before.systems, act.systems),
    actors: [...before.actors, ...act.actors],
    place: before.place ?? act.place,
    quantities: [...before.quantities, ...act.quantities],
  };
}
