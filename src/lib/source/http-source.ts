import type { NewsEvent } from '#lib/event/news-event.ts';
import { formatEdges } from './edge-list.ts';
import type { DensityAnswer, EventSource, FacetsAnswer } from './event-source.ts';
import { formatQuery, fromWire } from './wire.ts';
import type { WireItems } from './wire.ts';

/** What the server said when it could not answer: its words, for people, and its code. */
export class SourceError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'SourceError';
    this.status = status;
    this.code = code;
  }
}

/**
 * Asks a server. A question rejects with a `SourceError` when the server refuses, with what `fetch`
 * throws when it cannot be reached or the signal aborts.
 * @param base address of the timeline's API, such as `/api/v1/timelines/india-russia-defence`
 */
export function httpSource(base: string, fetch: typeof globalThis.fetch): EventSource {
  async function ask<T>(path: string, signal: AbortSignal | undefined): Promise<T> {
    const response = await fetch(`${base}/${path}`, signal === undefined ? {} : { signal });
    if (!response.ok) throw await errorOf(response);
    return (await response.json()) as T;
  }

  return {
    density: (query, edges, lanes, signal) =>
      ask<DensityAnswer>(
        `density?${join(formatQuery(query), `lanes=${lanes}`, `edges=${formatEdges(edges)}`)}`,
        signal,
      ),
    items: async (query, limit, signal) =>
      fromWire(await ask<WireItems>(`items?${join(formatQuery(query), `limit=${String(limit)}`)}`, signal)),
    facets: (query, fields, signal) =>
      ask<FacetsAnswer>(`facets?${join(formatQuery(query), `fields=${fields.join(',')}`)}`, signal),
    event: async (id, signal) => {
      try {
        return await ask<NewsEvent>(`events/${encodeURIComponent(id)}`, signal);
      } catch (error) {
        if (error instanceof SourceError && error.code === 'unknown-event') return null;
        throw error;
      }
    },
  };
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('&');
}

async function errorOf(response: Response): Promise<SourceError> {
  const body: unknown = await response.json().catch(() => null);
  const { code, message } = (body as { error?: { code?: string; message?: string } } | null)?.error ?? {};
  return new SourceError(
    response.status,
    code ?? 'unavailable',
    message ?? `The server answered ${String(response.status)}.`,
  );
}
