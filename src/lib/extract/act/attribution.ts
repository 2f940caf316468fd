import type { Factuality, Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { isDeniedWithoutThat } from '../clause/english-clauses.ts';
import { isCondition } from '../clause/hindi-ahead.ts';
import type { Passage, Range } from '../read/passage.ts';
import { falseWordIn, notTrueIn, unsaidIn } from './disowned.ts';
import type { FrameWords } from './frame-words.ts';
import type { Stance } from './stance.ts';
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

/** What a clause's own words say of all of it, after what the sentence said before. */
export function attributionIn(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  before: Attribution,
): Attribution {
  const opens =
    SUBORDINATE.has(passage.tokens[clause.from]?.text ?? '') || isDeniedWithoutThat(passage, clause.from);
  return {
    reported: hearsayIn(passage, clause, words) ?? before.reported,
    denied: (opens ? before.denied : null) ?? falseWordIn(passage, clause),
    supposed:
      conditionIn(passage, words) ??
      openIn(passage, clause) ??
      // ताइवान पर हमला हुआ तो जापान कार्रवाई कर सकता है.
      (clause.finite !== null && isCondition(passage, clause, clause.finite) ? clause.finite : null) ??
      (opens || SO.has(passage.tokens[clause.from]?.text ?? '') ? before.supposed : null),
    wished: opens && before.wished,
    isSubordinate: opens,
  };
}

/** The word that makes a clause a condition: अगर, if. */
function conditionIn(passage: Passage, words: FrameWords): Range | null {
  return words.get('@stance-if')?.find(({ from }) => !isChoice(passage, from)) ?? null;
}

/** हस्ताक्षर हुए या नहीं: behind a clause, what leaves it open. */
function openIn({ tokens }: Passage, { to }: Clause): Range | null {
  return tokens[to]?.text === 'या' && tokens[to + 1]?.text === 'नहीं' ? { from: to, to: to + 2 } : null;
}

/** Weighs whether to send: of a choice, no condition. */
export function isChoice({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.text === 'whether' && tokens[at + 1]?.text === 'to';
}

/** Tokens after कथित तौर पर within which the accusation stands that it belongs to. */
const CHARGE_WITHIN = 16;
/** Words between कथित and the noun that it doubts. */
const NOUN_WITHIN = 3;

/**
 * The words that make a clause hearsay. Not what only doubts a person or a charge in it: कथित बिचौलिए को गिरफ्तार
 * किया, कथित रूप से रिश्वत लेने के आरोप में मुकदमा दर्ज किया.
 */
function hearsayIn({ tokens }: Passage, clause: Clause, words: FrameWords): Range | null {
  const doubtsOther = ({ from, to }: Range): boolean => {
    const text = tokens[from]?.text ?? '';
    // संवाद सूत्र, a byline; 19 सूत्रीय मांगें.
    if (text.startsWith('सूत्र')) return !SOURCES.has(text) || tokens[from - 1]?.text === 'संवाद';
    // हमले की अटकलों के बीच, amid rumours that he would go: what is told apart from what happened meanwhile.
    if (AMID.has(tokens[clause.from]?.text ?? '') || isMeanwhile(tokens, to)) return true;
    // Who alleged it did so.
    if (text === 'alleged') return from === clause.finite?.from && to === clause.finite.to;
    // अटकलों को खारिज किया, अटकलों पर विराम लगाया: what is refuted.
    if (text.startsWith('अटकल') && (tokens[to]?.text === 'को' || tokens[to + 1]?.text === 'विराम'))
      return true;
    if (text !== 'कथित') return false;
    const isAdverb = ADVERBIAL.has(tokens[to]?.text ?? '');
    const end = Math.min(clause.to, to + (isAdverb ? CHARGE_WITHIN : NOUN_WITHIN));
    return tokens.slice(to, end).some(({ text }) => (isAdverb ? CHARGES : DOUBTED).has(text));
  };
  return words.get('@stance-reported')?.find((word) => !doubtsOther(word)) ?? null;
}

/** के बीच behind a report, the first of both perhaps its own: खबरों के बीच. */
function isMeanwhile(tokens: Passage['tokens'], to: number): boolean {
  const at = tokens[to]?.text === 'के' ? to + 1 : to;
  return tokens[at]?.text === 'बीच' && tokens[at - 1]?.text === 'के';
}

const AMID = wordSet('amid despite');
const SOURCES = wordSet('सूत्र सूत्रों');
const ADVERBIAL = wordSet('तौर रूप');
const CHARGES = wordSet('आरोप आरोपों मामले मामला मामलों संदेह शक शिकायत सिलसिले जुर्म');
const DOUBTED = wordSet(
  'सहयोगी सहयोगियों बिचौलिए बिचौलिया दलाल दलालों प्रेमी प्रेमिका एजेंट एजेंटों सरगना साथी साथियों समर्थक समर्थकों जासूस जासूसों ' +
    'आतंकी आतंकियों तस्कर तस्करों मास्टरमाइंड घोटाले घोटाला भ्रष्टाचार रिश्वत रिश्वतखोरी अनियमितताओं अनियमितता गड़बड़ी धांधली धोखाधड़ी ठगी',
);

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
      : (words.get('@stance-false')?.[0] ?? notTrueIn(passage, clause));
  const isAccusing = last?.kind === 'accusation';
  return {
    ...here,
    denied: unsaidIn(passage, clause) ?? denial ?? here.denied,
    supposed: fear ?? askedIn(passage, clause) ?? here.supposed,
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
