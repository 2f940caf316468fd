import { reach } from '#lib/event/bounds.ts';
import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import { DAY } from '#lib/event/span.ts';
import type { Act } from '../act/act.ts';
import { isToldBy } from '../act/act.ts';
import { OF_FIGURES } from '../act/figures.ts';
import type { Mention } from './mention.ts';

/** Whether a mention has the date that it needs to be an event; one without date must tell enough. */
export function isEvent(
  { act, when, rules, timex }: Mention,
  {
    isOwn,
    isTaken,
    isContentDated,
    isOfficial,
    isCounted,
    isBehind,
    isPerfect,
    isListed,
    isBegun,
  }: {
    readonly isOwn: boolean;
    readonly isTaken: boolean;
    readonly isContentDated: boolean;
    /** Said by whoever holds an office, named or not. */
    readonly isOfficial: boolean;
    /** A date is counted from it, which may date it in its turn. */
    readonly isCounted: boolean;
    /** Told of someone in passing, as what lay behind: whom he had overthrown. */
    readonly isBehind: boolean;
    /** Has been done, told as news. */
    readonly isPerfect: boolean;
    /** An entry of a chronology tells it. */
    readonly isListed: boolean;
    /** A story began with it: the row began on Friday, when she told parliament so. */
    readonly isBegun: boolean;
  },
): boolean {
  if (isCounted && when === null) return true;
  if (when === null && timex === null && isBehind) return false;
  // Exports slumped in 2023: so are they of a year.
  // इस साल बाढ़ से मरने वालों की संख्या 46 हो गई: so is a toll.
  const isCount = act.rules.includes(OF_FIGURES) || isToldBy(act, '-toll');
  if (when !== null && YEAR.test(when) && isCount) return false;
  switch (act.needs) {
    case 'nothing':
      // अब तक 200 की जान जा चुकी है: a toll by itself is of what was told.
      if (when === null && timex === null && act.echoes === undefined && isToldBy(act, '-harm')) return false;
      return when !== null || timex !== null || act.echoes !== undefined || isPerfect || tellsEnough(act);
    case 'date':
      if (act.kind === 'statement')
        return isStatement({ act, rules }, { isOfficial, isListed, isBegun }) || isPublishing({ act, rules });
      return (
        // उस समय वह भारत के दौरे पर थे.
        (timex !== null && (!rules.includes('link-carry') || act.kind === 'visit')) ||
        (act.kind === 'other' && act.factuality !== 'considered' && rules.includes('link-dateline'))
      );
    case 'own-date':
      return isOwn;
    case 'lone-date': {
      // Of a stretch of time figures are told: grew in the fourth quarter.
      // The league will be played from 28 March to 31 May: what is held from a day to a day.
      // Work is to begin in the second half of the year: what is to come; growth in it is a figure.
      const isPlan =
        act.factuality === 'planned' &&
        !act.rules.includes(OF_FIGURES) &&
        when !== null &&
        !isLong(when, HALF_DAYS);
      // Arrested on the eve of the strike and freed the next day: its day is still to be solved (`link/counted-on.ts`).
      if (when === null && isCountedOn(timex)) return isOwn || rules.includes('link-clause');
      return (
        when !== null && (isPlan || !isLong(when)) && (isOwn || rules.includes('link-clause')) && !isTaken
      );
    }
    case 'more':
      return (
        isStatement({ act, rules }, { isOfficial, isListed, isBegun }) &&
        (isOfficial || act.actors.some(({ value }) => value.office !== null)) &&
        !isContentDated
      );
  }
}

/** Days after the date told before. */
function isCountedOn(timex: Mention['timex']): boolean {
  return timex?.meaning.is === 'shift' && timex.meaning.origin.from === 'context';
}

const YEAR = /^\d{4}$/;

/** A report that comes out on a day is news whoever wrote it. */
function isPublishing({ act, rules }: Pick<Mention, 'act' | 'rules'>): boolean {
  return isToldBy(act, '-publish') && rules.includes('link-clause');
}

/** Two weeks are no quarter, a visit's days neither. */
const SHORT_DAYS = 14;

/** Half a year. */
const HALF_DAYS = 185;

/** A stretch of time in which nothing happens but the figures of it. */
function isLong(when: string, most = SHORT_DAYS): boolean {
  if (!when.includes('/')) return false;
  const value = parseEdtf(when);
  if (!value.ok) return true;
  const { start, end } = reach(boundsOf(value.edtf));
  return end - start > most * DAY;
}

/** Who said it, and a day in the very clause; what is still to be said is arranged by whoever says it. */
function isStatement(
  { act, rules }: Pick<Mention, 'act' | 'rules'>,
  {
    isOfficial,
    isListed,
    isBegun,
  }: { readonly isOfficial: boolean; readonly isListed: boolean; readonly isBegun: boolean },
): boolean {
  const isTold = isOfficial || act.actors.length > 0 || act.countries.length > 0;
  const isOfDay =
    rules.includes('link-clause') ||
    (isListed && rules.includes('link-noun')) ||
    (isBegun && rules.includes('link-sentence'));
  return isOfDay && (isTold || act.factuality === 'planned');
}

/** Arguments that make an undated mention an event. */
export function tellsEnough({
  kind,
  factuality,
  countries,
  systems,
  actors,
  amounts,
  place,
  quantities,
}: Act): boolean {
  // समिति ने अब तक कोई फैसला नहीं लिया है: that someone has left it open is news as it stands.
  if (kind === 'decision' && factuality === 'denied') return true;
  const count =
    Math.min(2, countries.length) +
    [systems, actors, amounts, quantities].filter((list) => list.length > 0).length +
    (place === null ? 0 : 1);
  return count >= (factuality !== 'done' || !PASSING.has(kind) ? 1 : 2);
}

/** What is told in passing: who met whom, what was hit or helped once. */
const PASSING: ReadonlySet<string> = new Set(['meeting', 'visit', 'other', 'statement']);
