import type { Passage, Range } from '../read/passage.ts';
import { isDayName } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { verbsIn } from './english-clauses.ts';
import { beforeHedge } from './english-hedge.ts';
import type { EnglishVerb } from './english-verb.ts';
import { is } from './grammar-words.ts';

/** Marks within a phrase. */
export const PHRASE_MARKS: ReadonlySet<string> = new Set(["'", '’', '-', '.', '+']);
/** Words that a noun's phrase begins with. */
export const DETERMINERS: ReadonlySet<string> = wordSet('the a an its his her their our s');

/** What stands beside a date and lies behind, whatever the clause tells of it: its 5 January judgment, after a visit on Monday. */
export function isBehind(
  passage: Passage,
  clause: Clause,
  words: Range,
  verbs: readonly EnglishVerb[],
): boolean {
  return (
    isOutcome(passage, words) ||
    isRecalled(passage, words) ||
    isOfData(passage, words) ||
    isOfFigure(passage, words) ||
    isMeasuredBeside(passage, words, verbs) ||
    isOpening(passage, clause, words) ||
    isAfterDoing(passage, clause) ||
    isDoneBefore(passage, words) ||
    isAfterSuffering(passage.tokens, words) ||
    isHaving(passage.tokens, words) ||
    isAftermath(passage, clause, words, verbs)
  );
}

/** The May 26 order, its 5 January judgment, Sunday's crash: a day that names what was made or befell on it. */
function isOutcome(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  let noun = tokens[to]?.text === "'" && tokens[to + 1]?.text === 's' ? to + 2 : to;
  if (PARTS.has(tokens[noun]?.text ?? '')) noun++;
  if (isOfBlow(passage, from)) return true;
  const isNext = [noun, noun + 1].some((i) => BLOWS.has(tokens[i]?.text ?? ''));
  if (isNext && tokens[noun]?.kind === 'latn' && !NO_NOUN.has(tokens[noun]?.text ?? '')) return true;
  // An appeal against Tuesday's ruling.
  if (noun > to && OUTCOMES.has(tokens[noun]?.text ?? '') && AGAINST.has(tokens[from - 1]?.text ?? ''))
    return true;
  if (!OUTCOMES.has(tokens[to]?.text ?? '') || !DETERMINERS.has(tokens[from - 1]?.text ?? '')) return false;
  return tokens.slice(from, to).some(({ kind }) => kind === 'digits');
}

/** The crash in September, a deadly fire on Monday, the shooting shortly before 3 p.m. Wednesday: what befell, with its article, and the day behind it. */
export function isOfBlow(passage: Passage, from: number): boolean {
  const { tokens } = passage;
  const by = beforeHedge(passage, from);
  let blow = BESIDE_BLOW.has(tokens[by]?.text ?? '') ? by - 1 : by;
  if (by < from - 1) while (AT_HOUR.has(tokens[blow]?.text ?? '')) blow--;
  if (!BLOWS.has(tokens[blow]?.text ?? '')) return false;
  // The attack Tuesday is the third: right before the day only where its sentence begins so.
  const isBare = blow === from - 1;
  return [blow - 1, blow - 2].some((i) => {
    const word = tokens[i]?.text ?? '';
    return isBare ? DETERMINERS.has(word) && tokens[i]?.capital === true : OF_BLOW.has(word);
  });
}

const BESIDE_BLOW: ReadonlySet<string> = new Set(['in', 'on', 'of']);
const AGAINST: ReadonlySet<string> = wordSet('against over despite amid since');
const AT_HOUR: ReadonlySet<string> = wordSet('shortly just before after around about at');
const OF_BLOW: ReadonlySet<string> = wordSet('the that its his her their s deadly fatal');

const OUTCOMES: ReadonlySet<string> = wordSet(
  'order orders judgment judgement verdict ruling decision attack attacks letter notice notification circular crash killing killings riots violence coup massacre incident raid raids death deaths bombing bombings shooting arrest resolution quake earthquake statement',
);
/** What befalls, and is told only when it has. */
const BLOWS: ReadonlySet<string> = wordSet(
  'attack attacks murder murders death deaths slaying slayings killing killings crash blast blasts bombing bombings shooting shootings riot riots violence clashes massacre quake earthquake accident derailment stampede avalanche landslide mudslide flood floods flooding eruption outage sinking spill collapse fire blaze robbery tragedy disaster defeat',
);
const PARTS: ReadonlySet<string> = wordSet('morning afternoon evening night midnight');
const NO_NOUN: ReadonlySet<string> = wordSet(
  'a an the in on at of for to and or but as by with from after before over',
);

/** The meeting in April, when they failed to agree. */
function isRecalled(passage: Passage, { to }: Range): boolean {
  const { tokens } = passage;
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.text !== 'when') return false;
  const [verb] = verbsIn(passage, to + 2, Math.min(tokens.length, to + 2 + RECALL));
  return verb?.tense === 'past';
}

/** Tokens from when to its verb. */
const RECALL = 14;

/** Releases home sales for November, will publish data for May: figures are of what is over. */
function isOfData({ tokens }: Passage, { from, to }: Range): boolean {
  if (tokens[from - 1]?.text !== 'for' || tokens.slice(from, to).some(({ kind }) => kind === 'digits'))
    return false;
  return DATA.has(tokens[from - 2]?.text ?? '');
}

const DATA: ReadonlySet<string> = wordSet(
  'data figures sales inflation orders payrolls index indices production output exports imports numbers statistics starts permits',
);

/** Against 6.8% forecast in October, down from 40 reported in May: when a figure was told. */
function isOfFigure({ tokens }: Passage, { from }: Range): boolean {
  if (tokens[from - 1]?.text !== 'in' || !FIGURED.has(tokens[from - 2]?.text ?? '')) return false;
  const figure = tokens[from - 3];
  return figure?.kind === 'digits' || FIGURES.has(figure?.text ?? '');
}

/** Inflation is rising, with food prices up 3% in June: a measure beside what goes on has been taken. */
function isMeasuredBeside({ tokens }: Passage, { from }: Range, verbs: readonly EnglishVerb[]): boolean {
  if (tokens[from - 1]?.text !== 'in' || !FIGURES.has(tokens[from - 2]?.text ?? '')) return false;
  for (let i = from - 3; i > from - MEASURE && tokens[i]?.text !== ','; i--) {
    if (tokens[i]?.text !== 'with' || tokens[i - 1]?.text !== ',') continue;
    return verbs.findLast((verb) => verb.from < from)?.tense === 'present';
  }
  return false;
}

/** Tokens from with to the month of what was measured. */
const MEASURE = 14;

const FIGURED: ReadonlySet<string> = wordSet(
  'forecast predicted projected estimated reported recorded seen logged posted registered',
);
const FIGURES: ReadonlySet<string> = wordSet('% percent pc per cent million billion crore lakh points');

/** Asked on Monday whether he would go; speaking on Monday at the fair: a participle that opens its sentence. */
function isOpening(passage: Passage, { from, sentence }: Clause, words: Range): boolean {
  const { tokens, sentences } = passage;
  if (sentences[sentence]?.from !== from || words.from - from > LEAD) return false;
  const first = tokens[from];
  // Expected to retire in March, he quit.
  if (first?.kind !== 'latn' || !first.capital || is(passage, from, 'ahead')) return false;
  const isDone = /[a-z]{3}ed$/.test(first.text) && LEADS.has(tokens[from + 1]?.text ?? '');
  if (!isDone && !SPEAKING.has(first.text)) return false;
  return !tokens
    .slice(from, words.from)
    .some(({ text, kind }) => text === 'ahead' || (kind === 'mark' && !PHRASE_MARKS.has(text)));
}

/** Tokens from such a participle to its day. */
const LEAD = 7;
const LEADS: ReadonlySet<string> = wordSet('on in at by to about late early last for from this');
const SPEAKING: ReadonlySet<string> = wordSet(
  'speaking addressing talking testifying appearing replying responding writing briefing',
);
/** Jailed after pleading guilty in April: what was done before that which has happened. */
function isAfterDoing(passage: Passage, { from, sentence }: Clause): boolean {
  const { tokens, sentences } = passage;
  if (tokens[from]?.text !== 'after' || !/[a-z]{3}ing$/.test(tokens[from + 1]?.text ?? '')) return false;
  const begins = Math.max(sentences[sentence]?.from ?? from, from - MAIN);
  return verbsIn(passage, begins, from).findLast(({ infinitive }) => !infinitive)?.tense === 'past';
}

/** After being arrested in May, he will be freed: nobody is to be so that another may come. */
function isAfterSuffering(tokens: Passage['tokens'], { from }: Range): boolean {
  for (let i = from - 1; i >= Math.max(1, from - HAVING); i--) {
    if (tokens[i]?.kind === 'mark') return false;
    if (tokens[i]?.text === 'being')
      return tokens[i - 1]?.text === 'after' && SUFFERED.has(tokens[i + 1]?.text ?? '');
  }
  return false;
}

/** What is done to someone and by no plan. */
const SUFFERED: ReadonlySet<string> = wordSet(
  'arrested detained held jailed imprisoned captured seized charged indicted convicted sentenced accused injured wounded shot hit struck attacked killed kidnapped abducted damaged destroyed ousted sacked fired expelled suspended banned delayed postponed rejected closed shut halted abandoned diagnosed hospitalised hospitalized',
);

/** Will speak Tuesday after naming a cabinet Sunday: what is done before that which has its own day. */
function isDoneBefore(passage: Passage, { from }: Range): boolean {
  const { tokens } = passage;
  for (let i = from - 1; i >= Math.max(1, from - HAVING); i--) {
    if (tokens[i]?.kind === 'mark') return false;
    if (tokens[i]?.text === 'after')
      return isDayName(passage, i - 1) && /[a-z]{3}ing$/.test(tokens[i + 1]?.text ?? '');
  }
  return false;
}

/** Rises on Friday, having fallen in May: what one has done by then. */
function isHaving(tokens: Passage['tokens'], { from }: Range): boolean {
  for (let i = from - 1; i >= Math.max(0, from - HAVING); i--) {
    if (tokens[i]?.kind === 'mark') return false;
    if (tokens[i]?.text === 'having') return !tokens.slice(i, from).some(({ text }) => text === 'to');
  }
  return false;
}

/** Tokens from having to the day of what one has done. */
const HAVING = 7;

/** Talks go on, following a visit to Doha on Saturday: what came before that which is, or was; a month since three days of strikes in June. */
function isAftermath(
  { tokens }: Passage,
  clause: Clause,
  words: Range,
  verbs: readonly EnglishVerb[],
): boolean {
  for (let i = words.from - 1; i >= Math.max(clause.from, words.from - AFTERMATH); i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && !PHRASE_MARKS.has(token.text)) return false;
    const next = tokens[i + 1];
    // It follows a visit on Saturday; but the final follows on Saturday.
    const isAfterIt =
      token !== undefined && FOLLOWS.has(token.text) && next?.kind === 'latn' && !PLACING.has(next.text);
    if (token === undefined || !(isAfterIt || AFTER.has(token.text))) continue;
    const isVerb = verbs.some(
      ({ from }) => from > i && from < words.from && !DETERMINERS.has(tokens[from - 1]?.text ?? ''),
    );
    if (isVerb || isAfterIt) return !isVerb;
    // Since its founding in 1925, with a gala on 1 March: the nearer day is no longer of it.
    if (token.text === 'since') return !tokens.slice(i, words.from).some(({ kind }) => kind === 'digits');
    const main = verbs.findLast(({ from, infinitive }) => from < i && !infinitive);
    return main !== undefined && main.tense === 'present';
  }
  return false;
}

/** Tokens from what came before to its day. */
const AFTERMATH = 9;
const AFTER: ReadonlySet<string> = wordSet('following after since');
const FOLLOWS: ReadonlySet<string> = wordSet('follow follows');
const PLACING: ReadonlySet<string> = wordSet('in on at from by with for up and');

/** Tokens in which the verb of the clause before is looked for. */
const MAIN = 40;
