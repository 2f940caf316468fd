import type { Kind } from '#lib/event/news-event.ts';
import { isToldBy } from '../act/act.ts';
import type { Told } from '../act/cast.ts';
import { castOf } from '../act/cast.ts';
import { headPair } from '../act/head-pair.ts';
import type { Extraction } from '../extraction.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordsOf } from '../read/words-of.ts';
import { wordSet } from '../read/word-set.ts';
import { evidenceAt } from './evidence.ts';

/** What one state does with another: naming the one, a report on the two means both. */
const BETWEEN: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'offer',
  'agreement',
  'meeting',
  'visit',
]);
/** Rule of an event whose other party its report tells elsewhere. */
export const PARTNER_RULE = 'countries-partner';

/**
 * Gives each deal, delivery, visit or meeting of a report on two states (भारत-फ्रांस: चार दशक का भरोसा) that names one
 * of them the other, too. A thing that neither of the two makes stays whose it is. Linear.
 */
export function withPartners(extractions: readonly Extraction[], passage: Passage): readonly Extraction[] {
  const { countries, entries: named, home } = castOf(passage);
  const pair = headPair(passage, countries);
  if (pair === null) return home === null ? extractions : withHome(extractions, passage, home);
  return extractions.map((extraction) => {
    const [own, ...others] = extraction.countries;
    if (own === undefined || others.length > 0 || !isBetween(extraction, passage)) return extraction;
    const isOfPair = pair.some(({ value }) => value === own) && extraction.factuality !== 'denied';
    const partner = pair.find(({ value }) => value !== own);
    if (!isOfPair || partner === undefined) return extraction;
    if (extraction.systems.some((system) => named.get(system)?.maker.includes(partner.value) === false))
      return extraction;
    return withOther(extraction, partner, passage);
  });
}

/** What another state gives in the news of one: अमेरिका ने विमान की पेशकश की, टोक्यो कर्ज देगा. */
const GIVEN: ReadonlySet<Kind> = new Set(['offer', 'aid']);
/** End of the rule of what is handed over: अमेरिका ने हेलीकॉप्टर सौंपे. */
const HANDED = '-handover';

/** Gives what another state offers, gives or keeps back in a Hindi report on one country that country, whom it is done to. */
function withHome(extractions: readonly Extraction[], passage: Passage, home: string): readonly Extraction[] {
  const { countries, entries } = castOf(passage);
  const told = countries.find(({ value }) => value === home);
  if (told === undefined) return extractions;
  return extractions.map((extraction) => {
    const [own, ...others] = extraction.countries;
    if (own === undefined || own === home || others.length > 0) return extraction;
    // बायकर ने 12 ड्रोन बेचे: who makes a thing gives it.
    const isOwn = extraction.systems.some((system) => entries.get(system)?.maker.includes(own) === true);
    const isGiven =
      GIVEN.has(extraction.kind) ||
      isPunishing(extraction, passage) ||
      isWithOther(extraction, passage) ||
      isToldBy(extraction, HANDED) ||
      (isOwn && isBetween(extraction, passage)) ||
      isRefused(extraction, passage);
    const isHindi = passage.tokens[tokenFrom(passage, extraction.start)]?.kind === 'deva';
    return isGiven && isHindi ? withOther(extraction, told, passage) : extraction;
  });
}

/** कंपनी ने कोरिया की रोटेम के साथ करार किया: who deals with another state's without one of its own told. */
function isWithOther(extraction: Extraction, passage: Passage): boolean {
  const told = isBetween(extraction, passage) ? beforeDoer(extraction, passage) : null;
  if (told === null || told.behind <= told.doer) return false;
  const other = told.words.slice(told.behind, told.behind + NAME);
  const marked = other.findIndex(({ text }) => text === 'साथ' || text === 'से');
  return marked >= 0 && !other.slice(0, marked).some(({ text }) => OBJECTS.has(text));
}

/** Tokens of what a state's is called: दक्षिण कोरिया की हुंडई रोटेम के साथ. */
const NAME = 7;

/** अमेरिका ने सहायता रोक दी, ब्रिटेन ने महाभियोजक पर प्रतिबंध लगाए: of a state that punishes someone whose state is not told. */
function isPunishing(extraction: Extraction, passage: Passage): boolean {
  const told = extraction.kind === 'sanction' ? beforeDoer(extraction, passage) : null;
  if (told === null || told.behind < 0 || told.behind > told.doer) return false;
  if (told.words.some(({ text }) => text === 'देशों')) return false;
  return !told.words.slice(told.behind, told.doer).some(({ text }) => OBJECTS.has(text));
}

/** The words of an event, where in them its ने stands and where its first state ends; null without either. */
function beforeDoer({ start, end, evidence }: Extraction, passage: Passage) {
  const words = wordsOf(passage, { start, end });
  const doer = words.findIndex(({ text }) => text === 'ने');
  const state = evidence.find(({ field }) => field === 'countries');
  if (doer < 0 || state === undefined) return null;
  return { words, doer, behind: tokenFrom(passage, state.end) - tokenFrom(passage, start) };
}

const OBJECTS = wordSet('को पर से में');

function isBetween(extraction: Extraction, passage: Passage): boolean {
  return BETWEEN.has(extraction.kind) || isOfSale(extraction, passage) || isBlow(extraction, passage);
}

/** In Hindi also what the one's army does in a report on the two: सेना ने चौकी जीत ली; not on its own crowds. */
export function isBlow({ kind, start, end, rules }: Extraction, passage: Passage): boolean {
  if (kind !== 'attack' && kind !== 'ceasefire') return false;
  const words = wordsOf(passage, { start, end });
  return (
    words[0]?.kind !== 'latn' &&
    !rules.some((rule) => rule.endsWith('-crime')) &&
    !words.some(({ text }) => CROWDS.has(text))
  );
}

const CROWDS = wordSet('भीड़ प्रदर्शन प्रदर्शनकारियों प्रदर्शनकारी छात्रों दंगे हिंसा');

const SALES = wordSet('sale sales export exports transfer बिक्री निर्यात');
/** What is cleared or refused. */
const RULED: ReadonlySet<Kind> = new Set(['decision', 'rejection']);

/** Cleared the sale, बिक्री को मंजूरी दी: who decides on what it sells has a buyer. */
export function isOfSale({ kind, start, end }: Extraction, passage: Passage): boolean {
  return RULED.has(kind) && wordsOf(passage, { start, end }).some(({ text }) => SALES.has(text));
}

/** स्पेन की कंपनी का प्रस्ताव खारिज कर दिया गया: whose offer is told, not who refused it. */
function isRefused({ kind, start, end }: Extraction, passage: Passage): boolean {
  if (kind !== 'rejection') return false;
  const words = wordsOf(passage, { start, end });
  return words.some(({ text }) => OFFERS.has(text)) && !words.some(({ text }) => text === 'ने');
}

const OFFERS = wordSet('प्रस्ताव पेशकश बोली निविदा');

/** The event with one more country, and the words that tell of it. */
export function withOther(
  extraction: Extraction,
  { value, from, to }: Told<string>,
  passage: Passage,
): Extraction {
  const span = spanOf(passage, { from, to });
  return {
    ...extraction,
    countries: [...extraction.countries, value],
    evidence: [...extraction.evidence, evidenceAt(passage.source, span, 'countries', extraction.report)],
    rules: [...extraction.rules, PARTNER_RULE],
  };
}
