import type { Quantity } from '#lib/event/news-event.ts';
import type { Act, Proved } from '../act/act.ts';
import { answersIn } from '../date/asides.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * The counts of an event that are its own: not of what came before it or made it (19 प्रदर्शनकारियों की मौत के बाद इस्तीफा, jailed them for
 * killing 12 people), which a headline would tell as its own.
 */
export function ownCounts(passage: Passage, act: Act, told: readonly Quantity[]): readonly Quantity[] {
  const aside = act.quantities.filter((one) => isAside(passage, act, one)).map(({ value }) => value);
  return told.filter(
    (one) => !aside.some((other) => other.value === one.value && other.unit.en === one.unit.en),
  );
}

function isAside({ tokens }: Passage, { clause, trigger, kind }: Act, { span }: Proved<Quantity>): boolean {
  const [from, to] = [tokenFrom({ tokens }, span.start), tokenFrom({ tokens }, span.end)];
  if (from < clause.from || to > clause.to) return false;
  if (tokens[from]?.kind === 'deva' || tokens[to]?.kind === 'deva')
    return tokens
      .slice(to, Math.min(trigger.from, to + REACH))
      .some(({ text }) => BEHIND.has(text) || (kind === 'protest' && AGAINST.has(text)));
  // In response to an attack in the area on April 22 that killed 26.
  if (kind === 'attack' && answersIn({ tokens }, Math.max(trigger.to, from - ANSWER), from)) return true;
  for (let i = from - 1; i >= Math.max(trigger.to, from - REACH); i--) {
    const text = tokens[i]?.text ?? '';
    if (text === ',') return false;
    if (kind === 'protest' && AGAINST.has(text)) return true;
    if (BEFORE.has(text) || (text === 'for' && tokens[i + 1]?.text.endsWith('ing') === true)) return true;
  }
  return false;
}

/** Tokens between a count and what puts it aside, at most. */
const REACH = 8;
/** Tokens from what is answered to its victims. */
const ANSWER = 30;
const BEHIND = wordSet('बाद बावजूद पहले मामले मामलों आरोप आरोपों जुर्म दोष');
/** Of a protest: a charge against five is one of five. */
const AGAINST = wordSet('विरोध खिलाफ against');
const BEFORE = wordSet('after over despite following before since');
