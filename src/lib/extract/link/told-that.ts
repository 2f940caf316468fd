import type { Act } from '../act/act.ts';
import { HAPPENED } from '../act/act.ts';
import { isPromised } from '../act/promised.ts';
import type { Clause } from '../clause/clauses.ts';
import { isSaying } from '../clause/english-clauses.ts';
import type { Passage } from '../read/passage.ts';
import { isDayName } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import { isOfNoDayTold } from './plan-told.ts';
import { isJustDone } from './hindi-news.ts';

/** Said on Monday that it had killed three: what someone then had done was news that day, where nothing says since when. */
function isNewsThen(passage: Passage, { clause, trigger }: Act): boolean {
  const { tokens } = passage;
  if (tokens[clause.from]?.text !== 'that' && !TOLD.has(tokens[clause.from - 1]?.text ?? '')) return false;
  const told = tokens.slice(clause.from, clause.to);
  return (
    tokens
      .slice(Math.max(clause.from, trigger.from - HAD), trigger.from)
      .some(({ text }) => text === 'had') && !told.some(({ text }) => LONG_SINCE.has(text))
  );
}

/** Tokens from had to its verb. */
const HAD = 4;

/** Words of what had been so for some time, or before something. */
const LONG_SINCE = wordSet(
  'since during already earlier before after previously ago once long never when until always',
);

/** Announced on 10 April that it would buy 36 jets; ready to sell, it said in May: a plan without a day of its own is of the day it was told. */
export function isToldThat(passage: Passage, clause: Clause, act: Act): boolean {
  const { tokens } = passage;
  const { finite, from, to } = clause;
  // Said on Monday that it would invest: what needs a day has that of what was promised.
  const isPlan = act.needs === 'date' && act.factuality === 'planned';
  const isPlain = act.needs !== 'nothing' && !isPromised(act);
  if (finite === null || (isPlain && !isPlan) || isOfNoDayTold(passage, clause, act)) return false;
  // मंगलवार को कहा कि उन्होंने आदेश दिया है: what has just been done was news that day.
  if (to === act.clause.from && tokens[to]?.text === 'कि')
    return (
      ((act.factuality === 'planned' && !isPlain) || isJustDone(passage, act)) &&
      (TOLD_HI.has(tokens[finite.from]?.text ?? '') || ANNOUNCED.has(tokens[finite.from - 1]?.text ?? ''))
    );
  if (HAPPENED.has(act.factuality) && !isNewsThen(passage, act)) return false;
  // And claimed the town: no words of who told it.
  if (from === act.clause.to) return isSaying(passage, clause) && tokens[from]?.text !== 'and';
  // On Monday the ministry said it had signed: without that right behind its verb.
  const isBare = TOLD.has(tokens[to - 1]?.text ?? '') || isToldOnDay(passage, clause, finite.to);
  if (to !== act.clause.from || (!isBare && tokens[act.clause.from]?.text !== 'that')) return false;
  for (let i = finite.from; i < Math.min(to, finite.to); i++)
    if (TOLD.has(tokens[i]?.text ?? '')) return from < finite.from;
  return false;
}

/** Said on Monday (the talks would resume): nothing but its day behind the verb. */
function isToldOnDay(passage: Passage, { to }: Clause, end: number): boolean {
  const { tokens } = passage;
  return (
    TOLD.has(tokens[end - 1]?.text ?? '') && to - end <= ITS_DAY && to > end && isDayName(passage, to - 1)
  );
}

const ITS_DAY = 2;

const TOLD_HI = wordSet('कहा बताया');
/** ऐलान किया, घोषणा की. */
const ANNOUNCED = wordSet('ऐलान एलान घोषणा दावा पुष्टि जानकारी सूचना');

const TOLD = wordSet(
  'said says announced announces declared declares reported wrote revealed reveals confirmed confirms told',
);
