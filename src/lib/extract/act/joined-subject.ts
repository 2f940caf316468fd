import type { Kind } from '#lib/event/news-event.ts';
import { spanOf } from '../read/passage.ts';
import type { Passage, Range } from '../read/passage.ts';
import { firstFrom } from '../read/first-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { castOf } from './cast.ts';
import { JOINTS, lacksAgent } from '../clause/hindi-ergative.ts';
import { leavesOutSubject } from '../clause/hindi-joined.ts';
import { hasAgent } from './hindi-agents.ts';

/**
 * Gives a Hindi act behind और whoever acts in front of it without ने, where it names nobody else without a case: पुतिन दिल्ली पहुंचे और
 * मोदी से मिले.
 */
export function withJoinedSubjects(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act) => {
    const subject = subjectBefore(passage, act);
    if (subject === null) return withAgent(passage, act);
    const { actors, countries } = castOf(passage);
    const within = <T extends Range>(list: readonly T[]): readonly T[] =>
      list.slice(firstFrom(list, subject.from), firstFrom(list, subject.to));
    const proved = <T>({ from, to, value }: Range & { readonly value: T }) => ({
      value,
      span: spanOf(passage, { from, to }),
    });
    const who = within(actors).filter(({ value }) => !act.actors.some((one) => one.value.id === value.id));
    const states = within(countries).filter(({ value }) => !act.countries.some((one) => one.value === value));
    return {
      ...act,
      actors: [...who.map(proved), ...act.actors],
      countries: [...states.map(proved), ...act.countries],
    };
  });
}

/** ट्रंप ने शुल्क का एलान किया और रूसी तेल खरीदने पर जुर्माने की धमकी दी: the state of whoever did both, before the one it is done to. */
function withAgent(passage: Passage, act: Act): Act {
  const { clause, countries } = act;
  const isOpen = countries.length > 0 && act.actors.length === 0 && ADDRESSED.has(act.kind);
  if (!isOpen || !JOINTS.has(passage.tokens[clause.from]?.text ?? '') || !lacksAgent(passage, clause))
    return act;
  const agent = agentBefore(passage, clause.from);
  if (agent === null) return act;
  const told = castOf(passage).countries;
  const [state, other] = told.slice(firstFrom(told, agent.from), firstFrom(told, agent.to));
  if (state === undefined || other !== undefined) return act;
  if (countries.some(({ value }) => value === state.value)) return act;
  return { ...act, countries: [{ value: state.value, span: spanOf(passage, state) }, ...countries] };
}

/** The words before the nearest ने back from a joint, in its sentence and without a mark between. */
function agentBefore({ tokens }: Passage, joint: number): Range | null {
  let ne = joint - 1;
  while (ne > joint - BACK && tokens[ne]?.text !== 'ने' && tokens[ne]?.kind !== 'mark') ne--;
  if (tokens[ne]?.text !== 'ने') return null;
  let from = ne;
  while (from > ne - HEAD && tokens[from - 1]?.kind === 'deva' && !MARKS.has(tokens[from - 1]?.text ?? ''))
    from--;
  return { from, to: ne };
}

/** Kinds of what one says or does to another. */
const ADDRESSED: ReadonlySet<Kind> = new Set(['warning', 'accusation', 'request', 'sanction', 'offer']);

function subjectBefore(passage: Passage, { clause, sentence }: Act): Range | null {
  const { tokens, sentences } = passage;
  const from = sentences[sentence]?.from ?? clause.from;
  if (clause.from - from > BACK || !leavesOutSubject(passage, clause)) return null;
  if (hasAgent(passage, { from, to: clause.to })) return null;
  const { actors } = castOf(passage);
  // पहली कैबिनेट बैठक होगी और सत्र बुलाया जाएगा: what a meeting is of does nothing.
  const isBare = ({ to }: Range): boolean =>
    !MARKS.has(tokens[to]?.text ?? '') && !MEETINGS.has(tokens[to]?.text ?? '');
  const at = firstFrom(actors, from);
  const [first, second] = [actors[at], actors[at + 1]];
  if (first === undefined || first.to > clause.from || first.from - from > HEAD) return null;
  const isPair = second !== undefined && second.to <= clause.from && JOINTS.has(tokens[first.to]?.text ?? '');
  const last = isPair ? second : first;
  return isBare(last) && (isPair || isBare(first)) ? { from: first.from, to: last.to } : null;
}

const MARKS = wordSet('ने को में पर से तक का के की और तथा एवं सहित समेत , ।');
const MEETINGS = wordSet('बैठक बैठकें सम्मेलन वार्ता सत्र चुनाव');
/** Tokens back to the head of the sentence at most, and from it to who acts. */
const BACK = 24;
const HEAD = 8;
