import type { Factuality } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import type { NameFound } from '../link/named.ts';
import { namesIn } from '../link/named.ts';
import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import type { Act, Need } from './act.ts';
import type { Attribution } from './attribution.ts';
import { attributionAfter, attributionIn, factualityIn, UNATTRIBUTED } from './attribution.ts';
import { frameWordsIn, indexFrom } from './frame-words.ts';
import { participantsOf } from './participants.ts';
import { withAntecedents } from './antecedents.ts';
import type { Telling } from './telling.ts';
import { isHarmful, tellingsIn, tellsHarm } from './telling.ts';

/** Every act that a text tells, in order of their triggers; one clause may tell several. Linear. */
export function actsOf(passage: Passage, clauses: readonly Clause[]): readonly Act[] {
  const names = namesIn(passage);
  const acts: Act[] = [];
  let attribution: Attribution = UNATTRIBUTED;
  let sentence: Act[] = [];
  /** Sentence of the last attack or accident: what tells of its victims is no event of its own. */
  let harmed = -Infinity;
  for (const [c, clause] of clauses.entries()) {
    if (clause.sentence !== clauses[c - 1]?.sentence) {
      acts.push(...withoutCarriers(sentence));
      sentence = [];
      attribution = UNATTRIBUTED;
    }
    if (passage.sentences[clause.sentence]?.footer === true) continue;
    const words = frameWordsIn(passage, clause);
    const here = attributionIn(passage, clause, words, attribution);
    const tellings = tellingsIn(passage, clause, words).filter(
      (telling) => !tellsHarm(telling) || clause.sentence - harmed > HARM_SENTENCES,
    );
    for (const telling of tellings) sentence.push(actOf(passage, clause, telling, here, names));
    if (tellings.some((telling) => isHarmful(telling) && !tellsHarm(telling))) harmed = clause.sentence;
    attribution = attributionAfter(passage, clause, words, here, tellings.at(-1)?.stance ?? null);
  }
  acts.push(...withoutCarriers(sentence));
  return withAntecedents(passage, acts);
}

/** Sentences in which the victims of an attack or accident are told. */
const HARM_SENTENCES = 2;

/** Where a sentence tells what was said, that it was said is no event; its date stays the saying's. */
function withoutCarriers(acts: readonly Act[]): readonly Act[] {
  const isTold = acts.some(({ kind, needs }) => kind !== 'statement' && needs === 'nothing');
  return isTold
    ? acts.map((act) => (act.kind === 'statement' ? { ...act, needs: 'more' as const } : act))
    : acts;
}

function actOf(
  passage: Passage,
  clause: Clause,
  telling: Telling,
  attribution: Attribution,
  names: readonly NameFound[],
): Act {
  const { match, stance } = telling;
  const range: Range = { from: clause.from, to: clause.to };
  const { factuality, mark } = factualityIn(stance, attribution);
  const told = ofKind(telling, factuality);
  const { countries, systems, actors, place } = participantsOf(passage, range);
  const trigger = { from: match.head.from, to: match.head.to };
  const name = nameAt(names, trigger);
  return {
    clause: range,
    sentence: clause.sentence,
    trigger,
    kind: match.entry.kind,
    factuality: told,
    mark: mark === null || told === 'done' ? null : spanOf(passage, { from: mark.from, to: mark.to }),
    countries,
    systems,
    actors,
    place,
    amounts: amountsOf(passage, range),
    quantities: quantitiesOf(passage, range),
    name: name === null ? null : { value: name.key, span: spanOf(passage, { from: name.from, to: name.to }) },
    needs: needsOf(telling),
    rules: [match.entry.id, `fact-${told}`],
  };
}

/** An offer that was made is `offered`: what it offers has not happened. */
function ofKind({ match: { entry } }: Telling, factuality: Factuality): Factuality {
  if (entry.kind !== 'offer' || (factuality !== 'done' && factuality !== 'reported')) return factuality;
  return entry.id.endsWith('consider') ? 'considered' : 'offered';
}

/** Kinds of `other` that make news by themselves; the rest (begins, opens, sells) only on a day. */
const NEWS: ReadonlySet<string> = new Set(
  ['death', 'election', 'appoint', 'arrest', 'space'].flatMap((what) => [
    `hi-other-${what}`,
    `en-other-${what}`,
  ]),
);

function needsOf({ match: { entry }, needs }: Telling): Need {
  if (needs !== 'nothing') return needs;
  const isPlain = entry.kind === 'statement' || (entry.kind === 'other' && !NEWS.has(entry.id));
  return isPlain ? 'date' : needs;
}

/** The event's name that a trigger stands in. */
function nameAt(names: readonly NameFound[], { from, to }: Range): NameFound | null {
  const next = indexFrom(names, to);
  const name = names[next - 1];
  return name !== undefined && name.to > from ? name : null;
}
