import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { hasSense, isCalendar } from '../read/senses.ts';
import type { EnglishVerb } from './english-verb.ts';
import { endsDate, englishVerbAt } from './english-verb.ts';

/** Putin, who last visited in 2021, arrived: the verb after the comma is the subject's own. */
export function endsBeside(passage: Passage, at: number): boolean {
  if (passage.tokens[at - 1]?.text !== ',') return false;
  const verb = englishVerbAt(passage, at, at + 2) ?? englishVerbAt(passage, at + 1, at + 3);
  return verb?.infinitive === false;
}

/** Who last visited in 2021: what is told beside of who or what was just named, or which it was: the bill that parliament passed. */
export function isRelative({ tokens }: Passage, at: number, from: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  if (at === from || tokens[at - 1]?.text === ',') return RELATIVES.has(text);
  const before = tokens[at - 1];
  if (!RESTRICTIVE.has(text) || at - from > HEAD || before?.kind !== 'latn') return false;
  return !NO_NOUN.has(before.text) && !(text === 'that' && REPORTS.has(before.text));
}

/** Words that tell which thing the subject is, with no comma; and those before them that are no noun. */
export const RESTRICTIVE: ReadonlySet<string> = wordSet('that which who');
const NO_NOUN = wordSet(
  'in on at of by for to from with after before since until during over and or but all those said so',
);
/** Nouns of what is only told: what stands behind their that is no thing's mark but what they tell. */
export const REPORTS: ReadonlySet<string> = wordSet(
  'report reports claim claims rumour rumours rumor rumors allegation allegations suggestion suggestions posts talk news word speculation story stories fears suspicions',
);
/** Tokens of a subject before what tells which it is, at most. */
const HEAD = 8;

/**
 * The bill that parliament passed in March was struck down, the jets that Cairo ordered in 2015 arrived: the verb of the subject.
 * @param of first token of what tells which the noun is, and whether the noun is the object of the clause before
 */
export function isOfSubject(
  passage: Passage,
  { relative, isObject }: { readonly relative: number; readonly isObject: boolean },
  own: EnglishVerb,
  [next, later]: readonly (EnglishVerb | undefined)[],
  at: number,
): boolean {
  const { tokens } = passage;
  if (next?.from !== at || own.from - relative > HEAD || tokens[relative - 1]?.text === ',') return false;
  if (!/^[a-z\d]/.test(tokens[at - 1]?.text ?? '') || JOINTS.has(tokens[at - 1]?.text ?? '')) return false;
  // A ferry that was to have been scrapped sank: behind a passive no object stands.
  const isPassive = own.to === at && own.to - own.from > 1;
  if (isPassive || next.to - next.from > 1 || endsDate(passage, at - 1)) return true;
  // A judge who sent him to prison died: behind its object another past is the subject's own, unless it tells which object.
  const isPast = own.to < at && next.tense === 'past' && tokens[next.to]?.text !== 'by';
  // Arrested a man who attacked a base built in 2019: an object is no subject of what comes.
  if (!isPast || isObject) return false;
  return RESTRICTIVE.has(tokens[relative]?.text ?? '') && !isRunOn(passage, next, later);
}

/** Whether one verb follows another with nothing that parts them: seized the town | held by rebels fled. */
function isRunOn({ tokens }: Passage, { to }: EnglishVerb, later: EnglishVerb | undefined): boolean {
  if (later === undefined || later.from - to > HEAD) return false;
  return !tokens.slice(to, later.from).some(({ kind, text }) => kind === 'mark' || PARTING.has(text));
}

const PARTING = wordSet('and but or that who which when while after before as because if');

/** …, a claim India denied, a move the union condemned: a noun that sums up what was told, and what someone did about it. */
export function isSummedUp(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at - 1]?.text !== ',' || !ARTICLES.has(tokens[at]?.text ?? '')) return false;
  const noun = SUMS.has(tokens[at + 1]?.text ?? '') ? at + 1 : at + 2;
  if (!SUMS.has(tokens[noun]?.text ?? '')) return false;
  if (tokens[noun + 1]?.text === 'that') return isRefuted(passage, noun + 2);
  // A charge India denied, not a charge of theft nor a move that was denied.
  for (let i = noun + 1; i < noun + HEAD; i++) {
    if (NO_SUBJECTS.has(tokens[i]?.text ?? '')) return false;
    const verb = englishVerbAt(passage, i, noun + HEAD);
    if (verb !== null) return i > noun + 1 && !verb.infinitive;
  }
  return false;
}

/** The Taliban denied, with nothing behind it that was denied. */
function isRefuted({ tokens }: Passage, from: number): boolean {
  for (let i = from + 1; i < from + HEAD; i++) {
    if (!REFUTING.has(tokens[i]?.text ?? '')) continue;
    const next = tokens[i + 1];
    return next === undefined || next.kind === 'mark' || NO_OBJECT.has(next.text);
  }
  return false;
}

const REFUTING = wordSet(
  'denied denies rejected rejects dismissed dismisses disputed disputes refuted called',
);
const NO_OBJECT = wordSet('on in at as by last this and but yesterday');

const ARTICLES = wordSet('a an the another');
const SUMS = wordSet(
  'claim claims charge charges allegation allegations accusation accusations move decision step ruling verdict report reports figure demand request proposal offer idea plan suggestion threat warning law ban deal sale purchase assertion account',
);
const NO_SUBJECTS = wordSet('of to that which who for in on at by from with against over and or');

/**
 * Deployed the jets | it had bought from Russia in 2018, sent the guns | India ordered: a relative clause without its that, behind
 * the object of a verb. Its own verb has none: the object is the noun before it. Not: said the guns it ordered were late.
 */
export function isZeroRelative(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  const noun = tokens[at - 1];
  const isNoun = noun?.kind === 'latn' && !noun.capital && !NO_HEADS.has(noun.text);
  if (!isNoun || hasSense(hits[at - 1], 'stop', 'function') || isCalendar(passage, at - 1)) return false;
  const state = hits[at]?.find(({ entry }) => entry.type === 'country');
  const subject = PRONOUNS.has(tokens[at]?.text ?? '') ? at + 1 : state?.to;
  const verb = subject === undefined ? null : englishVerbAt(passage, subject, subject + HEAD);
  if (verb?.from !== subject || verb?.tense !== 'past' || verb.infinitive) return false;
  if (!GAPS.has(tokens[verb.to]?.text ?? '') || hasSense(hits[verb.to - 1], 'stop', 'say:told')) return false;
  for (let i = at - 2; i > at - CLAUSE && tokens[i] !== undefined && tokens[i]?.line !== true; i--)
    if (hasSense(hits[i], 'stop', 'say:told')) return false;
  return true;
}

const PRONOUNS = wordSet('it he she they we');
/** Nouns that tell when or how: the moment it landed. */
const NO_HEADS = wordSet('time times moment way once now then what');
/** What stands behind a verb whose object is told before it. */
const GAPS = wordSet('in on from under for with last this after during , . ;');
/** Tokens back to a verb that tells what others say. */
const CLAUSE = 16;

/** Words that open what is told beside of a subject. */
export const RELATIVES: ReadonlySet<string> = wordSet('who which whose where');

const JOINTS = wordSet('and or');

/** One of several that have come: heads of a relative clause that say nothing of what they are. */
export const VAGUE: ReadonlySet<string> = wordSet('several some many those all few ones one');

/** …, which drew a protest: what someone else did of it. */
export const DREW: ReadonlySet<string> = wordSet(
  'drew sparked prompted provoked triggered earned brought angered',
);
