import type { Clause } from '../clause/clauses.ts';
import { endsAside } from '../clause/english-participle.ts';
import { placeLineDates } from '../read/dateline.ts';
import type { Passage } from '../read/passage.ts';
import { postsOf } from '../read/posts.ts';
import { dayOfPost } from './day-of-post.ts';
import { chainedYear } from './chained-year.ts';
import { countedFromDates } from './counted-from-dates.ts';
import type { DateTold, ReportDay } from './date-told.ts';
import { dateTold } from './date-told.ts';
import { englishDates } from './english.ts';
import { hindiDates } from './hindi.ts';
import { historyOf } from './history.ts';
import { listedInOrder } from './listed-weekdays.ts';
import { isWithinName, longest } from './longest.ts';
import type { FoundDate } from './meaning.ts';
import { inNamedEvent } from './named-day.ts';
import type { Setting } from './resolve.ts';
import { startOf } from './spans.ts';
import type { Story } from './story.ts';
import { storyAfter } from './story.ts';
import type { Told } from './tensed.ts';
import { withTenses } from './tensed.ts';
import type { FoundTimex } from './timex-of.ts';
import { timexOf } from './timex-of.ts';
import { yearAfterEntry, yearTold } from './told-year.ts';
import { valueTold } from './value-told.ts';

/**
 * Every date expression of a text with its value. Those that count from an event (`shift` from `event`)
 * have none yet, unless the words of the event are a date: `link/solve.ts` gives it. In order, none
 * overlapping. Linear.
 * @param dateline EDTF calendar day, or null
 */
export function timexesOf(
  passage: Passage,
  clauses: readonly Clause[],
  dateline: string | null,
): readonly FoundTimex[] {
  const today = startOf(dateline);
  const places = new Set(placeLineDates(passage).map(({ from }) => from));
  const posted = new Set(postsOf(passage).map(({ date }) => date));
  const all = longest([...hindiDates(passage), ...englishDates(passage)]);
  const dates = all
    .filter(({ from }) => !places.has(from) && !posted.has(from))
    .filter((date) => !isWithinName(passage, date))
    .map((date) => inNamedEvent(passage, date));
  const sentIn = (begins: ReadonlySet<number>) =>
    all.filter(({ from }) => begins.has(from)).map((date) => sentOn(date, { passage, dateline, today }));
  const [lines, days] = [sentIn(places), sentIn(posted)];
  const history = lines.length > 0 ? null : historyOf(passage, dates, today);
  const tensed = withTenses(passage, clauses, dates, today);
  const told = inStory(passage, tensed, { dateline, today, history }, days);
  const sent = [...lines, ...days];
  return [...sent, ...countedFromDates(passage, listedInOrder(passage, told, today))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Each date with its value where the story has come to. */
function inStory(
  passage: Passage,
  dates: readonly Told[],
  report: ReportDay,
  days: readonly FoundTimex[],
): readonly FoundTimex[] {
  const dayOf = dayOfPost(passage, days);
  const found: FoundTimex[] = [];
  let story: Story = {
    named: null,
    past: null,
    lastDay: null,
    beside: null,
    yeared: null,
    lastYear: null,
    reached: report.history,
  };
  for (const [d, one] of dates.entries()) {
    const day = dayOf(one.date.from);
    if (day !== null) {
      const timex = inPost(passage, one, story, day);
      if (timex !== null) found.push(timex);
      continue;
    }
    const told = dateTold(passage, one, story, report);
    if (told === null) continue;
    const chained = yearOfStory(passage, told, story, dates.slice(d + 1, d + 1 + AHEAD), report);
    const valued = valueTold(passage, told, story, chained, report);
    if (valued === null) continue;
    found.push(valued.timex);
    story = storyAfter(passage, story, valued.told, valued.timex, chained !== null, report);
  }
  return found;
}

/** Today and tomorrow of a quoted post count from its own day, and the story does not go on from it. */
function inPost(passage: Passage, one: Told, story: Story, day: FoundTimex): FoundTimex | null {
  const report: ReportDay = { dateline: day.value, today: startOf(day.value), history: null };
  const told = dateTold(passage, one, story, report);
  const valued = told === null ? null : valueTold(passage, told, story, null, report);
  if (valued === null) return null;
  const { timex } = valued;
  return timex.anchor?.what === 'dateline'
    ? {
        ...timex,
        anchor: { what: 'date', value: timex.anchor.value, span: { start: day.start, end: day.end } },
      }
    : timex;
}

/** Dates ahead among which one that says its year is looked for. */
const AHEAD = 3;

/** The year that a bare date has from its story; null where it has one of its own or is of the report's days. */
function yearOfStory(
  passage: Passage,
  { date, clause, sentence, when, behind }: DateTold,
  { named, reached }: Story,
  ahead: readonly Told[],
  { today, history }: ReportDay,
): number | null {
  const later = yearAfterEntry(passage, date, named, when);
  if (later !== null) return later;
  if (reached === null) return null;
  // The two, ordered in 2021, arrived in April: what is told beside the subject is none of the story.
  const isMain =
    named?.sentence === sentence && ((clause?.subject ?? null) !== null || endsAside(passage, named.range));
  const isOpenYear = when !== 'present' || (clause?.lang === 'hi' && clause.tense === 'past');
  if (history === null && (isMain || !isOpenYear)) return null;
  // Held a hearing in October 2024. The chief, who took over on January 1, quit last month: of the report's own days again.
  const isNews = ahead.some((next) => next.clause?.sentence === sentence && isFromReport(next.date));
  if (history === null && reached.sentence !== sentence && isNews) return null;
  const until = yearTold(ahead, today);
  return chainedYear(passage, date, {
    reached,
    sentence,
    tense: when,
    behind,
    until,
    today,
    isHistory: history !== null,
  });
}

/** Last month, on Monday: counted from the day of the report. */
function isFromReport({ meaning }: FoundDate): boolean {
  if (meaning.is === 'shift') return meaning.origin.from === 'dateline';
  return meaning.is === 'fields' && meaning.weekday !== undefined && meaning.day === undefined;
}

/** The date of a place line (NEW DELHI, Oct 16 -) or of a post: the last such day until that of the report. */
function sentOn(
  date: FoundDate,
  {
    passage,
    dateline,
    today,
  }: { readonly passage: Passage; readonly dateline: string | null; readonly today: number | null },
): FoundTimex {
  const setting: Setting = { today, context: null, tense: 'past', year: null };
  return { ...timexOf(date, setting, { passage, dateline, named: null, isOpen: false }), sent: true };
}
