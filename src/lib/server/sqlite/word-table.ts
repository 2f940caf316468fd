import type { DatabaseSync } from 'node:sqlite';
import type { Columns } from '#lib/source/column-table.ts';
import type { WordSearch } from '#lib/source/matches.ts';

/**
 * Brings the full-text index of a timeline in step with its columns. Texts are compared, not
 * dates: they also change with the lexicon and with the rules of folding.
 */
export function indexWords(db: DatabaseSync, timeline: string, columns: Columns): void {
  const indexed = new Map(
    db
      .prepare('SELECT rowid, event, text FROM words WHERE timeline = ?')
      .all(timeline)
      .map((row) => [String(row['event']), { rowid: Number(row['rowid']), text: String(row['text']) }]),
  );
  const remove = db.prepare('DELETE FROM words WHERE rowid = ?');
  const insert = db.prepare('INSERT INTO words (timeline, event, text) VALUES (?, ?, ?)');
  for (let row = 0; row < columns.count; row++) {
    const { id } = columns.item(row);
    const text = columns.tokens(row).join(' ');
    const old = indexed.get(id);
    indexed.delete(id);
    if (old?.text === text) continue;
    if (old !== undefined) remove.run(old.rowid);
    insert.run(timeline, id, text);
  }
  for (const { rowid } of indexed.values()) remove.run(rowid);
}

/** Search by the full-text index: every word must begin a word of the event. */
export function wordSearch(db: DatabaseSync, timeline: string, columns: Columns): WordSearch {
  const select = db.prepare('SELECT event FROM words WHERE timeline = ? AND words MATCH ?');
  return (words) => {
    const found = new Uint8Array(columns.count);
    // Quoted: else a word such as NOT or NEAR would be an operator. Folding leaves no quotation marks.
    const match = words.map((word) => `"${word}"*`).join(' AND ');
    for (const { event } of select.iterate(timeline, match)) {
      const row = columns.row(String(event));
      if (row !== undefined) found[row] = 1;
    }
    return found;
  };
}
