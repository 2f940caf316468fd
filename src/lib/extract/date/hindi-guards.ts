import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import {
  beginBefore,
  endsBefore,
  isCounted,
  isInsideDigits,
  nextWordAt,
  textAt,
  textBefore,
  wordAt,
} from './hindi-words.ts';

/** Tokens before and after within which a word tells what another means. */
export const NEAR = 12;

/** True when a stop or calendar word of this sense begins within a few tokens around `at`, on the same line. */
export function isNear(passage: Passage, at: number, key: string, type: 'calendar' | 'stop'): boolean {
  const { tokens } = passage;
  for (let i = at; i >= Math.max(0, at - NEAR); i--) {
    if (wordAt(passage, i, key, type) !== null) return true;
    if (tokens[i]?.line === true || tokens[i]?.text === '।') break;
  }
  for (let i = at + 1; i <= at + NEAR; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।') return false;
    if (wordAt(passage, i, key, type) !== null) return true;
  }
  return false;
}

/** A word that makes what follows it come again and again: हर, प्रत्येक. */
export function setAt(passage: Passage, i: number): number | null {
  return wordAt(passage, i, 'set', 'stop')?.to ?? null;
}

/** A day of a month in digits by themselves; null where they are no day, or number something. */
export function numberOfDay(passage: Passage, i: number): number | null {
  const token = passage.tokens[i];
  const day = Number(token?.text);
  if (token?.kind !== 'digits' || token.text.length > 2 || day < 1 || day > 31) return null;
  return isInsideDigits(passage, i) || isNumbered(passage, i, i + 1) ? null : day;
}

/** खरीदने का प्रस्ताव 2023 में: a year behind what was proposed, and no resolution's number. */
function isOfferIn(passage: Passage, from: number, to: number): boolean {
  const isOffer = textBefore(passage, from) === 'प्रस्ताव' && textAt(passage, from - 2) === 'का';
  return isOffer && textAt(passage, to) === 'में' && (passage.tokens[from - 3]?.text.endsWith('ने') ?? false);
}

/** A law, resolution, product or title that a number belongs to, not a year. */
export function isNumbered(passage: Passage, from: number, to: number): boolean {
  const before = passage.tokens[from - 1];
  if (before === undefined || passage.tokens[from]?.line === true) return false;
  if (isOfferIn(passage, from, to)) return false;
  if (endsBefore(passage, from, 'numbered', 'stop')) return true;
  if (isVehicle(passage, from) || isListedNumber(passage, from)) return true;
  const at = before.text === ',' || before.text === '-' ? from - 1 : from;
  if (endsBefore(passage, at, 'numbered', 'stop')) return true;
  const talksOf = textAt(passage, to) !== 'में' || nextWordAt(passage, to + 1, 'law-talk', 'stop') !== null;
  // योजना 2030 तक बढ़ी; कानून 2024 से लागू है.
  const isLimit =
    textAt(passage, to) === 'तक' || (textAt(passage, to) === 'से' && IN_FORCE.has(textAt(passage, to + 1)));
  if (
    talksOf &&
    !isLimit &&
    (endsBefore(passage, at, 'law', 'stop') || endsBefore(passage, at, 'work', 'stop'))
  )
    return true;
  if (before.text === ',' && endsBefore(passage, at, 'law', 'stop') && !isOfMaking(passage, to)) return true;
  if (endsBefore(passage, from, 'vehicle', 'stop') && !isYearOfVehicle(passage, from, to)) return true;
  if (before.text === '-' && !before.spaced) return true;
  return before.kind === 'latn';
}

/** अधिनियम, 2005 में लागू हुआ, तक रहा: when it was made or held, where the year isn't of its name (अधिनियम, 2000 में इसकी परिभाषा नहीं है). */
function isOfMaking(passage: Passage, at: number): boolean {
  if (textAt(passage, at) !== 'में') return true;
  for (let i = at + 1; i <= at + MAKING_WITHIN; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।') return false;
    if (MAKING.has(text)) return true;
  }
  return false;
}

/** Tokens from a law's year to how it came about. */
const MAKING_WITHIN = 8;
const MAKING: ReadonlySet<string> = wordSet(
  'बना बनी बने बनाया बनाई बनाए पारित लागू पास पेश शुरू आया आई आए लाया लाई लाए रद्द निरस्त समाप्त खत्म वापस जारी मंजूर मंजूरी अधिसूचित प्रभावी घोषित लिया दिया दी किया गया गई गए हुआ हुई हुए',
);

const IN_FORCE: ReadonlySet<string> = wordSet('लागू प्रभावी अमल');

/** पहली उड़ान 2024 में; but उड़ान 2045 को लौटाया, उड़ान 1812 में सवार. */
function isYearOfVehicle(passage: Passage, from: number, to: number): boolean {
  const isOld = Number(textAt(passage, from)) < FIRST_VEHICLES;
  return !isOld && IN_YEARS.has(textAt(passage, to)) && !ABOARD.has(textAt(passage, to + 1));
}

/** Numbers of flights and trains below it are no years. */
const FIRST_VEHICLES = 1900;
const ABOARD: ReadonlySet<string> = wordSet('सवार बैठे बैठी बैठा यात्रा सफर');
const IN_YEARS: ReadonlySet<string> = wordSet('में से तक के का की');

/** लोकसभा चुनाव-2024: the year of one of many. */
export function isEdition(passage: Passage, from: number): boolean {
  return textBefore(passage, from) === '-' && endsBefore(passage, from - 1, 'edition-noun', 'stop');
}

const JOINTS: ReadonlySet<string> = wordSet('और व या एवं तथा');

/** धारा 153 और 2005: numbered as the one before it. */
function isListedNumber(passage: Passage, from: number): boolean {
  const joint = textBefore(passage, from);
  if (joint !== ',' && !JOINTS.has(joint)) return false;
  return passage.tokens[from - 2]?.kind === 'digits' && endsBefore(passage, from - 2, 'numbered', 'stop');
}

/** विमान एआई 1957, ट्रेन एसएफ 2025: a short word between the kind of vehicle and its number is its line. */
function isVehicle(passage: Passage, from: number): boolean {
  const line = passage.tokens[from - 1];
  if (line?.kind !== 'deva' || line.text.length > LONGEST_LINE || line.line) return false;
  // विमान ने 2001 में उड़ान भरी, ट्रेन को 2019 में हरी झंडी दिखाई.
  if (JOINTS.has(line.text) || POSTPOSITIONS.has(line.text)) return false;
  return endsBefore(passage, from - 1, 'vehicle', 'stop') || textBefore(passage, from - 1) === 'संख्या';
}

const POSTPOSITIONS: ReadonlySet<string> = wordSet('ने को से में का के की पर तक भी ही तो जो');

/** Letters of the short name of an airline or a kind of train. */
const LONGEST_LINE = 5;

/** Something is counted by the number at `from`: a sum, a price, a count. */
export function isCount(passage: Passage, from: number, to: number): boolean {
  return (
    isCounted(passage, nextWordAt(passage, to, 'approx-after')?.to ?? to) ||
    (nextWordAt(passage, to, 'count-after', 'stop') !== null && !isLevelOfYear(passage, from, to)) ||
    beginBefore(passage, from, 'vague', 'stop') !== null
  );
}

/** 2019 के स्तर पर: what a year had, where no prices are told. */
function isLevelOfYear({ tokens }: Passage, from: number, to: number): boolean {
  if (tokens[to + 1]?.text !== 'स्तर' || !/^(?:19[5-9]|20[0-3])\d$/.test(tokens[from]?.text ?? ''))
    return false;
  return !tokens.slice(Math.max(0, from - PRICED_REACH), from).some(({ text }) => PRICED.has(text));
}

/** Tokens back in which prices are looked for. */
const PRICED_REACH = 10;
const PRICED = wordSet('निफ्टी सेंसेक्स सूचकांक इंडेक्स शेयर शेयरों सोना सोने चांदी भाव दाम कीमत कीमतें डॉलर रुपये अंक');
