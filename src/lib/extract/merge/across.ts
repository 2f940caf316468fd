import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import { reach } from '#lib/event/bounds.ts';
import type { Kind, NewsEvent } from '#lib/event/news-event.ts';
import { DAY } from '#lib/event/span.ts';
import type { Extraction } from '../extraction.ts';
import type { Cited } from '../merge.ts';
import type { Facts } from '../mention/same-event.ts';
import { likeness } from '../mention/same-event.ts';
import { SETTING_RULE } from '../mention/setting.ts';
import { idOfName } from './event-id.ts';

/** Undated news of reports that appeared this many days apart may be the same. */
const SAME_NEWS = 45 * DAY;

/** Ties that an undated event needs to be taken for a dated one of an older time. */
const TIES_ENOUGH = 4;

/** Kinds that happen once for the same countries and systems; others happen again and again. */
const ONCE: ReadonlySet<Kind> = new Set(['procurement', 'agreement', 'delivery', 'ceasefire', 'accident']);

/** Whether an extraction tells the event of another, of a report or known already. */
export function sameTelling(
  a: NewsEvent | Extraction,
  b: Extraction,
  reports: ReadonlyMap<string, Cited>,
): boolean {
  const like = likeness(factsOf(a), factsOf(b));
  if (like === 0) return hasName(a, b);
  if (a.when !== null && b.when !== null) return true;
  const days = [daysOf(a, reports), daysOf(b, reports)] as const;
  const areClose = days[0] !== null && days[1] !== null && Math.abs(days[0] - days[1]) <= SAME_NEWS;
  if (areClose) return true;
  return a.when !== b.when && ONCE.has(b.kind) && like >= TIES_ENOUGH;
}

/** Countries that a report tells only of all its news tie no event to another's. */
function factsOf(telling: NewsEvent | Extraction): Facts {
  if (!('name' in telling)) return { ...telling, name: null };
  return telling.rules.includes(SETTING_RULE) ? { ...telling, countries: [] } : telling;
}

/** A known event that is called after the name. */
function hasName(a: NewsEvent | Extraction, b: Extraction): boolean {
  return !('name' in a) && b.name !== null && a.id === idOfName(b.name);
}

/** When it happened, or when the report that tells it appeared: UTC ms. */
function daysOf(telling: NewsEvent | Extraction, reports: ReadonlyMap<string, Cited>): number | null {
  const report = 'report' in telling ? telling.report : telling.evidence[0]?.report;
  const value = telling.when ?? reports.get(report ?? '')?.published;
  const parsed = value === undefined ? null : parseEdtf(value);
  return parsed?.ok === true ? reach(boundsOf(parsed.edtf)).start : null;
}
