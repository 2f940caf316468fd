import type { Passage, Range } from '../read/passage.ts';
import { referenceAt } from './anaphora.ts';
import { GENITIVE } from '../read/genitive.ts';
import { within } from '../read/within.ts';
import { wordSet } from '../read/word-set.ts';
import type { Told } from './cast.ts';
import { isJoined, isListed, jointStates } from './joint-states.ts';
import { isHistory, isOfRebels, titlePair } from './english-history.ts';
import { headPair, leadPair } from './head-pair.ts';

type Pair = readonly [string, string];

/**
 * The two that दोनों देशों, both sides stand for: those of the sentence itself, else those whose dealings the
 * report tells, else the last two that one sentence told together (a third that speaks of them is none of the two), else the two told last. Linear.
 * @param told countries in order of the text
 * @param home the country whose news the report is: it and the only other one of the sentence before are two
 * @param persons first tokens of all persons told: दोनों नेताओं is two countries' where it is none of them
 */
export function bothCountries(
  passage: Passage,
  told: readonly Told<string>[],
  persons: ReadonlySet<number>,
  home: string | null,
): readonly Told<string>[] {
  const found: Told<string>[] = [];
  const head = headPair(passage, told) ?? leadPair(passage, told);
  const ofReport: Pair | null = head === null ? titlePair(passage, told) : [head[0].value, head[1].value];
  /** Those of the first sentence, of which the rest tells much: a paragraph that opens with the two countries is back with them. */
  const ofLead = headPair(passage, told, OPENED);
  const mainOther = isHistory(passage) ? mostTold(told.filter(({ value }) => value !== home)) : null;
  let pair: Pair | null = null;
  /** Those told together before it, latest first. */
  let pairs: readonly Pair[] = [];
  /** Distinct codes since the pair was told, latest last. */
  let since: string[] = [];
  /** The last three that one sentence told together: Australia, Britain and the United States. */
  let trio: readonly string[] = [];
  let t = 0;
  let here: string[] = [];
  let begun: Pair | null = null;
  /** India and China met for the first time since Indian and Chinese troops clashed: a sentence of those two alone, each told again. */
  let ofThem: Pair | null = null;
  for (const [n, sentence] of passage.sentences.entries()) {
    const [neighbour, ...others] = here;
    const isOther = neighbour !== undefined && neighbour !== home && others.length === 0;
    /** Chile moved troops. The two countries agreed, in Peru's news. */
    const ofHome: Pair | null = home !== null && isOther ? [neighbour, home] : null;
    here = [];
    let again: string[] = [];
    /** आर्मेनिया और अजरबैजान ने सहमति जताई। दोनों देशों के बीच 2020 में युद्ध चला: whom the sentence right before tells of. */
    const ofBefore = passage.tokens[sentence.from]?.line === true ? null : begun;
    begun = null;
    /** Two of it with nothing but an and between them: envoys of Peru and Chile met in Washington. */
    let sideBySide: Pair | null = null;
    let before: Told<string> | null = null;
    /** A word between the two told last begins a clause of its own: India declined as Russia had reservations. */
    let isParted = false;
    let parting = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      for (; t < told.length && (told[t] as Told<string>).from <= i; t++) {
        const { value, from } = told[t] as Told<string>;
        if (before !== null && before.value !== value && isJoined(passage, before.to, from)) {
          sideBySide ??= [before.value, value];
          if (before.from === sentence.from && isSubject(passage, (told[t] as Told<string>).to))
            begun = [before.value, value];
          const first = told[t - 2];
          if (first !== undefined && first.value !== value && isListed(passage, first, before))
            trio = [first.value, before.value, value];
        }
        before = told[t] as Told<string>;
        if (!here.includes(value)) {
          isParted = parting;
          here.push(value);
        } else if (!again.includes(value)) again = [...again, value];
        parting = false;
        since = [...since.filter((code) => code !== value), value].slice(-2);
      }
      if (PARTING.has(passage.tokens[i]?.text ?? '')) parting = true;
      const reference = referenceAt(passage, i, sentence.from);
      if (reference?.what === 'joint-two' || reference?.what === 'joint-three') {
        const count = reference.what === 'joint-two' ? 2 : 3;
        const joint = jointBefore(passage, told, n, i, count);
        const codes = joint.length === 0 && count === 3 && here.length === 0 ? trio : joint;
        for (const value of codes) found.push({ from: i, to: reference.to, value });
      }
      const isBoth =
        reference?.what === 'two-countries' || (reference?.what === 'two-persons' && !persons.has(i));
      if (reference === null || !isBoth) continue;
      const isOpening = passage.tokens[sentence.from]?.line === true && i <= sentence.from + 1;
      // Russia, France and Japan urged the two neighbours: of three that act none is meant.
      const outside: Pair | null =
        here.length > 2 && pair?.some((code) => here.includes(code)) === false ? pair : null;
      // The two sides of a state's own war.
      if (isHistory(passage) && isOfRebels(passage) && home !== null && lastTwo(here) === null) continue;
      // In the history of one state: it and the other that it tells most of, before two that it told of last.
      const isOthers = mainOther !== null && home !== null && pair?.includes(home) === false;
      const ofHistory: Pair | null = isOthers ? [mainOther, home] : null;
      const both =
        outside ??
        lastTwo(here) ??
        pairAhead(passage, told, t, { from: i, to: sentence.to }, [pair, ...pairs]) ??
        ofBefore ??
        ofThem ??
        ofReport ??
        (isOpening && ofLead !== null ? [ofLead[0].value, ofLead[1].value] : null) ??
        ofHome ??
        ofHistory ??
        pair ??
        lastTwo(since);
      if (both === null) continue;
      for (const value of both) found.push({ from: i, to: reference.to, value });
    }
    ofThem = again.length === 2 && here.length === 2 ? lastTwo(here) : null;
    const two = here.length > 2 ? (sideBySide ?? lastTwo(here)) : lastTwo(here);
    const together: Pair | null = pair !== null && isParted ? null : two;
    if (together !== null) {
      if (pair !== null) pairs = [pair, ...pairs].slice(0, PAIRS);
      pair = together;
      since = [];
    } else if (since.length === 2 && pair !== null && !since.some((code) => pair?.includes(code))) {
      pair = lastTwo(since);
    }
  }
  return found;
}

/** X और Y ने, X और Y के बीच, के नेताओं की: whether a Hindi sentence tells of those that end before a token. */
function isSubject({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.text === 'ने' || GENITIVE.has(tokens[at]?.text ?? '');
}

/** Share of all countries told that the two of the first sentence have where a paragraph opens with two. */
const OPENED = 0.4;

/** Pairs told together before the last. */
const PAIRS = 3;

/**
 * दोनों पड़ोसियों में लड़ाई काबुल में हुए धमाकों से शुरू हुई, behind what one of them said of a third: the pair told before of which is
 * the state that the rest of the sentence names, where the last pair is without it. Null where it is in that, or in none.
 */
function pairAhead(
  { tokens }: Passage,
  told: readonly Told<string>[],
  next: number,
  rest: Range,
  [last, ...others]: readonly (Pair | null)[],
): Pair | null {
  if (last === null || last === undefined || tokens[rest.from]?.kind !== 'deva') return null;
  const ahead: string[] = [];
  for (let t = next; t < told.length && (told[t] as Told<string>).from < rest.to; t++)
    ahead.push((told[t] as Told<string>).value);
  if (ahead.length === 0 || ahead.some((code) => last.includes(code))) return null;
  return others.find((pair) => pair !== null && ahead.some((code) => pair.includes(code))) ?? null;
}

/** Sentences back in which another two may be told. */
const REACH = 3;
/** Tokens back at most. */
const LOOK = 120;

/** The equal parties of the words before a token of a sentence, else of the sentence right before it. */
function jointBefore(
  passage: Passage,
  told: readonly Told<string>[],
  n: number,
  at: number,
  count: 2 | 3,
): readonly string[] {
  const { sentences } = passage;
  const [own, before] = [sentences[n], sentences[n - 1]];
  if (own === undefined) return [];
  const near = (from: number): number => Math.max(from, at - LOOK);
  const here = { from: near(own.from), to: at };
  const range =
    within(told, here).length > 0 || before === undefined ? here : { from: near(before.from), to: own.from };
  const back = near(sentences[Math.max(0, n - REACH)]?.from ?? range.from);
  return jointStates(passage, range, back, within(told, range), count);
}

const PARTING = wordSet('because but although though while whereas since after before क्योंकि लेकिन मगर जबकि');

function mostTold(told: readonly Told<string>[]): string | null {
  const counts = new Map<string, number>();
  for (const { value } of told) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[1] === next?.[1] ? null : most[0];
}

function lastTwo(codes: readonly string[]): Pair | null {
  const [a, b] = codes.slice(-2);
  return a === undefined || b === undefined ? null : [a, b];
}
