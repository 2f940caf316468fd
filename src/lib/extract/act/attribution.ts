import type { Factuality, Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { isDeniedWithoutThat } from '../clause/told-without-that.ts';
import { isCondition } from '../clause/hindi-ahead.ts';
import type { Passage, Range } from '../read/passage.ts';
import { falseWordIn, notTrueIn, refutedBefore, unsaidIn } from './disowned.ts';
import type { FrameWords } from './frame-words.ts';
import { hearsayBehind, hearsayIn, isOnlyTold } from './hearsay.ts';
import type { Stance } from './stance.ts';
import { isSummedUp } from '../clause/english-relative.ts';
import { wordSet } from '../read/word-set.ts';

/** What a sentence says so far of the clauses to come: by hearsay, as false, as supposed. */
export interface Attribution {
  readonly reported: Range | null;
  readonly denied: Range | null;
  readonly supposed: Range | null;
  /** What follows is what was threatened or asked for: no event where it has not happened. */
  readonly wished: boolean;
  /** The clause itself follows कि or that. */
  readonly isSubordinate: boolean;
}

export const UNATTRIBUTED: Attribution = {
  reported: null,
  denied: null,
  supposed: null,
  wished: false,
  isSubordinate: false,
};

/**
 * What a clause's own words say of all of it, after what the sentence said before.
 * @param next the clause after it, which may say who told it
 */
export function attributionIn(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  before: Attribution,
  next?: Clause,
): Attribution {
  const opens =
    SUBORDINATE.has(passage.tokens[clause.from]?.text ?? '') || isDeniedWithoutThat(passage, clause.from);
  return {
    // Four are suspected of it; the last was held on Monday: behind a semicolon nobody's word goes on.
    reported:
      hearsayIn(passage, clause, words) ??
      claimBefore(passage, clause) ??
      (passage.tokens[clause.from - 1]?.text === ';' || isAnswer(passage, clause) ? null : before.reported) ??
      hearsayBehind(passage, clause, next),
    denied: (opens ? before.denied : null) ?? falseWordIn(passage, clause),
    supposed:
      conditionIn(passage, words) ??
      mayBeAt(passage, clause.from) ??
      possibleIn(passage, clause) ??
      openIn(passage, clause) ??
      // ताइवान पर हमला हुआ तो जापान कार्रवाई कर सकता है.
      (clause.finite !== null && isCondition(passage, clause, clause.finite) ? clause.finite : null) ??
      (opens || SO.has(passage.tokens[clause.from]?.text ?? '') ? before.supposed : null),
    wished: opens && before.wished,
    isSubordinate: opens,
  };
}

/** The ministry claims | it has destroyed forty: nobody but it answers for that. */
function claimBefore({ tokens }: Passage, { from, lang }: Clause): Range | null {
  return lang === 'en' && CLAIMS.has(tokens[from - 1]?.text ?? '') ? { from: from - 1, to: from } : null;
}

const CLAIMS = wordSet('claims claimed');

/**
 * आरोप लगाया कि …, जिसे मंत्रालय ने खारिज किया, वहीं इस्लामाबाद ने तालिबान पर दोष मढ़ा; which the ministry denied, a claim that it denied: of whoever answers a charge
 * nobody doubts that he did.
 */
function isAnswer(passage: Passage, { from, to }: Clause): boolean {
  const { tokens } = passage;
  const opens = tokens[from]?.text ?? '';
  if (!WHICH.has(opens) && !isOther(passage, from, to) && !isSummedUp(passage, from)) return false;
  for (let i = from + 1; i < to; i++) if (ANSWERS.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** …, but India denied it, पर भारत ने इनकार किया: someone else, by name; not “but that he rejected it”. */
function isOther({ tokens }: Passage, from: number, to: number): boolean {
  const opens = tokens[from]?.text ?? '';
  if (BUT_EN.has(opens)) return tokens[from + 1]?.capital === true || tokens[from + 1]?.text === 'the';
  return BUT.has(opens) && tokens.slice(from, to).some(({ text }) => text === 'ने');
}

const WHICH = wordSet('जिसे जिन्हें जिसका जिनका which');
const BUT_EN = wordSet('but while whereas');
const BUT = wordSet('पर लेकिन मगर परंतु किंतु जबकि वहीं उधर');
const ANSWERS = wordSet(
  'इनकार इंकार खारिज नकार नकारा खंडन निराधार बेबुनियाद मनगढ़ंत झूठा बकवास दोष आरोप पलटवार ' +
    'denied denies rejected rejects dismissed refuted accused accuses blamed blames',
);

/** The word that makes a clause a condition: अगर, if. */
function conditionIn(passage: Passage, words: FrameWords): Range | null {
  return words.get('@stance-if')?.find(({ from }) => !isChoice(passage, from)) ?? null;
}

/** हो सकता है कि ड्रोन घुसा हो, संभव है वह खरीदे: at the head of what may be so, or right before कि. */
function mayBeAt({ tokens }: Passage, at: number): Range | null {
  const text = (i: number) => tokens[i]?.text ?? '';
  if (text(at) === 'संभव' && text(at + 1) === 'है') return { from: at, to: at + 2 };
  const isMay = text(at) === 'हो' && text(at + 1) === 'सकता' && text(at + 2) === 'है';
  return isMay ? { from: at, to: at + 3 } : null;
}

/** घोषणा संभव, हस्ताक्षर मुमकिन: at the end of a clause that has no verb, what may come; नहीं before it, what may not. */
function possibleIn({ tokens }: Passage, { from, to, finite, lang }: Clause): Range | null {
  if (lang !== 'hi' || (finite !== null && tokens[finite.from]?.text !== 'है')) return null;
  let last = to - 1;
  while (last > from && (tokens[last]?.kind === 'mark' || tokens[last]?.text === 'है')) last--;
  return POSSIBLE.has(tokens[last]?.text ?? '') ? { from: last, to: last + 1 } : null;
}

const POSSIBLE = wordSet('संभव मुमकिन');

/** Asked whether he would resign, the minister refused: what is supposed ends with the comma behind what is asked. */
export function attributionOf({ tokens }: Passage, here: Attribution, { from }: Range): Attribution {
  const { supposed } = here;
  if (supposed === null) return here;
  const isAsked = tokens
    .slice(Math.max(0, supposed.from - ASKED), supposed.from)
    .some(({ text }) => text === 'asked');
  const isBehind = isAsked && tokens.slice(supposed.to, from).some(({ text }) => text === ',');
  return isBehind ? { ...here, supposed: null } : here;
}

/** Tokens from asked to whether: asked by reporters on Monday if. */
const ASKED = 6;

/** हस्ताक्षर हुए या नहीं: behind a clause, what leaves it open. */
function openIn({ tokens }: Passage, { to }: Clause): Range | null {
  return tokens[to]?.text === 'या' && tokens[to + 1]?.text === 'नहीं' ? { from: to, to: to + 2 } : null;
}

/** Weighs whether to send: of a choice, no condition. */
export function isChoice({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.text === 'whether' && tokens[at + 1]?.text === 'to';
}

/** What a clause says of those after कि or that: denied by its false-words, hearsay where it accuses, wished where it warns or asks. */
export function attributionAfter(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  here: Attribution,
  last: { readonly kind: Kind; readonly factuality: Factuality; readonly trigger: Range } | null,
): Attribution {
  const isSubordinate =
    SUBORDINATE.has(passage.tokens[clause.to]?.text ?? '') ||
    SUBORDINATE.has(passage.tokens[clause.to - 1]?.text ?? '') ||
    isDeniedWithoutThat(passage, clause.to);
  if (!isSubordinate) return here;
  const fear = fearIn(passage, clause);
  const denial =
    last?.factuality === 'denied' || admits(passage, clause)
      ? null
      : (words.get('@stance-false')?.find((word) => !isOnlyTold(passage, word)) ??
        notTrueIn(passage, clause));
  const isAccusing = last?.kind === 'accusation';
  return {
    ...here,
    denied: unsaidIn(passage, clause) ?? denial ?? refutedBefore(passage, clause) ?? here.denied,
    supposed:
      fear ??
      mayBeAt(passage, clause.to - 3) ??
      mayBeAt(passage, clause.to - 2) ??
      askedIn(passage, clause) ??
      here.supposed,
    reported: here.reported ?? words.get('@stance-claim')?.[0] ?? (isAccusing ? last.trigger : null),
    wished: last !== null && WISHING.has(last.kind),
  };
}

/** After months of denying it, admitted that: who admits something denies it no more. */
function admits({ tokens }: Passage, { finite, to }: Clause): boolean {
  if (finite === null) return false;
  for (let i = finite.from; i < Math.min(finite.to, to); i++)
    if (ADMITTED.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const ADMITTED = wordSet('admitted admits admit conceded concedes acknowledged confirmed माना मानी मान');

/** आशंका है कि उसकी हत्या की गई: what is feared, suspected or wished may not have happened. */
function fearIn({ tokens }: Passage, { from, to }: Clause): Range | null {
  for (let i = from; i < to; i++) if (FEARS.has(tokens[i]?.text ?? '')) return { from: i, to: i + 1 };
  return null;
}

/** सवाल किया कि क्या रूस ने हमला किया है: what is only asked; कि क्या हुआ asks what it was. */
function askedIn({ tokens }: Passage, { to }: Clause): Range | null {
  const at = tokens[to]?.text === 'कि' ? to + 1 : to;
  if (tokens[at]?.text !== 'क्या' || WHAT_IT_WAS.test(tokens[at + 1]?.text ?? '')) return null;
  return { from: at, to: at + 1 };
}

const WHAT_IT_WAS = /^(?:हो|हु|कर|किया|कह|है|था|थी|थे|चल|बात)/u;
const FEARS = wordSet('आशंका अंदेशा शक संदेह wish wishes wished pretend pretends pretended imagine imagined');

const WISHING: ReadonlySet<Kind> = new Set(['warning', 'request']);
const SUBORDINATE = wordSet('कि that');
const SO = wordSet('तो then ,');

/** The factuality of an act whose verb says `own`, in its clause. */
export function factualityIn(
  own: Stance,
  { reported, denied, supposed }: Attribution,
): { readonly factuality: Factuality; readonly mark: Range | null } {
  if (denied !== null && own.factuality !== 'denied') return { factuality: 'denied', mark: denied };
  if (supposed !== null && (own.factuality === 'done' || own.factuality === 'planned'))
    return { factuality: 'considered', mark: supposed };
  if (reported !== null && own.factuality === 'done') return { factuality: 'reported', mark: reported };
  return own;
}
