import { firstFrom } from '../read/first-from.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';

/** Acts of which a speaker says “we”: “We bought five,” Rajnath Singh said; राजनाथ सिंह ने कहा, “हमने पांच खरीदे”: his state's. */
export function withVoices(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act) => {
    const voice = voiceOf(passage, act);
    if (voice === null) return act;
    return { ...act, countries: [voice, ...act.countries.filter(({ value }) => value !== voice.value)] };
  });
}

/** The state of who says “we” before an act of his clause; null where nobody does, or the one who does speaks for no state. */
export function voiceOf(
  passage: Passage,
  { clause, sentence, trigger }: Pick<Act, 'clause' | 'sentence' | 'trigger'>,
): Proved<string> | null {
  const { tokens, sentences } = passage;
  const from = Math.max(clause.from, trigger.from - SUBJECT);
  if (!tokens.slice(from, trigger.from).some(({ text }) => WE.has(text))) return null;
  const own = sentences[sentence];
  if (own === undefined) return null;
  const before = sentences[sentence - 1];
  const told =
    sayerIn(passage, { from: own.from, to: clause.from }) ??
    sayerIn(passage, { from: trigger.to, to: own.to }) ??
    (before === undefined ? null : sayerIn(passage, before));
  return told === null ? null : { value: told.value, span: spanOf(passage, told) };
}

/** The state of who says something in some tokens: Modi told reporters, said the Russian minister, विदेश मंत्री ने कहा. */
function sayerIn(passage: Passage, { from, to }: Range): Told<string> | null {
  const { tokens, hits } = passage;
  const { countries } = castOf(passage);
  for (let n = firstFrom(countries, from); n < countries.length; n++) {
    const told = countries[n] as Told<string>;
    if (told.from >= to) return null;
    const isFirm = hits[told.from]?.some(({ entry }) => entry.type === 'organisation') === true;
    if (isFirm) continue;
    if (SAYING.has(tokens[told.from - 1]?.text ?? '') || SAYING.has(tokens[told.from - 2]?.text ?? ''))
      return told;
    for (let i = told.to; i < Math.min(to, told.to + REACH); i++) {
      const text = tokens[i]?.text ?? '';
      if (SAYING.has(text)) return told;
      if (text === 'ने') return tokens.slice(i, i + REACH).some((one) => SAID.has(one.text)) ? told : null;
      if (ENDS.has(text)) break;
    }
  }
  return null;
}

/** Tokens from “we” to the verb, and from who speaks to the word of saying. */
const SUBJECT = 16;
const REACH = 8;
const WE = wordSet('we हम हमने');
const SAYING = wordSet('said says told added stated declared');
const SAID = wordSet('कहा बताया बोले');
const ENDS = wordSet('। . ; " को से में पर');
