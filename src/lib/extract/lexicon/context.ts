import { fold } from '#lib/event/fold.ts';
import { hindiNoun, isHindi } from './inflect-hi.ts';
import type { Form } from './lexicon.ts';
import type { Context } from './rows.ts';

/** What a form's context adds to it; nothing where it needs none. */
export type ContextFor = (form: string) => Pick<Form, 'context'>;

/**
 * Context words of each form, folded: `{"en": […], "hi": […]}` holds for every form of one word
 * without digits (a designation such as Agni-5 needs none), `{"तुर्की": […]}` for that form alone.
 * Null where there is no context. A Hindi word counts in all its forms.
 */
export function contextOf(context: Context | undefined): ContextFor | null {
  if (context === undefined) return null;
  const lists = Object.entries(context as Readonly<Record<string, readonly string[]>>);
  let folded: ReadonlyMap<string, readonly string[]> | null = null;
  return (form) => {
    folded ??= new Map(lists.map(([of, words]) => [fold(of), words.flatMap(formsOf).map(fold)]));
    const own = folded.get(fold(form));
    if (own !== undefined) return { context: own };
    const all = [...(folded.get('en') ?? []), ...(folded.get('hi') ?? [])];
    return all.length === 0 || /\p{N}/u.test(form) ? {} : { context: all };
  };
}

function formsOf(word: string): readonly string[] {
  return isHindi(word) && !word.includes(' ') ? hindiNoun(word) : [word];
}
