import type { Token } from './passage.ts';
import { wordSet } from './word-set.ts';

/** Auxiliaries before n't, and what they are by themselves. */
const NEGATED: ReadonlyMap<string, string> = new Map([
  ...'did does do has have had would is are was were could should must need might dare'
    .split(' ')
    .map((word) => [`${word}n`, word] as const),
  ['won', 'will'],
  ['can', 'can'],
  ['shan', 'shall'],
]);
/** Auxiliaries behind an apostrophe. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
]);
/** He's signing: behind these, before what goes on, an s is no genitive. */
const PRONOUNS = wordSet('he she it there that who');

/** Won't is “will not”, they'll “they will”: what writing leaves out is read as it is said. Places stay those of the source. */
export function withoutContractions(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const [mark, letters] = [tokens[i + 1], tokens[i + 2]];
    const isShort = mark?.text === "'" && !mark.spaced && letters?.kind === 'latn' && !letters.spaced;
    const negated = isShort && letters.text === 't' ? NEGATED.get(token.text) : undefined;
    const auxiliary =
      isShort && token.kind === 'latn' ? auxiliaryOf(token, letters, tokens[i + 3]) : undefined;
    if (!isShort || (negated ?? auxiliary) === undefined) {
      read.push(token);
      continue;
    }
    // Ca|n't has its n on both sides.
    const start = negated === undefined ? mark.start : token.end - 1;
    read.push(negated === undefined ? token : { ...token, text: negated, end: start });
    read.push({ ...letters, text: auxiliary ?? 'not', start, capital: false, caps: false });
    i += 2;
  }
  return read.length === tokens.length ? tokens : read;
}

function auxiliaryOf(token: Token, letters: Token, next: Token | undefined): string | undefined {
  if (letters.text !== 's') return SHORTENED.get(letters.text);
  return PRONOUNS.has(token.text) && /^[a-z]{2,}ing$/.test(next?.text ?? '') ? 'is' : undefined;
}
