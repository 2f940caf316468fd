import { fold } from '#lib/event/fold.ts';
import type { Quantity } from '#lib/event/news-event.ts';
import type { CounterEntry } from '../lexicon/lexicon.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { NumberFound } from './numbers.ts';

/** Killed 21 and wounded seven, 21 की मौत, नौ मारे गए, तीन ने दम तोड़ा: of whom harm befell, where the number is all that is told of them; null elsewhere. */
export function harmedAt(passage: Passage, number: NumberFound, to: number): CounterEntry | null {
  const { tokens, countersByClass } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const isLost = text(to + 1) === LIFE && LOST.has(text(to + 2));
  const isDying = text(to) === 'ने' && text(to + 1) === 'दम';
  const isDead =
    (OF_HI.has(text(to)) && (DEATHS.has(text(to + 1)) || isLost)) || KILLED_HI.has(text(to)) || isDying;
  const count = isDead ? 'killed' : (tollBefore(text, number.from) ?? befell(text, to));
  const counter = countersByClass.get(count ?? harmBefore(text, number.from, to) ?? '');
  return counter ?? null;
}

/** Seven died, and 31 others were injured: what is told of so many behind their number. */
function befell(text: (i: number) => string, to: number): string | null {
  const at = OF_THEM.has(text(to)) ? to + 1 : to;
  if (DIED.has(text(at))) return 'killed';
  if (!WERE.has(text(at))) return null;
  return text(at + 1) === 'hurt' ? 'wounded' : (HARMED.get(text(at + 1)) ?? null);
}

const OF_THEM = wordSet('others more aboard');

const DIED = wordSet('died drowned perished');
const WERE = wordSet('were was have had');

/** मृतकों की संख्या बढ़कर 303, मरने वालों का आंकड़ा 500, the death toll rose to 465: of whom it is the number. */
function tollBefore(text: (i: number) => string, from: number): string | null {
  const first = Math.max(0, from - TOLL_REACH);
  for (let i = from - 1; i >= first; i--) {
    if (TOLL_HI.has(text(i)) && OF_TOLL.has(text(i - 1)))
      return (
        HARMED_HI.get(text(text(i - 2) === 'लोगों' ? i - 3 : i - 2)) ??
        (text(i - 2) === 'वालों' && text(i - 3) === DYING ? 'killed' : null)
      );
    if (text(i) === 'toll') return TO_NUMBER.has(text(from - 1)) ? 'killed' : null;
    if (text(i) !== '' && TOLL_ENDS.has(text(i))) return null;
  }
  return null;
}

/** Tokens from a toll to its number: the toll from the floods in Sri Lanka has risen to. */
const TOLL_REACH = 12;
const TOLL_HI = wordSet('संख्या आंकड़ा तादाद');
const OF_TOLL = wordSet('की का');
const DYING = fold('मरने');
const TO_NUMBER = wordSet(
  'to at above past over hit reached crossed topped passed nearly almost around about',
);
const TOLL_ENDS = wordSet('. ; । , और जबकि and while with by');
const HARMED_HI: ReadonlyMap<string, string> = new Map(
  [
    ['मृतकों', 'killed'],
    ['मरनेवालों', 'killed'],
    ['घायलों', 'wounded'],
  ].map(([word = '', of = '']) => [fold(word), of]),
);

/** What the verb before a number that stands alone did to so many. */
function harmBefore(text: (i: number) => string, from: number, to: number): string | null {
  if (!ALONE.has(text(to)) && !ENDING.has(text(to))) return null;
  let at = from - 1;
  while (at > from - AROUND && ABOUT.has(text(at))) at--;
  return HARMED.get(text(at)) ?? null;
}

/** Words between the verb and the number: killed at least 40. */
const AROUND = 4;
const OF_HI = wordSet('की के');
const DEATHS = wordSet('मौत मृत्यु');
const LIFE = fold('जान');
/** 40 की जान गई; not बचाई. */
const LOST = wordSet('गई गईं जा चली ली ले गंवाई');
const KILLED_HI = wordSet('मारे मरे ढेर मृत');
const ENDING: ReadonlySet<string> = new Set(['', '.', ',', ';', '!']);
const HARMED: ReadonlyMap<string, string> = new Map([
  ...['killed', 'killing', 'kills'].map((word) => [word, 'killed'] as const),
  ...['wounded', 'wounding', 'wounds', 'injured', 'injuring', 'injures'].map(
    (word) => [word, 'wounded'] as const,
  ),
]);
const ABOUT = wordSet('at least some about around nearly almost over more than up to as many');
const ALONE = wordSet(
  'in on at and when near after before during across outside from as with while others more',
);

/** Whether a count is one of the dead or hurt: no goods of a deal or of what aid brings. */
export function isOfHarmed({ countersByClass }: Passage, { unit }: Quantity): boolean {
  return ['killed', 'wounded'].some((harm) => {
    const counter = countersByClass.get(harm);
    return unit === counter?.name || unit === counter?.one;
  });
}
