import type { Evidence, NewsEvent } from './news-event.ts';
import type { Problem } from './problem.ts';
import { refusal } from './problem.ts';
import type { Place, ReportText } from './schema.ts';

/**
 * What no single file can tell: repeated ids, events that nothing proves, evidence that names an
 * unknown report or whose words are not where it says.
 * @param places where each event stands in its file, for the problems
 * @param reportPlaces the same of each report
 */
export function checkTimeline(
  reports: readonly ReportText[],
  events: readonly NewsEvent[],
  places: readonly Place[] = [],
  reportPlaces: readonly Place[] = [],
): readonly Problem[] {
  const texts = new Map(reports.map((report) => [report.id, report.text]));
  const problems: Problem[] = repeated(reports).map((report) => ({
    ...refusal('file-duplicate', 'id', report.id),
    ...reportPlaces[reports.indexOf(report)],
  }));
  const doubles = new Set(repeated(events));
  for (const [i, event] of events.entries()) {
    const found = event.evidence.flatMap((evidence, n) => checkEvidence(evidence, `evidence.${n}`, texts));
    if (doubles.has(event)) found.push(refusal('file-duplicate', 'id', event.id));
    if (event.evidence.length + event.sources.length === 0)
      found.push(refusal('event-unproved', 'evidence', event.id));
    problems.push(...found.map((problem) => ({ ...problem, ...places[i] })));
  }
  return problems;
}

/** Those whose id an earlier one has. */
function repeated<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return list.filter(({ id }) => seen.size === seen.add(id).size);
}

function checkEvidence(evidence: Evidence, field: string, texts: ReadonlyMap<string, string>): Problem[] {
  const { report, start, end, exact, prefix, suffix } = evidence;
  const text = texts.get(report);
  if (text === undefined) return [refusal('evidence-report', `${field}.report`, report)];
  if (text.slice(start, end) !== exact) {
    const at = text.indexOf(exact);
    const params = { report, found: text.slice(start, end).slice(0, 80), at, to: at + exact.length };
    return [refusal(at < 0 ? 'evidence-absent' : 'evidence-moved', `${field}.exact`, exact, params)];
  }
  const problems: Problem[] = [];
  if (text.slice(Math.max(0, start - prefix.length), start) !== prefix) {
    problems.push(refusal('evidence-context', `${field}.prefix`, prefix, { report }));
  }
  if (text.slice(end, end + suffix.length) !== suffix) {
    problems.push(refusal('evidence-context', `${field}.suffix`, suffix, { report }));
  }
  return problems;
}
