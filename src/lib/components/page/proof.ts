import type { Evidence, EvidenceField, NewsEvent, Report } from '#lib/event/news-event.ts';
import { runsOf } from '#lib/event/runs.ts';

/** A run of a report's words. */
export interface Run {
  readonly text: string;
  /** Part of a quote. */
  readonly quoted: boolean;
  /** What the quotes that end here prove: said once, where the reader has read them. */
  readonly proves: readonly EvidenceField[];
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** True when a passage before it is left out. */
  readonly gap: boolean;
}

/** One report's part in proving an event. */
export interface Proof {
  readonly id: string;
  /** Null when the timeline has no such report. */
  readonly report: Report | null;
  readonly passages: number;
  /** Only the paragraphs that hold quoted words. */
  readonly excerpt: readonly Paragraph[];
  readonly whole: readonly Paragraph[];
}

/** The proof of an event, report by report in the order in which it cites them. */
export function proofsOf(event: NewsEvent, reports: readonly Report[]): readonly Proof[] {
  const byReport = Map.groupBy(event.evidence, (e) => e.report);
  return [...byReport].map(([id, evidence]) => {
    const report = reports.find((r) => r.id === id) ?? null;
    const whole = report === null ? [] : paragraphsOf(report.text, evidence);
    return { id, report, passages: evidence.length, excerpt: excerptOf(whole), whole };
  });
}

/** A text in paragraphs, cut at the edges of the quoted words. */
export function paragraphsOf(
  text: string,
  evidence: readonly Pick<Evidence, 'start' | 'end' | 'field'>[],
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]*)*/g)) {
    if (match[0].trim() === '') continue;
    paragraphs.push({
      runs: runsOf(text, evidence, match.index, match.index + match[0].length).map(({ text, over, end }) => ({
        text,
        quoted: over.length > 0,
        proves: [...new Set(over.filter((e) => e.end === end).map((e) => e.field))],
      })),
      gap: false,
    });
  }
  return paragraphs;
}

function excerptOf(whole: readonly Paragraph[]): readonly Paragraph[] {
  const quoted = whole.flatMap((paragraph, i) =>
    paragraph.runs.some((run) => run.quoted) ? [{ paragraph, i }] : [],
  );
  return quoted.map(({ paragraph, i }, k) => ({
    ...paragraph,
    gap: i !== (quoted[k - 1]?.i ?? -1) + 1,
  }));
}
