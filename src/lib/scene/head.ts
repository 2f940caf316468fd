import type { Answers } from '#lib/source/ask.ts';
import { legendOf, placeLegend } from './legend.ts';
import type { SceneNames } from './scene-names.ts';
import type { Ink, Mark, Measure } from './scene.ts';
import type { Kind } from '#lib/event/news-event.ts';
import { SIZE } from './sizes.ts';
import { textMark } from './text-mark.ts';

/** What stands about the plot of a picture that stands alone: a file, an embed. */
export interface SceneFrame {
  readonly title: string;
  /** Where the data comes from and under which licence, one line. */
  readonly source: string;
}

export interface Head {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export interface HeadPlace {
  readonly x: number;
  readonly right: number;
  /** Height that the head may take; the legend is left out where it would take more. */
  readonly most: number;
  readonly inkOf: (kind: Kind) => Ink;
  readonly measure: Measure;
}

const LEGEND_TOP = 62;
const GAP = 8;

/** Title, sums over all of time, and what the symbols mean. */
export function placeHead(answers: Answers, title: string, names: SceneNames, place: HeadPlace): Head {
  const { x, right, measure } = place;
  const { all, matched, undated } = answers.totals;
  const { words, count } = names;
  const facts = [
    count(words.events[matched === 1 ? 0 : 1], matched),
    ...(undated > 0 ? [count(words.undated, undated)] : []),
    ...(all > matched ? [count(words.filtered, all - matched)] : []),
  ].join(' · ');
  const legend = placeLegend(legendOf(answers), { ...place, y: LEGEND_TOP, names });
  const shown = LEGEND_TOP + legend.height + GAP <= place.most ? legend : { marks: [], height: 0 };
  const lines = [
    textMark(title, x, 32, { size: SIZE.title, fill: 'ink', most: right - x }, measure),
    textMark(facts, x, 53, { size: SIZE.lane, fill: 'muted', most: right - x }, measure),
  ];
  return {
    marks: [...lines.filter((mark) => mark !== null), ...shown.marks],
    height: LEGEND_TOP + shown.height + GAP,
  };
}
