import type { Act } from '../act/act.ts';
import { within } from '../clause/grammar-words.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { SAID } from './gone-back.ts';

/** Sentences after a meeting in which what was said at it may be told. */
const TALKS_REACH = 8;
/** Words that open a sentence: the talks may be named in them. */
const OPENING_WORDS = 9;

/** बैठक में …, बातचीत के दौरान …, at the meeting, during the talks. */
export function isAtTalks({ tokens, hits, sentences }: Passage, act: Act, talks: Act): boolean {
  if (act.sentence - talks.sentence > TALKS_REACH || act.kind === 'meeting') return false;
  const from = sentences[act.sentence]?.from ?? 0;
  for (let i = from; i < Math.min(from + OPENING_WORDS, act.trigger.from); i++) {
    const hit = hits[i]?.find(({ entry }) => entry.type === 'trigger' && entry.kind === 'meeting');
    if (hit === undefined) continue;
    const next = tokens[hit.to]?.text ?? '';
    const second = tokens[hit.to + 1]?.text ?? '';
    if (next === 'में' || (next === 'के' && DURING.has(second)) || (next === 'से' && LEAVING.has(second)))
      return true;
    if (AT.has(tokens[from]?.text ?? '')) return true;
  }
  return false;
}

/** उसी दौरे में, इस यात्रा के दौरान, during the visit: of the visit that was told last. */
export function isOnThatVisit({ tokens, sentences }: Passage, act: Act, visit: Act): boolean {
  if (act.sentence - visit.sentence > TALKS_REACH || act.kind === 'visit') return false;
  // What is to come may be on a visit to come alone.
  if ((act.factuality === 'planned') !== (visit.factuality === 'planned')) return false;
  for (let i = act.clause.from + 2; i < act.clause.to; i++)
    if (VISITS_EN.has(tokens[i]?.text ?? '') && THE.has(tokens[i - 1]?.text ?? ''))
      return (
        ON.has(tokens[i - 2]?.text ?? '') && tokens[i + 1]?.text !== 'to' && tokens[i + 1]?.text !== 'of'
      );
  const from = sentences[act.sentence]?.from ?? 0;
  // दौरे के दौरान समझौते होंगे.
  if (VISITS.has(tokens[from]?.text ?? '') && tokens[from + 2]?.text === 'दौरान') return true;
  for (let i = from; i < from + VISIT_WITHIN; i++)
    if (THAT.has(tokens[i]?.text ?? '') && VISITS.has(tokens[i + 1]?.text ?? '')) {
      const next = tokens[i + 2]?.text ?? '';
      return next === 'में' || (next === 'के' && tokens[i + 3]?.text === 'दौरान');
    }
  return false;
}

/** Tokens of a sentence within which the visit is named. */
const VISIT_WITHIN = 4;
const THAT = wordSet('उसी इसी इस उस');
const VISITS = wordSet('दौरे यात्रा');
const VISITS_EN = wordSet('visit trip tour');
const THE = wordSet('the that his her their');
const ON = wordSet('during on');

/** What is done after the talks is done the same day. */
const DURING = wordSet('दौरान बाद उपरांत पश्चात तुरंत फौरन');
const LEAVING = wordSet('निकलते निकलकर निकलने लौटते लौटकर');
const AT: ReadonlySet<string> = new Set(['at', 'during', 'in']);

/** The next sentence of the same paragraph, when its first words point back or name who acted before. */
export function goesOn(passage: Passage, before: Act, act: Act): boolean {
  const { tokens, sentences } = passage;
  if (isOfRiot(passage, before, act) || isItsToll(passage, before, act)) return true;
  const first = tokens[sentences[act.sentence]?.from ?? 0];
  if (first?.line !== false) return false;
  if (act.sentence !== before.sentence + 1) return isOfThemAgain(passage, before, act);
  if (POINTING.has(first.text)) return true;
  const from = sentences[act.sentence]?.from ?? 0;
  if (first.kind === 'latn' && isSameBody(passage, before, from, act)) return true;
  if (isHoursAfter(passage, from, act)) return true;
  if (first.text === 'इसके') return WITH.has(tokens[from + 1]?.text ?? '');
  // अदालत ने सजा सुनाई। पीठ ने जुर्माना भी लगाया: the same body goes on.
  for (let i = from; i < Math.min(from + BODY_REACH, act.trigger.from); i++)
    for (const body of BODIES)
      if (body.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'ने')
        return within(passage, before.clause.from, before.clause.to, (at) =>
          body.has(tokens[at]?.text ?? ''),
        );
  return isOfThoseBefore(passage, from, before, act);
}

/** Whether the next sentence of a paragraph goes on with the body that acted before: the company also. */
export function opensWithBody(passage: Passage, before: Act, act: Act): boolean {
  const from = passage.sentences[act.sentence]?.from ?? act.clause.from;
  const first = passage.tokens[from];
  if (act.sentence !== before.sentence + 1 || first?.line !== false || first.kind !== 'latn') return false;
  return isSameBody(passage, before, from, act);
}

/**
 * Met the king on Monday. The two signed a pact. A court jailed him. The judge fined him too. The navy seized a tanker. The navy also
 * held its crew: those who acted before go on, by another word for the same body or by the noun they had. What such a body says to
 * something is of the news, as ever.
 */
function isSameBody({ tokens }: Passage, before: Act, from: number, act: Act): boolean {
  if (act.factuality !== 'done' || before.factuality !== 'done') return false;
  const { clause, trigger } = act;
  // The judge jailed him and fined his wife.
  const isJoined = tokens[clause.from]?.text === 'and' && trigger.from - clause.from <= 2;
  if (!isJoined && (clause.from !== from || trigger.from - from > BODY_REACH)) return false;
  // Lawmakers also passed: many by themselves.
  const at = tokens[from]?.text === 'the' ? from + 1 : from;
  const [noun, next] = [tokens[at]?.text ?? '', tokens[at + 1]];
  if (at === from && !MEMBERS.has(noun)) return false;
  if (TWO.has(noun)) return TOGETHER.has(before.kind) && !COUNTRIES.has(next?.text ?? '');
  if (SAID.has(act.kind) || next?.kind !== 'latn' || next.capital) return false;
  const words = BODIES_EN.find((body) => body.has(noun));
  const told = tokens.slice(before.clause.from, words === undefined ? before.trigger.from : before.clause.to);
  if (words !== undefined) return told.some(({ text }) => words.has(text));
  // India's navy | seized: the last word of the subject.
  return told.findLast(({ kind, text }) => kind === 'latn' && !ADVERBS.has(text))?.text === noun;
}

const TWO = wordSet('two pair');
const COUNTRIES = wordSet('countries states nations neighbours neighbors companies firms armies');
/** Kinds of what two do with each other. */
const TOGETHER: ReadonlySet<string> = new Set(['meeting', 'visit', 'agreement']);
const ADVERBS = wordSet('also then later');
const MEMBERS = wordSet('lawmakers legislators deputies senators judges mps members');
const BODIES_EN = [
  wordSet('court judge judges bench tribunal jury justices'),
  wordSet(
    'parliament lawmakers legislators deputies house chamber assembly senate senators speaker mps members',
  ),
];

/** 5 फरवरी को दुकान में आग लगाई थी। आग में दो लोग झुलस गए थे: whom it hurt, by its noun or as इसमें. */
export function isTollOf({ tokens, hits, sentences }: Passage, before: Act, act: Act): boolean {
  const { clause, sentence, kind, factuality } = act;
  if (factuality !== 'done' || before.factuality !== 'done' || !HARM.has(kind) || !HARM.has(before.kind))
    return false;
  const { from } = sentences[sentence] ?? clause;
  if (sentence !== before.sentence + 1 || clause.from !== from || tokens[from]?.line !== false) return false;
  const told = tokens.slice(from, clause.to);
  if (!told.some(({ text }) => HURT_HI.has(text)) || told.some(({ text }) => LATER_HI.has(text)))
    return false;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (IN_IT.has(text(from))) return true;
  const noun = IN_THAT.has(text(from)) ? from + 1 : from;
  const isNoun = hits[noun]?.some(({ entry }) => entry.type === 'trigger' && HARM.has(entry.kind)) === true;
  return (isNoun || HARMS.has(text(noun))) && OF_IT.has(text(noun + 1));
}

const HURT_HI = wordSet('मारे मारा मारी मौत मौतें घायल जख्मी झुलस झुलसे जान चोटें');
const LATER_HI = wordSet('बाद अब तक पहले अगले और');
const IN_IT = wordSet('इसमें उसमें इनमें जिसमें');
const IN_THAT = wordSet('इस उस');
const HARMS = wordSet('आग हादसे हमले धमाके विस्फोट गोलीबारी दुर्घटना घटना टक्कर');
const OF_IT = wordSet('में से');

/** Addressed the nation on Saturday. He thanked Trump. He pardoned 30 officers: what the same one did, over what tells no act. */
function isOfThemAgain({ tokens, sentences }: Passage, before: Act, { sentence }: Act): boolean {
  if (sentence <= before.sentence || sentence - before.sentence > AGAIN) return false;
  for (let s = before.sentence + 1; s <= sentence; s++) {
    const first = tokens[sentences[s]?.from ?? 0];
    if (first?.line !== false || !PERSONS.has(first.text)) return false;
  }
  return true;
}

/** Sentences over which a pronoun goes on from what was told. */
const AGAIN = 3;
const PERSONS = wordSet('he she they');

/** A dam failed on Monday. Three villagers drowned: whom it killed, unless they died elsewhere or later. */
function isItsToll({ tokens, sentences }: Passage, before: Act, { sentence, clause, trigger }: Act): boolean {
  if (!HARM.has(before.kind) || before.factuality !== 'done' || sentence !== before.sentence + 1)
    return false;
  const from = sentences[sentence]?.from ?? 0;
  if (!DIED.has(tokens[trigger.from]?.text ?? '') || clause.from !== from || tokens[from]?.line === true)
    return false;
  return !tokens.slice(clause.from, clause.to).some(({ text }) => LATER.has(text));
}

const HARM: ReadonlySet<string> = new Set(['attack', 'accident']);
const DIED = wordSet('died drowned perished suffocated');
const LATER = wordSet('later since hospital another more have has had');

/** A rally turned violent on Sunday. Protesters threw stones; police fired tear gas: what those did who were there. */
function isOfRiot(passage: Passage, before: Act, act: Act): boolean {
  const { tokens, sentences } = passage;
  if (!VIOLENCE.has(act.kind) || act.factuality !== 'done') return false;
  const told = sentences[before.sentence] ?? before.clause;
  if (!within(passage, told.from, told.to, (at) => RIOT.has(tokens[at]?.text ?? ''))) return false;
  const { from } = act.clause;
  const isHere = act.sentence === before.sentence;
  // And set two tyres ablaze.
  if (isHere && tokens[from]?.text === 'and') return act.trigger.from - from <= 2;
  const isNext =
    act.sentence === before.sentence + 1 && tokens[sentences[act.sentence]?.from ?? 0]?.line === false;
  if (!isNext && !(isHere && tokens[from - 1]?.text === ';')) return false;
  return [from, from + 1].some((at) => CROWD.has(tokens[at]?.text ?? ''));
}

const VIOLENCE: ReadonlySet<string> = new Set(['attack', 'protest', 'accident']);
const RIOT = wordSet(
  'rally rallies riot riots clash clashes clashed protest protests protested demonstration demonstrations march marched unrest violence violent looting stones ablaze',
);
const CROWD = wordSet('protesters demonstrators rioters marchers crowds mobs youths police officers');

/** युवा सोमवार को सड़कों पर उतरे। पुलिस ने उन पर गोली चला दी: what was done to those told of before. */
export function isDoneToThem(
  { tokens, sentences }: Passage,
  before: Act,
  { sentence, trigger, factuality }: Act,
): boolean {
  const from = sentences[sentence]?.from ?? 0;
  if (factuality !== 'done' || sentence !== before.sentence + 1 || tokens[from]?.line !== false) return false;
  for (let i = from + 1; i < Math.min(from + AGENT_REACH, trigger.from); i++)
    if (tokens[i]?.text === 'ने') {
      const next = tokens[i + 1]?.text ?? '';
      return THEM.has(next) || (THOSE.has(next) && CASES.has(tokens[i + 2]?.text ?? ''));
    }
  return false;
}

/** Tokens of an agent that opens a sentence. */
const AGENT_REACH = 4;
const THEM = wordSet('उन्हें इन्हें उनसे');
const THOSE = wordSet('उन इन');
const CASES = wordSet('पर से को');

/** अभ्यर्थियों ने रविवार को प्रदर्शन किया। अभ्यर्थियों ने आवास का घेराव किया है: the same people go on. */
function isOfThoseBefore(passage: Passage, from: number, { clause }: Act, { trigger }: Act): boolean {
  const { tokens } = passage;
  const isAgent = (i: number) => tokens[i + 1]?.text === 'ने' && MANY.test(tokens[i]?.text ?? '');
  for (let i = from; i < Math.min(from + BODY_REACH, trigger.from); i++)
    if (isAgent(i))
      return within(
        passage,
        clause.from,
        clause.to,
        (at) => isAgent(at) && tokens[at]?.text === tokens[i]?.text,
      );
  return false;
}

const MANY = /ों$/u;

/** फैसले के कुछ घंटे बाद, इसके थोड़ी देर बाद: of the same day. */
function isHoursAfter({ tokens }: Passage, from: number, { trigger }: Act): boolean {
  for (let i = from + 1; i < Math.min(from + OPENING_WORDS, trigger.from); i++) {
    if (!HOURS.has(tokens[i]?.text ?? '')) continue;
    const at = tokens[i + 1]?.text === 'के' ? i + 2 : i + 1;
    return (
      THEN.has(tokens[at]?.text ?? '') &&
      OF_WHAT.has(tokens[from]?.text ?? '') !== OF.has(tokens[from + 1]?.text ?? '')
    );
  }
  return false;
}

const HOURS = wordSet('घंटे घंटों घंटा मिनट मिनटों देर');
const THEN = wordSet('बाद भीतर अंदर');
const OF_WHAT = wordSet('इसके उसके इनके');
const OF = wordSet('के');

/** Tokens that may open a sentence up to the body that acts in it: मुख्य न्यायाधीश सूर्यकांत और जस्टिस जॉयमाल्या बागची की पीठ ने. */
const BODY_REACH = 9;
const WITH = wordSet('तहत साथ अलावा जवाब विरोध');
const BODIES = [wordSet('अदालत पीठ खंडपीठ कोर्ट न्यायालय'), wordSet('पुलिस')];

const POINTING = wordSet('यह ये इस इसमें इसी उसी इनमें वह वे उन्होंने वहां जहां he she they it this these there both');
