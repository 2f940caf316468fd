import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { objectsOf } from './objects.ts';

/** What is done by measures of one kind on one day: a border shut is not a treaty put aside, an arrest no find. */
export type Measure = keyof typeof MEASURES;

const MEASURES = {
  border: wordSet('border borders crossing crossings checkpoint सीमा सरहद चौकी चौकियां'),
  airspace: wordSet('airspace हवाई'),
  flights: wordSet('flights उड़ान उड़ानें उड़ानों'),
  treaty: wordSet('treaty संधि समझौता समझौते'),
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

/** Seized a tanker, टैंकर जब्त किया: whether things are taken, and nothing laid on anyone. */
export function isSeizure({ clause, trigger }: Act, { tokens }: Passage): boolean {
  const around = tokens.slice(
    Math.max(clause.from, trigger.from - BESIDE),
    Math.min(clause.to, trigger.to + BESIDE),
  );
  return around.some(({ text }) => SEIZING.test(text));
}

const SEIZING = /^(?:seiz|impound|confiscat|जब्त)/u;

/** The measure that an act lays on what it is done to: closed its border, but no sanctions on four diplomats. Undefined where it is none. */
export function measureLaid(act: Act, passage: Passage): Measure | undefined {
  const { tokens } = passage;
  const verb = tokens[act.trigger.from]?.text ?? '';
  if (verb.startsWith('sanction')) return undefined;
  const objects = objectsOf(act, passage);
  const from = Math.max(act.clause.from, act.trigger.from - BESIDE);
  const around = tokens.slice(from, Math.min(act.clause.to, act.trigger.to + BESIDE));
  const isSentHome = around.some(({ text }) => SENT_HOME.test(text));
  return NAMES.find((measure) =>
    [...objects].some(
      ([word, post]) =>
        MEASURES[measure].has(word) && (measure !== 'envoys' || (isSentHome && post !== 'पर')),
    ),
  );
}

/** Tokens beside a trigger in which its verb is told: निष्कासित किया. */
const BESIDE = 2;
const SENT_HOME = /^(?:expel|expul|recall|withdr|declar|boot|kick|oust|evict|निष्क|निकाल|वापस|बुला|अवांछ)/u;

/** Whether an act is of a law, a resolution or a budget: passed the bill, not closed the airports. */
export function isOfLaw(act: Act, passage: Passage): boolean {
  const { tokens } = passage;
  const { from, to } = act.trigger;
  if (tokens.slice(from, to + BESIDE).some(({ text }) => LEGISLATES.test(text))) return true;
  return [...objectsOf(act, passage).keys()].some((word) => LAWS.has(word));
}

const LEGISLATES =
  /^(?:law$|enact|promulgat|repeal|ratif|abrogat|legali[sz]e|outlaw|decriminali|criminali|पारित|अधिसूच)/u;
const LAWS = wordSet(
  'law laws bill bills act legislation resolution resolutions motion amendment amendments ordinance ordinances decree decrees constitution budget statute कानून कानूनों विधेयक विधेयकों बिल अध्यादेश प्रस्ताव संकल्प अधिनियम संशोधन संविधान बजट',
);
