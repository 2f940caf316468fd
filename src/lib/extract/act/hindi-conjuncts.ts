import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isDayName } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { participantsOf } from './participants.ts';

const AND = wordSet('और तथा एवं');
const AT = wordSet('में को तक से');
/** The part of a month or year that a postposition may follow: मार्च के अंत तक. */
const PARTS = wordSet('अंत आखिर शुरू मध्य शुरुआत आखिरी बीच');
/** Tokens of a clause that are looked at before its verb. */
const REACH = 40;

/**
 * Gives the first of two that share a Hindi verb, each on a day of its own, an act of its own: पहली दिसंबर 2017 में और दूसरी
 * सितंबर 2019 में शामिल हुई, 2018 में रूस से मिसाइलें और 2019 में अमेरिका से विमान खरीदे. Linear.
 */
export function withHindiConjuncts(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.flatMap((act) => {
    if (act.needs === 'more' || act.needs === 'own-date') return [act];
    const share = shareBehind(passage, act);
    if (share !== null) return sharesOf(passage, act, share);
    const at = jointIn(passage, act);
    if (at === null) return [act];
    const left = partOf(passage, act, { from: act.clause.from, to: at });
    const right = partOf(passage, act, { from: at, to: act.clause.to });
    const isShared = left.systems.length + right.systems.length === 0;
    const systems = isShared ? act.systems : null;
    // पहली पनडुब्बी कलवरी 2017 में और आखिरी वाघशीर 2025 में शामिल हुई: of the same make.
    const isOfSame = right.systems.length === 0 && SHARES.has(passage.tokens[at + 1]?.text ?? '');
    // भारत और रूस की बैठक 5 मई को मॉस्को और 7 मई को दिल्ली में हुई: ahead of both days stands what is of both.
    const isAhead = act.trigger.from < at;
    const subject = isAhead ? partiesAhead(passage, act, right) : subjectOf(passage, left, right);
    return [
      {
        ...left,
        trigger: { from: at - 1, to: at },
        needs: 'date' as const,
        systems: systems ?? left.systems,
        countries: left.countries.length > 0 ? left.countries : act.countries,
        rules: [...act.rules, 'gapped'],
      },
      {
        ...right,
        trigger: isAhead ? { from: at + 1, to: at + 2 } : act.trigger,
        systems: systems ?? (isOfSame ? left.systems : right.systems),
        countries: [...subject, ...right.countries],
      },
    ];
  });
}

/** The two of what a noun tells once, of the same parties. */
function sharesOf(passage: Passage, act: Act, at: number): readonly Act[] {
  const left = partOf(passage, act, { from: act.clause.from, to: at });
  const right = partOf(passage, act, { from: at, to: act.clause.to });
  const { countries, systems } = act;
  const trigger = { from: at + 1, to: at + 2 };
  return [
    { ...left, countries, systems },
    { ...right, countries, systems, trigger, rules: [...act.rules, 'gapped'] },
  ];
}

/** पहला परीक्षण 28 मार्च को और दूसरा 24 अप्रैल को हुआ: the "and" before a second of what a noun tells once, on a day of its own; else null. */
function shareBehind(passage: Passage, { clause, trigger }: Act): number | null {
  const { tokens } = passage;
  if (tokens[trigger.from]?.kind !== 'deva') return null;
  let isTimed = false;
  for (let i = trigger.to; i < Math.min(clause.to - 3, trigger.to + SHARE_WITHIN); i++) {
    isTimed ||= endsTime(passage, i) || (AND.has(tokens[i]?.text ?? '') && isDate(passage, i - 1));
    if (!isTimed || !AND.has(tokens[i]?.text ?? '') || !SHARES.has(tokens[i + 1]?.text ?? '')) continue;
    // और दूसरे दौर का 11 नवंबर को.
    const time = ROUNDS.has(tokens[i + 2]?.text ?? '') ? i + 4 : i + 2;
    return nextTime(passage, time, clause.to)?.from === time ? i : null;
  }
  return null;
}

const ROUNDS = wordSet('दौर चरण');

/** Tokens from the noun to the "and". */
const SHARE_WITHIN = 10;
const SHARES = wordSet('दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे चौथा चौथी चौथे पांचवां पांचवीं पांचवें छठा छठी छठे अंतिम आखिरी');

/** An act with what one of its parts tells. */
function partOf(passage: Passage, act: Act, part: Range): Act {
  const { countries, systems, actors, place } = participantsOf(passage, part);
  return {
    ...act,
    clause: part,
    countries,
    systems,
    actors,
    place,
    amounts: amountsOf(passage, part),
    quantities: quantitiesOf(passage, part),
  };
}

/** भारत ने … और … खरीदे: who did both, where the second part names no one with ने. */
function subjectOf({ tokens }: Passage, left: Act, right: Act): Act['countries'] {
  const neIn = ({ from, to }: Range) => {
    for (let i = from; i < to; i++) if (tokens[i]?.text === 'ने') return tokens[i]?.start ?? null;
    return null;
  };
  const at = neIn(left.clause);
  if (at === null || neIn(right.clause) !== null) return [];
  const told = new Set(right.countries.map(({ value }) => value));
  return left.countries.filter(({ value, span }) => span.end <= at && !told.has(value));
}

/** Who is told before the noun of what two days share. */
function partiesAhead(passage: Passage, { countries, trigger }: Act, right: Act): Act['countries'] {
  const start = passage.tokens[trigger.from]?.start ?? 0;
  return countries.filter(
    ({ value, span }) => span.end <= start && !right.countries.some((own) => own.value === value),
  );
}

/** The "and" between two that each have a day and something of their own. */
function jointIn(passage: Passage, { clause, trigger }: Act): number | null {
  const { tokens } = passage;
  if (tokens[trigger.from]?.kind !== 'deva') return null;
  // खेप 2023 में और दूसरी 2024 में आई: its noun tells it, ahead of both.
  const verb = hasDateBehind(passage, trigger, clause.to) ? clause.to : trigger.from;
  const first = Math.max(clause.from, verb - REACH);
  /** Tokens after the last time before the joint, and whether it opens the part behind it. */
  let [behind, hasSubject] = [-1, false];
  for (let i = first; i < verb; i++) {
    // 2008 में हुए धमाके और 2010 में हुए हमले का दोषी ठहराया: each day is of what its noun tells.
    if (endsTime(passage, i) && OF_NOUNS.has(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.kind === 'deva')
      if (!AND.has(tokens[i + 2]?.text ?? '')) return null;
    if (endsTime(passage, i) || isBareBefore(passage, i)) behind = i;
    else if (AND.has(tokens[i]?.text ?? '') && behind >= 0) {
      const next = nextTime(passage, i + 1, clause.to);
      if (next === null) return null;
      if (isWithinDate(passage, { from: behind + 1, to: i })) continue;
      const isEnd = behind === i - 1;
      // Each date before what it dates, or each after it.
      if (isEnd ? hasSubject && next.from > i + 1 : next.from === i + 1 && next.to < verb) return i;
      if (isBetweenDoers(passage, { from: first, to: i }, next)) return i;
      behind = -1;
    } else if (behind < 0 && tokens[i]?.kind === 'deva' && !isDate(passage, i)) hasSubject = true;
  }
  return null;
}

/** चौथी फरवरी 2026 (और पांचवीं अगस्त 2026 तक), फ्रांस से 2018 (और जापान से 2020 में): the postposition behind the next one's day is of both. */
function isBareBefore(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  if (!AND.has(tokens[i + 1]?.text ?? '') || !isDate(passage, i)) return false;
  const isYear = tokens[i]?.kind === 'digits';
  const isShare = SHARES.has(tokens[i + 2]?.text ?? '') && (isYear || isDate(passage, i - 1));
  // फ्रांस से 2018 (और जापान से 2020 में).
  const isBehindWhom = CASES.has(tokens[i - 1]?.text ?? '') && tokens[i + 2]?.kind === 'deva';
  return isShare || (isBehindWhom && !isDate(passage, i + 2));
}

const CASES = wordSet('से साथ को ने');

/** पिछले साल 25 (और 26 जुलाई को): nothing but days between a year and the "and". */
function isWithinDate(passage: Passage, { from, to }: Range): boolean {
  if (from >= to) return false;
  for (let i = from; i < to; i++) {
    const { kind, text = '' } = passage.tokens[i] ?? {};
    if (kind !== 'digits' && text !== ',' && !isDate(passage, i)) return false;
  }
  return true;
}

const OF_NOUNS = wordSet('हुए हुई हुआ आए आई आया किए किये दिए पारित');

/** अमेरिका ने रविवार को 20 लाख और चीन ने सोमवार को 10 लाख डॉलर की घोषणा की: two who did it, each before his day. */
function isBetweenDoers({ tokens }: Passage, { from, to }: Range, { from: day }: Range): boolean {
  if (tokens[day - 1]?.text !== 'ने' || day - to > DOER) return false;
  return tokens.slice(from, to).filter(({ text }) => text === 'ने').length === 1;
}

/** Tokens from the "and" to the second's day. */
const DOER = 6;

function hasDateBehind(passage: Passage, { to }: Range, end: number): boolean {
  return endsTime(passage, to + 1) || (endsTime(passage, to + 2) && to + 2 < end);
}

/** A postposition of time right after a date, or what ends a count of time: एक साल बाद; अगले साल needs none. */
function endsTime(passage: Passage, i: number): boolean {
  const [before, text] = [i - 1, i].map((at) => passage.tokens[at]?.text ?? '') as [string, string];
  return (
    (AT.has(text) && isDate(passage, beforePart(passage, i) - 1)) ||
    (text === 'बाद' && UNITS.has(before)) ||
    (UNITS.has(text) && WHICH.has(before) && !AT.has(passage.tokens[i + 1]?.text ?? ''))
  );
}

const WHICH = wordSet('अगले इस इसी पिछले गत बीते');

/** Where the postposition of a date stands, or the के of its part. */
function beforePart({ tokens }: Passage, i: number): number {
  return PARTS.has(tokens[i - 1]?.text ?? '') && tokens[i - 2]?.text === 'के' ? i - 2 : i;
}

const UNITS = wordSet('दिन हफ्ते सप्ताह महीने माह साल वर्ष');

/** The next time with its postposition. */
function nextTime(passage: Passage, from: number, to: number): Range | null {
  for (let i = from; i < to; i++) {
    if (!endsTime(passage, i)) continue;
    let start = i - 1;
    while (start > from && (isDate(passage, start - 1) || passage.tokens[start - 1]?.kind === 'digits'))
      start--;
    if (UNITS.has(passage.tokens[i]?.text ?? '')) start = i - 1;
    return { from: start, to: i + 1 };
  }
  return null;
}

/** A year or a name of the calendar. */
function isDate(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  const token = tokens[i];
  return token?.kind === 'digits' ? token.text.length === 4 : isDayName(passage, i);
}
