import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '#lib/server/sqlite/migrations.ts';
import { FIGURE_FILES } from '#lib/server/figure/figure.ts';
import { openFigures, pin } from './figure-store.ts';

const NOTE = { en: 'Wrong day.', hi: 'तारीख ग़लत थी।' };

test('lets nobody change or remove a figure, its files or what was said of it', async () => {
  const { store, data } = await openFigures();
  const { figure } = await pin(store);
  store.correctFigure(figure.id, NOTE);
  const db = new DatabaseSync(join(data, 'kalrekha.db'));
  db.exec('PRAGMA recursive_triggers = ON');
  for (const [sql, what] of [
    ["UPDATE figure SET query = ''", 'figures are never changed'],
    ["UPDATE figure SET rows = '{}'", 'figures are never changed'],
    ['DELETE FROM figure_file', 'files of figures are never deleted'],
    ["UPDATE figure_file SET body = x'00'", 'files of figures are never changed'],
    [
      `INSERT OR REPLACE INTO figure_file (figure, name, body, sha256) VALUES ('${figure.id}', 'svg', x'00', '')`,
      'files of figures are never deleted',
    ],
    ["UPDATE figure_note SET note = '{}'", 'notes on figures are never changed'],
    ['DELETE FROM figure_note', 'notes on figures are never deleted'],
  ] as const) {
    expect(() => db.exec(sql), sql).toThrow(what);
  }
  db.exec('PRAGMA foreign_keys = OFF');
  expect(() => db.exec('DELETE FROM figure')).toThrow('figures are never deleted');
  db.close();
  expect(FIGURE_FILES.every((name) => store.figureFile(figure.id, name) !== null)).toBe(true);
});

test('says that a figure is corrected, and keeps saying it beside what comes later', async () => {
  const { store, reopen } = await openFigures();
  const { figure } = await pin(store);
  store.correctFigure(figure.id, NOTE);
  store.correctFigure(figure.id, { en: 'And the place.', hi: 'और जगह भी।' });
  const corrected = (await reopen()).figure(figure.id);
  expect(corrected?.status).toBe('corrected');
  expect(corrected?.notes.map(({ note }) => note.hi)).toEqual(['तारीख ग़लत थी।', 'और जगह भी।']);
});

test('takes a figure back for good, and no other with it', async () => {
  const { store } = await openFigures();
  const { figure } = await pin(store);
  const other = (await pin(store, { digits: 'deva' })).figure;
  let changes = 0;
  const count = () => {
    changes++;
  };
  process.on('kalrekha:changed', count);
  store.withdraw(figure.id, NOTE);
  process.off('kalrekha:changed', count);
  expect(changes).toBe(1);
  store.correctFigure(figure.id, NOTE);
  expect(store.figure(figure.id)?.status).toBe('withdrawn');
  expect(store.figure(other.id)).toEqual(other);
  expect(store.figureFile(figure.id, 'svg')).not.toBeNull();
  expect(() => {
    store.withdraw('2025-12-05-00000000', NOTE);
  }).toThrow('There is no figure 2025-12-05-00000000.');
});

test('tells damage from what was pinned', async () => {
  const { store, data } = await openFigures();
  const { figure } = await pin(store);
  const db = new DatabaseSync(join(data, 'kalrekha.db'));
  db.exec('DROP TRIGGER figure_file_stays; DROP TRIGGER figure_stays');
  db.exec(`UPDATE figure_file SET body = x'00' WHERE name = 'svg'; UPDATE figure SET rows = '{"a":1}'`);
  db.close();
  expect(() => store.figureFile(figure.id, 'svg')).toThrow(/damaged/);
  expect(() => store.frozenRows(figure.id)).toThrow(/damaged/);
  expect(store.figureFile(figure.id, 'png')).not.toBeNull();
});

test('brings a store of before to figures, its reports kept', () => {
  const db = new DatabaseSync(':memory:');
  db.exec(MIGRATIONS[0] ?? '');
  db.exec(
    `INSERT INTO timeline VALUES ('raksha', '{}'); INSERT INTO report (timeline, id, body) VALUES ('raksha', 'r', '{}')`,
  );
  db.exec(MIGRATIONS[1] ?? '');
  expect(db.prepare('SELECT id, created FROM report').get()).toEqual({ id: 'r', created: null });
  expect(db.prepare('SELECT count(*) AS n FROM figure').get()).toEqual({ n: 0 });
  db.close();
});
