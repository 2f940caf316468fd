import type { Token } from './passage.ts';
import { wordSet } from './word-set.ts';

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
 * a line: blocks of three lines or more, none of which had room for the first word of the next one, and
 * the shorter ones of such a text; and breaks within a phrase, wherever they are. Headlines and lists keep theirs.
 */
export function joinWrapped(source: string, tokens: readonly Token[]): readonly Token[] {
  const blocks = blocksOf(source, tokens);
  const wrapped = new Set(blocks.filter(isWrapped));
  const column = [...wrapped].reduce((most, lines) => Math.max(most, longestOf(lines)), 0);
  const breaks = new Set(
    blocks.flatMap((lines) =>
      lines
        .slice(1)
        .filter(
          (line, i) =>
            wrapped.has(lines) ||
            isFull(lines[i] as Line, line, column) ||
            isWithinPhrase(tokens, lines[i] as Line, line),
        )
        .map(({ from }) => from),
    ),
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

/** A line with no room for the next one's first word, in a text broken at a column. */
function isFull({ length, closes }: Line, { word }: Line, column: number): boolean {
  return column > 0 && !closes && length <= column + SLACK && length + 1 + word + SLACK >= column;
}

/** … arrived in | New Delhi, पुतिन ने | शुक्रवार को: nobody ends a line with such a word, nor a long one before small letters. */
function isWithinPhrase(tokens: readonly Token[], before: Line, line: Line): boolean {
  const at = line.from;
  const [last, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (last === undefined || first === undefined || last.kind === 'mark' || first.kind === 'mark')
    return false;
  // राजनाथ ने बैठक की | and a paragraph: a headline that ends with its verb.
  if (last.text === 'की' && DONE.has(tokens[at - 2]?.text ?? '') && line.length > LONGEST_WRAPPED)
    return false;
  if (LEADING.has(last.text) && !last.capital) return true;
  // उच्चतम न्यायालय | ने तीन आरोपियों को: nor does one begin with a case.
  if (TRAILING.has(first.text) && last.kind === 'deva') return true;
  // A list's letter: a) or b; a name in small letters: al-Shabab, eBay.
  const isItem = first.text.length === 1 || next?.text === ')' || next?.text === '-';
  const isLong = before.length >= SHORTEST_PHRASE;
  return isLong && last.kind === 'latn' && first.kind === 'latn' && !first.capital && !isItem;
}

/** UTF-16 units of a line that no headline of a few words has. */
const SHORTEST_PHRASE = 20;

/** Words that lead to what follows them, and with which no headline ends. */
const LEADING: ReadonlySet<string> = wordSet(
  'the a an of in on at to for from by with and or as that which who its their his her ने का के की और तथा एवं या कि जो',
);

/** What Hindi headlines tell with the verb की. */
const DONE: ReadonlySet<string> = wordSet(
  'बैठक मुलाकात बात बातचीत वार्ता चर्चा घोषणा मांग निंदा आलोचना तारीफ हत्या अपील शुरुआत पुष्टि पेशकश समीक्षा यात्रा कार्रवाई पूछताछ जांच सिफारिश मदद शिकायत',
);

/** Postpositions, which stand behind their noun. */
const TRAILING: ReadonlySet<string> = wordSet('ने को का के की में पर');

function longestOf(lines: readonly Line[]): number {
  return lines.slice(0, -1).reduce((most, { length }) => Math.max(most, length), 0);
}

function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  // A list, each of whose lines is a sentence or begins as one.
  if (lines.every(({ opens }) => opens) || lines.every(({ closes }) => closes)) return false;
  const full = lines.slice(0, -1).map(({ length }) => length);
  const longest = longestOf(lines);
  return (
    longest <= LONGEST_WRAPPED &&
    full.every(
      (length, i) => length >= SHORTEST_WRAPPED && length + 1 + (lines[i + 1]?.word ?? 0) + SLACK >= longest,
    )
  );
}
