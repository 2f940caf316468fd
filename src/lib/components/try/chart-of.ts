import type { Spec } from '#lib/event/spec.ts';
import { canvasMetrics } from '#lib/paint/canvas-metrics.ts';
import { measureBy } from '#lib/scene/measure.ts';
import type { Metrics } from '#lib/scene/measure.ts';
import { ask } from '#lib/source/ask.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { TimelineState } from '#lib/state/timeline-state.svelte.ts';
import { enTry } from '#lib/i18n/messages/en-try.ts';
import { hiTry } from '#lib/i18n/messages/hi-try.ts';
import type { Told } from './answer.ts';

const FAMILY = "'Noto Sans Devanagari', sans-serif";
const WIDTH = 640;

/**
 * A timeline of what a report told, answered from memory. Its letters are measured as the browser draws
 * them, since no server has seen the text.
 * @param known advances of the chart's own words
 */
export async function chartOf({ events, systems }: Told, spec: Spec, known: Metrics): Promise<TimelineState> {
  const source = columnsSource(buildColumns(events, [], systems));
  const answers = await ask(source, spec, spec, { width: WIDTH });
  await document.fonts.load(`16px ${FAMILY}`);
  const context = document.createElement('canvas').getContext('2d');
  const texts = events.flatMap(({ title }) => [title.en, title.hi]);
  const metrics = context === null ? {} : canvasMetrics(context, texts, FAMILY);
  return new TimelineState({
    source,
    spec,
    defaults: spec,
    answers,
    measure: measureBy({ ...metrics, ...known }),
    // The page keeps nothing of a pasted text, its view no more than its words.
    navigate: () => undefined,
    title: { en: enTry.picture, hi: hiTry.picture },
    width: WIDTH,
  });
}
