import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { isToldBy } from '../act/act.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';

/** What one says, or lays on another: in its state's name only by who speaks for it. */
const SAID: ReadonlySet<Kind> = new Set(['accusation', 'warning', 'rejection', 'request', 'statement']);

/**
 * ब्रिटेन की कंपनी वोडाफोन ने आरोपों से इनकार किया, a Chinese trader denied it: who speaks is of the first state that is told, and no
 * voice of it; a headline that names the state would be false.
 */
export function isPrivate(passage: Passage, { kind, clause, trigger, countries }: Act): boolean {
  if (!SAID.has(kind)) return false;
  const { tokens } = passage;
  const first = countries
    .map(({ span }) => tokenFrom({ tokens }, span.end))
    .filter((at) => at > clause.from && at <= trigger.from)
    .sort((a, b) => a - b)[0];
  if (first === undefined) return false;
  for (let i = first; i < Math.min(trigger.from, first + REACH); i++) {
    const { text = '', kind: script } = tokens[i] ?? {};
    if (script === 'mark' && text !== "'" && text !== '’') return false;
    // राजस्थान हाईकोर्ट ने अर्जी खारिज की: what a bench turns down its state has not.
    if (BY_BENCH.has(kind) && COURTS.has(text)) return true;
    if (PRIVATE.has(text)) return !isOfOffice(passage, i);
    if (PARTING.has(text) && !GENITIVE.has(text)) return false;
  }
  return false;
}

/** भारत के नागरिक उड्डयन मंत्री ने, रूस की महिला प्रवक्ता ने, the national security adviser: such a word only tells which office. */
function isOfOffice({ tokens, hits }: Passage, at: number): boolean {
  for (let i = at; i < at + OFFICE; i++) {
    const text = tokens[i]?.text ?? '';
    if (i > at && PARTING.has(text)) return OFFICES.has(text);
    if (OFFICES.has(text) || hits[i]?.some(({ entry }) => entry.type === 'office') === true) return true;
  }
  return false;
}

/** Tokens of such an office. */
const OFFICE = 4;
const OFFICES = wordSet(
  'मंत्री मंत्रालय सांसद प्रवक्ता राजदूत राजनयिक विधायक सचिव प्रशासन adviser security council minister ministry mp lawmaker lawmakers senator spokesperson envoy diplomat court assembly',
);

/** What a bench does by itself: its state has turned down nobody, nor blamed its own government. */
const BY_BENCH: ReadonlySet<Kind> = new Set(['rejection', 'accusation', 'warning']);
const COURTS = wordSet('हाईकोर्ट कोर्ट अदालत न्यायालय न्यायाधीश court courts judge');

/** Tokens from a state to who is of it: की एक निजी कंपनी, 's largest carmaker. */
const REACH = 5;
const PARTING = wordSet(
  'ने को से में पर और the of in on at to from for and with said says denied has had have will is was foreign defence defense prime president ministry minister government सरकार मंत्री मंत्रालय राष्ट्रपति प्रधानमंत्री सरकारी',
);
const PRIVATE = wordSet(
  'कंपनी कंपनियों फर्म फर्मों गायक गायिका अभिनेता अभिनेत्री व्यापारी व्यापारियों कारोबारी कारोबारियों उद्योगपति अखबार चैनल पत्रकार पत्रकारों लेखक लेखिका खिलाड़ी नागरिक नागरिकों छात्र छात्रा छात्रों महिला युवक युवती विश्लेषक विशेषज्ञ विशेषज्ञों एयरलाइन एयरलाइंस वकील डॉक्टर वैज्ञानिक फिल्मकार ' +
    'company companies firm firms maker carmaker manufacturer singer actor actress businessman businesswoman trader traders newspaper magazine broadcaster journalist journalists writer author player national citizen citizens student students man woman analyst analysts expert experts airline airlines lawyer activist scientist scientists filmmaker',
);

/**
 * नेपाल के मंत्री ने दर्शन किए, गठबंधन अमेरिकी हथियार खरीदेगा: the only state that is told is whose visitor came, or whose make the arms are; a
 * headline that has it visited or buying would be false.
 */
export function isNoParty(
  { tokens }: Passage,
  act: Act,
  agents: readonly string[],
  [only, ...others]: readonly string[],
): boolean {
  if (only === undefined || others.length > 0) return false;
  if (act.kind === 'visit') return agents.includes(only) && !isToldBy(act, '-host');
  if (act.kind !== 'procurement' || agents.includes(only)) return false;
  const told = act.countries.filter(({ value }) => value === only);
  return (
    told.length > 0 && told.every(({ span }) => ARMS.has(tokens[tokenFrom({ tokens }, span.end)]?.text ?? ''))
  );
}

/** A Singapore AI firm, सिंगापुर की एक कंपनी को: whether what is bought is a firm of a state, which sells nothing. */
export function isOfFirmBought({ tokens }: Passage, act: Act, code: string): boolean {
  if (act.kind !== 'procurement') return false;
  const told = act.countries.filter(({ value }) => value === code);
  return (
    told.length > 0 &&
    told.every(({ span }) => {
      const from = tokenFrom({ tokens }, span.end);
      const isHindi = tokens[from - 1]?.kind === 'deva';
      if (isHindi ? !GENITIVE.has(tokens[from]?.text ?? '') : from <= act.trigger.from) return false;
      for (let i = from; i < from + FIRM; i++) {
        if (FIRMS.has(tokens[i]?.text ?? '')) return !isHindi || tokens[i + 1]?.text !== 'ने';
        if (i > from && PARTING.has(tokens[i]?.text ?? '')) return false;
      }
      return false;
    })
  );
}

/** Tokens from a state to such a firm. */
const FIRM = 5;
const FIRMS = wordSet(
  'firm company startup start-up maker bank airline chain group business कंपनी फर्म बैंक स्टार्टअप एयरलाइन',
);

const ARMS = wordSet(
  'हथियार हथियारों विमान विमानों लड़ाकू टैंक टैंकों मिसाइल मिसाइलें ड्रोन तेल गैस arms weapons weaponry jets fighters tanks missiles drones oil gas',
);
