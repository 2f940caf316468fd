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
