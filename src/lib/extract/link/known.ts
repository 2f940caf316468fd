import { firstFrom } from '../read/first-from.ts';
import { DAY } from '#lib/event/span.ts';
import type { Act } from '../act/act.ts';
import { isRemembered } from '../act/anniversary.ts';
import { coverOf } from '../date/spans.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import { canBeSameDate } from '../mention/same-event.ts';
import type { Passage } from '../read/passage.ts';
import { within } from '../read/within.ts';
import { wordSet } from '../read/word-set.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { datedBy } from './mention.ts';
import { firstTimexFrom } from './timex-at.ts';
import type { NameFound } from './named.ts';
import { actOfName } from './named.ts';
import { withoutNamed } from './of-named.ts';

/**
 * Events that the text calls by name, with the date that the list of known events has for them where the
 * text itself gives none; and acts that the text places within such an event.
 */
export function withKnown(mentions: readonly Mention[], linking: Linking): readonly Mention[] {
  const names = linking.names.filter(({ entry }) => entry.when !== null);
  if (names.length === 0) return mentions;
  const dated = mentions.flatMap((mention): Mention | readonly Mention[] => {
    const held = asHeld(mention, names, linking.passage);
    if (held !== null) return held;
    const name = nameAbout(mention, within(names, mention.act.clause), linking.passage);
    if (name === null) return mention;
    const isDated = mention.when !== null && mention.dateSource === 'text';
    if (isDated && !isOfTeller(mention, name.of)) return mention;
    // During Operation Sindoor in May, he said in August: as precise as the text is.
    const own = isDated ? timexBeside(name.of, mention.act, linking) : undefined;
    if (own !== undefined) return datedBy(mention.act, own, name.rule);
    if (!AHEAD.has(mention.act.factuality) || !isOver(name.of, linking))
      return known(mention, name.of, name.rule);
    // संधि स्थगित रहेगी: what is to become of a treaty that was signed long ago is no treaty to come.
    return mention.when === null && mention.act.kind === name.of.entry.kind ? [] : mention;
  });
  const isInDated = datedClauses(mentions);
  const others = names.filter((name) => !isWhen(name, isInDated, linking.passage));
  const named = toldOnlyByName(others, dated, linking);
  return [...withoutNamed(dated, named, linking.passage), ...named].sort(
    ({ act: a }, { act: b }) => a.clause.from - b.clause.from || a.trigger.from - b.trigger.from,
  );
}

const AHEAD: ReadonlySet<string> = new Set(['planned', 'considered', 'offered']);

/** Whether a known event was before the report. */
function isOver({ entry }: NameFound, { dateline }: Linking): boolean {
  const cover = entry.when === null ? null : coverOf(entry.when);
  const today = dateline === null ? null : coverOf(dateline.value);
  return cover !== null && today !== null && cover.end <= today.start;
}

/** The name of the event that an act is, or within which it was. */
function nameAbout(
  { act }: Mention,
  names: readonly NameFound[],
  passage: Passage,
): { readonly of: NameFound; readonly rule: string } | null {
  const called = names.find(({ key }) => key.id === act.name?.value.id);
  if (called !== undefined) return { of: called, rule: 'link-gazetteer' };
  const during = names.find((name) => isDuring(passage, name));
  return during === undefined ? null : { of: during, rule: 'link-during' };
}

/** During Operation Sindoor …, he said on 9 August: a day beside the act's clause that was none of that event's, of who told it. */
function isOfTeller({ act: { clause }, when, timex }: Mention, { entry }: NameFound): boolean {
  const isBesideClause = timex !== null && (timex.range.from >= clause.to || timex.range.to <= clause.from);
  return isBesideClause && !canBeSameDate(when, entry.when);
}

/** The date that belongs to a name in an act's clause. */
function timexBeside(
  name: NameFound,
  { clause }: Act,
  { timexes, passage }: Linking,
): FoundTimex | undefined {
  const first = firstTimexFrom(timexes, clause.from);
  return timexes.slice(first, first + IN_CLAUSE).find((timex) => isBeside(passage, timex, name));
}

/** Dates of a clause among which that of a name is looked for. */
const IN_CLAUSE = 3;

/** भोपाल गैस त्रासदी 3 दिसंबर 1984 को हुई: what only says when an event of that name was is that event; null for all else. */
function asHeld(
  { act, when, timex }: Mention,
  names: readonly NameFound[],
  passage: Passage,
): Mention | null {
  if (act.rules[0] !== 'plain' || act.kind !== 'other' || timex === null) return null;
  const { trigger, clause } = act;
  const isHeld = passage.tokens.slice(trigger.from, trigger.to).some(({ text }) => HELD.has(text));
  if (!isHeld) return null;
  const name = within(names, clause).find(
    ({ from, to, entry }) =>
      from - clause.from <= OPENING && to <= trigger.from && canBeSameDate(when, entry.when),
  );
  return name === undefined
    ? null
    : datedBy(actOfName(passage, name, clause, act.factuality), timex, 'link-clause');
}

const HELD = wordSet('हुआ हुई हुए घटी घटा घटित occurred happened took');
/** Tokens of a clause before the name that it is about: in 1984, the. */
const OPENING = 6;

/**
 * करगिल युद्ध में … बम बरसाए: a Hindi name that only says when its clause's act was is no event beside it; nor is a war of
 * months told where it only says since when something is so: द्वितीय विश्व युद्ध के बाद पहली बार. Nor is what is remembered.
 */
function isWhen(name: NameFound, isInDated: (words: NameFound) => boolean, { tokens }: Passage): boolean {
  if (isRemembered({ tokens }, name)) return true;
  const [next, second] = [tokens[name.to]?.text ?? '', tokens[name.to + 1]?.text ?? ''];
  // दूसरे विश्व युद्ध जैसे हालात: what something is only like.
  if (LIKE.has(next)) return true;
  // ऑपरेशन सिंधु के तहत मंगलवार को 1,100 नागरिक निकाले
  const isUnder = next === 'के' && second === 'तहत';
  if ((next === 'में' || isUnder) && isInDated(name)) return true;
  return isOfMonths(name) && (next === 'में' || (OF.has(next) && ERAS.has(second)));
}

const LIKE = wordSet('जैसे जैसी जैसा सरीखे सरीखा सरीखी');
const OF = wordSet('के से की');
const ERAS = wordSet('बाद पहले पूर्व पश्चात समय वक्त दौरान दौर जमाने कारण चलते वजह');

/** Lasted longer than a report's news does. */
function isOfMonths({ entry }: NameFound): boolean {
  const cover = coverOf(entry.when ?? '');
  return cover !== null && cover.end - cover.start > MONTH_DAYS * DAY;
}

const MONTH_DAYS = 31;

/** Whether some words lie in the clause of an act that has a date; made once, so that many names cost no more. */
function datedClauses(mentions: readonly Mention[]): (words: NameFound) => boolean {
  const clauses = mentions
    .flatMap(({ act: { clause }, when }) => (when === null ? [] : [clause]))
    .toSorted((a, b) => a.from - b.from);
  /** Furthest end of the clauses up to each. */
  const ends: number[] = [];
  for (const { to } of clauses) ends.push(Math.max(to, ends.at(-1) ?? 0));
  return ({ from, to }) => (ends[firstFrom(clauses, from + 1) - 1] ?? 0) >= to;
}

function known(mention: Mention, { entry }: NameFound, rule: string): Mention {
  return { ...mention, when: entry.when, dateSource: 'gazetteer', timex: null, rules: [rule] };
}

/** An act within the event: के दौरान, में, during. */
function isDuring({ tokens }: Passage, { from, to }: NameFound): boolean {
  const text = (i: number) => tokens[i]?.text ?? '';
  let after = to;
  while (QUOTES.has(text(after))) after++;
  let before = from - 1;
  while (QUOTES.has(text(before)) || text(before) === 'the') before--;
  return (
    (text(after) === 'के' && text(after + 1) === 'दौरान') ||
    text(after) === 'में' ||
    (text(before) === 'during' && !DEEDS.has(text(before - 1))) ||
    text(before) === 'amid'
  );
}

/** Convicted of crimes committed during the war: those were of it, the verdict is not. */
const DEEDS = wordSet('committed perpetrated crimes atrocities');

const QUOTES: ReadonlySet<string> = new Set(["'", '"', '“', '”', '‘', '’', '«', '»']);

function toldOnlyByName(
  names: readonly NameFound[],
  mentions: readonly Mention[],
  { passage, clauses, timexes }: Linking,
): readonly Mention[] {
  const told = new Set(mentions.map(({ act }) => act.name?.span.start));
  let c = 0;
  let t = 0;
  return names.flatMap((name): readonly Mention[] => {
    if (passage.sentences[name.sentence]?.footer === true) return [];
    // A war that goes on is told of as the state of things, not as an event.
    if (name.entry.when?.endsWith('/..') === true) return [];
    const start = passage.tokens[name.from]?.start;
    if (told.has(start)) return [];
    while (c < clauses.length - 1 && (clauses[c]?.to ?? 0) <= name.from) c++;
    while (t < timexes.length && (timexes[t]?.range.to ?? 0) + BESIDE < name.from) t++;
    const clause = clauses[c] ?? name;
    const act = actOfName(
      passage,
      name,
      clause.from <= name.from && name.to <= clause.to ? clause : name,
      'done',
    );
    const timex = timexes.slice(t, t + 2).find((found) => isBeside(passage, found, name));
    if (timex !== undefined) return [datedBy(act, timex, 'link-noun')];
    // A treaty is spoken of as what holds: India suspended the Indus Waters Treaty tells nothing of 1960.
    if (name.entry.kind === 'agreement') return [];
    return [{ act, when: name.entry.when, dateSource: 'gazetteer', timex: null, rules: ['link-gazetteer'] }];
  });
}

/** Tokens between a date and the name that it belongs to: `22 अप्रैल के पहलगाम हमले`, `of`, `में हुए`. */
const BESIDE = 3;

function isBeside(
  { tokens }: Passage,
  { range, value }: FoundTimex,
  { from, to, entry }: NameFound,
): boolean {
  if (value === null || !canBeSameDate(value, entry.when)) return false;
  const gap = range.to <= from ? from - range.to : range.from - to;
  // Broke off ties in October 2023 over the war in Gaza: the day of what was done about it.
  return gap >= 0 && gap <= BESIDE && !(range.to <= from && ABOUT.has(tokens[range.to]?.text ?? ''));
}

const ABOUT = wordSet('over after amid despite during about');
