import { actsOf } from '#lib/extract/act/acts.ts';
import type { Act } from '#lib/extract/act/act.ts';
import { clausesOf } from '#lib/extract/clause/clauses.ts';
import { namesIn } from '#lib/extract/link/named.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

/** A sentence and what it should tell. */
export interface Row {
  readonly kind: string;
  readonly factuality: string;
  readonly sentence: string;
}

/** Rows of `kind factuality | sentence`, one a line. */
export function parseRows(list: string): readonly Row[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [told = '', sentence = ''] = line.split(' | ');
      const [kind = '', factuality = ''] = told.split(' ');
      return { kind, factuality, sentence };
    });
}

/** The acts that a text tells. */
export function actsIn(text: string): readonly Act[] {
  const passage = readPassage(text, lexicon);
  return actsOf(passage, clausesOf(passage), namesIn(passage), []);
}

/** `kind factuality` of each act that a text tells by itself, without a date or more. */
export function factsOf(text: string): readonly string[] {
  return actsIn(text)
    .filter(({ needs }) => needs === 'nothing' || needs === 'date')
    .map(({ kind, factuality }) => `${kind} ${factuality}`);
}
