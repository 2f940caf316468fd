import { createHash } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Localized } from '#lib/event/news-event.ts';
import { FIGURE_SCHEMA } from '../figure/figure.ts';
import type { Figure, FigureDraft, FigureFile, FigureNote, FrozenRows } from '../figure/figure.ts';
import { sha256 } from './event-log.ts';
import { StoreError } from './store-error.ts';
import { inTransaction } from './transaction.ts';

type Row = Record<string, SQLOutputValue>;

const COLUMNS = 'id, timeline, query, created, schema, snapshot, data_sha256, sha256';

/** The figure of this id; null when there is none. */
export function readFigure(db: DatabaseSync, id: string): Figure | null {
  const row = db.prepare(`SELECT ${COLUMNS} FROM figure WHERE id = ?`).get(id);
  return row === undefined ? null : figureOf(db, row);
}

/** The figure of this hash; null when there is none. */
export function readFigureByHash(db: DatabaseSync, hash: string): Figure | null {
  const row = db.prepare(`SELECT ${COLUMNS} FROM figure WHERE sha256 = ?`).get(hash);
  return row === undefined ? null : figureOf(db, row);
}

/** All figures of a timeline, withdrawn ones too, oldest first. */
export function listFigures(db: DatabaseSync, timeline: string): readonly Figure[] {
  return db
    .prepare(`SELECT ${COLUMNS} FROM figure WHERE timeline = ? ORDER BY created, id`)
    .all(timeline)
    .map((row) => figureOf(db, row));
}

function figureOf(db: DatabaseSync, row: Row): Figure {
  const id = String(row['id']);
  const notes = db
    .prepare('SELECT status, note, created FROM figure_note WHERE figure = ? ORDER BY seq')
    .all(id)
    .map(({ status, note, created }): FigureNote => ({
      status: status === 'withdrawn' ? 'withdrawn' : 'corrected',
      note: JSON.parse(String(note)) as Localized,
      created: String(created),
    }));
  const isWithdrawn = notes.some(({ status }) => status === 'withdrawn');
  return {
    id,
    timeline: String(row['timeline']),
    query: String(row['query']),
    created: String(row['created']),
    schema: Number(row['schema']),
    snapshot: String(row['snapshot']),
    dataHash: String(row['data_sha256']),
    hash: String(row['sha256']),
    status: isWithdrawn ? 'withdrawn' : notes.length > 0 ? 'corrected' : 'current',
    notes,
  };
}

/** What the figure shows; null when there is no such figure. Throws a `StoreError` when it was damaged. */
export function readFrozenRows(db: DatabaseSync, id: string): FrozenRows | null {
  const row = db.prepare('SELECT rows, data_sha256 FROM figure WHERE id = ?').get(id);
  if (row === undefined) return null;
  const rows = String(row['rows']);
  if (sha256(rows) !== row['data_sha256']) throw new StoreError('store.rows', { id });
  return JSON.parse(rows) as FrozenRows;
}

/** A file of the figure, byte for byte; null when there is none. Throws a `StoreError` when it was damaged. */
export function readFigureFile(db: DatabaseSync, id: string, name: FigureFile): Uint8Array | null {
  const row = db.prepare('SELECT body, sha256 FROM figure_file WHERE figure = ? AND name = ?').get(id, name);
  const body = row?.['body'];
  if (!(body instanceof Uint8Array)) return null;
  if (hashOf(body) !== row?.['sha256']) throw new StoreError('store.file', { id, name });
  return body;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Stores a figure with all its files, or nothing. Throws when the id or the hash is taken. */
export function insertFigure(db: DatabaseSync, draft: FigureDraft): void {
  const { id, timeline, query, created, snapshot, dataHash, hash, rows, files } = draft;
  inTransaction(db, () => {
    db.prepare(`INSERT INTO figure (${COLUMNS}, rows) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
      id,
      timeline,
      query,
      created,
      FIGURE_SCHEMA,
      snapshot,
      dataHash,
      hash,
      rows,
    );
    const insert = db.prepare('INSERT INTO figure_file (figure, name, body, sha256) VALUES (?, ?, ?, ?)');
    for (const [name, body] of Object.entries(files)) insert.run(id, name, body, hashOf(body));
  });
}

/** Says of a figure what is wrong with it. Throws when there is no such figure. */
export function appendFigureNote(db: DatabaseSync, id: string, { status, note, created }: FigureNote): void {
  if (readFigure(db, id) === null) throw new Error(`There is no figure ${id}.`);
  db.prepare('INSERT INTO figure_note (figure, status, note, created) VALUES (?, ?, ?, ?)').run(
    id,
    status,
    JSON.stringify({ en: note.en, hi: note.hi }),
    created,
  );
}

/** Bytes that all figures take together. */
export function figureBytes(db: DatabaseSync): number {
  const sum = (sql: string) => Number(db.prepare(sql).get()?.['n'] ?? 0);
  return (
    sum('SELECT sum(octet_length(rows)) AS n FROM figure') +
    sum('SELECT sum(octet_length(body)) AS n FROM figure_file')
  );
}
