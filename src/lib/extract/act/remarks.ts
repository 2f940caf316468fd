import type { Clause } from '../clause/clauses.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { hasDate } from './echoes.ts';
import { rankOf } from './kind-choice.ts';
import type { Telling } from './telling.ts';
import { GOVERNED } from './told-contents.ts';

/** Marched on Saturday demanding that she go, expelled two envoys, accusing them of spying: what is said along with an act is no second one. */
export function withoutRemarks(
  passage: Passage,
  { finite, lang, to }: Clause,
  tellings: readonly Telling[],
): readonly Telling[] {
  if (finite === null || tellings.length < 2) return tellings;
  if (lang === 'hi') return withoutHindiRemarks(passage, tellings);
  const isRemark = ({ match: { entry, verb } }: Telling) =>
    verb?.shape === 'participle' &&
    verb.from >= finite.to &&
    !SIDES.has(passage.tokens[verb.from - 1]?.text ?? '') &&
    !DRAWING.has(passage.tokens[verb.from]?.text ?? '') &&
    REMARKS.has(entry.kind);
  const isDone = ({ match: { entry, verb }, stance }: Telling) =>
    verb !== null && verb.from < finite.to && entry.kind !== 'statement' && stance.factuality === 'done';
  if (!tellings.some(isDone)) return tellings;
  return tellings.filter(
    (telling) =>
      !isRemark(telling) ||
      hasDate(passage, { from: telling.match.head.to, to: Math.min(to, telling.match.head.to + GOVERNED) }),
  );
}

/** नरसंहार का आरोप लगाते हुए प्रतिबंध लगाए, दावे को खारिज करते हुए सबूत मांगे: of what is said along with an act the more material is told. */
function withoutHindiRemarks({ tokens }: Passage, tellings: readonly Telling[]): readonly Telling[] {
  const last = tellings.findLast(({ match: { entry, verb } }) => verb !== null && entry.kind !== 'statement');
  if (last?.stance.factuality !== 'done') return tellings;
  const isAlong = ({ match: { entry, verb } }: Telling) => {
    if (verb === null || !REMARKS.has(entry.kind) || verb.from >= (last.match.verb?.from ?? 0)) return false;
    const [text = '', next = ''] = [verb.to - 1, verb.to].map((i) => tokens[i]?.text);
    return (next === 'हुए' && HABITUAL.test(text)) || next === 'कर' || /..कर$/u.test(text);
  };
  const isLess = (telling: Telling, other: Telling) =>
    REMARKS.has(telling.match.entry.kind) &&
    (!REMARKS.has(other.match.entry.kind) ||
      rankOf(other.match.entry.kind) < rankOf(telling.match.entry.kind));
  const along = tellings.filter(isAlong);
  const isLast = along.every((telling) => isLess(telling, last));
  return tellings.filter((telling) =>
    telling === last ? isLast : !along.includes(telling) || !isLess(telling, last),
  );
}

const HABITUAL = /ते$/u;

/** Struck on Wednesday after accusing Chad: that came first. */
const SIDES = wordSet('after before since');

/** Test-fired it, drawing warnings from Oslo: what someone else did. */
const DRAWING = wordSet('drawing sparking prompting provoking triggering earning bringing inviting');

const REMARKS: ReadonlySet<string> = new Set(['request', 'accusation', 'warning', 'statement', 'rejection']);
