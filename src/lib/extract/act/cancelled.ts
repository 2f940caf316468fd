import type { Clause } from '../clause/clauses.ts';
import { DUE, dueAside } from '../clause/english-participle.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { isCallingOff, joined } from './act.ts';
import type { Match } from './match.ts';

const BUT = wordSet('पर लेकिन मगर किंतु परंतु but');
const OFF = wordSet(
  'रद्द टल टला टली टाल टालना टालनी टालने खिसक खिसका खिसकी स्थगित cancelled canceled postponed scrapped shelved',
);

/**
 * What was to be, but was called off, did not happen: को आना था, पर दौरा रद्द हो गया. That it was called off
 * is no second event.
 * @param acts of one sentence, in order
 */
export function withCancelled(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const dropped = new Set<Act>();
  const told = acts.map((act, i) => {
    const next = acts[i + 1];
    if (next !== undefined && isOfPlan(passage, act, next)) {
      dropped.add(next);
      return { ...act, clause: { from: act.clause.from, to: next.clause.to } };
    }
    const off = notHeldAfter(passage, act);
    if (off !== null) {
      if (next !== undefined && next.clause.from === act.clause.to) dropped.add(next);
      const mark = spanOf(passage, off);
      return { ...act, clause: { from: act.clause.from, to: off.to }, factuality: 'denied' as const, mark };
    }
    const before = acts[i - 1];
    if (before !== undefined && dropped.has(before) && wasToBe(passage, before))
      return isCome(passage, before, act) ? asPlanned(before, act) : asMovedOn(passage, before, act);
    if (next === undefined || act.factuality !== 'planned' || next.clause.from < act.clause.to) return act;
    if (isPlanOn(passage, act, next) || isCome(passage, act, next)) {
      dropped.add(act);
      return act;
    }
    if (isMovedOn(passage, next)) {
      dropped.add(act);
      return act;
    }
    const called = isSame(act, next) ? next.trigger.from : offIn(passage, next, act.kind);
    if (called === null) return act;
    dropped.add(next);
    // That it was called off is the news, whether a day is told or not.
    const needs = act.needs === 'date' ? ('nothing' as const) : act.needs;
    return {
      ...act,
      clause: { from: act.clause.from, to: next.clause.to },
      needs,
      factuality: 'denied' as const,
      mark: spanOf(passage, { from: called, to: called + 1 }),
    };
  });
  return told.filter((_act, i) => !dropped.has(acts[i] as Act));
}

/** The vote, which was due on Sunday, will not be held: the verb of the clause behind what was to be, which says that it will not. */
function notHeldAfter({ tokens }: Passage, { clause: { from, to }, factuality }: Act): Range | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
  // मिसाइलें 2024 में मिलनी थीं, मगर अब तक नहीं आईं.
  if (factuality === 'planned' && BUT.has(text(to)) && wasToBe({ tokens }, { clause: { from, to } })) {
    let at = to + 1;
    while (at < to + NOT_YET && STILL.has(text(at))) at++;
    return text(at) === 'नहीं' && COME.has(text(at + 1)) ? { from: at, to: at + 2 } : null;
  }
  if (factuality !== 'planned' || text(to - 1) !== ',' || !WILL.has(text(to)) || text(to + 1) !== 'not')
    return null;
  const isWhich = tokens.slice(Math.max(from, to - ASIDE), to).some((token) => RELATIVES.has(token.text));
  const end = [to + 3, to + 4].find((i) => HELD.has(text(i - 1)));
  return isWhich && end !== undefined ? { from: to, to: end } : null;
}

/** Tokens between commas of what was to be. */
const ASIDE = 16;
const WILL = wordSet('will would');
/** Tokens from but to what has not come. */
const NOT_YET = 7;
const STILL = wordSet('अब तक अभी भी यह वह ये वे कभी');
const COME = wordSet(
  'आया आई आए आईं आ हुआ हुई हुए हो मिला मिली मिले मिलीं मिल बना बनी बने बन पहुंचा पहुंची पहुंचे पहुंच लौटा लौटी लौटे उड़ा उड़ी उड़े',
);
const HELD = wordSet('place held ahead happen proceed');

/** Cancelled a visit that had been scheduled for May 3: for when it was planned is told of the visit. */
function isOfPlan({ tokens }: Passage, act: Act, { clause, kind }: Act): boolean {
  if (!isCallingOff(act) || kind !== 'other') return false;
  if (clause.from !== act.clause.to || !RELATIVES.has(tokens[clause.from]?.text ?? '')) return false;
  for (let i = clause.from; i < clause.to; i++) if (DUE.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const RELATIVES = wordSet('that which');

/** Was to follow in January, but has been delayed until the autumn: planned for that, and no more for January. */
function isMovedOn(passage: Passage, { clause }: Act): boolean {
  const { tokens } = passage;
  if (tokens[clause.from]?.text !== 'but') return false;
  for (let i = clause.from; i < Math.min(clause.to, clause.from + VERB); i++)
    if (MOVED.has(tokens[i]?.text ?? '')) return tokens.slice(i, i + TO_DAY).some(({ text }) => TO.has(text));
  return false;
}

/** Tokens from but to the end of its verb. */
const VERB = 6;
const TO_DAY = 4;
const TO = wordSet('to until till');
const MOVED = wordSet('postponed deferred delayed rescheduled put pushed');

/** आपूर्ति नवंबर में होनी थी, जो अब फरवरी तक टल गई; परीक्षण मई में होना था, लेकिन अब जून में होगा: still to come, on another day. */
function isPlanOn(passage: Passage, act: Act, { clause, factuality, rules }: Act): boolean {
  if (act.factuality !== 'planned' || !wasToBe(passage, act)) return false;
  if (factuality === 'planned') return rules.includes('plain');
  for (let i = clause.from; i < clause.to; i++)
    if (OFF.has(passage.tokens[i]?.text ?? '')) return passage.tokens[i - 1]?.text === 'तक';
  return false;
}

/** आपूर्ति 2024 में शुरू होनी थी, लेकिन पहला विमान मार्च 2025 में मिला: it came, though on another day. */
function isCome(passage: Passage, act: Act, { clause, kind, factuality }: Act): boolean {
  if (kind !== act.kind || factuality !== 'done' || !wasToBe(passage, act)) return false;
  return [clause.from - 1, clause.from].some((i) => BUT.has(passage.tokens[i]?.text ?? ''));
}

/** The clause of an act ends in होना था, आनी थीं. */
function wasToBe({ tokens }: Pick<Passage, 'tokens'>, { clause }: { readonly clause: Range }): boolean {
  const end = tokens[clause.to - 1]?.kind === 'mark' ? clause.to - 2 : clause.to - 1;
  return WAS.has(tokens[end]?.text ?? '') && /न[ाीे]$/u.test(tokens[end - 1]?.text ?? '');
}

const WAS = wordSet('था थी थे थीं');

/** What was planned for one day, as planned for another. */
function asMovedOn(passage: Passage, plan: Act, act: Act): Act {
  const mark = act.mark ?? spanOf(passage, act.trigger);
  return { ...asPlanned(plan, act), kind: plan.kind, factuality: 'planned', mark, needs: 'date' };
}

/** An act with who and what it was planned with, where it doesn't tell that itself. */
function asPlanned(plan: Act, act: Act): Act {
  return {
    ...act,
    countries: joined(plan.countries, act.countries),
    systems: act.systems.length > 0 ? act.systems : plan.systems,
    actors: act.actors.length > 0 ? act.actors : plan.actors,
  };
}

/** A visit, which was due on Monday, was cancelled: what is told beside it is that visit. */
function isSame(act: Act, next: Act): boolean {
  return next.kind === act.kind && isCallingOff(next);
}

/** The word of a clause that opens with "but" which says that something was called off. */
function offIn({ tokens }: Passage, { clause, kind, factuality }: Act, planned: Act['kind']): number | null {
  const isTold = kind === planned && factuality === 'denied';
  if (!isTold && kind !== 'decision' && kind !== 'rejection' && kind !== 'other') return null;
  const opens = [clause.from - 1, clause.from].some((i) => BUT.has(tokens[i]?.text ?? ''));
  if (!opens) return null;
  for (let i = clause.from; i < clause.to; i++) if (OFF.has(tokens[i]?.text ?? '')) return i;
  return null;
}

/** The transfer, first set for May 4, was postponed: what was to be has not been, whatever it is. */
export function isPlanOff(passage: Passage, { from, finite }: Clause, { entry, head }: Match): boolean {
  if (entry.id !== 'en-decision-decide' || finite === null || head.from >= finite.to) return false;
  if (!CALLED_OFF.has(passage.tokens[head.from]?.text ?? '')) return false;
  return dueAside(passage, Math.max(from, finite.from - PLAN), finite.from - 1) !== null;
}

/** Tokens of when something was to be, between commas. */
const PLAN = 14;
const CALLED_OFF = wordSet('postponed cancelled canceled deferred called');
