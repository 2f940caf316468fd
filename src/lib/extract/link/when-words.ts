import type { Act } from '../act/act.ts';
import { BUT } from '../read/but-hindi.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar, wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/** Words that open a sentence: what it goes on from may be named in them. */
const OPENING_WORDS = 9;

/** तब, उस समय, at the time; जब … तब and तब से tell something else. */
export function isThen({ tokens }: Passage, { clause }: Act): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const text = tokens[i]?.text ?? '';
    const before = tokens[i - 1]?.text;
    const next = tokens[i + 1]?.text;
    if (text === 'तब' && next !== 'से' && next !== 'तक') return true;
    if (before === 'उस' && MOMENTS.has(text)) return true;
    if (text === 'time' && (before === 'the' || before === 'that') && tokens[i - 2]?.text === 'at')
      return true;
  }
  return false;
}

/** शाम को उन्होंने मंत्री नियुक्त किए: what a part of the day, and no day, tells of what was done. */
export function isAtHour(passage: Passage, { clause, trigger, factuality, needs }: Act): boolean {
  const { tokens, hits } = passage;
  if (factuality !== 'done' || needs !== 'nothing' || tokens[trigger.from]?.kind !== 'deva') return false;
  for (let i = clause.from; i < Math.min(trigger.from, clause.from + OPENING_WORDS); i++) {
    const part = wordOf(hits[i], 'calendar', 'day-part');
    const before = tokens[i - 1]?.text ?? '';
    if (part !== null && tokens[part.to]?.text === 'को' && !OF_DAY.has(before) && !isCalendar(passage, i - 1))
      return true;
  }
  return false;
}

const OF_DAY = wordSet('की के हर उस उसी इस इसी रोज अगली पिछली');

/** इस दौरान हाथापाई हुई: of the day that was told last, with what was only said between. */
export function isOfDayToldLast({ tokens, sentences }: Passage, { sentence, clause }: Act): boolean {
  // Told him at the White House on Monday. The two signed a pact during the same visit.
  for (let i = clause.from; i + 2 < clause.to; i++) {
    if (!ON.has(tokens[i]?.text ?? '') || !SAME.has(tokens[i + 1]?.text ?? '')) continue;
    if (OCCASIONS.has(tokens[tokens[i + 2]?.text === 'same' ? i + 3 : i + 2]?.text ?? '')) return true;
  }
  const from = sentences[sentence]?.from ?? 0;
  for (let i = from; i < from + OPENING_WORDS; i++)
    if (THIS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'दौरान') return true;
  return false;
}

const THIS = wordSet('इस इसी उसी');
const ON = wordSet('during on at');
const SAME = wordSet('the that');
const OCCASIONS = wordSet('visit trip stay');

/** 12 दिन तक युद्ध चला, in the past 18 months, over the last decade: what went on for days is of no single one. */
export function isLasting({ tokens }: Passage, { clause, trigger }: Act): boolean {
  for (let i = clause.from; i < clause.to; i++)
    if (
      SPANS.has(tokens[i]?.text ?? '') &&
      tokens[i - 1]?.text === 'the' &&
      WITHIN.has(tokens[i - 2]?.text ?? '')
    )
      return [i + 1, i + 2, i + 3].some((at) => at < clause.to && LENGTHS_EN.has(tokens[at]?.text ?? ''));
  // 62 वर्षों तक सेवा देने वाला विमान रिटायर हुआ: right before what lasted.
  for (let i = Math.max(clause.from + 1, trigger.from - LASTING); i + 1 < clause.to; i++)
    if (LENGTHS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'तक') return true;
  return false;
}

const SPANS = wordSet('past last previous');
const WITHIN = wordSet('in over during within for');
const LENGTHS_EN = wordSet('days weeks months year years decade decades');
/** Tokens from a length of time to what lasted so long. */
const LASTING = 5;
const LENGTHS = wordSet('दिन दिनों हफ्ते हफ्तों सप्ताह महीने महीनों माह साल सालों वर्ष वर्षों');

/** एक साल के भीतर ही कंपनी दौड़ से बाहर हो गई: opened by the time within which it was, it is of no day that is told. */
export function isWithin({ tokens }: Passage, { clause, trigger }: Act): boolean {
  for (let i = clause.from; i < Math.min(clause.from + WITHIN_HEAD, trigger.from - 2); i++)
    if (
      LENGTHS.has(tokens[i]?.text ?? '') &&
      tokens[i + 1]?.text === 'के' &&
      INSIDE.has(tokens[i + 2]?.text ?? '') &&
      // तीन महीने के भीतर दूसरा हादसा: counted up to now.
      !COUNTING.test(tokens[i + 3]?.text ?? '')
    )
      return tokens[trigger.from]?.kind === 'deva';
  return false;
}

/** Tokens before a length of time that opens a clause: लेकिन डेढ़. */
const WITHIN_HEAD = 4;
const INSIDE = wordSet('भीतर अंदर');
const COUNTING = /^(?:यह|दूसर|तीसर|चौथ|पांचव|छठ|सातव)/u;

/** कभी नहीं माना: what never was is of no day. */
export function isNever({ tokens }: Passage, { clause }: Act): boolean {
  for (let i = clause.from; i < clause.to; i++)
    if (tokens[i]?.text === 'कभी' && NOT.has(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

const NOT = wordSet('नहीं न भी');

const MOMENTS = wordSet('समय वक्त दौरान दौर');

/** Is said to have sought the missiles, is believed to have fled: nobody says when. */
export function isSaidToHave({ tokens }: Passage, { clause, trigger }: Act): boolean {
  for (let i = trigger.from - 1; i >= Math.max(clause.from + 2, trigger.from - TO_HAVE); i--)
    if (tokens[i]?.text === 'have' && tokens[i - 1]?.text === 'to')
      return SAID_TO.has(tokens[i - 2]?.text ?? '');
  return false;
}

/** Tokens from have to its verb. */
const TO_HAVE = 3;
const SAID_TO = wordSet(
  'said believed thought reported alleged understood known rumoured rumored claimed supposed suspected',
);

/** प्रस्ताव भेजा था, लेकिन सरकार ने मंजूरी नहीं दी: what did not come of what had been done then is of no day that is told. */
export function isAfterWhatHadBeen({ tokens }: Passage, { clause: { from }, factuality }: Act): boolean {
  if (factuality !== 'denied' || !BUT.has(tokens[from]?.text ?? '')) return false;
  return tokens[from - 1]?.kind === 'mark' && HAD.has(tokens[from - 2]?.text ?? '');
}

const HAD = wordSet('था थी थे थीं');

/** इस बीच, …: a sentence that turns from what it was told behind to other news. */
export function opensMeanwhile({ tokens, sentences }: Passage, { sentence, clause }: Act): boolean {
  const from = sentences[sentence]?.from ?? 0;
  const isFirst = clause.from <= from + 3;
  return isFirst && tokens[from]?.text === 'इस' && tokens[from + 1]?.text === 'बीच';
}
