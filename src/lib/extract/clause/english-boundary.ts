import type { Passage } from '../read/passage.ts';
import type { EnglishVerb } from './english-verb.ts';
import { endsDate, englishVerbAt, isListedArm } from './english-verb.ts';
import { PARTICIPLE } from './english-participle.ts';
import { is } from './grammar-words.ts';
import { isSummedUp, isZeroRelative, RELATIVES } from './english-relative.ts';
import { hasSense, isDayName, opensDate, wordOf } from '../read/senses.ts';
import { isBeforeItRunsOut } from '../read/runs-out.ts';
import { wordSet } from '../read/word-set.ts';
import { JOINTS, SUBJECT, isToldWithoutThat } from './told-without-that.ts';

/** Froze aid in June, halted the talks in July and closed its embassy: a past form with its object, which no participle has. */
export function isActive({ tokens }: Passage, { from, to, tense }: EnglishVerb): boolean {
  const [verb, object] = [tokens[from]?.text ?? '', tokens[to]];
  if (tense !== 'past' || to - from !== 1 || WITH_OBJECT.has(verb) || object === undefined) return false;
  // Began in August 2022, entered Austin a year later; stationed two in January, withdrew them that November.
  const isPlace = object.kind === 'latn' && object.capital && tokens[from - 2]?.kind === 'digits';
  return object.kind === 'digits' || isPlace || OBJECTS.has(object.text);
}

const OBJECTS = wordSet(
  'the a an its his her their it them him us two three four five six several most some $ € £ ₹ ¥',
);

/** Participles that an object may follow: awarded the prize, named the best. */
const WITH_OBJECT = wordSet(
  'given awarded named called dubbed denied offered paid sent shown told granted made',
);

/** Whether a clause of an English sentence begins at a token. */
export function isBoundary(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const text = tokens[at]?.text ?? '';
  // Jailed over a fire | in which 11 died: the preposition is the relative's.
  if (OF_WHICH.has(text) && tokens[at + 1]?.text === 'which') return true;
  if (text === 'which' && OF_WHICH.has(tokens[at - 1]?.text ?? '')) return false;
  if (tokens[at - 1]?.text === ';' || isColon(tokens, at - 1)) return true;
  if (text === 'and' && (isOfBoth(tokens, at) || isListedArm(passage, at + 1))) return false;
  // Were all but done by October: nor is it there.
  if (text === 'but' && tokens[at - 1]?.text === 'all') return false;
  // As per reports: a preposition.
  if (text === 'as' && tokens[at + 1]?.text === 'per') return false;
  // So far, so many: no conjunction.
  if (text === 'so' && AFTER_SO.has(tokens[at + 1]?.text ?? '')) return false;
  // Has supplied arms since 2021 and is building a base: of a date it is a preposition.
  if (PREPOSITIONS.has(text) && (isPhrase(passage, at) || isOfDate(passage, at + 1))) return false;
  // Expected in 2026 and 2027 after delays caused by the war: the next of a list of dates.
  if (JOINTS.has(text) && isOfDate(passage, at + 1) && BEHIND_DATE.has(tokens[at + 2]?.text ?? ''))
    return false;
  if (isBeforeItRunsOut(tokens, at)) return false;
  if (is(passage, at, 'cut')) {
    // "that" as a noun's determiner ("that day") begins nothing.
    return !(
      text === 'that' &&
      (BEFORE_DEMONSTRATIVE.has(tokens[at - 1]?.text ?? '') ||
        TIMES.has(
          tokens[at + 1]?.text === 'same' ? (tokens[at + 2]?.text ?? '') : (tokens[at + 1]?.text ?? ''),
        ) ||
        isPointing(tokens, at) ||
        isMonthName(passage, at + 1))
    );
  }
  if (isToldWithoutThat(passage, at) || isAttribution(passage, at) || isSpliced(passage, at)) return true;
  if (isSummedUp(passage, at) || isZeroRelative(passage, at)) return true;
  return is(passage, at, 'cut-before-subject') && hasVerbSoon(passage, at);
}

/** Talks between Iran and the United States began: the two that something is between. */
function isOfBoth(tokens: Passage['tokens'], at: number): boolean {
  for (let i = at - 1; i > at - BOTH; i--) {
    const token = tokens[i];
    if (token?.text === 'between') return true;
    if (token?.capital !== true && token?.text !== 'the') return false;
  }
  return false;
}

/** Tokens from "between" to its "and". */
const BOTH = 6;

/** India sent a plane, China pledged $14 million and Russia flew in rescuers: behind a comma the next state, its verb and its object. */
function isSpliced(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  if (tokens[at - 1]?.text !== ',' || tokens[at]?.capital !== true) return false;
  const state = hits[at]?.find(({ entry }) => entry.type === 'country');
  if (state === undefined) return false;
  const verb = englishVerbAt(passage, state.to, state.to + 3);
  if (verb?.from !== state.to || !isGoverning(passage, verb)) return false;
  for (let i = at - 2; i > at - SPLICED && tokens[i]?.text !== '.' && tokens[i]?.line !== true; i--)
    if (englishVerbAt(passage, i, at - 1) !== null) return true;
  return false;
}

/** Tokens back to the verb of the clause before. */
const SPLICED = 30;

/** A past form with its object or a sum: sent two planes, pledged $14 million. */
function isGoverning(passage: Passage, verb: EnglishVerb): boolean {
  const next = passage.tokens[verb.to];
  return isActive(passage, verb) || (verb.tense === 'past' && (next?.text === '$' || next?.text === '€'));
}

/** Closed that case in October, dropped that plan: the noun is what it was done to. */
function isPointing(tokens: Passage['tokens'], at: number): boolean {
  return DOING.has(tokens[at - 1]?.text ?? '') && AFTER_NOUN.has(tokens[at + 2]?.text ?? '');
}

const DOING = wordSet(
  'cleared blocked halted delayed suspended scrapped defended vetoed shelved funded closed dropped withdrew called criticised settled lost won approved signed rejected ended lifted scrapped took left made built bought sold sent moved opened joined quit reached resisted gave',
);

const AFTER_NOUN = wordSet(
  'the in on at for with without by until after before from and but last this , . ;',
);

const BEHIND_DATE = wordSet('after before in at by for from under with without because due amid following');

const OF_WHICH = wordSet('in on during by for from with under after');

/** May not leave the country: a court turned down her plea; not what a day or a name labels. */
function isColon(tokens: Passage['tokens'], at: number): boolean {
  if (tokens[at]?.text !== ':' || tokens[at + 1]?.spaced !== true) return false;
  return tokens[at - 1]?.kind === 'latn' && !tokens[at - 1]?.capital;
}

/** Fired live rounds in the sea that February. */
function isMonthName({ tokens, hits }: Passage, at: number): boolean {
  return tokens[at]?.capital === true && wordOf(hits[at], 'calendar', 'month') !== null;
}

/** What is told, then who told it: …, an official said on Wednesday. */
function isAttribution(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at - 1]?.text !== ',' || is(passage, at, 'cut') || NO_SUBJECT.has(tokens[at]?.text ?? ''))
    return false;
  for (let i = at; i < at + SUBJECT; i++) {
    const text = tokens[i]?.text ?? '';
    if (i > at && isTold(passage, i)) return englishVerbAt(passage, i, i + 1)?.infinitive === false;
    if (tokens[i]?.kind === 'mark' && text !== '-' && text !== '.' && text !== "'") return false;
    if (i > at && englishVerbAt(passage, i, at + SUBJECT)?.infinitive === false) return false;
  }
  return false;
}

/** A verb of those that tell news: said, added, warned. */
export function isTold({ hits }: Passage, i: number): boolean {
  return hasSense(hits[i], 'stop', 'say:told');
}

/** Words that a clause joined to the one before begins with. */
const NO_SUBJECT = wordSet('and or but as while after before in on at by which who');

const BEFORE_DEMONSTRATIVE: ReadonlySet<string> = wordSet(
  'in on of at by since after before from during until',
);

const AFTER_SO: ReadonlySet<string> = wordSet('far much many long called soon');

const TIMES: ReadonlySet<string> = wordSet(
  'day night morning evening afternoon week weekend month year decade summer winter spring autumn time',
);

/** Conjunctions that are prepositions too. */
const PREPOSITIONS = wordSet('since after before until');

/** Which had vetoed it since 2023, dropped: a comma before any verb ends what a preposition opens. */
function isPhrase(passage: Passage, at: number): boolean {
  return firstBehind(passage, at) === 'comma';
}

/** A year, or a month or day of the week with no verb right behind it. */
function isOfDate(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const isDate = /^[12]\d{3}$/.test(tokens[at]?.text ?? '') || isDayName(passage, at);
  // Until January to sell: no verb of the date's.
  return isDate && englishVerbAt(passage, at + 1, at + 3)?.infinitive !== false;
}

/** Whether a verb stands near enough behind a token for what begins there to be a clause. */
export function hasVerbSoon(passage: Passage, at: number): boolean {
  return firstBehind(passage, at) === 'verb';
}

/** Which of a comma and a verb comes first behind a conjunction, within reach of a subject. */
function firstBehind(passage: Passage, at: number): 'comma' | 'verb' | null {
  if (JOINTS.has(passage.tokens[at]?.text ?? '') && isVerbBehindAside(passage, at + 1)) return 'verb';
  // …, and the $5.43 billion contract for five regiments was signed: behind a comma the subject may be a long one.
  const text = passage.tokens[at]?.text ?? '';
  const isApart = text === ',' || (text === 'and' && passage.tokens[at - 1]?.text === ',');
  const reach = isApart ? 2 * SUBJECT : SUBJECT;
  for (let i = at + 1; i < at + reach; i++) {
    if (passage.tokens[i]?.text === ',') {
      // A contract worth Rs 1,240 crore was signed: a comma that parts thousands.
      if (passage.tokens[i + 1]?.kind === 'digits' && !passage.tokens[i + 1]?.spaced) continue;
      if (JOINTS.has(passage.tokens[at]?.text ?? '') && isOpeningDate(passage, at + 1, i)) {
        const set = behindSetting(passage, i);
        return hasVerbSoon(passage, set) ? 'verb' : 'comma';
      }
      if (isListOfNames(passage.tokens, i)) continue;
      return isApposed(passage, i) ? 'verb' : 'comma';
    }
    // Imposed a curfew after riots and lifted it on Wednesday: the verb behind an and is not of those riots.
    const isJoined = i > at + 1 && JOINTS.has(passage.tokens[i]?.text ?? '');
    if (isJoined && englishVerbAt(passage, i + 1, i + 2)?.infinitive === false) return 'comma';
    // Sanctions on Rosneft and Lukoil for a year after he met the president: nor is the verb of another conjunction.
    if (i > at + 1 && JOINTS.has(passage.tokens[at]?.text ?? '') && isForSoLong(passage, at, i))
      return 'comma';
    // After clashes: right behind a preposition stands its noun.
    if (i === at + 1 && PREPOSITIONS.has(passage.tokens[at]?.text ?? '')) continue;
    if (englishVerbAt(passage, i, at + reach + 4)?.infinitive === false) return 'verb';
  }
  return null;
}

/** After it annexed Crimea, | Washington, Warsaw and the Baltic states urged: a comma in a list of names. */
function isListOfNames(tokens: Passage['tokens'], comma: number): boolean {
  const name = tokens[comma - 1]?.text === '.' ? comma - 2 : comma - 1;
  if (tokens[name]?.capital !== true || tokens[comma + 1]?.capital !== true) return false;
  for (let i = comma + 2; i < comma + LISTED_NAMES; i++) {
    if (tokens[i]?.text === 'and') return tokens[i + 1]?.capital === true || tokens[i + 1]?.text === 'the';
    if (tokens[i]?.capital !== true && !IN_LIST.has(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** Tokens from a comma to the and of such a list, at most. */
const LISTED_NAMES = 12;
const IN_LIST: ReadonlySet<string> = wordSet(', the - of');

/** …, and in May 2019, | the court ruled: a day that a clause opens with, set off from its subject. */
function isOpeningDate(passage: Passage, from: number, comma: number): boolean {
  const { tokens } = passage;
  const isSet = BEFORE_DEMONSTRATIVE.has(tokens[from]?.text ?? '') || opensDate(passage, from);
  return isSet && comma - from <= OPENING_DATE && endsDate(passage, comma - 1);
}

/** Tokens of such a day with its preposition: on or around 17 June 2011. */
const OPENING_DATE = 6;

/** On 17 June 2011, during a visit to Moscow, | he signed: the comma behind the occasion told beside the day; else the one given. */
function behindSetting({ tokens }: Passage, comma: number): number {
  if (!OCCASIONS.has(tokens[comma + 1]?.text ?? '')) return comma;
  for (let i = comma + 2; i < comma + BESIDE; i++) if (tokens[i]?.text === ',') return i;
  return comma;
}

const OCCASIONS = wordSet('during at on amid');

/** … for a year after: how long, before a conjunction that has a clause of its own. */
function isForSoLong({ tokens, hits }: Passage, from: number, at: number): boolean {
  if (!PREPOSITIONS.has(tokens[at]?.text ?? '') || wordOf(hits[at - 1], 'calendar', 'unit') === null)
    return false;
  for (let i = at - 2; i > Math.max(from, at - FOR_REACH); i--) if (tokens[i]?.text === 'for') return true;
  return false;
}

/** Tokens back from a conjunction to the for of a span of time. */
const FOR_REACH = 5;

/** Pulled back in May and, two weeks later, burned the bridge: the verb behind what commas set off. */
function isVerbBehindAside(passage: Passage, comma: number): boolean {
  const { tokens } = passage;
  if (tokens[comma]?.text !== ',') return false;
  for (let i = comma + 1; i < comma + ASIDE; i++)
    if (tokens[i]?.text === ',') return englishVerbAt(passage, i + 1, i + 3)?.infinitive === false;
  return false;
}

/** After her predecessor, Pedro Castillo, was arrested, until a review, published in May, cut it: a name or what befell the subject between commas, and its verb behind. */
function isApposed(passage: Passage, comma: number): boolean {
  const { tokens } = passage;
  const first = tokens[comma + 1];
  if (RELATIVES.has(first?.text ?? '')) return isToldBeside(passage, comma + 1);
  const isAside = PARTICIPLE.test(first?.text ?? '') && !first?.capital;
  if (tokens[comma - 1]?.kind !== 'latn' || (first?.capital !== true && !isAside)) return false;
  for (let i = comma + 1; i < comma + (isAside ? ASIDE : NAME); i++) {
    if (tokens[i]?.text === ',') return englishVerbAt(passage, i + 1, i + 2 + NAME)?.infinitive === false;
    if (tokens[i]?.capital !== true && !isAside) return false;
  }
  return false;
}

/** And Rwanda, which had 300 guards there, flew in more: what is told of the subject between commas, and its verb behind. */
function isToldBeside(passage: Passage, from: number): boolean {
  const { tokens } = passage;
  for (let i = from + 2; i < from + BESIDE; i++)
    if (tokens[i]?.text === ',') return englishVerbAt(passage, i + 1, i + 2)?.infinitive === false;
  return false;
}

/** Tokens of what is told beside a subject, at most. */
const BESIDE = 16;

/** Tokens of such a name and of such a participle with all that it has, at most. */
const NAME = 5;

const ASIDE = 9;
