import { actsOf } from './act/acts.ts';
import { JOINT } from './act/act.ts';
import { clausesOf } from './clause/clauses.ts';
import { timexesOf } from './date/timexes.ts';
import type { FoundTimex } from './date/timex-of.ts';
import type { Extraction, Reading, ReportInput, Timex } from './extraction.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { withKnown } from './link/known.ts';
import { linkDates } from './link/link.ts';
import { namesIn } from './link/named.ts';
import { solve } from './link/solve.ts';
import { withChronologyPair } from './mention/chronology-pair.ts';
import { withEnglishOthers } from './mention/english-other.ts';
import { withEnglishPartners } from './mention/english-partner.ts';
import type { Draft } from './mention/extraction-of.ts';
import { draftOf, sharedClauses, clausesApart } from './mention/extraction-of.ts';
import { joinMentions } from './mention/join.ts';
import { withPartners } from './mention/partner.ts';
import { withHistoryHome } from './mention/history-home.ts';
import { withSetting } from './mention/setting.ts';
import { datelineOf } from './read/dateline.ts';
import { faultsOf, noDateline } from './read/faults.ts';
import { languageOf } from './read/language.ts';
import { readPassage } from './read/read-passage.ts';

/**
 * Reads a report: its dates, what it says happened, each value with the words that prove it. Pure: the
 * same report and lexicon give the same reading on every machine. What could not be told is in `problems`.
 */
export function readReport(report: ReportInput, lexicon: Lexicon): Reading {
  const passage = readPassage(report.text, lexicon);
  const dateline = report.dateline === null ? datelineOf(passage) : { value: report.dateline, span: null };
  const faults = faultsOf(passage);
  if (faults.length > 0) return { dateline, lang: null, timexes: [], extractions: [], problems: faults };
  const clauses = clausesOf(passage);
  const read = timexesOf(passage, clauses, dateline?.value ?? null);
  const sent = read.filter((timex) => timex.sent);
  const told = read.filter((timex) => !timex.sent);
  const names = namesIn(passage);
  const linking = { passage, clauses, names, timexes: told, sent, dateline };
  const places = told.map(({ range }) => range);
  const linked = linkDates(actsOf(passage, clauses, names, places), linking);
  const { mentions, timexes } = solve(linked, linking);
  const groups = joinMentions(withKnown(mentions, { ...linking, timexes }), linking);
  const [shared, apart] = [sharedClauses(groups), clausesApart(groups)];
  const origin = { report: report.id, passage, names: lexicon.names, shared, apart };
  const drafts = groups.map((group) => draftOf(group, origin));
  const named = drafts.map(({ extraction }) => extraction);
  const settled = withEnglishOthers(withSetting(withChronologyPair(named, passage), passage), passage);
  const partnered = withEnglishPartners(withPartners(settled, passage), passage);
  const full = withHistoryHome(partnered, passage);
  const unresolved = timexes.some(({ reason }) => reason === 'no-dateline');
  return {
    dateline,
    lang: report.lang ?? languageOf(passage),
    timexes: [...sent, ...timexes].sort((a, b) => a.start - b.start).map(plainTimex),
    extractions: full.map((one, i) => withTitle(one, drafts[i])),
    problems: dateline === null && unresolved ? [noDateline()] : [],
  };
}

/** What one report says happened, see `readReport`. */
export function extract(report: ReportInput, lexicon: Lexicon): readonly Extraction[] {
  return readReport(report, lexicon).extractions;
}

/** A headline names the other side too, which the report tells elsewhere; but whose news all of it is acts in none of it by that. */
function withTitle(one: Extraction, draft: Draft | undefined): Extraction {
  if (draft === undefined || one.countries === draft.extraction.countries) return one;
  // A pact of the two whose relation the report is of.
  const isOfBoth = JOINT.has(one.kind) && one.countries.length === 2;
  const isNamed = draft.extraction.countries.length > 0 || isOfBoth;
  return isNamed ? { ...one, title: draft.titleWith(one.countries) } : one;
}

function plainTimex({ range: _range, meaning: _meaning, sent: _sent, ...timex }: FoundTimex): Timex {
  return timex;
}
