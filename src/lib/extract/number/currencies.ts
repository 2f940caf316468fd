import type { Told } from '../act/cast.ts';
import { castOf } from '../act/cast.ts';
import { firstFrom } from '../read/first-from.ts';
import type { CurrencyEntry } from '../lexicon/lexicon.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isOfType, TYPE } from '../read/types.ts';

/** A currency's word or sign in the text. */
export interface CurrencyFound {
  readonly entry: CurrencyEntry;
  /** Token after it. */
  readonly to: number;
}

/**
 * The currency of the word or sign at a token. Rupees, pesos or crowns are those of the state whose news the text or, by
 * its first country, the sentence is; else those of the only state whose they are alone (rupees India's), or of the
 * one told nearest.
 */
export function currencyAt(passage: Passage, i: number, asSign = false): CurrencyFound | null {
  if (!isOfType(passage, i, TYPE.currency)) return null;
  let plain: CurrencyFound | null = null;
  const local: CurrencyFound[] = [];
  for (const { entry, to } of passage.hits[i] ?? []) {
    // Rupees is both: Rupees 500 crore, 500 crore rupees.
    if (entry.type !== 'currency' || (asSign && !entry.sign) || isApart(passage, i, to)) continue;
    if (entry.local) local.push({ entry, to });
    else plain ??= { entry, to };
  }
  if (local.length === 0 || (plain !== null && plain.to > (local[0] as CurrencyFound).to)) return plain;
  return localOf(passage, i, plain, local);
}

/** A $5 million loan: an article and a dollar, no sign of Australia's. */
function isApart({ tokens }: Passage, from: number, to: number): boolean {
  return to - from > 1 && tokens[from]?.text === 'a' && tokens[from + 1]?.spaced === true;
}

/** ISO 4217 codes begin with the state's own code of ISO 3166. */
function stateOf({ entry }: CurrencyFound): string {
  return entry.code.slice(0, 2);
}

function localOf(
  passage: Passage,
  i: number,
  plain: CurrencyFound | null,
  local: readonly CurrencyFound[],
): CurrencyFound | null {
  const { home, named } = castOf(passage);
  const of = (code: string | null | undefined) => local.find((one) => stateOf(one) === code);
  const own = of(home);
  const told = near(passage, i, named);
  if (own !== undefined) {
    // ब्रिटेन ने 2 करोड़ पाउंड की मदद का ऐलान किया, in Egypt's news: of whoever gives it.
    const payer = payerOf(passage, i, told, home);
    return [plain, of(payer)].find((one) => one && stateOf(one) === payer) ?? own;
  }
  const first = of(told.find(({ from }) => from < i)?.value);
  if (plain === null)
    return first ?? told.map(({ value }) => of(value)).find((one) => one !== undefined) ?? null;
  const isPlain = home === stateOf(plain) || told.some(({ value }) => value === stateOf(plain));
  return isPlain ? plain : (first ?? plain);
}

/** The state that acts before a sum by its ने, where the sentence does not tell the one whose news it is. */
function payerOf(
  { tokens }: Passage,
  i: number,
  told: readonly Told<string>[],
  home: string | null,
): string | undefined {
  if (told.some(({ value }) => value === home)) return undefined;
  return told.findLast(({ from, to }) => from < i && tokens[to]?.text === 'ने')?.value;
}

/** Tokens of a sentence on each side among which the states are looked for. */
const REACH = 40;

/** What of an ordered list stands in the sentence of a token, not too far from it. */
function near<T extends Range>(passage: Passage, i: number, told: readonly T[]): readonly T[] {
  const sentence = sentenceAt(passage, i);
  const from = Math.max(sentence.from, i - REACH);
  const to = Math.min(sentence.to, i + REACH);
  const found: T[] = [];
  for (let k = firstFrom(told, from); k < told.length && (told[k] as T).from < to; k++)
    found.push(told[k] as T);
  return found;
}
