import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import { verbsIn } from './english-clauses.ts';
import { is, isFutureForm, isPerfect, verbGroupBefore, within } from './hindi-verb.ts';

/**
 * The tense that holds at some words: of the clause, but a relative participle over them goes first
 * (कल आए तूफान से … होंगे is past, "who arrived on Friday, will" too), and what stands right beside
 * them (से पहले, ahead of).
 */
export function tenseAt(passage: Passage, clause: Clause, words: Range): Tense {
  const isLatin =
    passage.tokens[words.from]?.kind === 'latn' || passage.tokens[words.to - 1]?.kind === 'latn';
  return clause.lang === 'en' || isLatin ? english(passage, clause, words) : hindi(passage, clause, words);
}

/** Words after a date within which a participle can claim it. */
const REACH = 8;

function hindi(passage: Passage, clause: Clause, words: Range): Tense {
  const { tokens } = passage;
  const text = (i: number) => (i < clause.to ? (tokens[i]?.text ?? '') : '');
  const participle = participleOver(passage, clause, words);
  if (participle !== null) return participle;
  const next = text(words.to);
  const isFrom = next === 'से';
  if (isFrom && (text(words.to + 1) === 'पहले' || text(words.to + 1) === 'पूर्व')) return 'future';
  if (clause.tense === 'none') return verbless(passage, clause);
  if (clause.tense !== 'present' || clause.finite === null) return clause.tense;
  const verb = verbGroupBefore(passage, clause.from, clause.finite.to);
  // What is or goes on since a day began on it; what is on a day is to come.
  if (isFrom) return verb?.copula === true && !isStanding(passage, verb.from) ? 'future' : 'past';
  if (verb?.continuous === true || verb?.copula === true) return 'future';
  return 'present';
}

/** जारी, बंद, लागू: a state with a beginning. */
function isStanding({ tokens }: Passage, verb: number): boolean {
  return STATES.has(tokens[verb - 1]?.text ?? '') || STATES.has(tokens[verb]?.text ?? '');
}

const STATES: ReadonlySet<string> = new Set(
  'जारी बंद लागू ठप लापता फरार गायब प्रभावित बाधित तैनात मौजूद भर्ती धरने हड़ताल अनशन दौरे यात्रा पर में रुका रुकी चालू सक्रिय'.split(
    ' ',
  ),
);

/** A participle before its noun: हुए, आए, जारी past; होने वाली, प्रस्तावित ahead. */
function participleOver(passage: Passage, clause: Clause, { to }: Range): Tense | null {
  const { tokens } = passage;
  const finite = clause.finite?.from ?? clause.to;
  for (let i = to; i < Math.min(finite, to + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return null;
    const next = tokens[i + 1];
    if (next?.kind !== 'deva' || i + 1 >= finite) return null;
    if (is(passage, i, 'prospective')) {
      // दिल्ली वाले: no verb before it.
      return is(passage, i - 1, 'infinitive') || is(passage, i - 1, 'verb:infinitive') ? 'future' : null;
    }
    if (is(passage, i, 'expected') && !is(passage, i + 1, 'present') && i < to + 3) {
      if (token.text === 'प्रस्तावित' || token.text === 'निर्धारित' || token.text === 'संभावित') return 'future';
    }
    const isState = PARTICIPLES.has(token.text);
    if ((isState || isPerfect(passage, i)) && isBeforeNoun(passage, i, finite)) return 'past';
  }
  return null;
}

/** A participle that a noun follows: no auxiliary, no light verb, no postposition. */
function isBeforeNoun(passage: Passage, i: number, end: number): boolean {
  const token = passage.tokens[i];
  const next = passage.tokens[i + 1];
  if (next === undefined || i + 1 >= end || isVerbal(passage, i + 1)) return false;
  if (token?.text === 'की' || token?.text === 'ली' || token?.text === 'दी' || token?.text === 'लिए')
    return false;
  if (is(passage, i + 1, 'present') || is(passage, i + 1, 'past') || is(passage, i + 1, 'future'))
    return false;
  if (
    next.text === 'गए' ||
    next.text === 'गई' ||
    next.text === 'गया' ||
    next.text === 'हुए' ||
    next.text === 'हुई'
  )
    return i + 2 < end;
  return !NO_NOUN.has(next.text);
}

/** A verb that the word before belongs to: जारी होने, बरामद किया. */
function isVerbal(passage: Passage, i: number): boolean {
  const senses = [
    'infinitive',
    'verb:infinitive',
    'perfect',
    'habitual',
    'continuous',
    'subjunctive',
    'should',
  ];
  const text = passage.tokens[i]?.text ?? '';
  if (['हुए', 'हुई', 'हुआ', 'गए', 'गई', 'गया', 'किए'].includes(text)) return false;
  return ['कर', 'हो', 'जा', 'दे', 'ले'].includes(text) || senses.some((sense) => is(passage, i, sense));
}

/** Nouns and adjectives that stand as participles: बरामद हथियार, गिरफ्तार आरोपी, जारी बयान. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'जारी बरामद गिरफ्तार घायल जब्त प्रकाशित आयोजित संपन्न घोषित लापता अगवा स्थापित दर्ज पारित शुरू समाप्त'.split(' '),
);

const NO_NOUN: ReadonlySet<string> = new Set('कि और तथा एवं जा कर के था थे थी ने को'.split(' '));

/** Headlines: verbs of the future as stems and infinitives (आएंगे is finite anyway), else news of what was. */
function verbless(passage: Passage, clause: Clause): Tense {
  return within(
    passage,
    clause.from,
    clause.to,
    (i) => is(passage, i, 'expected') || is(passage, i, 'prospective'),
  )
    ? 'future'
    : 'none';
}

/** Words before a date that look ahead or back. */
const AHEAD: ReadonlySet<string> = new Set(
  'before by until till ahead due expected scheduled slated set planned upcoming likely next'.split(' '),
);
const BACK: ReadonlySet<string> = new Set('since after dated following'.split(' '));

function english(passage: Passage, clause: Clause, words: Range): Tense {
  const { tokens } = passage;
  const before = tokens[words.from - 1]?.text ?? '';
  const earlier = tokens[words.from - 2]?.text ?? '';
  if (BACK.has(before)) return 'past';
  if (
    before === 'until' ||
    before === 'till' ||
    before === 'by' ||
    (earlier === 'ahead' && before === 'of')
  ) {
    return clause.tense === 'past' && before !== 'of' && !hasAhead(passage, clause, words)
      ? 'past'
      : 'future';
  }
  if (AHEAD.has(before) || AHEAD.has(earlier)) return 'future';
  const verbs = verbsIn(passage, clause.from, clause.to);
  const last = verbs.findLast(({ from }) => from < words.from);
  const verb = last ?? verbs.find(({ from, infinitive }) => from >= words.to && !infinitive) ?? null;
  if (verb === null) return isHeadline(passage, clause) ? headline(passage, clause) : 'none';
  if (verb.infinitive) return isPurpose(passage, clause, verb.from) ? 'past' : 'future';
  if (verb.tense !== 'present') return verb.tense;
  if (verb.continuous) return 'future';
  if (isHeadline(passage, clause)) return 'past';
  return is(passage, verb.from, 'starts') || is(passage, verb.from, 'present') ? 'future' : 'present';
}

function hasAhead(passage: Passage, clause: Clause, words: Range): boolean {
  return verbsIn(passage, clause.from, words.from).some(
    ({ tense, infinitive }) => tense === 'future' && !infinitive,
  );
}

/** "Met to discuss", "arrived to sign": the verb before it tells the time. */
function isPurpose(passage: Passage, clause: Clause, to: number): boolean {
  const main = verbsIn(passage, clause.from, to).findLast(({ infinitive }) => !infinitive);
  if (main === undefined || main.tense !== 'past') return false;
  return !within(passage, Math.max(clause.from, to - 4), to, (i) => is(passage, i, 'ahead'));
}

/** A line without full stop. */
function isHeadline({ tokens, sentences }: Passage, clause: Clause): boolean {
  const sentence = sentences[clause.sentence];
  const last = tokens[(sentence?.to ?? clause.to) - 1];
  return last?.kind !== 'mark' || !/[.?!"”]/.test(last.text);
}

/** "Putin to visit India on December 4". */
function headline(passage: Passage, clause: Clause): Tense {
  return within(passage, clause.from, clause.to, (i) => is(passage, i, 'to')) ? 'future' : 'none';
}
