import { cutText } from './measure.ts';
import type { Measure } from './scene.ts';

/**
 * A text as lines that fit, parted between words; what the last line cannot hold is cut with an
 * ellipsis, as is a word longer than a line.
 * @param most lines
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  most: number,
  measure: Measure,
): readonly string[] {
  return fill(text.split(' '), ' ', size, width, most, measure);
}

/** The same for parts that stay whole and are joined by ` · `. */
export function wrapParts(
  parts: readonly string[],
  size: number,
  width: number,
  most: number,
  measure: Measure,
): readonly string[] {
  return fill(parts, ' · ', size, width, most, measure);
}

function fill(
  parts: readonly string[],
  joint: string,
  size: number,
  width: number,
  most: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const [i, part] of parts.entries()) {
    const joined: string = line === null ? part : line + joint + part;
    if (line === null || measure(joined, size) <= width) {
      line = joined;
      continue;
    }
    if (lines.length === most - 1) {
      line = [line, ...parts.slice(i)].join(joint);
      break;
    }
    lines.push(line);
    line = part;
  }
  return [...lines, line ?? '']
    .map((each) => cutText(each, size, width, measure))
    .filter((each) => each !== '');
}
