import { tokensOf } from '../read/tokens.ts';
import type { LexiconFault } from './check.ts';
import type { Entry, Form } from './lexicon.ts';
import { isJoint } from './joint.ts';

interface FileForms {
  readonly file: string;
  readonly forms: readonly Form[];
}

/** A form and where it is from. */
interface Placed extends Form {
  readonly file: string;
}

/** Types one form of which may mean several things by design: the grammars choose. */
const MANY_SENSES: ReadonlySet<Entry['type']> = new Set([
  'calendar',
  'stop',
  'grammar',
  'reading',
  'numeral',
  'trigger',
  'frame-word',
  'look-alike',
]);

/**
 * Duplicates, unreadable forms and letters of a wrong script (faults), and forms that several types
 * share (notes).
 */
export function checkForms(
  files: readonly FileForms[],
  shared: readonly string[],
): { readonly faults: readonly LexiconFault[]; readonly notes: readonly LexiconFault[] } {
  const placed = files.flatMap(({ file, forms }) => forms.map((form): Placed => ({ ...form, file })));
  const sharedKeys = new Set(shared.map(keyOf));
  const byKey = Map.groupBy(placed, (form) => keyOf(form.text));
  const faults: LexiconFault[] = placed.flatMap(checkScript);
  const notes: LexiconFault[] = [];
  for (const [key, forms] of byKey) {
    if (key === '') faults.push(...forms.map((form) => fault(form, 'has no letters or digits; drop it')));
    else if (!sharedKeys.has(key)) faults.push(...duplicatesOf(forms));
    const types = new Set(forms.map(({ entry }) => entry.type));
    const [first] = forms;
    if (types.size > 1 && first !== undefined)
      notes.push(fault(first, `is a form of ${[...types].join(', ')}`));
  }
  return { faults, notes };
}

/** The words by which the trie knows a form. */
function keyOf(text: string): string {
  return tokensOf(text)
    .filter((token) => !isJoint(token))
    .map((token) => token.text)
    .join(' ');
}

function duplicatesOf(forms: readonly Placed[]): readonly LexiconFault[] {
  return [...Map.groupBy(forms, ({ entry }) => entry.type)].flatMap(([type, same]) => {
    if (MANY_SENSES.has(type)) return [];
    const plain = same.filter(
      ({ entry, context, exactCase }) =>
        context === undefined && exactCase === undefined && !(entry.type === 'currency' && entry.local),
    );
    const names = [...new Set(plain.map(({ entry }) => idOf(entry)))];
    const [first] = plain;
    if (first === undefined || names.length < 2) return [];
    return [
      fault(first, `is a form of ${names.join(' and ')}; keep one, give a context, or list it in “shared”`),
    ];
  });
}

/** Look-alike letters (Cyrillic С in С-400) and words in the list of the other language. */
function checkScript(form: Placed): readonly LexiconFault[] {
  const lang = 'lang' in form.entry ? form.entry.lang : null;
  const tokens = tokensOf(form.text);
  if (tokens.some(({ kind }) => kind === 'other'))
    return [fault(form, 'has letters that are neither Devanagari nor Latin; type it again')];
  if (lang === 'en' && tokens.some(({ kind }) => kind === 'deva'))
    return [fault(form, 'is in Devanagari; move it to the Hindi file')];
  if (lang === 'hi' && tokens.some(({ kind }) => kind === 'latn'))
    return [fault(form, 'is in Latin letters; move it to the English file')];
  return [];
}

function idOf(entry: Entry): string {
  switch (entry.type) {
    case 'calendar':
    case 'stop':
    case 'grammar':
    case 'reading':
      return entry.sense;
    case 'numeral':
      return String(entry.value);
    case 'currency':
      return entry.code;
    default:
      return entry.id;
  }
}

function fault({ file, entry, text }: Placed, message: string): LexiconFault {
  return { file, entry: idOf(entry), message: `“${text}” ${message}` };
}
