import { fold } from '#lib/event/fold.ts';
import type { Context } from './rows.ts';

/**
 * Context words of each form, folded: `{"en": […], "hi": […]}` holds for every form of one word
 * without digits (a designation such as Agni-5 needs none), `{"तुर्की": […]}` for that form alone.
 */
export function contextOf(context: Context | undefined): (form: string) => readonly string[] | undefined {
  if (context === undefined) return () => undefined;
  const lists = new Map(Object.entries(context as Readonly<Record<string, readonly string[]>>));
  const all = [...(lists.get('en') ?? []), ...(lists.get('hi') ?? [])].map(fold);
  const own = new Map([...lists].map(([form, words]) => [fold(form), words.map(fold)]));
  return (form) => own.get(fold(form)) ?? (all.length === 0 || /\p{N}/u.test(form) ? undefined : all);
}
