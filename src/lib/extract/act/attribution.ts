import type { Factuality } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { FrameWords } from './frame-words.ts';
import type { Stance } from './stance.ts';
import { wordSet } from './verb-forms-hi.ts';

/** What a sentence says so far of the clauses to come: by hearsay, as false, as supposed. */
export interface Attribution {
  readonly reported: Range | null;
  readonly denied: Range | null;
  readonly supposed: Range | null;
}

export const UNATTRIBUTED: Attribution = { reported: null, denied: null, supposed: null };

/** What a clause's own words say of all of it, after what the sentence said before. */
export function attributionIn(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  before: Attribution,
): Attribution {
  const opens = SUBORDINATE.has(passage.tokens[clause.from]?.text ?? '');
  const own = (id: string): Range | null => words.get(id)?.[0] ?? null;
  return {
    reported: own('@stance-reported') ?? before.reported,
    denied: opens ? before.denied : null,
    supposed:
      own('@stance-if') ??
      (opens || SO.has(passage.tokens[clause.from]?.text ?? '') ? before.supposed : null),
  };
}

/** What a clause says of the one after it: its false-words tell of what follows कि or that. */
export function attributionAfter(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  here: Attribution,
  stance: Stance | null,
): Attribution {
  const next = passage.tokens[clause.to]?.text ?? '';
  const last = passage.tokens[clause.to - 1]?.text ?? '';
  const goesOn = SUBORDINATE.has(next) || SUBORDINATE.has(last);
  const isDenied = stance?.factuality === 'denied';
  const denial = goesOn && !isDenied ? (words.get('@stance-false')?.[0] ?? null) : null;
  return { reported: here.reported, denied: denial ?? here.denied, supposed: here.supposed };
}

const SUBORDINATE = wordSet('कि that');
const SO = wordSet('तो then ,');

/** The factuality of an act whose verb says `own`, in its clause. */
export function factualityIn(
  own: Stance,
  { reported, denied, supposed }: Attribution,
): { readonly factuality: Factuality; readonly mark: Range | null } {
  if (denied !== null && own.factuality !== 'denied') return { factuality: 'denied', mark: denied };
  if (supposed !== null && (own.factuality === 'done' || own.factuality === 'planned'))
    return { factuality: 'considered', mark: supposed };
  if (reported !== null && own.factuality === 'done') return { factuality: 'reported', mark: reported };
  return own;
}
