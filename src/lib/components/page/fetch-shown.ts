import type { Report } from '#lib/event/news-event.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import type { Fetcher } from './selection.svelte.ts';

/**
 * Fetches events with their reports over HTTP. A report never changes once stored, so each is asked
 * for once.
 * @param base address of the timeline's API
 */
export function shownFetcher(source: EventSource, base: string, fetch: typeof globalThis.fetch): Fetcher {
  const reports = new Map<string, Report | null>();

  async function reportOf(id: string, signal: AbortSignal): Promise<Report | null> {
    const known = reports.get(id);
    if (known !== undefined) return known;
    const response = await fetch(`${base}/reports/${encodeURIComponent(id)}`, { signal });
    if (!response.ok && response.status !== 404) throw new Error(`The server answered ${response.status}`);
    const report = response.ok ? ((await response.json()) as Report) : null;
    reports.set(id, report);
    return report;
  }

  return async (id, signal) => {
    const news = await source.event(id, signal);
    if (news === null) return null;
    const cited = [...new Set(news.evidence.map((evidence) => evidence.report))];
    const found = await Promise.all(cited.map((report) => reportOf(report, signal)));
    return { news, reports: found.filter((report) => report !== null) };
  };
}
