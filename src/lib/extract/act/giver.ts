import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import type { Act } from './act.ts';
import { castOf } from './cast.ts';
import { hasAgent, isAgent, toldIn } from './hindi-agents.ts';
import { ownPronoun } from './own-pronoun.ts';
import { BEING } from './triggers-en.ts';

/**
 * The state that gives something away, whoever made it: Germany will send two Patriots; Pakistan received Chinese jets, of which it makes
 * some itself; अमेरिका ने इंजन भेजा, अमेरिका से मिला. Null where none is told.
 */
export function giverOf(passage: Passage, act: Act): string | null {
  const { tokens } = passage;
  const { trigger, kind, countries, clause } = act;
  if (kind !== 'delivery') return null;
  if (tokens[trigger.from]?.kind === 'deva') return hindiGiver(passage, act) ?? givingBefore(passage, act);
  if (BEING.has(tokens[trigger.from - 1]?.text ?? ''))
    return givenBy(passage, act) ?? givingBefore(passage, act);
  const verb = tokens[trigger.from]?.text ?? '';
  const before = countries.find(({ span }) => {
    const to = tokenFrom(passage, span.end);
    return to > clause.from && to <= trigger.from;
  });
  const subject = before ?? ownPronoun(passage, act);
  if (isTaking(passage, act)) return subject === null ? null : otherThan(subject.value, passage, act);
  if (!GIVING.test(verb)) return null;
  // Handed Kyiv an order: no goods.
  const isHanding = verb.startsWith('hand');
  if (isHanding && !tokens.slice(trigger.from, trigger.to + 1).some(({ text }) => text === 'over'))
    return null;
  return subject?.value ?? null;
}

/** Have been handed over by Russia. */
function givenBy({ tokens }: Passage, { trigger, countries, clause }: Act): string | null {
  const by = countries.find(({ span }) => {
    const from = tokenFrom({ tokens }, span.start);
    const at = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
    return at >= trigger.to && at <= trigger.to + BY && from < clause.to && tokens[at]?.text === 'by';
  });
  return by?.value ?? null;
}

/** Tokens from the verb to by whom: handed over so far by. */
const BY = 3;

/** Russia has delivered three, the remaining two will be handed over: who gives what another clause tells is no taker of the rest. */
function givingBefore(passage: Passage, { countries, clause }: Act): string | null {
  const [only] = countries;
  if (only === undefined || countries.length > 1) return null;
  const { tokens } = passage;
  const [from, to] = [tokenFrom(passage, only.span.start), tokenFrom(passage, only.span.end)];
  if (to > clause.from || tokens[to]?.text === 'को') return null;
  const isHindi = tokens[to]?.kind === 'deva' || tokens[from]?.kind === 'deva';
  const words = tokens.slice(to, Math.min(clause.from, to + GIVEN));
  return words.some(({ text }) => (isHindi ? GIVING_HI : GIVING).test(text)) ? only.value : null;
}

/** Tokens from who gives to the verb. */
const GIVEN = 8;

function hindiGiver(passage: Passage, act: Act): string | null {
  const { tokens } = passage;
  const isSent = tokens.slice(act.trigger.from, act.clause.to).some(({ text }) => GIVING_HI.test(text));
  const told = toldIn(passage, act).filter(({ to }) => to <= act.trigger.from);
  const giver = told.find(
    ({ to, country }) =>
      tokens[to]?.text === 'से' ||
      (isSent &&
        isAgent(passage, to) &&
        (hasAgent(passage, { from: to, to: act.trigger.from }) ||
          isSubject(passage, act, country.span.start))),
  );
  return giver?.country.value ?? null;
}

/** रूस तीन स्क्वाड्रन सौंप चुका है, अमेरिका इंजन भेजेगा: who begins the clause of an active verb. */
function isSubject(passage: Passage, { clause, trigger }: Act, start: number): boolean {
  const isPassive = passage.tokens.slice(trigger.to, clause.to).some(({ text }) => PASSIVE.test(text));
  return tokenFrom(passage, start) === clause.from && !isPassive;
}

const PASSIVE = /^(?:जा|गय|गई|गए)/u;
const GIVING_HI = /^(?:भेज|सौंप|मुहैया|उपलब्ध)/u;

/** Of whom a state has something: the only other one that is told, or else the only other that makes it. */
function otherThan(taker: string, passage: Passage, { countries, systems }: Act): string | null {
  const others = new Set(countries.map(({ value }) => value).filter((code) => code !== taker));
  if (others.size === 1) return [...others][0] ?? null;
  const { entries } = castOf(passage);
  const makers = new Set(systems.flatMap(({ value }) => entries.get(value)?.maker ?? []));
  makers.delete(taker);
  return makers.size === 1 ? ([...makers][0] ?? null) : null;
}

/** Pakistan received Chinese jets: a verb whose subject has what another gives. */
export function isTaking({ tokens }: Passage, { kind, trigger }: Pick<Act, 'kind' | 'trigger'>): boolean {
  return (
    kind === 'delivery' &&
    TAKING.test(tokens[trigger.from]?.text ?? '') &&
    !BEING.has(tokens[trigger.from - 1]?.text ?? '')
  );
}

const GIVING = /^(?:send|sent|suppl(?:y|i)|deliver(?:s|ed)?$|transfer|donat|hand|return)/;
const TAKING = /^(?:receiv|accept|induct|t(?:ak|ook)|g[eo]ts?$)/;
