import { BUILT_IN, classesOf, parseFrame } from '../act/frames.ts';
import type { LexiconFault } from './check.ts';
import type { TriggerFileRow } from './rows.ts';

/** Rows that share an id: only one of them would be known by it. */
export function checkIds(file: string, rows: readonly unknown[]): readonly LexiconFault[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const { id, code } = row as { readonly id?: string; readonly code?: string };
    const name = id ?? code;
    if (name === undefined || seen.size < seen.add(name).size) return [];
    return [{ file, entry: name, message: 'stands twice; put both rows into one' }];
  });
}

/** Frames of acts that cannot be read, or that speak of a class which no row lists. */
export function checkFrames(file: string, rows: readonly TriggerFileRow[]): readonly LexiconFault[] {
  const known = new Set<string>(BUILT_IN);
  for (const row of rows) if ('class' in row) known.add(`@${row.class}`);
  return rows.flatMap((row) => {
    if (!('frames' in row)) return [];
    return row.frames.flatMap((text): readonly LexiconFault[] => {
      const say = (message: string): LexiconFault => ({
        file,
        entry: row.id,
        message: `“${text}” ${message}`,
      });
      if (!text.split(' ').some((word) => /^[^+&!?]/.test(word)))
        return [say('has no head; write the words that tell the act before what must stand with them')];
      const { head, frame } = parseFrame(text);
      return [...head.flat(), ...classesOf(frame)]
        .filter((name) => name.startsWith('@') && !known.has(name))
        .map((name) =>
          say(`speaks of ${name}, which no row lists; add {"class": "${name.slice(1)}", "forms": […]}`),
        );
    });
  });
}
