import type { Passage } from '../read/passage.ts';
import type { Act } from './act.ts';
import { isNumber } from '../read/senses.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';
import { castOf } from './cast.ts';

/**
 * The first of two frigates, दो कार्वेट बनाने का अनुबंध, a purchase of anti-tank missiles: whether a clause names things of quite another class
 * than the systems told before, and so is not of those.
 */
export function namesOthers(passage: Passage, { clause }: Act, systems: Act['systems']): boolean {
  if (passage.tokens.slice(clause.from, clause.to).some(({ text }) => INSTEAD.has(text))) return true;
  const named = castOf(passage).entries;
  const own = systems.map(({ value }) => named.get(value)?.class ?? '');
  for (let i = clause.from; i < clause.to; i++) {
    if (GOODS.has(passage.tokens[i]?.text ?? '')) return true;
    if (!isOfType(passage, i, TYPE.counter) || isWhence(passage.tokens, i)) continue;
    for (const { entry } of passage.hits[i] ?? [])
      if (
        entry.type === 'counter' &&
        !GENERIC.has(entry.id) &&
        (entry.classes.length > 0 || entry.id === 'ship')
      )
        return !own.some(
          (kind) =>
            entry.classes.includes(kind) ||
            entry.id === kind ||
            (entry.id === 'missile' && FIRING.has(kind)) ||
            (entry.id === 'ship' && SAILING.has(kind)),
        );
  }
  return namesUnknown(passage, clause);
}

/** Fired it from a ship: what it is fired from is no other thing. */
function isWhence(tokens: Passage['tokens'], at: number): boolean {
  const noun = ARTICLES.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return WHENCE.has(tokens[noun - 1]?.text ?? '');
}

const ARTICLES = wordSet('a an the its');
const WHENCE = wordSet('from aboard');

/** The purchase of four landing platform docks: so many of what no counter of systems is. */
function namesUnknown(passage: Passage, { from, to }: Act['clause']): boolean {
  const { tokens } = passage;
  for (let i = from + 1; i < to - 2; i++) {
    if (tokens[i]?.text !== 'of' || !BOUGHT.has(tokens[i - 1]?.text ?? '')) continue;
    if (!isNumber(passage, i + 1)) continue;
    let last = '';
    for (let k = i + 2; k < Math.min(to, i + THINGS) && tokens[k]?.kind === 'latn'; k++) {
      const text = tokens[k]?.text ?? '';
      if (PLACING.has(text)) break;
      if (isOfType(passage, k, TYPE.counter | TYPE.system)) return false;
      last = text;
    }
    return /[a-z]{3}s$/.test(last);
  }
  return false;
}

const BOUGHT = wordSet('purchase sale acquisition procurement delivery construction supply');
const PLACING = wordSet(
  'in on at by from for with to worth of and which that will would last this next more',
);
/** Tokens from such a noun to the last word of what it is of. */
const THINGS = 8;

/** Goods that no system is: the first fuel load, टीकों की पहली खेप. */
const GOODS = wordSet(
  'ferry ferries tram trams train trains bus buses locomotive locomotives ambulances fuel uranium gas lng oil petroleum electricity coal crude wheat rice sugar onions flour grain vaccine vaccines doses medicine medicines fertiliser fertilizer ईंधन यूरेनियम कोयला कोयले गेहूं चावल अनाज उर्वरक यूरिया टीके टीकों वैक्सीन दवाएं दवाओं दवाइयां',
);

/** Will buy a European missile instead: of what was not told before. */
const INSTEAD = wordSet('instead alternative alternatives विकल्प');

/** Words for things of any class. */
const GENERIC: ReadonlySet<string> = new Set(['system', 'weapon', 'unit', 'battery']);
/** Classes whose shots are called missiles, and whose things are called ships. */
const FIRING: ReadonlySet<string> = new Set(['sam', 'rocket-artillery', 'loitering-munition', 'torpedo']);
const SAILING: ReadonlySet<string> = new Set([
  'frigate',
  'corvette',
  'destroyer',
  'submarine',
  'aircraft-carrier',
]);
