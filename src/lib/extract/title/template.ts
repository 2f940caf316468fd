import type {
  Actor,
  Amount,
  Factuality,
  Kind,
  Lang,
  Localized,
  Place,
  Quantity,
} from '#lib/event/news-event.ts';
import { remembered } from '../read/remembered.ts';
import type { TitleWords } from '#lib/i18n/messages/en-titles.ts';
import { enTitles } from '#lib/i18n/messages/en-titles.ts';
import { hiTitles } from '#lib/i18n/messages/hi-titles.ts';
import { FORCES } from '../act/act.ts';
import type { NameKey } from '../extraction.ts';
import type { Names } from '../lexicon/names.ts';
import { moneyOf, numberIn } from './money.ts';
import { ordinalOf } from './ordinal.ts';
import { forSeveral } from './plural.ts';

/** What a headline can be made of. */
export interface TitleArguments {
  readonly kind: Kind;
  readonly factuality: Factuality;
  /** The one that acts first. */
  readonly countries: readonly string[];
  readonly systems: readonly string[];
  readonly actors: readonly Actor[];
  readonly place: Place | null;
  readonly amounts: readonly Amount[];
  readonly quantities: readonly Quantity[];
  /** The event's own name. */
  readonly name: NameKey | null;
  /** The one whose deed the words show it to be. */
  readonly doer?: Actor | null;
  /** Whether that is a body of no state: the European Union, NATO. */
  readonly isStateless?: boolean;
  /** Of the systems those that it was done with. */
  readonly arms?: readonly string[];
  /** The countries that act and the one that they act on, where the text tells them. */
  readonly agents?: readonly string[];
  readonly target?: string | undefined;
  /** The country that the words show to give something away, whoever made it. */
  readonly giver?: string | undefined;
  /** The one that the words show to offer to buy, whoever made what it wants. */
  readonly buyer?: string | undefined;
  /** Its trigger's id without the language: what it is within its kind. */
  readonly topic?: string | undefined;
  /** The words that tell it are no headline of it alone: they leave out their verb, or tell another event as well. */
  readonly isPart?: boolean;
  /** The words that say so of what is not done: denied, सूत्रों. */
  readonly mark?: string | null;
  /** Whether it was to come and was called off, not denied. */
  readonly isCalledOff?: boolean;
  /** Whether it merely did not happen: nobody refuted it. */
  readonly isNegated?: boolean;
  /** Whether it was said of what is to come: India will not sign. */
  readonly isRuledOut?: boolean;
  /** An offer that is a buyer's interest: what it weighs, not what it offers. */
  readonly weighs?: boolean;
  /** Several fight each other. */
  readonly isMutual?: boolean;
  /** An offer that is a purchase which might be: India could buy, Washington may sell. */
  readonly isPossible?: boolean;
}

export interface TemplateTitle {
  readonly text: string;
  /** Arguments that it tells. */
  readonly told: number;
}

const WORDS: Readonly<Record<Lang, TitleWords>> = { en: enTitles, hi: hiTitles };

/** The fullest headline that the arguments allow. */
export function templateTitle(args: TitleArguments, names: Names, lang: Lang): TemplateTitle {
  const words = WORDS[lang];
  const values = valuesOf(args, names, lang);
  const own = values.get('name');
  const templates = templatesOf(args, words);
  const several =
    (args.agents?.length ?? 0) + blocOf(args, lang).length > 1 || PLURAL.has(args.doer?.id ?? '')
      ? templates.map((one) => forSeveral(one, lang))
      : templates;
  const plain = own === undefined ? fullest(several, values) : { text: own, told: Infinity };
  const text = `${plain.text}${plain.told <= FEW ? detailOf(args, plain.text, lang) : ''}`;
  return { ...plain, text: around(args, lang, own !== undefined).replace('{}', () => text) };
}

/** Bodies of whom one speaks as of several. */
const PLURAL: ReadonlySet<string> = new Set(['houthis', 'rsf', 'maoists']);

/** Arguments of a title that leaves room for how many or how much. */
const FEW = 2.5;

/** How many of what, else how much, in brackets: Attack (6 soldiers), हादसा (12 लोग). */
function detailOf({ quantities, amounts }: TitleArguments, told: string, lang: Lang): string {
  // एक जज, a bank: one is mostly an article.
  const [count, sum] = [quantities.find(({ value }) => value !== 1), amounts[0]];
  if (count !== undefined) return ` (${numberIn(count.value)} ${count.unit[lang]})`;
  const money = sum === undefined ? '' : moneyOf(sum, lang);
  return money === '' || told.includes(money) ? '' : ` (${money})`;
}

function templatesOf(args: TitleArguments, words: TitleWords): readonly string[] {
  const { kind, factuality, weighs, topic, isPossible } = args;
  if (isUndone(args) || isTried(args)) return words.bare;
  if (args.isMutual === true && factuality !== 'planned' && factuality !== 'considered') return words.mutual;
  if (kind === 'offer' && isPossible === true) return words.possible;
  // नाटो विचार कर रहा है: of a decision that is only thought of no purchase is weighed.
  if (kind === 'decision' && factuality === 'considered')
    return words.considered.filter((one) => !one.includes('{systems}'));
  if (kind === 'offer' && (factuality === 'considered' || weighs === true)) return words.considered;
  if (kind === 'offer') return words.offered;
  // Under consideration: Italy to send aid. What is only thought of is told as what is to come.
  const isPlan = factuality === 'planned' || factuality === 'considered';
  // Nobody plans a quake: accidents to come are feared.
  const isMeasure =
    kind === 'sanction' && !LAID_ON_NO_ONE.has(topic ?? '') && words.topics[topic ?? ''] !== undefined;
  const own = words.ofTopic[isMeasure ? kind : (topic ?? '')];
  if (own !== undefined && !isPlan) return own;
  const isTopical =
    topic !== undefined && words.topics[topic] !== undefined && !(isPlan && kind === 'accident');
  const templates = (isTopical ? words.topical : words.kinds[kind])[isPlan ? 'plan' : 'done'];
  // Who speaks of a flood is not whom it befell.
  return kind === 'accident' ? templates.filter((one) => !one.includes('{person}')) : templates;
}

/** Topics of sanctions by which nothing is laid on anyone. */
const LAID_ON_NO_ONE: ReadonlySet<string> = new Set(['sanction-lift', 'sanction-seizure', 'sanction-aid']);

/** Whether something did not happen, or will not, and nobody refuted or called it off. */
export function isUndone({ factuality, isNegated, isCalledOff }: TitleArguments): boolean {
  return factuality === 'denied' && isNegated === true && isCalledOff !== true;
}

/** Whether someone tried it, by the word that says that it was not done: tried to attack, हमले की कोशिश की. */
function isTried({ kind, factuality, mark = null }: TitleArguments): boolean {
  return factuality === 'considered' && kind !== 'offer' && TRIED.test(mark ?? '');
}

const TRIED = /^(?:tr(?:y|ied|ies|ying)|attempt(?:s|ed|ing)?|कोशिश\S*|प्रयास\S*)$/iu;

/** What stands around a title of something that has not happened, with `{}` for the title. */
export function around(args: TitleArguments, lang: Lang, isName = false, isCut = false): string {
  const { kind, factuality, isCalledOff, isRuledOut } = args;
  const words = WORDS[lang];
  if (factuality === 'reported') return isCut ? words.reportedCut : words.reported;
  if (isUndone(args)) return isRuledOut === true ? words.ruledOut : words.negated;
  if (factuality === 'denied') return isCalledOff === true ? words.calledOff : words.denied;
  if (factuality === 'planned') return isName ? words.planned : '{}';
  if (kind === 'offer' || factuality === 'done' || (kind === 'decision' && factuality === 'considered'))
    return '{}';
  if (isTried(args)) return words.tried;
  return factuality === 'considered' ? words.considering : words.proposed;
}

type Values = ReadonlyMap<string, string>;

function fullest(templates: readonly string[], values: Values): TemplateTitle {
  const fitting = templates.find((template) => keysOf(template).every((key) => values.has(key))) ?? '';
  const keys = keysOf(fitting);
  const text = fitting.replace(/\{(\w+)\}/g, (_, key: string) => values.get(key) ?? '');
  return { text, told: keys.reduce((sum, key) => sum + (WORTH.get(key) ?? 1), 0) };
}

/** Two are told by a pair; what an event is within its kind (a rescue) its own words tell better. */
const WORTH: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['people', 2],
  ['topic', 0.5],
  // What it was done with tells less than what was hit, which own words have.
  ['arms', 0.5],
]);

/** The templates are few, and asked for again and again. */
const keysOf = remembered((template): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
);

function valuesOf(args: TitleArguments, names: Names, lang: Lang): Values {
  const words = WORDS[lang];
  const country = (code: string) => names.countries.get(code)?.name[lang] ?? code;
  const codes = args.countries;
  const [first, second] = partiesOf(args, codes.map(country), lang);
  const made = args.systems.map((id) => names.systems.get(id));
  // Where both make it, the words alone could tell who gave.
  const makers = codes.filter((code) => made.some((system) => system?.maker.includes(code)));
  const maker = makers.length === 1 ? makers[0] : undefined;
  // भारतीय नौसेना को पनडुब्बी मिलेगी: who gets what it makes itself is not who gives it.
  const isTaker = args.kind === 'delivery' && maker !== undefined && maker === args.target;
  // Moscow offers to buy its own S-400s back from Turkey: its maker gives none.
  const isSold = isTaker || (maker !== undefined && maker === args.buyer);
  const giverCode = args.giver ?? (isSold ? codes.find((code) => code !== maker) : maker);
  const others = codes.filter((code) => code !== giverCode);
  // Berlin hands Kyiv American batteries: who makes them gets none.
  const isMadeBy = (code: string): boolean => made.some((system) => system?.maker.includes(code) === true);
  const takers = others.length > 1 ? others.filter((code) => !isMadeBy(code)) : others;
  // Of two others it is open which one buys.
  const [only] = takers.length === 1 ? takers : [];
  // A yard hands over a submarine of French make: France, which only makes it, gets none.
  const isOwnMake = only !== undefined && only !== args.target && isMadeBy(only);
  const taker = args.buyer ?? (isOwnMake ? undefined : only);
  const agents = [...(args.agents ?? []).map(country), ...blocOf(args, lang)];
  const agent = agents.length === 0 ? undefined : listOf(agents, words);
  const target = args.target === undefined ? undefined : country(args.target);
  const systems = made.flatMap((system) => (system === undefined ? [] : [system.name[lang]]));
  // Parliament, Iran: where the state is told, one of its bodies is; इजराइल ने अपनी सेना हटा ली: so are its forces.
  const isOfState = ({ id, name }: Actor) =>
    (agents.length > 0 && (name.en.includes(', ') || FORCES.has(id))) ||
    (FORCES.has(id) && codes.length === 1);
  const people = args.actors
    .filter((actor) => isIn(actor.name, lang) && !isOfState(actor))
    .map((actor) => actor.name);
  const doer =
    args.doer !== undefined && args.doer !== null && isIn(args.doer.name, lang)
      ? args.doer.name[lang]
      : undefined;
  const arms = (args.arms ?? []).flatMap((id) => names.systems.get(id)?.name[lang] ?? []);
  // India and Pakistan met: where only they are told, neither is the place. One alone is where others met.
  const isHost = second === undefined && agents.length === 0;
  const isParty =
    args.place !== null && people.length === 0 && !isHost && [first, second].includes(args.place.name[lang]);
  const place =
    args.place !== null && isIn(args.place.name, lang) && !(isParty && args.kind === 'meeting')
      ? args.place.name[lang]
      : undefined;
  // A company tried a rocket in Japan: where something was tried is no state that tried it, nor one of
  // two of whom neither is told to.
  const hasNoTester =
    args.kind === 'test' &&
    agents.length === 0 &&
    ((place !== undefined && place === first) || codes.length > 1);
  const [amount] = args.amounts;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['name', args.name === null ? undefined : nameOf(args.name, names, lang)],
    ['one', hasNoTester ? undefined : first],
    ['agent', agent],
    ['doer', doer],
    ['arms', arms.length === 0 ? undefined : arms.slice(0, 2).join(words.list)],
    ['noun', words.topics[args.topic ?? ''] ?? words.nouns[args.kind]],
    ['topic', args.topic === undefined ? undefined : words.topics[args.topic]],
    ['actor', target === undefined ? undefined : agent],
    ['target', target],
    // Macron received Modi: a guest is where his host is at home.
    ['host', args.topic === 'visit-host' ? agent : second],
    ['pair', second === undefined ? undefined : pairOf(first, second, agents, words)],
    ['giver', taker === undefined || giverCode === undefined ? undefined : country(giverCode)],
    ['taker', taker === undefined ? undefined : country(taker)],
    ['systems', systems.length === 0 ? undefined : systems.slice(0, 2).join(words.list)],
    ['person', people[0]?.[lang]],
    [
      'people',
      people.length < 2
        ? undefined
        : people
            .slice(0, 2)
            .map((name) => name[lang])
            .join(words.and),
    ],
    ['place', place],
    ['money', amount === undefined ? undefined : moneyOf(amount, lang)],
  ];
  return new Map(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

/** यूरोपीय संघ ने रूस से आयात बंद करने पर सहमति जताई: a body of no state acts itself; a state that acts with it stands beside it. */
function partiesOf(args: TitleArguments, countries: readonly string[], lang: Lang): readonly string[] {
  const bloc = blocOf(args, lang);
  return bloc.length === 0
    ? countries
    : [...countries.slice(0, Math.min(1, args.agents?.length ?? 0)), ...bloc];
}

function blocOf({ doer, isStateless }: TitleArguments, lang: Lang): readonly string[] {
  return isStateless === true && doer !== null && doer !== undefined && isIn(doer.name, lang)
    ? [doer.name[lang]]
    : [];
}

/** India, Russia; of more who are told to act together, all. */
function pairOf(
  first: string | undefined,
  second: string,
  agents: readonly string[],
  words: TitleWords,
): string {
  return agents.length > 2 ? listOf(agents, words) : [first, second].join(words.pair);
}

/** France, Germany and Italy. */
function listOf(names: readonly string[], words: TitleWords): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : [names.slice(0, -1).join(words.list), last].join(words.and);
}

/** A name that only the other language has would be a foreign word in the headline. */
function isIn(name: Localized, lang: Lang): boolean {
  return lang === 'hi' ? /\p{sc=Deva}/u.test(name.hi) : !/\p{sc=Deva}/u.test(name.en);
}

/** `23rd India-Russia annual summit`, `23वां भारत-रूस वार्षिक शिखर सम्मेलन`. */
export function nameOf({ id, ordinal }: NameKey, names: Names, lang: Lang): string | undefined {
  const name = names.events.get(id)?.name[lang];
  if (name === undefined || ordinal === null) return name;
  return `${ordinalOf(ordinal, lang)} ${name}`;
}
