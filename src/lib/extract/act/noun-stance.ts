import type { Kind, Lang } from '#lib/event/news-event.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { HAPPENED } from './act.ts';
import type { FrameWords, WordFound } from './frame-words.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Stance } from './stance.ts';
import { GOVERNORS } from './stance.ts';
import { closeTo, didNotGo, undoneAfter } from './stance-hi.ts';
import type { Match } from './match.ts';

/** Words between an act's noun and the noun that governs it, at most: खरीद में इंडोनेशिया की रुचि. */
const REACH = 4;
/** What is told of an act after its postposition: खरीद में दिलचस्पी, खरीद को मंजूरी; बैठक में फैसला was a meeting. */
const GOVERNING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['में', wordSet('रुचि दिलचस्पी देरी विलंब')],
  ['को', wordSet('मंजूरी हरी')],
]);
const WITHOUT = wordSet('without no बिना बगैर');
/** From such a word to its noun: without a final peace deal. */
const NEAR = 4;
const OWNING = wordSet('का की');
const POSTPOSITIONS = wordSet('में पर से को ने का के की तक');
const PREPOSITIONS = wordSet('in of for on over about to');
/** Acts that can be talked about before there are any: सौदे पर बातचीत, not हमले पर बातचीत. */
const NEGOTIABLE: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'agreement',
  'ceasefire',
  'visit',
  'meeting',
]);

/**
 * What another noun makes of an act that a noun tells: खरीद में दिलचस्पी, हमले की योजना, plan for the purchase.
 * Null where none governs it.
 */
export function governedNoun(
  passage: Passage,
  { entry, head }: Match,
  clause: Range,
  words: FrameWords,
): Stance | null {
  const without = withoutAt(passage, entry.lang, head, clause);
  if (without !== null)
    return { mode: 'content', factuality: 'denied', mark: { from: without, to: without + 1 } };
  const rumour = entry.lang === 'hi' ? rumourBehind(passage, head.to) : null;
  if (rumour !== null) return { mode: 'content', factuality: 'reported', mark: rumour };
  const talk = entry.lang === 'en' ? talkBefore(passage, head, clause) : null;
  if (talk !== null) return talk;
  const averted = entry.lang === 'en' ? avertedAt(passage, head, clause) : null;
  if (averted !== null)
    return { mode: 'main', factuality: 'denied', mark: { from: averted, to: averted + 1 } };
  const making = entry.lang === 'en' ? makingBefore(passage, head, clause) : null;
  if (making !== null) return { mode: 'content', factuality: 'planned', mark: making };
  const stage = stageOf(passage, { entry, head });
  if (stage !== null) return { mode: 'content', factuality: 'considered', mark: stage };
  for (const [id, factuality] of GOVERNORS) {
    if (HAPPENED.has(factuality)) continue;
    const places = words.get(id) ?? [];
    const next = firstFrom(places, head.to);
    const mark = entry.lang === 'hi' ? places[next] : nounBefore(places, next);
    if (mark === undefined) continue;
    const governs =
      entry.lang === 'hi'
        ? governsHindi(passage, head, mark, factuality, entry.kind)
        : mark.from >= clause.from && governsEnglish(passage, mark, head);
    if (!governs) continue;
    const text = (i: number) => passage.tokens[i]?.text ?? '';
    const isOpen = entry.lang === 'hi' && factuality !== 'denied';
    // हमले की साजिश नाकाम कर दी.
    const none = isOpen ? (undoneAfter(text, words, mark.to)?.mark ?? null) : null;
    return none === null
      ? { mode: 'content', factuality, mark: { from: mark.from, to: mark.to } }
      : { mode: 'content', factuality: 'denied', mark: none };
  }
  const impossible = impossibleAt(passage, { entry, head });
  if (impossible !== null) return { mode: 'main', factuality: 'denied', mark: impossible };
  // समझौते के बेहद करीब.
  const close = entry.lang === 'hi' ? closeTo((i) => passage.tokens[i]?.text ?? '', head.to) : null;
  if (close !== null) return { mode: 'main', factuality: 'considered', mark: { from: close, to: close + 1 } };
  const isPurpose = entry.lang === 'hi' && isForSomething(passage, head.to);
  const stayed = isPurpose ? didNotGo((i) => passage.tokens[i]?.text ?? '', head.to + 2) : null;
  if (stayed !== null) return { mode: 'main', factuality: 'denied', mark: stayed };
  return isPurpose
    ? { mode: 'content', factuality: 'planned', mark: { from: head.to + 1, to: head.to + 2 } }
    : null;
}

/**
 * Were preparing a contract for 25 systems, had plotted a drone attack: the verb right before what is not made yet, with its article
 * and what sort it is between; null where none is. Of the attack that someone planned there was one.
 */
function makingBefore({ tokens }: Passage, head: Range, clause: Range): Range | null {
  const text = (i: number) => (i >= clause.from ? (tokens[i]?.text ?? '') : '');
  for (let i = head.from - 1; i >= head.from - NEAR && tokens[i]?.kind === 'latn'; i--) {
    const isPlan = PLANNING.has(text(i)) && text(i + 1) !== 'the' && !MARKS_OF_NOUN.has(text(i - 1));
    if (isPlan || MAKING.has(text(i))) return { from: i, to: i + 1 };
    if (MARKS_OF_NOUN.has(text(i)) ? !BEFORE_NOUN.has(text(i - 1)) : PREPOSITIONS.has(text(i))) return null;
  }
  return null;
}

const MARKS_OF_NOUN = wordSet('a an the its their his her any further more another this that these those');
const MAKING = wordSet('preparing drafting negotiating finalising finalizing prepare drafted prepared');
const PLANNING = wordSet(
  'planned planning plans plan plotted plotting plot plots mulled mulling weighed weighing',
);
const BEFORE_NOUN = new Set([...MAKING, ...PLANNING]);

/** शांति समझौता (फिलहाल) संभव नहीं: what cannot come about; null where nothing says so. */
function impossibleAt({ tokens }: Passage, { entry, head }: Pick<Match, 'entry' | 'head'>): Range | null {
  if (entry.lang !== 'hi') return null;
  for (let i = head.to; i < head.to + NEAR; i++) {
    const text = tokens[i]?.text ?? '';
    if (POSSIBLE.has(text) && tokens[i + 1]?.text === 'नहीं') return { from: i, to: i + 2 };
    if (tokens[i]?.kind === 'mark' || POSTPOSITIONS.has(text)) return null;
  }
  return null;
}

const POSSIBLE = wordSet('संभव मुमकिन');

/** सौदा (अब) अंतिम चरण में है: how far what is bargained over has come; null where nothing says so. */
export function stageOf({ tokens }: Passage, { entry, head }: Pick<Match, 'entry' | 'head'>): Range | null {
  if (entry.lang !== 'hi' || !BARGAINED.has(entry.kind)) return null;
  const text = (i: number) => tokens[i]?.text ?? '';
  // सौदे पर बातचीत अंतिम चरण में है.
  let from = text(head.to) === 'पर' && TALKS.has(text(head.to + 1)) ? head.to + 2 : head.to;
  while (from < head.to + NEAR && STILL.has(text(from))) from++;
  return STAGES.has(text(from)) && STAGE.has(text(from + 1)) && text(from + 2) === 'में'
    ? { from, to: from + 2 }
    : null;
}

/** Kinds of what two sides come to terms on. */
export const BARGAINED: ReadonlySet<Kind> = new Set(['procurement', 'delivery', 'agreement', 'ceasefire']);
const TALKS = wordSet('बातचीत वार्ता चर्चा');
const STILL = wordSet('अब भी तो अभी अपने फिलहाल लगभग');
const STAGES = wordSet('अंतिम आखिरी निर्णायक शुरुआती प्रारंभिक उन्नत अग्रिम');
const STAGE = wordSet('चरण दौर');

/** खरीद के लिए: what something else is done for. */
export function isForSomething({ tokens }: Passage, at: number): boolean {
  return tokens[at]?.text === 'के' && tokens[at + 1]?.text === 'लिए';
}

/** The word that says that there was none: without a deal, no deal, rather than sign a deal, समझौते के बिना, बिना समझौते के. */
function withoutAt({ tokens }: Passage, lang: Lang, { from, to }: Range, clause: Range): number | null {
  const text = (i: number) => tokens[i]?.text ?? '';
  // Do not attack: forbidden, whatever sort of word it is; not talks but arms.
  if (lang === 'en' && text(from - 1) === 'not' && from > clause.from) return from - 1;
  if (lang === 'hi' && text(to) === 'के' && WITHOUT.has(text(to + 1)) && to + 1 < clause.to) return to + 1;
  for (let i = from - 1; i >= Math.max(clause.from, from - NEAR); i--) {
    if (WITHOUT.has(text(i)) || isInstead(text, i) || isNor(text, i)) return i;
    if (tokens[i]?.kind === 'mark' || POSTPOSITIONS.has(text(i)) || PREPOSITIONS.has(text(i))) return null;
  }
  return null;
}

/** युद्धविराम की अफवाह फैली: what is only told of. */
function rumourBehind({ tokens }: Passage, at: number): Range | null {
  if (!GENITIVE.has(tokens[at]?.text ?? '')) return null;
  return tokens[at + 1]?.text.startsWith('अफवाह') === true ? { from: at + 1, to: at + 2 } : null;
}

/** न कोई समझौता, न युद्धविराम; but न केवल. */
function isNor(text: (i: number) => string, at: number): boolean {
  return text(at) === 'न' && !ONLY.has(text(at + 1));
}

const ONLY = wordSet('केवल सिर्फ कि');

/**
 * Dismissed talk of an attack, reports of a raid were denied; reports of a raid spread: what of an act is only told. Hopes of a
 * truce, fears of a strike: what may be.
 */
function talkBefore({ tokens }: Passage, { from }: Range, clause: Range): Stance | null {
  const text = (i: number) => (i >= clause.from && i < clause.to ? (tokens[i]?.text ?? '') : '');
  const of = [from - 1, from - 2, from - 3].find((i) => text(i) === 'of');
  if (of === undefined) return null;
  const what = { from: of - 1, to: of };
  if (OPEN.has(text(of - 1))) return { mode: 'content', factuality: 'considered', mark: what };
  if (!TALK.has(text(of - 1))) return null;
  for (let i = of - 2; i >= of - REFUSAL; i--)
    if (REFUTING.has(text(i))) return { mode: 'content', factuality: 'denied', mark: { from: i, to: i + 1 } };
  return { mode: 'main', factuality: 'reported', mark: what };
}

/** Tokens from who denies it to the talk. */
const REFUSAL = 5;
const TALK = wordSet(
  'talk rumours rumors rumour rumor speculation reports claims allegations suggestions whispers',
);
/** Nouns of what may be. */
export const OPEN = wordSet(
  'hope hopes fear fears prospect prospects chance chances risk risks possibility likelihood expectations danger idea',
);
const REFUTING = wordSet(
  'dismissed dismisses denied denies rejected rejects rubbished refuted scotched quashed',
);

/** Instead of, rather than: the second of the two words. */
export function isInstead(text: (i: number) => string, at: number): boolean {
  return INSTEAD.get(text(at)) === text(at - 1);
}

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['of', 'instead'],
  ['than', 'rather'],
]);

/** Averted a coup, narrowly avoided a crash: the verb by which an act that a noun tells did not come about. */
function avertedAt({ tokens }: Passage, { from }: Range, clause: Range): number | null {
  for (let i = from - 1; i >= Math.max(clause.from, from - NEAR); i--) {
    const text = tokens[i]?.text ?? '';
    if (AVERTED.has(text)) return i;
    if (tokens[i]?.kind === 'mark' || (PREPOSITIONS.has(text) && text !== 'off')) return null;
  }
  return null;
}

/** Verbs by which something did not come about. */
export const AVERTED = wordSet(
  'avert averts averted averting avoid avoids avoided avoiding prevent prevents prevented preventing foil foils foiled foiling thwart thwarts thwarted thwarting staved warded escaped',
);

/** The last word before one that is no verb there: a plan, not to plan. */
function nounBefore(places: readonly WordFound[], next: number): WordFound | undefined {
  const [last, other] = [places[next - 1], places[next - 2]];
  if (last?.shape === null) return last;
  return other?.from === last?.from && other?.shape === null ? other : undefined;
}

function governsHindi(
  passage: Passage,
  head: Range,
  mark: Range,
  factuality: Stance['factuality'],
  kind: Kind,
): boolean {
  const { tokens, hits } = passage;
  const text = (i: number) => tokens[i]?.text ?? '';
  const isPurpose = isForSomething(passage, head.to);
  const from = head.to + (isPurpose ? 2 : 1);
  if (mark.from < from || mark.from - from > REACH) return false;
  for (let i = from; i < mark.from; i++) {
    if (tokens[i]?.kind === 'mark' && text(i) !== '-') return false;
    // भारत की रुचि: only whose it is may stand between.
    if (POSTPOSITIONS.has(text(i)) && !isNamed(hits, i - 1)) return false;
  }
  switch (text(head.to)) {
    case 'में':
    case 'को':
      return GOVERNING.get(text(head.to))?.has(text(mark.from)) === true;
    case 'से':
      return factuality === 'denied';
    case 'पर':
      return factuality !== 'denied' && NEGOTIABLE.has(kind);
    case 'के':
      return isPurpose || mark.from === from;
    default:
      return OWNING.has(text(head.to));
  }
}

function isNamed(hits: Passage['hits'], i: number): boolean {
  return hits[i]?.some(({ entry }) => entry.type === 'country' || entry.type === 'organisation') === true;
}

function governsEnglish({ tokens }: Passage, mark: Range, head: Range): boolean {
  const text = (i: number) => tokens[i]?.text ?? '';
  const gap = head.from - mark.to;
  if (gap < 0 || gap > REACH || !PREPOSITIONS.has(text(mark.to))) return false;
  for (let i = mark.to + 1; i < head.from; i++)
    if (tokens[i]?.kind === 'mark' || PREPOSITIONS.has(text(i))) return false;
  return true;
}
