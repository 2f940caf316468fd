import type { Clause } from '../clause/clauses.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isOnlyReported } from './disowned.ts';
import { hasDate } from './echoes.ts';
import { isCarrier } from './kind-choice.ts';
import type { Stance } from './stance.ts';
import type { Telling } from './telling.ts';
import { ANNOUNCING } from './carriers.ts';

/** गोलीबारी रोकने पर सहमत हुए, agreed to silence their guns: who agreed to cease fire has a ceasefire. */
export function isCeasing(
  { tokens }: Passage,
  { tense, negated }: Clause,
  kind: string,
  { mode, mark }: Stance,
): boolean {
  if (kind !== 'ceasefire' || mode !== 'content' || mark === null || tense !== 'past' || negated)
    return false;
  return AGREED.has(tokens[mark.from]?.text ?? '');
}

const AGREED = wordSet('सहमत राजी सहमति agreed agree agrees');

/** Tokens between a verb and what it governs, at most. */
export const GOVERNED = 14;

/** The tellings of a clause without those that another is about: agreed to buy, threatened to strike, announced a truce. */
export function withoutContents(
  passage: Passage,
  tellings: readonly Telling[],
  { lang, to }: Clause,
): readonly Telling[] {
  const dropped = new Set<Telling>();
  /** Contents of a report that is refuted, with what refutes it: हमला करने की बात नकारी. */
  const refuted = new Map<Telling, Telling>();
  /** Contents with a day of their own: threatened to strike on July 1. */
  const planned = new Set<Telling>();
  /** Contents of what was signed: an accord to sell frigates is a sale. */
  const signed = new Map<Telling, Telling>();
  for (const content of tellings) {
    for (const other of tellings) if (isBoundOf(content, other)) dropped.add(other);
    if (content.stance.mode !== 'content') continue;
    const matrix = matrixOf(
      content,
      tellings.filter((telling) => !dropped.has(telling)),
      lang,
    );
    if (matrix === null) continue;
    const { verb } = content.match;
    const isReport = verb !== null && isOnlyReported(passage, verb);
    if (isReport && matrix.match.entry.kind === 'rejection' && !MINOR.has(content.match.entry.kind)) {
      dropped.add(matrix);
      refuted.set(content, matrix);
      continue;
    }
    if (
      (isCarrier(matrix.match.entry.kind) ||
        matrix.match.entry.frame.weak ||
        isWeighing(matrix) ||
        isTruce(passage, content, matrix)) &&
      !isCarrier(content.match.entry.kind) &&
      !(matrix.match.entry.kind === 'agreement' && MINOR.has(content.match.entry.kind)) &&
      !isSignedAid(passage, content, matrix)
    )
      dropped.add(matrix);
    else if (isPlan(passage, content, matrix, to)) planned.add(content);
    else dropped.add(content);
    const { entry } = matrix.match;
    if (isProclaimed(content, matrix)) signed.set(content, matrix);
    const isSigned = entry.id === 'en-agreement-sign' || isDealTo(passage, content, matrix);
    if (isSigned && isMadeBySigning(content)) signed.set(content, matrix);
  }
  return tellings
    .filter((telling) => !dropped.has(telling))
    .map((telling) => {
      const by = refuted.get(telling);
      if (by !== undefined)
        return {
          ...by,
          match: telling.match,
          stance: { mode: 'main', factuality: 'denied', mark: by.match.head },
        };
      if (planned.has(telling))
        return { ...telling, stance: { ...telling.stance, factuality: 'planned' }, needs: 'own-date' };
      const { stance, needs } = signed.get(telling) ?? telling;
      const isOpen = stance.mode === 'content' && stance.mark === null;
      return { ...telling, stance, needs: isOpen ? 'date' : needs };
    });
}

/** Agreed to hold talks on Monday, threatened to strike from July 1: what was agreed, and what is to be on a day of its own. */
function isPlan(passage: Passage, { match, stance }: Telling, matrix: Telling, end: number): boolean {
  const { entry, head, verb } = match;
  const isBound = entry.lang === 'en' && verb !== null && passage.tokens[verb.from - 1]?.text === 'to';
  if (!isBound || stance.factuality === 'denied' || stance.isOff === true) return false;
  if (!PROMISES.has(matrix.match.entry.kind) || matrix.stance.factuality !== 'done') return false;
  return hasDate(passage, { from: head.to, to: Math.min(end, head.to + GOVERNED) });
}

const PROMISES: ReadonlySet<string> = new Set(['warning', 'agreement', 'decision']);

/** Scrapped a plan to buy, खरीदने का प्रस्ताव रद्द किया, भेजना शुरू किया: that an act was called off or begun is no second one. */
function isBoundOf(content: Telling, other: Telling): boolean {
  const { isOff, mark } = content.stance;
  if (other === content || mark === null) return false;
  // सजा निलंबित करने के आदेश पर रोक लगा दी: to stay a ruling is another.
  if (other.match.entry.id === RULING && content.match.entry.kind === 'decision') return false;
  if (isOff !== true && !other.match.entry.id.endsWith('-other-begin')) return false;
  const { head, verb } = other.match;
  return [head, verb].some((part) => part !== null && part.from < mark.to && mark.from < part.to);
}

const RULING = 'hi-decision-verdict';

/** लड़ाई रोकने का ऐलान किया: who says so has ceased. */
function isTruce(
  { tokens }: Passage,
  { match: content }: Telling,
  { match: { entry, head } }: Telling,
): boolean {
  return (
    content.entry.id === 'hi-ceasefire-cease' &&
    entry.id === 'hi-decision-decide' &&
    ANNOUNCING.has(tokens[head.from]?.text ?? '')
  );
}

/** An accord to sell frigates is a sale, a pact to end the fighting a ceasefire; one to pull back troops is none of the way home. */
function isMadeBySigning({ match: { entry } }: Telling): boolean {
  return entry.kind === 'procurement' || entry.id === 'en-ceasefire-cease';
}

/** मार्शल लॉ लागू करने की घोषणा की: what is decided by saying so has been. */
function isProclaimed({ match: content }: Telling, { match: { entry, head }, stance }: Telling): boolean {
  if (!PROCLAIMED.has(content.entry.id) || entry.id !== 'hi-decision-decide') return false;
  return stance.factuality === 'done' && head.from > content.head.from;
}

const PROCLAIMED: ReadonlySet<string> = new Set(['hi-decision-pass', 'hi-ceasefire-cease']);

/** पर विचार करेंगे: what is weighed is the act. */
function isWeighing({ match: { entry } }: Telling): boolean {
  return entry.kind === 'decision' && entry.id.endsWith('-consider');
}

/** Announced a deal to buy, struck an agreement last week to supply: the deal is made, whatever it is about. */
function isDealTo({ tokens }: Passage, { match: { verb } }: Telling, { match, stance }: Telling): boolean {
  if (verb === null || match.entry.kind !== 'agreement' || stance.factuality !== 'done') return false;
  if (tokens[verb.from - 1]?.text !== 'to') return false;
  const behind = Math.max(match.head.to, verb.from - DEALT);
  return tokens.slice(behind, verb.from).some(({ text }) => DEALS.has(text));
}

/** सहायता देने के समझौते पर हस्ताक्षर किए, signed an agreement to provide aid, to pull back troops: the accord is made, and nothing given yet. */
function isSignedAid(passage: Passage, content: Telling, matrix: Telling): boolean {
  const { match, stance } = matrix;
  const { kind, id } = content.match.entry;
  if ((kind !== 'aid' && id !== 'en-ceasefire-withdraw') || match.entry.kind !== 'agreement') return false;
  if (stance.factuality !== 'done') return false;
  if (match.entry.lang === 'en')
    return match.entry.id === 'en-agreement-sign' || isDealTo(passage, content, matrix);
  const from = content.match.verb?.to ?? content.match.head.to;
  return passage.tokens.slice(from, match.head.to).some(({ text }) => PACTS.has(text));
}

const PACTS = wordSet('समझौता समझौते समझौतों करार संधि अनुबंध ज्ञापन एमओयू');

/** Tokens from a deal to the verb of what it is about. */
const DEALT = 5;
const DEALS = wordSet('deal deals agreement agreements contract contracts pact accord memorandum');

/** Kinds that tell less than an agreement does: agreed to set up a panel, to meet. */
const MINOR: ReadonlySet<string> = new Set(['decision', 'meeting', 'visit', 'other', 'request']);

/** The act of the verb that governs another: before it in English, after it in Hindi. */
function matrixOf(content: Telling, tellings: readonly Telling[], lang: 'hi' | 'en'): Telling | null {
  const at = content.match.verb?.from ?? 0;
  let best: Telling | null = null;
  let least = GOVERNED + 1;
  for (const other of tellings) {
    if (other === content || other.stance.mode === 'content') continue;
    const { verb, head } = other.match;
    // ने की … देने की पेशकश: a headline's verb stands before all that it tells, its noun behind.
    const place = verb === null ? 0 : lang === 'hi' ? Math.max(verb.from, head.from) : verb.from;
    const gap = (place - at) * (lang === 'hi' ? 1 : -1);
    if (gap > 0 && gap < least) {
      best = other;
      least = gap;
    }
  }
  return best;
}
