import type { Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { asPointed, joined } from './act.ts';
import { hasAgent } from './hindi-agents.ts';
import { namesOthers } from './other-things.ts';
import { partiesOf, systemsWithin } from './participants.ts';
import { isCalendar } from '../read/senses.ts';
import { within } from '../read/within.ts';

/** What counts out of the things told before: the fourth, the rest, the last. */
const SHARES = wordSet(
  'पहला पहली पहले दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे चौथा चौथी चौथे पांचवां पांचवीं पांचवें छठा छठी छठे सातवां सातवीं आठवां आठवीं आखिरी अंतिम बाकी शेष बचे बची',
);
/** What may stand ahead of such a word: and, but, out of these, on a day, in a month. */
const REACH = 6;
/** Verbs by which things come to whoever bought them. */
const COMES = wordSet(
  'आया आई आए आईं आएगा आएगी आएंगे आएंगी आनी आने आना मिला मिली मिले मिलीं मिलेगा मिलेगी मिलेंगे मिलेंगी मिलनी मिलने मिलना पहुंचा पहुंची पहुंचे पहुंचेगा पहुंचेगी पहुंचेंगे सौंपा सौंपी सौंपे सौंपेगा उतरा उतरी उतरे',
);
/** Nouns of what is bought and delivered, after a share or in the sentence before it. */
const THINGS = wordSet(
  'नौका नौकाएं ट्रेन बस कोच खेप इकाई इकाइयां रेजिमेंट स्क्वाड्रन बैटरी बैटरियां प्रणाली प्रणालियां विमान जहाज पोत युद्धपोत पनडुब्बी पनडुब्बियां मिसाइल मिसाइलें हेलीकॉप्टर ड्रोन तोप तोपें टैंक राडार रडार इंजन जेट',
);
/** Kinds after which a share is one of what they tell. */
const OF_THINGS: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'test',
  'offer',
  'agreement',
  'decision',
  'other',
]);
/** Sentences back to those things. */
const NEAR = 2;

/**
 * Reads Hindi shares of things told before: चौथी अगले साल आएगी is a delivery of them, and so is, in the words of the
 * clause before it, the verb left out in … दिसंबर 2017 में शामिल हुई और आखिरी जनवरी 2025 में. Linear.
 * @param dates the dates of the text, in order
 */
export function withHindiShares(
  passage: Passage,
  clauses: readonly Clause[],
  acts: readonly Act[],
  dates: readonly Range[],
): readonly Act[] {
  const found: Act[] = [];
  let next = 0;
  for (const clause of clauses) {
    const from = next;
    while (next < acts.length && (acts[next]?.trigger.from ?? Infinity) < clause.to) next++;
    const own = acts.slice(from, next);
    if (clause.lang !== 'hi') found.push(...own);
    else {
      // और तुर्की ने 2017 में: what a clause tells by its date alone it tells by the verb before it.
      const isBare = own.every(({ rules }) => rules[0] === 'plain');
      const share = isBare ? shareWithoutVerb(passage, clause, found.at(-1), dates) : null;
      if (share !== null) found.push(share);
      else
        for (const act of own) {
          const full = delivered(passage, act, found);
          const first = found.at(-1);
          if (first !== undefined && sharesVerb(first, act)) found.splice(-1, 1, asShare(first, full));
          found.push(full);
        }
    }
  }
  return [...found, ...acts.slice(next)];
}

/** चौथी अगले साल और पांचवीं 2027 में मिलेगी: the first of two that share a verb (`hindi-conjuncts.ts`). */
function sharesVerb(first: Act, { clause, kind }: Act): boolean {
  return first.rules.includes('gapped') && first.kind === kind && first.clause.to === clause.from;
}

/** What the verb of both tells of the second it tells of the first. */
function asShare(first: Act, { kind, systems, countries }: Act): Act {
  if (kind === first.kind) return first;
  return {
    ...first,
    kind,
    systems: first.systems.length > 0 ? first.systems : systems,
    countries: first.countries.length > 0 ? first.countries : countries,
  };
}

/** An act that only a date makes one, of things that come: a delivery. */
function delivered(passage: Passage, act: Act, before: readonly Act[]): Act {
  const begun = before.at(-1);
  if (begun !== undefined && isEndOf(passage, act, begun))
    return { ...act, kind: begun.kind, systems: begun.systems, countries: begun.countries };
  if (HANDLED.has(act.kind) && act.systems.length === 0) return ofThings(passage, act, before);
  const share = shareIn(passage, act.clause);
  const verb = passage.tokens[act.trigger.from]?.text ?? '';
  const isComing = COMES.has(verb) && (act.rules[0] === 'plain' || isArrival(passage, act, share));
  if (!isComing && !(act.rules[0] === 'plain' && GIVES.has(verb) && isOutOf(passage, share))) return act;
  const last = before.findLast(
    (one) => TRADE.has(one.kind) || (one.systems.length > 0 && OF_THINGS.has(one.kind)),
  );
  if (share === null || last === undefined || act.sentence - last.sentence > NEAR) return act;
  if (!OF_THINGS.has(last.kind) || (act.actors.length > 0 && !isThing(passage, share + 1))) return act;
  return {
    ...act,
    kind: 'delivery',
    systems: act.systems.length > 0 ? act.systems : asPointed(last.systems),
    countries: partiesOfDeal(act, last),
    rules: ['share', ...act.rules],
  };
}

/** Those of the deal, where a share of it names one of them or none. */
function partiesOfDeal({ countries }: Act, deal: Act): Act['countries'] {
  const isOfDeal = countries.every(({ value }) => deal.countries.some((one) => one.value === value));
  return isOfDeal ? joined(countries, deal.countries) : countries;
}

/** पहली इस साल कराची पहुंचेगी, पहली बैटरी मई में पहुंची: a share that arrives is no visitor. */
function isArrival(passage: Passage, { kind, actors }: Act, share: number | null): boolean {
  if (kind !== 'visit' || actors.length > 0 || share === null) return false;
  return isCalendar(passage, share + 1) || isThing(passage, share + 1);
}

/** जिनमें से दो अंकारा ने दिए. */
function isOutOf({ tokens }: Pick<Passage, 'tokens'>, share: number | null): boolean {
  return share !== null && tokens[share - 1]?.text === 'से' && OUT_OF.has(tokens[share - 2]?.text ?? '');
}

const OUT_OF = wordSet('जिनमें इनमें उनमें जिसमें');
/** Verbs of whoever hands over a share. */
const GIVES = wordSet('दिए दिया दी दीं देगा देंगे देगी');

/** What is done with things that came. */
const HANDLED: ReadonlySet<Kind> = new Set(['deployment', 'delivery', 'test']);

/** तीसरा फरवरी 2023 में तैनात किया गया: the share alone, or with a noun of a thing, is of the things told before. */
function ofThings(passage: Passage, act: Act, before: readonly Act[]): Act {
  const share = shareIn(passage, act.clause);
  const isAlone = share !== null && (isCalendar(passage, share + 1) || isOf(passage, share + 1));
  if (share === null || !(isThing(passage, share + 1) || isAlone)) return act;
  // दो कार्वेट का अनुबंध हुआ। पहला पोत पहुंचा: of what was bought last, named or not.
  const last = before.findLast(
    (one) => one.systems.length > 0 || (TRADE.has(one.kind) && one.quantities.length > 0),
  );
  if (last === undefined || act.sentence - last.sentence > NEAR) return act;
  if (last.systems.length > 0 && namesOthers(passage, act, last.systems)) return act;
  if (!OF_THINGS.has(last.kind) && !HANDLED.has(last.kind)) return act;
  const countries = TRADE.has(act.kind) ? partiesOfDeal(act, last) : act.countries;
  return { ...act, systems: asPointed(last.systems), countries };
}

/** तीसरी का जलावतरण. */
function isOf({ tokens }: Passage, i: number): boolean {
  return GENITIVE.has(tokens[i]?.text ?? '');
}

/** आपूर्ति 2028 में शुरू होगी और 2030 तक पूरी हो जाएगी: nothing but a time before the verb. */
function isEndOf(passage: Passage, act: Act, begun: Act): boolean {
  if (act.rules[0] !== 'hi-other-begin' || begun.kind !== 'delivery' || begun.sentence !== act.sentence)
    return false;
  for (let i = act.clause.from; i < act.trigger.from; i++) {
    const token = passage.tokens[i];
    if (token?.kind === 'deva' && !isCalendar(passage, i) && !BETWEEN.has(token.text)) return false;
  }
  return true;
}

const BETWEEN = wordSet('और में तक के को अंत आखिर शुरू मध्य पहले बाद');
const JOINTS = wordSet('और तथा एवं जबकि');

const TRADE: ReadonlySet<Kind> = new Set(['procurement', 'delivery']);

/**
 * और आखिरी जनवरी 2025 में, और यूक्रेन ने 6 मई को: the act before it of the same sentence, once more; what another noun does by
 * the same verb (और मतगणना 9 मई को) may be of any kind.
 */
function shareWithoutVerb(
  passage: Passage,
  clause: Clause,
  before: Act | undefined,
  dates: readonly Range[],
): Act | null {
  if (clause.finite !== null || before?.sentence !== clause.sentence || before.needs === 'more') return null;
  // A clause without a verb that has a tense has that of the one before it.
  const isGapped = clause.tense !== 'none';
  const share = shareIn(passage, clause);
  if (share === null ? !isGapped : !isGapped && !OF_THINGS.has(before.kind)) return null;
  if (share !== null && within(dates, { from: share, to: clause.to }).length === 0) return null;
  const isAgain = share !== null || opensWithDay(passage, clause) || hasAgent(passage, clause);
  const range = { from: clause.from, to: clause.to };
  // 1996 में सुखोई-30 का सौदा किया और 2000 में टी-90 का: what it names is its own.
  const { systems } = systemsWithin(passage, range);
  const from = share ?? clause.from + (JOINTS.has(passage.tokens[clause.from]?.text ?? '') ? 1 : 0);
  return {
    ...before,
    ...(share === null ? partiesOfShare(passage, clause, before) : {}),
    kind: isAgain ? before.kind : 'other',
    systems: systems.length > 0 ? systems : before.systems,
    clause: range,
    trigger: { from, to: from + 1 },
    amounts: amountsOf(passage, range),
    quantities: quantitiesOf(passage, range),
    needs: 'date',
    rules: [...before.rules, 'gapped'],
  };
}

/** Who takes part in what a clause tells by the verb before it: its own, and whom they share it with. */
function partiesOfShare(
  passage: Passage,
  clause: Clause,
  before: Act,
): Pick<Act, 'countries' | 'actors' | 'place'> {
  const { countries, actors, place } = partiesOf(passage, clause, clause.to);
  if (countries.length + actors.length === 0) return before;
  const has = (code: string) => countries.some(({ value }) => value === code);
  // रूस ने कीव पर हमला किया और यूक्रेन ने 6 मई को: the two of before; और 7 मई को चीन: its subject goes on.
  const isOfBoth = before.countries.some(({ value }) => has(value));
  const day = dayIn(passage, before.clause) ?? 0;
  const shared = before.countries.filter(
    ({ value, span }) => !has(value) && (isOfBoth || (opensWithDay(passage, clause) && span.end <= day)),
  );
  return {
    countries: [...shared, ...countries],
    actors: opensWithDay(passage, clause) ? [...before.actors, ...actors] : actors,
    place,
  };
}

/** Where the first day of some words stands in the text, or null. */
function dayIn(passage: Passage, { from, to }: Range): number | null {
  const { tokens } = passage;
  for (let i = from; i < to; i++)
    if (tokens[i]?.kind === 'digits' || isCalendar(passage, i)) return tokens[i]?.start ?? null;
  return null;
}

/** और 9 मई को, और दो दिन बाद. */
function opensWithDay(passage: Passage, { from }: Clause): boolean {
  const { tokens, hits } = passage;
  const at = isNumeral(hits, from + 1) ? from + 2 : from + 1;
  return tokens[from + 1]?.kind === 'digits' || isCalendar(passage, at);
}

/** The word near the head of a clause that counts a share: alone, or before a noun of a thing. */
export function shareIn(
  { tokens, hits }: Passage,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const text = tokens[i]?.text ?? '';
    // इससे पहले, दो दिन पहले tell when.
    const tellsWhen = text === 'पहले' && (tokens[i - 1]?.text === 'से' || TIMES.has(tokens[i - 1]?.text ?? ''));
    if (SHARES.has(text) && !tellsWhen) return i;
    if (isOutOf({ tokens }, i) && (tokens[i]?.kind === 'digits' || isNumeral(hits, i))) return i;
  }
  return null;
}

const TIMES = wordSet('साल वर्ष महीने माह हफ्ते सप्ताह दिन दिनों सालों महीनों घंटे इससे उससे सबसे');

function isNumeral(hits: Passage['hits'], i: number): boolean {
  return hits[i]?.some(({ entry }) => entry.type === 'numeral') === true;
}

function isThing({ tokens }: Passage, i: number): boolean {
  return THINGS.has(tokens[i]?.text ?? '');
}
