import type { Extraction } from '#lib/extract/extraction.ts';
import { evidenceAt } from '#lib/extract/mention/evidence.ts';

/** An extraction of a made-up report whose whole text is `text`. */
export function told(text: string, values: Partial<Extraction> = {}): Extraction {
  const report = values.report ?? 'hi-report';
  return {
    report,
    start: 0,
    end: text.length,
    text,
    when: null,
    dateSource: 'text',
    date: null,
    kind: 'procurement',
    factuality: 'done',
    title: { en: 'Title', hi: 'शीर्षक' },
    countries: [],
    systems: [],
    actors: [],
    place: null,
    amounts: [],
    quantities: [],
    name: null,
    evidence: [evidenceAt(text, { start: 0, end: text.length }, 'what', report)],
    rules: [],
    ...values,
  };
}
