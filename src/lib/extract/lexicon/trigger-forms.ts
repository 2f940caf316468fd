import { classesOf, parseFrame } from '../act/frames.ts';
import { inflect } from './inflect.ts';
import type { Inflected, Irregulars } from './inflect.ts';
import type { Form, Frame, Shape, TriggerEntry } from './lexicon.ts';
import type { FrameClassRow, IrregularRow, TriggerFileRow, TriggerRow } from './rows.ts';

/** Triggers by every form of their heads, and the words that their frames demand. */
export function* triggerForms(rows: readonly TriggerFileRow[]): Generator<Form> {
  const irregulars = irregularsOf(rows.filter((row): row is IrregularRow => 'irregular' in row));
  const named = new Set<string>();
  for (const row of rows) {
    if (!('frames' in row)) continue;
    for (const text of row.frames) {
      const { head, frame } = parseFrame(text);
      for (const name of classesOf(frame)) if (!name.startsWith('@')) named.add(name);
      yield* headForms(row, head, frame, irregulars);
    }
  }
  for (const row of rows.filter((one): one is FrameClassRow => 'class' in one)) {
    for (const word of row.forms) yield* classForms(`@${row.class}`, word, irregulars);
  }
  for (const name of named) yield* classForms(name, name.replaceAll('_', ' '), irregulars);
}

function* headForms(
  { id, lang, kind }: TriggerRow,
  head: readonly (readonly string[])[],
  frame: Frame,
  irregulars: Irregulars,
): Generator<Form> {
  const entries = new Map<Shape | null, TriggerEntry>();
  for (const { text, shape } of phrases(head, irregulars)) {
    let entry = entries.get(shape);
    if (entry === undefined) entries.set(shape, (entry = { type: 'trigger', id, lang, kind, shape, frame }));
    yield { text, entry };
  }
}

function* classForms(id: string, word: string, irregulars: Irregulars): Generator<Form> {
  for (const { text, shape } of phrases(
    word.split(' ').map((part) => part.split('|')),
    irregulars,
  )) {
    yield { text, entry: { type: 'frame-word', id, shape } };
  }
}

/** A phrase in all forms of its words. The shape is that of its verb. */
function phrases(words: readonly (readonly string[])[], irregulars: Irregulars): readonly Inflected[] {
  let found: readonly Inflected[] = [{ text: '', shape: null }];
  for (const alternatives of words) {
    const forms = alternatives.flatMap((word) => inflect(word, irregulars));
    found = found.flatMap(({ text, shape }) =>
      forms.map((form) => ({
        text: text === '' ? form.text : `${text} ${form.text}`,
        shape: shape ?? form.shape,
      })),
    );
  }
  return found;
}

function irregularsOf(rows: readonly IrregularRow[]): Irregulars {
  return new Map(
    rows.map(({ irregular, forms }) => [
      irregular,
      Object.entries(forms).flatMap(([shape, list]) => list.map((text) => ({ text, shape: shape as Shape }))),
    ]),
  );
}
