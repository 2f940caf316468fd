import type { Extraction } from '#lib/extract/extraction.ts';
import type { Tally } from './dates.ts';
import { oneToOne, sumTallies } from './dates.ts';
import type { GoldEvent, GoldReport } from './gold.ts';

/** What an extraction is held to; an `Extraction` without what isn't scored. */
export type FoundEvent = Pick<
  Extraction,
  'start' | 'end' | 'when' | 'kind' | 'factuality' | 'countries' | 'systems' | 'amounts'
> & { readonly evidence: readonly Pick<Extraction['evidence'][number], 'start' | 'end' | 'field'>[] };

/** Of one report or, added up, of many. All but the first two count over matched events only. */
export interface EventScore {
  /** Right: matched, and at the right date. */
  readonly dated: Tally;
  /** Right: matched. */
  readonly matched: Tally;
  readonly date: Tally;
  readonly kind: Tally;
  readonly factuality: Tally;
  readonly countries: Tally;
  readonly systems: Tally;
  /** Sums of money, value and currency. */
  readonly amounts: Tally;
  /** Planned, offered, considered or denied acts; right: not told as done. */
  readonly neverDone: Tally;
}

const NOT_DONE: ReadonlySet<string> = new Set(['planned', 'offered', 'considered', 'denied']);

/** Scores the events found in one report, each held against the annotated one that `matchEvents` gives it. */
export function scoreEvents(report: GoldReport, found: readonly FoundEvent[]): EventScore {
  const pairs = matchEvents(report, found);
  const all = { gold: report.events.length, found: found.length };
  const share = (of: readonly EventPair[], isRight: (pair: EventPair) => boolean) => ({
    gold: of.length,
    found: of.length,
    right: of.filter(isRight).length,
  });
  const sets = (of: (event: GoldEvent | FoundEvent) => readonly string[]) =>
    sumTallies(pairs.map(({ event, extraction }) => compareSets(of(event), of(extraction))));
  return {
    dated: { ...all, right: pairs.filter(hasSameDate).length },
    matched: { ...all, right: pairs.length },
    date: share(pairs, hasSameDate),
    kind: share(pairs, ({ event, extraction }) => event.kind === extraction.kind),
    factuality: share(pairs, ({ event, extraction }) => event.factuality === extraction.factuality),
    countries: sets(({ countries }) => countries),
    systems: sets(({ systems }) => systems),
    amounts: sets(({ amounts }) => amounts.map(({ value, currency }) => `${value} ${currency}`)),
    neverDone: share(
      pairs.filter(({ event }) => NOT_DONE.has(event.factuality)),
      ({ extraction }) => extraction.factuality !== 'done',
    ),
  };
}

/** An annotated event and the one found for it, with their places in their lists. */
export interface EventPair {
  readonly g: number;
  readonly f: number;
  readonly fit: number;
  readonly event: GoldEvent;
  readonly extraction: FoundEvent;
}

/**
 * Matches events one to one, the best pairs first. An event may be matched with an annotated one when its clause overlaps
 * that one's, or when both have the same date and share the kind or a country.
 */
export function matchEvents(report: GoldReport, found: readonly FoundEvent[]): readonly EventPair[] {
  const spans = spansOf(report);
  const fits = report.events.flatMap((event, g) =>
    found.flatMap((extraction, f) => {
      const fit = fitOf(event, spans[g], extraction);
      return fit === 0 ? [] : [{ g, f, fit, event, extraction }];
    }),
  );
  return oneToOne(fits);
}

export function sumEvents(scores: readonly EventScore[]): EventScore {
  const sum = (of: (score: EventScore) => Tally) => sumTallies(scores.map(of));
  return {
    dated: sum(({ dated }) => dated),
    matched: sum(({ matched }) => matched),
    date: sum(({ date }) => date),
    kind: sum(({ kind }) => kind),
    factuality: sum(({ factuality }) => factuality),
    countries: sum(({ countries }) => countries),
    systems: sum(({ systems }) => systems),
    amounts: sum(({ amounts }) => amounts),
    neverDone: sum(({ neverDone }) => neverDone),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where each event's clause stands; of words that come twice, the next place after the event before. */
function spansOf({ text, events }: GoldReport): readonly Span[] {
  let from = 0;
  return events.map(({ span }) => {
    const next = text.indexOf(span, from);
    const start = next < 0 ? text.indexOf(span) : next;
    from = start + 1;
    return { start, end: start + span.length };
  });
}

/** 0: no pair. A shared clause counts most, then the date, then kind and countries. */
function fitOf(event: GoldEvent, span: Span | undefined, found: FoundEvent): number {
  const clauses = [found, ...found.evidence.filter(({ field }) => field === 'what')];
  const shared = span === undefined ? 0 : Math.max(...clauses.map((clause) => sharedPart(span, clause)));
  const isSameKind = event.kind === found.kind;
  const countries = shareOf(event.countries, found.countries);
  const isSameDate = event.when === found.when;
  if (shared === 0 && !(isSameDate && event.when !== null && (isSameKind || countries > 0))) return 0;
  return 3 * shared + (isSameDate ? 2 : 0) + (isSameKind ? 1.5 : 0) + countries;
}

/** Share of the shorter span that both cover. */
function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.min(a.end - a.start, b.end - b.start);
}

function shareOf(a: readonly string[], b: readonly string[]): number {
  const union = new Set([...a, ...b]).size;
  return union === 0 ? 0 : a.filter((item) => b.includes(item)).length / union;
}

function hasSameDate({ event, extraction }: { event: GoldEvent; extraction: FoundEvent }): boolean {
  return event.when === extraction.when;
}

function compareSets(gold: readonly string[], found: readonly string[]): Tally {
  const [wanted, given] = [new Set(gold), new Set(found)];
  return {
    gold: wanted.size,
    found: given.size,
    right: [...wanted].filter((item) => given.has(item)).length,
  };
}
