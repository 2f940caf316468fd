import type { Act } from './act.ts';

/** Sentences back to the attack whose two sides are meant. */
const REACH = 4;

/**
 * Gives an attack that names one side only the other one, where the attack told last was between it and one other:
 * रूस ने यूक्रेन पर हमला किया … यूक्रेन ने 20 ड्रोन दागे. Linear.
 */
export function withFoes(acts: readonly Act[]): readonly Act[] {
  let last: Act | null = null;
  return acts.map((act) => {
    if (act.kind !== 'attack') return act;
    const [side] = act.countries;
    if (act.countries.length > 1) last = act.countries.length === 2 ? act : null;
    const isNear = last !== null && last !== act && act.sentence - last.sentence <= REACH;
    if (!isNear || side === undefined || last === null || act.countries.length !== 1) return act;
    const foe = last.countries.find(({ value }) => value !== side.value);
    const isOfPair = last.countries.some(({ value }) => value === side.value);
    if (foe === undefined || !isOfPair) return act;
    return { ...act, countries: [...act.countries, { ...foe, pointed: true }] };
  });
}
