import { fold } from '#lib/event/fold.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Act } from './act.ts';
import { HAPPENED, isToldBy } from './act.ts';
import { wordSet } from '../read/word-set.ts';
import { hasDate } from './echoes.ts';

/**
 * Leaves out what only sets the scene for the clause with when or जब after it: विवाद 18 जनवरी को शुरू हुआ था, जब पहलवान धरने पर
 * बैठे, the first loss came in 2012, when a rocket blew up. That clause tells the act, which then has the day; and where
 * it tells less than the first (carried out a coup when he dismissed the leader), it is left out.
 * @param acts of one sentence, in order
 */
export function withoutScene(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const { tokens } = passage;
  const dropped = new Set<Act>();
  const owned = new Map<Act, Act['systems']>();
  for (const [i, act] of acts.entries()) {
    let k = i + 1;
    while (acts[k]?.clause.from === act.clause.from) k++;
    const next = acts[k];
    if (next?.clause.from !== act.clause.to || dropped.has(act)) continue;
    const isBegun = SCENES.has(act.rules[0] ?? '') || tokens[act.trigger.from]?.text === BEGINNING;
    const isTale = tells(passage, act.clause, TALES);
    const isScene = act.kind === 'other' && isBegun && (act.systems.length === 0 || isTale);
    const by = whenOf(passage, next);
    // ब्रह्मोस की कहानी 1998 में शुरू हुई, जब करार हुआ: what the story is of is what was agreed on.
    if (isTale && isScene && next.systems.length === 0) owned.set(next, act.systems);
    if (by === 'hi' && isScene && (next.needs === 'nothing' || isBegunWhen(passage, next.clause.from)))
      dropped.add(act);
    if (by !== 'en' || hasDate(passage, next.clause)) continue;
    if (isScene && hasDate(passage, act.clause) && (next.needs === 'nothing' || next.needs === 'date'))
      dropped.add(act);
    else if (tellsLess(next) && HAPPENED.has(act.factuality) && k === i + 1) dropped.add(next);
  }
  return acts
    .filter((act) => !dropped.has(act) && !(acts.length > 1 && isBackdrop(passage, act)))
    .map((act) => ({ ...act, systems: owned.get(act) ?? act.systems }));
}

const TALES = wordSet('कहानी सफर दास्तान story saga journey tale');

function tells({ tokens }: Passage, { from, to }: Range, words: ReadonlySet<string>): boolean {
  return tokens.slice(from, to).some(({ text }) => words.has(text));
}

/** Thousands fled as fighting spread: what went on meanwhile is no news of its own. */
function isBackdrop(passage: Passage, { clause }: Act): boolean {
  const { tokens } = passage;
  if (!MEANWHILE.has(tokens[clause.from]?.text ?? '') || hasDate(passage, clause)) return false;
  const last = Math.min(clause.to, clause.from + BACKDROP);
  return tokens.slice(clause.from, last).some(({ text }) => GOING_ON.has(text));
}

const MEANWHILE = wordSet('as while');
/** Tokens of such a clause up to its verb, at most. */
const BACKDROP = 8;
const GOING_ON = wordSet(
  'spread raged continued intensified escalated worsened mounted deepened grew rose flared dragged spiralled',
);

/** What only its words tell, of whatever kind, and who came or went. */
function tellsLess(act: Act): boolean {
  return act.kind === 'other' || act.rules[0] === 'plain' || isToldBy(act, '-appoint');
}

/** The language of the word that opens an act's clause, where that is when or जब. */
function whenOf({ tokens }: Passage, { clause: { from } }: Act): 'en' | 'hi' | null {
  const at = tokens[from]?.kind === 'mark' ? from + 1 : from;
  if (tokens[from]?.text === 'when') return 'en';
  return [from, at].some((i) => tokens[i]?.text === 'जब') ? 'hi' : null;
}

/** सिलसिला 9 सितंबर को शुरू हुआ, जब ड्रोन घुस आए: whether a clause tells what a story begins with, and has its day. */
export function isBegunWhen(passage: Passage, from: number): boolean {
  const { tokens } = passage;
  // The slide began in November, when the captain broke a wrist.
  if (tokens[from]?.text === 'when')
    return (
      hasDate(passage, { from: Math.max(0, from - 4), to: from }) &&
      tokens.slice(Math.max(0, from - BEGUN_WITHIN), from).some(({ text }) => BEGAN.has(text))
    );
  if (tokens[from]?.text !== 'जब') return false;
  for (let i = from - 1; i >= from - NEAR; i--) if (BEGUN.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const BEGUN_WITHIN = 8;
const BEGAN = wordSet('began begun started dates');
/** Tokens from such a word to the clause: शुरू हुआ था, जब. */
const NEAR = 4;
const BEGUN = wordSet('शुरू शुरुआत आरंभ सामने उजागर');

const BEGINNING = fold('शुरुआत');
/** Beginning, dying, and what only its date makes an act. */
const SCENES: ReadonlySet<string> = new Set(['plain', 'hi-other-begin', 'en-other-begin', 'en-other-death']);
