import { reach } from '#lib/event/bounds.ts';
import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import { fold } from '#lib/event/fold.ts';
import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import type { Clause } from '../clause/clauses.ts';
import type { FoundTimex } from '../date/timexes.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Attachment } from './attach.ts';
import { attachmentOf } from './attach.ts';
import { isBackground, leadOf } from './lead.ts';
import type { Mention } from './mention.ts';
import { undated } from './mention.ts';

/** The day of the report. */
export interface Dateline {
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** What linking looks at. Acts, clauses and timexes are in order of the text. */
export interface Linking {
  readonly passage: Passage;
  readonly clauses: readonly Clause[];
  readonly timexes: readonly FoundTimex[];
  readonly dateline: Dateline | null;
}

/**
 * Gives each act its date: of its own clause, of its sentence, of the line over it, of the sentence that it
 * goes on from, of the news at the head. A clause that has an act of its own keeps its date to itself.
 * Undated is a legal answer.
 */
export function linkDates(acts: readonly Act[], linking: Linking): readonly Mention[] {
  const dates = datesOf(acts, linking);
  const own = acts.map((act) => ofClause(act, dates, linking) ?? ofSentence(act, dates, linking));
  /** Sentences that date what they tell, not only who said it. */
  const dated = new Set(
    acts.flatMap(({ kind, sentence }, i) => (kind !== 'statement' && own[i] !== null ? [sentence] : [])),
  );
  /** Dates that acts of the lexicon's frames have. */
  const taken = new Set(
    acts.flatMap(({ needs, kind, clause }, i) => {
      const timex = own[i]?.mention.timex ?? null;
      const isNone = needs === 'lone-date' || (needs === 'own-date' && own[i]?.isOwn !== true);
      // The date of what was said is not the saying's.
      const isOfOther = kind === 'statement' && timex !== null && !holds(clause, timex.range);
      return timex === null || isNone || isOfOther ? [] : [timex];
    }),
  );
  const lead = leadOf(linking);
  const mentions: Mention[] = [];
  let h = -1;
  let talks: Mention | null = null;
  for (const [i, act] of acts.entries()) {
    while ((lead.headings[h + 1]?.sentence ?? Infinity) < act.sentence) h++;
    const heading = lead.headings[h]?.timex ?? null;
    const context: Context = {
      before: mentions.at(-1) ?? null,
      talks,
      heading,
      isLead: act.sentence <= lead.last,
    };
    const mention: Mention = own[i]?.mention ?? ofContext(act, context, linking) ?? undated(act);
    const isTaken = mention.timex !== null && taken.has(mention.timex);
    const isOwn = own[i]?.isOwn ?? false;
    if (isEvent(mention, { isOwn, isTaken, isContentDated: dated.has(act.sentence) }))
      mentions.push(asOf(mention, linking.dateline));
    if (act.kind === 'meeting' && act.factuality === 'done' && mention.timex !== null) talks = mention;
  }
  return withHeadline(asPurchases(mentions), lead.headline);
}

/** Sentences after a headline in which the report tells again what it says. */
const HEADED = 5;

/** What a headline tells without a date is the act of its kind that the report tells first. */
function withHeadline(mentions: readonly Mention[], headline: number): readonly Mention[] {
  const body = mentions.filter(({ act }) => act.sentence > headline && act.sentence <= headline + HEADED);
  return mentions.map((mention) => {
    const { act, timex } = mention;
    if (act.sentence !== headline || timex !== null) return mention;
    const told = body.find((other) => canHead(act, other.act));
    return told === undefined ? mention : undated({ ...act, echoes: told.act.trigger.from });
  });
}

function canHead(head: Act, told: Act): boolean {
  const isDenied = head.factuality === 'denied';
  const isApart = (a: readonly { readonly value: string }[], b: readonly { readonly value: string }[]) =>
    a.length > 0 && b.length > 0 && !a.some(({ value }) => b.some((other) => other.value === value));
  return (
    head.kind === told.kind &&
    isDenied === (told.factuality === 'denied') &&
    !isApart(head.countries, told.countries) &&
    !isApart(head.systems, told.systems)
  );
}

/** A bare `2018 के करार` is the purchase of that year that the text tells elsewhere. */
function asPurchases(mentions: readonly Mention[]): readonly Mention[] {
  const years = new Set(
    mentions.flatMap(({ act, when }) =>
      act.kind === 'procurement' && when !== null ? [when.slice(0, 4)] : [],
    ),
  );
  return mentions.map((mention) => {
    const { act, when } = mention;
    const isBare =
      act.needs === 'own-date' && act.kind === 'agreement' && when !== null && years.has(when.slice(0, 4));
    return isBare ? { ...mention, act: { ...act, kind: 'procurement' } } : mention;
  });
}

/** Whether a mention has the date that it needs to be an event; one without date must tell enough. */
function isEvent(
  { act, when, rules, timex }: Mention,
  {
    isOwn,
    isTaken,
    isContentDated,
  }: { readonly isOwn: boolean; readonly isTaken: boolean; readonly isContentDated: boolean },
): boolean {
  switch (act.needs) {
    case 'nothing':
      return when !== null || timex !== null || act.echoes !== undefined || tellsEnough(act);
    case 'date':
      if (act.kind === 'statement') return isStatement({ act, rules });
      return (
        (timex !== null && !rules.includes('link-carry')) ||
        (act.kind === 'other' && rules.includes('link-dateline'))
      );
    case 'own-date':
      return isOwn;
    case 'lone-date':
      // Of a stretch of time figures are told: grew in the fourth quarter.
      return when?.includes('/') === false && rules.includes('link-clause') && !isTaken;
    case 'more':
      return (
        isStatement({ act, rules }) &&
        act.actors.some(({ value }) => value.office !== null) &&
        !isContentDated
      );
  }
}

/** Who said it, and a day in the very clause. */
function isStatement({ act, rules }: Pick<Mention, 'act' | 'rules'>): boolean {
  return rules.includes('link-clause') && (act.actors.length > 0 || act.countries.length > 0);
}

/** Arguments that make an undated mention an event. */
function tellsEnough({
  kind,
  factuality,
  countries,
  systems,
  actors,
  amounts,
  place,
  quantities,
}: Act): boolean {
  const count =
    Math.min(2, countries.length) +
    [systems, actors, amounts, quantities].filter((list) => list.length > 0).length +
    (place === null ? 0 : 1);
  return count >= (factuality !== 'done' || SPOKEN.has(kind) ? 1 : 2);
}

const SPOKEN: ReadonlySet<string> = new Set(['warning', 'offer']);

/** What is of a day to come has not happened, whatever its verb says: is visiting India on Friday. */
function asOf(mention: Mention, dateline: Dateline | null): Mention {
  const { act, when } = mention;
  const isReal = act.factuality === 'done' || act.factuality === 'reported';
  if (!isReal || when === null || dateline === null || !isAfter(when, dateline.value)) return mention;
  return { ...mention, act: { ...act, factuality: 'planned' } };
}

function isAfter(when: string, day: string): boolean {
  const value = parseEdtf(when);
  const today = parseEdtf(day);
  return value.ok && today.ok && reach(boundsOf(value.edtf)).start > reach(boundsOf(today.edtf)).start;
}

/** A date with the clause that it stands in. */
interface Placed {
  readonly timex: FoundTimex;
  readonly clause: Clause | null;
  readonly attachment: Attachment;
  /** An act is told in its clause. */
  readonly claimed: boolean;
}

/** Dates by sentence. */
type Dates = ReadonlyMap<number, readonly Placed[]>;

function datesOf(acts: readonly Act[], { passage, clauses, timexes, dateline }: Linking): Dates {
  const dates = new Map<number, Placed[]>();
  const told = new Set<Clause>();
  let c = 0;
  for (const act of acts) {
    if (act.needs === 'lone-date') continue;
    while (c < clauses.length - 1 && (clauses[c]?.to ?? 0) <= act.trigger.from) c++;
    const clause = clauses[c];
    if (clause !== undefined && holds(clause, act.trigger)) told.add(clause);
  }
  c = 0;
  for (const timex of timexes) {
    // The day of the report dates no act by itself.
    if (dateline?.span?.start === timex.start) continue;
    while (c < clauses.length - 1 && (clauses[c]?.to ?? 0) <= timex.range.from) c++;
    const found = clauses[c];
    const clause = found !== undefined && holds(found, timex.range) ? found : null;
    const sentence = clause?.sentence ?? passage.sentences.findLastIndex((s) => s.from <= timex.range.from);
    const whole = clause ?? passage.sentences[sentence] ?? timex.range;
    const placed = {
      timex,
      clause,
      attachment: attachmentOf(passage, timex.range, whole, clause?.finite ?? null),
      claimed: clause !== null && told.has(clause),
    };
    const list = dates.get(sentence);
    if (list === undefined) dates.set(sentence, [placed]);
    else list.push(placed);
  }
  return dates;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Dates further than this from an act in a sentence are not looked at: sentences without end must not cost. */
const NEAR = 12;

function near(act: Act, dates: Dates): readonly Placed[] {
  const all = dates.get(act.sentence) ?? [];
  if (all.length <= 2 * NEAR) return all;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.timex.range.from ?? 0) < act.clause.from) low = middle + 1;
    else high = middle;
  }
  return all.slice(Math.max(0, low - NEAR), low + NEAR);
}

/** A date found for an act; `isOwn` where it belongs to the very words that tell it. */
interface Linked {
  readonly mention: Mention;
  readonly isOwn: boolean;
}

function ofClause(act: Act, dates: Dates, { passage }: Linking): Linked | null {
  let best: Placed | null = null;
  let least = Infinity;
  for (const placed of near(act, dates)) {
    if (!holds(act.clause, placed.timex.range) || isBound(act, placed, passage)) continue;
    const cost = costOf(act, placed, passage);
    if (cost < least) {
      best = placed;
      least = cost;
    }
  }
  if (best === null) return null;
  const isOwn = belongs(act, best, passage);
  const rule = isOwn || best.attachment.noun !== null ? 'link-noun' : 'link-clause';
  return { mention: datedBy(act, best.timex, rule), isOwn };
}

/** A day that only bounds an act (since 2021, 25 मार्च तक, मई के बाद) is not its day. */
function isBound({ factuality }: Act, { timex: { range, meaning } }: Placed, { tokens }: Passage): boolean {
  if (meaning.is === 'shift' && meaning.origin.from === 'event') return false;
  const [before, next, second] = [range.from - 1, range.to, range.to + 1].map((i) => tokens[i]?.text ?? '');
  const isLater = (next === 'के' || next === 'से') && BOUNDS.has(second ?? '');
  if (isLater || SINCE.has(before ?? '')) return true;
  const isReal = factuality === 'done' || factuality === 'reported';
  return isReal && (next === 'तक' || UNTIL.has(before ?? ''));
}

const BOUNDS: ReadonlySet<string> = new Set(['बाद', 'पहले', 'पूर्व', 'पश्चात']);
const SINCE: ReadonlySet<string> = new Set(['since', 'after', 'before']);
const UNTIL: ReadonlySet<string> = new Set(['by', 'until', 'till']);

/** Whether a date belongs to the trigger as a noun: 2018 के करार, the October 2018 deal. */
function belongs(
  { trigger }: Act,
  { timex: { range }, attachment: { noun } }: Placed,
  { tokens }: Passage,
): boolean {
  if (noun !== null) return noun.from < trigger.to && trigger.from < noun.to;
  const gap = trigger.from - range.to;
  return gap >= 0 && gap <= 2 && tokens[trigger.from]?.kind === 'latn' && tokens[range.to]?.text !== ',';
}

/** Distance in tokens; a date of another noun is none of the act's. */
function costOf(act: Act, placed: Placed, passage: Passage): number {
  const { trigger } = act;
  const { timex, attachment } = placed;
  const { range } = timex;
  const distance = range.to <= trigger.from ? trigger.from - range.to : range.from - trigger.to;
  const { noun, frames } = attachment;
  const unresolved = timex.value === null ? 50 : 0;
  if (noun === null) return distance + unresolved;
  if (belongs(act, placed, passage)) return unresolved;
  return frames ? distance + 100 + unresolved : Infinity;
}

/** A date of the sentence that opens it, or that stands where nothing else is told. */
function ofSentence(act: Act, dates: Dates, { passage }: Linking): Linked | null {
  const sentence = passage.sentences[act.sentence];
  for (const { timex, attachment, claimed, clause } of near(act, dates).toReversed()) {
    if (attachment.noun !== null || timex.value === null || sentence === undefined) continue;
    // The earthquake that struck on Friday: the date of a relative clause right after its noun.
    const isRelative = clause?.from === act.clause.to && act.trigger.to >= act.clause.to - 1;
    if (isRelative && !claimed) return { mention: datedBy(act, timex, 'link-noun'), isOwn: true };
    if (!claimed && !isPast(act) && clause !== null) continue;
    if (!claimed) return { mention: datedBy(act, timex, 'link-sentence'), isOwn: false };
    const opens = timex.range.from - sentence.from <= OPENING && timex.range.to <= act.clause.from;
    if (opens && HAPPENED.has(act.factuality) && !isBackground(passage, act))
      return { mention: datedBy(act, timex, 'link-frame'), isOwn: false };
  }
  return null;
}

const HAPPENED: ReadonlySet<string> = new Set(['done', 'reported']);
/** Tokens that may stand before a date that opens a sentence: a bullet, a preposition. */
const OPENING = 3;

function isPast(act: Act): boolean {
  return act.factuality !== 'planned';
}

interface Context {
  /** The mention before it. */
  readonly before: Mention | null;
  /** The last meeting before it that has a date. */
  readonly talks: Mention | null;
  /** The date that stands over its part of a chronology. */
  readonly heading: FoundTimex | null;
  readonly isLead: boolean;
}

/** What the sentences before it say of an act that no date stands with. */
function ofContext(
  act: Act,
  { before, talks, heading, isLead }: Context,
  { passage, dateline }: Linking,
): Mention | null {
  if (heading !== null) return datedBy(act, heading, 'link-heading');
  if (isBackground(passage, act) || (act.factuality === 'planned' && act.mark === null)) return null;
  if (before !== null && before.timex !== null && goesOn(passage, before.act, act)) {
    return datedBy(act, before.timex, 'link-carry');
  }
  if (talks !== null && talks.timex !== null && isAtTalks(passage, act, talks.act)) {
    return datedBy(act, talks.timex, 'link-carry');
  }
  // यह बैठक has the date of the meeting that it points to.
  if (act.factuality === 'planned' || act.echoes !== undefined) return null;
  if (dateline === null || !(isLead || isSaidToday(act))) return null;
  return { act, when: dateline.value, dateSource: 'dateline', timex: null, rules: ['link-dateline'] };
}

/** Sentences after a meeting in which what was said at it may be told. */
const TALKS_REACH = 8;
/** Words that open a sentence: the talks may be named in them. */
const OPENING_WORDS = 5;

/** बैठक में …, बातचीत के दौरान …, at the meeting, during the talks. */
function isAtTalks({ tokens, hits, sentences }: Passage, act: Act, talks: Act): boolean {
  if (act.sentence - talks.sentence > TALKS_REACH || act.kind === 'meeting') return false;
  const from = sentences[act.sentence]?.from ?? 0;
  for (let i = from; i < Math.min(from + OPENING_WORDS, act.trigger.from); i++) {
    const hit = hits[i]?.find(({ entry }) => entry.type === 'trigger' && entry.kind === 'meeting');
    if (hit === undefined) continue;
    const next = tokens[hit.to]?.text ?? '';
    if (next === 'में' || (next === 'के' && tokens[hit.to + 1]?.text === 'दौरान')) return true;
    if (AT.has(tokens[from]?.text ?? '')) return true;
  }
  return false;
}

const AT: ReadonlySet<string> = new Set(['at', 'during', 'in']);

/** What was asked, charged, refused or threatened, without a day, is of the day's news wherever it stands. */
function isSaidToday({ kind, factuality, needs }: Act): boolean {
  return SAID.has(kind) && HAPPENED.has(factuality) && needs === 'nothing';
}

const SAID: ReadonlySet<Kind> = new Set(['request', 'accusation', 'rejection', 'warning']);

/** The next sentence of the same paragraph, when its first word points back. */
function goesOn({ tokens, sentences }: Passage, before: Act, act: Act): boolean {
  const first = tokens[sentences[act.sentence]?.from ?? 0];
  return act.sentence === before.sentence + 1 && first?.line === false && POINTING.has(first.text);
}

const POINTING = new Set(
  'यह ये इस इसमें इसी इनमें वह वे उन्होंने वहां he she they it this these there both'.split(' ').map(fold),
);

function datedBy(act: Act, timex: FoundTimex, rule: string): Mention {
  return { act, when: timex.value, dateSource: 'text', timex, rules: [rule] };
}
