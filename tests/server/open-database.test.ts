import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MIGRATIONS } from '#lib/server/sqlite/migrations.ts';
import { openDatabase } from '#lib/server/sqlite/open-database.ts';
import { StoreError } from '#lib/server/sqlite/store-error.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalrekha-db-'));
  file = join(folder, 'kalrekha.db');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pragma = (db: DatabaseSync, name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];

/** Opening must fail, say what to do, and leave every byte where it was. */
function expectRefusal(message: RegExp) {
  const before = existsSync(file) ? readFileSync(file) : null;
  const names = readdirSync(folder).sort();
  let caught: unknown;
  try {
    openDatabase(folder).close();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(StoreError);
  expect((caught as StoreError).message).toMatch(message);
  expect((caught as StoreError).remedy).not.toBe('');
  expect(existsSync(file) ? readFileSync(file) : null).toEqual(before);
  expect(readdirSync(folder).filter((name) => !/-(shm|wal)$/.test(name))).toEqual(
    names.filter((name) => !/-(shm|wal)$/.test(name)),
  );
}

describe('openDatabase', () => {
  test('sets what keeps acknowledged writes and refuses tricks of the schema', () => {
    const db = openDatabase(folder);
    expect(pragma(db, 'journal_mode')).toBe('wal');
    expect(pragma(db, 'synchronous')).toBe(2);
    expect(pragma(db, 'foreign_keys')).toBe(1);
    expect(pragma(db, 'trusted_schema')).toBe(0);
    expect(pragma(db, 'busy_timeout')).toBeGreaterThan(0);
    expect(pragma(db, 'user_version')).toBe(MIGRATIONS.length);
    db.close();
  });

  test('leaves no half-made store when making it is cut short', () => {
    expect(() => openDatabase(folder, ['CREATE TABLE a (b) STRICT;'])).toThrow();
    expect(existsSync(file)).toBe(false);
    openDatabase(folder).close();
    expect(existsSync(file)).toBe(true);
  });

  test.each([
    [
      'bytes that are no database',
      () => {
        writeFileSync(file, Buffer.alloc(9_000, 'हिंदी'));
      },
    ],
    [
      'an empty file',
      () => {
        writeFileSync(file, '');
      },
    ],
    [
      'a truncated database',
      () => {
        openDatabase(folder).close();
        truncateSync(file, 12_288);
      },
    ],
    [
      'a header alone',
      () => {
        openDatabase(folder).close();
        truncateSync(file, 100);
      },
    ],
    [
      'overwritten pages',
      () => {
        openDatabase(folder).close();
        const bytes = readFileSync(file);
        bytes.fill(0xa5, 4_096, 3 * 4_096);
        writeFileSync(file, bytes);
      },
    ],
  ])('refuses %s and names the file', (_, damage) => {
    damage();
    expectRefusal(/kalrekha\.db is damaged/);
  });

  test('refuses the database of another program', () => {
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE notes (text)');
    other.close();
    expectRefusal(/not a Kalrekha store/);
  });

  test('refuses a store of a newer program without a write', () => {
    openDatabase(folder, [...MIGRATIONS, 'CREATE TABLE later (a TEXT) STRICT;']).close();
    expectRefusal(/newer Kalrekha/);
  });

  test('refuses to start anew beside the log of a missing database', () => {
    writeFileSync(`${file}-wal`, 'x');
    expectRefusal(/is missing, but its log/);
  });

  test('refuses a link to a disk that is not there instead of putting a new store in its place', () => {
    symlinkSync(join(folder, 'unmounted', 'kalrekha.db'), file);
    expect(() => openDatabase(folder)).toThrow(/unable to open/);
    expect(readdirSync(folder)).toEqual(['kalrekha.db']);
    expect(existsSync(file)).toBe(false);
  });

  test('copies an older store before it is brought up, and keeps its rows', () => {
    const db = openDatabase(folder);
    db.exec(`INSERT INTO timeline VALUES ('रक्षा', '{}')`);
    db.close();
    const next = openDatabase(folder, [...MIGRATIONS, 'CREATE TABLE later (a TEXT) STRICT;']);
    expect(pragma(next, 'user_version')).toBe(MIGRATIONS.length + 1);
    expect(next.prepare('SELECT slug FROM timeline').all()).toEqual([{ slug: 'रक्षा' }]);
    next.close();
    const copy = new DatabaseSync(`${file}.version-${String(MIGRATIONS.length)}`, { readOnly: true });
    expect(pragma(copy, 'user_version')).toBe(MIGRATIONS.length);
    expect(copy.prepare('SELECT slug FROM timeline').all()).toEqual([{ slug: 'रक्षा' }]);
    copy.close();
  });

  test('stays at the old version, whole, when a step of an upgrade fails', () => {
    openDatabase(folder).close();
    const broken = [...MIGRATIONS, 'CREATE TABLE later (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);'];
    expect(() => openDatabase(folder, broken)).toThrow(/nowhere/);
    const db = openDatabase(folder);
    expect(pragma(db, 'user_version')).toBe(MIGRATIONS.length);
    expect(db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'later'").get()).toEqual({
      n: 0,
    });
    db.close();
  });

  test('recovers what was written before the process was killed', () => {
    const db = openDatabase(folder);
    db.exec(`INSERT INTO timeline VALUES ('a', '{}')`);
    const crashed = mkdtempSync(join(tmpdir(), 'kalrekha-crash-'));
    // The files as they stand while the first process still has them open: as after a kill.
    for (const suffix of ['', '-wal']) copyFileSync(file + suffix, join(crashed, `kalrekha.db${suffix}`));
    db.close();
    const after = openDatabase(crashed);
    expect(after.prepare('SELECT slug FROM timeline').all()).toEqual([{ slug: 'a' }]);
    after.close();
    rmSync(crashed, { recursive: true });
  });
});

describe('the schema', () => {
  test.each([
    ["UPDATE revision SET body = '{}'"],
    ['DELETE FROM revision'],
    [`INSERT OR REPLACE INTO revision VALUES (1, 'a', 'e', 'edit', 0, '{"new":1}', '', '')`],
    ["UPDATE report SET body = '{}'"],
    ['DELETE FROM report'],
  ])('keeps what was written once: %s', (sql) => {
    const db = openDatabase(folder);
    db.exec(`
      INSERT INTO timeline VALUES ('a', '{}');
      INSERT INTO report (timeline, id, body) VALUES ('a', 'r', '{"old":1}');
      INSERT INTO revision (timeline, event, origin, withdrawn, body, sha256) VALUES ('a', 'e', 'file', 0, '{"old":1}', '');
    `);
    expect(() => {
      db.exec(sql);
    }).toThrow(/never/);
    expect(db.prepare('SELECT body FROM revision').all()).toEqual([{ body: '{"old":1}' }]);
    expect(db.prepare('SELECT body FROM report').all()).toEqual([{ body: '{"old":1}' }]);
    db.close();
  });
});
