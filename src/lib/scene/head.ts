import type { Answers } from '#lib/source/ask.ts';
import { legendOf, placeLegend } from './legend.ts';
import type { SceneNames } from './scene-names.ts';
import type { Ink, Mark, Measure } from './scene.ts';
import type { Kind } from '#lib/event/news-event.ts';
import { SIZE } from './sizes.ts';
import { textMark } from './text-mark.ts';
import { wrapParts, wrapText } from './wrap-text.ts';

/** What stands about the plot of a picture that stands alone: a file, an embed. */
export interface SceneFrame {
  readonly title: string;
  /** Where the data comes from and under which licence: parts that stay whole, in as many lines as they need. */
  readonly source: string | readonly string[];
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

const TITLE_BASE = 32;
const TITLE_LINE = 28;
const TITLE_LINES = 3;
const FACTS_LINE = 21;
const LEGEND_TOP = 9;
const GAP = 8;

/** Title, sums over all of time, and what the symbols mean. */
export function placeHead(answers: Answers, title: string, names: SceneNames, place: HeadPlace): Head {
  const { x, right, measure } = place;
  const { all, matched, undated } = answers.totals;
  const { words, count } = names;
  const facts = [
    count(words.events[matched === 1 ? 0 : 1], matched),
    ...(undated > 0 ? [count(words.undated, undated)] : []),
    ...(all > matched ? [count(words.filtered, all - matched), count(words.all, all)] : []),
  ];
  const titles = wrapText(title, SIZE.title, right - x, TITLE_LINES, measure);
  const titleBase = (i: number) => TITLE_BASE + i * TITLE_LINE;
  const factLines = wrapParts(facts, SIZE.lane, right - x, 2, measure);
  const factsBase = titleBase(Math.max(0, titles.length - 1)) + FACTS_LINE;
  const factsEnd = factsBase + Math.max(0, factLines.length - 1) * FACTS_LINE;
  const top = factsEnd + LEGEND_TOP;
  const legend = placeLegend(legendOf(answers), { ...place, y: top, names });
  const shown = top + legend.height + GAP <= place.most ? legend : { marks: [], height: 0 };
  const style = { most: right - x } as const;
  const lines = [
    ...titles.map((line, i) =>
      textMark(line, x, titleBase(i), { ...style, size: SIZE.title, fill: 'ink' }, measure),
    ),
    ...factLines.map((line, i) =>
      textMark(line, x, factsBase + i * FACTS_LINE, { ...style, size: SIZE.lane, fill: 'muted' }, measure),
    ),
  ];
  return {
    marks: [...lines.filter((mark) => mark !== null), ...shown.marks],
    height: top + shown.height + GAP,
  };
}
