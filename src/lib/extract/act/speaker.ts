import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { State } from './office-held.ts';
import type { NameHit } from './survey.ts';

/** Tokens from who says something to the office of which it is said. */
const REACH = 8;
const SAYING = wordSet('said says announced confirmed added');
const SAID = wordSet('कहा बताया बयान दावा घोषणा ऐलान पुष्टि');

/**
 * The state whose seat or capital tells of an office without an owner: व्हाइट हाउस ने कहा कि राष्ट्रपति, the Kremlin
 * said the president. It is that state's, whoever held such an office before.
 */
export function speakerOf({ tokens }: Passage, names: readonly NameHit[], n: number): State | null {
  const { from } = names[n] as NameHit;
  const before = names[n - 1];
  if (before?.entry.type !== 'country' || from - before.to > REACH) return null;
  const between = tokens.slice(before.to, from);
  if (between.some(({ kind }) => kind === 'mark')) return null;
  const isSaid =
    between[0]?.text === 'ने'
      ? between.some(({ text }) => SAID.has(text)) && between.some(({ text }) => text === 'कि')
      : SAYING.has(between[0]?.text ?? '');
  return isSaid ? { id: before.entry.id, name: before.entry.name } : null;
}
