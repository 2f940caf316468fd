import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Words that point to what was told before. */
export interface Reference {
  readonly to: number;
  /**
   * `two`: the last of their kind; `joint`: those that the words right before tell as equal parties, see `jointStates`;
   * `one`: whom the sentence before began with; `own`: whom its own did.
   */
  readonly what: 'two-persons' | 'two-countries' | 'joint-two' | 'joint-three' | 'one-person' | 'own-person';
}

const BOTH = wordSet('दोनों both');
const TWO = wordSet('two');
const PERSONS = wordSet(
  'नेताओं नेता शासनाध्यक्षों समकक्षों मंत्रियों मंत्री राष्ट्रपतियों प्रधानमंत्रियों विदेशमंत्रियों leaders ministers presidents',
);
const COUNTRIES = wordSet(
  'देशों देश पक्षों पक्ष सेनाओं सेनाएं सरकारों सरकारें राष्ट्रों राष्ट्र मुल्कों मुल्क पड़ोसियों नौसेनाओं नौसेनाएं वायुसेनाओं वायुसेनाएं राजधानियों countries sides nations neighbours neighbors militaries armies governments navies states rivals foes capitals delegations negotiators parliaments allies fleets',
);
/** The two coast guards, the two air forces: what each of two states has, by the word before it. */
const FORCES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['guards', wordSet('coast')],
  ['forces', wordSet('air armed')],
]);
const THREE = wordSet('three');
/** What is each state's own: the central banks, the prime ministers; beside the two of it and without a number. */
const EACH_HAS = wordSet(
  'leaders presidents premiers ministers armies navies militaries governments delegations negotiators commanders banks sides',
);
/** Words between the article and such a noun. */
const EACH_FILLERS = wordSet('foreign defence defense prime finance trade interior central chief');
/** What states do with each other, and hardly two persons or firms: the two signed, the two severed ties. */
const OF_STATES = wordSet(
  'signed sign agreed agree traded exchanged restored resumed severed concluded sealed initialled renewed upgraded',
);
/** What those who act for them do too: the prime ministers met. */
const JOINTLY: ReadonlySet<string> = new Set([
  ...OF_STATES,
  ...wordSet('met meet discussed clashed fought reached ended issued'),
]);
const HAVING = wordSet('had have will also then later');
/** He, she, they as the first word of a sentence. */
const PRONOUNS = wordSet('वह वे उन्होंने he she');
/** पेरिस पहुंचे, जहां उन्होंने; flew to Paris, where he: whoever the sentence is about. */
export const WHERE: ReadonlySet<string> = wordSet('where जहां');
/** Words before a pronoun that begin its sentence with a day or place: on 4 May he, वहां उन्होंने, इसके बाद वह. */
const LEADS = wordSet(
  'on in at by before after that then later there this the of and but also meanwhile earlier , ( ) को में के की का इसके उसके बाद फिर वहां यहां इस उस दौरान और लेकिन हालांकि साथ ही पहले इससे तक से कुछ घंटे घंटों मिनट',
);
/** Such words at most. */
const LEAD = 10;
/** Before the neighbours: talks between them, a treaty signed by them. */
const OF_BOTH = wordSet('between by both');
const NEIGHBOURS = wordSet('neighbours neighbors');
/** Between both and its noun: both the, दोनों ही. */
const FILLERS = wordSet('the coast air armed ही रक्षा विदेश पड़ोसी शीर्ष परमाणु मित्र of defence defense foreign');

/** What the words at a token point to; null when to nothing. */
export function referenceAt(passage: Passage, at: number, sentence: number): Reference | null {
  const { tokens } = passage;
  const text = tokens[at]?.text ?? '';
  if (PRONOUNS.has(text)) {
    if (WHERE.has(tokens[at - 1]?.text ?? '')) return { to: at + 1, what: 'own-person' };
    return isLed(passage, sentence, at) ? { to: at + 1, what: 'one-person' } : null;
  }
  // The neighbours had signed a truce: of a word for two that are beside each other.
  const isOfThem = at === sentence || OF_BOTH.has(tokens[at - 1]?.text ?? '');
  if (text === 'the' && isOfThem && NEIGHBOURS.has(tokens[at + 1]?.text ?? ''))
    return { to: at + 2, what: 'two-countries' };
  if (text === 'the') return eachAt(passage, at, sentence);
  const isThe = tokens[at - 1]?.text === 'the';
  const isThree = THREE.has(text) && (isThe || tokens[at - 1]?.text === 'all');
  const isTwo = BOTH.has(text) || (TWO.has(text) && isThe);
  // दोनों के बीच समझौता हुआ था.
  if (text === 'दोनों' && tokens[at + 1]?.text === 'के' && tokens[at + 2]?.text === 'बीच')
    return { to: at + 1, what: 'two-countries' };
  if (isTwo && isBare(passage, at)) return { to: at + 1, what: 'joint-two' };
  if (!isTwo && !isThree) return null;
  let noun = at + 1;
  while (noun < at + 3 && FILLERS.has(tokens[noun]?.text ?? '')) noun++;
  const word = tokens[noun]?.text ?? '';
  if (isThree) {
    // The three leaders of the Congress were suspended: of no states.
    const isOfStates = COUNTRIES.has(word) || (PERSONS.has(word) && doJointly(passage, noun + 1));
    return isOfStates ? { to: noun + 1, what: 'joint-three' } : null;
  }
  if (PERSONS.has(word)) return { to: noun + 1, what: 'two-persons' };
  const isForce = FORCES.get(word)?.has(tokens[noun - 1]?.text ?? '') === true;
  return COUNTRIES.has(word) || isForce ? { to: noun + 1, what: 'two-countries' } : null;
}

/** The two signed, a truce between the two took hold: two without a noun, by what they do with each other. */
function isBare({ tokens }: Passage, at: number): boolean {
  if (tokens[at - 2]?.text === 'between' && tokens[at]?.text === 'two') return !isNounAt({ tokens }, at + 1);
  let verb = at + 1;
  while (verb < at + 3 && HAVING.has(tokens[verb]?.text ?? '')) verb++;
  return tokens[at - 1]?.text === 'the' && OF_STATES.has(tokens[verb]?.text ?? '');
}

/** Met, had signed. */
function doJointly({ tokens }: Passage, at: number): boolean {
  const verb = HAVING.has(tokens[at]?.text ?? '') ? at + 1 : at;
  return JOINTLY.has(tokens[verb]?.text ?? '');
}

/** A word of letters that may be what the two are: between the two countries, the two coalition parties; no verb or preposition. */
function isNounAt({ tokens }: Pick<Passage, 'tokens'>, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'latn' && !BEHIND_BARE.has(token.text) && !token.text.endsWith('ed');
}

const BEHIND_BARE = wordSet(
  'took takes has have had is was will would in on at since for from to over after before that which began broke fell held collapsed came and but were are',
);

/** The prime ministers met, the central banks signed: at the head of a clause, what they did with each other right behind it. */
function eachAt(passage: Passage, at: number, sentence: number): Reference | null {
  const { tokens } = passage;
  const before = tokens[at - 1]?.text ?? '';
  if (at !== sentence && before !== ',' && before !== 'and' && before !== 'where') return null;
  let noun = at + 1;
  while (noun < at + 3 && EACH_FILLERS.has(tokens[noun]?.text ?? '')) noun++;
  const word = tokens[noun]?.text ?? '';
  // The central banks; not the two banks that someone fined.
  if (!EACH_HAS.has(word) || (word === 'banks' && tokens[noun - 1]?.text !== 'central')) return null;
  return doJointly(passage, noun + 1) ? { to: noun + 1, what: 'joint-two' } : null;
}

function isLed({ tokens, hits }: Passage, sentence: number, at: number): boolean {
  if (at - sentence > LEAD) return false;
  for (let i = sentence; i < at; i++) {
    const { text = '', kind } = tokens[i] ?? {};
    // एक हफ्ते बाद उन्होंने.
    const isDay =
      kind === 'digits' ||
      hits[i]?.some(({ entry }) => entry.type === 'calendar' || entry.type === 'numeral') === true;
    if (!LEADS.has(text) && !isDay) return false;
  }
  return true;
}
