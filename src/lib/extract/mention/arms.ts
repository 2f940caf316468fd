import type { Act } from '../act/act.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * The systems that an act was done with, so far as its words show it: with Neptune missiles, ब्रह्मोस मिसाइलों से, fired an Oreshnik.
 * What was hit, and what only flew there, is none.
 */
export function armsOf(act: Act, passage: Passage): readonly string[] {
  return act.systems.filter(({ span }) => isInstrument(act, passage, span)).map(({ value }) => value);
}

function isInstrument(
  { clause, trigger }: Act,
  passage: Passage,
  span: { readonly start: number; readonly end: number },
): boolean {
  const { tokens } = passage;
  const [from, to] = [tokenFrom(passage, span.start), tokenFrom(passage, span.end)];
  if (from < clause.from || to > clause.to) return false;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (tokens[trigger.from]?.kind === 'deva') {
    for (let i = to; i < Math.min(clause.to, to + THINGS); i++) {
      if (text(i) === 'से') return true;
      if (FIRED_HI.test(text(i))) return true;
      if (!THING_HI.has(text(i))) return false;
    }
    return false;
  }
  for (let i = from - 1; i >= Math.max(clause.from, from - THINGS); i--) {
    if (WITH.has(text(i)) || FIRED.has(text(i))) return true;
    if (tokens[i]?.kind === 'mark' || AGAINST.has(text(i))) return false;
  }
  return false;
}

/** Words between a system and what it is governed by: (from five) S-400 (systems). */
const THINGS = 5;
const WITH = wordSet('with using by via');
const FIRED = wordSet('fire fires fired firing launch launches launched launching drop drops dropped');
const AGAINST = wordSet('at on against of including shot downed destroyed hit down');
const FIRED_HI = /^(?:दाग|छोड|छोड़|बरसा)/u;
const THING_HI = wordSet(
  'मिसाइल मिसाइलों मिसाइलें ड्रोन ड्रोनों रॉकेट रॉकेटों बम बमों विमान विमानों प्रणाली प्रणालियों टैंकों तोपों और व लड़ाकू जैसे वायु रक्षा सिस्टम हेलीकॉप्टरों',
);
