import type { Problem } from '#lib/event/problem.ts';
import { isMessageKey } from './message.ts';
import type { Translate } from './message.ts';

/** A problem in the reader's words; a code that the catalogues do not know reads as "not understood". */
export function problemText(problem: Problem, t: Translate): string {
  const key = `problem.${problem.code}`;
  // In a file a field is called what its writer reads there.
  const fieldKey = problem.file === undefined ? `field.${problem.field}` : '';
  const params = {
    ...problem.params,
    field: isMessageKey(fieldKey) ? t(fieldKey as 'field.from') : problem.field,
    value: problem.value,
  };
  return t((isMessageKey(key) ? key : 'problem.unknown') as 'problem.unknown', params);
}
