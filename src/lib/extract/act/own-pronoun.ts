import { englishVerbAt } from '../clause/english-verb.ts';
import type { Passage } from '../read/passage.ts';
import { afterPlaceLine } from '../read/place-line.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import { voiceOf } from './voices.ts';

const SAYING = wordSet(
  'said says say announced announces confirmed confirms claimed claims denied denies pledged promised vowed agreed told reported stated declared',
);

const FORCES = wordSet(
  'forces troops army navy military air soldiers warplanes jets drones defences defenses',
);

/**
 * The state that an English clause calls “it”, or its speaker “we”: Spain said (that) it would send six; Spain had ordered jets. It sold them. The one that says so, or
 * that the sentence before begins with; null where the clause has another subject, or neither is plain.
 */
export function ownPronoun(
  passage: Passage,
  { clause, countries, sentence, trigger }: Pick<Act, 'clause' | 'countries' | 'sentence' | 'trigger'>,
): Proved<string> | null {
  const { tokens, sentences } = passage;
  const voice = voiceOf(passage, { clause, sentence, trigger });
  if (voice !== null) return voice;
  const head = tokens[clause.from]?.text === 'that' ? clause.from + 1 : clause.from;
  // Moscow said its forces had captured the town.
  const isOfIts = tokens[head]?.text === 'its' && FORCES.has(tokens[head + 1]?.text ?? '');
  if (tokens[head]?.text !== 'it' && !isOfIts) return null;
  const first = sentences[sentence]?.from ?? head;
  // It opens its sentence: of the sentence before.
  const isFirst = head === first;
  const begin = isFirst ? (sentences[sentence - 1]?.from ?? head) : first;
  const from = afterPlaceLine(tokens, begin, head);
  if (!isFirst && !SAYING.has(tokens[clause.from - 1]?.text ?? '')) return null;
  const subject = tokens[from]?.text === 'the' ? from + 1 : from;
  const state = countries.find(({ span }) => tokenFrom(passage, span.start) === subject);
  if (state === undefined) return isFirst ? sayerAtEnd(passage, clause, countries) : null;
  const verb = tokenFrom(passage, state.span.end);
  return englishVerbAt(passage, verb, verb + 1) !== null || SAYING.has(tokens[verb]?.text ?? '')
    ? state
    : null;
}

/** It will hand over two batteries, Berlin said. */
function sayerAtEnd(
  passage: Passage,
  { to }: Act['clause'],
  countries: Act['countries'],
): Proved<string> | null {
  const { tokens } = passage;
  const comma = commaBehind(passage, to);
  if (comma === null) return null;
  const isSayer = ({ span }: Proved<string>): boolean => {
    const from = tokenFrom(passage, span.start);
    const verb = tokens[tokenFrom(passage, span.end)]?.text ?? '';
    return from > comma && from <= comma + 2 && SAYING.has(verb);
  };
  return countries.find(isSayer) ?? null;
}

/** The comma that ends what is told before who says it, for a clause that ends at a token; null for none. */
export function commaBehind({ tokens }: Passage, to: number): number | null {
  return [to - 1, to].find((at) => tokens[at]?.text === ',') ?? null;
}
