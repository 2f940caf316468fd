import type { DatabaseSync } from 'node:sqlite';
import type { Published } from '#lib/exchange/atom.ts';

/** When each event of a timeline first came into the store, and when its newest revision did, by event id; withdrawn ones too. */
export function publishedOf(db: DatabaseSync, timeline: string): ReadonlyMap<string, Published> {
  const rows = db
    .prepare(
      'SELECT event, min(created) AS first, max(created) AS newest FROM revision WHERE timeline = ? GROUP BY event',
    )
    .all(timeline);
  return new Map(
    rows.map((row) => [String(row['event']), { first: String(row['first']), newest: String(row['newest']) }]),
  );
}

/** Instant of the newest revision or report of a timeline, ISO 8601 in UTC; null when it has none. */
export function changedOf(db: DatabaseSync, timeline: string): string | null {
  const row = db
    .prepare(
      `SELECT max(created) AS newest FROM
       (SELECT created FROM revision WHERE timeline = ?1 UNION ALL SELECT created FROM report WHERE timeline = ?1)`,
    )
    .get(timeline);
  const newest = row?.['newest'];
  return typeof newest === 'string' ? newest : null;
}
