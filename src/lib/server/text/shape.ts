import { Buffer, ClusterLevel, Direction, shape } from 'harfbuzzjs';
import { MissingGlyphError } from '#lib/paint/shaped.ts';
import type { ShapedGlyph, ShapedLine, TextEngine } from '#lib/paint/shaped.ts';
import { clustersOf } from '#lib/scene/clusters.ts';
import { FEATURES, FONT, scriptOf } from './font.ts';

/** Lines and outlines made before: pure functions' memos, emptied when full. */
const MOST_LINES = 10_000;
const lines = new Map<string, ShapedLine>();
const outlines = new Map<number, string>();

/**
 * The chart's font for painters. Text is cut into runs of one script before it is shaped, since a line
 * such as "S-400की" has two, and one guess for both draws one of them wrong.
 */
export const textEngine: TextEngine = {
  shape(text) {
    const known = lines.get(text);
    if (known !== undefined) return known;
    const line = shapeLine(text);
    if (lines.size === MOST_LINES) lines.clear();
    lines.set(text, line);
    return line;
  },
  outline(id) {
    const known = outlines.get(id);
    if (known !== undefined) return known;
    const path = FONT.glyphToPath(id);
    outlines.set(id, path);
    return path;
  },
};

function shapeLine(label: string): ShapedLine {
  const glyphs: ShapedGlyph[] = [];
  let pen = 0;
  // A line break has no glyph; in a label it is a space.
  const text = label.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
  for (const run of runsOf(text)) {
    for (const glyph of shapeRun(run, label)) {
      glyphs.push({ ...glyph, x: glyph.x + pen });
      pen += glyph.advance;
    }
  }
  return { glyphs, advance: pen };
}

interface Run {
  readonly text: string;
  readonly script: string;
}

/** Letters of one script together; spaces, digits and punctuation join what they follow. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const cluster of clustersOf(text)) {
    const script = scriptOf(cluster);
    const last = runs.at(-1);
    if (last === undefined) runs.push({ text: cluster, script });
    else if (script === 'Zyyy' || last.script === script)
      runs[runs.length - 1] = { ...last, text: last.text + cluster };
    else if (last.script === 'Zyyy') runs[runs.length - 1] = { text: last.text + cluster, script };
    else runs.push({ text: cluster, script });
  }
  return runs;
}

/** Glyphs of a run; `x` is the offset from the pen's place at that glyph. */
function shapeRun({ text, script }: Run, label: string): readonly ShapedGlyph[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage('hi');
  // So that each glyph keeps the letters that it came from, also where signs were put in another order.
  buffer.setClusterLevel(ClusterLevel.CHARACTERS);
  shape(FONT, buffer, FEATURES);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const lettersAt = lettersByCluster(
    text,
    infos.map(({ cluster }) => cluster),
  );
  return infos.map(({ codepoint: id, cluster }, i) => {
    if (id === 0) throw new MissingGlyphError(label, letterAt(text, cluster));
    const letters = lettersAt.get(cluster) ?? '';
    // Only the first of a cluster's glyphs says its letters.
    lettersAt.delete(cluster);
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[i] ?? {};
    return { id, x: xOffset, y: yOffset, advance: xAdvance, letters };
  });
}

/** Every letter of the text, given to the cluster that it belongs to or comes after. */
function lettersByCluster(text: string, clusters: readonly number[]): Map<number, string> {
  const starts = [...new Set(clusters)].sort((a, b) => a - b);
  return new Map(starts.map((start, i) => [start, text.slice(i === 0 ? 0 : start, starts[i + 1])]));
}

function letterAt(text: string, index: number): string {
  return clustersOf(text.slice(index))[0] ?? '';
}
