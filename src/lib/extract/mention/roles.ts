import type { Act, Proved } from '../act/act.ts';
import { isBandEn, isByBand } from '../act/bands.ts';
import { listedWith } from '../act/listed-with.ts';
import { isAgent, isGoal } from '../act/hindi-agents.ts';
import { isOfMake } from '../act/places.ts';
import { answersIn } from '../date/asides.ts';
import { isTaking } from '../act/giver.ts';
import { ownPronoun } from '../act/own-pronoun.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { isAside } from '../clause/english-participle.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import { voiceOf } from '../act/voices.ts';
import { BEING } from '../act/triggers-en.ts';
import { AIMED } from './doers.ts';
import { isNoVoice } from './voice.ts';

/** Who acts on whom, so far as the words of the clause show it. A headline says nothing of the kind without them. */
export interface Roles {
  readonly agent: string | undefined;
  /** It and those that act with it, in order of the text: Finland and Estonia blamed. */
  readonly agents: readonly string[];
  readonly target: string | undefined;
  /** Someone of no state that the words name does it: the firm refuted reports that Russia held back parts. */
  readonly isOthers: boolean;
  /** Countries that only stand by: India signed despite American warnings. */
  readonly aside: ReadonlySet<string>;
}

/** A country with its tokens in the clause, half-open. */
interface Placed {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** The roles of the countries of an act, by word order and prepositions in English, by postpositions in Hindi. */
export function rolesOf(act: Act, passage: Passage): Roles {
  // Israel received 30 Apaches: whoever makes a thing is told by its name alone, and does or suffers nothing there.
  const isMaker = ({ span }: Proved<string>) =>
    act.systems.some((system) => system.span.start === span.start);
  // Exercise Yudh Abhyas began: whose drill its name tells, but not who did what.
  const isOfName = ({ span }: Proved<string>) =>
    passage.hits[tokenFrom(passage, span.start)]?.some(({ entry }) => entry.type === 'named-event') === true;
  const placed = act.countries.flatMap((country) =>
    isMaker(country) || isOfName(country) || isNoVoice(passage, act, country)
      ? []
      : placedIn(act, country, passage),
  );
  const isEnglish = passage.tokens[act.trigger.from]?.kind === 'latn';
  const aside = new Set(
    placed.filter((one) => (isEnglish ? isAsideEn : isAsideHi)(one, act, passage)).map(({ code }) => code),
  );
  const parties = placed.filter(({ code }) => !aside.has(code));
  const isBands = isByBand(passage, act);
  // California sued: what a part of a state does the state has not done.
  const states = parties.filter((one) => !isCity(passage, one));
  const agent =
    isBands || isDying(act, passage) ? undefined : (isEnglish ? agentEn : agentHi)(states, act, passage);
  const isOpen = agent === undefined && !isBands;
  const carried = isOpen ? (isEnglish ? ofIt(act, passage) : ofPronoun(act, passage)) : undefined;
  const code = agent?.code ?? carried;
  const others = parties.filter((one) => one.code !== code);
  // Pakistan received Chinese jets: whoever is told behind that gave them.
  if (isEnglish && code !== undefined && isTaking(passage, act))
    return { agent: undefined, agents: [], target: code, isOthers: false, aside };
  const inOrder = parties.toSorted((a, b) => a.from - b.from);
  const alone = carried === undefined ? [] : [carried];
  const target = (isEnglish ? targetEn : targetHi)(others, act, passage)?.code;
  const agents = agent === undefined ? alone : listedWith(passage, inOrder, agent).map((one) => one.code);
  return {
    agent: code,
    // A bid from an Indian yard and Spain's: who is turned down turns nobody down.
    agents: agents.filter((one) => one !== target),
    target,
    isOthers: code === undefined && !isEnglish && AIMED.has(act.kind) && isByFirm(act.clause, passage),
    aside,
  };
}

function placedIn(
  { clause }: Pick<Act, 'clause'>,
  { value, span }: Proved<string>,
  passage: Passage,
): readonly Placed[] {
  const from = tokenFrom(passage, span.start);
  const to = tokenFrom(passage, span.end);
  return from >= clause.from && to <= clause.to ? [{ code: value, from, to }] : [];
}

/** 13 Syrians died: who dies strikes nobody. */
function isDying({ trigger }: Act, { tokens }: Passage): boolean {
  return DYING.test(tokens[trigger.from]?.text ?? '');
}

const DYING = /^(?:die[sd]?|dying|perish(?:ed|es)?)$/;

function isCity({ hits }: Passage, { from }: Placed): boolean {
  return hits[from]?.some(({ entry }) => entry.type === 'country' && entry.how === 'city') === true;
}

/** What follows these is no party to the act. */
const DESPITE = wordSet('despite notwithstanding defying ignoring irking angering irritating annoying amid');
/** Tokens from such a word to its country. */
const ASIDE = 6;

/** The Pretoria agreement: an accord that is called by where it was signed. */
function isNamedFor({ tokens, hits }: Passage, { from, to }: Placed): boolean {
  // The Ottawa landmine treaty.
  const isAccord = [to, to + 1].some((at) => ACCORDS.has(tokens[at]?.text ?? ''));
  if (tokens[from - 1]?.text !== 'the' || !isAccord) return false;
  return hits[from]?.some(({ entry }) => entry.type === 'country' && entry.how !== 'name') === true;
}

const ACCORDS = wordSet(
  'agreement agreements accord accords pact treaty declaration protocol protocols memorandum convention',
);

function isAsideEn(placed: Placed, act: Act, passage: Passage): boolean {
  const { from } = placed;
  const { clause, trigger } = act;
  const { tokens } = passage;
  // Has ordered jets from the United States: where no buyer is told, the seller is none.
  const isSeller = act.kind === 'procurement' && act.countries.length === 1 && from > trigger.to;
  if (isSeller && prepositionOf(from, passage) === 'from') return true;
  if (isNamedFor(passage, placed)) return true;
  // …, drawing warnings from the United States.
  for (let i = Math.max(trigger.to, from - 2 * ASIDE); i < from - 1; i++)
    if (tokens[i]?.text === ',' && tokens[i + 1]?.text.endsWith('ing') === true) return true;
  for (let i = from - 1; i >= Math.max(clause.from, from - ASIDE); i--) {
    if (tokens[i]?.text === ',') return false;
    // A truce brokered by Qatar and Turkey.
    if (BROKERED.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'by') return true;
    // Despite the American warning: the trigger itself is what stands aside.
    if (DESPITE.has(tokens[i]?.text ?? '')) return trigger.from < i || trigger.from > from + ASIDE;
  }
  return false;
}

const BROKERED = wordSet('brokered mediated facilitated');

/** कतर और तुर्किये की मध्यस्थता में संघर्षविराम हुआ, ट्रंप की मौजूदगी में दोनों ने हस्ताक्षर किए: who brought it about, or looked on. */
function isBrokerHi({ to }: Placed, { trigger }: Act, { tokens }: Passage): boolean {
  for (let i = to; i < Math.min(trigger.from, to + ASIDE); i++) {
    if (tokens[i]?.text === 'मध्यस्थता' || PRESENCE.has(tokens[i]?.text ?? ''))
      return tokens[i - 1]?.text === 'की';
    if (CASES.has(tokens[i]?.text ?? '') && !LISTING.has(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

const PRESENCE = wordSet('मौजूदगी उपस्थिति');
const LISTING = wordSet('और तथा व एवं');

function isAsideHi(placed: Placed, act: Act, passage: Passage): boolean {
  const { to } = placed;
  const { clause, trigger } = act;
  const { tokens } = passage;
  if (isBrokerHi(placed, act, passage)) return true;
  for (let i = to; i < Math.min(clause.to, to + ASIDE); i++) {
    if (tokens[i]?.text === ',') return false;
    if (tokens[i]?.text === 'बावजूद') return trigger.from > i;
  }
  return false;
}

/** Kinds of acts by which someone leaves a place or does something from there. */
const LEAVING: ReadonlySet<string> = new Set(['ceasefire', 'deployment', 'visit', 'attack', 'test']);
/** Prepositions of places and of those acted on. */
const LOCATING = wordSet('in at on near of with from to for against over into');
/** Prepositions of places alone, and of what is struck there: an attack on Kharkiv killed two. */
const PLACED = wordSet('in at near over into on against');
/** What follows these does not do what the next verb tells: drills with France began. */
const BEHIND: ReadonlySet<string> = new Set([...PLACED, 'with', 'between']);
/** Tokens from a subject to its verb at most. */
const FAR = 40;
/** Tokens from the trigger to “by Russia”, “from the United States”. */
const AGENT_REACH = 6;
/** Used by, owned by, run by. */
const USED = /ed$|^(?:run|held|built|made|led)$/;

function agentEn(
  parties: readonly Placed[],
  { trigger, kind, rules }: Act,
  passage: Passage,
): Placed | undefined {
  const { tokens } = passage;
  // Rockets that a French team saw fired: who looked on fired none.
  if (tokens.slice(Math.max(0, trigger.from - LEAD), trigger.from).some(({ text }) => SEEN.has(text)))
    return undefined;
  const lead = leadOf(trigger, passage);
  const countries = parties.filter(
    ({ from, to }) => !isOfBand(to, passage) && (lead === null || from > lead),
  );
  // Evacuated students from Sudan: as who withdraws, those who rescue leave a place.
  const isLeaving = LEAVING.has(kind) || rules[0]?.endsWith('-rescue') === true;
  // Ordered jets from the United States: who sells them.
  const isVerb = englishVerbAt(passage, trigger.from, trigger.to) !== null;
  // Will also buy, agreed to buy: no noun.
  const isBuying = kind === 'procurement' && (isVerb || BUYS.test(tokens[trigger.from]?.text ?? ''));
  const isRefusing =
    kind === 'rejection' && !isPassive(trigger, passage) && /ed$/.test(tokens[trigger.from]?.text ?? '');
  const by = countries.find(({ from, to }) => {
    const before = prepositionOf(from, passage);
    // Was hit by U.S. sanctions.
    if (before === 'by' && to <= trigger.from && trigger.from - to <= NOUN) return true;
    // Withdrew from Mali: a place, no giver.
    // Rejected a demand by Pakistan: whose the object is.
    const isOwner = isRefusing && from > trigger.to + 1;
    const isBy = (before === 'by' && !isOwner) || (before === 'from' && !isLeaving && !isBuying && !isOwner);
    if (!isBy || from < trigger.to || from > trigger.to + AGENT_REACH) return false;
    // Bombed a house used by Hamas: whose the house is.
    return !tokens
      .slice(trigger.to, from)
      .some(({ text }, i, words) => words[i + 1]?.text === 'by' && USED.test(text));
  });
  if (by !== undefined) return by;
  if (isPassive(trigger, passage)) return undefined;
  const caused = countries.find(({ from, to }) => isCaused(tokens, from, to, trigger));
  if (caused !== undefined) return caused;
  // Gunmen in Iraq attacked: where a verb's subject is does nothing itself.
  const beside = countries.find(
    ({ from, to }) => to === trigger.from && !(isVerb && BEHIND.has(prepositionOf(from, passage))),
  );
  if (beside !== undefined) return beside;
  return countries.find(({ from, to }) => {
    if (to > trigger.from || trigger.from - to > FAR || LOCATING.has(prepositionOf(from, passage)))
      return false;
    for (let i = to; i < trigger.from; i++) if (DESPITE.has(tokens[i]?.text ?? '')) return false;
    return true;
  });
}

/** Closed the border after the April 22 attack: what leads to a noun that tells the act; who stands before that did something else. */
function leadOf({ from, to }: Range, passage: Passage): number | null {
  if (englishVerbAt(passage, from, to) !== null) return null;
  for (let i = from - 1; i > from - LEAD; i--) {
    const text = passage.tokens[i]?.text ?? '';
    if (LEADS.has(text)) return i;
    if (passage.tokens[i]?.kind === 'mark' && text !== '-') return null;
  }
  return null;
}

/** Tokens of such a noun with all that stands before it. */
const LEAD = 7;
const LEADS = wordSet('after over since following despite');

const SEEN = wordSet('saw watched witnessed seen');
const BUYS = /^(?:buy|acquire|procure)(?:s|ing)?$/;

/** Prompting China to lodge a protest, led Mali to sue: who was brought to do it, whoever brought him to. */
function isCaused(tokens: Passage['tokens'], from: number, to: number, trigger: Range): boolean {
  if (tokens[to]?.text !== 'to' || trigger.from - to > NOUN + 1) return false;
  const before = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return CAUSING.has(tokens[before]?.text ?? '') && (to < trigger.from || before < trigger.to);
}

const CAUSING = wordSet(
  'prompting prompted prompts leading led leads causing caused forcing forced forces driving drove pushing pushed compelling compelled spurring spurred',
);

/** Yemen's Houthi rebels: whether a band's name goes on behind a country. */
function isOfBand(to: number, passage: Passage): boolean {
  const { tokens } = passage;
  for (let i = to; i < to + BAND; i++) {
    if (isBandEn(passage, i) || PEOPLE.has(tokens[i]?.text ?? '')) return true;
    if (LOCATING.has(tokens[i]?.text ?? '') || ENDING.has(tokens[i]?.text ?? '')) return false;
    if (englishVerbAt(passage, i, i + 1) !== null && tokens[i - 1]?.text !== '-') return false;
  }
  return false;
}

/** An Afghan man, Israeli settlers: of a state, and not its forces. */
const PEOPLE = wordSet(
  'man woman men women teenager teenagers student students citizen citizens nationals gunman suspect attacker attackers driver migrant migrants refugee refugees hacker hackers settler settlers protester protesters fisherman fishermen farmers villagers journalist activist activists tourist tourists',
);

/** Tokens from a state to the band that is named by it, at most, and what ends the name. */
const BAND = 5;
const ENDING = wordSet(', . ; and or that which who');

/** Tokens from whose deed it was to the noun that tells it, at most. */
const NOUN = 3;

function isPassive(trigger: Range, passage: Passage): boolean {
  const isActive = passage.tokens[trigger.from]?.text.endsWith('ing') === true;
  return (!isActive && BEING.has(passage.tokens[trigger.from - 1]?.text ?? '')) || isAside(passage, trigger);
}

/** The word before a country and its article. */
function prepositionOf(from: number, { tokens }: Passage): string {
  const before = tokens[from - 1]?.text ?? '';
  return before === 'the' ? (tokens[from - 2]?.text ?? '') : before;
}

/** Whether a band, or a body of no state, stands between a verb and a country: struck Hezbollah in Lebanon. */
function isOfOthers(passage: Passage, { to }: Range, country: number): boolean {
  for (let i = to; i < country; i++) {
    const isBody = ({ entry }: Hit): boolean =>
      entry.type === 'organisation' && entry.country === null && !entry.common;
    if (isBandEn(passage, i) || passage.hits[i]?.some(isBody) === true) return true;
  }
  return false;
}

/** What follows these is where it was done, by whom or with whom. */
const BESIDES = wordSet('at from by with near of');

function targetEn(
  countries: readonly Placed[],
  { trigger, kind }: Act,
  passage: Passage,
): Placed | undefined {
  const after = countries.find(({ from, to }) => {
    const preposition = prepositionOf(from, passage);
    if (kind === 'rejection' && isWithin(passage, trigger.to, from)) return false;
    if (from < trigger.to || BESIDES.has(preposition)) return false;
    // Was carried out in retaliation for an attack in Kashmir: where that was.
    if (answersIn(passage, trigger.to, from)) return false;
    // Condemned the attack on Iran: whom another struck.
    if (AIMED.has(kind) && isStruck(passage, from)) return false;
    if (kind === 'attack' && isOfMake(passage, { from, to })) return false;
    // Pledged 250 million euros for American arms: what it is for.
    if (kind === 'offer' && preposition === 'for') return false;
    // Proposed using Russian assets: whom something is offered stands right behind the verb, or behind to.
    if (kind === 'offer' && preposition !== 'to' && from > trigger.to + 1) return false;
    // Struck a depot in Iraq, but: struck militants in Iraq, which is then where they were.
    return preposition !== 'in' || (kind === 'attack' && !isOfOthers(passage, trigger, from));
  });
  if (after !== undefined || !isPassive(trigger, passage)) return after;
  return countries.find(({ from, to }) => to <= trigger.from && !LOCATING.has(prepositionOf(from, passage)));
}

/** The attack on Iran, strikes against Iran. */
function isStruck({ tokens }: Passage, country: number): boolean {
  const way = tokens[country - 1]?.text === 'the' ? country - 2 : country - 1;
  return STRUCK.has(tokens[way]?.text ?? '') && BLOWS.has(tokens[way - 1]?.text ?? '');
}

const STRUCK = wordSet('on against');
const BLOWS = wordSet(
  'attack attacks raid raids strike strikes bombing bombings shelling invasion blockade assault war aggression offensive',
);

/** Blocked a loan backed by Russian assets, a plan to use them: a state told within what is refused asked for nothing. */
function isWithin({ tokens }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    const isPurpose = text === 'to' && i > from && tokens[i + 1]?.capital === false;
    if (text === 'by' || (isPurpose && !BEFORE_STATE.has(tokens[i + 1]?.text ?? ''))) return true;
  }
  return false;
}

const BEFORE_STATE = wordSet('the a an its their his her');

const CASES = wordSet('को से में पर ने तक और तथा व एवं या');
const OF_NAMES: ReadonlySet<string> = new Set(['-', '.']);
const SURROUNDING = wordSet('द्वारा बाद दौरान बावजूद कारण चलते बीच मद्देनजर साथ लिए खिलाफ विरुद्ध जवाब');
/** Tokens of a country's office and name before ने: रूस के राष्ट्रपति व्लादिमीर पुतिन ने. */
const TITLE = 10;

function agentHi(
  all: readonly Placed[],
  { trigger, clause, kind }: Act,
  passage: Passage,
): Placed | undefined {
  const { tokens } = passage;
  // हमले के बाद भारत ने: who acts behind what only says when has not done that.
  const isBefore = tokens[trigger.to]?.text === 'के' && WHEN.has(tokens[trigger.to + 1]?.text ?? '');
  const countries = isBefore ? all.filter(({ to }) => to <= trigger.from) : all;
  // भारतीय सेना द्वारा ठिकानों पर हमला किया गया: where nobody else acts.
  const isBy = kind === 'attack' && !holdsNe(clause, trigger, passage);
  const marked = countries.find(({ to }) => {
    const from = GENITIVE.has(tokens[to]?.text ?? '') ? to + 1 : to;
    // व्हाइट हाउस के पास: where it was.
    if (from > to && BESIDE_HI.has(tokens[from]?.text ?? '')) return false;
    for (let i = from; i < Math.min(clause.to, from + TITLE); i++) {
      const text = tokens[i]?.text ?? '';
      // एक अफगान व्यक्ति ने.
      if (text === 'ने') return !PEOPLE_HI.has(tokens[i - 1]?.text ?? '');
      if (isBy && text === 'द्वारा') return true;
      // अल-अलीमी, एस. जयशंकर: marks of a name.
      // ताकाइची के बयान के बाद चीन ने: what only surrounds the act has an end before who acts.
      if (CASES.has(text) || SURROUNDING.has(text)) return false;
      if (tokens[i]?.kind === 'mark' && !OF_NAMES.has(text)) return false;
    }
    return false;
  });
  if (marked !== undefined || holdsNe(clause, trigger, passage)) return marked;
  // जापान अगले सप्ताह दल भेजेगा: without a case, at the head of what is to come.
  const [first] = countries;
  const isHead = first !== undefined && first.from <= clause.from + 1 && first.to < trigger.from;
  const isToCome = tokens.slice(trigger.from, clause.to).some(({ text }) => WILL.test(text));
  if (isHead && isToCome && !isGoal(passage, first) && isAgent(passage, first.to, trigger.from)) return first;
  // अमेरिकी प्रतिबंध, अमेरिका की चेतावनी, रूस की ओर से पेशकश.
  return countries.find((country) => {
    const { to } = country;
    const gap = trigger.from - to;
    // भारत पहुंचीं, दवाएं काबुल भेजी गईं: where someone or something came.
    if (gap === 0) return kind !== 'visit' && !isGoal(passage, country);
    // रूसी मिसाइल हमले में, इजराइली हवाई हमलों में.
    const between = tokens.slice(to, trigger.from);
    if (kind === 'attack' && gap > 0 && gap <= ARMED && between.every(({ text }) => WITH_ARMS.has(text)))
      return true;
    // भारत से दवाएं भेजी गईं
    if (kind === 'aid' && tokens[to]?.text === 'से') return true;
    const isGenitive = GENITIVE.has(tokens[to]?.text ?? '');
    // ओमान की यात्रा: where someone goes.
    return kind !== 'visit' && isGenitive && (gap === 1 || (gap === 3 && tokens[to + 1]?.text === 'ओर'));
  });
}

const BESIDE_HI = wordSet('पास बाहर भीतर अंदर सामने निकट करीब नजदीक ऊपर नीचे बीच');
const PEOPLE_HI = wordSet(
  'बस्तीवासियों व्यक्ति युवक युवती शख्स नागरिक नागरिकों छात्र छात्रों हमलावर हमलावरों हैकर हैकरों प्रदर्शनकारियों भीड़ लोगों ग्रामीणों मछुआरों शरणार्थी शरणार्थियों',
);

/** Of one: करेगा, भेजेगी; whoever goes somewhere is told with honour, करेंगे. */
const WILL = /[ेए]ग[ाी]$/u;

/** Words of arms between whose attack it is and the attack, at most. */
const ARMED = 3;
const WITH_ARMS = wordSet('मिसाइल ड्रोन हवाई रॉकेट आत्मघाती बैलिस्टिक क्रूज तोपखाने और');

/** Spain said it would send six: who says so of itself, where the verb is active. */
function ofIt(act: Act, passage: Passage): string | undefined {
  return isPassive(act.trigger, passage) ? undefined : ownPronoun(passage, act)?.value;
}

/**
 * तालिबान ने दावा किया कि उसने 58 सैनिकों को मार गिराया: the country told last before who acts by a pronoun, where it is no place (मॉस्को गए, पर
 * उन्होंने).
 */
function ofPronoun(act: Act, passage: Passage): string | undefined {
  const { clause, countries, trigger } = act;
  const { tokens } = passage;
  const voice = voiceOf(passage, act);
  if (voice !== null) return voice.value;
  const isBySuch = tokens
    .slice(clause.from, trigger.from)
    .some(({ text }, i, words) => BY_PRONOUN.has(text) || (THEIRS.has(text) && words[i + 2]?.text === 'ने'));
  if (!isBySuch) return undefined;
  const start = tokens[clause.from]?.start ?? 0;
  const before = countries.filter(({ span }) => span.end <= start);
  const last = before.toSorted((a, b) => a.span.start - b.span.start).at(-1);
  return last === undefined || isPlace(passage, last) ? undefined : last.value;
}

/** मॉस्को गए, रूस में. */
function isPlace(passage: Passage, { span }: Proved<string>): boolean {
  const to = tokenFrom(passage, span.end);
  return (
    IN.has(passage.tokens[to]?.text ?? '') || isGoal(passage, { from: tokenFrom(passage, span.start), to })
  );
}

const IN = wordSet('में से तक पर');
const BY_PRONOUN = wordSet('उसने उन्होंने');
/** उसकी सेना ने. */
const THEIRS = wordSet('उसकी उसके उनकी उनके');

/** कंपनी ने: of whatever state. */
function isByFirm({ from, to }: Range, { tokens }: Passage): boolean {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]?.text === 'ने' && FIRMS.has(tokens[i - 1]?.text ?? '')) return true;
  return false;
}

const FIRMS = wordSet('कंपनी फर्म कंपनियों विश्वविद्यालय');

const WHEN = wordSet('बाद जवाब विरोध मद्देनजर');

function holdsNe(clause: Range, trigger: Range, { tokens }: Passage): boolean {
  for (let i = Math.max(clause.from, trigger.from - FAR); i < Math.min(clause.to, trigger.to + FAR); i++)
    if (tokens[i]?.text === 'ने') return true;
  return false;
}

const ACTED_ON = wordSet('को पर से');
/** ईरान से व्यापार करने वाले देशों पर शुल्क: sanctions are on someone. */
const PUNISHED = wordSet('को पर');
const FOR = wordSet('लिए खिलाफ विरुद्ध');

function targetHi(
  countries: readonly Placed[],
  { kind, trigger }: Act,
  passage: Passage,
): Placed | undefined {
  const { tokens } = passage;
  return countries.find((country) => {
    const { to } = country;
    if ((kind === 'request' || kind === 'rejection') && isGivenTo(passage, to, trigger.from)) return false;
    if (kind === 'rejection' && isOfCharge(passage, to, trigger.from)) return false;
    if (kind === 'aid' && isGoal(passage, country)) return true;
    const next = tokens[to]?.text ?? '';
    if (kind === 'attack' && isOwnerOfStruck(passage, to, trigger.from)) return true;
    return (
      (kind === 'sanction' ? PUNISHED : ACTED_ON).has(next) ||
      (next === 'के' && FOR.has(tokens[to + 1]?.text ?? ''))
    );
  });
}

/** पाकिस्तान के नौ आतंकी ठिकानों पर: whose what was struck is. */
function isOwnerOfStruck({ tokens }: Passage, to: number, end: number): boolean {
  if (!GENITIVE.has(tokens[to]?.text ?? '')) return false;
  for (let i = to + 1; i < Math.min(end, to + STRUCK_REACH); i++) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    if (PUNISHED.has(text)) return SITES.has(tokens[i - 1]?.text ?? '');
    if (kind === 'mark' ? text !== '-' : CASES.has(text)) return false;
  }
  return false;
}

/** Tokens from a state to the case of what was struck. */
const STRUCK_REACH = 9;
const SITES = wordSet(
  'ठिकानों ठिकाने अड्डों अड्डे एयरबेस बेस शिविरों शिविर कैंपों कैंप चौकियों चौकी शहर शहरों इलाके इलाकों क्षेत्र क्षेत्रों रिफाइनरी रिफाइनरियों संयंत्र संयंत्रों जहाज जहाजों पोत पोतों बंदरगाह बंदरगाहों लॉन्चपैड केंद्र केंद्रों राजधानी गांव गांवों पुल डिपो प्रतिष्ठान प्रतिष्ठानों ढांचे',
);

/** आरएसएफ को हथियार देने के आरोपों को खारिज किया: of whom something is said that is not so. */
function isOfCharge({ tokens }: Passage, to: number, end: number): boolean {
  for (let i = to + 1; i < end; i++) if (CHARGES.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const CHARGES = wordSet('आरोप आरोपों दावे दावों खबर खबरों रिपोर्ट रिपोर्टों अटकलों');

/** यूक्रेन को मिसाइलें देने की अपील: to whom someone else is asked to give. */
function isGivenTo({ tokens }: Passage, to: number, end: number): boolean {
  if (tokens[to]?.text !== 'को') return false;
  for (let i = to + 1; i < end; i++) if (GIVING.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const GIVING = wordSet('देने भेजने सौंपने बेचने लौटाने उपलब्ध मुहैया');

/** The two countries that an act is told to be between: a truce between Israel and Iran, भारत और चीन के बीच वार्ता. Empty where no two are. */
export function betweenPair({ clause, countries, trigger }: Act, passage: Passage): readonly string[] {
  const { tokens } = passage;
  const placed = countries
    .flatMap((country) => placedIn({ clause }, country, passage))
    .toSorted((a, b) => a.from - b.from);
  const from = Math.max(clause.from, trigger.from - NEAR);
  for (let i = from; i < Math.min(clause.to, trigger.to + NEAR); i++) {
    const text = tokens[i]?.text;
    // Qatar will host talks between them: of those told before, not of the host.
    const pointed = countries.filter((one) => one.pointed === true).map(({ value }) => value);
    if (text === 'between' && tokens[i + 1]?.text === 'them' && pointed.length === 2) return pointed;
    const beside =
      text === 'between'
        ? placed.filter((one) => one.from > i && one.from <= i + BETWEEN).slice(0, 2)
        : text === 'बीच'
          ? placed.filter((one) => one.to <= i && one.to >= i - BETWEEN).slice(-2)
          : [];
    const codes = [...new Set(beside.map(({ code }) => code))];
    if (codes.length === 2) return codes;
  }
  return [];
}

/** Tokens from a trigger to the word at most, and about the word among which both are. */
const NEAR = 4;
const BETWEEN = 8;
