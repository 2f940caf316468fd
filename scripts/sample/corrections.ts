import type { Evidence, EvidenceField, NewsEvent } from '#lib/event/news-event.ts';
import { evidenceAt } from '#lib/extract/mention/evidence.ts';

/** An event by words that tell it: it holds as long as the report does, however its id comes out. */
export interface Pointer {
  readonly report: string;
  /** Words within one of its clauses. */
  readonly words: string;
  /** Where one clause tells several events. */
  readonly kind?: NewsEvent['kind'];
}

/** Words of a report as proof; `from` says where to look when they stand in it twice. */
export interface Quote {
  readonly report: string;
  readonly field: EvidenceField;
  readonly exact: string;
  readonly start: number;
}

/** What a reviewer changed, and why. */
export type Correction =
  | {
      readonly event: Pointer;
      readonly set: Partial<Omit<NewsEvent, 'evidence'>>;
      readonly quotes?: readonly Quote[];
      /** Drops the evidence of these reports, which tell another event. */
      readonly unquote?: readonly string[];
      readonly reason: string;
    }
  /** Tellings of one event that were not recognised as such. */
  | { readonly join: readonly Pointer[]; readonly reason: string }
  | { readonly drop: Pointer; readonly reason: string }
  | {
      readonly add: Omit<NewsEvent, 'evidence'>;
      readonly quotes: readonly Quote[];
      readonly reason: string;
    };

export interface Corrected {
  readonly events: readonly NewsEvent[];
  /** Events by final id with the fields that a correction changed; `null`: added whole. */
  readonly changed: ReadonlyMap<string, readonly string[] | null>;
  readonly dropped: number;
  readonly joined: number;
  /** Corrections that do not fit any more, each with its remedy. */
  readonly faults: readonly string[];
}

type Texts = ReadonlyMap<string, string>;

/** Applies reviewed corrections to what the extractor found. A correction that changes nothing is a fault. */
export function correct(
  found: readonly NewsEvent[],
  corrections: readonly Correction[],
  texts: Texts,
): Corrected {
  let events = [...found];
  const faults: string[] = [];
  const changedBy = new Map<NewsEvent, readonly string[] | null>();
  let dropped = 0;
  let joined = 0;
  const at = (pointer: Pointer): NewsEvent | null => {
    const matches = events.filter((event) => isAt(event, pointer, texts));
    if (matches.length === 1) return matches[0] ?? null;
    const ids = matches.map((event) => event.id).join(', ');
    faults.push(`${JSON.stringify(pointer)} fits ${matches.length === 0 ? 'no event' : `several: ${ids}`}`);
    return null;
  };
  const replace = (old: NewsEvent, event: NewsEvent, fields: readonly string[]) => {
    events = events.map((one) => (one === old ? event : one));
    changedBy.set(event, [...new Set([...(changedBy.get(old) ?? []), ...fields])]);
    changedBy.delete(old);
  };
  for (const correction of corrections) {
    if (correction.reason.trim() === '')
      faults.push(`No reason: ${JSON.stringify(correction).slice(0, 120)}`);
    if ('add' in correction) {
      const event = { ...correction.add, evidence: quoted(correction.quotes, texts, faults) };
      events.push(event);
      changedBy.set(event, null);
    } else if ('drop' in correction) {
      const event = at(correction.drop);
      if (event === null) continue;
      events = events.filter((one) => one !== event);
      dropped++;
    } else if ('join' in correction) {
      const parts = correction.join.map(at).filter((event) => event !== null);
      const [first, ...others] = parts;
      if (first === undefined || others.length === 0 || others.includes(first)) {
        faults.push(`Nothing to join: ${JSON.stringify(correction.join).slice(0, 200)}`);
        continue;
      }
      const evidence = distinct(parts.flatMap((event) => event.evidence));
      events = events.filter((one) => !others.includes(one));
      replace(first, { ...first, evidence }, ['evidence']);
      joined += others.length;
    } else {
      const event = at(correction.event);
      if (event === null) continue;
      const before: Readonly<Record<string, unknown>> = { ...event };
      const fields = Object.entries(correction.set).map(([field, value]) => {
        if (JSON.stringify(value) === JSON.stringify(before[field])) {
          faults.push(`${event.id}: ${field} is already so; leave it out of the corrections`);
        }
        return field;
      });
      const kept = event.evidence.filter(({ report }) => !(correction.unquote ?? []).includes(report));
      const evidence = distinct([...kept, ...quoted(correction.quotes ?? [], texts, faults)]);
      const isNew = evidence.length !== event.evidence.length;
      replace(event, { ...event, ...correction.set, evidence }, [...fields, ...(isNew ? ['evidence'] : [])]);
    }
  }
  const changed = new Map([...changedBy].map(([event, fields]) => [event.id, fields]));
  return { events, changed, dropped, joined, faults };
}

function isAt(event: NewsEvent, { report, words, kind }: Pointer, texts: Texts): boolean {
  if (kind !== undefined && event.kind !== kind) return false;
  const start = texts.get(report)?.indexOf(words) ?? -1;
  if (start < 0) return false;
  const end = start + words.length;
  return event.evidence.some(
    (e) => e.report === report && e.field === 'what' && e.start <= start && end <= e.end,
  );
}

function quoted(quotes: readonly Quote[], texts: Texts, faults: string[]): readonly Evidence[] {
  return quotes.map(({ report, field, exact, start }) => {
    const source = texts.get(report) ?? '';
    if (source.slice(start, start + exact.length) !== exact) {
      faults.push(`${report}: “${exact}” does not stand at ${start}, but at ${source.indexOf(exact)}`);
    }
    return evidenceAt(source, { start, end: start + exact.length }, field, report);
  });
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(
    ({ report, field, start, end }) => seen.size < seen.add(`${report} ${field} ${start} ${end}`).size,
  );
}
