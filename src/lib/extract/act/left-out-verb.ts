import type { Clause } from '../clause/clauses.ts';
import { isHeadline } from '../clause/headline-parts.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Verbs that take a noun as their object or complement: with a postposition between, it is none. */
export const LIGHT = new Set(
  ['कर', 'हो', 'दे', 'ले', 'जता', 'लगा', 'लग', 'रख', 'बना', 'बन', 'दिखा', 'मिल'].map((stem) => `${stem}~`),
);

/** Words that a line leaves out like a light verb: कोर्ट का सरकार को नोटिस. */
const ISSUING = wordSet('जारी दायर दाखिल दर्ज');

/** Whether a line may leave out all that a frame demands beside its noun. */
export function canBeLeftOut(demanded: readonly string[]): boolean {
  return demanded.some((id) => LIGHT.has(id) || ISSUING.has(id));
}

/** 12 मई: विमान दुर्घटनाग्रस्त, पायलट की मौत: a headline, or an entry of a chronology, leaves out the light verb of its last noun. */
export function leavesOutVerb(
  passage: Passage,
  { finite, tense, to, sentence }: Clause,
  head: Range,
): boolean {
  if (finite !== null || tense !== 'none') return false;
  const { tokens } = passage;
  // 36 विमान खरीदने का ऐलान, समझौते की उम्मीद: what is announced or hoped for names the kind.
  const isSaid = SAID.has(tokens[head.from]?.text ?? '') && GOVERNING.has(tokens[head.from - 1]?.text ?? '');
  if (isSaid) return false;
  const isLast = head.to >= to || (tokens[head.to]?.kind === 'mark' && tokens[head.to]?.text !== '-');
  return isLast && (entryAt(passage, head.from) !== null || isHeadline(passage, sentence));
}

/** सिफारिश भेजने का निर्देश: a noun of which a verb in the infinitive tells what it is about. */
export function governsInfinitive({ tokens }: Passage, { from }: Range): boolean {
  const infinitive = tokens[from - 2]?.text ?? '';
  return GOVERNING.has(tokens[from - 1]?.text ?? '') && infinitive.length > 2 && infinitive.endsWith('ने');
}

const SAID = wordSet('घोषणा ऐलान एलान उम्मीद संभावना आशंका');
const GOVERNING = wordSet('का के की पर को से');
