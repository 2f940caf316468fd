import type { Bounds } from '#lib/event/bounds.ts';
import { reach } from '#lib/event/bounds.ts';
import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import { matchesAll, queryTokensOf, tokensOf } from '#lib/event/fold.ts';
import type { Localized, NewsEvent, Report, System } from '#lib/event/news-event.ts';
import { weightOf } from '#lib/event/news-event.ts';
import { FACET_FIELDS } from '#lib/event/query.ts';
import type { FacetField, Query } from '#lib/event/query.ts';
import { slug } from '#lib/event/slug.ts';
import { overlaps } from '#lib/event/span.ts';
import type { EventSource, FacetValue, Item, Totals } from '#lib/source/event-source.ts';

/**
 * The reading contract by brute force: every answer is a filter over all events, written from the
 * words of `event-source.ts` and with nothing shared with the engines.
 */
export function oracle(
  events: readonly NewsEvent[],
  reports: readonly Report[],
  systems: readonly System[],
): EventSource {
  const rows = events.map((event) => ({
    event,
    bounds: boundsOfText(event.when),
    values: valuesOf(event),
    words: textsOf(event, systems).flatMap((text) => tokensOf(text)),
    first: firstOf(event, reports),
  }));
  const labels = new Map<string, Localized | null>();
  type Row = (typeof rows)[number];
  const order = (a: Row, b: Row) => {
    const [x, y] = [a.bounds?.earliestStart ?? Infinity, b.bounds?.earliestStart ?? Infinity];
    if (x !== y) return x < y ? -1 : 1;
    return a.event.id < b.event.id ? -1 : 1;
  };

  const found = new Map<string, Set<Row>>();
  const isFound = (row: Row, q: string) => {
    const hits = found.get(q) ?? new Set(rows.filter((each) => matchesAll(each.words, queryTokensOf(q))));
    found.set(q, hits);
    return hits.has(row);
  };
  const matching = (query: Query, without?: FacetField) =>
    rows.filter(
      (row) =>
        FACET_FIELDS.every((field) => {
          const wanted = query.filter[field];
          return (
            field === without ||
            wanted.length === 0 ||
            wanted.some((value) => row.values[field].includes(value))
          );
        }) &&
        isFound(row, query.q) &&
        (query.asof === null || row.first < query.asof),
    );
  const touches = (row: Row, span: Query['span']) =>
    row.bounds !== null && (span === null || overlaps(reach(row.bounds), span));

  function totals(query: Query): Totals {
    const { span } = query;
    const found = matching(query);
    const dated = found.filter((row) => row.bounds !== null);
    return {
      all: rows.length,
      matched: found.length,
      inside: dated.filter((row) => touches(row, span)).length,
      before: dated.filter((row) => span !== null && reach(row.bounds as Bounds).end <= span.start).length,
      after: dated.filter((row) => span !== null && reach(row.bounds as Bounds).start >= span.end).length,
      undated: found.length - dated.length,
    };
  }

  return {
    density(query, edges, lanes) {
      const found = matching(query);
      const lanesOf = (row: Row) => {
        if (lanes === 'none') return [''];
        return row.values[lanes].length > 0 ? row.values[lanes] : [''];
      };
      const keys = [...new Set(found.flatMap(lanesOf))];
      const [open, close] = [edges[0] as number, edges.at(-1) as number];
      const answers = keys.map((key) => {
        const mine = found.filter((row) => lanesOf(row).includes(key));
        const counts = edges.slice(1).map((edge, i) => {
          const from = i === 0 ? -Infinity : (edges[i] as number);
          return mine.filter((row) => {
            const start = row.bounds?.earliestStart ?? NaN;
            return touches(row, { start: open, end: close }) && start >= from && start < edge;
          }).length;
        });
        const rank = mine.filter((row) => row.bounds !== null && row.bounds.earliestStart < open).length;
        return { key, count: mine.length, counts, rank };
      });
      answers.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
      return Promise.resolve({ edges, lanes: answers, totals: totals(query), partial: false });
    },
    items(query, limit) {
      const found = matching(query).sort(order);
      const inside = found.filter((row) => touches(row, query.span));
      const undated = found.filter((row) => row.bounds === null);
      return Promise.resolve({
        items: inside.slice(0, limit).map(itemOfRow),
        undated: undated.slice(0, limit).map(itemOfRow),
        totals: totals(query),
        cut: inside.length > limit || undated.length > limit,
        partial: false,
      });
    },
    facets(query, fields) {
      const label = (field: FacetField, key: string) => {
        const name = `${field} ${key}`;
        if (!labels.has(name)) labels.set(name, labelOf(field, key, events, systems));
        return labels.get(name) ?? null;
      };
      const count = (field: FacetField): readonly FacetValue[] => {
        const found = matching(query, field);
        const keys = new Set([...found.flatMap((row) => row.values[field]), ...query.filter[field]]);
        return [...keys]
          .map((key) => ({
            key,
            label: label(field, key),
            count: found.filter((row) => row.values[field].includes(key)).length,
          }))
          .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
      };
      const known = matching(query)
        .flatMap(({ bounds: b }) => (b ? [b.earliestStart, b.latestStart, b.earliestEnd, b.latestEnd] : []))
        .filter(Number.isFinite);
      const [start, end] = [Math.min(...known), Math.max(...known)];
      return Promise.resolve({
        fields: Object.fromEntries(fields.map((field) => [field, count(field)])),
        extent: known.length === 0 ? null : { start, end: end > start ? end : start + 86_400_000 },
        totals: totals(query),
        partial: false,
      });
    },
    event: (id) => Promise.resolve(events.find((event) => event.id === id) ?? null),
  };

  function itemOfRow({ event, bounds }: Row): Item {
    const { id, when, kind, factuality, title, countries, systems: ids } = event;
    const actors = event.actors.map((actor) => actor.id);
    return {
      id,
      when,
      bounds,
      kind,
      factuality,
      title,
      countries,
      systems: ids,
      actors,
      weight: weightOf(event),
    };
  }
}

function boundsOfText(when: string | null): Bounds | null {
  if (when === null) return null;
  const parsed = parseEdtf(when);
  if (!parsed.ok) throw new Error(`The fixture has a bad date: ${when}`);
  return boundsOf(parsed.edtf);
}

function outletsOf(event: NewsEvent): readonly string[] {
  return [...event.sources.map((s) => s.outlet), ...event.rivals.map((r) => r.source.outlet)];
}

function valuesOf(event: NewsEvent): Record<FacetField, readonly string[]> {
  return {
    country: event.countries,
    system: event.systems,
    kind: [event.kind],
    actor: event.actors.map((actor) => actor.id),
    factuality: [event.factuality],
    source: outletsOf(event).map((outlet) => slug(outlet)),
  };
}

function textsOf(event: NewsEvent, systems: readonly System[]): readonly string[] {
  const named = event.systems.map((id) => systems.find((system) => system.id === id) ?? id);
  const of = (...texts: Localized[]) => texts.flatMap(({ en, hi }) => [en, hi]);
  return [
    ...of(event.title, event.summary, ...event.actors.map((actor) => actor.name)),
    ...event.evidence.map((e) => e.exact),
    ...named.flatMap((s) =>
      typeof s === 'string' ? [s] : [...of(s.name), ...s.aliases.en, ...s.aliases.hi],
    ),
  ];
}

function firstOf(event: NewsEvent, reports: readonly Report[]): number {
  const start = (when: string) => boundsOfText(when)?.earliestStart ?? -Infinity;
  const proving = reports.filter((report) => event.evidence.some((e) => e.report === report.id));
  if (proving.length > 0) return Math.min(...proving.map((report) => start(report.published)));
  const pages = event.sources.map((s) => s.published).filter((published) => published !== null);
  return pages.length > 0 ? Math.min(...pages.map(start)) : -Infinity;
}

function labelOf(
  field: FacetField,
  key: string,
  events: readonly NewsEvent[],
  systems: readonly System[],
): Localized | null {
  const same = (text: string) => ({ en: text, hi: text });
  if (field === 'system') return systems.find((s) => s.id === key)?.name ?? same(key.toUpperCase());
  if (field === 'actor') {
    return events.flatMap((event) => event.actors).find((actor) => actor.id === key)?.name ?? same(key);
  }
  if (field === 'source')
    return same(events.flatMap(outletsOf).find((outlet) => slug(outlet) === key) ?? key);
  return null;
}
