import type { Clause } from '../clause/clauses.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { hasDate } from './echoes.ts';

/**
 * Whether a clause only asks: क्या भारत ने एफ-35 खरीदे हैं? 2023 में क्या हुआ? Has Moscow delivered them? Who asks why, when or how takes
 * what he asks about as done; that has its own sentence, unless a date stands with the question.
 */
export function isAsked(passage: Passage, clause: Clause): boolean {
  const { from, to, sentence, lang } = clause;
  const { tokens, sentences } = passage;
  if (!endsAsking(passage, sentences[sentence]?.to ?? to)) return false;
  const first = tokens[from];
  if (lang === 'en' && first?.capital !== true) return false;
  const [open, settled] = lang === 'en' ? [OPEN_EN, SETTLED_EN] : [OPEN_HI, SETTLED_HI];
  const within = (words: ReadonlySet<string>) =>
    tokens.slice(from, lang === 'en' ? from + 1 : to).some(({ text }) => words.has(text));
  return within(open) || (within(settled) && !hasDate(passage, clause));
}

/**
 * बताएगा कि चुनाव कब होंगे, बताया कि फैसला किस दिन आएगा: when or how something will be is what is still to be told, and no event beside
 * the telling of it.
 */
export function isToBeTold(passage: Passage, clause: Clause): boolean {
  if (clause.lang !== 'hi' || clause.tense !== 'future') return false;
  const { tokens } = passage;
  const that = [clause.from, clause.from - 1].some((i) => tokens[i]?.text === 'कि');
  const end = clause.finite?.from ?? clause.to;
  for (let i = clause.from; that && i < end; i++) {
    const isDay = tokens[i]?.text === 'किस' && DAYS_HI.has(tokens[i + 1]?.text ?? '');
    // The day that is asked for is no date.
    if (isDay || WHEN_HI.has(tokens[i]?.text ?? ''))
      return ![
        { from: clause.from, to: i },
        { from: isDay ? i + 2 : i + 1, to: clause.to },
      ].some((part) => hasDate(passage, part));
  }
  return false;
}

const WHEN_HI = wordSet('कब कैसे कहां');
const DAYS_HI = wordSet('दिन तारीख तिथि महीने माह साल वर्ष समय');

/** A question mark at the end, quotation marks left out. */
function endsAsking({ tokens }: Passage, end: number): boolean {
  return [end - 1, end - 2].some((i) => tokens[i]?.text === '?');
}

const OPEN_HI = wordSet('क्या');
const SETTLED_HI = wordSet('क्यों कब कैसे कैसा कैसी किसने किसे किसको किस किन कौन कहां कितने कितना कितनी');
const OPEN_EN = wordSet(
  'did does do is are was were has have had will can could should would may might what',
);
const SETTLED_EN = wordSet('why when how who whom whose where which');
