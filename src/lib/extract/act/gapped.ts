import { englishVerbAt } from '../clause/english-verb.ts';
import type { Kind } from '#lib/event/news-event.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { firstFrom } from '../read/first-from.ts';
import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import { JOINT, joined } from './act.ts';
import { participantsOf, systemsWithin } from './participants.ts';
import { placeOf } from './places.ts';

const JOINTS = wordSet('and while but');
const DETERMINERS = wordSet('the its his her their a an');
/** What counts out of the things told before: the fifth, the rest, another. */
const OTHERS = wordSet(
  'second third fourth fifth sixth seventh eighth ninth tenth last latest final rest remaining others other remainder another further',
);
/** What else a share without a verb begins with, beside a name or a number. */
const SHARES = wordSet(
  'one two three four five six seven eight nine ten eleven twelve some several most many more all as those',
);
/** Words between a share and its date. */
const BEFORE_DATE = wordSet('in on at from during by the early late mid around about only again');
/** Words of what is no share: the first since 2019, a year after the accord of May 3. */
const NO_SHARE = wordSet(
  'since after before until than when which who that between not over amid despite within',
);
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '-']);
/** Tokens from the joint to the date, at most: a second one for 97 more in. */
const REACH = 9;

/** Where a share without a verb stands. */
interface Gap extends Range {
  /** End of the words that open it. */
  readonly opened: number;
  /** Behind a bare comma: a share only in a list that goes on (Oslo on Monday, Riga on Tuesday and Turku on Friday). */
  readonly isListed?: true;
  /** Of whoever it names, who did the same: has ordered 64 jets and Norway 52. */
  readonly isOthers?: true;
  /** Begins with the preposition that the verb has before its own: spoke with Xi on Monday and with Lee on Friday. */
  readonly isWith?: true;
}

/**
 * Gives each share whose verb is left out an act of its own: will deliver the fourth squadron in 2026 and the fifth in
 * 2027, visited Oslo in May and Riga a year later, and in June the port of Varna. What it is of, who takes part and how sure
 * it is are the first act's. Linear.
 * @param dates the dates of the text, in order
 */
export function withGapped(passage: Passage, acts: readonly Act[], dates: readonly Range[]): readonly Act[] {
  return acts.flatMap((act, i) => {
    const next = acts[i + 1];
    // Where another act is told in the clause the words may be its own, save of a noun in a list: lost the election in May, the
    // referendum in June.
    const isLast =
      next === undefined ||
      next.clause.from >= act.clause.to ||
      next.trigger.from < act.trigger.from ||
      (englishVerbAt(passage, act.trigger.from, act.clause.to) !== null && isListedNoun(passage, next));
    const canShare = isLast && act.needs !== 'more' && act.needs !== 'own-date';
    if (!canShare || passage.tokens[act.trigger.from]?.kind !== 'latn') return [act];
    const dated = gapsIn(passage, act, dates);
    const gaps = dated.length > 0 ? dated : othersShare(passage, act);
    const first = gaps[0];
    if (first === undefined) return [act];
    const told = { from: act.clause.from, to: first.from };
    return [
      {
        ...act,
        clause: told,
        ...thingsBefore(passage, act, first.from),
        ...partiesBefore(passage, act, gaps),
      },
      ...gaps.map((gap) => shareOf(passage, act, gap)),
    ];
  });
}

/** A noun with its determiner behind a comma or an and: an object, as that before it, of the verb that the list has. */
function isListedNoun({ tokens }: Passage, { needs, trigger: { from } }: Act): boolean {
  let at = from - 1;
  // A communications pact.
  while (at > from - WORDS && tokens[at]?.kind === 'latn' && !DETERMINERS.has(tokens[at]?.text ?? '')) at--;
  if (needs !== 'own-date' || !DETERMINERS.has(tokens[at]?.text ?? '')) return false;
  const joint = tokens[at - 1]?.text ?? '';
  return joint === ',' || joint === 'and';
}

/** Tokens of such a noun's determiner and adjectives, at most. */
const WORDS = 4;

/** What an act tells of ahead of its first share; its sums and systems behind that are the share's own. */
function thingsBefore(passage: Passage, { clause, amounts, systems, quantities }: Act, to: number) {
  const { end } = spanOf(passage, { from: clause.from, to });
  const isBefore = ({ span }: { readonly span: { readonly end: number } }) => span.end <= end;
  const own = systems.filter(isBefore);
  return {
    amounts: amounts.filter(isBefore),
    quantities: quantities.filter(isBefore),
    systems: own.length > 0 ? own : systems,
  };
}

/** Spoke with Xi on Monday and with Lee on Friday: who is told in a share with a preposition of its own takes no part in the first. */
function partiesBefore(
  passage: Passage,
  { countries, actors, place }: Act,
  gaps: readonly Gap[],
): Partial<Pick<Act, 'countries' | 'actors' | 'place'>> {
  const spans = gaps
    .filter(({ isWith, isOthers }) => isWith === true || isOthers === true)
    .map((gap) => spanOf(passage, gap));
  const isOwn = ({ span }: Proved<unknown>) =>
    !spans.some(({ start, end }) => start <= span.start && span.end <= end);
  if (spans.length === 0) return {};
  return {
    countries: countries.filter(isOwn),
    actors: actors.filter(isOwn),
    place: place !== null && isOwn(place) ? place : null,
  };
}

/** With Lee on Friday: those who act in front of the verb, and whom the share tells. */
function partiesOfShare(
  passage: Passage,
  { trigger, countries, actors }: Act,
  share: Range,
): Pick<Act, 'countries' | 'actors' | 'place'> {
  const { start } = spanOf(passage, trigger);
  const isBefore = ({ span }: Proved<unknown>) => span.end <= start;
  const own = participantsOf(passage, share);
  return {
    countries: joined(countries.filter(isBefore), own.countries),
    actors: [...actors.filter(isBefore), ...own.actors],
    place: own.place,
  };
}

/** And Norway 52, at the end of what a state ordered: of that state, with no more than its number. */
function othersShare(passage: Passage, { kind, clause, trigger, quantities }: Act): readonly Gap[] {
  const { tokens } = passage;
  if (!COUNTED.has(kind) || quantities.length === 0) return [];
  let end = clause.to;
  while (end > clause.from && tokens[end - 1]?.kind === 'mark') end--;
  const number = end - 1;
  const from = stateBefore(passage, number);
  if (from === null) return [];
  const joint = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  if (!isCount(passage, number) || joint <= trigger.to || !isJoint(passage, joint)) return [];
  return [{ from, to: clause.to, opened: number, isOthers: true }];
}

/** Where the name of a state begins that ends before a token; null where none does. */
function stateBefore({ hits }: Passage, end: number): number | null {
  for (let i = end - STATE; i < end; i++)
    if (hits[i]?.some(({ entry, to }) => entry.type === 'country' && to === end) === true) return i;
  return null;
}

/** Kinds of what is told in numbers, and the tokens of a state's name at most. */
const COUNTED: ReadonlySet<Kind> = new Set(['procurement']);
const STATE = 4;

/** Lithuania 44: whom the share names, and those that the first act is with behind its verb. */
function othersOf(
  passage: Passage,
  { trigger, countries }: Act,
  share: Range,
): Pick<Act, 'countries' | 'actors' | 'place'> {
  const [after, before] = [spanOf(passage, trigger).start, spanOf(passage, share).start];
  const own = participantsOf(passage, share);
  const shared = countries.filter(({ span }) => span.start > after && span.end <= before);
  return { countries: joined(own.countries, shared), actors: [], place: own.place };
}

function shareOf(passage: Passage, act: Act, { from, to, opened, isWith, isOthers }: Gap): Act {
  const clause = { from, to };
  const { systems } = systemsWithin(passage, clause);
  return {
    ...act,
    ...(isOthers === true
      ? othersOf(passage, act, clause)
      : isWith === true
        ? partiesOfShare(passage, act, clause)
        : elsewhere(passage, act, clause)),
    clause,
    trigger: { from, to: opened },
    amounts: amountsOf(passage, clause),
    systems: systems.length > 0 ? systems : thingsBefore(passage, act, from).systems,
    quantities: quantitiesOf(passage, clause),
    needs: isOthers === true ? act.needs : 'date',
    rules: [...act.rules, 'gapped'],
  };
}

/** Visited Oslo in May and Riga a year later: a place of its own, and whose that is. */
function elsewhere(passage: Passage, act: Act, clause: Range): Partial<Pick<Act, 'place' | 'countries'>> {
  const hit = passage.hits[clause.from]?.find(({ entry }) => entry.type === 'country');
  if (act.place === null || hit?.entry.type !== 'country') return {};
  const span = spanOf(passage, { from: hit.from, to: hit.to });
  const there = act.place.value.country;
  const others = act.countries.filter(({ value }) => value !== there);
  return {
    place: { value: placeOf(hit.entry), span },
    countries: [...others, { value: hit.entry.id, span }],
  };
}

/** The shares without a verb behind the act's own date, each up to the next. */
function gapsIn(passage: Passage, act: Act, dates: readonly Range[]): readonly Gap[] {
  const { trigger, clause } = act;
  const gaps: Gap[] = [];
  let isDated = false;
  for (let d = firstFrom(dates, clause.from); d < dates.length; d++) {
    const date = dates[d] as Range;
    if (date.to > clause.to) break;
    const gap = isDated && date.from > trigger.to ? gapAt(passage, date, clause, trigger.to) : null;
    if (gap !== null) gaps.push(gap);
    isDated = true;
  }
  return gaps
    .filter(({ isListed }, i) => isListed !== true || gaps[i + 1] !== undefined)
    .map((gap, i, all) => {
      const next = all[i + 1]?.from ?? null;
      const full = { ...gap, to: next === null ? clause.to : next - (isJoint(passage, next - 1) ? 1 : 0) };
      if (isOfOthers(passage, act, full)) return { ...full, isOthers: true as const };
      return meetsOther(passage, act, full) ? { ...full, isWith: true as const } : full;
    });
}

/** And Lithuania 44 in 2024. */
function isOfOthers(passage: Passage, { kind }: Act, { from }: Gap): boolean {
  const state = passage.hits[from]?.find(({ entry }) => entry.type === 'country');
  return COUNTED.has(kind) && state !== undefined && isCount(passage, state.to);
}

/** Met Takaichi on Monday and Anwar Ibrahim on Friday: a share that begins with whom he met then. */
function meetsOther(passage: Passage, { kind }: Act, gap: Range): boolean {
  if (!JOINT.has(kind)) return false;
  const { actors } = participantsOf(passage, gap);
  const [first] = actors;
  return first !== undefined && first.span.start === passage.tokens[gap.from]?.start;
}

/** The share that a date ends (and the fifth in 2027) or opens (and in June two more). */
function gapAt(passage: Passage, date: Range, clause: Range, start: number): Gap | null {
  const { tokens } = passage;
  let from = date.from;
  while (from > start && BEFORE_DATE.has(tokens[from - 1]?.text ?? '')) from--;
  // Tested it in 2017 and again in 2019.
  if (tokens[from]?.text === 'again' && isJoint(passage, from - 1) && endsThere(passage, date.to, clause.to))
    return { from, to: clause.to, opened: from + 1 };
  const isSetOff = tokens[from - 1]?.text === ',' && tokens[date.to]?.text === ',';
  if (from < date.from && isJoint(passage, isSetOff ? from - 2 : from - 1)) {
    const share = isSetOff ? date.to + 1 : date.to;
    // Fined it in March over staffing and in July over a fire.
    const isAlike = share === date.to && OVER.has(passage.tokens[share]?.text ?? '');
    const isShare = isAlike || opensShare(passage, share);
    return isShare ? { from, to: clause.to, opened: share + 1 } : null;
  }
  if (!endsThere(passage, date.to, clause.to)) return null;
  from = beforeAside(passage, from, start);
  for (let i = from - 1; i >= Math.max(start, from - REACH); i--) {
    const text = tokens[i]?.text ?? '';
    if (NO_SHARE.has(text) || (text !== 's' && englishVerbAt(passage, i, from) !== null)) return null;
    // Passed it in May and again in a harsher form in April.
    if (isJoint(passage, i) && tokens[i + 1]?.text === 'again')
      return { from: i + 1, to: clause.to, opened: i + 2 };
    if (isJoint(passage, i) && i + 1 < from) {
      if (isSameWay(passage, i + 1, start)) return { ...gapOf(passage, i + 1, clause.to), isWith: true };
      const isShare = opensShare(passage, i + 1) || isAlikeShare(passage, i + 1, start);
      return isShare ? gapOf(passage, i + 1, clause.to) : null;
    }
    // 40,000, MiG-31.
    if (!STOPS.has(text) || tokens[i + 1]?.spaced === false) continue;
    if (text === ',' && isSameWay(passage, i + 1, start))
      return { ...gapOf(passage, i + 1, clause.to), isListed: true, isWith: true };
    // Two in May, the last in June: behind a bare comma only what counts out of the rest.
    return text === ',' || text === ';' ? listedAt(passage, i + 1, clause.to) : null;
  }
  return null;
}

/** And a communications pact, COMCASA, two years later; and a pact, renewed last year, in 2020: where that begins which commas set off before a date. */
function beforeAside({ tokens }: Passage, from: number, start: number): number {
  if (tokens[from - 1]?.text !== ',') return from;
  for (let i = from - 2; i > Math.max(start, from - ASIDE); i--) if (tokens[i]?.text === ',') return i;
  return from;
}

/** Tokens of such an aside, its commas counted in, at most. */
const ASIDE = 9;

/** And with Lee, and on to Tokyo: a name behind the preposition that stands behind the verb, too. */
function isSameWay({ tokens }: Passage, at: number, verb: number): boolean {
  const way = tokens[at]?.text === 'on' ? at + 1 : at;
  const text = tokens[way]?.text ?? '';
  if (!WAYS.has(text) || tokens[way + 1]?.capital !== true) return false;
  return tokens.slice(verb, Math.min(at, verb + VERB)).some((token) => token.text === text);
}

/** Signed for 24 jets in 2020 and for 36 launchers in 2023, took delivery of its first and of its last: so many behind the verb's preposition. */
function isAlikeShare(passage: Passage, at: number, verb: number): boolean {
  const { tokens } = passage;
  const [way, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (!OF_SHARE.has(way) || !(DETERMINERS.has(next) || isCount(passage, at + 1))) return false;
  return tokens.slice(verb - 1, Math.min(at, verb + VERB)).some(({ text }) => text === way);
}

const WAYS = wordSet('with to');
/** Tokens from a verb to its preposition: signed a similar pact with. */
const VERB = 6;

function gapOf({ tokens }: Passage, from: number, to: number): Gap {
  return { from, to, opened: from + (DETERMINERS.has(tokens[from]?.text ?? '') ? 2 : 1) };
}

function listedAt(passage: Passage, from: number, to: number): Gap | null {
  const { tokens } = passage;
  const at = tokens[from]?.text === 'the' || tokens[from]?.text === 'a' ? from + 1 : from;
  const isShare = OTHERS.has(tokens[at]?.text ?? '') || (at === from && isCount(passage, at));
  if (isShare) return gapOf(passage, from, to);
  return opensShare(passage, from) ? { ...gapOf(passage, from, to), isListed: true } : null;
}

function isCount({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.kind === 'digits' || SHARES.has(tokens[at]?.text ?? '');
}

function isJoint({ tokens }: Passage, at: number): boolean {
  return JOINTS.has(tokens[at]?.text ?? '');
}

/** A noun with its determiner, a name, a number. */
function opensShare(passage: Passage, from: number): boolean {
  // Steel was cut for the first in April and for the second in December; took delivery of one in May and of a second in June.
  const isOf =
    OF_SHARE.has(passage.tokens[from]?.text ?? '') && THE.has(passage.tokens[from + 1]?.text ?? '');
  const at = isOf && OTHERS.has(passage.tokens[from + 2]?.text ?? '') ? from + 2 : from;
  const token = passage.tokens[at];
  if (token === undefined) return false;
  if (DETERMINERS.has(token.text) || OTHERS.has(token.text) || isCount(passage, at)) return true;
  return token.kind === 'latn' && token.capital;
}

const THE = wordSet('the a another');
const OVER = wordSet('over for with against');

const OF_SHARE = wordSet('for of to from on at');

/** Whether nothing of a noun follows a date: in May, on the May 3 summit is none. */
function endsThere({ tokens }: Passage, at: number, to: number): boolean {
  if (at >= to) return true;
  const token = tokens[at];
  return token?.kind === 'mark'
    ? token.text !== "'" && token.text !== '’'
    : AFTER_DATE.has(token?.text ?? '');
}

const AFTER_DATE = wordSet('and while but when as to for at in with from after before under over');
