import type { DatabaseSync } from 'node:sqlite';
import type { Report } from '#lib/event/news-event.ts';

/** The newest text of each report of a timeline, by id. */
export function newestReports(db: DatabaseSync, timeline: string): ReadonlyMap<string, Report> {
  const rows = db
    .prepare(
      `SELECT id, body FROM report
       WHERE seq IN (SELECT max(seq) FROM report WHERE timeline = ? GROUP BY id) ORDER BY id`,
    )
    .all(timeline);
  return new Map(rows.map((row) => [String(row['id']), JSON.parse(String(row['body'])) as Report]));
}

/** Stores the reports that are new or differ from what is stored under their id. */
export function appendReports(db: DatabaseSync, timeline: string, reports: readonly Report[]): void {
  const known = newestReports(db, timeline);
  const insert = db.prepare(
    `INSERT INTO report (timeline, id, body, created) VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
  );
  for (const report of reports) {
    const body = JSON.stringify(report);
    const last = known.get(report.id);
    if (last === undefined || JSON.stringify(last) !== body) insert.run(timeline, report.id, body);
  }
}
