import type { Actor, Kind } from '#lib/event/news-event.ts';
import type { Act, Proved } from '../act/act.ts';
import { BEING } from '../act/triggers-en.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';

/** What one says or lays on another: a headline that names the other as who did so would be false. */
const AIMED: ReadonlySet<Kind> = new Set(['accusation', 'warning', 'rejection', 'request', 'sanction']);

/**
 * Of the actors of an event those that a headline may tell as who did it: not whom a charge, a warning or a refusal is aimed
 * at (गांधी के खिलाफ मामला दर्ज हुआ, Trump was indicted).
 */
export function doersOf(passage: Passage, act: Act, kind: Kind, actors: readonly Actor[]): readonly Actor[] {
  if (!AIMED.has(kind)) return actors;
  const others = new Set(
    act.actors.filter((one) => isAimedAt(passage, act, one)).map(({ value }) => value.id),
  );
  return actors.filter(({ id }) => !others.has(id));
}

function isAimedAt(passage: Passage, { trigger, clause }: Act, { span }: Proved<Actor>): boolean {
  const { tokens } = passage;
  const [from, to] = [tokenFrom(passage, span.start), tokenFrom(passage, span.end)];
  if (from < clause.from || to > clause.to) return false;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (tokens[trigger.from]?.kind === 'deva') return CASES.has(text(to));
  if (from >= trigger.to) return text(from - 1) !== 'by';
  return BEING.has(text(trigger.from - 1)) || BEING.has(text(trigger.from - 2));
}

const CASES = wordSet('पर को से के की का');
