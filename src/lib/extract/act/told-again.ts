import type { Kind } from '#lib/event/news-event.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { signsIt } from './carried-kinds.ts';
import { hasDate } from './echoes.ts';

/**
 * India signed a contract on Monday. The contract was signed in Delhi: a sentence that opens with what was told before, and tells
 * where or how, without a day of its own. मोदी पुतिन से मिले। बैठक दो घंटे चली.
 */
export function isToldAgain(passage: Passage, act: Act): boolean {
  const { clause, sentence } = act;
  if (clause.from !== passage.sentences[sentence]?.from || hasDate(passage, clause)) return false;
  return passage.tokens[clause.from]?.kind === 'latn'
    ? isPassiveAgain(passage, act)
    : isBareAgain(passage, act);
}

/** Whether two kinds can be of one act told twice: a deal is an agreement, a blast kills. */
export function areAkin(a: Kind, b: Kind): boolean {
  return AKIN.some((kinds) => kinds.has(a) && kinds.has(b));
}

/** ड्रोन का सौदा किया। 15 अक्टूबर को इस पर दस्तखत किए: a deal without a day of its own was made when it was signed. */
export function signsBare(passage: Passage, before: Act, act: Act): boolean {
  const { clause, trigger, factuality, kind, sentence } = act;
  if (!areAkin(before.kind, kind) || before.factuality !== factuality) return false;
  if (sentence - before.sentence > 1 || passage.tokens[trigger.from]?.kind !== 'deva') return false;
  return signsIt(passage, clause.from, trigger.from) && !isDated(passage, before.clause);
}

/** Whether a clause has a date, a bare year too. */
function isDated(passage: Passage, { from, to }: Range): boolean {
  return hasDate(passage, { from, to }) || passage.tokens.slice(from, to).some(({ text }) => YEAR.test(text));
}

const YEAR = /^[12]\d{3}$/;

const AKIN: readonly ReadonlySet<Kind>[] = [
  new Set<Kind>(['procurement', 'agreement']),
  new Set<Kind>(['attack', 'accident']),
];

/** The contract was signed, the jets were delivered: nothing between the article and the noun, and no perfect. */
function isPassiveAgain({ tokens }: Passage, { clause, trigger, kind }: Act): boolean {
  const nouns = NOUNS.get(kind);
  if (tokens[clause.from]?.text !== 'the' || nouns?.has(tokens[clause.from + 1]?.text ?? '') !== true)
    return false;
  const isBeing = WAS.has(tokens[clause.from + 2]?.text ?? '');
  return isBeing && trigger.from > clause.from + 2 && trigger.from <= clause.from + ADVERBS;
}

const WAS = wordSet('was were');
/** Tokens from the article to the verb at most: was formally signed. */
const ADVERBS = 4;
const DEALS = wordSet('contract deal agreement accord pact treaty memorandum order');
const THINGS = wordSet(
  'aircraft jet jets plane planes missile missiles system systems helicopter helicopters tank tanks ship submarine drone drones gun guns howitzers boats',
);
const NOUNS: ReadonlyMap<Kind, ReadonlySet<string>> = new Map<Kind, ReadonlySet<string>>([
  ['procurement', DEALS],
  ['agreement', DEALS],
  ['delivery', THINGS],
  ['test', THINGS],
]);

/** बैठक दो घंटे चली, धमाका बाजार के पास हुआ: its noun alone opens the sentence. */
function isBareAgain({ tokens }: Passage, { clause, trigger, countries, actors }: Act): boolean {
  if (trigger.from !== clause.from || !OCCASIONS.has(tokens[trigger.from]?.text ?? '')) return false;
  if (actors.length > 0 || countries.length > 0 || OBLIQUE.has(tokens[trigger.from + 1]?.text ?? ''))
    return false;
  for (let i = clause.to - 1; i > trigger.from; i--)
    if (tokens[i]?.kind === 'deva' && !IS.has(tokens[i]?.text ?? '')) return HELD.has(tokens[i]?.text ?? '');
  return false;
}

const OCCASIONS = wordSet(
  'बैठक मुलाकात वार्ता बातचीत भेंट धमाका विस्फोट हादसा हमला मुठभेड़ परीक्षण हस्ताक्षर समझौता करार',
);
const OBLIQUE = wordSet('में के का की को से पर ने');
const HELD = wordSet('चली चला हुई हुआ हुए रही रहा');
const IS = wordSet('है हैं था थी थे');
