import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { joined } from './act.ts';
import { shareIn } from './hindi-shares.ts';

const ROUNDS = wordSet('दौर दौरों राउंड');
/** Sentences back to the talks that a round is of. */
const NEAR = 3;

/**
 * Makes a round told by its number alone, after talks, a meeting of those who held them: बैठक 16 मई को हुई। दूसरा दौर 2 जून को और
 * तीसरा 23 जुलाई को हुआ. Linear.
 */
export function withRounds(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const found: Act[] = [];
  let talks: Act | null = null;
  for (const act of acts) {
    const of: Act | null =
      talks !== null && act.kind === 'other' && act.sentence - talks.sentence <= NEAR ? talks : null;
    const isRound = of !== null && isRoundOf(passage, act, of);
    const one: Act = isRound
      ? { ...act, kind: 'meeting', countries: joined(act.countries, guestsOf(passage, of)) }
      : act.kind === 'other' && isRoundOfTalks(passage, act)
        ? { ...act, kind: 'meeting' }
        : act;
    found.push(one);
    if (one.kind === 'meeting') talks = one;
  }
  return found;
}

/** Those that met, without the state that only lent them a city, or that mediates: the next round may be elsewhere. */
function guestsOf({ source }: Passage, { countries, place }: Act): Act['countries'] {
  const guests = countries.filter(
    ({ span }) =>
      span.start !== place?.span.start && !MEDIATING.test(source.slice(span.end, span.end + CASE)),
  );
  return guests.length > 1 ? guests : countries;
}

const MEDIATING = /^ की मध्यस्थता/u;
/** Letters behind a state that say that it mediates. */
const CASE = 14;

/** दूसरा दौर; of a round in the same sentence the number is enough. */
function isRoundOf(passage: Passage, { clause, sentence }: Act, talks: Act): boolean {
  const share = shareIn(passage, clause);
  if (opensWithNext(passage, clause)) return true;
  if (share === null) return false;
  const isNamed = ROUNDS.has(passage.tokens[share + 1]?.text ?? '');
  return isNamed || (sentence === talks.sentence && hasRound(passage, talks));
}

/** वार्ता का तीसरा दौर 7 नवंबर को बेनतीजा खत्म हुआ: talks, however they ended. */
function isRoundOfTalks({ tokens }: Passage, { clause, trigger }: Act): boolean {
  for (let i = clause.from + 2; i < trigger.from; i++) {
    if (!ROUNDS.has(tokens[i]?.text ?? '')) continue;
    return tokens.slice(Math.max(clause.from, i - NAME), i).some(({ text }) => TALKS.has(text));
  }
  return false;
}

/** Tokens from talks to their round: वार्ता का तीसरा दौर. */
const NAME = 4;
const TALKS = wordSet('वार्ता वार्ताओं बातचीत');

/** अगला दौर 20 मार्च को होगा. */
function opensWithNext({ tokens }: Passage, { from }: Act['clause']): boolean {
  const at = JOINTS.has(tokens[from]?.text ?? '') ? from + 1 : from;
  return NEXT.has(tokens[at]?.text ?? '') && ROUNDS.has(tokens[at + 1]?.text ?? '');
}

const JOINTS = wordSet('और लेकिन जबकि तथा');
const NEXT = wordSet('अगला अगले आखिरी अंतिम पिछला नया');

function hasRound({ tokens }: Passage, { clause }: Act): boolean {
  for (let i = clause.from; i < clause.to; i++) if (ROUNDS.has(tokens[i]?.text ?? '')) return true;
  return false;
}
