import type { DatabaseSync } from 'node:sqlite';
import type { Report, Timeline } from '#lib/event/news-event.ts';
import type { Published } from '#lib/exchange/atom.ts';
import { newestRevisions } from '../sqlite/event-log.ts';
import type { Revision } from '../sqlite/event-log.ts';
import { openToRead } from '../sqlite/open-database.ts';
import { changedOf, publishedOf } from '../sqlite/published.ts';
import { newestReports } from '../sqlite/report-log.ts';

/** What a store holds of one timeline. */
export interface StoredRows {
  readonly timeline: Timeline | null;
  /** The newest state of each event, withdrawn ones too. */
  readonly revisions: ReadonlyMap<string, Revision>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly published: ReadonlyMap<string, Published>;
  readonly changed: string | null;
}

/** Of a timeline that the store does not know. */
export const NOTHING: StoredRows = {
  timeline: null,
  revisions: new Map(),
  reports: new Map(),
  published: new Map(),
  changed: null,
};

/**
 * Reads one timeline out of the store in a data folder, as of one moment, without taking the folder from
 * a server that uses it. Throws a `StoreError` when there is a store that cannot be read.
 */
export function readStored(dataFolder: string, slug: string): StoredRows {
  return reading(dataFolder, (db) => rowsOf(db, slug)) ?? NOTHING;
}

/** Slugs of the timelines in the store of a data folder. */
export function storedSlugs(dataFolder: string): readonly string[] {
  const slugs = (db: DatabaseSync) => db.prepare('SELECT slug FROM timeline ORDER BY slug').all();
  return (reading(dataFolder, slugs) ?? []).map((row) => String(row['slug']));
}

function reading<T>(dataFolder: string, read: (db: DatabaseSync) => T): T | null {
  const opened = openToRead(dataFolder);
  if (opened === null) return null;
  const { db, isStill } = opened;
  let value: T;
  try {
    db.exec('BEGIN');
    value = read(db);
    db.exec('COMMIT');
  } catch (error) {
    if (isStill()) throw error;
    return reading(dataFolder, read);
  } finally {
    db.close();
  }
  // A server that began meanwhile may have written under our eyes.
  return isStill() ? value : reading(dataFolder, read);
}

function rowsOf(db: DatabaseSync, slug: string): StoredRows {
  const body = db.prepare('SELECT body FROM timeline WHERE slug = ?').get(slug)?.['body'];
  if (typeof body !== 'string') return NOTHING;
  return {
    timeline: JSON.parse(body) as Timeline,
    revisions: newestRevisions(db, slug),
    reports: newestReports(db, slug),
    published: publishedOf(db, slug),
    changed: changedOf(db, slug),
  };
}
