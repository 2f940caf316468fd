import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** What is done by measures of one kind on one day: a border shut is not a treaty put aside, an arrest no find. */
export type Measure = keyof typeof MEASURES;

const MEASURES = {
  border: wordSet('border borders crossing crossings checkpoint सीमा सरहद चौकी चौकियां'),
  airspace: wordSet('airspace हवाई'),
  flights: wordSet('flights उड़ान उड़ानें उड़ानों'),
  treaty: wordSet('treaty संधि'),
  visas: wordSet('visa visas वीजा'),
  trade: wordSet('trade व्यापार'),
  tariffs: wordSet('tariff tariffs duty duties टैरिफ शुल्क'),
  envoys: wordSet('diplomat diplomats envoy ambassador ambassadors राजनयिक राजनयिकों राजदूत उच्चायुक्त उच्चायोग'),
  arrest: wordSet('arrest arrested arrests detained गिरफ्तार गिरफ्तारी हिरासत'),
  find: wordSet('seized recovered confiscated बरामद जब्त'),
  raid: wordSet('raid raided raids searched छापा छापे छापेमारी तलाशी'),
  charge: wordSet('charged indicted आरोपपत्र'),
};

const MEASURED: ReadonlySet<Kind> = new Set(['sanction', 'other']);
/** Tokens about a trigger among which its measure is named. */
const NEAR = 6;

/** The measure that an act's words name nearest to its trigger; undefined where none is. */
export function measureOf({ kind, clause, trigger }: Act, { tokens }: Passage): Measure | undefined {
  if (!MEASURED.has(kind)) return undefined;
  for (let away = 0; away <= NEAR; away++)
    for (const at of [trigger.from - away, trigger.from + away]) {
      const text = at >= clause.from && at < clause.to ? (tokens[at]?.text ?? '') : '';
      for (const measure of NAMES) if (MEASURES[measure].has(text)) return measure;
    }
  return undefined;
}

const NAMES = Object.keys(MEASURES) as readonly Measure[];
