import type { Lang, Source } from '#lib/event/news-event.ts';
import type { Extraction } from '../extraction.ts';
import type { Cited } from '../merge.ts';

/** Language of the words that tell an event. */
export function langOf({ text }: Extraction): Lang {
  const deva = text.match(/\p{sc=Deva}/gu)?.length ?? 0;
  return deva * 2 > (text.match(/\p{L}|\p{M}/gu)?.length ?? 0) ? 'hi' : 'en';
}

/** The report as a source, or null when it has no address. */
export function sourceOf(report: Cited | undefined): Source | null {
  if (report === undefined || report.url === null) return null;
  return { outlet: report.publisher, url: report.url, published: report.published, title: report.title };
}
