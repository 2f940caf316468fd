import { wasToHave } from '../clause/english-arranged.ts';
import { DUE, dueAside } from '../clause/english-participle.ts';
import type { Clause } from '../clause/clauses.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Need } from './act.ts';
import { hasDate } from './echoes.ts';
import { isBetter, isCancelling } from './better-match.ts';
import type { FrameWords } from './frame-words.ts';
import { isCarrier } from './kind-choice.ts';
import { BARGAINED, AVERTED, governedNoun, isForSomething, stageOf } from './noun-stance.ts';
import type { Stance } from './stance.ts';
import type { Telling } from './telling.ts';
import type { Match } from './match.ts';

/** Acts that nouns alone tell: beside verbs only where a date is their own, in a headline by themselves. */
export function nominal(
  passage: Passage,
  clause: Clause,
  matches: readonly Match[],
  told: readonly Telling[],
  words: FrameWords,
): readonly Telling[] {
  const free: Match[] = [];
  const nouns = matches.filter(({ verb }) => verb === null).sort((a, b) => (isBetter(a, b) ? -1 : 1));
  for (const match of nouns) {
    const isFree = [...free, ...told.map((telling) => telling.match)].every(
      ({ head, verb }) =>
        (head.to <= match.head.from || match.head.to <= head.from) &&
        (verb === null || verb.to <= match.head.from || match.head.to <= verb.from),
    );
    const isTold = told.some(
      (telling) =>
        (telling.match.entry.kind === match.entry.kind || isCarrier(match.entry.kind)) &&
        (isBeside(telling.match.head, match.head) ||
          isCancelling(telling.match) ||
          // Talks, set for May, were not held: they are what was not.
          (clause.lang === 'en' &&
            telling.stance.factuality === 'denied' &&
            match.head.to <= telling.match.head.from)),
    );
    const isNone =
      isPredicate(passage, clause, match) ||
      isComplement(passage, match) ||
      isOccasion(passage, match, told) ||
      isOfTalks(passage, match) ||
      isCountedFrom(passage, clause, match.head);
    if (isFree && !isTold && match.entry.shape === null && !isNone) free.push(match);
  }
  const heads = [...told.map(({ match }) => match.head), ...free.map(({ head }) => head)];
  const plans = new Map(free.map((match) => [match, nextOfPlan(passage, clause, match)]));
  const stances = new Map(
    free.map((match) => {
      const own = told.length > 0 ? null : subjectStance(passage, clause, match);
      // The strike planned for Monday was averted: what became of a plan.
      const isOver = own?.factuality === 'denied';
      const next = plans.get(match) ?? null;
      if (next !== null) return [match, next];
      return [
        match,
        isOver ? own : (governedNoun(passage, match, clause, words) ?? own ?? dueStance(passage, match)),
      ];
    }),
  );
  // खरीद में दिलचस्पी, talks on a sale: told by the noun that governs it.
  const chosen = free.filter((match) => {
    const stance = stances.get(match) ?? null;
    const mark = stance?.mark ?? null;
    // Ended without a deal, खरीद के लिए ऋण दिया: what there was not and what it was for.
    const isAside = stance?.factuality === 'denied' || isForSomething(passage, match.head.to);
    if (isAside && told.length > 0) return false;
    return mark === null || !heads.some((head) => head.from < mark.to && mark.from < head.to);
  });
  const ready = chosen.find((match) => isReadiness(passage, match));
  const [first, ...others] =
    ready === undefined ? chosen : [ready, ...chosen.filter((match) => match !== ready)];
  if (first === undefined) return [];
  const alone = needOfFirst(passage, clause, first, told);
  if (alone === 'date' && first.entry.kind !== 'offer' && isState(passage, clause)) return [];
  // बैठकों को जारी रखेंगे: told by a verb to come.
  const isAhead = clause.lang === 'hi' && clause.tense === 'future';
  const tellingOf = (match: Match, needs: Need) =>
    nounTelling(
      match,
      (plans.get(match) ?? null) === null ? needs : 'nothing',
      stances.get(match) ?? null,
      isAhead && needs !== 'own-date',
    );
  const needOf = (match: Match): Need => (isPartOfEntry(passage, clause, match) ? 'date' : 'own-date');
  return [tellingOf(first, alone), ...others.map((match) => tellingOf(match, needOf(match)))];
}

/** दिसंबर 2021: पुतिन की यात्रा, राइफलों का करार: each noun that ends a part of a chronology's entry is of its day. */
function isPartOfEntry(passage: Passage, { lang, finite, from }: Clause, { head }: Match): boolean {
  if (lang !== 'hi' || finite !== null || passage.tokens[head.to]?.text !== ',') return false;
  return entryAt(passage, from)?.isHeading === false;
}

/** What the first act that a clause's nouns tell needs to be news. */
function needOfFirst(passage: Passage, clause: Clause, first: Match, told: readonly Telling[]): Need {
  const isOnlySaid = told.every(({ match }) => match.entry.kind === 'statement');
  if (isOnlySaid && isMetBefore(passage, clause, first)) return 'nothing';
  if (told.length > 0 || isDoneBy(passage, clause, first) || isUnder(passage, first)) return 'own-date';
  if (isCharge(passage, first) || isReadiness(passage, first) || stageOf(passage, first) !== null)
    return 'nothing';
  const isInHead = isHeadline(passage, clause) && clause.sentence < HEAD_LINES;
  return isInHead && first.entry.kind !== 'statement' && !isAbout(passage, clause, first)
    ? 'nothing'
    : 'date';
}

/** Searched the rubble of houses brought down by the quake: what did so to a thing that the clause only names. */
function isDoneBy({ tokens }: Passage, { lang, finite }: Clause, { entry, head }: Match): boolean {
  if (lang !== 'en' || finite === null || entry.kind !== 'accident') return false;
  for (let i = head.from - 1; i > Math.max(finite.to + 1, head.from - NEXT); i--) {
    if (tokens[i]?.kind === 'mark' && !NUMBER.has(tokens[i]?.text ?? '')) return false;
    if (tokens[i]?.text === 'by') return DONE_TO.test(`${tokens[i - 2]?.text} ${tokens[i - 1]?.text}`);
  }
  return false;
}

/** Marks within a number or a name: a 7.8-magnitude quake. */
const NUMBER: ReadonlySet<string> = new Set(['.', '-', ',']);
const DONE_TO = /(?:ed|en|brought|torn|blown|swept|hit|struck|left)(?: (?:down|up|apart|out|away))?$/;

/** Will build boats under the defence pact with Lima: what something is done under has been there before. */
function isUnder({ tokens }: Passage, { entry, head }: Match): boolean {
  if (entry.lang !== 'en' || !BARGAINED.has(entry.kind)) return false;
  for (let i = head.from - 1; i > head.from - OF_PACT && tokens[i]?.kind !== 'mark'; i--)
    if (tokens[i]?.text === 'under') return true;
  return false;
}

/** Tokens from under to the pact: under the trilateral AUKUS defence pact. */
const OF_PACT = 7;

/** Will be received there, followed by a meeting; this will be followed by the summit: what comes next of a plan needs no day of its own. */
function nextOfPlan(
  { tokens }: Passage,
  { finite, tense, lang, mood }: Clause,
  { entry, head }: Match,
): Stance | null {
  if (lang !== 'en' || finite === null || tense !== 'future' || mood !== 'real' || entry.kind !== 'meeting')
    return null;
  for (let i = head.from - 1; i > Math.max(finite.from, head.from - NEXT); i--) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== '-') return null;
    if (tokens[i]?.text === 'by')
      return FOLLOWED.has(tokens[i - 1]?.text ?? '')
        ? { mode: 'main', factuality: 'planned', mark: finite }
        : null;
  }
  return null;
}

/** Tokens from followed to the noun, at most. */
const NEXT = 10;
const FOLLOWED = wordSet('followed preceded');

/** It said so after a meeting between the two in Moscow, during talks with him: they have met, and that is told nowhere else. */
function isMetBefore({ tokens }: Passage, { lang, tense }: Clause, { entry, head }: Match): boolean {
  if (lang !== 'en' || entry.kind !== 'meeting' || tense === 'future') return false;
  if (!WITH.has(tokens[head.to]?.text ?? '')) return false;
  for (let i = head.from - 1; i >= head.from - SOME_MEETING; i--) {
    if (MET_AT.has(tokens[i]?.text ?? '')) return true;
    if (tokens[i]?.kind !== 'latn') return false;
  }
  return false;
}

/** Tokens from after to the meeting: after a two-hour closed-door meeting. */
const SOME_MEETING = 4;
const MET_AT = wordSet('after during following');
const WITH = wordSet('with between');

/** With delivery then due in 2025, deliveries scheduled for 2022: what is to be, or was. */
function dueStance({ tokens }: Passage, { entry, head }: Match): Stance | null {
  if (entry.lang !== 'en') return null;
  if (DUE.has(tokens[head.from]?.text ?? '')) return { mode: 'main', factuality: 'planned', mark: null };
  const at = NOW_OR_THEN.has(tokens[head.to]?.text ?? '') ? head.to + 1 : head.to;
  const isDue = DUE.has(tokens[at]?.text ?? '') && ON_A_DAY.has(tokens[at + 1]?.text ?? '');
  return isDue ? { mode: 'main', factuality: 'planned', mark: { from: at, to: at + 1 } } : null;
}

const NOW_OR_THEN = wordSet('then now first originally initially still');
const ON_A_DAY = wordSet('in on for by from at to between before after this next');

/** कहा कि वार्ता सही दिशा में है: how something stands, with no day of its own. */
function isState(passage: Passage, clause: Clause): boolean {
  const { finite, lang } = clause;
  if (lang !== 'hi' || finite === null) return false;
  // करार मील का पत्थर साबित होगा: what it will turn out to be.
  const isProved = passage.tokens.slice(finite.from - 1, finite.to).some(({ text }) => PROVED.has(text));
  if (isProved && !hasDate(passage, clause)) return true;
  if (finite.to - finite.from !== 1) return false;
  return COPULAS.has(passage.tokens[finite.from]?.text ?? '') && !hasDate(passage, clause);
}

const PROVED = wordSet('साबित सिद्ध');

/** The talks may resume, is due in Delhi, has been delayed: a noun is as sure as the verb that it is the subject or a part of. */
function subjectStance({ tokens }: Passage, clause: Clause, { head }: Match): Stance | null {
  const { finite, tense, mood, lang, negated } = clause;
  if (finite === null) return null;
  const last = tokens[finite.to - 1]?.text ?? '';
  const isMoved = MOVED.has(last) && OTHER_DAY.has(tokens[finite.to]?.text ?? '');
  const isLate = tense === 'past' && (LATE.has(last) || isMoved);
  if (head.from >= finite.to) {
    // Has pushed back the first flight.
    const isObject = lang === 'en' && isLate && head.from - finite.to <= OBJECT;
    return isObject ? { mode: 'main', factuality: 'planned', mark: finite } : null;
  }
  if (lang === 'hi')
    return cameToNothing(tokens, clause, head) ? { mode: 'main', factuality: 'denied', mark: finite } : null;
  // The talks did not take place.
  const isOn =
    (CAME.has(last) && tokens[finite.to]?.text === 'about') ||
    (WENT.has(last) && tokens[finite.to]?.text === 'ahead');
  const cameAbout = COMING_ABOUT.has(last) || isOn;
  if (negated && head.to <= finite.from && cameAbout)
    return { mode: 'main', factuality: 'denied', mark: finite };
  // A collision was averted, the plot was foiled.
  const isAverted = AVERTED.has(last) && BEING.has(tokens[finite.from]?.text ?? '');
  if (isAverted && head.to <= finite.from) return { mode: 'main', factuality: 'denied', mark: finite };
  // Friday's trip is in doubt.
  const isDoubtful = tokens.slice(finite.to - 2, finite.to + 2).some(({ text }) => DOUBTS.has(text));
  if (isDoubtful && head.to <= finite.from) return { mode: 'main', factuality: 'considered', mark: finite };
  // A vote, first set for May, was dropped.
  const isDropped = tense === 'past' && DROPPED.has(last) && head.to <= finite.from;
  if (isDropped && dueAside({ tokens }, head.to, finite.from - 1) !== null)
    return { mode: 'main', factuality: 'denied', mark: finite };
  // Its offer was to have lapsed, the talks were to have begun: what was to be.
  if (tense !== 'future' && !isLate && !wasToHave({ tokens }, finite)) return null;
  // Of a part of the verb the act's own words are the proof.
  const mark = head.to <= finite.from ? finite : null;
  return { mode: 'main', factuality: mood === 'possible' ? 'considered' : 'planned', mark };
}

/** युद्धविराम पर बात नहीं बनी, वार्ता जनवरी से ठप है: what was not agreed on, and what has stopped. */
function cameToNothing(tokens: Passage['tokens'], { finite, to }: Clause, head: Range): boolean {
  if (OBLIQUE.has(tokens[head.to]?.text ?? '')) return false;
  for (let i = head.to; i < (finite?.to ?? to); i++)
    if (STOPPED.has(tokens[i]?.text ?? '')) return tokens[i + 1]?.kind === 'deva';
  return false;
}

const OBLIQUE = wordSet('के की का में को से पर ने');
const STOPPED = wordSet('ठप रुका रुकी रुके अटका अटकी अटके टल टला टली टले टाल');

const COMING_ABOUT = wordSet(
  'take taken took happen happened proceed proceeded materialise materialised materialize materialized held occur occurred',
);
const WENT = wordSet('go gone');
const CAME = wordSet('come came');
const DOUBTS = wordSet('doubt uncertain unlikely jeopardy limbo');
const DROPPED = wordSet('dropped scrapped shelved abandoned cancelled canceled');
/** What has not come when it was to. */
const LATE = wordSet('slipped delayed deferred postponed rescheduled stalled suspended');
/** Put off, pushed back, brought forward: still to come, on another day. */
const MOVED = wordSet('put pushed moved brought');
const OTHER_DAY = wordSet('off back forward');
/** Tokens from the verb to the noun that it moves, at most. */
const OBJECT = 4;

/** Is willing to share, देने को तैयार है, वार्ता के लिए तैयार नहीं है: what one is ready for or not, whatever its day. */
function isReadiness({ tokens }: Passage, { entry, head }: Match): boolean {
  if (entry.lang === 'en') return entry.kind === 'offer' && BEING.has(tokens[head.from - 1]?.text ?? '');
  return READY.has(tokens[head.from]?.text ?? '') && COPULAS.has(tokens[head.to]?.text ?? '');
}

const READY = wordSet('तैयार राजी सहमत');

const BEING = wordSet('is are was were be been remains remain');

/** परिषद की बैठक में मंजूरी दी गई: a body that decides sits for it; said at the agency's summit in Delhi: where it was said. */
export function isOccasion({ tokens }: Passage, { entry, head }: Match, told: readonly Telling[]): boolean {
  if (entry.kind === 'meeting' && entry.lang === 'en')
    return told.some(
      ({ match }) =>
        match.entry.kind === 'statement' &&
        tokens[match.head.to]?.text === 'at' &&
        head.from > match.head.to &&
        head.from - match.head.to <= SAID_AT,
    );
  if (entry.kind !== 'meeting' || !SITTINGS.has(tokens[head.to - 1]?.text ?? '')) return false;
  if (tokens[head.to]?.text !== 'में') return false;
  return told.some(({ match }) => SETTLING.has(match.entry.kind) && match.head.from > head.to);
}

/** Tokens from said to the meeting: said at the agency's National Security Summit. */
const SAID_AT = 7;
const SETTLING: ReadonlySet<string> = new Set(['decision', 'rejection']);
const SITTINGS = wordSet('बैठक बैठकों');

/** Truce talks, ceasefire monitors, युद्धविराम प्रस्ताव, a peace deal proposal: what another noun is about has not come by that. */
function isOfTalks({ tokens }: Passage, { entry, head }: Match): boolean {
  if (!PACTS.has(entry.kind)) return false;
  return ABOUT_PACTS.has(tokens[head.to]?.text ?? '') || isOfStudy(tokens, head.from);
}

/** Completed its review of the submarine pact, a draft of the treaty: what only looks at it. */
function isOfStudy(tokens: Passage['tokens'], from: number): boolean {
  for (let i = from - 1; i > from - STUDY; i--)
    if (tokens[i]?.text === 'of') return STUDIES.has(tokens[i - 1]?.text ?? '');
  return false;
}

/** Tokens from of to the noun. */
const STUDY = 6;
const STUDIES = wordSet('review reviews study draft drafts text terms criticism critics renegotiation');

const PACTS: ReadonlySet<string> = new Set(['ceasefire', 'agreement', 'procurement']);
const ABOUT_PACTS = wordSet(
  'talks negotiations discussions negotiators proposal proposals plan plans offer bid deadline monitors monitoring line efforts प्रस्ताव प्रस्तावों वार्ता वार्ताओं योजना मसौदा मसौदे पेशकश',
);

/** Will come on 8 December, a day before the talks: what stands behind the verb only to count from it. */
function isCountedFrom({ tokens }: Passage, { finite }: Clause, { from, to }: Range): boolean {
  // Three days before the accident of 12 August: it has a day of its own.
  if (finite === null || tokens[to]?.text === 'of') return false;
  for (let at = from - 1; at > Math.max(finite.to, from - COUNTED); at--) {
    if (tokens[at]?.text === ',') return false;
    if (COUNTED_SIDES.has(tokens[at]?.text ?? '')) return COUNTED_UNITS.has(tokens[at - 1]?.text ?? '');
  }
  return false;
}

const COUNTED_SIDES = wordSet('after before');
const COUNTED_UNITS = wordSet('day days week weeks month months year years hours');
/** Tokens from the one to the other at most. */
const COUNTED = 10;

/** यह सबसे बड़ा हादसा है: says what something is, and tells nothing new. */
function isPredicate({ tokens }: Passage, { finite, lang }: Clause, { head, entry }: Match): boolean {
  // मंत्री दौरे पर हैं: where they are, and so what they do.
  if (tokens[head.to - 1]?.text === 'पर') return false;
  return (
    lang === 'hi' &&
    entry.kind !== 'offer' &&
    entry.kind !== 'accusation' &&
    finite?.from === head.to &&
    (COPULAS.has(tokens[finite.from]?.text ?? '') || isRanked(tokens, head, finite))
  );
}

/** It will be a government-to-government deal: what it is, and none that is made. */
function isComplement({ tokens }: Passage, { entry, head }: Match): boolean {
  if (entry.lang !== 'en' || entry.kind !== 'agreement') return false;
  const text = (i: number): string => tokens[i]?.text ?? '';
  let i = head.from - 1;
  while (i > head.from - COMPLEMENT && (tokens[i]?.kind === 'latn' || text(i) === '-') && !BE.has(text(i)))
    i--;
  if (!BE.has(text(i)) || !A.has(text(i + 1))) return false;
  return ITS.has(text(AHEAD.has(text(i - 1)) ? i - 2 : i - 1));
}

/** Tokens from be to its noun: be a government-to-government deal. */
const COMPLEMENT = 9;
const A = wordSet('a an');
const BE = wordSet('be is was s');
const AHEAD = wordSet('will would not');
const ITS = wordSet('it this that which');

/** यह हमला इस साल का सबसे बड़ा हमला था: says which of its kind it was. */
function isRanked(tokens: Passage['tokens'], { from }: Range, finite: Range): boolean {
  if (!WAS.has(tokens[finite.from]?.text ?? '')) return false;
  return tokens.slice(Math.max(0, from - RANK), from).some(({ text }) => RANKS.has(text));
}

const WAS = wordSet('था थी थे थीं');
const RANK = 3;
const RANKS = wordSet('सबसे पहला पहली दूसरा दूसरी तीसरा तीसरी चौथा चौथी आखिरी अंतिम');

const COPULAS: ReadonlySet<string> = new Set(['है', 'हैं']);

/** उन पर रिश्वत लेने का आरोप है: the charge is told by its being. */
function isCharge({ tokens }: Passage, { head, entry }: Match): boolean {
  const next = tokens[head.to]?.text ?? '';
  return entry.kind === 'accusation' && entry.lang === 'hi' && (COPULAS.has(next) || WAS.has(next));
}

/** सौदे पर बात, समझौते को लेकर: a headline on a thing that may never be. */
function isAbout({ tokens }: Passage, { lang, to }: Clause, { head }: Match): boolean {
  if (lang !== 'hi' || head.to >= to) return false;
  // सौदे के आठ साल
  const isAge = [head.to + 1, head.to + 2].some((i) => i < to && YEARS.has(tokens[i]?.text ?? ''));
  return ABOUT.has(tokens[head.to]?.text ?? '') || (tokens[head.to]?.text === 'के' && isAge);
}

const YEARS = wordSet('साल वर्ष महीने दिन');
const ABOUT: ReadonlySet<string> = new Set(['पर', 'को', 'से']);

/** समझौते पर हस्ताक्षर, signed the agreement: one act in two words. */
function isBeside(a: Range, b: Range): boolean {
  return Math.max(a.from - b.to, b.from - a.to) <= BESIDE;
}

const BESIDE = 4;

/** Lines at the head of a text in which nouns tell its news; in a heading further down they only name what follows. */
const HEAD_LINES = 3;

/** A line without finite verb. */
function isHeadline({ tokens }: Passage, { finite, tense, from, to }: Clause): boolean {
  const last = tokens[to - 1]?.text ?? '';
  return finite === null && tense === 'none' && tokens[from]?.line === true && last !== '।' && last !== '.';
}

function nounTelling(match: Match, needs: Need, governed: Stance | null, isAhead: boolean): Telling {
  const isOffer = match.entry.kind === 'offer';
  return {
    match,
    stance: governed ?? {
      mode: 'main',
      factuality: isOffer ? 'offered' : isAhead ? 'planned' : 'done',
      mark: null,
    },
    needs: match.entry.frame.weak && needs === 'nothing' ? 'date' : needs,
  };
}
