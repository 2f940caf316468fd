import type { Act } from '../act/act.ts';
import { beforeHedge } from '../clause/english-hedge.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { putOffAfter } from '../clause/hindi-put-off.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Mention } from './mention.ts';
import { datedBy } from './mention.ts';
import type { Dates } from './placed.ts';
import { holds, near } from './placed.ts';

/**
 * Deliveries, due to start last year, have been put back to 2027; the vote was postponed until May: what was moved to another
 * day is planned for that, and nothing of it was on the day it was due. Null for other acts, and where a day is told of the
 * putting off itself.
 */
export function ofPutOff(act: Act, dates: Dates, passage: Passage): Mention | null {
  if (act.kind === 'statement') return null;
  const isHindi = passage.tokens[act.trigger.from]?.kind === 'deva';
  const own = near(act, dates).filter(({ timex }) => holds(act.clause, timex.range));
  for (const { timex } of own) {
    const moved = isHindi
      ? movedUntil(passage, act.clause, timex.range)
      : movedTo(passage, act.clause, timex.range);
    if (moved === null || timex.value === null) continue;
    if (isHindi ? act.factuality !== 'denied' : isAnotherVerb(passage, act, moved)) continue;
    const isToldWhen = own.some(
      ({ timex: { range }, attachment }) =>
        range !== timex.range && attachment.noun === null && !isOldDay(passage, act.clause, range),
    );
    if (isToldWhen) return null;
    const mark = spanOf(passage, moved);
    return datedBy({ ...act, factuality: 'planned', mark }, timex, 'link-clause');
  }
  return null;
}

/** The two ordered in 2021 have been delayed, has agreed to put off repayments: the order and the agreement are not what was moved. */
function isAnotherVerb(passage: Passage, { trigger }: Act, moved: Range): boolean {
  if (passage.tokens[moved.from - 1]?.text === 'to') return true;
  const isOwn = trigger.from <= moved.from && moved.from < trigger.to;
  return !isOwn && englishVerbAt(passage, trigger.from, trigger.to) !== null;
}

/** बैठक 12 दिसंबर तक टाल दी, परीक्षण जनवरी तक स्थगित: the same in Hindi, behind the day. */
function movedUntil(passage: Passage, clause: Range, { to }: Range): Range | null {
  const at = putOffAfter(passage, to, clause.to);
  return at === null ? null : { from: at, to: at + 1 };
}

/** The verb that moves something to a day: postponed until, put back to. */
function movedTo(passage: Passage, clause: Range, { from }: Range): Range | null {
  const { tokens } = passage;
  const by = beforeHedge(passage, from);
  if (!TO.has(tokens[by]?.text ?? '')) return null;
  for (let i = by - 1; i >= Math.max(clause.from, by - REACH) && tokens[i]?.kind !== 'mark'; i--) {
    const text = tokens[i]?.text ?? '';
    if (MOVED.has(text)) return { from: i, to: i + 1 };
    // Set for 2022, moved to 2025.
    if (i + 1 === by && MOVED_TO.has(text)) return { from: i, to: i + 1 };
    if (SHIFTED.has(text) && DIRECTIONS.has(tokens[i + 1]?.text ?? '')) return { from: i, to: i + 2 };
  }
  return null;
}

/** Tokens from what moves to its to. */
const REACH = 12;
const TO = wordSet('to until till');
const MOVED = wordSet('postponed deferred delayed rescheduled slipped');
const SHIFTED = wordSet('put pushed moved brought');
const MOVED_TO = wordSet('moved shifted pushed');
const DIRECTIONS = wordSet('off back forward');

/** Due last November, from May to September: for when it was at first. */
function isOldDay(passage: Passage, clause: Range, { from }: Range): boolean {
  const { tokens } = passage;
  const by = beforeHedge(passage, from);
  if (tokens[by]?.text === 'from') return true;
  for (let i = by; i >= Math.max(clause.from, by - DUE_REACH) && tokens[i]?.text !== ','; i--)
    if (DUE.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const DUE_REACH = 6;
const DUE = wordSet('due planned scheduled expected slated set');
