import type { Passage, Range, Sentence } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import type { EnglishVerb } from './english-verb.ts';
import { englishVerbAt } from './english-verb.ts';
import { AT_FIRST, PARTICIPLE } from './english-participle.ts';
import { is, within } from './grammar-words.ts';
import { endsBeside, isOfSubject, isRelative, isSummedUp } from './english-relative.ts';
import { hasSense, isDayName, wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/** Clauses of an English sentence: cut at conjunctions, relatives and semicolons where a verb stands on both sides. */
export function englishClauses(passage: Passage, sentence: Sentence, index: number): readonly Clause[] {
  const all = verbsIn(passage, sentence.from, sentence.to);
  const verbs = all.filter(({ infinitive }) => !infinitive);
  /** First token of the last verb, be it what is to be done: coach sacked; assistant to take charge. */
  const last = all.at(-1)?.from ?? 0;
  const clauses: Clause[] = [];
  let from = sentence.from;
  let v = 0;
  let own: OwnVerb | null = null;
  let relative: number | null = null;
  let subject: Range | null = null;
  /** Where the subject of the clause began that is told of beside. */
  let head = from;
  for (let i = sentence.from; i < sentence.to; i++) {
    const verb = verbs[v];
    if (verb !== undefined && verb.from === i) {
      // The Star, built in 1998, had failed: a participle beside its noun is not the clause's verb.
      const isBeside = own !== null && !own.stem && own.from > from && isReduced(passage, own, verb);
      if (own === null || isBeside) own = { ...verb, stem: false };
      v++;
    }
    const at = i + 1;
    if (at >= sentence.to) continue;
    if (own === null) {
      if (relative === null && isRelative(passage, i, from)) [relative, head] = [i, from];
      // A semicolon ends what was before it, verb or none.
      if (passage.tokens[i]?.text !== ';' || verbs[v] === undefined) continue;
      clauses.push(clauseOf({ from, to: at, sentence: index, verb: null, relative, subject }));
      from = at;
      continue;
    }
    const joined = joinedStemAt(passage, at, own);
    const isBack =
      joined === null &&
      relative !== null &&
      (endsBeside(passage, at) || isOfSubject(passage, relative, own, verbs[v], at));
    const isAfterSemicolon = passage.tokens[i]?.text === ';' && last > i;
    if (joined === null && verbs[v] === undefined && !isAfterSemicolon) continue;
    const isCut = isBack || isBoundary(passage, at) || endsLeadIn(passage, from, at);
    if (joined === null && !isCut && !isListed(passage, at, own, verbs[v])) continue;
    clauses.push(clauseOf({ from, to: at, sentence: index, verb: own, relative, subject }));
    subject = isBack && relative !== null && head < relative ? { from: head, to: relative } : null;
    // Who came in 2021 and met the king, arrived: without a comma it goes on.
    if (isBack || passage.tokens[i]?.text === ',') relative = null;
    from = at;
    own = joined;
  }
  clauses.push(clauseOf({ from, to: sentence.to, sentence: index, verb: own, relative, subject }));
  return clauses;
}

/** The verb of a clause; `stem` where it leans on the auxiliary of the clause before. */
type OwnVerb = EnglishVerb & { readonly stem: boolean };

/**
 * A participle right after its noun, before the clause's verb: , built in 1998, and headed by Justice Nath. Without a comma
 * or who did it: the tanks ordered in 2019 are due.
 */
function isReduced(passage: Passage, { from, to, tense }: EnglishVerb, next: EnglishVerb): boolean {
  const { tokens } = passage;
  const word = tokens[from]?.text ?? '';
  if (to - from !== 1 || tense !== 'past' || (word !== 'set' && !PARTICIPLE.test(word))) return false;
  // Unite, the union, threatened to strike, but called it off: two verbs of one subject.
  if (tokens[next.from - 1]?.text === 'but') return false;
  // Announced on May 4 it would close: a subject of its own.
  if (PRONOUNS.has(tokens[next.from - 1]?.text ?? '')) return false;
  // , first set for June, has slipped.
  const before = AT_FIRST.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (tokens[before]?.text === ',' || tokens[to]?.text === 'by') return true;
  if (tokens[from - 1]?.kind !== 'latn' || !WITHOUT_OBJECT.has(tokens[to]?.text ?? '')) return false;
  if (isTold(passage, from) || next.from - to > REDUCED) return false;
  return !within(
    passage,
    to,
    next.from,
    (i) =>
      tokens[i]?.kind === 'mark' ||
      is(passage, i, 'cut') ||
      JOINTS.has(tokens[i]?.text ?? '') ||
      // Agreed in May to take part in patrols: what it was agreed to do.
      englishVerbAt(passage, i, next.from)?.infinitive === true,
  );
}

const PRONOUNS: ReadonlySet<string> = wordSet('it he she they');
/** Tokens from such a participle to the verb, at most. */
const REDUCED = 8;
const WITHOUT_OBJECT = wordSet('in on at from under for during last this');

/** Went bankrupt in 2019, was restarted in 2023 and shut again: the next of a list of verbs, right behind a comma. */
function isListed(passage: Passage, at: number, own: EnglishVerb, next: EnglishVerb | undefined): boolean {
  const { tokens } = passage;
  if (next === undefined || tokens[at - 1]?.text !== ',' || own.to >= at - 1) return false;
  // Won it, then reshuffled his cabinet.
  if (tokens[at]?.text === 'then' && next.from === at + 1 && next.tense === 'past' && own.tense === 'past')
    return !isReduced(passage, own, next);
  if (next.from !== at || isReduced(passage, own, next)) return false;
  return LISTED.has(tokens[at]?.text ?? '') || (own.tense === 'past' && isActive(passage, next));
}

/** Froze aid in June, halted the talks in July and closed its embassy: a past form with its object, which no participle has. */
function isActive({ tokens }: Passage, { from, to, tense }: EnglishVerb): boolean {
  const [verb, object] = [tokens[from]?.text ?? '', tokens[to]];
  if (tense !== 'past' || to - from !== 1 || WITH_OBJECT.has(verb) || object === undefined) return false;
  // Began in August 2022, entered Austin a year later.
  const isPlace = object.kind === 'latn' && object.capital && tokens[from - 2]?.kind === 'digits';
  return object.kind === 'digits' || isPlace || OBJECTS.has(object.text);
}

const OBJECTS = wordSet('the a an its his her their two three four five six several most some');
/** Participles that an object may follow: awarded the prize, named the best. */
const WITH_OBJECT = wordSet(
  'given awarded named called dubbed denied offered paid sent shown told granted made',
);

const LISTED = wordSet('was were has had have');

/** Will step down and take oath: the stem that an "and" joins to what will be done, with a clause of its own. */
function joinedStemAt(passage: Passage, at: number, own: EnglishVerb): OwnVerb | null {
  if (own.tense !== 'future' || !JOINTS.has(passage.tokens[at]?.text ?? '')) return null;
  const verb = at + 1;
  if (isJoinedParticiple(passage, verb, own)) return { ...own, from: verb, to: verb + 1, stem: true };
  const isStem = passage.hits[verb]?.some(
    ({ entry, to }) =>
      (entry.type === 'trigger' || entry.type === 'frame-word') && entry.shape === 'stem' && to > verb,
  );
  if (isStem !== true || passage.tokens[verb]?.capital === true) return null;
  if (!AFTER_STEM.has(passage.tokens[verb + 1]?.text ?? '') && !isCount(passage, verb + 1)) return null;
  return { ...own, from: verb, to: verb + 1, stem: true };
}

/** Will lease two and buy four, and buy 40. */
function isCount({ tokens, hits }: Passage, at: number): boolean {
  return tokens[at]?.kind === 'digits' || hits[at]?.some(({ entry }) => entry.type === 'numeral') === true;
}

/** Will be drained in May and (refilled in June): a participle that leans on the passive before it. */
function isJoinedParticiple({ tokens }: Passage, at: number, { from, to }: EnglishVerb): boolean {
  if (!/^[a-z]{2,}ed$/.test(tokens[at]?.text ?? '') || !BY_PARTICIPLE.has(tokens[at + 1]?.text ?? ''))
    return false;
  return tokens.slice(from, to).some(({ text }) => text === 'be');
}

const BY_PARTICIPLE: ReadonlySet<string> = wordSet('in on by at to from into before after until next this');
const JOINTS: ReadonlySet<string> = new Set(['and', 'or']);
/** Words after a verb and not after a noun: an object's, a particle, a preposition of place. */
const AFTER_STEM: ReadonlySet<string> = wordSet(
  'the a an his her its their our this that these those all both some several up down out off over back into to with oath charge part talks him them it',
);

/** Every verb of a stretch, in order, none overlapping. */
export function verbsIn(passage: Passage, from: number, to: number): readonly EnglishVerb[] {
  const verbs: EnglishVerb[] = [];
  for (let i = from; i < to; i++) {
    const verb = englishVerbAt(passage, i, to);
    if (verb === null) continue;
    verbs.push(verb);
    i = Math.max(i, Math.min(verb.to, to) - 1);
  }
  return verbs;
}

function isBoundary(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const text = tokens[at]?.text ?? '';
  // Jailed over a fire | in which 11 died: the preposition is the relative's.
  if (OF_WHICH.has(text) && tokens[at + 1]?.text === 'which') return true;
  if (text === 'which' && OF_WHICH.has(tokens[at - 1]?.text ?? '')) return false;
  if (tokens[at - 1]?.text === ';' || isColon(tokens, at - 1)) return true;
  // So far, so many: no conjunction.
  if (text === 'so' && AFTER_SO.has(tokens[at + 1]?.text ?? '')) return false;
  // Has supplied arms since 2021 and is building a base: of a date it is a preposition.
  if (PREPOSITIONS.has(text) && (isPhrase(passage, at) || isOfDate(passage, at + 1))) return false;
  // Flipped over while landing in Oslo on Monday: what it was doing has no clause of its own.
  const isDoing = text === 'while' && /^[a-z]{3,}ing$/.test(tokens[at + 1]?.text ?? '');
  if (isDoing && BEHIND_DOING.has(tokens[at + 2]?.text ?? '')) return false;
  if (is(passage, at, 'cut')) {
    // "that" as a noun's determiner ("that day") begins nothing.
    return !(
      text === 'that' &&
      (BEFORE_DEMONSTRATIVE.has(tokens[at - 1]?.text ?? '') ||
        TIMES.has(tokens[at + 1]?.text ?? '') ||
        isPointing(tokens, at) ||
        isMonthName(passage, at + 1))
    );
  }
  if (isToldWithoutThat(passage, at) || isAttribution(passage, at) || isSpliced(passage, at)) return true;
  if (isSummedUp(passage, at)) return true;
  return is(passage, at, 'cut-before-subject') && hasVerbSoon(passage, at);
}

/** India sent a plane, China pledged $14 million and Russia flew in rescuers: behind a comma the next state, its verb and its object. */
function isSpliced(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  if (tokens[at - 1]?.text !== ',' || tokens[at]?.capital !== true) return false;
  const state = hits[at]?.find(({ entry }) => entry.type === 'country');
  if (state === undefined) return false;
  const verb = englishVerbAt(passage, state.to, state.to + 3);
  if (verb?.from !== state.to || !isGoverning(passage, verb)) return false;
  for (let i = at - 2; i > at - SPLICED && tokens[i]?.text !== '.' && tokens[i]?.line !== true; i--)
    if (englishVerbAt(passage, i, at - 1) !== null) return true;
  return false;
}

/** Tokens back to the verb of the clause before. */
const SPLICED = 30;

/** A past form with its object or a sum: sent two planes, pledged $14 million. */
function isGoverning(passage: Passage, verb: EnglishVerb): boolean {
  const next = passage.tokens[verb.to];
  return isActive(passage, verb) || (verb.tense === 'past' && (next?.text === '$' || next?.text === '€'));
}

/** Closed that case in October, dropped that plan: the noun is what it was done to. */
function isPointing(tokens: Passage['tokens'], at: number): boolean {
  return DOING.has(tokens[at - 1]?.text ?? '') && AFTER_NOUN.has(tokens[at + 2]?.text ?? '');
}

const DOING = wordSet(
  'closed dropped withdrew called criticised settled lost won approved signed rejected ended lifted scrapped took left made built bought sold sent moved opened joined quit reached resisted gave',
);
const AFTER_NOUN = wordSet(
  'the in on at for with without by until after before from and but last this , . ;',
);

const BEHIND_DOING = wordSet('at in on to for from over through near off with back home');
const OF_WHICH = wordSet('in on during by for from with under after');

/** May not leave the country: a court turned down her plea; not what a day or a name labels. */
function isColon(tokens: Passage['tokens'], at: number): boolean {
  if (tokens[at]?.text !== ':' || tokens[at + 1]?.spaced !== true) return false;
  return tokens[at - 1]?.kind === 'latn' && !tokens[at - 1]?.capital;
}

/** Fired live rounds in the sea that February. */
function isMonthName({ tokens, hits }: Passage, at: number): boolean {
  return tokens[at]?.capital === true && wordOf(hits[at], 'calendar', 'month') !== null;
}

/** What is told, then who told it: …, an official said on Wednesday. */
function isAttribution(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at - 1]?.text !== ',' || is(passage, at, 'cut') || NO_SUBJECT.has(tokens[at]?.text ?? ''))
    return false;
  for (let i = at; i < at + SUBJECT; i++) {
    const text = tokens[i]?.text ?? '';
    if (i > at && isTold(passage, i)) return englishVerbAt(passage, i, i + 1)?.infinitive === false;
    if (tokens[i]?.kind === 'mark' && text !== '-' && text !== '.' && text !== "'") return false;
    if (i > at && englishVerbAt(passage, i, at + SUBJECT)?.infinitive === false) return false;
  }
  return false;
}

/** A clause that says who told what another tells: police said on Tuesday. */
export function isSaying(passage: Passage, { finite }: Clause): boolean {
  return finite !== null && isTold(passage, finite.from);
}

/** A verb of those that tell news: said, added, warned. */
export function isTold({ hits }: Passage, i: number): boolean {
  return hasSense(hits[i], 'stop', 'say:told');
}

/** Words that a clause joined to the one before begins with. */
const NO_SUBJECT = wordSet('and or but as while after before in on at by which who');

/** Having announced it in 2015, India signed; after Israel struck, leaders met: what is before the comma tells an act of its own. */
function endsLeadIn(passage: Passage, from: number, at: number): boolean {
  return passage.tokens[at - 1]?.text === ',' && isLeadIn(passage, from) && hasVerbSoon(passage, at);
}

function isLeadIn({ tokens }: Passage, from: number): boolean {
  if (LEAD_INS.has(tokens[from]?.text ?? '')) return true;
  // Amid rumours that he would resign.
  if (
    AMID.has(tokens[from]?.text ?? '') &&
    tokens.slice(from, from + COUNTED).some(({ text }) => text === 'that')
  )
    return true;
  // Two days before the contract was signed.
  for (let i = from + 1; i < from + COUNTED; i++)
    if (AFTER_COUNT.has(tokens[i]?.text ?? '')) return UNITS.has(tokens[i - 1]?.text ?? '');
  return false;
}

/** Tokens of a count of days and what follows it, at most: just two days before. */
const COUNTED = 5;
const AFTER_COUNT: ReadonlySet<string> = wordSet('after before since');
const UNITS = wordSet(
  'minutes hour hours day days night week weeks fortnight month months year years decade decades moments',
);

const AMID = wordSet('amid despite given following');
const LEAD_INS = wordSet(
  'having that which who after before when while as since although though once because whereas until',
);

/** Said the two sides met, denied it had asked: a clause after a saying that drops its `that`. */
export function isToldWithoutThat(passage: Passage, at: number): boolean {
  if (isDeniedWithoutThat(passage, at)) return true;
  const { tokens, hits } = passage;
  // Said (on) Monday the sides had met on Friday: its day is the saying's, unless it is the only one.
  const isDated = isDayName(hits[at - 1]);
  const verb = !isDated ? at - 1 : ON.has(tokens[at - 2]?.text ?? '') ? at - 3 : at - 2;
  // Had said it would sail on Sunday: what lay behind is of that time.
  if (!SAYING.has(tokens[verb]?.text ?? '') || tokens[verb - 1]?.text === 'had') return false;
  if (isDated && !hasOwnDay(passage, at)) return false;
  // Nobody said the deal was signed; if he said so.
  if (tokens.slice(Math.max(0, verb - SAYER), verb).some(({ text }) => UNSAID.has(text))) return false;
  return !isDayName(hits[at]) && isClause(passage, at, (word) => TOLD_OF.has(word) || NOUNS.test(word));
}

/** Whether a day or month is named between a token and the end of its sentence. */
function hasOwnDay({ tokens, hits }: Passage, at: number): boolean {
  for (let i = at; i < at + OWN_DAY; i++) {
    if (isDayName(hits[i])) return true;
    if (tokens[i]?.text === '.' && tokens[i + 1]?.capital !== false) return false;
  }
  return false;
}

/** Denied it had asked, denies the troops crossed. */
export function isDeniedWithoutThat(passage: Passage, at: number): boolean {
  return (
    DENYING.has(passage.tokens[at - 1]?.text ?? '') && isClause(passage, at, (word) => SUBJECTS.has(word))
  );
}

/** A subject that begins with a name or such a word, and its verb, with no mark between. */
function isClause(passage: Passage, at: number, begins: (word: string) => boolean): boolean {
  const first = passage.tokens[at];
  if (first === undefined || (!first.capital && !begins(first.text))) return false;
  for (let i = at; i < at + SUBJECT; i++) {
    if (is(passage, i, 'cut') || passage.tokens[i]?.kind === 'mark') return false;
    const verb = i === at ? null : englishVerbAt(passage, i, at + SUBJECT);
    // She denied it and promised a summary: both hers. Said India and France had signed.
    if (verb !== null) return !verb.infinitive && !JOINTS.has(passage.tokens[i - 1]?.text ?? '');
  }
  return false;
}

/** Words that a subject begins with, where it has no name. */
const SUBJECTS: ReadonlySet<string> = wordSet('it he she they its his her their the any there a an');
const TOLD_OF: ReadonlySet<string> = wordSet(
  'it he she they its his her their the a an two three four five six seven eight nine ten both all some',
);

/** 40, militants, prices. */
const NOUNS = /^(?:\d+|[a-z]{3,}[^s]s)$/;

const DENYING: ReadonlySet<string> = wordSet('denied denies deny denying');
const ON = wordSet('on in');
/** Tokens from a clause to a day of its own, at most. */
const OWN_DAY = 20;
/** Tokens of who says, at most, before the verb. */
const SAYER = 4;
const UNSAID = wordSet('nobody neither none nor if unless whether');
const SAYING: ReadonlySet<string> = wordSet('said says say saying');

const BEFORE_DEMONSTRATIVE: ReadonlySet<string> = wordSet(
  'in on of at by since after before from during until',
);

const AFTER_SO: ReadonlySet<string> = wordSet('far much many long called soon');
const TIMES: ReadonlySet<string> = wordSet(
  'day night morning evening afternoon week weekend month year decade summer winter spring autumn time',
);

/** Tokens from a conjunction to the verb of its clause: and the Russian defence minister will. */
const SUBJECT = 11;

/** Conjunctions that are prepositions too. */
const PREPOSITIONS = wordSet('since after before until');

/** Which had vetoed it since 2023, dropped: a comma before any verb ends what a preposition opens. */
function isPhrase(passage: Passage, at: number): boolean {
  return firstBehind(passage, at) === 'comma';
}

/** A year, or a month or day of the week with no verb right behind it. */
function isOfDate(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  const isDate = /^[12]\d{3}$/.test(tokens[at]?.text ?? '') || isDayName(hits[at]);
  // Until January to sell: no verb of the date's.
  return isDate && englishVerbAt(passage, at + 1, at + 3)?.infinitive !== false;
}

function hasVerbSoon(passage: Passage, at: number): boolean {
  return firstBehind(passage, at) === 'verb';
}

/** Which of a comma and a verb comes first behind a conjunction, within reach of a subject. */
function firstBehind(passage: Passage, at: number): 'comma' | 'verb' | null {
  if (JOINTS.has(passage.tokens[at]?.text ?? '') && isVerbBehindAside(passage, at + 1)) return 'verb';
  for (let i = at + 1; i < at + SUBJECT; i++) {
    if (passage.tokens[i]?.text === ',') return isApposed(passage, i) ? 'verb' : 'comma';
    // Imposed a curfew after riots and lifted it on Wednesday: the verb behind an and is not of those riots.
    const isJoined = i > at + 1 && JOINTS.has(passage.tokens[i]?.text ?? '');
    if (isJoined && englishVerbAt(passage, i + 1, i + 2)?.infinitive === false) return 'comma';
    // After clashes: right behind a preposition stands its noun.
    if (i === at + 1 && PREPOSITIONS.has(passage.tokens[at]?.text ?? '')) continue;
    if (englishVerbAt(passage, i, at + SUBJECT + 4)?.infinitive === false) return 'verb';
  }
  return null;
}

/** Pulled back in May and, two weeks later, burned the bridge: the verb behind what commas set off. */
function isVerbBehindAside(passage: Passage, comma: number): boolean {
  const { tokens } = passage;
  if (tokens[comma]?.text !== ',') return false;
  for (let i = comma + 1; i < comma + ASIDE; i++)
    if (tokens[i]?.text === ',') return englishVerbAt(passage, i + 1, i + 3)?.infinitive === false;
  return false;
}

/** After her predecessor, Pedro Castillo, was arrested, until a review, published in May, cut it: a name or what befell the subject between commas, and its verb behind. */
function isApposed(passage: Passage, comma: number): boolean {
  const { tokens } = passage;
  const first = tokens[comma + 1];
  const isAside = PARTICIPLE.test(first?.text ?? '') && !first?.capital;
  if (tokens[comma - 1]?.kind !== 'latn' || (first?.capital !== true && !isAside)) return false;
  for (let i = comma + 1; i < comma + (isAside ? ASIDE : NAME); i++) {
    if (tokens[i]?.text === ',') return englishVerbAt(passage, i + 1, i + 2 + NAME)?.infinitive === false;
    if (tokens[i]?.capital !== true && !isAside) return false;
  }
  return false;
}

/** Tokens of such a name and of such a participle with all that it has, at most. */
const NAME = 5;
const ASIDE = 9;

function clauseOf({
  verb,
  ...place
}: Pick<Clause, 'from' | 'to' | 'sentence' | 'relative' | 'subject'> & {
  readonly verb: EnglishVerb | null;
}): Clause {
  return {
    ...place,
    lang: 'en',
    finite: verb === null ? null : { from: verb.from, to: Math.min(verb.to, place.to) },
    tense: verb?.tense ?? 'none',
    negated: verb?.negated ?? false,
    mood: verb?.mood ?? 'real',
  };
}
