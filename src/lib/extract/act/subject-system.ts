import type { Kind } from '#lib/event/news-event.ts';
import { onceFor } from '../read/once-for.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import { asPointed, isToldBy, joined } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';
import { namesOthers } from './other-things.ts';

/** Tokens of a title. */
const TITLE = 10;
/** Sentences at the head of a report one of which names what it is about. */
const HEAD = 2;
/** Share of what it tells of systems that is of that one, and how often it names it at least. */
const MAIN = 0.7;
const OFTEN = 3;

/** The one system that a report is about: The S-400 in Indian service, अर्जुन टैंक का सफर. Null where it tells of several, or of none as much. */
export const subjectSystem = onceFor((passage: Passage): Told<string> | null => {
  const { systems } = castOf(passage);
  const [first] = systems;
  const head = passage.sentences[HEAD - 1]?.to ?? passage.sentences.at(-1)?.to ?? 0;
  if (first === undefined || first.from >= head) return null;
  const title = passage.sentences[0];
  if (passage.tokens[first.from]?.kind === 'deva') return ofHindiTitle(passage, systems, title);
  // Su-57: a chronology.
  const isTitle = title !== undefined && title.to - title.from <= TITLE && first.from < title.to;
  const isOnly = systems.every(({ from, value }) => from >= (title?.to ?? 0) || value === first.value);
  if (isTitle && isOnly && passage.tokens[title.to - 1]?.text !== '.') return first;
  const told = systems.filter(({ value }) => value === first.value).length;
  return told >= OFTEN && told >= MAIN * systems.length ? first : null;
});

/** अर्जुन टैंक: पांच दशक का सफर: what alone the headline of a Hindi report names, and the rest most. */
function ofHindiTitle(
  { tokens }: Passage,
  systems: readonly Told<string>[],
  title: Passage['sentences'][number] | undefined,
): Told<string> | null {
  const [first] = systems;
  if (first === undefined || title === undefined || first.from >= title.to) return null;
  if (ENDS.has(tokens[title.to - 1]?.text ?? '') || title.to - title.from > HEADLINE) return null;
  const isOnly = systems.every(({ from, value }) => from >= title.to || value === first.value);
  const told = systems.filter(({ value }) => value === first.value).length;
  if (!isOnly || told < OFTEN) return null;
  // आईएनएस विक्रांत: सपने से समंदर तक ⏎ … आईएनएस विक्रांत के डिजाइन को: told of again at once, whatever it carries.
  const isAgain = systems[1]?.value === first.value && systems[1].from < title.to + HEADLINE;
  return told >= (isAgain ? LEAST : HALF) * systems.length ? first : null;
}

/** Tokens of a headline at most. */
const HEADLINE = 24;
const HALF = 0.5;
const LEAST = 0.3;
const ENDS: ReadonlySet<string> = new Set(['।', '.']);

/** What a thing is bought, sold or handed over by, without its name: the contract, deliveries, the first regiment. */
const DEALS = wordSet(
  'contract contracts deal order purchase sale sales export exports delivery deliveries shipment shipments instalment installment tranche payment ' +
    'buyer customer operator proposal offer bid negotiations price regiment regiments squadron squadrons battery batteries unit units system systems missile missiles launcher launchers batch programme program ' +
    'सौदा सौदे करार अनुबंध ऑर्डर खरीद बिक्री निर्यात आपूर्ति खेप रेजिमेंट स्क्वाड्रन बैटरी बैटरियां इकाई इकाइयां प्रणाली प्रणालियां मिसाइल मिसाइलें विमान विमानों ' +
    'टैंक टैंकों हेलीकॉप्टर हेलीकॉप्टरों पनडुब्बी पनडुब्बियां पनडुब्बियों तोप तोपें तोपों ड्रोन युद्धपोत पोत जलावतरण नमूना नमूने प्रोटोटाइप परियोजना कार्यक्रम',
);
/** Of whoever is trained or sent, the thing stays open; of these it is what they are told of. */
const OF_DEALS: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'offer',
  'rejection',
  'decision',
  'meeting',
  'other',
]);
/** What only the thing itself can be or do. */
const OF_ITSELF: ReadonlySet<Kind> = new Set(['test', 'deployment', 'accident']);
const ITSELF = wordSet(
  'it system systems missile missiles launcher launchers battery batteries regiment squadron jet jets aircraft plane prototype ' +
    'प्रणाली मिसाइल विमान टैंक हेलीकॉप्टर पनडुब्बी तोप ड्रोन पोत नमूना नमूने प्रोटोटाइप',
);
/** Words of what else is bought: firms. */
const OTHERS = wordSet('company firm stake rival bank startup shares bonds visa visas');

/**
 * An act that tells of a deal in the system that its report is about, without the name: deliveries began in 2021, Turkey took
 * delivery in 2019, a proposal that it turned down, 124 और टैंक खरीदे. Not what names another thing.
 */
export function ofSubjectSystem(passage: Passage, act: Act): Act {
  const [own, ...others] = act.systems;
  if (others.length > 0) return act;
  if (own !== undefined && own.pointed !== true) return act;
  const subject = isAbout(passage, act) ? subjectSystem(passage) : null;
  if (subject === null || (own !== undefined && own.value !== subject.value)) return act;
  const told = { value: subject.value, span: spanOf(passage, { from: subject.from, to: subject.to }) };
  if (namesOthers(passage, act, [told]) || namesUnknown(passage, act)) return act;
  const isHindi = passage.tokens[act.trigger.from]?.kind === 'deva';
  const countries = isHindi ? act.countries : withMaker(passage, act, told);
  return { ...act, systems: asPointed([told]), countries };
}

/** Offered the Patriot, tested its Akash: a name behind its article that no lexicon knows, and no owner's. */
function namesUnknown({ tokens, hits }: Passage, { clause, trigger: { to } }: Act): boolean {
  const [article, name, next] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (to + 1 >= clause.to || !DETERMINERS.has(article?.text ?? '') || name?.capital !== true) return false;
  return (hits[to + 1]?.length ?? 0) === 0 && next?.text !== "'" && next?.text !== '’';
}

/** Turkey took delivery in 2019: from the one state that makes it. */
function withMaker(
  passage: Passage,
  { kind, countries }: Act,
  { value, span }: Proved<string>,
): Act['countries'] {
  const maker = castOf(passage).entries.get(value)?.maker ?? [];
  const isTrade = kind === 'procurement' || kind === 'delivery';
  const [seller] = maker;
  if (!isTrade || countries.length !== 1 || seller === undefined || maker.length > 1) return countries;
  return joined(countries, asPointed([{ value: seller, span }]));
}

function isAbout(passage: Passage, act: Act): boolean {
  const { kind, clause, trigger } = act;
  const words = passage.tokens.slice(clause.from, clause.to);
  if (words.some(({ text }) => OTHERS.has(text)) || isToldBy(act, '-business')) return false;
  if (OF_ITSELF.has(kind))
    return passage.tokens.slice(clause.from, trigger.from).some(({ text }) => ITSELF.has(text));
  // पहली खेप, टैंक सौंपे: Hindi has no article that points to it.
  if (kind === 'delivery' && words.some(({ text }) => THIS.has(text))) return true;
  if (words[0]?.kind === 'deva' && OF_HINDI.has(kind) && words.some(({ text }) => DEALS.has(text)))
    return true;
  const isDeal = ({ text }: { readonly text: string }, i: number): boolean =>
    DEALS.has(text) && (TRADES.has(kind) || isOfIt(words, i));
  return OF_DEALS.has(kind) && words.some(isDeal);
}

/** Approved the deal, turned down its offer; not the sale of land, a court order. */
function isOfIt(words: Passage['tokens'], at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  return [at - 1, at - 2].some((i) => POINTING.has(words[i]?.text ?? '')) && !OF_OTHERS.has(next);
}

const TRADES: ReadonlySet<Kind> = new Set(['procurement', 'delivery', 'offer']);
/** इसे नौसेना को सौंपा. */
const THIS = wordSet('इसे इसका इन्हें');
const OF_HINDI: ReadonlySet<Kind> = new Set(['decision', 'rejection', 'other']);
const DETERMINERS = wordSet('the its their');
const POINTING = wordSet('the this that its their began first second last');
const OF_OTHERS = wordSet('of on with');
