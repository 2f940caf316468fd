import type { Passage } from '../read/passage.ts';
import { beginBefore, textAt, textBefore } from './hindi-words.ts';
import type { Origin } from './meaning.ts';
import { wordSet } from '../read/word-set.ts';
import { isCalendar } from '../read/senses.ts';

/** What "N days before" counts from, by the words before it, and where these begin. */
export interface OriginFound {
  readonly origin: Origin;
  readonly from: number;
}

/** Tokens of the longest phrase for an event: रूस के साथ हुए रक्षा समझौते. */
const LONGEST = 8;
/** Words at which a phrase for an event begins anew. */
const BOUNDS: ReadonlySet<string> = wordSet(
  'ने को में पर से कि और तो भी यह वह ये वे तक जो जब था थी थे है हैं व एवं तथा लेकिन जबकि ही अब',
);
/** Ends of a phrase after which से tells since when or from where, not from what. */
const NO_EVENTS: ReadonlySet<string> = wordSet('समय वक्त काल अरसे तरफ ओर वजह कारण तरह ढंग यहां वहां घर');

/**
 * इससे, उसके: the date last named. Words of an event and से or के: that event, or where they are a
 * date by themselves the date last named. Null where the text goes on differently.
 */
export function originBefore(passage: Passage, i: number): OriginFound | null {
  const at = beginBefore(passage, i, 'exactly') ?? i;
  const pronoun = beginBefore(passage, at, 'pronoun');
  if (pronoun !== null) return { origin: { from: 'context' }, from: pronoun };
  const joint = textBefore(passage, at);
  if (joint !== 'से' && joint !== 'के' && joint !== 'की') return null;
  const words = phraseBefore(passage, at - 1);
  if (words === null) return null;
  const { hits, tokens } = passage;
  const last = words.to - 1;
  if (NO_EVENTS.has(tokens[last]?.text ?? '')) return null;
  const isDate = isCalendar(hits[last]) || isDigits(passage, last);
  if (isDate) return { origin: { from: 'context' }, from: words.from };
  // From a place one sets out; before it nothing happens.
  const isPlace = hits[last]?.some(({ entry, to }) => entry.type === 'country' && to === words.to) ?? false;
  if (isPlace) return null;
  return { origin: { from: 'event', words }, from: words.from };
}

function isDigits({ tokens }: Passage, i: number): boolean {
  return tokens[i]?.kind === 'digits' && tokens[i].text.length === 4;
}

/** The words that end before token `to`, back to a postposition, conjunction or mark. */
function phraseBefore(passage: Passage, to: number): { readonly from: number; readonly to: number } | null {
  let from = to;
  while (from > 0 && from > to - LONGEST && isInPhrase(passage, from - 1)) from--;
  while (from < to && ['के', 'की', 'का', '-'].includes(textOf(passage, from))) from++;
  return from === to ? null : { from, to };
}

function isInPhrase(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (token === undefined || textAt(passage, i + 1) === '') return false;
  return token.kind === 'mark' ? token.text === '-' : !BOUNDS.has(token.text);
}

function textOf({ tokens }: Passage, i: number): string {
  return tokens[i]?.text ?? '';
}
