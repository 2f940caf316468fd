import type { SystemEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { NameHit } from './survey.ts';
import { wordSet } from '../read/word-set.ts';

const POINTING: ReadonlySet<string> = wordSet('इस इन उस उन यह ये इसी the this these that those such');
/** Words that count out of what was named before: पहला विमान, बाकी दो इकाइयां, all jets, the remaining units. */
const COUNTING: ReadonlySet<string> = wordSet(
  'सभी सारे दोनों तीनों चारों पांचों बाकी शेष बची बचे पहला पहली पहले दूसरी तीसरी चौथी पांचवीं आखिरी अंतिम all both remaining first second third fourth fifth last final',
);
/** Words between those and the thing: हुई, numbers. */
const MOST_BETWEEN = 3;
/** Things that any system is. */
const ANY: ReadonlySet<string> = new Set(['system', 'weapon']);
const FLYING: ReadonlySet<string> = new Set([
  'fighter',
  'bomber',
  'transport',
  'trainer',
  'awacs',
  'uav',
  'patrol',
]);
/** Tokens back to which *the system* may point: a few sentences. */
const REACH = 200;

/** A system id where the text has it. */
interface SystemMention extends Range {
  readonly id: string;
}

/** Systems of a text in order, where it names them or points to the one named last (इस प्रणाली, the system). Linear. */
export function systemsIn(passage: Passage, names: readonly NameHit[]): readonly SystemMention[] {
  const found: SystemMention[] = [];
  let last: { readonly entry: SystemEntry; readonly to: number } | null = null;
  let n = 0;
  for (let i = 0; i < passage.tokens.length; i++) {
    while (n < names.length && (names[n] as NameHit).from < i) n++;
    const name = names[n];
    if (name?.from === i) {
      if (name.entry.type === 'system') {
        found.push({ from: i, to: name.to, id: name.entry.id });
        last = { entry: name.entry, to: name.to };
      }
      i = name.to - 1;
    } else if (last !== null && i - last.to < REACH) {
      const to = pointedFrom(passage, i, last.entry);
      if (to === null) continue;
      found.push({ from: i, to, id: last.entry.id });
      i = to - 1;
    }
  }
  return found;
}

/** The end of words that point from a token to things of a system's class. */
function pointedFrom(passage: Passage, at: number, system: SystemEntry): number | null {
  const text = passage.tokens[at]?.text ?? '';
  const isCounting = COUNTING.has(text);
  if (!isCounting && !POINTING.has(text)) return null;
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN; i++) {
    const to = thingAt(passage, i, system);
    if (to !== null) return isCounting && isAny(passage, i) ? null : to;
    const between = passage.tokens[i];
    if (
      between === undefined ||
      !(COUNTING.has(between.text) || isNumber(passage, i) || between.text === 'हुई')
    )
      return null;
  }
  return null;
}

function isNumber({ tokens, hits }: Passage, i: number): boolean {
  return tokens[i]?.kind === 'digits' || (hits[i]?.some(({ entry }) => entry.type === 'numeral') ?? false);
}

/** A word for any system, which पहली alone does not point with. */
function isAny({ hits }: Passage, i: number): boolean {
  return hits[i]?.some(({ entry }) => entry.type === 'counter' && ANY.has(entry.id)) ?? false;
}

/** The end of a word for things of a system's class that begins at a token. */
function thingAt({ hits, countersByClass }: Passage, at: number, system: SystemEntry): number | null {
  for (const { entry, to } of hits[at] ?? []) {
    if (entry.type !== 'counter') continue;
    const isOfClass =
      countersByClass.get(system.class)?.id === entry.id || entry.classes.includes(system.class);
    const isFlying = entry.id === 'aircraft' && FLYING.has(system.class);
    const isMissile = entry.id === 'missile' && system.class === 'sam';
    if (isOfClass || isFlying || isMissile || ANY.has(entry.id)) return to;
  }
  return null;
}
