import type { Kind, Lang } from '#lib/event/news-event.ts';
import { alternativesOf, glance, parseFrame } from '../act/frames.ts';
import { beginInflected, inflect } from './inflect.ts';
import { isHindi } from './inflect-hi.ts';
import type { Inflected, Irregulars } from './inflect.ts';
import type { Form, FrameWordEntry, Shape, TriggerEntry } from './lexicon.ts';
import type { Listing } from './listing.ts';
import { triggerOf } from './trigger-id.ts';
import { remembered } from '../read/remembered.ts';
import type { TriggerFileRow, TriggerRow } from './rows.ts';
import { uniform } from './uniform.ts';

/** Lists triggers by every form of their heads, and the words that their frames demand. */
export function listTriggers(listing: Listing, rows: readonly TriggerFileRow[]): void {
  const irregulars = irregularsOf(rows);
  // Each word once: frames share their verbs.
  const inflected = remembered((word) => inflect(word, irregulars));
  const classes = classesIn(rows);
  const begin = (words: readonly string[], lang?: Lang): void => {
    for (const word of words) {
      if (lang === undefined || !word.startsWith('@')) beginInflected(listing, word, irregulars);
      else for (const form of formsIn(classes, word, lang)) begin(form[0] ?? []);
    }
  };
  const listClass = (id: string, text: string): void => {
    if (!/[ ~*|]/.test(text)) {
      listing.form(text, uniform<FrameWordEntry>({ type: 'frame-word', id, shape: null }));
      return;
    }
    const words = text.split(' ').map(alternativesOf);
    listing.pattern(() =>
      phrases(words, inflected).map(({ text, shape }) => ({
        text,
        entry: uniform<FrameWordEntry>({ type: 'frame-word', id, shape }),
      })),
    );
    begin(words[0] ?? []);
  };
  const demands = new Set<string>();
  for (const row of rows) {
    const told = 'frames' in row ? triggerOf(row.id) : null;
    if (!('frames' in row) || told === null) continue;
    const ofHead: Inflect = (word) =>
      word.startsWith('@')
        ? formsIn(classes, word, told.lang).flatMap((form) => phrases(form, inflected))
        : inflected(word);
    for (const text of row.frames) {
      listing.pattern(() => headForms(row, told, text, ofHead));
      begin(glance(text, demands), told.lang);
    }
  }
  for (const row of rows) {
    if ('class' in row) for (const word of row.forms) listClass(`@${row.class}`, word);
  }
  for (const name of new Set(Array.from(demands).flatMap(alternativesOf)))
    if (!name.startsWith('@')) listClass(name, name.replaceAll('_', ' '));
}

/** All forms of a word of the notation. */
type Inflect = (word: string) => readonly Inflected[];

/** Forms of each class, as the rows give them. */
function classesIn(rows: readonly TriggerFileRow[]): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.flatMap((row) => ('class' in row ? [[`@${row.class}`, row.forms] as const] : [])));
}

/** The words of each form of a class that is of a language: a class serves both. */
function formsIn(
  classes: ReadonlyMap<string, readonly string[]>,
  name: string,
  lang: Lang,
): readonly (readonly (readonly string[])[])[] {
  const forms = (classes.get(name) ?? []).filter((form) => isHindi(form) === (lang === 'hi'));
  return forms.map((form) => form.split(' ').map(alternativesOf));
}

function headForms(
  { id }: TriggerRow,
  { lang, kind }: { readonly lang: Lang; readonly kind: Kind },
  text: string,
  inflected: Inflect,
): readonly Form[] {
  const { head, frame } = parseFrame(text);
  const entries = new Map<Shape | null, TriggerEntry>();
  return phrases(head, inflected).map(({ text, shape }) => {
    let entry = entries.get(shape);
    if (entry === undefined)
      entries.set(shape, (entry = uniform<TriggerEntry>({ type: 'trigger', id, lang, kind, shape, frame })));
    return { text, entry };
  });
}

/** A phrase in all forms of its words. The shape is that of its verb. */
function phrases(words: readonly (readonly string[])[], inflected: Inflect): readonly Inflected[] {
  const [first = [], ...rest] = words.map((alternatives) => alternatives.flatMap(inflected));
  return rest.reduce(
    (found, next) =>
      found.flatMap(({ text, shape }) =>
        next.map((form) => ({ text: `${text} ${form.text}`, shape: shape ?? form.shape })),
      ),
    first,
  );
}

function irregularsOf(rows: readonly TriggerFileRow[]): Irregulars {
  const irregulars = new Map<string, readonly Inflected[]>();
  for (const row of rows) {
    if ('doubling' in row) for (const stem of row.doubling) irregulars.set(stem, doubled(stem));
    if (!('irregular' in row)) continue;
    const forms = Object.entries(row.forms).flatMap(([shape, list]) =>
      list.map((text) => ({ text, shape: shape as Shape })),
    );
    irregulars.set(row.irregular, forms);
  }
  return irregulars;
}

/** Ban, banned, banning. */
function doubled(stem: string): readonly Inflected[] {
  const longer = stem + stem.slice(-1);
  return [
    { text: `${longer}ed`, shape: 'perfect' },
    { text: `${longer}ing`, shape: 'participle' },
  ];
}
