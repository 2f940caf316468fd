import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { within } from '../clause/grammar-words.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isLongPast } from './is-long-past.ts';
import type { Dateline } from './link.ts';
import type { Mention } from './mention.ts';

/** What is said of what was done: a reaction, of the day's news where no story is told. */
export const SAID: ReadonlySet<Kind> = new Set(['request', 'accusation', 'rejection', 'warning']);

/** What others say to something. */
export const REACTING: ReadonlySet<Kind> = new Set([...SAID, 'protest']);
/** Days before the report within which a paragraph still tells its news. */
const FRESH_DAYS = 14;
/** Sentences that a story of earlier days goes on without a date. */
const REACH = 3;

/**
 * Whether a paragraph that has gone back to earlier days is still there where it tells an act: तनाव पिछले साल अगस्त में
 * बढ़ा। नेपाल ने आपत्ति जताई। A bomb killed nine on March 9. Peru blamed rebels. The perfect (जताई है, has blamed) and words of
 * today bring it back to the news.
 */
export function hasGoneBack(
  passage: Passage,
  { clause, sentence, trigger, kind, actors }: Act,
  before: Mention | null,
  dateline: Dateline | null,
): boolean {
  const { tokens, sentences } = passage;
  if (before === null || dateline === null) return false;
  const isEnglish = tokens[trigger.from]?.kind === 'latn';
  // Someone by name who reacts does so now, whatever was told before.
  if (isEnglish && (!SAID.has(kind) || actors.length > 0)) return false;
  if (sentence - before.act.sentence > REACH || before.act.sentence > sentence) return false;
  if (!isLongPast(before.when, dateline, FRESH_DAYS)) return false;
  // मॉस्को ने इससे इनकार किया: what points to the sentence before it goes on from it, in a new paragraph too.
  const isPointing =
    sentence === before.act.sentence + 1 &&
    within(passage, clause.from, trigger.from, (at) => POINTING.has(tokens[at]?.text ?? ''));
  for (let s = before.act.sentence + 1; s <= sentence && !isPointing; s++)
    if (tokens[sentences[s]?.from ?? 0]?.line === true) return false;
  if (isEnglish) return !within(passage, clause.from, trigger.to, (at) => NOW_EN.has(tokens[at]?.text ?? ''));
  if (!isPointing && isOverAgain(passage, before.act.clause, clause)) return false;
  if (!isPointing && isSinceThen(passage, before.act.clause.to, sentences[sentence]?.from ?? 0)) return false;
  for (let i = clause.to - 1; i >= clause.from; i--) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    if (kind !== 'mark')
      return (
        !IS.has(text) && !within(passage, clause.from, clause.to, (at) => TODAY.has(tokens[at]?.text ?? ''))
      );
  }
  return false;
}

/** इनाम घोषित किया था। ब्राजील ने इनकार किया: behind what had been, the plain past is the news again. */
function isOverAgain(passage: Passage, before: Range, here: Range): boolean {
  return (
    lastWord(passage, before) !== null &&
    WAS.has(lastWord(passage, before) ?? '') &&
    !WAS.has(lastWord(passage, here) ?? '')
  );
}

function lastWord({ tokens }: Passage, { from, to }: Range): string | null {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.kind !== 'mark') return tokens[i]?.text ?? null;
  return null;
}

/** अदालत ने रोक लगा दी और तब से सुनवाई नहीं हो सकी है: how things have stood since brings a story back to now. */
function isSinceThen(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  return within(
    passage,
    Math.max(from, to - SINCE_REACH),
    to,
    (at) => tokens[at]?.text === 'तब' && tokens[at + 1]?.text === 'से' && IS.has(tokens[to - 2]?.text ?? ''),
  );
}

/** Tokens of what has been since. */
const SINCE_REACH = 20;

const NOW_EN = wordSet('has have now today');
const POINTING = wordSet('इससे इसे इसका इसकी');
const IS = wordSet('है हैं');
const WAS = wordSet('था थी थे थीं');
const TODAY = wordSet('अब आज इधर उधर वहीं फिलहाल ताजा');

/**
 * 2018 में अलग हुआ। इसके बाद प्रतिबंध लगा दिए हैं, shot down four in May. Warsaw then asked for talks: some time after what was
 * long ago, and on no day that is told.
 */
export function isAfterLongAgo(
  { tokens, sentences }: Passage,
  { sentence, clause, trigger }: Act,
  before: Mention | null,
  dateline: Dateline | null,
): boolean {
  if (before === null || sentence - before.act.sentence > 1 || before.act.sentence > sentence) return false;
  const from = Math.max(clause.from, sentences[sentence]?.from ?? 0);
  const at = [from, from + 1].find((i) => AFTERWARDS.has(tokens[i]?.text ?? ''));
  const isThen = tokens[trigger.from - 1]?.text === 'then' || tokens[from]?.text === 'then';
  if (!isThen && (at === undefined || tokens[at + 1]?.text !== 'बाद')) return false;
  return isLongPast(before.when, dateline, FRESH_DAYS);
}

const AFTERWARDS = wordSet('इसके उसके');

/** उन्होंने आरोप लगाया था: a pronoun keeps to the day of the story, unless it is told to be another. */
export function keepsToDay({ tokens, sentences }: Passage, { sentence, clause }: Act): boolean {
  const from = sentences[sentence]?.from ?? 0;
  if (!PRONOUNS.has(tokens[from]?.text ?? '') || tokens[from]?.line === true) return false;
  for (let i = from; i < Math.min(from + OPENING, clause.to); i++)
    if (APART.has(tokens[i]?.text ?? '')) return false;
  return true;
}

/** Tokens that open a sentence. */
const OPENING = 6;
const PRONOUNS = wordSet('उन्होंने उसने इसने इन्होंने वह वे');
const APART = wordSet('पहले पूर्व बाद');
