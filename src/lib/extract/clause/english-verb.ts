import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isChronicledStem } from './english-chronicled.ts';
import { SET_UP } from './english-participle.ts';
import { is, isAny } from './grammar-words.ts';
import { entryAt } from '../read/entries.ts';
import { onceFor } from '../read/once-for.ts';
import { isCalendar } from '../read/senses.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';

/** A finite verb of an English clause with its auxiliaries, or an infinitive that looks ahead. */
export interface EnglishVerb extends Range {
  readonly tense: Tense;
  readonly negated: boolean;
  readonly mood: 'real' | 'possible' | 'obliged' | 'conditional';
  /** `to` and a verb: no clause of its own. */
  readonly infinitive: boolean;
  /** am/is/are + -ing: under way, or soon to be. */
  readonly continuous: boolean;
}

/** Tokens from an auxiliary to the end of its verb: will not have been. */
const LONGEST = 6;

const ADVERB =
  /^[a-z]{2,}ly$|^(?:also|not|never|yet|already|since|now|just|soon|later|again|ever|then|still|only|next|first|n|t|earlier|reportedly)$/;

/** The finite verb that begins at a token, or null. Any form in -ed counts unless it stands as an adjective. */
export function englishVerbAt(passage: Passage, at: number, end: number): EnglishVerb | null {
  if (passage.tokens[at]?.kind !== 'latn') return null;
  // Clauses, dates and acts ask at the same tokens again and again.
  const known = formsOf(passage);
  let form = known[at];
  if (form === undefined) known[at] = form = formAt(passage, at);
  return typeof form === 'string' ? withAuxiliary(passage, at, end, form) : form;
}

/** An auxiliary, whose verb ends where the words that are looked at do; a verb of one word; or none. */
type Form = (typeof AUXILIARIES)[number] | EnglishVerb | null;

/** The forms found so far in a text, by token. */
const formsOf = onceFor(({ tokens }: Passage) => tokens.map((): Form | undefined => undefined));

function formAt(passage: Passage, at: number): Form {
  const token = passage.tokens[at];
  if (token === undefined || isHalf(passage, at)) return null;
  // 2.14 am.
  if (token.text === 'am' && passage.tokens[at - 1]?.kind === 'digits') return null;
  // I'm leaving, they're due.
  if (BEING.has(token.text) && passage.tokens[at - 1]?.text === "'" && !token.spaced) return 'present';
  // Raided IS hideouts: a group, save where all is in capitals.
  if (token.caps && token.text === 'is' && passage.tokens[at - 1]?.caps === false) return null;
  if (isNaming(passage, at)) return null;
  // The Fed, the Met.
  if (token.capital && (token.text === 'fed' || passage.tokens[at - 1]?.text === 'the')) return null;
  const sense = isAny(passage, at, ANY_AUXILIARY)
    ? AUXILIARIES.find((one) => is(passage, at, one))
    : undefined;
  if (sense !== undefined) return sense;
  // A bid, its cut, the hit: nouns.
  // An ally of his won: behind whose it is.
  const isOfHis = passage.tokens[at - 1]?.text === 'his' && isOfHisAt(passage, at - 1);
  const isNoun = !isOfHis && OBJECT_OWNERS.has(passage.tokens[at - 1]?.text ?? '');
  if ((is(passage, at, 'past-verb') && !isNoun) || isRegularPast(passage, at))
    return { ...plain(at, 'past'), negated: passage.tokens[at - 1]?.text === 'never' };
  if (is(passage, at, 'awaits') && !token.capital) return plain(at, 'future');
  if (isPresentForm(passage, at)) return plain(at, 'present');
  return null;
}

/** At a post called Sonam, in an operation named Trident: what a place or a thing is called. */
function isNaming({ tokens }: Passage, at: number): boolean {
  if (!NAMING.has(tokens[at]?.text ?? '') || tokens[at + 1]?.capital !== true) return false;
  const article = [at - 2, at - 3].find((i) => ONE.has(tokens[i]?.text ?? ''));
  return article !== undefined && NAMED_IN.has(tokens[article - 1]?.text ?? '');
}

const NAMING = wordSet('called named dubbed codenamed nicknamed');
const ONE = wordSet('a an');
const NAMED_IN = wordSet('at in of near from by to on under with through');

/** An ally of his, two sons of his; not because of his cut. */
function isOfHisAt({ tokens }: Passage, his: number): boolean {
  const article = tokens[his - 3]?.text ?? '';
  return tokens[his - 1]?.text === 'of' && (ARTICLES.has(article) || COUNTS.has(article));
}

const OBJECT_OWNERS: ReadonlySet<string> = wordSet('a an the its his their our');

/** The second half of a word with a hyphen is an adjective (opposition-held, US-led), but test-fired and co-chaired are verbs. */
export function isHalf({ tokens }: Passage, at: number): boolean {
  const [hyphen, token] = [tokens[at - 1], tokens[at]];
  if (hyphen?.text !== '-' || hyphen.spaced || token?.spaced === true) return false;
  return !VERB_STARTS.has(tokens[at - 2]?.text ?? '');
}

/** Ground-launched missiles, strike-damaged plants: the first half of such an adjective is no verb. */
export function isFirstHalf({ tokens }: Passage, at: number): boolean {
  const [hyphen, half] = [tokens[at + 1], tokens[at + 2]];
  if (hyphen?.text !== '-' || hyphen.spaced || half?.spaced !== false) return false;
  return half.text.endsWith('ed') && !VERB_STARTS.has(tokens[at]?.text ?? '');
}

const VERB_STARTS: ReadonlySet<string> = wordSet(
  'test flight co re pre crash green fast double soft cross counter court air short de force head spear hot live',
);

/** Of I'm and we're. */
const BEING: ReadonlySet<string> = new Set(['m', 're']);

const AUXILIARIES = [
  'will',
  'would',
  'may',
  'should',
  'had',
  'have',
  'past',
  'present',
  'did',
  'do',
  'to',
] as const;
const ANY_AUXILIARY: ReadonlySet<string> = new Set(AUXILIARIES);

function plain(at: number, tense: Tense): EnglishVerb {
  return { from: at, to: at + 1, tense, negated: false, mood: 'real', infinitive: false, continuous: false };
}

function withAuxiliary(
  passage: Passage,
  at: number,
  end: number,
  sense: (typeof AUXILIARIES)[number],
): EnglishVerb | null {
  const { tokens } = passage;
  let i = at + 1;
  let negated = false;
  let continuous = false;
  let ahead = false;
  let perfect = false;
  while (i < Math.min(end, at + LONGEST)) {
    const text = tokens[i]?.text ?? '';
    if (tokens[i]?.kind === 'mark' && text !== "'") break;
    if (is(passage, i, 'not')) negated = true;
    // Was set up in May: no plan.
    else if (is(passage, i, 'ahead') && !(text === 'set' && SET_UP.has(tokens[i + 1]?.text ?? '')))
      ahead = true;
    else if (text === 'been' || text === 'has') perfect = true;
    else if (text === 'have') {
      // Should have the green light, would have to leave: a verb of its own, no perfect.
      if (OBJECT_STARTS.has(tokens[i + 1]?.text ?? '')) {
        i++;
        break;
      }
      perfect = true;
    } else if (text.endsWith('ing') && text.length > 4) continuous = true;
    else if (!ADVERB.test(text) && !['be', 'being', 'to', 'due'].includes(text)) {
      i++;
      break;
    }
    i++;
  }
  const made = (tense: Tense, mood: EnglishVerb['mood'] = 'real'): EnglishVerb => ({
    from: at,
    to: i,
    tense,
    negated,
    mood,
    infinitive: false,
    continuous: continuous && sense === 'present',
  });
  const next = tokens[at + 1]?.text ?? '';
  // Has a hearing on Monday: no auxiliary.
  if (sense === 'have' && OWNED.has(next)) return plain(at, 'present');
  switch (sense) {
    case 'will':
      if (isNamePart(passage, at)) return null;
      return made('future');
    case 'would':
      return made(perfect ? 'past' : 'future', 'conditional');
    case 'may':
      if (isNamePart(passage, at) || isMonthOfMay(tokens, at)) return null;
      return made(perfect ? 'past' : 'future', 'possible');
    case 'should':
      return made(perfect ? 'past' : 'future', 'obliged');
    case 'had':
      // Had been due to visit in May: as was due to.
      return made(next === 'been' && ahead && perfect ? 'future' : 'past');
    case 'did':
      return made('past');
    case 'have':
      return next === 'to' ? made('future', 'obliged') : made('past');
    case 'past':
      // Was to have opened: it did not come so.
      if (next === 'to' && tokens[at + 2]?.text === 'have') return made('past');
      return made(next === 'to' || (ahead && next !== 'agreed') ? 'future' : 'past');
    case 'present':
      return made(
        next === 'to' || ahead || continuous ? (continuous && !ahead ? 'present' : 'future') : 'present',
      );
    case 'do':
      return made('present');
    case 'to':
      // Is said to have sent: of what is over.
      return isVerbAfterTo(passage, at) ? { ...made(perfect ? 'past' : 'future'), infinitive: true } : null;
  }
}

/** Huu Can Tran: an auxiliary with a capital between two others, and plain words before it, so that no headline's capitals make it one. */
function isNamePart({ tokens }: Passage, at: number): boolean {
  if (![at - 1, at, at + 1].every((i) => tokens[i]?.capital === true)) return false;
  return tokens
    .slice(Math.max(0, at - PLAIN_BEFORE), at - 1)
    .some(({ capital, text }) => !capital && /^[a-z]{5,}$/.test(text));
}

/** Tokens before a name in which a plain word is looked for. */
const PLAIN_BEFORE = 12;

const OWNED: ReadonlySet<string> = wordSet('a an the its their his her no');

/** Words after the verb have, where it is no auxiliary. */
const OBJECT_STARTS: ReadonlySet<string> = wordSet(
  'the a an to until till his her its their our no any some enough two three four five six',
);

/** `to` before a verb, not before a place, a person or a determiner. */
function isVerbAfterTo({ tokens }: Passage, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'latn' || next.capital) return false;
  return !NOUN_STARTS.has(next.text) && !PREPOSED.has(tokens[at - 1]?.text ?? '');
}

/** Words that a noun follows behind to: according to figures released on Friday. */
const PREPOSED: ReadonlySet<string> = wordSet(
  'according thanks owing compared addition contrary prior regard response similar access',
);

const NOUN_STARTS: ReadonlySet<string> = wordSet(
  'the a an his her its their our my your this that these those about around over nearly more less some any all both each end date',
);

/** A form in -ed that is the verb of its clause: after its subject, not before a noun. */
function isRegularPast(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const token = tokens[at];
  if (token === undefined || token.capital || !/^[a-z]{2,}ed$/.test(token.text) || NO_PAST.has(token.text))
    return false;
  const before = tokens[at - 1]?.text ?? '';
  // Harpoon missiles valued at $93 million.
  if (token.text === 'valued' && tokens[at + 1]?.text === 'at') return false;
  // Froze aid in June 2024 and suspended trade a year later: a day ends what the and could join it to.
  if (before === 'and' || before === 'or')
    return (
      isBeforeObject(tokens[at + 1]) ||
      (OF_SOMEONE.has(token.text) && COUNTED.test(tokens[at + 1]?.text ?? '')) ||
      (tokens[at + 1]?.kind === 'latn' && endsDate(passage, at - 2))
    );
  // Those arrested on Monday.
  if (before === 'those' && tokens[at + 1]?.capital === false && isBeforeObject(tokens[at + 1])) return true;
  // Its first uncrewed flight; but first crewed in March.
  const isRanked =
    RANKS.has(before) && OBJECT_OWNERS.has(tokens[at - 2]?.text ?? '') && !NO_ADJECTIVE.has(token.text);
  if (isRanked && tokens[at + 1]?.kind === 'latn' && !AFTER_VERB.has(tokens[at + 1]?.text ?? ''))
    return false;
  // The previously scheduled meeting.
  if (/[a-z]{2}ly$/.test(before) && ARTICLES.has(tokens[at - 2]?.text ?? '')) return false;
  // India's delayed deliveries began.
  if (before === 's' && tokens[at - 2]?.text === "'" && !isBeforeObject(tokens[at + 1])) return false;
  // Three of their four injured players; but four injured in a crash.
  if (COUNTS.has(before) && COUNTED.test(tokens[at + 1]?.text ?? '')) return false;
  // Three of the five contracted S-400 units.
  if (COUNTS.has(before) && ON_ORDER.has(token.text) && isOfType(passage, at + 1, TYPE.system)) return false;
  return !BEFORE_ADJECTIVE.has(before) || (before === 'that' && isRelative(tokens, at));
}

/** And accused rebels of the attack: of these no participle stands before people. */
const OF_SOMEONE: ReadonlySet<string> = wordSet(
  'accused blamed urged condemned criticised criticized praised thanked',
);
/** The first reached Punjab, the last entered service: these tell what one of several did, and stand before no noun. */
const NO_ADJECTIVE: ReadonlySet<string> = wordSet(
  'reached entered joined followed arrived landed carried covered involved lasted killed targeted',
);
const RANKS: ReadonlySet<string> = wordSet('first second third last next only new latest');
const ARTICLES: ReadonlySet<string> = wordSet('the a an its his her their our this that these those');
const ON_ORDER: ReadonlySet<string> = wordSet('contracted ordered promised pledged planned');
const COUNTED = /^(?:[a-z]{3,}s|people|men|women|children|police)$/;
const COUNTS: ReadonlySet<string> = wordSet(
  'two three four five six seven eight nine ten eleven twelve several many some all other few newly',
);

/** A year, a month, its day or a weekday. */
export function endsDate(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const isDay = tokens[at]?.kind === 'digits' && isCalendar(passage, at - 1);
  return isDay || YEAR.test(tokens[at]?.text ?? '') || isCalendar(passage, at);
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** The jury that convicted him; but: that proposed law. */
function isRelative(tokens: Passage['tokens'], at: number): boolean {
  return tokens[at - 2]?.kind === 'latn' && isBeforeObject(tokens[at + 1]);
}

/** And returned in January, and blamed the army; no and upgraded jets. */
function isBeforeObject(next: Passage['tokens'][number] | undefined): boolean {
  return next !== undefined && (next.kind === 'digits' || next.capital || AFTER_VERB.has(next.text));
}

/** Words after a verb in -ed, and not after an adjective. */
const AFTER_VERB: ReadonlySet<string> = wordSet(
  'the a an his her its their our my your him them it us me you himself itself themselves this that these those all both some several many most more no two three four five six seven eight nine ten dozens hundreds thousands ' +
    'in on at by for to from with during after before over into through until under around between among out up down off back away against about as than early late last yesterday today home , . $ € £ ₹ ¥',
);

const NO_PAST: ReadonlySet<string> = wordSet(
  'need indeed speed feed seed breed exceed proceed succeed shed bed red hundred united wed sacred naked based armed',
);
const BEFORE_ADJECTIVE: ReadonlySet<string> = wordSet(
  'the a an his her its their our this that these those of in by with and or be is are was were been being newly long most more very',
);

/** Has sent arms and plans to train crews, called off the trip and flies to Lima: the third person that an and joins to another verb. */
function isJoinedPresent(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const [before, next] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if ((before !== 'and' && before !== 'but') || tokens[at]?.capital !== false) return false;
  // Were charged on February 9 and go on trial in May: a day ends what the and could list it with.
  if (is(passage, at, 'schedule') && endsDate(passage, at - 2)) return ONWARD.has(next) || PLACING.has(next);
  if (INTENDS.has(tokens[at].text)) return next === 'to' && isVerbAfterTo(passage, at + 1);
  return is(passage, at, 'schedules') && (OWNED.has(next) || ONWARD.has(next));
}

const INTENDS: ReadonlySet<string> = wordSet('plans aims hopes intends wants seeks expects vows proposes');
const ONWARD: ReadonlySet<string> = wordSet('to into instead back home');

/** A French appeals court: a noun that says which. */
export function isBeforeCourt({ tokens }: Passage, at: number): boolean {
  return COURTS.has(tokens[at + 1]?.text ?? '');
}

const COURTS: ReadonlySet<string> = wordSet('court courts tribunal');

/** Third person of a verb that the lexicon knows, or one that tells when a thing begins. */
function isPresentForm(passage: Passage, at: number): boolean {
  // By 41 votes to 38.
  const isCount = passage.tokens[at]?.text === 'votes' && passage.tokens[at - 1]?.kind === 'digits';
  if ((is(passage, at, 'starts') && !isCount) || isJoinedPresent(passage, at)) return true;
  if (isChronicledStem(passage, at)) return true;
  if (is(passage, at, 'start')) return isPluralBefore(passage, at) || isPhrasal(passage, at);
  const before = passage.tokens[at - 1]?.text ?? '';
  // 2017: The court halts work and orders an inquiry: in what a chronology tells no noun stands before an article.
  const isJoined = before === 'and' && isBesideVerb(passage, at + 1) && entryAt(passage, at) !== null;
  if (passage.tokens[at]?.capital === true || BEFORE_NOUN.has(before)) return false;
  if (BEFORE_ADJECTIVE.has(before) && !isJoined) return false;
  // A contract for two ships worth €1.2 billion.
  if (COUNTS.has(before) || isCountBefore(passage, at)) return false;
  if (isListedArm(passage, at - 1)) return false;
  // Before Putin's talks with Modi: what someone has.
  if (before === 's' && passage.tokens[at - 2]?.text === "'") return false;
  if (isListedNoun(passage, at) || isOfState(passage, at) || isBeforeCourt(passage, at)) return false;
  // Javelin missiles and Excalibur shells: what a weapon's name stands before is its kind.
  if (passage.hits[at - 1]?.some(({ entry, to }) => entry.type === 'system' && to === at) === true)
    return false;
  // By banning exports: the object of what is done.
  if (/[a-z]{2}ing$/.test(before) && GERUND_LEADS.has(passage.tokens[at - 2]?.text ?? '')) return false;
  const isKnown = passage.hits[at]?.some(
    ({ entry, to }) =>
      to === at + 1 && (entry.type === 'trigger' || entry.type === 'frame-word') && entry.shape === 'present',
  );
  // Kyiv's forces captured, foreign funds have: what a finite verb follows is a noun.
  return isKnown === true && !isFollowedByVerb(passage, at);
}

/** With drone and missile strikes: with what a noun says that it was done, the last of several. */
export function isListedArm({ tokens }: Passage, at: number): boolean {
  const [first, joint, last] = [
    tokens[at - 2]?.text ?? '',
    tokens[at - 1]?.text ?? '',
    tokens[at]?.text ?? '',
  ];
  return ARMS.has(last) && ARMS.has(first) && (joint === 'and' || joint === ',' || joint === 'or');
}

const ARMS: ReadonlySet<string> = wordSet(
  'drone missile rocket artillery air naval mortar ground cyber bomb',
);

/** For 24 ships: a number by itself, and no day or year. */
function isCountBefore(passage: Passage, at: number): boolean {
  const count = passage.tokens[at - 1];
  return count?.kind === 'digits' && count.spaced && !endsDate(passage, at - 1);
}

/** An article or a day: and orders an inquiry, and withdraws in March. */
function isBesideVerb(passage: Passage, at: number): boolean {
  const next = passage.tokens[at]?.text ?? '';
  return OWNED.has(next) || ((next === 'in' || next === 'on') && endsDate(passage, at + 1));
}

/** Since Pakistani strikes, by Russian attacks: what stands behind the adjective of a state that a preposition governs is a noun. */
function isOfState({ tokens, hits }: Passage, at: number): boolean {
  const state = hits[at - 1]?.find(({ entry, to }) => entry.type === 'country' && to === at);
  const name = tokens[at - 1]?.text ?? '';
  if (state === undefined || !ADJECTIVE.test(name) || STATES.has(name)) return false;
  // With US and Japanese forces: so is what stands behind the second of two.
  const first = tokens[at - 2]?.text === 'and' ? at - 3 : null;
  const isListed = first !== null && hits[first]?.some(({ entry }) => entry.type === 'country') === true;
  const before = tokens[isListed ? first - 1 : at - 2]?.text ?? '';
  return BEFORE_NOUN.has(before) || OF_TIME.has(before) || (isListed && before === 'with');
}

const ADJECTIVE = /(?:an|ese|ish|ch|i)$/;
/** States whose own names end as such adjectives do. */
const STATES: ReadonlySet<string> = wordSet(
  'mali fiji haiti malawi burundi djibouti brunei iran japan jordan pakistan afghanistan oman sudan taiwan bhutan kazakhstan uzbekistan turkmenistan tajikistan kyrgyzstan azerbaijan',
);

const OF_TIME: ReadonlySet<string> = wordSet('since after before by of from following');

/** Navy ships and a destroyer: a noun, with another beside it. */
export function isListedNoun({ tokens }: Passage, at: number): boolean {
  if (tokens[at + 1]?.text !== 'and') return false;
  const other = tokens[at + 2];
  return other?.kind === 'digits' || other?.capital === true || LISTED.has(other?.text ?? '');
}

const LISTED: ReadonlySet<string> = wordSet(
  'a an two three four five six seven eight nine ten several dozens',
);

/** Tariffs on steel kick in, the rules of the board take effect: verbs of several words are no nouns, but the kick in his voice. */
function isPhrasal({ tokens, hits }: Passage, at: number): boolean {
  if (BEFORE_ADJECTIVE.has(tokens[at - 1]?.text ?? '')) return false;
  return (
    hits[at]?.some(({ entry, to }) => entry.type === 'grammar' && entry.sense === 'start' && to > at + 1) ??
    false
  );
}

const GERUND_LEADS: ReadonlySet<string> = wordSet('by of for from after before without on in despite');

/** Time behind bars, over strikes: prepositions that no finite verb follows. */
const BEFORE_NOUN: ReadonlySet<string> = wordSet(
  'behind under against between near into over on at for from about amid during despite through without',
);

/** The new rates kick in, polls open: a plural noun and no auxiliary before the stem. */
function isPluralBefore({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'latn' && !before.caps && /[a-z]{3}s$/.test(before.text) && !NO_PLURAL.has(before.text)
  );
}

const NO_PLURAL: ReadonlySet<string> = wordSet(
  'was has does this his its always perhaps besides across towards',
);

function isFollowedByVerb(passage: Passage, at: number): boolean {
  let next = at + 1;
  if (ADVERB.test(passage.tokens[next]?.text ?? '')) next++;
  return isFinite(passage, next) || isSubjectWithPlace(passage, at);
}

function isFinite(passage: Passage, at: number): boolean {
  return isAny(passage, at, FINITE) || isRegularPast(passage, at);
}

/** Tokens from a noun with its place to the verb, at most. */
const PLACED = 7;
const PLACING: ReadonlySet<string> = wordSet('in on at of over between with off near from around');
const ELSEWHERE: ReadonlySet<string> = wordSet(
  'and but or who which that whose as after when where while to',
);

/** Peace talks in Geneva broke down: a noun with its place, and its verb behind that. */
function isSubjectWithPlace(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (!PLACING.has(tokens[at + 1]?.text ?? '')) return false;
  for (let i = at + 2; i < at + PLACED; i++) {
    if (tokens[i]?.kind === 'mark' || ELSEWHERE.has(tokens[i]?.text ?? '')) return false;
    if (isFinite(passage, i)) return true;
  }
  return false;
}

/** A strike on 4 May killed six, May 2009: the month is no modal. */
export function isMonthOfMay(tokens: Passage['tokens'], at: number): boolean {
  if (tokens[at]?.text !== 'may' || !tokens[at].capital) return false;
  return tokens[at + 1]?.kind === 'digits' || (at > 0 && tokens[at - 1]?.text !== '.');
}

const FINITE: ReadonlySet<string> = wordSet('will would may should had have past present did past-verb');
