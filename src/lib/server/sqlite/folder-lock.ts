import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from './store-error.ts';

const BUSY = 5;

/**
 * Keeps a second process off the data folder until `release`. The lock is SQLite's own on an empty
 * database, which the operating system drops when the process dies in whatever way; a file with a
 * process number would stay behind. The number is there too (`user_version`), to name the holder.
 */
export function lockFolder(dataFolder: string): { readonly release: () => void } {
  const db = new DatabaseSync(path.join(dataFolder, 'kalrekha.lock'));
  try {
    db.exec(`PRAGMA user_version = ${String(process.pid)}`);
    // A write lock that lets others read, so that the next one can tell who holds it.
    db.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const holder = isBusy(error) ? holderOf(db) : null;
    db.close();
    if (holder === null) throw error;
    throw new StoreError('store.held', { folder: dataFolder, holder: String(holder) });
  }
  return {
    release: () => {
      db.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}

function holderOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
}
