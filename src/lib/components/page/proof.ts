import type { Evidence, EvidenceField, NewsEvent, Report } from '#lib/event/news-event.ts';

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
      runs: runsOf(text, match.index, match.index + match[0].length, evidence),
      gap: false,
    });
  }
  return paragraphs;
}

function runsOf(
  text: string,
  from: number,
  to: number,
  evidence: readonly Pick<Evidence, 'start' | 'end' | 'field'>[],
): readonly Run[] {
  const inside = evidence.filter((e) => e.start < to && e.end > from);
  const cuts = new Set([from, to]);
  for (const e of inside) {
    cuts.add(Math.max(from, e.start));
    cuts.add(Math.min(to, e.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? from;
    const over = inside.filter((e) => e.start < end && e.end > start);
    const ending = over.filter((e) => e.end === end);
    return {
      text: text.slice(start, end),
      quoted: over.length > 0,
      proves: [...new Set(ending.map((e) => e.field))],
    };
  });
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
