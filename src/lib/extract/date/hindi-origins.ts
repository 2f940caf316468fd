import { within } from '../clause/grammar-words.ts';
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
  const isDate = isCalendar(passage, last);
  if (isDate) return { origin: { from: 'context' }, from: words.from };
  // From a place one sets out; before it nothing happens.
  const isPlace = hits[last]?.some(({ entry, to }) => entry.type === 'country' && to === words.to) ?? false;
  if (isPlace) return null;
  return { origin: { from: 'event', words }, from: words.from };
}

/** The words that end before token `to`, back to a postposition, conjunction or mark. */
function phraseBefore(passage: Passage, to: number): { readonly from: number; readonly to: number } | null {
  let from = startOfPhrase(passage, to);
  // युद्धविराम पर सहमत होने के दो दिन बाद: an infinitive has its object, up to whose deed it is.
  const isDeed = from < to && from > 1 && textOf(passage, to - 1).endsWith('ने');
  if (isDeed && OBJECT.has(textOf(passage, from - 1))) {
    const object = startOfPhrase(passage, from - 1);
    if (object < from - 1 && object > 0 && !namesDay(passage, object, from - 1))
      from = Math.max(object, behindGenitive(passage, object, from - 1));
  }
  from = behindSubject(passage, from, to);
  while (from < to && LEANING.has(textOf(passage, from))) from++;
  return from === to ? null : { from, to };
}

function startOfPhrase(passage: Passage, to: number): number {
  let from = to;
  while (from > 0 && from > to - LONGEST && isInPhrase(passage, from - 1)) from--;
  return from;
}

function namesDay(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (passage.tokens[i]?.kind === 'digits' || isCalendar(passage, i)) return true;
  return false;
}

/** हमास के | युद्धविराम (पर सहमत होने). */
function behindGenitive(passage: Passage, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (LEANING.has(textOf(passage, i))) return i + 1;
  return to - 1;
}

/**
 * यह बैठक | शिखर सम्मेलन से एक दिन पहले हुई, मंत्रियों की बैठक | शिखर सम्मेलन से: what such a word points to, or what is told right
 * before another event, is what the date is of, not what it is counted from.
 */
function behindSubject(passage: Passage, from: number, to: number): number {
  const isThis = THIS.has(textOf(passage, from - 1));
  for (let i = from; i < Math.min(to - 1, isThis ? from + SUBJECT : to - 1); i++) {
    const isEvent = tellsEvent(passage, i);
    if (isEvent && isThis) return i + 1;
    const isHead = isEvent && HEADS.has(textOf(passage, i)) && !LEANING.has(textOf(passage, i + 1));
    if (isHead && within(passage, i + 1, to, (k) => tellsEvent(passage, k))) return i + 1;
  }
  return from;
}

function tellsEvent({ hits }: Passage, i: number): boolean {
  return hits[i]?.some(({ entry }) => entry.type === 'trigger' || entry.type === 'named-event') === true;
}

/** Nouns of what took place that stand before no other noun as a part of it, as those of a peace accord do. */
const HEADS = wordSet(
  'बैठक मुलाकात वार्ता बातचीत यात्रा दौरा हमला धमाका सुनवाई परीक्षण हड़ताल घोषणा गिरफ्तारी इस्तीफा',
);

/** Tokens of such a subject at most. */
const SUBJECT = 3;
const THIS = wordSet('यह ये');
/** Genitives and a hyphen, at which no phrase begins. */
const LEANING: ReadonlySet<string> = wordSet('के की का -');
const OBJECT = wordSet('पर को में से');

function isInPhrase(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (token === undefined || textAt(passage, i + 1) === '') return false;
  return token.kind === 'mark' ? token.text === '-' : !BOUNDS.has(token.text);
}

function textOf({ tokens }: Passage, i: number): string {
  return tokens[i]?.text ?? '';
}
