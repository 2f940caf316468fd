import type { Passage } from '../read/passage.ts';
import type { Fields, Node } from './node.ts';
import { within } from './node.ts';
import { after, afterOf, dayAt, nextWordAt, textAt } from './hindi-words.ts';
import type { Meaning } from './meaning.ts';

/**
 * Dates within a year, month or week told before them: पिछले साल दिसंबर, 2018 के अक्टूबर, अगले महीने की
 * 5 तारीख, इस हफ्ते शुक्रवार. Null where none follows, or one that is complete by itself.
 * @param read the dates (one, a list or a range) that begin at a token
 */
export function framed(
  passage: Passage,
  frame: Node,
  read: (i: number) => readonly Node[] | null,
): readonly Node[] | null {
  const at = innerPlace(passage, frame);
  if (at === null || textAt(passage, at) === '') return null;
  const inner = read(at) ?? bareDay(passage, frame, at);
  const [first, ...rest] = inner?.map((node) => set(frame, node)) ?? [];
  if (first === undefined || first === null || rest.includes(null)) return null;
  const nodes = [first, ...rest.filter((node) => node !== null)];
  return nodes.map((node, k) => (k === 0 ? { ...node, from: frame.from } : node));
}

/** Where the narrower date may begin. */
function innerPlace(passage: Passage, { to, meaning }: Node): number | null {
  const size = sizeOf(meaning);
  if (size === null) return null;
  const of = afterOf(passage, to);
  if (of > to) return of;
  if (size !== 'year') return after(passage, to, 'ही', 'भी');
  const ahead = after(passage, to, 'ही', 'भी', 'में', ',');
  return nextWordAt(passage, ahead, 'unit') === null ? ahead : null;
}

function sizeOf(meaning: Meaning): 'year' | 'month' | 'week' | null {
  if (meaning.is === 'shift') {
    return meaning.unit === 'year' || meaning.unit === 'month' || meaning.unit === 'week'
      ? meaning.unit
      : null;
  }
  if (meaning.is === 'part') return meaning.unit === 'week' || meaning.unit === 'month' ? meaning.unit : null;
  if (meaning.is !== 'fields' || meaning.day !== undefined || meaning.weekday !== undefined) return null;
  if (meaning.month !== undefined) return 'month';
  return meaning.year !== undefined ? 'year' : null;
}

/** अगले महीने 5 को: a day without तारीख. */
function bareDay(passage: Passage, frame: Node, at: number): readonly Node[] | null {
  if (sizeOf(frame.meaning) !== 'month') return null;
  const day = dayAt(passage, at);
  if (day === null || textAt(passage, day.to) !== 'को') return null;
  const meaning: Fields = { is: 'fields', day: day.value, which: 'this' };
  return [{ from: at, to: day.to, meaning, rule: 'hi-day' }];
}

/** Other readings of the frame are ones of the date, too: दो साल बाद मई में, of the report or of what was told. */
function set(frame: Node, node: Node): Node | null {
  const meaning = setMeaning(frame.meaning, node.meaning);
  if (meaning === null) return null;
  const others = frame.others?.flatMap(({ meaning: other, rule }) => {
    const inner = setMeaning(other, node.meaning);
    return inner === null ? [] : [{ meaning: inner, rule }];
  });
  const rest = frame.rule === 'hi-after' ? { alone: node } : {};
  return { ...node, meaning, rule: 'hi-within', ...rest, ...(others && { others }) };
}

function setMeaning(frame: Meaning, inner: Meaning): Meaning | null {
  if (inner.is === 'range') {
    const start = inner.start === null ? null : setMeaning(frame, inner.start);
    const end = inner.end === null ? null : setMeaning(frame, inner.end);
    return start === null || end === null ? null : { ...inner, start, end };
  }
  if (inner.is === 'part') {
    const of = inner.of === null ? null : setMeaning(frame, inner.of);
    return of === null ? null : { ...inner, of };
  }
  if (inner.is !== 'fields' || inner.year !== undefined || !fits(sizeOf(frame), inner)) return null;
  if (frame.is === 'fields') {
    const { year, month = inner.month, which } = frame;
    return { ...inner, which, ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
  }
  return within(frame, inner);
}

function fits(size: 'year' | 'month' | 'week' | null, { month, day, weekday }: Fields): boolean {
  if (size === 'year') return month !== undefined;
  if (size === 'month') return month === undefined && day !== undefined;
  return weekday !== undefined && month === undefined && day === undefined;
}
