import type { Passage, Range, Sentence } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import type { EnglishVerb } from './english-verb.ts';
import { endsDate, englishVerbAt } from './english-verb.ts';
import { gerundAt } from './english-gerund.ts';
import { AT_FIRST, ISSUED, PARTICIPLE } from './english-participle.ts';
import { is, within } from './grammar-words.ts';
import { endsBeside, isOfSubject, isRelative } from './english-relative.ts';
import { afterPlaceLine } from '../read/place-line.ts';
import { wordSet } from '../read/word-set.ts';
import { hasVerbSoon, isActive, isBoundary, isTold } from './english-boundary.ts';
import { JOINTS } from './told-without-that.ts';
import { isCalendar, isNumber } from '../read/senses.ts';

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
      const isBeside =
        own !== null &&
        !own.stem &&
        (own.from > from ? isReduced(passage, own, verb) : isFrontedParticiple(passage, own, verb));
      if (own === null || isBeside) own = { ...verb, stem: false };
      v++;
    }
    const at = i + 1;
    if (at >= sentence.to || isInNumber(passage, at)) continue;
    if (own === null) {
      if (relative === null && isRelative(passage, i, from)) [relative, head] = [i, from];
      // A semicolon ends what was before it, verb or none.
      if (passage.tokens[i]?.text !== ';' || verbs[v] === undefined) continue;
      clauses.push(clauseOf({ from, to: at, sentence: index, verb: null, relative, subject }));
      from = at;
      continue;
    }
    const gerund: EnglishVerb | null = gerundAt(passage, at, { from, end: sentence.to, own });
    const joined: OwnVerb | null =
      gerund === null ? joinedStemAt(passage, at, own) : { ...gerund, stem: true };
    // Arrested a man who attacked; but said the man who attacked (a base) died.
    const before = relative === from ? (clauses.at(-1)?.finite ?? null) : null;
    const isObject = before !== null && !isTold(passage, before.to - 1) && !isTold(passage, before.from);
    const isBack =
      joined === null &&
      relative !== null &&
      (endsBeside(passage, at) ||
        isOfSubject(passage, { relative, isObject }, own, verbs.slice(v, v + 2), at));
    const isAfterSemicolon = passage.tokens[i]?.text === ';' && last > i;
    if (joined === null && verbs[v] === undefined && !isAfterSemicolon) continue;
    const isCut =
      isBack ||
      (isBoundary(passage, at) && !isOfAgents(passage, own, verbs[v], at)) ||
      endsLeadIn(passage, leadInOf(passage, clauses.at(-1) ?? null, from), at);
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

/** Rs 63,|000 crore, April 23,| 2025: a comma that parts thousands, or a day from its year, ends nothing. */
function isInNumber(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at]?.kind !== 'digits' || tokens[at - 1]?.text !== ',' || tokens[at - 2]?.kind !== 'digits')
    return false;
  return !tokens[at].spaced || (YEAR.test(tokens[at].text) && isCalendar(passage, at - 3));
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** The verb of a clause; `stem` where it leans on the auxiliary of the clause before. */
type OwnVerb = EnglishVerb & { readonly stem: boolean };

/**
 * A participle right after its noun, before the clause's verb: , built in 1998, and headed by Justice Nath. Without a comma
 * or who did it: the tanks ordered in 2019 are due.
 */
function isReduced(passage: Passage, { from, to, tense }: EnglishVerb, next: EnglishVerb): boolean {
  const { tokens } = passage;
  const word = tokens[from]?.text ?? '';
  if (to - from !== 1 || tense !== 'past' || !(REDUCIBLE.has(word) || PARTICIPLE.test(word))) return false;
  // Unite, the union, threatened to strike, but called it off: two verbs of one subject.
  if (tokens[next.from - 1]?.text === 'but') return false;
  // Announced on May 4 it would close: a subject of its own.
  if (PRONOUNS.has(tokens[next.from - 1]?.text ?? '')) return false;
  // , first set for June, has slipped.
  const before = AT_FIRST.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (tokens[before]?.text === ',' || tokens[to]?.text === 'by') return true;
  // The C-295 built at Vadodara.
  const isNoun = tokens[from - 1]?.kind === 'latn' || tokens[from - 2]?.text === '-';
  const isCharged = CHARGED.has(`${word} ${tokens[to]?.text ?? ''}`);
  if (!isNoun || !(isCharged || WITHOUT_OBJECT.has(tokens[to]?.text ?? ''))) return false;
  // A report published in May blamed the crew; the ministry said in May it would.
  if ((isTold(passage, from) && !ISSUED.has(word)) || next.from - to > REDUCED) return false;
  // Built at the plant, inaugurated in May, is due: another participle beside it.
  if (tokens[next.from - 1]?.text === ',' && PARTICIPLE.test(tokens[next.from]?.text ?? ''))
    return tokens[next.to]?.text === 'by' || WITHOUT_OBJECT.has(tokens[next.to]?.text ?? '');
  return !within(
    passage,
    to,
    next.from,
    (i) =>
      (tokens[i]?.kind === 'mark' && !isWithinWord(tokens, i)) ||
      is(passage, i, 'cut') ||
      JOINTS.has(tokens[i]?.text ?? '') ||
      // Agreed in May to take part in patrols: what it was agreed to do.
      englishVerbAt(passage, i, next.from)?.infinitive === true,
  );
}

/** Detained in a U.S. raid on a Hyundai-LG plant: a dot behind a letter by itself or a hyphen ends nothing. */
function isWithinWord(tokens: Passage['tokens'], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.spaced !== false) return false;
  if (mark.text === '-') return after?.spaced === false && after.kind !== 'mark';
  return mark.text === '.' && before?.capital === true && before.text.length === 1;
}

/** Set for 2022, the launch was moved; hit by a slump, it closed: a participle that its sentence begins with. */
function isFrontedParticiple({ tokens }: Passage, { from, to }: EnglishVerb, next: EnglishVerb): boolean {
  if (tokens[from]?.capital !== true || !BEHIND_PARTICIPLE.has(tokens[to]?.text ?? '')) return false;
  return tokens.slice(to, next.from).some(({ text }) => text === ',');
}

const BEHIND_PARTICIPLE = wordSet('for in on by at to from');

/** A ceasefire brokered by Qatar and Turkey was agreed: an "and" between those by whom the subject was made. */
function isOfAgents(passage: Passage, own: EnglishVerb, next: EnglishVerb | undefined, at: number): boolean {
  const { tokens } = passage;
  if (!JOINTS.has(tokens[at]?.text ?? '') || next === undefined || tokens[own.to]?.text !== 'by')
    return false;
  if (at - own.to > AGENTS || next.from - at > AGENTS || !isReduced(passage, own, next)) return false;
  const names = tokens.slice(own.to + 1, next.from);
  return names.every(({ kind, text, capital }) => kind === 'latn' && (capital || OF_NAMES.has(text)));
}

/** Tokens of a name between "by" or "and" and what follows it, at most. */
const AGENTS = 6;

const OF_NAMES: ReadonlySet<string> = wordSet('and the of');

const PRONOUNS: ReadonlySet<string> = wordSet('it he she they');

/** Tokens from such a participle to the verb, at most. */
const REDUCED = 20;

const WITHOUT_OBJECT = wordSet('in on at from under for during last this');

/** Participles that their endings do not show. */
const REDUCIBLE = wordSet('set shot hurt');

/** What is never said of who did it: a pilot accused of spying was freed. */
const CHARGED: ReadonlySet<string> = new Set(['accused of', 'convicted of', 'suspected of', 'charged with']);

/** Went bankrupt in 2019, was restarted in 2023 and shut again: the next of a list of verbs, right behind a comma. */
function isListed(passage: Passage, at: number, own: EnglishVerb, next: EnglishVerb | undefined): boolean {
  const { tokens } = passage;
  if (next === undefined || tokens[at - 1]?.text !== ',' || own.to >= at - 1) return false;
  // Won it, then reshuffled his cabinet.
  if (tokens[at]?.text === 'then' && next.from === at + 1 && next.tense === 'past' && own.tense === 'past')
    return !isReduced(passage, own, next);
  if (next.from !== at || isReduced(passage, own, next)) return false;
  if (LISTED.has(tokens[at]?.text ?? '')) return true;
  if (own.tense !== 'past') return false;
  return (
    isActive(passage, next) || isOfPassive(passage, at, own, next) || isOfOneself(passage, at, own, next)
  );
}

/** Sued the state in 2004, won in 2007 and left: behind a day what one has done by oneself, with a day of its own. */
function isOfOneself(passage: Passage, at: number, own: EnglishVerb, next: EnglishVerb): boolean {
  const { from, to, tense } = next;
  const { tokens } = passage;
  if (tense !== 'past' || to - from > 1 || !BY_ONESELF.has(tokens[from]?.text ?? '')) return false;
  // Was formed in 1998 by a merger, went public in 2004: its day need not be its last word.
  return (
    within(passage, Math.max(own.to, at - DATED_BEFORE), at - 1, (i) => endsDate(passage, i)) &&
    within(passage, to, to + DATED, (i) => endsDate(passage, i))
  );
}

/** Tokens from the day of a verb to the comma before the next. */
const DATED_BEFORE = 12;

const BY_ONESELF = wordSet(
  'won lost rose fell went came became returned resigned died quit fled retired moved rejoined collapsed reopened closed opened joined left stood merged broke expanded',
);

/** Was tried in May, found guilty in June: behind the day of a passive another participle, with a day of its own. */
function isOfPassive(passage: Passage, at: number, own: EnglishVerb, next: EnglishVerb): boolean {
  const { tokens } = passage;
  if (!PASSIVE.has(tokens[own.from]?.text ?? '') || own.to - own.from < 2 || !endsDate(passage, at - 2))
    return false;
  if (next.tense !== 'past' || next.to - next.from > 1 || OF_WHOM.has(tokens[next.to]?.text ?? ''))
    return false;
  return within(passage, next.to, next.to + DATED, (i) => endsDate(passage, i));
}

const PASSIVE = wordSet('was were');
/** Accused of graft, held by rebels: what is only said of whom it befell. */
const OF_WHOM = wordSet('of by with as');
/** Tokens from a participle to its day. */
const DATED = 7;

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
  if (!AFTER_STEM.has(passage.tokens[verb + 1]?.text ?? '') && !isNumber(passage, verb + 1)) return null;
  return { ...own, from: verb, to: verb + 1, stem: true };
}

/** Will be drained in May and (refilled in June): a participle that leans on the passive before it. */
function isJoinedParticiple({ tokens }: Passage, at: number, { from, to }: EnglishVerb): boolean {
  if (!/^[a-z]{2,}ed$/.test(tokens[at]?.text ?? '') || !BY_PARTICIPLE.has(tokens[at + 1]?.text ?? ''))
    return false;
  return tokens.slice(from, to).some(({ text }) => text === 'be');
}

const BY_PARTICIPLE: ReadonlySet<string> = wordSet('in on by at to from into before after until next this');

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

/** A clause that says who told what another tells: police said on Tuesday. */
export function isSaying(passage: Passage, { finite }: Clause): boolean {
  return finite !== null && isTold(passage, finite.from);
}

/** Having announced it in 2015, India signed; after Israel struck, leaders met: what is before the comma tells an act of its own. */
function endsLeadIn(passage: Passage, from: number, at: number): boolean {
  return passage.tokens[at - 1]?.text === ',' && isLeadIn(passage, from) && hasVerbSoon(passage, at);
}

/** Where the lead-in begins that a clause goes on: two days after a tanker overturned | and caught fire, … */
function leadInOf({ tokens }: Passage, before: Clause | null, from: number): number {
  return before?.to === from && tokens[from]?.text === 'and' ? before.from : from;
}

function isLeadIn(passage: Passage, start: number): boolean {
  const { tokens } = passage;
  const from = afterPlaceLine(tokens, start, tokens.length);
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
