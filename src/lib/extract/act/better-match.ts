import { rankOf } from './kind-choice.ts';
import type { Match } from './match.ts';

/**
 * Whether of two frames that one verb holds the first tells more of the act: one that is no weak guess, that calls off,
 * approves or refuses what the other names, the more material kind, the longer words.
 */
export function isBetter(a: Match, b: Match): boolean {
  if (a.entry.frame.weak !== b.entry.frame.weak) return b.entry.frame.weak;
  // A visit that was called off is told as that visit, denied.
  if (isCancelling(a) !== isCancelling(b)) return isCancelling(a);
  // Who approves a purchase has not bought yet.
  if (isApproval(a) && TRADE.has(b.entry.kind)) return true;
  if (isApproval(b) && TRADE.has(a.entry.kind)) return false;
  // सौदा रद्द कर दिया, संधि खत्म हो गई: the noun right before a Hindi verb tells what was done about the one before it.
  if (isRefusalOf(a, b)) return true;
  if (isRefusalOf(b, a)) return false;
  if (isIdiomOf(a, b)) return true;
  if (isIdiomOf(b, a)) return false;
  const [one, other] = [rankOf(a.entry.kind), rankOf(b.entry.kind)];
  if (one !== other) return one < other;
  const longer = a.head.to - a.head.from - (b.head.to - b.head.from);
  if (longer !== 0) return longer > 0;
  return a.entry.frame.within.length > b.entry.frame.within.length;
}

/** हमला बोला: an idiom tells another act than a noun in it. */
function isIdiomOf({ head: whole }: Match, { entry, head: part }: Match): boolean {
  const isLonger = whole.to - whole.from > part.to - part.from;
  return entry.id.endsWith('-noun') && isLonger && whole.from <= part.from && part.to <= whole.to;
}

/** Whether a frame tells that what its kind names was called off. */
export function isCancelling({ entry }: Pick<Match, 'entry'>): boolean {
  return entry.id.endsWith('-cancel');
}

const TRADE: ReadonlySet<string> = new Set(['procurement', 'delivery', 'agreement', 'offer']);

const ENDING = 'hi-other-end';

function isRefusalOf(a: Match, b: Match): boolean {
  const { entry, head, verb } = a;
  if (entry.lang !== 'hi' || head.from < b.head.to) return false;
  // प्रतिबंध पैकेज पर वीटो लगाया: whatever is vetoed.
  if (entry.kind === 'rejection' && verb?.from === head.to) return true;
  return (entry.kind === 'rejection' || entry.id === ENDING) && TRADE.has(b.entry.kind);
}

function isApproval({ entry }: Match): boolean {
  return entry.id.endsWith('-decision-approve');
}
