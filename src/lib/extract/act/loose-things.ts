import type { Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { isOfHarmed } from '../number/harmed.ts';
import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Act } from './act.ts';
import { participantsOf } from './participants.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';

/** Kinds with things that have a price. */
const PRICED: ReadonlySet<Kind> = new Set([
  'procurement',
  'agreement',
  'delivery',
  'aid',
  'decision',
  'offer',
]);
/** What a later sentence calls a deal, or its price. */
const DEAL = wordSet(
  'सौदा सौदे सौदों करार अनुबंध समझौता समझौते डील ऑर्डर ठेका ठेके कीमत कीमतें लागत मूल्य रकम राशि खर्च खरीद परियोजना पैकेज deal contract agreement order package cost costs value valued price priced worth sale purchase',
);
/** Sentences back to the deal whose price is told. */
const REACH = 2;
/** The same to what is not bought by itself: an approval, a handing over. */
const NEAR = 1;
/** Acts back among which it is looked for. */
const LOOK = 6;
/** Kinds of deals, before a delivery under one. */
const MADE: ReadonlySet<Kind> = new Set(['procurement', 'agreement', 'aid']);

/**
 * Gives an act what clauses beside it that tell no act of their own say of it: "…, जिसकी कीमत पांच अरब डॉलर
 * है", "…, which will cost $5 billion", and the next sentence that only names the price. What an act says
 * itself goes first. Linear.
 */
export function withLooseThings(
  passage: Passage,
  clauses: readonly Clause[],
  acts: readonly Act[],
): readonly Act[] {
  const full = [...acts];
  const told = new Set(acts.map(({ clause }) => clause.from));
  let next = 0;
  for (const [c, clause] of clauses.entries()) {
    while (next < acts.length && (acts[next]?.clause.from ?? Infinity) < clause.from) next++;
    const before = full[next - 1];
    const after = full[next];
    if (told.has(clause.from)) {
      // Who said what a deal costs tells no deal of its own, nor does यह सौदा 500 करोड़ का है.
      if (after?.clause.from !== clause.from) continue;
      if (takesPrice(passage, clause, full, next)) continue;
      if (acts[next + 1]?.clause.from === clause.from) continue;
      if (before?.sentence === clause.sentence && isUnder(passage, clause))
        full[next - 1] = filled(passage, clause, before);
      const isFirst = before?.sentence !== clause.sentence;
      if (after.kind === 'statement' || (isFirst && after.kind === 'other' && after.needs !== 'nothing'))
        price(passage, clause, full, next - 1);
      else if (isPriceOnly(passage, after) && price(passage, clause, full, next - 1))
        full[next] = { ...after, needs: 'more' };
      continue;
    }
    // करार 1.4 अरब यूरो का है और पहला विमान 2028 में मिलेगा: its price is the deal's.
    if (endsInPrice(passage, clause) && price(passage, clause, full, next - 1)) continue;
    const said = [before, after].filter((act) => act?.sentence === clause.sentence);
    if (said.length > 0 && said.every((act) => act?.kind === 'statement')) {
      price(passage, clause, full, next - 1);
      if (before !== undefined && said[0] === before) full[next - 1] = filled(passage, clause, before);
    } else if (before !== undefined && before.sentence === clause.sentence)
      full[next - 1] = filled(passage, clause, before);
    else if (after !== undefined && after.sentence === clause.sentence)
      full[next] = filled(passage, clause, after, clauses[c + 1]?.subject ?? clause);
    else if (before !== undefined && isContents(passage, clause, before))
      full[next - 1] = filled(passage, clause, before);
    else price(passage, clause, full, next - 1);
  }
  return full;
}

/** Leaves the sum that is told with the deal under which something is delivered to that deal. False where there is none. */
function takesPrice(passage: Passage, clause: Clause, acts: Act[], first: number): boolean {
  const here = acts.slice(first).filter((act) => act.clause.from === clause.from);
  const under = here.find((act) => isUnderPriced(passage, act));
  if (under === undefined) return false;
  const isTold = here.some(
    ({ kind, needs, amounts }) => MADE.has(kind) && needs === 'nothing' && amounts.length > 0,
  );
  if (!isTold && !price(passage, clause, acts, first - 1)) return false;
  acts[acts.indexOf(under)] = { ...under, amounts: [] };
  return true;
}

/** 63,000 करोड़ रुपये के सौदे के तहत पहला विमान मिलेगा, under the ₹63,000-crore deal: a sum that is the deal's, not the delivery's. */
function isUnderPriced(passage: Passage, { kind, clause, amounts }: Act): boolean {
  const { tokens } = passage;
  if ((kind !== 'delivery' && kind !== 'other') || amounts.length === 0) return false;
  const sums = amounts.map(({ span }) => ({
    from: tokenFrom(passage, span.start),
    to: tokenFrom(passage, span.end),
  }));
  const text = (i: number): string => tokens[i]?.text ?? '';
  for (let i = Math.min(clause.from, ...sums.map(({ from }) => from)); i < clause.to; i++) {
    if (!DEAL.has(text(i))) continue;
    const isHindi = text(i + 1) === 'के' && UNDER.has(text(i + 2));
    if (isHindi) return sums.every(({ to }) => to <= i && i - to <= SUM_REACH);
    const under = tokens.slice(Math.max(0, i - SUM_REACH), i).findLastIndex((one) => one.text === 'under');
    const first = Math.max(0, i - SUM_REACH) + under;
    if (under >= 0 && sums.every(({ from, to }) => from > first && to <= i)) return true;
  }
  return false;
}

/** Tokens from a sum to the deal that it is the price of. */
const SUM_REACH = 9;

/** Cleared arms sales to Taipei. They include 82 launchers: what a deal told right before is made of. */
function isContents({ tokens }: Passage, { from, sentence }: Clause, before: Act): boolean {
  if (sentence - before.sentence !== NEAR || !PRICED.has(before.kind) || before.systems.length > 0)
    return false;
  const noun = tokens[from]?.text === 'the' ? from + 1 : from;
  return (
    [noun + 1, noun + 2].some((i) => INCLUDES.has(tokens[i]?.text ?? '')) &&
    CONTENTS.has(tokens[noun]?.text ?? '')
  );
}

const INCLUDES = wordSet('includes include included covers cover covered comprises comprise comprised');
const CONTENTS = wordSet('it this they these package packages deal sale sales order contract approval');

/** @param named where systems are told of: of a clause beside a subject (मनीला, जो ब्रह्मोस का खरीदार है, …), the subject alone */
function filled(passage: Passage, clause: Clause, act: Act, named: Range = clause): Act {
  if (act.kind === 'statement') {
    // Said that the F-16 purchase was on hold: a statement on F-16s.
    const isOn = act.systems.length === 0 && passage.tokens[clause.from]?.text === 'that';
    return isOn ? { ...act, systems: participantsOf(passage, clause).systems } : act;
  }
  // और वह छह विमान और चाहती है: of no deal yet.
  const isPriced = PRICED.has(act.kind) && !isWanted(passage, clause);
  return {
    ...act,
    systems: act.systems.length > 0 ? act.systems : participantsOf(passage, named).systems,
    amounts: act.amounts.length > 0 || !isPriced ? act.amounts : amountsOf(passage, clause),
    quantities: act.quantities.length > 0 || !isPriced ? act.quantities : goodsOf(passage, clause),
  };
}

function isWanted({ tokens }: Passage, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ text }) => WANTING.has(text));
}

const WANTING = wordSet('चाहता चाहती चाहते wants');

/** What a clause counts, the toll of what help was sent for left out. */
function goodsOf(passage: Passage, clause: Range): Act['quantities'] {
  return quantitiesOf(passage, clause).filter(({ value }) => !isOfHarmed(passage, value));
}

/**
 * Gives the price that a clause names to the deal it speaks of, the last of the acts up to an index: "The deal is worth
 * 630 billion rupees." False where there is none.
 */
function price(passage: Passage, clause: Clause, acts: Act[], last: number): boolean {
  if (!speaksOfPrice(passage, clause) || isOfOthers(passage, clause)) return false;
  const amounts = amountsOf(passage, clause);
  if (amounts.length === 0) return false;
  let found = -1;
  for (let i = last; i >= Math.max(0, last - LOOK); i--) {
    const { kind, sentence, clause: told } = acts[i] as Act;
    const apart = clause.sentence - sentence;
    if (apart > REACH) break;
    if (told.from === clause.from || apart === 0) continue;
    if (MADE.has(kind)) {
      found = i;
      break;
    }
    if (found < 0 && apart <= NEAR && PRICED.has(kind) && isOfThings(passage, acts[i] as Act)) found = i;
  }
  const deal = acts[found];
  if (deal === undefined) return false;
  if (deal.amounts.length === 0) acts[found] = { ...deal, amounts };
  return true;
}

/** थिसेनक्रुप और मझगांव डॉक के बीच आठ अरब डॉलर के सौदे पर: a deal told with whom it is between is none told before. */
function isOfOthers({ tokens }: Passage, { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++)
    if (DEAL.has(tokens[i]?.text ?? ''))
      return tokens.slice(from, i).some(({ text }, k, all) => text === 'बीच' && all[k - 1]?.text === 'के');
  return false;
}

/** Whether an approval is told with what it is of: a purchase, so many of a thing; not merely अनुमति दी. */
function isOfThings(passage: Passage, { kind, systems, quantities, clause }: Act): boolean {
  return kind !== 'decision' || systems.length + quantities.length > 0 || speaksOfPrice(passage, clause);
}

function speaksOfPrice({ tokens }: Passage, clause: Range): boolean {
  for (let i = clause.from; i < clause.to; i++) if (DEAL.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** A pact under which Japan will invest $5 billion, समझौता हुआ, जिसके तहत …: what a deal binds its sides to. */
function isUnder({ tokens }: Passage, { from }: Range): boolean {
  const [first, second] = [tokens[from]?.text ?? '', tokens[from + 1]?.text ?? ''];
  return (first === 'under' && second === 'which') || (OF_WHICH.has(first) && UNDER.has(second));
}

const OF_WHICH = wordSet('जिसके जिनके इसके');
const UNDER = wordSet('तहत अंतर्गत');

const POINTING = wordSet('यह ये इस इसकी this the');
const PRICES = wordSet('worth valued priced costs cost');
/** What ends a clause that only says what something costs. */
const COPULAS = wordSet('है हैं था थी थे होगा होगी होंगे');

/** ये डील 500 करोड़ से ज्यादा की होगी, the deal is worth $700 million, the $700 million deal: one told before, by its price. */
function isPriceOnly(passage: Passage, act: Act): boolean {
  const { tokens } = passage;
  const { trigger, clause, needs } = act;
  if (tokens[trigger.from]?.kind === 'latn') {
    if (needs === 'nothing') return false;
    const words = [trigger.to, trigger.to + 1, trigger.to + 2].map((i) => tokens[i]?.text ?? '');
    if (POINTING.has(tokens[trigger.from - 1]?.text ?? '')) return words.some((word) => PRICES.has(word));
    return POINTING.has(tokens[clause.from]?.text ?? '') && tokens[clause.from + 1]?.text === '$';
  }
  const isThis = trigger.from === clause.from || POINTING.has(tokens[trigger.from - 1]?.text ?? '');
  return isThis && endsInPrice(passage, clause);
}

/** … 500 करोड़ का है. */
function endsInPrice({ tokens }: Passage, clause: Range): boolean {
  let end = clause.to - 1;
  while (end > clause.from && tokens[end]?.kind === 'mark') end--;
  return COPULAS.has(tokens[end]?.text ?? '') && GENITIVE.has(tokens[end - 1]?.text ?? '');
}
