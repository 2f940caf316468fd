import { FACTUALITIES, KINDS } from '#lib/event/news-event.ts';
import type { Factuality, Kind } from '#lib/event/news-event.ts';
import type { Answers } from '#lib/source/ask.ts';
import { symbolStyle } from './factuality-style.ts';
import type { SceneNames } from './scene-names.ts';
import type { Ink, Mark, Measure } from './scene.ts';
import { MIDDLE, SIZE, SYMBOL } from './sizes.ts';
import { textMark } from './text-mark.ts';

export const LEGEND_LINE = 20;

export interface Legend {
  readonly kinds: readonly Kind[];
  readonly factualities: readonly Factuality[];
}

/** What the matching events show, in the order of the catalogue; not what no event has. */
export function legendOf(answers: Answers): Legend {
  const { kind, factuality } = answers.spec.filter;
  const present = (field: 'kind' | 'factuality', wanted: readonly string[]) =>
    new Set(
      answers.facets.fields[field]
        ?.filter(({ key, count }) => count > 0 && (wanted.length === 0 || wanted.includes(key)))
        .map(({ key }) => key),
    );
  const [kinds, factualities] = [present('kind', kind), present('factuality', factuality)];
  return {
    kinds: KINDS.filter((k) => kinds.has(k)),
    factualities: FACTUALITIES.filter((f) => factualities.has(f)),
  };
}

export interface LegendFrame {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly names: Pick<SceneNames, 'kind' | 'factuality'>;
  readonly inkOf: (kind: Kind) => Ink;
  readonly measure: Measure;
}

/** Symbols with their names, in as many lines as they need: kinds, then what filling means. */
export function placeLegend(
  legend: Legend,
  frame: LegendFrame,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { x, y, right, names, inkOf, measure } = frame;
  const marks: Mark[] = [];
  const size = SIZE.small;
  let [at, line] = [x, 0];
  const add = (glyph: string, ink: Ink, factuality: Factuality, name: string) => {
    const wide = SYMBOL + 5 + measure(name, size);
    if (at > x && at + wide > right) [at, line] = [x, line + 1];
    const middle = y + line * LEGEND_LINE + LEGEND_LINE / 2;
    marks.push({
      type: 'symbol',
      glyph,
      x: at + SYMBOL / 2,
      y: middle,
      size: SYMBOL,
      ...symbolStyle(factuality, ink),
    });
    const text = textMark(
      name,
      at + SYMBOL + 5,
      middle + size * MIDDLE,
      { size, fill: 'muted', most: right - at },
      measure,
    );
    if (text !== null) marks.push(text);
    at += wide + 16;
  };
  for (const kind of legend.kinds) add(kind, inkOf(kind), 'done', names.kind(kind));
  if (legend.factualities.length > 1) {
    at += 12;
    for (const factuality of legend.factualities)
      add('procurement', 'muted', factuality, names.factuality(factuality));
  }
  return { marks, height: marks.length === 0 ? 0 : (line + 1) * LEGEND_LINE };
}
