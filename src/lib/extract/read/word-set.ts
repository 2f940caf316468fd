import { fold } from '#lib/event/fold.ts';

/** Words of a text as tokens have them: folded. A set that is compared with tokens is made here and nowhere else. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map(fold));
}
