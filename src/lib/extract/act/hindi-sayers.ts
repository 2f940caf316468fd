import type { Kind } from '#lib/event/news-event.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';

/** Pronouns of one that speaks, the polite ones too. */
const SELF = wordSet('वह वे उन्होंने उसने');
/** Whose talks with another they were. */
const THEIRS = wordSet('उनकी उसकी');
/** With more than one told they may be meant: दोनों से बात की और कहा कि वे राजी हैं. */
const SEVERAL = wordSet('दोनों तीनों');
const JOINTS = wordSet('और तथा एवं व ,');
/** Tokens from who speaks to what is said. */
const REACH = 16;

/** The person who says of himself what a Hindi clause tells: जयशंकर ने कहा कि वे दिसंबर में इजराइल की यात्रा करेंगे. */
export function withSayers(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((told) => {
    const giver = giverWhoSays(passage, told);
    const act = giver === null ? told : { ...told, countries: [giver, ...told.countries] };
    const sayer = sayerOf(passage, act);
    if (sayer === null || act.actors.some(({ value }) => value.id === sayer.value.id)) return act;
    const span = spanOf(passage, sayer);
    const actors = [{ value: sayer.value, span }, ...act.actors];
    // उनकी मोदी से बातचीत हुई: of two states.
    const state = act.kind === 'meeting' ? stateOf(passage, sayer) : null;
    const isNew = state !== null && act.countries.every(({ value }) => value !== state);
    return { ...act, actors, countries: isNew ? [{ value: state, span }, ...act.countries] : act.countries };
  });
}

/** The कि behind which a clause tells what is said; null for other clauses. */
function contentMark({ tokens }: Passage, { from }: Act['clause']): number | null {
  return [from, from - 1].find((at) => tokens[at]?.text === 'कि') ?? null;
}

/** The state of a person where the text tells of him. */
function stateOf(passage: Passage, { from }: Told<unknown>): string | null {
  const { countries } = castOf(passage);
  const told = countries[firstFrom(countries, from)];
  return told?.from === from ? told.value : null;
}

function sayerOf(
  passage: Passage,
  { clause, sentence, kind, trigger }: Act,
): Told<Act['actors'][number]['value']> | null {
  const { tokens, hits, sentences } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const at = contentMark(passage, clause);
  if (at === null) return null;
  const isTheirs = kind === 'meeting' && tokens.slice(at, trigger.from).some((one) => THEIRS.has(one.text));
  if (!SELF.has(text(at + 1)) && !isTheirs) return null;
  const { actors } = castOf(passage);
  const told = actors[firstFrom(actors, at) - 1];
  const start = sentences[sentence]?.from ?? 0;
  if (told === undefined || told.from < start || at - told.to > REACH || text(told.to) !== 'ने') return null;
  const isBody = hits[told.from]?.some(({ entry }) => entry.type === 'organisation') === true;
  if (isBody || JOINTS.has(text(told.from - 1))) return null;
  return tokens.slice(start, at).some((token) => SEVERAL.has(token.text)) ? null : told;
}

const GIVEN_OR_HELD: ReadonlySet<Kind> = new Set(['delivery', 'aid', 'meeting']);

/** जर्मनी के रक्षा मंत्री ने बताया कि दो प्रणालियां यूक्रेन को सौंप दी गई हैं: whose it is that says that it was handed over. */
function giverWhoSays(
  passage: Passage,
  { clause, sentence, kind, countries, trigger }: Act,
): Act['countries'][number] | null {
  const { tokens, sentences } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const at = contentMark(passage, clause);
  const [taker, ...others] = countries;
  if (!GIVEN_OR_HELD.has(kind) || at === null || taker === undefined || others.length > 0) return null;
  // ट्रंप ने कहा कि अगले हफ्ते ईरान से बातचीत होगी.
  const isTaker = text(tokenFrom(passage, taker.span.end)) === (kind === 'meeting' ? 'से' : 'को');
  if (!isTaker || tokens.slice(clause.from, trigger.to).some((token) => token.text === 'ने')) return null;
  const told = castOf(passage).countries;
  const state = told[firstFrom(told, at) - 1];
  if (state === undefined || state.value === taker.value || at - state.to > REACH) return null;
  if (state.from < (sentences[sentence]?.from ?? 0)) return null;
  const isSaying = tokens.slice(state.to, at).some((token) => token.text === 'ने');
  return isSaying ? { value: state.value, span: spanOf(passage, state) } : null;
}
