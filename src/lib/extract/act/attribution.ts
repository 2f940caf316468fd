import type { Factuality, Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { isDeniedWithoutThat } from '../clause/english-clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { FrameWords } from './frame-words.ts';
import type { Stance } from './stance.ts';
import { wordSet } from '../read/word-set.ts';

/** What a sentence says so far of the clauses to come: by hearsay, as false, as supposed. */
export interface Attribution {
  readonly reported: Range | null;
  readonly denied: Range | null;
  readonly supposed: Range | null;
  /** What follows is what was threatened or asked for: no event where it has not happened. */
  readonly wished: boolean;
  /** The clause itself follows कि or that. */
  readonly isSubordinate: boolean;
}

export const UNATTRIBUTED: Attribution = {
  reported: null,
  denied: null,
  supposed: null,
  wished: false,
  isSubordinate: false,
};

/** What a clause's own words say of all of it, after what the sentence said before. */
export function attributionIn(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  before: Attribution,
): Attribution {
  const opens =
    SUBORDINATE.has(passage.tokens[clause.from]?.text ?? '') || isDeniedWithoutThat(passage, clause.from);
  const own = (id: string): Range | null => words.get(id)?.[0] ?? null;
  return {
    reported: own('@stance-reported') ?? before.reported,
    denied: opens ? before.denied : null,
    supposed:
      own('@stance-if') ??
      (opens || SO.has(passage.tokens[clause.from]?.text ?? '') ? before.supposed : null),
    wished: opens && before.wished,
    isSubordinate: opens,
  };
}

/** What a clause says of those after कि or that: denied by its false-words, hearsay where it accuses, wished where it warns or asks. */
export function attributionAfter(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  here: Attribution,
  last: { readonly kind: Kind; readonly factuality: Factuality; readonly trigger: Range } | null,
): Attribution {
  const isSubordinate =
    SUBORDINATE.has(passage.tokens[clause.to]?.text ?? '') ||
    SUBORDINATE.has(passage.tokens[clause.to - 1]?.text ?? '') ||
    isDeniedWithoutThat(passage, clause.to);
  if (!isSubordinate) return here;
  const denial = last?.factuality === 'denied' ? null : (words.get('@stance-false')?.[0] ?? null);
  const isAccusing = last?.kind === 'accusation';
  return {
    ...here,
    denied: denial ?? here.denied,
    reported: here.reported ?? words.get('@stance-claim')?.[0] ?? (isAccusing ? last.trigger : null),
    wished: last !== null && WISHING.has(last.kind),
  };
}

const WISHING: ReadonlySet<Kind> = new Set(['warning', 'request']);
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
