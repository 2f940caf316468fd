import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Tokens between a thing that was not chosen and the words that say so: over the Rafale and the F-16. */
const REACH = 9;
/** Tokens before *over* among which something is chosen. */
const CHOICE = 12;
const CHOSEN = wordSet(
  'picked pick picks picking chose chosen choose chooses choosing selected select selects selecting preferred prefer prefers preferring favoured favored opted won wins beat prevailed selection choice preference',
);
/** Handed over 12 jets: given. */
const HANDED = wordSet('handed hand hands handing turned took takes');
/** Rather than the F-16, instead of the S-400, ahead of the Rafale. */
const THAN: ReadonlyMap<string, readonly string[]> = new Map([
  ['than', ['rather']],
  ['of', ['instead', 'ahead', 'place', 'lieu']],
]);
const REPLACING = wordSet('replace replaces replacing');
/** A replacement for, a successor to. */
const FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['for', ['replacement', 'replacements', 'substitute']],
  ['to', ['successor', 'successors', 'alternative', 'alternatives']],
]);
/** What stands in a list of things. */
const LISTING = wordSet(
  'the a an its their ageing aging old older outdated obsolete soviet era and or , - s both jets jet fighter fighters aircraft missiles missile system systems tank tanks drones drone french american russian us u . swedish german british chinese israeli korean italian',
);
const HINDI_LISTING = wordSet(
  'और या तथा , - जैसे विमान विमानों लड़ाकू मिसाइल प्रणाली टैंक ड्रोन हेलीकॉप्टर पनडुब्बी के की को',
);
/** राफेल के बजाय, एफ-16 की जगह, एस-400 की तुलना में, एफ-16 को पछाड़कर. */
const INSTEAD = wordSet('बजाय बजाए जगह तुलना मुकाबले अपेक्षा पछाड़कर पछाड़ते छोड़कर ठुकराकर');

/** Whether a thing is named only as what was not taken: the Gripen over the F-16, एफ-16 के बजाय ग्रिपेन. */
export function isPassedOver(passage: Passage, { from, to }: Range): boolean {
  return passage.tokens[from]?.kind === 'latn'
    ? isBehindChoice(passage, from) || isBearer(passage, from)
    : isInstead(passage, to) || isForerunner(passage, to);
}

/** एस-300 का उन्नत संस्करण एस-400: what the thing told of was made from. */
function isForerunner({ tokens, hits }: Passage, to: number): boolean {
  if (!GENITIVE.has(tokens[to]?.text ?? '')) return false;
  for (let i = to + 1; i < to + REACH; i++)
    if (VERSIONS.has(tokens[i]?.text ?? ''))
      return hits[i + 1]?.some(({ entry }) => entry.type === 'system') === true;
  return false;
}

const VERSIONS = wordSet('संस्करण वर्जन वर्शन वैरिएंट वेरिएंट उत्तराधिकारी विकल्प');

/** Entered service aboard INS Rajput, was tested from aboard it: the ship that bears what is told of. */
function isBearer({ tokens }: Passage, from: number): boolean {
  const at = [from - 1, from - 2].find((i) => tokens[i]?.text === 'aboard');
  return at !== undefined && tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => BORNE.has(text));
}

const BORNE = wordSet('service inducted fielded tested test-fired fired launched');

function isBehindChoice({ tokens, hits }: Passage, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const text = tokens[i]?.text ?? '';
    if (text === 'over')
      return (
        !HANDED.has(tokens[i - 1]?.text ?? '') &&
        tokens.slice(Math.max(0, i - CHOICE), i).some((one) => CHOSEN.has(one.text))
      );
    // A Light Combat Aircraft to replace the MiG-21: what it comes in the place of.
    if (REPLACING.has(text) || FOR.get(text)?.includes(tokens[i - 1]?.text ?? '') === true) return true;
    if (THAN.get(text)?.includes(tokens[i - 1]?.text ?? '') === true) return true;
    const isListed = LISTING.has(text) || tokens[i]?.kind === 'digits' || isName(hits, i);
    if (!isListed) return false;
  }
  return false;
}

function isInstead({ tokens, hits }: Passage, to: number): boolean {
  for (let i = to; i < to + REACH; i++) {
    const text = tokens[i]?.text ?? '';
    if (INSTEAD.has(text)) return true;
    if (!HINDI_LISTING.has(text) && tokens[i]?.kind !== 'digits' && !isName(hits, i)) return false;
  }
  return false;
}

function isName(hits: Passage['hits'], i: number): boolean {
  return hits[i]?.some(({ entry }) => entry.type === 'system' || entry.type === 'country') === true;
}
