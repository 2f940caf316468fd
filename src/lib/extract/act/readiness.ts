import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { systemsWithin } from './participants.ts';
import type { Telling } from './telling.ts';

/** Words of who would do what is asked of them. */
const READY = wordSet('ready willing prepared तैयार राजी');
/** What sellers do, before को तैयार है. */
const GIVING = wordSet('बेचने देने सौंपने बनाने');
const MAKING = wordSet('give lend build produce manufacture co localise localize');
/** Ready to continue shipments of fuel: the frame has looked for what goes on. */
const GOING_ON = wordSet('continue');
/** Kinds of what sellers are ready for. */
const GIVEN: ReadonlySet<string> = new Set(['procurement', 'delivery', 'aid', 'deployment']);

/**
 * Who is ready to sell offers: Moscow is ready to supply the jets, मॉस्को विमान बेचने को तैयार है. What they are ready for is no
 * plan beside it.
 */
export function withReadiness(
  passage: Passage,
  clause: Clause,
  tellings: readonly Telling[],
): readonly Telling[] {
  const ready = tellings.find(
    ({ match }) => tellsReadiness(passage, match.head) && match.entry.kind === 'offer',
  );
  if (ready === undefined) return tellings;
  const { head } = ready.match;
  // तैनात करने को राजी हो गया है: who has agreed to it will do it.
  if (passage.tokens[head.from]?.text === 'राजी' && passage.tokens[head.to]?.text === 'हो')
    return tellings.filter((telling) => telling !== ready || tellings.length === 1);
  const given = tellings.find(({ match: { verb, entry } }) => {
    if (verb === null || !GIVEN.has(entry.kind)) return false;
    const gap = clause.lang === 'en' ? verb.from - head.to : head.from - verb.to;
    return gap >= 0 && gap <= BETWEEN;
  });
  if (given === undefined && !isGiving(passage, clause, head)) return tellings;
  const isDenied = given?.stance.factuality === 'denied';
  const stance = isDenied ? given.stance : ({ mode: 'main', factuality: 'offered', mark: head } as const);
  return tellings
    .filter((telling) => telling !== given)
    .map((telling) => (telling === ready ? { ...ready, stance, needs: 'nothing', isReady: true } : telling));
}

/** Tokens between both words: को, के लिए, to. */
const BETWEEN = 2;

/** Whether the word of an act is ready or तैयार. */
export function tellsReadiness({ tokens }: Passage, { from }: Range): boolean {
  return READY.has(tokens[from]?.text ?? '');
}

/** सुखोई-57 देने को तैयार है, ready to build the Su-57: of a verb that has no kind by itself, what is given must be a system. */
function isGiving(passage: Passage, clause: Clause, { from, to }: Range): boolean {
  const isVerb =
    clause.lang === 'en'
      ? MAKING.has(passage.tokens[to]?.text ?? '')
      : [2, 3].some((back) => GIVING.has(passage.tokens[from - back]?.text ?? ''));
  if (clause.lang === 'en' && GOING_ON.has(passage.tokens[to - 1]?.text ?? '')) return true;
  return isVerb && systemsWithin(passage, clause).systems.length > 0;
}

/** Moscow wants to sell it, बेचना चाहता है: who wishes to sell offers, as whoever is ready to does. */
export function isForSale(
  { tokens }: Passage,
  { match: { head, verb }, stance: { mark } }: Telling,
): boolean {
  const isSelling = (i: number) => /^(?:sell|बेच)/u.test(tokens[i]?.text ?? '');
  if (WISHING.has(tokens[head.from]?.text ?? '')) return isSelling(head.from + 2);
  return verb !== null && mark !== null && isSelling(verb.from) && WISHING.has(tokens[mark.from]?.text ?? '');
}

const WISHING = wordSet('want wants wanted चाहता चाहती चाहते');
