import type { Kind } from '#lib/event/news-event.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { isToldBy, joined } from './act.ts';
import { isByBand } from './bands.ts';

/** Sentences back to the blow whose two sides are meant. */
const REACH = 4;
/** Kinds of blows that are returned: a strike, a tariff. */
const BLOWS: ReadonlySet<Kind> = new Set(['attack', 'sanction']);

/**
 * Gives a blow that names one side only the other one, where the last of its kind was between it and one other:
 * रूस ने यूक्रेन पर हमला किया … यूक्रेन ने 20 ड्रोन दागे; Ottawa taxed Chinese steel, Beijing retaliated. Linear.
 */
export function withFoes(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const last = new Map<Kind, Act | null>();
  return acts.map((act) => {
    // Rebels took Sirte: who is of no state strikes for neither.
    if (!BLOWS.has(act.kind) || isByBand(passage, act)) return act;
    const [side] = act.countries;
    if (act.countries.length > 1) last.set(act.kind, act.countries.length === 2 ? act : null);
    const before = last.get(act.kind) ?? null;
    if (before === null || before === act || act.sentence - before.sentence > REACH) return act;
    if (side === undefined || act.countries.length !== 1) return act;
    const foe = before.countries.find(({ value }) => value !== side.value);
    const isOfPair = before.countries.some(({ value }) => value === side.value);
    if (foe === undefined || !isOfPair) return act;
    return { ...act, countries: [...act.countries, { ...foe, pointed: true }] };
  });
}

/**
 * Gives a ceasefire that names no state the two that struck each other most: इजरायल ने ईरान पर हमला किया, ईरान ने कतर के अड्डे पर मिसाइलें
 * छोड़ीं और 24 जून को संघर्ष विराम लागू हो गया. Linear.
 */
export function withTruces(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const blows = new Map<string, number>();
  /** The two that struck most, and whether others have struck as often. */
  let most: { readonly pair: string; readonly countries: Act['countries']; readonly count: number } | null =
    null;
  let isTied = false;
  /** The two of the first blow, how many there were, and whether one of the two had part in each. */
  let first: Act['countries'] | null = null;
  let strikes = 0;
  let isTheirs = true;
  let last: Act | null = null;
  return acts.map((act) => {
    if (act.kind === 'attack' && act.countries.length === 2) {
      last = act;
      const pair = act.countries
        .map(({ value }) => value)
        .toSorted()
        .join();
      const count = (blows.get(pair) ?? 0) + 1;
      blows.set(pair, count);
      isTied =
        most !== null && most.pair !== pair && (most.count === count || (isTied && count < most.count));
      if (most === null || count > most.count || most.pair === pair)
        most = { pair, countries: act.countries, count };
      first ??= act.countries;
      strikes++;
      isTheirs &&= act.countries.some(({ value }) => first?.some((one) => one.value === value) === true);
    }
    if (act.kind !== 'ceasefire' || !isToldBy(act, '-cease')) return act;
    // A truce brokered by Qatar took effect: between those that had struck right before.
    if (last !== null && act.sentence - last.sentence <= REACH && namesBrokersOnly(passage, act)) {
      const pair = last.countries.map((one) => ({ ...one, pointed: true as const }));
      return { ...act, countries: joined(pair, act.countries) };
    }
    if (namesState(passage, act)) return act;
    // Israel struck Iran, America struck Iran, Iran struck a base in Qatar: of those with whom it began.
    if (isTied && first !== null && strikes > TWICE && isTheirs)
      return { ...act, countries: first.map((one) => ({ ...one, pointed: true })) };
    if (most === null || most.count < TWICE || isTied) return act;
    return { ...act, countries: most.countries.map((one) => ({ ...one, pointed: true })) };
  });
}

/** Blows that make two states the foes of a story. */
const TWICE = 2;

/** Brokered by Qatar and Turkey: states that made peace between others, and no other state. */
function namesBrokersOnly(passage: Passage, { clause, countries }: Act): boolean {
  const { tokens } = passage;
  const by = tokens
    .slice(clause.from, clause.to)
    .findIndex(({ text }, i, words) => text === 'by' && BROKERED.has(words[i - 1]?.text ?? ''));
  const behind = tokens[clause.from + by]?.end ?? 0;
  return by > 0 && countries.length > 0 && countries.every(({ span }) => span.start > behind);
}

const BROKERED = wordSet('brokered mediated negotiated');

function namesState(passage: Passage, { clause, countries }: Act): boolean {
  const { start, end } = spanOf(passage, clause);
  return countries.some(({ span }) => span.start >= start && span.end <= end);
}
