import type { Act } from '../act/act.ts';
import { isTold } from '../clause/english-boundary.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Russia said the fourth regiment would be delivered by 2026: of a delivery's only state, whether all that tells of it is that it
 * said so. Which side it is on nobody says.
 */
export function isSayerOnly(
  passage: Passage,
  { kind, countries, clause, sentence }: Act,
  [only, ...others]: readonly string[],
): boolean {
  const whole = passage.sentences[sentence];
  if (kind !== 'delivery' || only === undefined || others.length > 0 || whole === undefined) return false;
  const isSaid = THAT.has(passage.tokens[clause.from]?.text ?? '') || isTold(passage, clause.from - 1);
  if (!isSaid) return false;
  const [told, own] = [spanOf(passage, whole), spanOf(passage, clause)];
  const proofs = countries.filter(({ value }) => value === only);
  return proofs.length > 0 && proofs.every(({ span }) => span.start >= told.start && span.end <= own.start);
}

const THAT = wordSet('कि that');
