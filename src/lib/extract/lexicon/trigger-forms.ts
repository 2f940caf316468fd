import { classesOf, parseFrame } from '../act/frames.ts';
import { inflect } from './inflect.ts';
import type { Inflected, Irregulars } from './inflect.ts';
import type { Form, Frame, Shape, TriggerEntry } from './lexicon.ts';
import type { FrameClassRow, IrregularRow, TriggerFileRow, TriggerRow } from './rows.ts';

/** Triggers by every form of their heads, and the words that their frames demand. */
export function triggerForms(rows: readonly TriggerFileRow[]): readonly Form[] {
  const irregulars = irregularsOf(rows.filter((row): row is IrregularRow => 'irregular' in row));
  const inflections = new Map<string, readonly Inflected[]>();
  const formsOfWord: Inflect = (word) => {
    let forms = inflections.get(word);
    if (forms === undefined) inflections.set(word, (forms = inflect(word, irregulars)));
    return forms;
  };
  const named = new Set<string>();
  const triggers = rows
    .filter((row): row is TriggerRow => 'frames' in row)
    .flatMap((row) =>
      row.frames.flatMap((text) => {
        const { head, frame } = parseFrame(text);
        for (const name of classesOf(frame)) if (!name.startsWith('@')) named.add(name);
        return headForms(row, head, frame, formsOfWord);
      }),
    );
  const classes = rows
    .filter((row): row is FrameClassRow => 'class' in row)
    .flatMap((row) => row.forms.flatMap((word) => classForms(`@${row.class}`, word, formsOfWord)));
  return [
    ...triggers,
    ...classes,
    ...[...named].flatMap((name) => classForms(name, name.replaceAll('_', ' '), formsOfWord)),
  ];
}

/** All forms of a word of the notation, worked out once: frames share their verbs. */
type Inflect = (word: string) => readonly Inflected[];

function headForms(
  { id, lang, kind }: TriggerRow,
  head: readonly (readonly string[])[],
  frame: Frame,
  inflected: Inflect,
): readonly Form[] {
  const entries = new Map<Shape | null, TriggerEntry>();
  return phrases(head, inflected).map(({ text, shape }) => {
    let entry = entries.get(shape);
    if (entry === undefined) entries.set(shape, (entry = { type: 'trigger', id, lang, kind, shape, frame }));
    return { text, entry };
  });
}

function classForms(id: string, word: string, inflected: Inflect): readonly Form[] {
  const words = word.split(' ').map((part) => part.split('|'));
  return phrases(words, inflected).map(({ text, shape }) => ({
    text,
    entry: { type: 'frame-word', id, shape },
  }));
}

/** A phrase in all forms of its words. The shape is that of its verb. */
function phrases(words: readonly (readonly string[])[], inflected: Inflect): readonly Inflected[] {
  const [first = [], ...rest] = words.map((alternatives) => alternatives.flatMap(inflected));
  return rest.reduce(
    (found, forms) =>
      found.flatMap(({ text, shape }) =>
        forms.map((form) => ({ text: `${text} ${form.text}`, shape: shape ?? form.shape })),
      ),
    first,
  );
}

function irregularsOf(rows: readonly IrregularRow[]): Irregulars {
  return new Map(
    rows.map(({ irregular, forms }) => [
      irregular,
      Object.entries(forms).flatMap(([shape, list]) => list.map((text) => ({ text, shape: shape as Shape }))),
    ]),
  );
}
