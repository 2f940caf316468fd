import type { Kind } from '#lib/event/news-event.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { asPointed } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';
import { echoedInEnglish } from './english-echoes.ts';
import { tokenFrom } from '../read/token-from.ts';
import { frameWordsIn } from './frame-words.ts';
import { isOfBefore } from './of-before.ts';
import { programmeOf } from './of-programme.ts';
import { namesOthers } from './other-things.ts';

/** Hindi pronouns of things told before: इसकी आपूर्ति, इन्हें, इनमें से एक. */
const PRONOUNS = wordSet('इसने इसकी इसका इसके इनकी इनका इनके इसे उसे इन्हें इनमें उनमें इन्होंने');
/** After इसके these make a conjunction or tell of what was done. */
const CONJUNCTIONS = wordSet('बाद साथ अलावा लिए तहत मुताबिक अनुसार पहले पूर्व बावजूद विपरीत अतिरिक्त जवाब');
/** What of a deal is told without its system: पहली खेप, आपूर्ति. */
const SHARES = wordSet('खेप खेपों खेपें आपूर्ति डिलीवरी डिलिवरी');
/** Nouns of a deal in things that were told before. */
const CONTRACTS = wordSet('करार करारों सौदा सौदे सौदों अनुबंध अनुबंधों डील ऑर्डर बिक्री खरीद');

/** Kinds of acts that can be of a system. */
const OF_THINGS: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'offer',
  'agreement',
  'decision',
  'test',
  'deployment',
  'attack',
  'accident',
  'other',
  'rejection',
]);
/** Those of them that are made of anything. */
const LOOSE = wordSet('करार करारों डील');
/** Kinds that tell of a deal: a bare करार after one of them is of the same things. */
const DEALS: ReadonlySet<Kind> = new Set(['procurement', 'delivery', 'offer']);
/** Kinds whose goods come in batches later. */
const BOUGHT: ReadonlySet<Kind> = new Set(['procurement', 'delivery']);
/** Sentences back to what a pronoun, a bare करार or a खेप means. */
const NEAR = 2;
const FAR = 8;

/** What was told last of systems. */
interface Last {
  readonly systems: Act['systems'];
  readonly countries: Act['countries'];
  readonly sentence: number;
  readonly isDeal: boolean;
}

/**
 * Gives Hindi acts the system that their words point to without naming it, as the act or words told last of one:
 * इसकी आपूर्ति, पहली खेप, इनमें से एक; a bare करार after a deal in a system is a purchase of it. Linear.
 */
export function withSystemEchoes(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const { systems } = castOf(passage);
  const found: Act[] = [];
  let last: Last | null = null;
  /** The purchase or delivery told last. */
  let deal: Last | null = null;
  let [n, s] = [0, 0];
  for (const act of acts) {
    for (; n < systems.length && (systems[n]?.to ?? Infinity) <= act.clause.from; n++) {
      const { from, to, value } = systems[n] as Told<string>;
      while (s < passage.sentences.length - 1 && (passage.sentences[s]?.to ?? 0) <= from) s++;
      if (carriesIn(passage, to, to + CARRY_REACH)) continue;
      if (last === null || s > last.sentence)
        last = {
          systems: [{ value, span: spanOf(passage, { from, to }) }],
          countries: [],
          sentence: s,
          isDeal: false,
        };
    }
    const programme = programmeOf(passage, act);
    const full: Act =
      programme !== null
        ? { ...act, systems: asPointed([{ value: programme.value, span: spanOf(passage, programme) }]) }
        : last === null || isAnswer(act, found)
          ? act
          : act.systems.length > 0
            ? withObject(passage, act, last)
            : isOtherTest(act, found)
              ? act
              : echoed(passage, act, last, deal);
    found.push(full);
    if (full.systems.length > 0 && !isCarried(passage, full)) {
      // What bore it is not what the next words point to.
      const borne: Act['systems'] | null =
        (full !== act && act.systems.length > 0) || isFromIt(passage, act) ? (last?.systems ?? null) : null;
      if (last?.sentence !== full.sentence || !isOfBefore(passage, full))
        last = { ...full, systems: borne ?? full.systems, isDeal: DEALS.has(full.kind) };
    }
    if (BOUGHT.has(full.kind) && last?.systems === full.systems) deal = last;
  }
  return found;
}

/** आरोप लगाया कि …, जबकि सरकार ने इसे बेबुनियाद बताया: what is refuted is the charge. */
function isAnswer({ kind, sentence }: Act, told: readonly Act[]): boolean {
  return (
    kind === 'rejection' &&
    told.slice(-CHARGED).some((before) => before.kind === 'accusation' && before.sentence === sentence)
  );
}

/** Acts back to a charge: itself, and what was charged. */
const CHARGED = 2;

/** नौसेना ने इसे आईएनएस राजपूत पर तैनात किया, सुखोई-30 से इसे दागा: what the pronoun means beside what bore it. */
function withObject(passage: Passage, act: Act, { systems, sentence }: Last): Act {
  const { tokens } = passage;
  if (!BORNE.has(act.kind) || act.sentence - sentence > NEAR || act.sentence === sentence) return act;
  if (act.systems.some(({ value }) => systems.some((one) => one.value === value))) return act;
  const isBorne = tokens.slice(act.clause.from, act.trigger.from).some(({ text }) => OBJECTS.has(text));
  const bearer = act.systems[0];
  const behind = bearer === undefined ? '' : (tokens[tokenFrom(passage, bearer.span.end)]?.text ?? '');
  return isBorne && BEARING.has(behind) ? { ...act, systems: [...asPointed(systems), ...act.systems] } : act;
}

/** इससे मिसाइल का परीक्षण किया गया, इसमें मिसाइलें लगाई गईं: done with what was told before, of which the next words are. */
function isFromIt({ tokens }: Passage, { clause, trigger, systems }: Act): boolean {
  return (
    systems.length > 0 &&
    tokens
      .slice(clause.from, trigger.from)
      .some(({ text }, i) => BEARERS.has(text) && !CONJUNCTIONS.has(tokens[clause.from + i + 1]?.text ?? ''))
  );
}

const BEARERS = wordSet('इससे इसमें इसने');

const BORNE: ReadonlySet<Kind> = new Set(['test', 'deployment', 'delivery', 'attack', 'other']);
const BEARING = wordSet('पर से में');

function echoed(passage: Passage, act: Act, last: Last, deal: Last | null): Act {
  const gap = act.sentence - last.sentence;
  if (gap > FAR) return act;
  if (namesOthers(passage, act, last.systems)) return act;
  const systems = asPointed(last.systems);
  if (passage.tokens[act.trigger.from]?.kind === 'latn')
    return gap <= NEAR ? echoedInEnglish(passage, act, { ...last, systems }) : act;
  if (!OF_THINGS.has(act.kind)) return act;
  const bought = act.kind === 'agreement' && gap <= NEAR ? contractIn(passage, act) : null;
  if (bought !== null && (last.isDeal || !LOOSE.has(bought) || isForIt(passage, act)))
    return { ...act, kind: 'procurement', systems };
  // 23 सितंबर को 7.87 अरब यूरो के करार पर दस्तखत हुए: of what was to be bought.
  const isBare =
    act.kind === 'procurement' &&
    gap <= NEAR &&
    contractIn(passage, act) !== null &&
    !namesThings(passage, act);
  if (isBare) return { ...act, systems };
  // दूसरी खेप is of the deal, whatever has been told of since.
  const traded = deal !== null && act.sentence - deal.sentence <= FAR ? deal : last;
  if (act.kind === 'test' && gap <= NEAR && isTestOfIt(passage, act)) return { ...act, systems };
  const isShare = act.kind === 'delivery' && hasShare(passage, act);
  if (isShare) return { ...act, systems: asPointed(traded.systems) };
  const isMeant = hasPronoun(passage, act) || (gap === 0 && isOneOfThem(passage, act));
  return gap <= NEAR && isMeant ? { ...act, systems } : act;
}

/** ऑर्डर दिया और पहली दागी, देने की मंजूरी दी और उन्हें भेज दिया: things that the sentence told. */
function isOneOfThem({ tokens }: Passage, { clause, trigger, actors, kind }: Act): boolean {
  if (!OF_THEM.has(kind) || actors.length > 0) return false;
  if (FIRST_OF.has(tokens[trigger.from - 1]?.text ?? '')) return true;
  return tokens.slice(clause.from, trigger.from).some(({ text }) => THEM.has(text));
}

const OF_THEM: ReadonlySet<Kind> = new Set(['delivery', 'test', 'accident', 'other', 'deployment']);
const FIRST_OF = wordSet('पहली पहला पहले दूसरी दूसरा आखिरी');
const THEM = wordSet('उन्हें जिन्हें');

/** इसके लिए मार्च में करार हुआ: a deal in what was told before. */
function isForIt({ tokens }: Passage, { clause: { from } }: Act): boolean {
  return FOR_IT.has(tokens[from]?.text ?? '') && tokens[from + 1]?.text === 'लिए';
}

const FOR_IT = wordSet('इसके इनके');

function namesThings(passage: Passage, { clause }: Act): boolean {
  return (frameWordsIn(passage, clause).get('@arms')?.length ?? 0) > 0;
}

/** The system only carries what is told of: सी-17 विमान मिसाइलें लेकर पहुंचा. */
export function isCarried(passage: Passage, { clause }: Act): boolean {
  return carriesIn(passage, clause.from, clause.to);
}

function carriesIn({ tokens }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === 'लेकर' && tokens[i - 1]?.text !== 'को') return true;
  return false;
}

/** From a carrier to लेकर. */
const CARRY_REACH = 5;

/** The noun of a deal at an act's trigger. */
function contractIn({ tokens }: Passage, { clause, trigger }: Act): string | null {
  for (let i = Math.max(clause.from, trigger.from - 3); i < trigger.to; i++) {
    const text = tokens[i]?.text ?? '';
    if (CONTRACTS.has(text)) return text;
  }
  return null;
}

/** पहली खेप, आपूर्ति; not तोप के गोलों की नई खेप, whose thing is told. */
function hasShare({ tokens }: Passage, { clause }: Act): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    if (!SHARES.has(tokens[i]?.text ?? '')) continue;
    let before = i - 1;
    while (before > clause.from && ORDERS.has(tokens[before]?.text ?? '')) before--;
    const owner = tokens[before]?.text ?? '';
    return owner !== 'की' && owner !== 'के';
  }
  return false;
}

/** Pyongyang carried out a nuclear test; the second was in May: behind a test of something else. */
function isOtherTest({ kind }: Act, before: readonly Act[]): boolean {
  if (kind !== 'test') return false;
  const last = before.findLast((one) => one.kind === 'test');
  return last !== undefined && last.systems.length === 0;
}

/** पहला परीक्षण 12 जून 2001 को हुआ: the trial of what was told before. */
function isTestOfIt({ tokens }: Passage, { clause, trigger }: Act): boolean {
  let before = trigger.from - 1;
  const start = before;
  while (before >= clause.from && TESTS.has(tokens[before]?.text ?? '')) before--;
  return before < start && (before < clause.from || tokens[before]?.kind === 'mark');
}

const TESTS = wordSet('पहला पहली दूसरा दूसरी तीसरा तीसरी अगला अंतिम आखिरी नया सफल उड़ान इसका');

const ORDERS = wordSet('पहली दूसरी तीसरी चौथी पांचवीं अगली नई पिछली आखिरी अंतिम बड़ी बाकी शेष');

/** What may be refused: इसे ठुकरा दिया; not उनमें शामिल होने से इनकार. */
const OBJECTS = wordSet('इसे इन्हें उसे');

const THIS = wordSet('यह ये');
const IT_IS: ReadonlySet<Kind> = new Set(['delivery', 'test', 'deployment']);

function hasPronoun({ tokens }: Passage, { clause, trigger, actors, kind }: Act): boolean {
  // थल सेना में यह 2007 में शामिल हुई: by itself, before a date.
  const isIt = (i: number) => THIS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.kind === 'digits';
  if (IT_IS.has(kind)) for (let i = clause.from; i < clause.to; i++) if (isIt(i)) return true;
  for (let i = clause.from; i < trigger.from; i++) {
    const text = tokens[i]?.text ?? '';
    if (kind === 'rejection' && !OBJECTS.has(text)) continue;
    if (!PRONOUNS.has(text) || CONJUNCTIONS.has(tokens[i + 1]?.text ?? '')) continue;
    // इन्होंने is whoever acts; a thing only where no person does.
    return text !== 'इन्होंने' || actors.length === 0;
  }
  return false;
}
