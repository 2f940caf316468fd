import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { isWeekday, SPEAKER } from './english-scheduled.ts';
import { is, within } from './grammar-words.ts';

/** A line without full stop. */
export function isHeadline({ tokens, sentences }: Passage, clause: Clause): boolean {
  const sentence = sentences[clause.sentence];
  const last = tokens[(sentence?.to ?? clause.to) - 1];
  return last?.kind !== 'mark' || !/[.?!"”]/.test(last.text);
}

/** Words from due, or to be, to its day. */
const DUE = 5;

/** Driver held in the crash due in court Tuesday, the crew, due home on Friday; a headline's match to be played again Thursday. */
export function isDue(passage: Passage, clause: Clause, words: Range): boolean {
  const { tokens } = passage;
  for (let i = words.from - 1; i >= Math.max(clause.from, words.from - DUE); i--) {
    const word = tokens[i]?.text ?? '';
    if (word === ',' || word === ';') return false;
    // Due to fog is because of it; had been due is told by its verb.
    if (word === 'due') return tokens[i + 1]?.text !== 'to' && tokens[i - 1]?.text !== 'been';
    if (word === 'be' && tokens[i - 1]?.text === 'to') return isHeadline(passage, clause);
  }
  return false;
}

/** Leaders gather in Rome Friday, no school on Monday: a headline's verb with no object, or none, of what is arranged. */
export function isMeeting(passage: Passage, { from }: Clause, words: Range): boolean {
  const { tokens } = passage;
  const first = tokens[from]?.text ?? '';
  if (first === 'no') return true;
  // Jury set; starts March 29: of the subject before.
  const begins = tokens[from - 1]?.text === ';' ? from : from + 1;
  return within(passage, Math.max(begins, words.from - SPEAKER), words.from, (i) => {
    const word = tokens[i]?.text ?? '';
    if (FIXTURES.has(word) || (TAKES.has(word) && tokens[i + 1]?.text === 'on')) return true;
    if (VOTERS.has(first) && CHOOSE.has(word)) return true;
    if (!MEETS.has(word)) return false;
    return i + 1 === words.from || PLACED.has(tokens[i + 1]?.text ?? '');
  });
}

/** Doctors begin a walkout Friday, India face Pakistan Sunday: whatever the object. */
const FIXTURES: ReadonlySet<string> = wordSet(
  'begin begins start starts resume resumes face faces host hosts',
);
const TAKES: ReadonlySet<string> = new Set(['take', 'takes']);
const VOTERS: ReadonlySet<string> = wordSet('voters residents');
const CHOOSE: ReadonlySet<string> = wordSet('choose elect pick decide head go');

const MEETS: ReadonlySet<string> = wordSet(
  'meet meets gather gathers convene convenes vote votes resume resumes begin begins start starts reopen reopens open opens return returns leaves arrives departs visits travels flies heads',
);
const PLACED: ReadonlySet<string> = wordSet('in on at to for from next tomorrow');

/** "Putin to visit India on December 4". */
export function headline(passage: Passage, clause: Clause): Tense {
  const isAhead = within(
    passage,
    clause.from,
    clause.to,
    (i) => is(passage, i, 'to') || ANNOUNCED.has(passage.tokens[i]?.text ?? ''),
  );
  return isAhead ? 'future' : 'none';
}

/** Bail hearing Friday for rapper held over brawl: a headline's weekday right behind what is on it, and no verb of that. */
export function isOccasion(passage: Passage, words: Range): boolean {
  const { tokens } = passage;
  const at = tokens[words.from - 1]?.text === 'on' ? words.from - 2 : words.from - 1;
  if (!OCCASIONS.has(tokens[at]?.text ?? '') || !isWeekday(passage, words)) return false;
  const next = tokens[words.to];
  return next === undefined || next.line || AFTER_OCCASION.has(next.text);
}

const AFTER_OCCASION: ReadonlySet<string> = wordSet(
  'for of on in over at as after with to before against amid , ; : -',
);

const OCCASIONS: ReadonlySet<string> = wordSet(
  'hearing hearings trial sentencing arraignment verdict ruling meeting meetings session summit talks debate vote votes election elections byelection polls poll referendum runoff strike strikes walkout rally rallies protest protests march parade funeral funerals memorial vigil wedding ceremony inauguration festival concert premiere launch auction sale budget deadline exam exams test tests match matches game games final finals semifinal semifinals derby clash opener tournament showdown playoff draw fixture appearance',
);

/** What a headline without verb tells only before it is. */
const ANNOUNCED: ReadonlySet<string> = wordSet(
  'closure closures auction bandh hartal preview previews webinar',
);
