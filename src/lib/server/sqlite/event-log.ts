import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { NewsEvent } from '#lib/event/news-event.ts';
import { StoreError } from './store-error.ts';

/** `file`: read from a timeline's files; `edit`: changed here, and from then on kept whatever the files say. */
export type Origin = 'file' | 'edit';

export interface Revision {
  readonly event: NewsEvent;
  readonly origin: Origin;
  readonly withdrawn: boolean;
  readonly sha256: string;
}

/** The newest state of each event, withdrawn ones too, by event id. Throws a StoreError when a row was damaged. */
export function newestRevisions(db: DatabaseSync, timeline: string): ReadonlyMap<string, Revision> {
  const rows = db
    .prepare(
      `SELECT event, origin, withdrawn, body, sha256 FROM revision
       WHERE seq IN (SELECT max(seq) FROM revision WHERE timeline = ? GROUP BY event)`,
    )
    .all(timeline);
  return new Map(
    rows.map((row) => {
      const [id, body] = [String(row['event']), String(row['body'])];
      if (sha256(body) !== row['sha256']) {
        throw new StoreError('store.event', { id, timeline });
      }
      const revision: Revision = {
        event: JSON.parse(body) as NewsEvent,
        origin: row['origin'] as Origin,
        withdrawn: row['withdrawn'] === 1,
        sha256: row['sha256'],
      };
      return [id, revision];
    }),
  );
}

export function appendRevision(
  db: DatabaseSync,
  timeline: string,
  event: NewsEvent,
  { origin, withdrawn }: Pick<Revision, 'origin' | 'withdrawn'>,
): void {
  const body = JSON.stringify(event);
  db.prepare(
    'INSERT INTO revision (timeline, event, origin, withdrawn, body, sha256) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(timeline, event.id, origin, withdrawn ? 1 : 0, body, sha256(body));
}

/** What files add to the log of a timeline. */
export type Addition = Pick<Revision, 'event' | 'withdrawn'>;

/**
 * What the files say that the log does not: a revision for each event that is new or differs, a
 * withdrawal for each that is gone. An event that was edited here stays as it is.
 */
export function fileAdditions(
  known: ReadonlyMap<string, Revision>,
  events: readonly NewsEvent[],
): readonly Addition[] {
  const told = events.filter((event) => {
    const last = known.get(event.id);
    if (last?.origin === 'edit') return false;
    return last === undefined || last.withdrawn || last.sha256 !== sha256(JSON.stringify(event));
  });
  const named = new Set(events.map((event) => event.id));
  const gone = [...known.values()].filter(
    ({ event, origin, withdrawn }) => origin === 'file' && !withdrawn && !named.has(event.id),
  );
  return [
    ...told.map((event) => ({ event, withdrawn: false })),
    ...gone.map(({ event }) => ({ event, withdrawn: true })),
  ];
}

/** Brings what the files say into the log. */
export function appendFromFiles(db: DatabaseSync, timeline: string, events: readonly NewsEvent[]): void {
  for (const { event, withdrawn } of fileAdditions(newestRevisions(db, timeline), events)) {
    appendRevision(db, timeline, event, { origin: 'file', withdrawn });
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
