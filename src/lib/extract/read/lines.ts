import type { Token } from './passage.ts';

/** A block of lines without a blank one between them. */
interface Line {
  /** Its first token. */
  readonly from: number;
  /** UTF-16 units from its first token to its last. */
  readonly length: number;
  /** The same of its first word. */
  readonly word: number;
  /** It begins as a line of a list does: with a capital, a number or a mark. */
  readonly opens: boolean;
  /** It ends as a sentence does. */
  readonly closes: boolean;
}

/** Columns at which mail programs and terminals break lines. */
const SHORTEST_WRAPPED = 50;
const LONGEST_WRAPPED = 110;
/** How much wider than its letters a program may take a word to be that it breaks before. */
const SLACK = 8;

/**
 * Takes the line breaks from a text broken at a column, so that `line` tells where the writer ended
 * a line: blocks of three lines or more, none of which had room for the first word of the next one.
 * Headlines and lists keep theirs.
 */
export function joinWrapped(source: string, tokens: readonly Token[]): readonly Token[] {
  const breaks = new Set(
    blocksOf(source, tokens)
      .filter(isWrapped)
      .flatMap((lines) => lines.slice(1).map(({ from }) => from)),
  );
  if (breaks.size === 0) return tokens;
  return tokens.map((token, i) => (breaks.has(i) ? { ...token, line: false } : token));
}

function blocksOf(source: string, tokens: readonly Token[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const next = tokens[i];
    const last = tokens[i - 1];
    if (last === undefined || (next !== undefined && !next.line)) continue;
    const first = tokens[from] as Token;
    const line: Line = {
      from,
      length: last.end - first.start,
      word: wordLength(tokens, from, i),
      opens: first.kind === 'digits' || first.kind === 'mark' || first.capital,
      closes: STOPS.has(last.text),
    };
    const before = tokens[from - 1];
    if (before === undefined || isBlank(source, before.end, (tokens[from] as Token).start))
      blocks.push([line]);
    else blocks.at(-1)?.push(line);
    from = i;
  }
  return blocks;
}

function wordLength(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i + 1 < to && tokens[i + 1]?.spaced === false) i++;
  return (tokens[i] as Token).end - (tokens[from] as Token).start;
}

/** Whether there are two line ends between two offsets, however they are written. */
export function isBlank(source: string, start: number, end: number): boolean {
  return (
    (
      source
        .slice(start, end)
        .replaceAll('\r\n', '\n')
        .match(/[\n\r\u0085\u2028\u2029]/g) ?? []
    ).length > 1
  );
}

const STOPS: ReadonlySet<string> = new Set(['.', '।', '|', '?', '!']);

function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  // A list, each of whose lines is a sentence or begins as one.
  if (lines.every(({ opens }) => opens) || lines.every(({ closes }) => closes)) return false;
  const full = lines.slice(0, -1).map(({ length }) => length);
  const longest = full.reduce((most, length) => Math.max(most, length), 0);
  return (
    longest <= LONGEST_WRAPPED &&
    full.every(
      (length, i) => length >= SHORTEST_WRAPPED && length + 1 + (lines[i + 1]?.word ?? 0) + SLACK >= longest,
    )
  );
}
