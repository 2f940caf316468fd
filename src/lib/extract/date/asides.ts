import type { Clause } from '../clause/clauses.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate } from './meaning.ts';
import { startOf } from './spans.ts';
import type { FoundTimex, Named } from './timex-of.ts';

/** The boiler, built in 1998, had failed: the year of a participle beside its noun is that of its making alone. */
export function isMaking({ tokens }: Passage, { from, to }: FoundDate): boolean {
  const [mark, verb, joint] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  if (joint?.text !== 'in' || tokens[to]?.text !== ',' || verb === undefined) return false;
  return (verb.line || mark?.text === ',' || mark?.text === '.') && /(?:ed|en|rn|lt|ade)$/.test(verb.text);
}

/** 1998 में बनी इस इमारत को निगम ने जून में खाली कराया: the same of a Hindi participle, before its noun. */
export function isHindiMaking({ tokens }: Passage, { to, meaning }: FoundDate): boolean {
  if (meaning.is !== 'value' || !YEAR.test(meaning.edtf) || tokens[to]?.text !== 'में') return false;
  const noun = tokens[to + 2];
  return MADE.has(tokens[to + 1]?.text ?? '') && noun?.kind === 'deva' && !ENDS.has(noun.text);
}

const MADE = wordSet('बना बनी बने निर्मित स्थापित जन्मा जन्मी जन्मे गठित खुला खुली खुले');
const ENDS = wordSet('है हैं था थी थे और तथा');

/** Began on April 15, 2023, when those behind the coup of October 2021 fell out: of two dates that of a noun is no year of the story's. */
export function isOfNoun({ tokens }: Passage, { from, meaning }: FoundDate): boolean {
  return meaning.is === 'value' && tokens[from - 1]?.text === 'of' && tokens[from - 2]?.kind === 'latn';
}

/** The camp, which had been rebuilt in 1985: in the pluperfect of something beside, of no day that a story goes on from. */
export function isBesideIt({ tokens }: Passage, clause: Clause | undefined, { from }: FoundDate): boolean {
  if (clause === undefined || clause.lang !== 'en') return false;
  const start = WHICH.has(tokens[clause.from]?.text ?? '') ? clause.from : clause.relative;
  return start !== null && start < from && tokens.slice(start, from).some(({ text }) => text === 'had');
}

const WHICH: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);

/** अस्पताल में आखिरी सांस ली, जहां वह 19 जून से भर्ती थे: since when it was so, told beside a day, is none that a story goes on from. */
export function isSinceBeside(
  { tokens }: Passage,
  clause: Clause | undefined,
  { to }: Pick<FoundDate, 'to'>,
): boolean {
  return tokens[to]?.text === 'से' && BESIDE_HI.has(tokens[clause?.from ?? -1]?.text ?? '');
}

const BESIDE_HI = wordSet('जहां जो जिसमें जिसकी जिसका जिसके जिनकी जिनका');

/**
 * Took over that September, after rebels had seized the city in March 2013; confirmed him in March despite the party, which came to
 * power in December: what an English sentence steps back to leaves the story at the day before.
 * @param before the date that the sentence named before
 */
export function isStepBack(
  { tokens }: Passage,
  clause: Clause | undefined,
  { range, value }: Pick<FoundTimex, 'range' | 'value'>,
  before: Named | null,
): boolean {
  if (clause === undefined || clause.lang !== 'en') return false;
  const isRelative = clause.relative !== null && range.from >= clause.relative;
  if (!isRelative && !BACK.has(tokens[clause.from]?.text ?? '')) return false;
  const [at, then] = [startOf(value), startOf(before?.value ?? null)];
  return at !== null && then !== null && at < then;
}

const BACK: ReadonlySet<string> = new Set([...WHICH, 'after']);

/** यह कार्रवाई 22 अप्रैल को हुए हमले के जवाब में थी, retaliation for the April 22 attack: what a story answers is no day that it goes on from. */
export function isAnswered(
  passage: Passage,
  clause: Clause | undefined,
  { from, to }: Pick<FoundDate, 'from' | 'to'>,
): boolean {
  const { tokens } = passage;
  if (clause === undefined) return false;
  if (clause.lang === 'en') return answersIn(passage, Math.max(clause.from, from - ANSWER_WITHIN), from);
  for (let i = to; i < Math.min(clause.to - 1, to + ANSWER_WITHIN); i++)
    if (tokens[i]?.text === 'के' && ANSWERS.has(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

/** Whether English words say that something answers what stands behind them: in retaliation for, in response to. */
export function answersIn({ tokens }: Pick<Passage, 'tokens'>, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (ANSWERS.has(tokens[i]?.text ?? '') && FOR.has(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

/** Tokens between a date and the word that says what answered it. */
const ANSWER_WITHIN = 12;
const ANSWERS = wordSet('response retaliation reply revenge retaliated reprisal जवाब बदले प्रतिशोध');
const FOR = wordSet('to for');

/** It had not recognised the court since 1960: how long something has been so is no day that a story goes on from. */
export function isSinceYear({ tokens }: Passage, { from, to, meaning }: FoundDate): boolean {
  return meaning.is === 'value' && to - from === 1 && tokens[from - 1]?.text === 'since';
}

/** 2020 के दंगों के मामले में 12 दिसंबर को जमानत दी: what a case or those whom it befell are of is no year that a story goes on from. */
export function isLongAgo({ tokens }: Passage, { to, meaning }: FoundDate): boolean {
  if (meaning.is !== 'value' || !YEAR.test(meaning.edtf) || !GENITIVE.has(tokens[to]?.text ?? ''))
    return false;
  for (let i = to + 1; i < to + CASE_WITHIN; i++) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    if (kind !== 'deva' || CASES.has(text)) return false;
    if (LATER.has(text)) return true;
  }
  return false;
}

/** आरोप है कि 2017 में ठेका दिया था। अदालत ने 22 सितंबर को …: the year of what one is charged with is none that the case goes on from. */
export function isCharged({ tokens }: Passage, { meaning }: FoundDate, clause: Clause | undefined): boolean {
  const isYear = meaning.is === 'value' && YEAR.test(meaning.edtf);
  if (!isYear || clause === undefined || tokens[clause.from]?.text !== 'कि') return false;
  for (let i = clause.from - 1; i >= clause.from - CHARGE_WITHIN && tokens[i]?.kind === 'deva'; i--)
    if (CHARGES.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Tokens from a charge to what it is: आरोप (लगाया गया है) कि. */
const CHARGE_WITHIN = 4;
const CHARGES = wordSet('आरोप आरोपों इल्जाम');

/** यह 2020 के बाद पहली बिक्री थी। चार दिन बाद …: since when something is the first of its kind is no time that a story goes on from. */
export function isSinceRank(
  { tokens }: Passage,
  clause: Clause | undefined,
  { to }: Pick<FoundDate, 'to'>,
): boolean {
  const finite = clause?.lang === 'hi' ? clause.finite : null;
  if (clause === undefined || finite === null || !IT.has(tokens[clause.from]?.text ?? '')) return false;
  if (!COPULAS.has(tokens[finite.from]?.text ?? '')) return false;
  for (let i = to; i < finite.from; i++)
    if (tokens[i]?.text === 'बाद')
      return tokens.slice(i + 1, finite.from).some(({ text }) => RANKS.has(text));
  return false;
}

const IT = wordSet('यह ये वह');
const COPULAS = wordSet('था थी थे थीं है हैं');
const RANKS = wordSet('पहला पहली पहले सबसे दूसरा दूसरी तीसरा तीसरी चौथा चौथी पांचवां पांचवीं अब');

const YEAR = /^\d{4}$/;
/** Tokens from a year to what came of it. */
const CASE_WITHIN = 8;
const CASES = wordSet('में को ने पर से तक');
const LATER = wordSet(
  'मामले मामला मामलों मुकदमे मुकदमा केस आरोपी आरोपियों आरोपित अभियुक्त दोषी दोषियों पीड़ित पीड़ितों सैनिकों शहीदों नायक नायकों वीरों सुनवाई याचिका अपील जांच बरसी',
);

/** 2016 के बाद: what is told lies in another year. */
export function isAfterYear({ tokens }: Passage, { to, meaning }: FoundDate): boolean {
  return (
    meaning.is === 'value' &&
    YEAR.test(meaning.edtf) &&
    tokens[to]?.text === 'के' &&
    tokens[to + 1]?.text === 'बाद'
  );
}
