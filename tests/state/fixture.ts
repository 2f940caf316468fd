import type { Factuality, Kind, NewsEvent } from '#lib/event/news-event.ts';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { Clock } from '#lib/gesture/motion.ts';
import { ask } from '#lib/source/ask.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import { TimelineState } from '#lib/state/timeline-state.svelte.ts';

/** Invented events about true ones: enough for a chart, no proof. */
export function newsEvent(
  id: string,
  when: string | null,
  hi: string,
  countries: readonly string[],
  { kind = 'meeting', factuality = 'done' }: { kind?: Kind; factuality?: Factuality } = {},
): NewsEvent {
  return {
    id,
    when,
    dateSource: 'text',
    kind,
    factuality,
    title: { hi, en: `${id} in English` },
    summary: { hi: '', en: '' },
    countries,
    systems: [],
    actors: [],
    place: null,
    amounts: [],
    quantities: [],
    rivals: [],
    evidence: [],
    sources: [],
  };
}

export const EVENTS: readonly NewsEvent[] = [
  newsEvent('s400', '2018-10-05', 'एस-400 की पाँच इकाइयों का करार', ['IN', 'RU'], { kind: 'procurement' }),
  newsEvent('caatsa', '2018-10', 'अमेरिका की प्रतिबंध की चेतावनी', ['US', 'IN'], { kind: 'warning' }),
  newsEvent('delivery', '2021-12', 'पहली खेप पहुँची', ['IN', 'RU'], { kind: 'delivery' }),
  newsEvent('sindoor', '2025-05-07/2025-05-10', 'ऑपरेशन सिंदूर', ['IN', 'PK'], { kind: 'attack' }),
  newsEvent('ministers', '2025-12-04', 'रक्षा मंत्रियों की बैठक', ['IN', 'RU']),
  newsEvent('summit', '2025-12-05', '23वाँ शिखर सम्मेलन', ['IN', 'RU']),
  newsEvent('su57', '2025~', 'सुखोई-57 का प्रस्ताव', ['RU', 'IN'], { kind: 'offer', factuality: 'offered' }),
  newsEvent('s500', null, 'एस-500 पर विचार', ['IN'], { factuality: 'considered' }),
];

/** The same day over and over, for counts that no zoom parts, and a long tail. */
export function manyEvents(count: number): NewsEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(1990, 0, 1 + ((i * 7919) % 13_000))).toISOString().slice(0, 10);
    return newsEvent(`घटना-${i}`, day, `घटना क्रमांक ${i}`, [['IN', 'RU', 'US'][i % 3] ?? 'IN']);
  });
}

export function sourceOf(events: readonly NewsEvent[]): EventSource {
  return columnsSource(buildColumns(events, [], []));
}

export const SPEC: Spec = { ...DEFAULT_SPEC, lang: 'hi', lanes: 'country' };
export const WIDTH = 960;

/** A clock under which everything that moves arrives at once. */
export const STILL: Clock = {
  timer: () => ({ stop: () => undefined }),
  still: () => true,
};

export interface Told {
  readonly spec: Spec;
  readonly how: 'push' | 'replace';
}

/** A timeline over these events, and what it wrote into the address. */
export async function timelineOf(
  events: readonly NewsEvent[],
  {
    spec = SPEC,
    clock = STILL,
    wrap = (source) => source,
  }: { spec?: Spec; clock?: Clock; wrap?: (source: EventSource) => EventSource } = {},
): Promise<{ timeline: TimelineState; told: Told[] }> {
  const source = sourceOf(events);
  const answers = await ask(source, spec, SPEC, { width: WIDTH });
  const told: Told[] = [];
  const timeline = new TimelineState({
    source: wrap(source),
    spec,
    defaults: SPEC,
    answers,
    measure: (text, size) => text.length * size * 0.6,
    navigate: (written, how) => told.push({ spec: written, how }),
    title: { hi: 'भारत और रूस', en: 'India and Russia' },
    width: WIDTH,
    clock,
  });
  return { timeline, told };
}
