import type { NewsEvent, Timeline } from '#lib/event/news-event.ts';
import { defaultsOf } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { Exported } from '#lib/exchange/exported.ts';
import { gather } from '#lib/server/exchange/gather.ts';
import type { ExportStore } from '#lib/server/exchange/gather.ts';
import type { Store } from '#lib/server/store.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { newsEvent } from '../scene/fixture.ts';
import { REPORTS, SYSTEMS } from '../source/random-events.ts';

export const TIMELINE: Timeline = {
  slug: 'रक्षा',
  title: { en: 'Defence <ties> & "more"', hi: 'रक्षा संबंध, “और”' },
  description: { en: 'What happened; and when.', hi: 'क्या हुआ,\nऔर कब।' },
  license: 'CC BY 4.0',
  spec: 'lang=hi',
};
export const ORIGIN = 'https://kalrekha.test';
export const SNAPSHOT = '2026-02-14T10:00:00.000Z';

/** A store of one timeline with these events. */
export function storeOf(events: readonly NewsEvent[], timeline: Timeline = TIMELINE): Store {
  const source = columnsSource(buildColumns(events, REPORTS, SYSTEMS));
  const mine =
    <T>(value: T) =>
    (slug: string) =>
      slug === timeline.slug ? value : null;
  const store: ExportStore & Pick<Store, 'published' | 'changed'> = {
    timeline: mine(timeline),
    source: mine(source),
    report: (_, id) => {
      const report = REPORTS.find((each) => each.id === id);
      return report === undefined ? null : { ...report, sha256: '0'.repeat(64) };
    },
    systems: () => SYSTEMS,
    changed: mine(SNAPSHOT),
    published: () => new Map(events.map(({ id }) => [id, { first: SNAPSHOT, newest: SNAPSHOT }])),
  };
  return store as Store;
}

/** The view of a spec, as exports get it. */
export async function exportedOf(events: readonly NewsEvent[], spec: Partial<Spec> = {}): Promise<Exported> {
  const store = storeOf(events);
  const whole = { ...defaultsOf(TIMELINE), ...spec };
  const exported = await gather(store, TIMELINE.slug, whole, { origin: ORIGIN, snapshot: SNAPSHOT });
  if (exported === null) throw new Error('no such timeline');
  return exported;
}

/** An invented event that is whole enough to pass the checks of a file. */
export function toldEvent(id: string, when: string | null, part: Partial<NewsEvent> = {}): NewsEvent {
  return newsEvent(id, when, { summary: { en: 'They met.', hi: 'वे मिले।' }, ...part });
}
