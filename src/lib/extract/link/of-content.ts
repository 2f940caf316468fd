import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { HAPPENED } from '../act/act.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { within } from '../clause/grammar-words.ts';
import { isInfinitive } from '../clause/hindi-participle.ts';
import { isMandated } from '../clause/english-mandated.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isAfter } from './is-after.ts';
import type { Linking } from './link.ts';
import type { Placed } from './placed.ts';

/** Whether a day is of what the act is about, not of the act itself. */
export function isOfContent(act: Act, placed: Placed, linking: Linking): boolean {
  const isEnglish = linking.passage.tokens[act.trigger.from]?.kind === 'latn';
  if (!isEnglish) return isOfHindiContent(act, placed, linking);
  return isOfDemand(act, placed.timex.range, linking.passage) || isOfInfinitive(act, placed, linking);
}

/** Urged that the vote be held by December: the day of what was demanded is not that of the demand. */
export function isOfDemand({ trigger }: Act, { from, to }: Range, passage: Passage): boolean {
  if (trigger.to > from || !isMandated(passage, { from, to })) return false;
  return passage.tokens.slice(trigger.to, from).some(({ text }) => text === 'that');
}

/** Threatened to strike on July 1, agreed to meet on Monday: a day to come behind the infinitive is of that. */
function isOfInfinitive(
  { factuality, kind, trigger }: Act,
  { timex: { range, value } }: Placed,
  { passage, dateline }: Linking,
): boolean {
  // Invited him to come in July: nor is that the day of the invitation.
  const isMade = HAPPENED.has(factuality) || INVITED.has(passage.tokens[trigger.from]?.text ?? '');
  if (!isMade || value === null || dateline === null || range.from < trigger.to) return false;
  if (!isAfter(value, dateline.value)) return false;
  // Has warned of another strike from December 10, called for a vote on Monday.
  if (kind === 'warning' || kind === 'request') return true;
  // Cancelled a train due on December 6.
  return (
    CALLED_OFF.has(passage.tokens[trigger.from]?.text ?? '') ||
    infinitiveIn(passage, trigger.from + 1, range.from) !== null
  );
}

const INVITED = wordSet('invited invites invite');

/** The infinitive between an act and a day of the same clause: to strike, to hold. */
export function infinitiveIn(passage: Passage, from: number, to: number): Range | null {
  for (let i = Math.max(from, to - GOVERNED); i < to - 1; i++) {
    const verb = passage.tokens[i]?.text === 'to' ? englishVerbAt(passage, i, to) : null;
    if (verb !== null) return verb;
  }
  return null;
}

/** Tokens from the to of an infinitive to its day. */
const GOVERNED = 14;

/**
 * शुक्रवार से काम बंद करने की चेतावनी दी: a day to come before an infinitive is of what was threatened or asked for; and of
 * what was decided or offered is the day from which it holds, or the one right after whom it is done to: दोषियों को
 * 22 जनवरी को फांसी देने का आदेश दिया था.
 */
function isOfHindiContent(
  { kind, factuality, trigger }: Act,
  { timex: { range, value }, clause }: Placed,
  { passage, dateline }: Linking,
): boolean {
  const { tokens } = passage;
  if (value === null || dateline === null) return false;
  const isAhead = isAfter(value, dateline.value);
  // 20 दिसंबर को प्रस्तावित बैठक का न्योता ठुकरा दिया है: nobody has turned down on a day to come.
  if (isAhead && kind === 'rejection' && range.to <= trigger.from) return HAPPENED.has(factuality);
  // 6 दिसंबर को चलने वाली ट्रेन रद्द कर दी.
  const isOff = kind === 'decision' && CALLED_OFF.has(text(trigger.from));
  if (isAhead && isOff && range.to <= trigger.from) return HAPPENED.has(factuality);
  if (!within(passage, range.to, trigger.from, (i) => isInfinitive(passage, i))) return false;
  // अबुजा को 2034 के लिए प्रोत्साहित करने का फैसला हुआ.
  const isFor = text(range.to) === 'के' && FOR.has(text(range.to + 1));
  if (isAhead && isFor && kind === 'decision') return HAPPENED.has(factuality);
  if (isAhead) return (kind === 'warning' || kind === 'request') && HAPPENED.has(factuality);
  const isOf = within(
    passage,
    range.to,
    trigger.from,
    (i) => isInfinitive(passage, i) && GENITIVE.has(text(i + 1)),
  );
  if (!isOf) return false;
  return text(range.to) === 'से' || (text(range.to) === 'को' && text(range.from - 1) === 'को' && hasAgent());

  function text(i: number): string {
    return tokens[i]?.text ?? '';
  }

  function hasAgent(): boolean {
    return clause !== null && within(passage, clause.from, range.from, (i) => text(i) === 'ने');
  }
}

const CALLED_OFF = wordSet('cancelled canceled scrapped axed रद्द निरस्त स्थगित टाल टाला टाली टाले');
const FOR = wordSet('लिए लिये');

/** What is said or done about something: on a day of its own, not on that of what it is about. */
const ANSWERING: ReadonlySet<Kind> = new Set(['accusation', 'request', 'warning', 'statement', 'protest']);

/** Called the December 18 vote a sham, condemned the May 7 strikes: the day of the noun that stands behind it. */
export function isOfCause(
  { kind, trigger }: Act,
  { timex: { range, meaning } }: Placed,
  { tokens, hits }: Passage,
): boolean {
  // Warned on the eve of the summit.
  if (meaning.is === 'shift' && meaning.origin.from === 'event') return false;
  if (!ANSWERING.has(kind) || range.from < trigger.to || tokens[range.to]?.kind !== 'latn') return false;
  if (!DETERMINERS.has(tokens[range.from - 1]?.text ?? '')) return false;
  // Told senators at her January 15 hearing.
  if (tokens[range.from - 2]?.text === 'at') return false;
  return hits[range.to]?.some(({ entry }) => entry.type === 'grammar') !== true;
}

const DETERMINERS = wordSet('the a its his her their this that');
