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

/** The reports that are new or differ from what is known under their id. */
export function changedReports(
  known: ReadonlyMap<string, Report>,
  reports: readonly Report[],
): readonly Report[] {
  return reports.filter((report) => JSON.stringify(known.get(report.id)) !== JSON.stringify(report));
}

/** Stores the reports that are new or differ from what is stored under their id. */
export function appendReports(db: DatabaseSync, timeline: string, reports: readonly Report[]): void {
  const insert = db.prepare(
    `INSERT INTO report (timeline, id, body, created) VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
  );
  for (const report of changedReports(newestReports(db, timeline), reports)) {
    insert.run(timeline, report.id, JSON.stringify(report));
  }
}
