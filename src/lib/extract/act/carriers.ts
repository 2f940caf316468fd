import type { Factuality } from '#lib/event/news-event.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { hasDate } from './echoes.ts';
import { isPromised } from './promised.ts';
import { isBegunWhen } from './told-by-when.ts';

/** Where a sentence tells what was said, that it was said is no event; its date stays the saying's. */
export function withoutCarriers(passage: Passage, all: readonly Act[]): readonly Act[] {
  const isSaying = (act: Act) =>
    isAnnouncing(passage, act) ||
    (act.kind === 'statement' && !APOLOGISED.has(passage.tokens[act.trigger.from]?.text ?? ''));
  const isEnglish = ({ trigger }: Act) => passage.tokens[trigger.from]?.kind === 'latn';
  // The row began on Friday, when she told parliament that an attack could be a crisis: what was said there, and not what might be.
  const begun = all.find((act) => isSaying(act) && isEnglish(act) && isBegunWhen(passage, act.clause.from));
  const acts = all.map((act) =>
    begun !== undefined && act.factuality === 'considered' && act.clause.from >= begun.clause.to
      ? { ...act, needs: 'more' as const }
      : act,
  );
  // अप्रैल में बताया कि बैठक नहीं हुई: in Hindi nothing else happened than that it was told; in English the denied act has its day.
  const contents = acts.filter(
    (act) =>
      !isSaying(act) &&
      (act.needs === 'nothing' ||
        isPromised(act) ||
        isDatedContent(passage, act) ||
        isFronted(
          passage,
          act,
          acts.find((other) => isSaying(other) && other.clause.from === act.clause.to),
        ) ||
        isDatedPlan(passage, act) ||
        isSaidInClause(passage, act, acts, isSaying)) &&
      (act.factuality !== 'denied' || isEnglish(act)),
  );
  if (contents.length === 0) return acts;
  // Disclosed in June that they cost more; Bern ordered 36 in 2022: what a semicolon parts from it was not said.
  const parts = partsOf(passage, acts);
  // Bought guns on Thursday, and the minister said on Friday that more were needed: not what stands before the and.
  const isTold = (act: Act) =>
    contents.some(
      (other) =>
        parts.get(other) === parts.get(act) &&
        !isBesideSaying(passage, act, other) &&
        (other.trigger.from > act.trigger.from || !isSaidBeside(passage, act.clause)),
    );
  // … and said on Monday it would buy jets: what was said stands behind it, in its own clause.
  const isBehind = ({ clause, trigger }: Act) =>
    contents.some((other) => other.clause.from === clause.from && other.trigger.from > trigger.from);
  return acts.map((act) =>
    isSaying(act) && isTold(act) && ((isEnglish(act) && isBehind(act)) || !isApart(passage, act))
      ? { ...act, needs: 'more' as const }
      : act,
  );
}

/** Who apologised and promised to pay has done both. */
const APOLOGISED = wordSet('apologised apologized apologises apologizes');

/** Which part of its sentence, between semicolons, tells each act. */
function partsOf({ tokens }: Passage, acts: readonly Act[]): ReadonlyMap<Act, number> {
  const parts = new Map<Act, number>();
  let [part, at] = [0, acts[0]?.trigger.from ?? 0];
  for (const act of acts.toSorted((a, b) => a.trigger.from - b.trigger.from)) {
    for (; at < act.trigger.from; at++) if (tokens[at]?.text === ';') part++;
    parts.set(act, part);
  }
  return parts;
}

/** Told the senate on Monday that the ship would be laid down in May: what was told has a day of its own, whatever its verb. */
function isDatedContent(passage: Passage, { needs, clause }: Act): boolean {
  return needs === 'lone-date' && passage.tokens[clause.from]?.text === 'that' && hasDate(passage, clause);
}

/** Exports rose in October, the ministry said on Tuesday: what was said stands before it, with a day of its own. */
function isFronted(passage: Passage, { needs, clause }: Act, saying: Act | undefined): boolean {
  const { tokens } = passage;
  if (saying === undefined || needs === 'more' || tokens[clause.to - 1]?.text !== ',') return false;
  return !NO_TAG.has(tokens[clause.to]?.text ?? '') && hasDate(passage, clause);
}

const NO_TAG = wordSet('and but or while who which whose where when');

/** Said on Monday it will invest: of the clause that says so, with its day. */
function isDatedPlan(passage: Passage, { needs, factuality, clause, trigger }: Act): boolean {
  return (
    needs === 'date' &&
    factuality === 'planned' &&
    passage.tokens[trigger.from]?.kind === 'latn' &&
    hasDate(passage, clause)
  );
}

/** Said on Monday it had bought the mine: what was done is told in the clause of the saying, and has its day. */
function isSaidInClause(
  passage: Passage,
  { needs, factuality, clause, trigger }: Act,
  acts: readonly Act[],
  isSaying: (act: Act) => boolean,
): boolean {
  if (needs !== 'date' || factuality !== 'done' || passage.tokens[trigger.from]?.kind !== 'latn')
    return false;
  const saying = acts.find(
    (other) => isSaying(other) && other.clause.from === clause.from && other.trigger.from < trigger.from,
  );
  return saying !== undefined && hasDate(passage, { from: saying.trigger.to, to: trigger.from });
}

/** Confirmed the first case on Monday, a month after a miner fell ill: what only says when is none of what was said. */
function isBesideSaying({ tokens }: Passage, { clause, trigger }: Act, other: Act): boolean {
  if (tokens[trigger.from]?.kind !== 'latn' || other.clause.from !== clause.to) return false;
  return WHEN.has(tokens[other.clause.from]?.text ?? '') && clause.to - trigger.to > 1;
}

const WHEN = wordSet('after before since');

/** मंगलवार को हालात की जानकारी दी और शुक्रवार को समिति बनाई: said on one day, before or after what was done on another. */
function isApart(passage: Passage, { clause, trigger, factuality }: Act): boolean {
  const { tokens } = passage;
  if (tokens[trigger.from]?.kind !== 'deva') return isApartInEnglish(passage, clause, factuality);
  if (!hasDate(passage, clause)) return false;
  if (AND.has(tokens[clause.from]?.text ?? '')) return true;
  const next = { from: clause.to, to: clause.to + NEXT_DAY };
  return AND.has(tokens[clause.to]?.text ?? '') && hasDate(passage, next);
}

/** Will address the nation on Friday; took the palace in March, and declared the city free two months later. */
function isApartInEnglish(passage: Passage, clause: Range, factuality: Factuality): boolean {
  const words = passage.tokens.slice(clause.from, clause.to + 1).map(({ text }) => text);
  if (factuality === 'planned') return hasDate(passage, clause);
  if (words[0] !== 'and' || words.includes('that')) return false;
  return words.includes('later') || hasDate(passage, clause);
}

/** , and the minister said on Friday that: a saying with a subject and a day of its own. */
function isSaidBeside(passage: Passage, clause: Range): boolean {
  const { tokens } = passage;
  if (tokens[clause.from]?.text !== 'and' || tokens[clause.from - 1]?.text !== ',') return false;
  return tokens[clause.to]?.text === 'that' && hasDate(passage, clause);
}

/** Tokens after "and" in which a day of its own stands. */
const NEXT_DAY = 5;

const AND = wordSet('और तथा एवं');

/** घोषणा की कि …: what is announced is told after it. */
function isAnnouncing({ tokens }: Passage, { kind, trigger, clause }: Act): boolean {
  if (kind !== 'decision' || !ANNOUNCING.has(tokens[trigger.from]?.text ?? '')) return false;
  return [clause.to - 1, clause.to].some((i) => tokens[i]?.text === 'कि');
}

export const ANNOUNCING = wordSet('घोषणा ऐलान एलान');
