import { PLURAL } from '../clause/english-chronicled.ts';
import { isBeforeCourt, isFirstHalf, isHalf, isListedNoun } from '../clause/english-verb.ts';
import type { Shape } from '../lexicon/lexicon.ts';
import { isChronicled } from '../read/entries.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { frontedBefore } from './english-fronted.ts';

/** Words that may stand between an auxiliary and its verb; with those in -ly. */
const BETWEEN = wordSet(
  'also already yet since now just soon later once again ever then first even both all still',
);
/** Auxiliaries, negations and the to of an infinitive. */
export const AUXILIARIES = wordSet(
  'will shall would may might could can cannot should must ought have has had having be am is are was were been being to do does did not never d got get gets',
);
const BEFORE_NOUN = wordSet(
  "the a an his her its their our my your this that these those of in on at by with from into over under against between during after before since amid despite about for first second third next last another any some no several many more most new recent major joint s ' alleged reported possible planned proposed air missile drone terror terrorist suicide nuclear military naval state official upcoming annual bilateral",
);
const BEFORE_STEM = wordSet(
  'will shall would may might could can cannot should must to not t do does did never and or who they we',
);
const BEFORE_PRESENT = wordSet(
  'he she it who which that and government court police cabinet parliament minister president army navy ministry',
);
const BEFORE_PARTICIPLE = wordSet(
  'is are was were be been being am after before by while when without of for from despite since on in , considering about into against started began kept continued start begin keep continue',
);
/** Opposed to sending, committed to buying: before a to that no infinitive follows. */
const TO_DOING = wordSet('opposed averse committed object objects objected forward');
const DETERMINERS = wordSet('the a an his her its their our this that these those any some another');
/** Past forms of the verbs that idioms of the lexicon begin with, as they stand there. */
const PASTS = wordSet(
  'took taken came went gone left gave given made blew broke sworn swore found shot gunned laid opened passed sank held began ended killed hit struck swept erupted engulfed gutted started concluded led erupted became claimed paid declared blasted lifted touched splashed lost pleaded detained entered handed flew fell ran jumped jolted caught charred tested won met died breathed stepped nabbed rallied scheduled concluded arrived reached ripped tore raged burst breached collapsed fired launched lasted opened protests_erupted',
);

/** Whether a form that can be a verb or a noun is a verb where it stands: visits, to visit, was visiting, but no the visit. */
export function isEnglishVerb(passage: Passage, at: number, shape: Shape): boolean {
  const { tokens } = passage;
  // US-brokered talks.
  if (isHalf(passage, at) || isFirstHalf(passage, at)) return false;
  let before = at - 1;
  while (before > at - 4 && isBetween(tokens[before]?.text ?? '')) before--;
  const token = tokens[before];
  const text = token?.text ?? '';
  switch (shape) {
    case 'stem':
      return BEFORE_STEM.has(text) || isPluralVerb(passage, before, at) || isFronted(passage, at);
    case 'present':
      // Foreign funds have pulled out: before an auxiliary it is a noun.
      return (
        token?.kind === 'latn' &&
        !BEFORE_NOUN.has(text) &&
        !AUXILIARIES.has(tokens[at + 1]?.text ?? '') &&
        !isBeforeCourt(passage, at) &&
        !isListedNoun(passage, at) &&
        (token.capital ||
          BEFORE_PRESENT.has(text) ||
          // Dismisses petitions: what a verb of the chronology is done to is a noun.
          (isChronicled(passage, at) && !isPresentAt(passage, before) && !isAtEnd(passage, at)))
      );
    case 'participle':
      return (
        BEFORE_PARTICIPLE.has(text) ||
        DETERMINERS.has(tokens[at + 1]?.text ?? '') ||
        (text === 'to' && TO_DOING.has(tokens[before - 1]?.text ?? ''))
      );
    default:
      return (
        !DETERMINERS.has(text) &&
        !(OTHERS.has(text) && isNoun(tokens[at + 1])) &&
        !isOfCargo(passage, at) &&
        // Two sanctioned oil tankers.
        !(COUNTS.has(text) && isNoun(tokens[at + 2]) && tokens[at + 1]?.kind === 'latn') &&
        !(
          PREPOSITIONS.has(text) &&
          tokens[at + 1]?.kind === 'latn' &&
          !BEHIND.has(tokens[at + 1]?.text ?? '')
        )
      );
  }
}

/** Carrying smuggled fuel, holding seized ships: between a gerund and a plain noun a participle says which. */
function isOfCargo({ tokens }: Passage, at: number): boolean {
  const [before, next] = [tokens[at - 1]?.text ?? '', tokens[at + 1]];
  if (!CARRYING.has(before) || next?.kind !== 'latn' || next.capital) return false;
  return !DETERMINERS.has(next.text) && !BEHIND.has(next.text);
}

const CARRYING = wordSet('carrying holding transporting shipping buying selling using storing hiding moving');

function isPresentAt({ tokens, hits }: Passage, at: number): boolean {
  if (tokens[at]?.capital !== false) return false;
  return hits[at]?.some(({ entry }) => entry.type === 'trigger' && entry.shape === 'present') === true;
}

/** Adopted a statement on hybrid attacks: behind a preposition and its adjective the last word is their noun. */
function isAtEnd({ tokens }: Passage, at: number): boolean {
  const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark';
  return isLast && tokens[at - 1]?.capital === false && ABOUT.has(tokens[at - 2]?.text ?? '');
}

const ABOUT = wordSet('on against over about by after of from for with');

/** Nor did the militia attack the depot: with its auxiliary before its subject, and its object behind it. */
function isFronted(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1];
  if (next === undefined) return false;
  const isObject = DETERMINERS.has(next.text) || next.capital || next.kind === 'digits' || isNoun(next);
  if (!isObject) return false;
  return frontedBefore(passage, at) !== null;
}

/** Of frozen Russian assets, to use seized yachts: between such a word and a noun it is an adjective too. */
const PREPOSITIONS = wordSet('of for from with about against over by use using');
/** What goes on after a verb, and is no noun. */
const BEHIND = wordSet(
  'by to in on at from for with of and or but as up out off over into until after before',
);
/** And other detained leaders: a participle between such a word and a noun is an adjective. */
const OTHERS = wordSet('other several many few most all both recently newly');

const COUNTS = wordSet('two three four five six seven eight nine ten');

function isNoun(token: Passage['tokens'][number] | undefined): boolean {
  return token?.kind === 'latn' && !DETERMINERS.has(token.text) && /^[a-z]{3,}s$/.test(token.text);
}

/** Unions plan a march; in a chronology also India and Russia sign, the two sides agree to. */
function isPluralVerb(passage: Passage, before: number, at: number): boolean {
  const { tokens } = passage;
  const subject = tokens[before];
  const next = tokens[at + 1];
  if (subject?.kind !== 'latn' || BEFORE_NOUN.has(subject.text) || tokens[at]?.capital === true) return false;
  if (AS_PAST.has(tokens[at]?.text ?? '')) return false;
  const isPlural = PLURAL.test(subject.text);
  if (isChronicled(passage, at)) return (isPlural || subject.capital) && next?.line === false;
  return isPlural && DETERMINERS.has(next?.text ?? '');
}

/** Verbs whose past is written as their present. */
const AS_PAST = wordSet('hit put cut set let shut spread burst bid beat quit split cost');

/** The word that an object begins with. */
export function isDeterminer(text: string): boolean {
  return DETERMINERS.has(text);
}

/** Adverbs between an auxiliary and its verb. */
export function isBetween(text: string): boolean {
  return BETWEEN.has(text) || (text.length > 4 && text.endsWith('ly') && !NOUNS_IN_LY.has(text));
}

/** The family filed, the assembly approved: nouns that end as adverbs do. */
const NOUNS_IN_LY = wordSet(
  'family assembly italy july ally rally reply supply monopoly anomaly bully jelly belly emily kelly molly sally billy philly sicily friendly daily weekly monthly elderly butterfly',
);

/** The form of the first word of an idiom that the lexicon does not inflect (took effect), null for a noun. */
export function shapeOfIdiom(passage: Passage, { from }: Range): Shape | null {
  return PASTS.has(passage.tokens[from]?.text ?? '') ? 'perfect' : null;
}
