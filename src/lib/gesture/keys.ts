/** What a key asks of the chart. */
export type Command =
  | 'next'
  | 'previous'
  | 'laneAbove'
  | 'laneBelow'
  | 'first'
  | 'last'
  | 'panLeft'
  | 'panRight'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'open'
  | 'close'
  | 'help';

const WALKS = ['next', 'previous', 'laneAbove', 'laneBelow', 'first', 'last'] as const;
/** Commands that walk from event to event; see `walk.ts`. */
export type Walk = (typeof WALKS)[number];

export function isWalk(command: Command): command is Walk {
  return (WALKS as readonly Command[]).includes(command);
}

/** The part of a KeyboardEvent that matters here. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Every key of the chart, in the order in which the help lists them; `also` are other spellings of the
 * same key. `/` belongs to the page.
 */
export const KEYS: readonly {
  readonly command: Command;
  readonly keys: readonly string[];
  readonly also?: readonly string[];
}[] = [
  { command: 'next', keys: ['ArrowRight'] },
  { command: 'previous', keys: ['ArrowLeft'] },
  { command: 'laneAbove', keys: ['ArrowUp'] },
  { command: 'laneBelow', keys: ['ArrowDown'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'open', keys: ['Enter'], also: [' '] },
  { command: 'close', keys: ['Escape'] },
  { command: 'zoomIn', keys: ['+'], also: ['='] },
  { command: 'zoomOut', keys: ['-'], also: ['−', '_'] },
  { command: 'fit', keys: ['0'], also: ['०'] },
  { command: 'panLeft', keys: ['PageUp', 'Shift+ArrowLeft'] },
  { command: 'panRight', keys: ['PageDown', 'Shift+ArrowRight'] },
  { command: 'help', keys: ['?'] },
];

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  KEYS.flatMap(({ command, keys, also = [] }) => [...keys, ...also].map((key) => [key, command] as const)),
);

/**
 * The command of a key press, or null: then the key is the page's or the browser's. Shift is part of
 * the key only for arrows, since `+` and `?` need it on many keyboards.
 */
export function commandOf(press: KeyPress): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const arrow = press.key.startsWith('Arrow');
  return COMMANDS.get(arrow && press.shiftKey ? `Shift+${press.key}` : press.key) ?? null;
}
