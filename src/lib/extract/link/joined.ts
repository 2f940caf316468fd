import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { HAPPENED } from '../act/act.ts';
import type { Clause } from '../clause/clauses.ts';
import { within } from '../clause/grammar-words.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { SAID } from './gone-back.ts';
import type { Placed } from './placed.ts';
import { isNumber } from '../read/senses.ts';

/** धरना खत्म हो गया, लेकिन 23 अप्रैल को वे लौट आए; arrested 23; most were freed on May 5: the day of a clause with a verb of its own, told after. */
export function isOfNext({ tokens }: Passage, { from, finite, lang }: Clause, act: Act): boolean {
  if (finite === null || from < act.clause.to) return false;
  if (lang === 'en') {
    // Canberra offered a replacement, and a frigate left on Monday: a subject of its own.
    const isOwn = AND_EN.has(tokens[from]?.text ?? '') && finite.from > from + 1;
    return tokens[from - 1]?.text === ';' || (isOwn && tokens[from - 1]?.text === ',');
  }
  const at = tokens[from]?.kind === 'mark' ? from + 1 : from;
  return JOINS.has(tokens[at]?.text ?? '');
}

const AND_EN = wordSet('and but while');

const JOINS = wordSet('लेकिन मगर पर परंतु किंतु और तथा जबकि वहीं हालांकि');

/** Retook the town on Tuesday, two days after it had fallen, and freed 40 captives: what only leans stands between. */
export function isNext({ tokens, sentences }: Passage, { to, sentence }: Clause, next: Range): boolean {
  if (to === next.from) return true;
  const end = sentences[sentence]?.to ?? to;
  return to < next.from && next.from < end && LEANING.has(tokens[to]?.text ?? '');
}

const HURT = wordSet('मारे मारा मारी मौत मौतें घायल जख्मी जान शहीद');
const LEANING = wordSet('after before when where while which who');

/** Whether an act goes on from the clause before it without a subject of its own, so that it is of that clause's day. */
export function isJoined(passage: Passage, act: Act, before: Range): boolean {
  const { tokens } = passage;
  const { clause, trigger } = act;
  const [first, next] = [tokens[clause.from]?.text ?? '', tokens[clause.from + 1]?.text ?? ''];
  // 5 मई को दिल्ली आए और उन्होंने … पर रजामंदी दी: what the same ones did there.
  if (AND.has(first) && SAME.has(next)) return true;
  // युवा सड़कों पर उतरे थे और गोलीबारी में 19 लोग मारे गए थे: the harm that came of it.
  const isHarm = act.kind === 'attack' || act.kind === 'accident';
  if (
    (AND.has(first) || first === 'जबकि') &&
    isHarm &&
    within(passage, trigger.from, clause.to, (i) => HURT.has(tokens[i]?.text ?? ''))
  )
    return !within(passage, clause.from, clause.to, (i) => tokens[i]?.text === 'ने');
  // और दोनों पक्षों ने … सहमति जताई; not और दोनों पक्ष … विचार करेंगे.
  // और दोनों देशों के बीच सहयोग पर चर्चा की: whoever met.
  const isBetween = tokens[clause.from + 3]?.text === 'के' && tokens[clause.from + 4]?.text === 'बीच';
  if (AND.has(first) && next === 'दोनों' && !isBetween)
    return [2, 3].some((at) => tokens[clause.from + at]?.text === 'ने');
  // Met in April; the two agreed to share the water: what they did then.
  if (tokens[clause.from - 1]?.text === ';' && isSame(first, next)) return true;
  // प्रदर्शन किया, जिसमें पुलिस ने 40 लोगों को हिरासत में लिया: what came about in it.
  if (WHEREIN.has(first)) return true;
  // सर्वेक्षण किया और सहायता का एलान किया: whose ने is told once.
  const isDoer = (i: number) => tokens[i]?.text === 'ने';
  // रविवार को कराकास पहुंचे और राष्ट्रपति से चर्चा की: nor that of who came to do it.
  const isShared = within(passage, before.from, before.to, isDoer) || isTransitive(passage, clause);
  if ((AND.has(first) || first === 'जबकि') && isShared)
    return !within(passage, clause.from, clause.to, isDoer);
  // Met on Monday and agreed to pull back: what was agreed is told by the infinitive.
  const isVerb = trigger.from - clause.from <= (tokens[trigger.from - 1]?.text === 'to' ? 3 : 2);
  return isVerb && tokens[clause.from]?.text === 'and' && !PERFECT.has(tokens[clause.from + 1]?.text ?? '');
}

/** Cleared the jets but deferred the tankers, but did not name a yard: what else the same one did then; not but has since resumed. */
export function isContrasted(
  { tokens }: Passage,
  { clause: { from }, factuality }: Act,
  own: Clause,
): boolean {
  if (tokens[from]?.text !== 'but' || own.finite?.from !== from + 1 || own.tense !== 'past') return false;
  if (tokens[from - 1]?.text === ';' || PERFECT.has(tokens[from + 1]?.text ?? '')) return false;
  return HAPPENED.has(factuality) || factuality === 'denied';
}

/** सात अगस्त से शुल्क लागू किया और … की चेतावनी दी: since when a measure is in force is no day on which more was said. */
export function isSaidSince({ tokens }: Passage, { kind }: Act, { from, to }: Range): boolean {
  return SAID.has(kind) && tokens[to]?.text === 'से' && to - from <= SINCE;
}

/** Tokens of a day with its month and year; a range of days has more. */
const SINCE = 3;

/**
 * Stormed the palace on Friday, and its chief fled; and Rwanda, which had men there, flew in more: what another did then, told in the
 * plain past behind a day or month.
 * @param own the clause that tells it
 */
export function sharesDay(
  { tokens }: Passage,
  { trigger }: Act,
  own: Clause,
  { to, tense }: Clause,
  when: string,
): boolean {
  const { from } = own.subject ?? own;
  if (from !== to || tokens[from]?.text !== 'and' || tokens[from - 1]?.text !== ',') return false;
  if (tense !== 'past' || own.tense !== 'past' || /^\d{4}$/.test(when)) return false;
  if (trigger.from - own.from > SUBJECT || tokens[trigger.from]?.text.endsWith('ing') === true) return false;
  return !tokens.slice(own.from, trigger.from).some(({ text, kind }) => kind === 'mark' || NO_PAST.has(text));
}

/** Tokens from the and to the verb of such a clause, at most. */
const SUBJECT = 9;
const NO_PAST = wordSet('had has have will would may might could should to who which that not');

/** A Hindi clause that ends in what someone did: चर्चा की, सहायता दी थी. */
function isTransitive({ tokens }: Passage, { from, to }: Range): boolean {
  let end = to - 1;
  while (end > from && (tokens[end]?.kind === 'mark' || BEING.has(tokens[end]?.text ?? ''))) end--;
  return DID.has(tokens[end]?.text ?? '');
}

const BEING = wordSet('है हैं था थे थी थीं');

const DID = wordSet(
  'की कीं किया किए दी दिया दिए दीं ली लिया लिए कहा बताया रखी रखा मांगी मांगा जताई जताया सौंपी सौंपा निकाला निकाली निकाले बचाया बचाई बचाए भेजा भेजी भेजे पकड़ा पकड़ी पकड़े लगाया लगाई लगाए बांटा बांटी बांटे चलाया चलाई चलाए सुनाया सुनाई बुलाया बुलाई',
);

/** Condemned the strike and expelled two envoys on Monday: the day behind the second of two verbs of one subject. */
export function isSharedAfter(
  passage: Passage,
  { clause: own, factuality }: Act,
  { clause, timex: { range } }: Placed,
): boolean {
  if (clause?.from !== own.to || clause.lang !== 'en' || clause.finite === null) return false;
  const { tokens } = passage;
  // Flew there on the 5th and met him, and came home the next day.
  if (tokens[own.from]?.text === 'and') return false;
  if (tokens[clause.from]?.text !== 'and' || clause.finite.from !== clause.from + 1) return false;
  // Will lease two jets and buy four in 2027: of the same things, counted on.
  const counted = clause.finite.to;
  const isCounting = isNumber(passage, counted);
  const isTense =
    factuality === 'planned' ? clause.tense === 'future' && isCounting : clause.tense === 'past';
  if (!isTense || range.from < clause.finite.to) return false;
  for (let i = own.from; i < clause.finite.to; i++) if (PERFECT.has(tokens[i]?.text ?? '')) return false;
  return true;
}

/**
 * Fired 12 officers in his first year, within days: told by a time of its own, though no date. Not promised to send men within days,
 * ordered him to leave within a week: that is of what is to be done.
 */
export function isOfOwnTime({ tokens }: Passage, { clause: { from, to }, trigger, kind }: Act): boolean {
  // On the night of the attack: of that.
  for (let i = from + 3; i < to - 1; i++)
    if (tokens[i]?.text === 'of' && MOMENTS.has(tokens[i - 1]?.text ?? '') && tokens[i - 2]?.text === 'the')
      return ON_MOMENT.has(tokens[i - 3]?.text ?? '');
  // Refused to extend it on the day it lapsed.
  for (let i = Math.max(from + 2, trigger.to); i < to - 1; i++)
    if (MOMENTS.has(tokens[i]?.text ?? '') && tokens[i - 1]?.text === 'the' && tokens[i - 2]?.text === 'on')
      return WHOSE.has(tokens[i + 1]?.text ?? '');
  for (let i = from + 2; i < to; i++) {
    if (!TIMES.has(tokens[i]?.text ?? '')) continue;
    const within = [1, 2, 3].find((back) => i - back >= from && WITHIN.has(tokens[i - back]?.text ?? ''));
    if (within === undefined) continue;
    const isBehind = i - within >= trigger.to;
    const isOfContent =
      isBehind &&
      (OF_WHAT_IS_TO_BE.has(kind) ||
        tokens.slice(trigger.to, i - within).some(({ text }) => CONTENT.has(text)));
    if (!isOfContent) return true;
  }
  return false;
}

/** Asked in January and was turned down within a week: some day after that of the clause before. */
export function isWithinSome({ tokens }: Passage, { clause: { to }, trigger }: Act): boolean {
  for (let i = trigger.to; i + 2 < to; i++)
    if (tokens[i]?.text === 'within')
      return (
        [i + 1, i + 2, i + 3].some((at) => at < to && TIMES.has(tokens[at]?.text ?? '')) &&
        !tokens.slice(trigger.to, i).some(({ text }) => CONTENT.has(text))
      );
  return false;
}

/** Kinds whose object is still to be done: promised a vote within 60 days. */
const OF_WHAT_IS_TO_BE: ReadonlySet<Kind> = new Set(['offer', 'request', 'warning']);
const CONTENT = wordSet('to that');
const MOMENTS = wordSet('night day morning evening eve afternoon');
const ON_MOMENT = wordSet('on by');
/** Words that begin what happened on such a day. */
const WHOSE = wordSet('that the it he she they we its his her their a an');
const TIMES = wordSet('year years month months week weeks days term tenure decade decades season');
const WITHIN = wordSet('in within during over for');

function isSame(first: string, next: string): boolean {
  return THEY.has(first) || (first === 'the' && TWO.has(next));
}

const THEY = wordSet('they both he she it its their his her');

const TWO = wordSet('two pair sides');

const WHEREIN = wordSet('जिसमें जिनमें जिससे जहां');

const AND = wordSet('और तथा एवं');

const SAME = wordSet('उन्होंने उसने इसने इन्होंने वहां वहीं');

const PERFECT = wordSet('has have had');
