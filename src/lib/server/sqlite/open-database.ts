import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { MIGRATIONS } from './migrations.ts';
import { StoreError } from './store-error.ts';

/** Marks a database as ours: "klrk". https://www.sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x6b6c726b;
/** A reader or writer waits this long for another connection of this process or a backup tool. */
const BUSY_TIMEOUT_MS = 5_000;
/** Up to 3.51.2 two connections that write and checkpoint could corrupt the file. https://sqlite.org/wal.html#walresetbug */
const LEAST_SQLITE = [3, 51, 3] as const;

/**
 * Opens the store's database, made or brought to the newest version on the way. Refuses, without a
 * write, what is damaged, foreign or newer than this program; never makes an empty store beside it.
 */
export function openDatabase(dataFolder: string, migrations: readonly string[] = MIGRATIONS): DatabaseSync {
  const file = databaseFile(dataFolder);
  // A link to a disk that is not mounted counts too: a new store would take its place.
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) {
    checkDatabase(file, migrations.length);
  } else {
    refuseLeftovers(file);
    createDatabase(file, migrations);
  }
  const db = connect(file);
  try {
    checkVersion(db);
    upgrade(db, file, migrations);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** A database that is open to be read. */
export interface OpenToRead {
  readonly db: DatabaseSync;
  /** Whether nobody began to write since it was opened, so that what was read of it is whole. */
  readonly isStill: () => boolean;
}

/**
 * Opens the store's database to read, beside a server that may be writing, and leaves no file behind;
 * null when there is none. Refuses what `openDatabase` refuses, and a store that an older program wrote.
 */
export function openToRead(dataFolder: string): OpenToRead | null {
  const file = databaseFile(dataFolder);
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return null;
  if (checkDatabase(file, MIGRATIONS.length) < MIGRATIONS.length) {
    throw new StoreError('store.older', { file });
  }
  const isAlone = !hasLog(file);
  return { db: connectToRead(file, isAlone), isStill: () => !isAlone || !hasLog(file) };
}

function databaseFile(dataFolder: string): string {
  return path.join(dataFolder, 'kalrekha.db');
}

function hasLog(file: string): boolean {
  return existsSync(`${file}-wal`);
}

/**
 * Without a log nobody has the database open, and it is read as it lies, also in a folder in which nothing
 * can be written; otherwise SQLite would make a log and, as a mere reader, leave it there.
 */
function connectToRead(file: string, isAlone: boolean): DatabaseSync {
  if (!isAlone) return new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  const asItLies = pathToFileURL(file);
  asItLies.searchParams.set('immutable', '1');
  return new DatabaseSync(asItLies, { readOnly: true });
}

function connect(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  // Recursive triggers: else INSERT OR REPLACE deletes rows behind the back of the triggers that forbid it.
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA recursive_triggers = ON;
  `);
  return db;
}

/** Made under another name: a store exists whole or not at all, and an empty file is always damage. */
function createDatabase(file: string, migrations: readonly string[]): void {
  const draft = `${file}.new`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
  const db = connect(draft);
  try {
    migrate(db, migrations);
  } finally {
    db.close();
  }
  renameSync(draft, file);
}

/** A log without its database holds the newest writes of a store that was moved or deleted. */
function refuseLeftovers(file: string): void {
  if (!hasLog(file)) return;
  throw new StoreError('store.log', { file });
}

/** Throws a `StoreError` for what may not be opened; else the version of the store. */
function checkDatabase(file: string, newest: number): number {
  const { ours, version, damage } = inspect(file);
  if (damage !== null) throw new StoreError('store.damaged', { file, damage });
  if (!ours) throw new StoreError('store.foreign', { file });
  if (version > newest) {
    throw new StoreError('store.newer', { file, version: String(version), newest: String(newest) });
  }
  return version;
}

interface Inspection {
  readonly ours: boolean;
  readonly version: number;
  readonly damage: string | null;
}

function inspect(file: string): Inspection {
  let db: DatabaseSync | null = null;
  try {
    db = connectToRead(file, !hasLog(file));
    const number = (pragma: string) => Number(Object.values(db?.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
    const [ours, version] = [number('application_id') === APPLICATION_ID, number('user_version')];
    const checked = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    // An empty file passes SQLite's check: to it, that is a database without tables.
    const isEmpty = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'] === 0;
    return { ours, version, damage: checked !== 'ok' ? String(checked) : isEmpty ? 'it is empty' : null };
  } catch (error) {
    return { ours: false, version: 0, damage: error instanceof Error ? error.message : String(error) };
  } finally {
    db?.close();
  }
}

function checkVersion(db: DatabaseSync): void {
  const version = String(db.prepare('SELECT sqlite_version() AS v').get()?.['v']);
  const parts = version.split('.').map(Number);
  const older = LEAST_SQLITE.findIndex((least, i) => parts[i] !== least);
  if (older < 0 || (parts[older] ?? 0) > (LEAST_SQLITE[older] ?? 0)) return;
  throw new StoreError('store.sqlite', { version, least: LEAST_SQLITE.join('.') });
}

/** Keeps a copy of the store as it was before an older one is changed. */
function upgrade(db: DatabaseSync, file: string, migrations: readonly string[]): void {
  const version = versionOf(db);
  if (version === migrations.length) return;
  const copy = `${file}.version-${String(version)}`;
  rmSync(copy, { force: true });
  db.prepare('VACUUM INTO ?').run(copy);
  migrate(db, migrations);
}

/** Each step in one transaction with its number: a store is at one version or the next, never between. */
function migrate(db: DatabaseSync, migrations: readonly string[]): void {
  for (let version = versionOf(db); version < migrations.length; version++) {
    db.exec(`
      BEGIN IMMEDIATE;
      ${migrations[version] ?? ''}
      PRAGMA application_id = ${String(APPLICATION_ID)};
      PRAGMA user_version = ${String(version + 1)};
      COMMIT;
    `);
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
}
