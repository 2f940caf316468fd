import type { Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';
import { hasDate } from './echoes.ts';
import type { Telling } from './telling.ts';

/** What a weapon is made for. */
const USES: ReadonlySet<Kind> = new Set(['test', 'attack', 'other']);
const CAN = /^सकत/u;
const SOON = wordSet('जल्द जल्दी शीघ्र कभी फिर');
/** With it, as it: इससे दागा जा सकता है. */
const WITH_IT = wordSet('इससे इनसे इसे इन्हें जिससे जिनसे जिसे जिन्हें जो');
const POINTING = wordSet('यह ये इस इन और लेकिन कि');
/** Tokens of a name of a thing, and from it to what it can do. */
const NAME = 6;
const REACH = 20;

/**
 * इससे मिसाइल दागी जा सकती है, यह विमान हमला कर सकता है: what a weapon can do, on no day, is no event. Who may do it is told as who does
 * (ईरान पर हमला किया जा सकता है), and so is when (जल्द, अगले महीने).
 */
export function isAbility(passage: Passage, clause: Clause, telling: Telling): boolean {
  const { match, stance } = telling;
  const { tokens } = passage;
  const { entry, head } = match;
  if (isAblesMeans(passage, clause, telling)) return true;
  if (clause.lang !== 'hi' || stance.factuality !== 'considered' || !USES.has(entry.kind)) return false;
  const text = (i: number): string => (i < clause.to ? (tokens[i]?.text ?? '') : '');
  const can = tokens
    .slice(head.to, Math.min(clause.to, head.to + NAME))
    .findIndex((one) => CAN.test(one.text));
  if (can < 0 || hasDate(passage, clause)) return false;
  let from = clause.from;
  while (POINTING.has(text(from))) from++;
  // रूस की मिसाइल किंझल.
  const owner = passage.hits[from]?.find((hit) => hit.entry.type === 'country');
  if (owner !== undefined && GENITIVE.has(text(owner.to))) from = owner.to + 1;
  if (head.from - from > REACH || tokens.slice(from, head.from).some((one) => SOON.has(one.text)))
    return false;
  if (WITH_IT.has(text(from))) return true;
  const to = thingEnd(passage, from);
  if (to === null || to > head.from) return false;
  const between = tokens.slice(to + 1, head.from).map((one) => one.text);
  if (text(to) === 'से') return true;
  // ब्रह्मोस को पनडुब्बी से दागा जा सकता है.
  if (text(to) === 'को') return between.includes('से') || between.includes('भी');
  const isPassive = text(head.to + can - 1) === 'जा';
  return !isPassive && !GENITIVE.has(text(to)) && text(to) !== 'पर' && text(to) !== 'ने';
}

/** लक्ष्य को निशाना बनाकर ध्वस्त करने की क्षमता रखता है: by what a weapon could do it. */
function isAblesMeans({ tokens }: Passage, { lang, finite }: Clause, { match: { head } }: Telling): boolean {
  if (lang !== 'hi' || finite === null || head.to > finite.from) return false;
  return ABLE.has(tokens[finite.from - 1]?.text ?? '') && HAS.has(tokens[finite.from]?.text ?? '');
}

const ABLE = wordSet('क्षमता ताकत सक्षम काबिलियत');
const HAS = wordSet('रखता रखती रखते है हैं');

/** Where the name of a weapon ends that begins at a token, or the words that point to one (यह विमान); null where none does. */
function thingEnd(passage: Passage, from: number): number | null {
  let end: number | null = null;
  const isThis = THIS.has(passage.tokens[from - 1]?.text ?? '');
  for (let i = from; i < from + NAME; i++) {
    const system = passage.hits[i]?.find(({ entry }) => entry.type === 'system');
    if (system !== undefined) end = Math.max(end ?? 0, system.to);
    else if ((isThis || end !== null) && isOfType(passage, i, TYPE.counter)) end = i + 1;
    else if ((end ?? 0) <= i && !LIKE.has(passage.tokens[i]?.text ?? '')) break;
  }
  return end;
}

const THIS = wordSet('यह ये इस इन');
const LIKE = wordSet(
  'सुपरसोनिक हाइपरसोनिक क्रूज बैलिस्टिक लड़ाकू परमाणु स्वदेशी घातक आधुनिक अत्याधुनिक नया नए नई मिसाइल जैसे रूसी अमेरिकी फ्रांसीसी',
);
