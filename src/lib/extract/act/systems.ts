import { fold } from '#lib/event/fold.ts';
import type { SystemEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { NameHit } from './survey.ts';

const POINTING: ReadonlySet<string> = new Set(
  'इस इन उस उन यह ये इसी the this these that those such'.split(' ').map(fold),
);
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
const REACH = 120;

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
    } else if (last !== null && i - last.to < REACH && POINTING.has(passage.tokens[i]?.text ?? '')) {
      const to = thingAt(passage, i + 1, last.entry);
      if (to === null) continue;
      found.push({ from: i, to, id: last.entry.id });
      i = to - 1;
    }
  }
  return found;
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
