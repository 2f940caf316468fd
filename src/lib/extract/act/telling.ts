import type { Need } from './act.ts';
import type { Stance } from './stance.ts';
import type { Match } from './match.ts';

/** An act that a clause tells, before its arguments are looked for. */
export interface Telling {
  readonly match: Match;
  readonly stance: Stance;
  readonly needs: Need;
  /** Someone is ready to sell: an offer, whatever the word for it tells elsewhere. */
  readonly isReady?: true;
}

/** Whether a frame tells whom an attack or accident hit: no event beside it. */
export function tellsHarm({ match: { entry } }: Telling): boolean {
  return entry.id.endsWith('-harm') || entry.id === 'en-attack-kill';
}

/** An attack or an accident, to which harm belongs. */
export function isHarmful({ match: { entry } }: Telling): boolean {
  return entry.kind === 'attack' || entry.kind === 'accident';
}
