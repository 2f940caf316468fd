import type { Act } from '../act/act.ts';
import type { TextSpan } from '../extraction.ts';
import { isToldWithoutThat } from '../clause/told-without-that.ts';
import { DREW, RELATIVES, RESTRICTIVE, VAGUE } from '../clause/english-relative.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { entryAt } from '../read/entries.ts';
import { afterPlaceLine } from '../read/place-line.ts';
import type { Names } from '../lexicon/names.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import { tokenFrom } from '../read/token-from.ts';
import { isCalendar, isNumber } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import { behindTime } from './behind-time.ts';
import { MAX_LENGTH } from './clause-title.ts';
import { agentBefore } from './hindi-agent.ts';
import { bySpeaker, countryIn, joinedSubject, withNames } from './stand-ins.ts';
import { hindiRange } from './hindi-words.ts';

/**
 * Words of a report that can head an event by themselves, before they are cut to a headline's length.
 * @param apart first tokens of the clauses that tell an event
 */
export function ownWords(passage: Passage, act: Act, names: Names, apart: ReadonlySet<number>): string {
  const sentence = passage.sentences[act.sentence];
  const clause = { from: bodyOf(passage, act.clause), to: act.clause.to };
  if (sentence?.lang !== 'en') {
    const agent = sentence === undefined ? null : agentBefore(passage, act.clause, sentence.from);
    if (agent !== null)
      return `${wordsOf(passage, agent)} ${wordsOf(passage, { from: clause.from + 1, to: clause.to })}`;
    if (sentence === undefined) return wordsOf(passage, clause);
    const whole = hindiRange(passage, act, clause, sentence, apart);
    const isOfSaying = whole.from < act.clause.from && !isShort(passage, whole);
    const range = isOfSaying ? { from: act.clause.from, to: whole.to } : whole;
    const bySayer = isOfSaying ? bySpeaker(passage, range, sentence.from) : null;
    if (bySayer !== null) return bySayer;
    const joined = joinedSubject(passage, act, sentence);
    const words = withNames(passage, act, range.from, wordsOf(passage, range), names);
    return joined === null ? words : `${joined} ${words}`;
  }
  // US troops will stay in Greenland, Trump said: what he said is told before him.
  if (isTailSaying(passage, act, sentence))
    return wordsOf(passage, { from: bodyOf(passage, sentence), to: clause.to });
  const head = behindTime(passage, headOf(passage, clause), act.clause.to);
  // Police said they had arrested two: who they are.
  const isOfSaying = PRONOUNS.has(passage.tokens[head]?.text ?? '') && isToldWithoutThat(passage, head);
  const saying = { from: bodyOf(passage, sentence), to: head };
  const isOfClaim =
    isClaim(act) &&
    passage.tokens[head - 1]?.text === 'that' &&
    isShort(passage, { ...saying, to: act.clause.to });
  const from = isOfSaying || isOfClaim ? headOf(passage, saying) : head;
  const range = { from, to: contentEnd(passage, { from, to: act.clause.to }, sentence.to) };
  const aside = asideOf(passage, range, sentence);
  const told = aside ?? wordsOf(passage, range);
  // Met him in Paris a day (before the contract was signed).
  const isCounted = SIDES.has(passage.tokens[act.clause.to]?.text ?? '');
  const words = withoutTail(isCounted ? told.replace(COUNT, '') : told);
  const subject = aside === null ? subjectOf(passage, range, sentence) : null;
  const full = subject === null ? named(passage, act, range, words, names) : `${subject} ${words}`;
  return full.charAt(0).toUpperCase() + full.slice(1);
}

/** …, Trump said on Monday: a statement of which the sentence has nothing but who made it, behind a short content. */
function isTailSaying(passage: Passage, { kind, clause }: Act, sentence: Range): boolean {
  return (
    kind === 'statement' &&
    passage.tokens[clause.from - 1]?.text === ',' &&
    clause.to - clause.from <= TAIL_WORDS &&
    isShort(passage, { from: sentence.from, to: clause.to }) &&
    passage.tokens[sentence.from]?.text !== 'it'
  );
}

/** Tokens of who said it and when: U.S. President Donald Trump said on Monday. */
const TAIL_WORDS = 9;

/** Denied that it had struck: what is only claimed, or refuted, says so in its headline. */
function isClaim({ factuality }: Act): boolean {
  return factuality === 'denied' || factuality === 'reported';
}

function isShort(passage: Passage, range: Range): boolean {
  const { start, end } = spanOf(passage, range);
  return range.to > range.from && end - start <= MAX_LENGTH;
}

/** June 15, 2020: Troops clash: of a chronology's entry what it tells, for its day is told beside it. */
function bodyOf(passage: Passage, { from, to }: Range): number {
  const entry = entryAt(passage, from);
  return entry !== null && !entry.isHeading && from < entry.body && entry.body < to ? entry.body : from;
}

/** Putin, who last came in 2021: Putin last came in 2021; freed Singh, who was arrested in March: Singh was arrested in March. */
function asideOf(passage: Passage, { from, to }: Range, sentence: Range): string | null {
  const { tokens, source } = passage;
  const restricted = restrictedBy(passage, { from, to }, sentence);
  if (restricted !== null) return restricted;
  let at = from;
  while (at < from + SUBJECT && !(tokens[at - 1]?.text === ',' && TOLD_OF.has(tokens[at]?.text ?? ''))) at++;
  const [who, next] = [tokens[at - 2], tokens[at + 1]];
  if (at >= Math.min(to - 1, from + SUBJECT) || who === undefined || next === undefined) return null;
  // …, which the government refused: of what the noun is the object, its words are no headline.
  // …, which drew a protest: nor is it the noun that did.
  const isDrawn = DREW.has(next.text);
  const isObject = tokens[at]?.text === 'which' && (isDrawn || next.capital || SUBJECTS.has(next.text));
  if (isObject) return '';
  const noun = nounBefore(passage, beforeDate(passage, at - 1), sentence.from);
  const head = tokens[at]?.text === 'who' ? personBefore(passage, { from: noun, to: at - 1 }) : noun;
  const [first, last] = [tokens[at > from ? from : head], tokens[to - 1]];
  if (first === undefined || last === undefined || first.start > who.start) return null;
  const end = last.text === ',' ? (tokens[to - 2]?.end ?? last.end) : last.end;
  const name = source.slice(first.start, who.end);
  return `${name}${tokens[at]?.text === 'whose' ? '’s' : ''} ${source.slice(next.start, end)}`;
}

/** Searched for a trawler that sank on Monday: a trawler sank on Monday. Null where no noun of its own stands before that. */
function restrictedBy(passage: Passage, { from, to }: Range, sentence: Range): string | null {
  const { tokens, source } = passage;
  // For the man who shot him.
  const that = RESTRICTING.has(tokens[from]?.text ?? '') ? from : from - 1;
  const verb = that + 1;
  if (
    !RESTRICTING.has(tokens[that]?.text ?? '') ||
    verb >= to ||
    englishVerbAt(passage, verb, to)?.infinitive !== false
  )
    return null;
  const head = nounBefore(passage, that, sentence.from);
  const [first, last, next, end] = [tokens[head], tokens[that - 1], tokens[verb], tokens[to - 1]];
  if (first === undefined || last?.kind !== 'latn' || next === undefined || end === undefined) return null;
  // One of several that have come: of what, its words do not say.
  if (VAGUE.has(last.text)) return '';
  const isNoun = DETERMINERS.has(first.text) || first.capital || isNumber(passage, head);
  if (head >= that || first.line || !isNoun) return null;
  return `${source.slice(first.start, last.end)} ${source.slice(next.start, end.end)}`;
}

/** The last appeal of former president Jair Bolsonaro, who: behind its last "of" whoever holds an office or is known by name. */
function personBefore({ tokens, hits }: Passage, { from, to }: Range): number {
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]?.text !== 'of') continue;
    const words = hits.slice(i + 1, to).flat();
    const isPerson = words.some(({ entry }) => entry.type === 'person' || entry.type === 'office');
    return isPerson && tokens[to - 1]?.capital === true ? i + 1 : from;
  }
  return from;
}

const RESTRICTING = wordSet('that who');
const TOLD_OF = wordSet('who which whose');
const SUBJECTS = wordSet('the a an its his her their it he she they');

/** Pakistani strikes on October 9, which: where the noun ends that a date stands behind. */
function beforeDate(passage: Passage, end: number): number {
  const { tokens } = passage;
  let at = end;
  while (tokens[at - 1]?.kind === 'digits' || isCalendar(passage, at - 1)) at--;
  return at < end && DATED.has(tokens[at - 1]?.text ?? '') ? at - 1 : end;
}

const DATED = wordSet('on in');

/** First token of the noun that ends before a token: the port of Aden, Kamal Singh. */
function nounBefore(passage: Passage, end: number, from: number): number {
  const { tokens } = passage;
  let at = end;
  while (at > Math.max(from, end - SUBJECT)) {
    const { kind, text } = tokens[at - 1] ?? { kind: 'mark', text: '' };
    const isOther = (kind === 'mark' && text !== '-' && text !== "'") || BEFORE_NOUN.has(text);
    // A request to free Duterte, who: what stands behind to is a verb.
    const behind = tokens[at];
    if (text === 'to' && at < end - 1 && behind?.capital === false && !DETERMINERS.has(behind.text))
      return at + 1;
    if (isOther || englishVerbAt(passage, at - 1, at) !== null) break;
    at--;
    if (DETERMINERS.has(text)) break;
  }
  return at;
}

const BEFORE_NOUN = wordSet(
  'in on at by with from for to after before since over into against as and that amid following',
);
const DETERMINERS = wordSet('the a an its his her their');

const PERSONAL = wordSet('he she');
const PRONOUNS = wordSet('it they he she');

/** Whom or what a pronoun at the head stands for, where the text tells: It bought 32 jets, He will meet. */
function named(passage: Passage, act: Act, { from }: Range, words: string, names: Names): string {
  const head = passage.tokens[from];
  if (head === undefined) return words;
  const unfolded = withNames(passage, act, from, words, names);
  if (unfolded !== words) return unfolded;
  const rest = words.slice(head.end - head.start);
  if (PERSONAL.has(head.text)) {
    const person = act.actors.find(({ span }) => span.start === head.start)?.value.name.en;
    return person === undefined ? words : `${person}${rest}`;
  }
  // Germany drafted a law. It was passed in June: what was done to it is told of the thing.
  if (head.text !== 'it' || isDoneTo(passage, from + 1)) return words;
  // Of the country that the sentence before began with: Poland signed …. It bought ….
  const before = passage.tokens[passage.sentences[Math.max(0, act.sentence - 1)]?.from ?? from]?.start ?? 0;
  const carried = act.countries.find(
    ({ value, span }) =>
      before <= span.start &&
      span.end <= head.start &&
      isNamed(passage, value, span) &&
      isWholeSubject(passage, span),
  );
  return carried === undefined ? words : `${countryIn(names, carried.value, 'en')}${rest}`;
}

/** Was passed, has been cut, is to be held. */
function isDoneTo({ tokens }: Passage, at: number): boolean {
  const verb = HAVING.has(tokens[at]?.text ?? '') ? at + 1 : at;
  return PASSIVE.has(tokens[verb]?.text ?? '');
}

const HAVING = wordSet('has had will');

/** Whether some words name the country itself, not a firm of it: Boeing grew. It merged. */
function isNamed(passage: Passage, country: string, { start }: TextSpan): boolean {
  const hits = passage.hits[tokenFrom(passage, start)];
  return hits?.some(({ entry }) => entry.type === 'country' && entry.id === country) === true;
}

/** Whether some words are all that a sentence says before its verb. */
function isWholeSubject(passage: Passage, { start, end }: TextSpan): boolean {
  const from = tokenFrom(passage, start);
  const before = passage.tokens[from - 1];
  const isFirst =
    before === undefined ||
    passage.tokens[from]?.line === true ||
    before.text === '.' ||
    afterPlaceLine(passage.tokens, sentenceAt(passage, from).from, from + 3) === from;
  const verb = tokenFrom(passage, end);
  return isFirst && englishVerbAt(passage, verb, verb + 1) !== null;
}

function wordsOf(passage: Passage, range: Range): string {
  const { start, end } = spanOf(passage, range);
  return passage.source.slice(start, end);
}

/** Conjunctions in front of a clause that stands alone without them. */
const LEANING = wordSet(
  'and but or while although though because that when where after before as since meanwhile separately then',
);
const LEADS = 3;

function headOf({ tokens }: Passage, { from, to }: Range): number {
  const first = afterPlaceLine(tokens, from, to);
  let at = first;
  while (
    at < Math.min(to - 1, first + LEADS) &&
    (LEANING.has(tokens[at]?.text ?? '') || tokens[at]?.text === ',')
  )
    at++;
  // Before Modi's visit to Washington, India cut tariffs: from who did it.
  const behind =
    at > first && OCCASIONED.has(tokens[at - 1]?.text ?? '') ? behindOccasion(tokens, at, to) : null;
  if (behind !== null) return behind;
  // A fire in which 11 people died.
  return tokens[at + 1]?.text === 'which' && at + 2 < to ? at + 2 : at;
}

const OCCASIONED = wordSet('before after since');

/** Past the comma behind a visit: Modi's visit to Washington in May, | India; null where none is told. */
function behindOccasion(tokens: Passage['tokens'], from: number, to: number): number | null {
  const comma = tokens.slice(from, Math.min(to, from + OCCASION)).findIndex(({ text }) => text === ',');
  if (comma < 0) return null;
  const isVisit = tokens.slice(from, from + comma).some(({ text }) => VISITS.has(text));
  return isVisit && from + comma + 2 < to ? from + comma + 1 : null;
}

/** Tokens of the occasion, at most. */
const OCCASION = 16;
const VISITS = wordSet('visit trip tour');

/** The content of what was said, denied or asked belongs to its headline: denied that …, signed a law that …. */
const CONTENT = wordSet('that whether');
const CONTENT_LENGTH = 24;

function contentEnd(passage: Passage, { to }: Range, end: number): number {
  const { tokens } = passage;
  const isContent = CONTENT.has(tokens[to]?.text ?? '') || isToldWithoutThat(passage, to);
  if (!isContent || tokens[to - 1]?.text === ',') return to;
  let at = to;
  while (at < Math.min(end, to + CONTENT_LENGTH) && !isPause(tokens, at)) at++;
  return at;
}

/** A comma or semicolon, and none of a number's: 2,200. */
function isPause(tokens: Passage['tokens'], at: number): boolean {
  const text = tokens[at]?.text;
  return text === ';' || (text === ',' && tokens[at + 1]?.spaced !== false);
}

/** Who said it and when, a preposition left hanging. */
const TAILS: readonly RegExp[] = [
  /,\s[^,]{2,60}\s(?:said|says|say|told|wrote|announced|confirmed|showed)(?:\s[^,]{0,50})?[.\s]*$/u,
  /\s(?:in|on|at|by|to|of|with|from|for|and|or|as|the|a|an)[,\s]*$/u,
];

function withoutTail(words: string): string {
  let text = words;
  for (const tail of TAILS) {
    const from = Math.max(0, text.length - TAIL);
    const at = text.slice(from).search(tail);
    if (at >= 0 && from + at > SHORTEST) text = text.slice(0, from + at);
  }
  return text;
}

const SIDES = wordSet('before after');
const COUNT =
  /,?\s(?:(?:less|more)\sthan\s)?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|just|only)\s)?(?:hour|day|week|month|year)s?$/u;

/** Characters at the end of a clause in which its tail is looked for, and what must be left before it. */
const TAIL = 130;
const SHORTEST = 20;

/** Tokens of a subject at most. */
const SUBJECT = 16;
const JOINTS = wordSet('and but or');
const PASSIVE = wordSet('was were is are been be');

/** The subject of the sentence, for a clause that begins with its verb: (Biden) sent federal aid. */
function subjectOf(passage: Passage, { from, to }: Range, sentence: Range): string | null {
  const { tokens } = passage;
  if (from <= sentence.from || tokens[from]?.capital !== false) return null;
  const joint = tokens[from - 1]?.text ?? '';
  const isJoined = joint === ',' || JOINTS.has(joint);
  const verbOwn = englishVerbAt(passage, from, to);
  const isStem = verbOwn === null && tokens[from - 1]?.text === 'and' && isStemAt(passage, from);
  if ((verbOwn === null || verbOwn.infinitive) && !isStem) return null;
  const first = afterPlaceLine(tokens, sentence.from, sentence.to);
  const beside = joint === ',' ? subjectBeside(tokens, from - 1, first) : null;
  if (beside !== null) return wordsOf(passage, beside);
  const own = isJoined ? subjectHead(passage, first, from) : first;
  // Admitted that it had misled them and was fined: whoever said so of itself.
  const isOfSayer = own !== null && own > first && PRONOUNS.has(tokens[own]?.text ?? '');
  const head = isOfSayer ? subjectHead(passage, first, own - 1) : own;
  // Free Duterte, who was arrested and flown out: who flew is no subject of the sentence.
  if (head === null) return null;
  for (let i = head; i < Math.min(from, head + SUBJECT); i++) {
    // Putin, who last came in 2021, arrived: what is told beside is no part of who it was.
    const beside = tokens[i + 1]?.text ?? '';
    const isAside = tokens[i]?.text === ',' && (RELATIVES.has(beside) || beside === 'having');
    // The bill that parliament passed was struck down: nor is what says which it was.
    const isWhich = !isJoined && RESTRICTIVE.has(tokens[i]?.text ?? '');
    if ((isAside || isWhich) && i > head) return wordsOf(passage, { from: head, to: i });
    const verb = englishVerbAt(passage, i, from);
    if (verb === null || verb.infinitive) continue;
    if (
      !isJoined ||
      i === head ||
      tokens[head]?.kind !== 'latn' ||
      LEANING.has(tokens[head].text) ||
      PREPOSITIONS.has(tokens[head].text)
    )
      return null;
    // Were arrested and released, will step down and take oath: with the auxiliary that both share.
    const next = tokens[i + 1]?.text ?? '';
    if (next === 'that' && !isOfSayer) return null;
    const isPassive =
      PASSIVE.has(tokens[i]?.text ?? '') &&
      next !== 'to' &&
      AFTER_PASSIVE.has(tokens[from + 1]?.text ?? '') &&
      !NEVER_PASSIVE.has(tokens[from].text);
    // Haas, a judge who jailed him, died.
    if (TOLD_OF.has(tokens[i - 1]?.text ?? '')) return wordsOf(passage, { from: head, to: i - 1 });
    const isShared = isStem || (isPassive && verbOwn !== null && verbOwn.to === verbOwn.from + 1);
    return wordsOf(passage, { from: head, to: isShared ? i + 1 : i }).replace(ADVERBS, '');
  }
  return null;
}

/** …, and Rwanda, which had men there, (flew in more): a subject of its own, of which something is told beside; else null. */
function subjectBeside(tokens: Passage['tokens'], comma: number, first: number): Range | null {
  let at = comma - 1;
  while (at > first && at > comma - SUBJECT && tokens[at]?.text !== ',') at--;
  if (tokens[at]?.text !== ',' || !RELATIVES.has(tokens[at + 1]?.text ?? '')) return null;
  for (let i = at - 1; i > first && i > at - SUBJECT && tokens[i]?.kind !== 'mark'; i--)
    if (JOINTS.has(tokens[i]?.text ?? ''))
      return tokens[i - 1]?.text === ',' ? { from: i + 1, to: at } : null;
  return null;
}

/** Where the subject of what is told at a token begins: behind the last semicolon, when or that before it, or a saying's verb; null in a clause with who. */
function subjectHead(passage: Passage, head: number, at: number): number | null {
  const { tokens } = passage;
  let isClosed = false;
  for (let i = at - 1; i > head; i--) {
    const text = tokens[i]?.text ?? '';
    if (text === ';') return i + 1;
    if (text === ',') isClosed = true;
    else if (TOLD_OF.has(text) && !isClosed) return null;
    // The firm that makes it, and sold the other: no subject behind that.
    const next = tokens[i + 1];
    if (text === 'that' && next?.capital === false && !OPENING.has(next.text)) return null;
    if (WHEN.has(text)) return i + 1;
    if (isToldWithoutThat(passage, i)) return i;
  }
  return head;
}

const WHEN = wordSet('when while because that');
/** Words that begin what someone said. */
const OPENING = wordSet(
  'the a an its his her their this these those it he she they there no some all both more',
);

/** Words after a participle without object. */
const AFTER_PASSIVE = wordSet('on in by to after from for with at until into over');
/** Were ordered in March and arrived in April: verbs without object, and pasts that are no participle. */
const NEVER_PASSIVE = wordSet(
  'arrived died landed returned crashed failed appeared emerged resigned collapsed exploded departed sailed travelled traveled expired went came fell rose began flew sank grew left',
);
const ADVERBS = /(?:[\s,]+(?:first|also|later|earlier|then|now|already))?[\s,]*$/u;
const PREPOSITIONS = wordSet('in on at by during under according it he she they this there');

function isStemAt({ hits }: Passage, at: number): boolean {
  return (
    hits[at]?.some(
      ({ entry }) => (entry.type === 'trigger' || entry.type === 'frame-word') && entry.shape === 'stem',
    ) === true
  );
}
