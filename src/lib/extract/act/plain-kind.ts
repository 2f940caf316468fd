import type { Kind, Lang } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { entryAt } from '../read/entries.ts';
import { afterPlaceLine } from '../read/place-line.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import { isBehindIt } from './cause.ts';
import { frameWordsIn } from './frame-words.ts';
import { isHarm, isRescue } from './hindi-deeds.ts';
import { THINGS } from './kinds-of-things.ts';
import { isDeclared } from './triggers-hi.ts';
import { kindOfNoun } from './light-verbs.ts';
import { shareIn } from './hindi-shares.ts';
import { BEING } from './triggers-en.ts';

/**
 * The kind of an act whose verb the lexicon does not know, by who does it and to what: whatever a court does is a decision,
 * what a flood does an accident, what is done to tariffs a sanction. Null where neither says so.
 * @param shared the subject that a clause before it tells, null where it has its own
 */
export function kindOfParties(
  passage: Passage,
  clause: Clause,
  finite: Range,
  shared: Range | null = null,
): Kind | null {
  const subject = doerOf(passage, clause, finite, shared);
  const object = objectOf(passage, clause, finite);
  return (
    kindOfHindiVerb(passage, clause, finite) ??
    kindOfDoer(passage, clause, finite, subject) ??
    kindOfWar(passage, finite, subject) ??
    kindOfNoun(passage, finite, object) ??
    kindOfObject(passage, object) ??
    kindOfThing(passage, subject) ??
    kindOfSeries(passage, subject) ??
    kindOfMeans(passage, clause, finite)
  );
}

/** Yudh Abhyas began in 2004: what is held again and again is of the kind of its name. */
function kindOfSeries({ hits }: Passage, { from, to }: Range): Kind | null {
  for (let i = from; i < to; i++)
    for (const hit of hits[i] ?? [])
      if (hit.entry.type === 'named-event' && hit.entry.series && hit.to === to) return hit.entry.kind;
  return null;
}

/** Whether a disaster does what an English verb tells: a snowstorm shut the airport, of which no one decided. */
export function isDoneByHavoc(passage: Passage, clause: Clause, shared: Range | null): boolean {
  const { finite } = clause;
  if (finite === null) return false;
  if (clause.lang === 'hi') return isByBeast(passage, clause);
  const subject = doerOf(passage, clause, finite, shared);
  if (isHavoc(passage, subject)) return true;
  // The storm came ashore on Tuesday. It struck Cuba a day later.
  const before = openerBefore(passage, clause, subject);
  return before !== null && isHavoc(passage, before);
}

/** Whether some words end in that of a disaster. */
function isHavoc(passage: Passage, subject: Range): boolean {
  const words = frameWordsIn(passage, subject);
  return ['@havoc', '@calamity'].some((id) => words.get(id)?.some(({ to }) => to === subject.to) === true);
}

/** The article and noun, or two capital words, that the sentence before one of it opens with: the storm, Hurricane Melissa; else null. */
function openerBefore(passage: Passage, clause: Clause, subject: Range): Range | null {
  const { tokens, sentences } = passage;
  const before = sentences[clause.sentence - 1];
  const isIt = subject.to - subject.from === 1 && tokens[subject.from]?.text === 'it';
  if (before === undefined || !isIt || subject.from !== sentences[clause.sentence]?.from) return null;
  const { text = '', capital = false } = tokens[before.from] ?? {};
  // The storm, the second quake; but Storm Ciaran is called by its first word.
  if (!ARTICLES.has(text)) return capital ? { from: before.from, to: before.from + 1 } : null;
  const noun = HARM_NAMED.has(tokens[before.from + 1]?.text ?? '') ? before.from + 3 : before.from + 2;
  return { from: before.from, to: noun };
}

const ARTICLES = wordSet('the a an');
const HARM_NAMED = wordSet('powerful massive second first third strong deadly huge tropical');

/** गुलदार के हमले में, बाघ ने हमला किया: what a beast does. */
function isByBeast(passage: Passage, clause: Clause): boolean {
  const { tokens } = passage;
  return (frameWordsIn(passage, clause).get('@beast') ?? []).some(({ to }) => {
    const of = tokens[to]?.text ?? '';
    return of === 'ने' || (GENITIVE.has(of) && ATTACK.test(tokens[to + 1]?.text ?? ''));
  });
}

const GENITIVE = wordSet('के का');
const ATTACK = /^हमल/u;

/** The subject of a verb, but of a passive who or what it was done by: roads were closed by a storm. */
function doerOf(passage: Passage, clause: Clause, finite: Range, shared: Range | null): Range {
  const { tokens } = passage;
  const subject = shared ?? subjectOf(passage, clause, finite);
  if (clause.lang !== 'en' || !BEING.has(tokens[finite.to - 2]?.text ?? '')) return subject;
  const last = Math.min(clause.to, finite.to + OBJECT);
  for (let i = finite.to; i < last && tokens[i]?.kind !== 'mark'; i++) {
    if (tokens[i]?.text !== 'by' || isCalendar(passage, i + 1)) continue;
    let to = i + 1;
    while (to < clause.to && !isStop(tokens[to], PREPOSITIONS)) to++;
    return { from: i + 1, to };
  }
  return subject;
}

/** Up to the first preposition in English, up to the agent's ने or else the first case in Hindi. */
function subjectOf(passage: Passage, { from, lang }: Clause, finite: Range): Range {
  const { tokens } = passage;
  const endBy = (ends: ReadonlySet<string>, start = from) => {
    let to = start;
    while (to < finite.from && (!isStop(tokens[to], ends) || isWithinNumber(tokens, to))) to++;
    return to;
  };
  if (lang === 'en') {
    const start = behindDate(passage, afterPlaceLine(tokens, from, finite.from), finite.from);
    // 1978: arsonists burn it down: of an entry whose verb is not known the first words are those who act.
    const isOpen = start >= finite.from && entryAt(passage, finite.from)?.body === finite.from;
    return isOpen
      ? { from: finite.from, to: finite.from + OPENING }
      : { from: start, to: endBy(PREPOSITIONS, start) };
  }
  const agent = endBy(AGENT);
  if (tokens[agent]?.text !== 'ने') return { from, to: endBy(CASES) };
  return { from: nounPhrase(tokens, from, agent), to: agent };
}

/** In March 1971 | the council …, and | the king …, 3 May 1971: | the council …: the first token of whoever acts. */
function behindDate(passage: Passage, from: number, end: number): number {
  const { tokens } = passage;
  let start = from;
  while (start < end && (tokens[start]?.kind === 'mark' || JOINTS.has(tokens[start]?.text ?? ''))) start++;
  const isDate = (i: number) => tokens[i]?.kind === 'digits' || isCalendar(passage, i);
  const isFronted = PREPOSITIONS.has(tokens[start]?.text ?? '');
  // 900 men marched: the head of an entry has its mark.
  const last = Math.min(end, start + FRONTED);
  if (!isFronted && isDate(start)) {
    for (let i = start + 1; i < last; i++) if (HEADS.has(tokens[i]?.text ?? '')) return i + 1;
    return start;
  }
  if (!isFronted) return start;
  for (let i = start + 1; i < last; i++) if (isDate(i) || tokens[i]?.text === ',') start = i + 1;
  return start;
}

const JOINTS = wordSet('and but or so then when while as because after before since');
const HEADS: ReadonlySet<string> = new Set([':', '-', '–', '—', '|']);

/** Words of whoever acts before a verb that is not known. */
const OPENING = 2;
/** Tokens of a date put first. */
const FRONTED = 8;

/** 2,500 soldiers. */
function isWithinNumber(tokens: Passage['tokens'], i: number): boolean {
  return tokens[i]?.text === ',' && [i - 1, i + 1].every((k) => tokens[k]?.kind === 'digits');
}

/** What stands between an English verb and the first preposition behind it, or right before a Hindi one. */
function objectOf(passage: Passage, { from, to, lang }: Clause, finite: Range): Range {
  const { tokens } = passage;
  if (lang === 'hi') {
    const last = beforeDate(passage, from, finite.from);
    const isMarked = tokens[last - 1]?.text === 'को';
    const end = isMarked ? last - 1 : last;
    return { from: nounPhrase(tokens, from, end), to: end };
  }
  // Took in its first howitzers: the particle is of the verb.
  let start = finite.to + (PARTICLES.has(tokens[finite.to]?.text ?? '') ? 1 : 0);
  if (tokens[start]?.text === 'ahead' && tokens[start + 1]?.text === 'with') start += 2;
  let end = start;
  const last = Math.min(to, start + OBJECT);
  while (end < last && (!isStop(tokens[end], PREPOSITIONS) || isWithinNumber(tokens, end))) end++;
  return { from: start, to: end };
}

/** अधिसूचना 30 अक्टूबर को निकाली: the end of the words before a date that stands between an object and its verb. */
function beforeDate(passage: Passage, from: number, end: number): number {
  const { tokens } = passage;
  const isDate = (i: number) => tokens[i]?.kind === 'digits' || isCalendar(passage, i);
  let last = end;
  if (OF_DAYS.has(tokens[last - 1]?.text ?? '') && isDate(last - 2)) last--;
  while (last > from && isDate(last - 1)) last--;
  return last > from ? last : end;
}

const OF_DAYS = wordSet('को में से तक');

/** Where the words of a Hindi noun begin: behind the case before it. */
function nounPhrase(tokens: Passage['tokens'], from: number, end: number): number {
  let i = end;
  while (i > from && i > end - OBJECT && !isStop(tokens[i - 1], CASES)) i--;
  return i;
}

/** A mark, save what joins words (a four-year curfew, Spain's top court), or one of the words given. */
function isStop(token: Passage['tokens'][number] | undefined, words: ReadonlySet<string>): boolean {
  return (token?.kind === 'mark' && !JOINING_MARKS.has(token.text)) || words.has(token?.text ?? '');
}

const JOINING_MARKS: ReadonlySet<string> = new Set(['-', "'", '’']);

/** Tokens of an object at most. */
const OBJECT = 7;
const PREPOSITIONS = wordSet(
  'of for in on at by with from into to about over after before against until as and that than while off up down through under back home',
);
const PARTICLES = wordSet('in up out off down over back');
const CASES = wordSet('ने को में पर से का के की तक');
const AGENT = wordSet('ने');

/** By who acts; a court or a flood needs no object to tell. */
function kindOfDoer(passage: Passage, clause: Clause, finite: Range, subject: Range): Kind | null {
  const words = frameWordsIn(passage, subject);
  if (words.has('@court')) return 'decision';
  const isEnglish = clause.lang === 'en';
  const done = { from: subject.to, to: clause.to };
  // Of a Hindi verb who does it stands in the agent's case: आतंकियों ने, not आतंकी पकड़ में आए; and what they do is harm: not गांव में रात बिताई.
  const isHarmful = !isEnglish && isAgent(passage, subject) && isHarm(passage, done);
  if (words.has('@criminal') && (isEnglish || isHarmful)) return 'attack';
  if (words.has('@beast') && isHarmful) return 'accident';
  const isState = words.get('@country')?.some(({ to }) => to === subject.to) === true;
  const isHavoc = (words.has('@calamity') || words.has('@havoc')) && !isBehindIt(passage, subject.to);
  if (isHavoc && !isMoving(passage, finite)) return 'accident';
  const has = (range: Range, set: ReadonlySet<string>) => hasWord(passage, range, set);
  if (has(subject, BOMBS)) return 'attack';
  if (has(subject, FORCES) && !has(clause, TRAINING))
    return has(clause, HOMEWARD) ? 'ceasefire' : 'deployment';
  if (has(subject, VOTERS) && !has(clause, AT_ODDS)) return 'decision';
  const verbs = frameWordsIn(passage, finite);
  // Egypt closed the canal: of a state only what none but an authority does.
  const isAuthority = words.has('@authority') || words.has('@govbody');
  const isRuling = words.has('@authority') ? verbs.has('@ruling') : isState && verbs.has('@state-ruling');
  if ((isState || isAuthority) && isRuled(passage, clause, finite)) return 'decision';
  if (isRuling || (isAuthority && isHindiRuling(passage, clause, finite))) return 'decision';
  if (words.has('@rescuer') && (isEnglish || isRescue(passage, done))) return 'aid';
  if (has(subject, ARMED) && TAKING.has(passage.tokens[finite.to - 1]?.text ?? '')) return 'attack';
  const isOfMany = words.has('@agitator') || has(subject, PEOPLE);
  const isUpset = isOfMany && has(clause, CAUSES[clause.lang]);
  return isUpset ? 'protest' : null;
}

function isAgent({ tokens }: Passage, { to }: Range): boolean {
  return AGENT.has(tokens[to]?.text ?? '');
}

/** सरकार ने शुल्क माफ कर दिया, सीमा बढ़ाई: by the verb or the word right before it; one who rules does so in the agent's case. */
function isHindiRuling(passage: Passage, clause: Clause, { from, to }: Range): boolean {
  if (clause.lang !== 'hi' || !hasWord(passage, { from: clause.from, to: from }, AGENT)) return false;
  return frameWordsIn(passage, { from: Math.max(clause.from, from - 1), to }).has('@ruling-hi');
}

/** फ्रांस ने नमाज को जुर्म बनाया, संसद ने सजा खत्म की: what only those who rule have to do with, in the two words before the verb. */
function isRuled(passage: Passage, { lang, from }: Clause, finite: Range): boolean {
  if (lang !== 'hi' || !hasWord(passage, { from, to: finite.from }, AGENT)) return false;
  return hasWord(passage, { from: Math.max(from, finite.from - 2), to: finite.from }, RULED);
}

const RULED = wordSet(
  'सजा जुर्म अपराध दूतावास वीजा आवेदन नागरिकता लाइसेंस परमिट समयसीमा मियाद कोटा सब्सिडी पेंशन भत्ता भत्ते उपकर टैक्स निर्यात आयात नियम कानून एफडीआई रास्ता दर दरें दरों',
);

/** The war began, fighting flared; the war ended. */
function kindOfWar({ tokens }: Passage, finite: Range, { from, to }: Range): Kind | null {
  if (to <= from || !WARS.has(tokens[to - 1]?.text ?? '')) return null;
  const verb = tokens[finite.to - 1]?.text ?? '';
  return BEGINNING.has(verb) ? 'attack' : ENDING.has(verb) ? 'ceasefire' : null;
}

const WARS = wordSet('war wars fighting hostilities clashes invasion offensive');
const BEGINNING = wordSet('began begun started erupted flared resumed raged spread escalated');
const ENDING = wordSet('ended stopped ceased subsided paused');

/** The storm reached the coast, weakened: no harm is told. */
function isMoving({ tokens }: Passage, { from, to }: Range): boolean {
  return MOVING.has(tokens[to - 1]?.text ?? '') || MOVING.has(tokens[from]?.text ?? '');
}

const MOVING = wordSet(
  'reached neared approached moved headed passed weakened eased पहुंचा पहुंची बढ़ा बढ़ी गुजरा गुजरी कमजोर',
);

/** Troops that are moved are deployed; what acts so itself is told by its cause. */
function kindOfObject(passage: Passage, object: Range): Kind | null {
  if (isFirstOfArms(passage, object)) return 'delivery';
  const isForce = object.to > object.from && FORCES.has(passage.tokens[object.to - 1]?.text ?? '');
  return isForce ? 'deployment' : kindOfThing(passage, object);
}

/** Took in its first six howitzers, पहली छह तोपें हासिल हुईं. */
function isFirstOfArms(passage: Passage, object: Range): boolean {
  const words = frameWordsIn(passage, object);
  return words.has('@nth') && (words.has('@arms') || words.has('@system'));
}

/** By the last word of what acts or is acted on: the new tax, an asset freeze, दो मिसाइल ब्रिगेड. */
function kindOfThing({ tokens }: Passage, { from, to }: Range): Kind | null {
  if (isDeclared({ tokens }, { from, to })) return null;
  // संयुक्त बयान के मुताबिक व्यापार बढ़ाएंगे: where it says so is not what is done.
  if (tokens[to]?.text === 'के' && ACCORDING.has(tokens[to + 1]?.text ?? '')) return null;
  return to > from ? (THINGS.get(tokens[to - 1]?.text ?? '') ?? null) : null;
}

const ACCORDING = wordSet('मुताबिक अनुसार');

/** Hit Chinese cars with a levy. */
function kindOfMeans(passage: Passage, { lang, to }: Clause, finite: Range): Kind | null {
  if (lang !== 'en') return null;
  const { tokens } = passage;
  for (let i = finite.to; i < Math.min(to, finite.to + OBJECT); i++) {
    if (tokens[i]?.text !== 'with') continue;
    return hasWord(passage, { from: i, to: Math.min(to, i + OBJECT) }, LEVIES) ? 'sanction' : null;
  }
  return null;
}

/** By a verb that tells its kind where such words are with it: collided of ships, ordered of guns, broke in of rebels. */
function kindOfHindiVerb(passage: Passage, clause: Clause, finite: Range): Kind | null {
  if (clause.lang !== 'hi') return null;
  const [noun = '', verb = ''] = [finite.from - 1, finite.from].map((i) => passage.tokens[i]?.text);
  const found = VERBS_HI.find(({ forms }) => forms.has(verb) || forms.has(noun));
  if (found === undefined || (found.isShare === true && shareIn(passage, clause) === null)) return null;
  const words = frameWordsIn(passage, { from: clause.from, to: finite.from });
  const { tokens } = passage;
  if (found.isFrom === true && words.get('@country')?.some(({ to }) => tokens[to]?.text === 'से') !== true)
    return null;
  if (found.isOfThings === true && !isOfThings(passage, clause, finite)) return null;
  return found.of.length === 0 || found.of.some((id) => words.has(id)) ? found.kind : null;
}

const VERBS_HI: readonly {
  readonly forms: ReadonlySet<string>;
  readonly of: readonly string[];
  readonly kind: Kind;
  /** Only of what counts out of others: the second squadron. */
  readonly isShare?: true;
  /** Only from another country: फ्रांस से 12 मिराज लिए. */
  readonly isFrom?: true;
  /** Only of arms that do it themselves: दो पनडुब्बियां बेड़े में आईं, not नौसेना में महिलाएं आईं. */
  readonly isOfThings?: true;
}[] = [
  { forms: wordSet('लिए लीं लिया'), of: ['@arms', '@system'], kind: 'procurement', isFrom: true },
  { forms: wordSet('आए आईं आई आया'), of: ['@fleet'], kind: 'delivery', isOfThings: true },
  { forms: wordSet('टेस्ट'), of: ['@arms', '@missile', '@system'], kind: 'test' },
  { forms: wordSet('मांग'), of: [], kind: 'request' },
  { forms: wordSet('दाखिल'), of: ['@troops'], kind: 'deployment' },
  { forms: wordSet('समर्पित'), of: ['@vessel', '@arms', '@system'], kind: 'delivery' },
  { forms: wordSet('शामिल'), of: ['@vessel', '@arms', '@system'], kind: 'delivery', isShare: true },
  {
    forms: wordSet('टकरा टकराए टकराई टकराया पलट पलटी पलटा'),
    of: ['@vehicle', '@vessel', '@arms', '@system'],
    kind: 'accident',
  },
  { forms: wordSet('घुस घुसे घुसा घुसी'), of: ['@troops', '@arms', '@system'], kind: 'attack' },
  { forms: wordSet('बैठेगी बैठेगा बैठेंगे'), of: ['@govbody', '@organisation'], kind: 'meeting' },
  { forms: wordSet('मंगाईं मंगाई मंगाए मंगाया मंगवाए मंगवाईं'), of: ['@arms', '@system'], kind: 'procurement' },
];

/** Whether arms or ships are what stands right before a verb without a case, or else in front of the first case. */
function isOfThings(passage: Passage, clause: Clause, finite: Range): boolean {
  const object = objectOf(passage, clause, finite);
  const who = object.to > object.from ? object : subjectOf(passage, clause, finite);
  const words = frameWordsIn(passage, who);
  return ['@arms', '@vessel', '@system'].some((id) =>
    words.get(id)?.some(({ to }) => who !== object || to === object.to),
  );
}

function hasWord({ tokens }: Passage, { from, to }: Range, set: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (set.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const BOMBS = wordSet('bomb bombs blast blasts explosion explosions grenade shell shells mortar बम ग्रेनेड');
const FORCES = wordSet(
  'troops soldiers paratroopers marines reservists conscripts warships frigates destroyers brigade brigades battalion battalions bombers ' +
    'सैनिक सैनिकों युद्धपोत युद्धपोतों टुकड़ी टुकड़ियां टुकड़ियों बटालियन ब्रिगेड',
);
const PEOPLE = wordSet(
  'teachers fishermen farmers drivers nurses workers students miners doctors truckers dockers residents activists shopkeepers villagers pilots',
);
const TRAINING = wordSet('training trained train प्रशिक्षण');
const HOMEWARD = wordSet('home out घर लौटे लौट लौटी वापस निकली निकले निकल हटे हटी');
/** Words by which those who act are at odds with someone. */
const CAUSES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: wordSet('over outside against demanding protest'),
  hi: wordSet('विरोध खिलाफ मांग बाहर गुस्सा सामने'),
};
/** Who decides by a vote. */
const VOTERS = wordSet(
  'voters shareholders lawmakers legislators deputies senators mps board regulator regulators watchdog electorate',
);
/** A brawl is no vote. */
const AT_ODDS = wordSet('against outside brawled clashed scuffled met gathered');
/** Who takes a place by force, and how. */
const ARMED = wordSet(
  'army troops rebels forces militia militiamen insurgents jihadists guerrillas paramilitaries fighters taliban ottomans crusaders mongols vikings normans germans nazis allies',
);
const TAKING = wordSet('took taken seized entered stormed regained overran retook recaptured swept');
const LEVIES = wordSet('levy tariff tariffs duty duties');
