import type { Passage } from '../read/passage.ts';
import type { Act } from './act.ts';
import { wordSet } from '../read/word-set.ts';

/** Words right before a noun that say it was told before; in English also its article, at the head of a sentence. */
const POINTING = wordSet('यह इस इसी this');
const THE = wordSet('the');
/** Sentences back that यह बैठक points to. */
const REACH = 2;
/** Acts back among which the one meant is looked for. */
const LOOK = 8;

/** Acts that point to one told before (यह बैठक … हुई, the meeting took place) with that act's trigger. */
export function withEchoes(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act, i) => {
    if (!pointsBack(passage, act)) return act;
    const before = acts
      .slice(Math.max(0, i - LOOK), i)
      .findLast(
        (other) =>
          other.kind === act.kind &&
          other.sentence < act.sentence &&
          act.sentence - other.sentence <= REACH &&
          (other.factuality === 'planned') === (act.factuality === 'planned') &&
          (other.factuality === 'denied') === (act.factuality === 'denied'),
      );
    return before === undefined ? act : { ...act, echoes: before.trigger.from };
  });
}

function pointsBack({ tokens, sentences }: Passage, { trigger, sentence }: Act): boolean {
  const before = tokens[trigger.from - 1]?.text ?? '';
  if (POINTING.has(before)) return true;
  return THE.has(before) && trigger.from - 1 === sentences[sentence]?.from;
}
