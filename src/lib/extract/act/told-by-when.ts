import { fold } from '#lib/event/fold.ts';
import type { Passage } from '../read/passage.ts';
import type { Act } from './act.ts';

/**
 * Leaves out what only sets the scene for the clause with जब after it: विवाद 18 जनवरी को शुरू हुआ था, जब पहलवान धरने पर बैठे
 * tells the sit-in, which then has the day.
 * @param acts of one sentence, in order
 */
export function withoutScene(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const isWhen = ({ clause: { from } }: Act): boolean =>
    [from, from + 1].some(
      (i) => passage.tokens[i]?.text === 'जब' && (i === from || passage.tokens[from]?.kind === 'mark'),
    );
  return acts.filter((act, i) => {
    let k = i + 1;
    while (acts[k]?.clause.from === act.clause.from) k++;
    const next = acts[k];
    const isBegun = SCENES.has(act.rules[0] ?? '') || passage.tokens[act.trigger.from]?.text === BEGINNING;
    const isScene = act.kind === 'other' && isBegun && act.systems.length === 0;
    return !(
      isScene &&
      next !== undefined &&
      next.clause.from === act.clause.to &&
      next.needs === 'nothing' &&
      isWhen(next)
    );
  });
}

const BEGINNING = fold('शुरुआत');
/** Beginning, and what only its date makes an act. */
const SCENES: ReadonlySet<string> = new Set(['plain', 'hi-other-begin']);
