import type { Clause } from '../clause/clauses.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { REPORTS } from '../clause/english-relative.ts';
import { FALSE, noSubject } from './stance-en.ts';
import type { Verb } from './verb-forms-hi.ts';

/**
 * The word that says that what the words before it tell is untrue: rumours of a truce proved false, युद्धविराम की खबर गलत
 * निकली. Null where a clause has none. Not what calls a report of something else so: that is a rejection.
 */
export function falseWordIn(passage: Passage, { from, to, finite, lang }: Clause): Range | null {
  const text = (i: number) => passage.tokens[i]?.text ?? '';
  if (finite === null) return null;
  if (lang === 'en') {
    if (![from, from + 1].some((i) => REPORTS.has(text(i)))) return null;
    if (wordIn(finite.from, finite.to, (i) => PROVING.has(text(i))) === null) return null;
    return wordIn(finite.from, Math.min(to, finite.to + NEAR), (i) => FALSE.has(text(i)));
  }
  if (!FALSE_HI.has(text(finite.from - 1)) || !PROVING.has(text(finite.from))) return null;
  const at = wordIn(
    finite.from - NEAR,
    finite.from - 1,
    (i) => REPORTS_HI.has(text(i)) && GENITIVE.has(text(i - 1)),
  );
  return at === null ? null : { from: finite.from - 1, to: finite.from };
}

/** It is not true that, यह सच नहीं है कि: the word of truth that a clause denies to the one behind it. */
export function notTrueIn({ tokens }: Passage, { to, finite, negated }: Clause): Range | null {
  if (!negated || finite === null) return null;
  return wordIn(finite.from - 1, Math.min(to, finite.to + 1), (i) => TRUE.has(tokens[i]?.text ?? ''));
}

/**
 * Nobody said that, did not confirm that, wrongly reported that, यह नहीं कहा कि, किसने कहा कि, पुष्टि नहीं की कि: the verb by which a clause says that no one told what
 * stands behind it; null for others, and for what is only not told how or when (नहीं बताया कि कितने).
 */
export function unsaidIn(passage: Passage, clause: Clause): Range | null {
  const { finite, negated, lang, to } = clause;
  if (finite === null) return null;
  const text = (i: number) => passage.tokens[i]?.text ?? '';
  if (lang === 'en') {
    // It would be wrong to say that.
    const isWrong = text(to) === 'that' && text(to - 1) === 'say' && WRONG.has(text(to - 3));
    if (isWrong) return { from: to - 3, to };
    const isSaid = SAYING.has(text(finite.to - 1)) && text(to) === 'that';
    // Who says that; wrongly reported that; the hoax call claimed that.
    const isAsked = text(clause.from) === 'who' && finite.from === clause.from + 1;
    const isFalse = UNTRULY.has(text(finite.to - 2)) || text(finite.to - 3) === 'hoax';
    return isSaid && (negated || isAsked || isFalse || noSubject(text, finite, clause) !== null)
      ? finite
      : null;
  }
  const isSaid = wordIn(finite.from, finite.to, (i) => SAYING_HI.has(text(i))) !== null;
  if (isSaid && text(finite.from - 1) === 'किसने') return finite;
  if (!negated || !(isSaid || text(finite.from - 1) === 'पुष्टि')) return null;
  return wordIn(to, to + CONTENT, (i) => ASKING.has(text(i))) === null ? finite : null;
}

/**
 * उन खबरों का खंडन किया जिनमें कहा गया था कि: the word by which the clause before a relative one calls untrue what that one says.
 * Null for other clauses.
 */
export function refutedBefore({ tokens }: Passage, { from, to, lang }: Clause): Range | null {
  if (lang !== 'hi' || !IN_WHICH.has(tokens[from]?.text ?? '')) return null;
  if (wordIn(from, to, (i) => TELLING_HI.has(tokens[i]?.text ?? '')) === null) return null;
  const end = tokens[from - 1]?.kind === 'mark' ? from - 1 : from;
  const isRefuting = (i: number): boolean => REFUTING.has(tokens[i]?.text ?? '');
  const word = wordIn(Math.max(0, end - REFUTAL), end, isRefuting);
  const isOfTalk = (i: number): boolean => THOSE.has(tokens[i]?.text ?? '');
  return word !== null && wordIn(Math.max(0, end - TALK), end, isOfTalk) !== null ? word : null;
}

const IN_WHICH = wordSet('जिनमें जिसमें जिनके जिसके');
const TELLING_HI = wordSet('कहा दावा बताया बताई आरोप मुताबिक अनुसार');
const REFUTING = wordSet('खंडन खारिज निराधार बेबुनियाद गलत झूठा झूठी झूठे फर्जी भ्रामक मनगढ़ंत नकार नकारा इनकार');
/** Tokens from such a word to the relative clause, and from what it calls so. */
const REFUTAL = 5;
const TALK = 14;
const THOSE = wordSet('खबर खबरों खबरें रिपोर्ट रिपोर्टों दावे दावों अटकलों अफवाहों आरोपों लेख पोस्ट वीडियो बयान');

/** …, यह खबर निराधार है: the word by which a clause says that the one before it is untrue. */
export function disowningWord({ tokens }: Passage, { from, to, lang }: Clause): Range | null {
  const text = (i: number) => tokens[i]?.text ?? '';
  if (lang !== 'hi' || !POINTING.has(text(from)) || !REPORTS_HI.has(text(from + 1))) return null;
  return wordIn(from + 2, to, (i) => FALSE_HI.has(text(i)));
}

/** हमला करने की बात, भेजे जाने के दावे: what an infinitive tells is only a report. */
export function isOnlyReported({ tokens }: Passage, { to }: Verb): boolean {
  const at = tokens[to]?.text === 'जाने' ? to + 1 : to;
  return GENITIVE.has(tokens[at]?.text ?? '') && REPORTS_HI.has(tokens[at + 1]?.text ?? '');
}

function wordIn(from: number, to: number, holds: (i: number) => boolean): Range | null {
  for (let i = from; i < to; i++) if (holds(i)) return { from: i, to: i + 1 };
  return null;
}

const SAYING = wordSet(
  'say says said saying confirm confirms confirmed claim claimed announce announced suggest suggested report reported prove proved proven',
);
const WRONG = wordSet('wrong false incorrect inaccurate misleading premature');
const UNTRULY = wordSet('wrongly falsely mistakenly erroneously incorrectly');
const SAYING_HI = wordSet('कहा कही बताया कबूला');
/** Tokens of what is told in which it may be asked how it was. */
const CONTENT = 14;
const ASKING = wordSet('कितने कितना कितनी कब कहां क्यों कैसे किस किसने किसे कौन क्या किन');
/** Tokens between a report and what is said of it. */
const NEAR = 4;
const POINTING = wordSet('यह ये ऐसी ऐसे इन इस यही');
const REPORTS_HI = wordSet(
  'बात बातों खबर खबरें खबरों अफवाह अफवाहें अफवाहों दावा दावे दावों अटकलें अटकलों रिपोर्ट रिपोर्टों चर्चा चर्चाओं',
);
const FALSE_HI = wordSet('झूठ झूठा झूठी झूठे गलत निराधार बेबुनियाद फर्जी भ्रामक मनगढ़ंत बकवास कोरी अफवाह असत्य');
const TRUE = wordSet('true correct सच सही सत्य');
/** Verbs by which a report is so: was false, proved false, झूठी निकली, गलत साबित हुई. */
const PROVING = wordSet(
  'is are was were be been proved prove proven turned निकली निकला निकले निकलीं है हैं थी था थे साबित',
);
