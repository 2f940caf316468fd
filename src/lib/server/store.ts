import { mkdirSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Localized, NewsEvent, Report, System, Timeline } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import type { Published } from '#lib/exchange/atom.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { buildColumns } from '#lib/source/columns.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import type { Figure, FigureDraft, FigureFile, FrozenRows } from './figure/figure.ts';
import { appendFromFiles, appendRevision, newestRevisions } from './sqlite/event-log.ts';
import {
  appendFigureNote,
  figureBytes,
  insertFigure,
  listFigures,
  readFigure,
  readFigureByHash,
  readFigureFile,
  readFrozenRows,
} from './sqlite/figure-log.ts';
import { lockFolder } from './sqlite/folder-lock.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { changedOf, publishedOf } from './sqlite/published.ts';
import { appendReports, newestReports } from './sqlite/report-log.ts';
import { StoreError } from './sqlite/store-error.ts';
import { inTransaction } from './sqlite/transaction.ts';
import { indexWords, wordSearch } from './sqlite/word-table.ts';
import { readSystems, readTimelineFolder, timelineFolders } from './timeline-files.ts';
import type { TimelineFiles } from './timeline-files.ts';

/** Timelines, their reports and events. SQLite keeps them; columns in memory answer. */
export interface Store {
  /** What was wrong with files; the timelines named were not loaded from them. */
  readonly problems: readonly Problem[];
  /** By slug. */
  readonly timelines: () => readonly Timeline[];
  readonly timeline: (slug: string) => Timeline | null;
  readonly source: (slug: string) => EventSource | null;
  readonly report: (slug: string, id: string) => Report | null;
  readonly reports: (slug: string) => readonly Report[];
  readonly systems: () => readonly System[];
  /** When each event was first and last published, by id. */
  readonly published: (slug: string) => ReadonlyMap<string, Published>;
  /**
   * Stores a new state of an event, or a new event, and from then on keeps it whatever the files
   * say. It is on disk when this returns. The event must have passed the checks of `event/`.
   */
  readonly revise: (slug: string, event: NewsEvent) => void;
  /** When the data of a timeline last changed: ISO instant in UTC; null when it has none. */
  readonly changed: (slug: string) => string | null;
  /** Stores a pinned view for good. Throws when its id or hash is taken; `pinFigure` looks first. */
  readonly pin: (draft: FigureDraft) => Figure;
  readonly figure: (id: string) => Figure | null;
  readonly figureByHash: (hash: string) => Figure | null;
  /** Of a timeline, withdrawn ones too, oldest first. */
  readonly figures: (slug: string) => readonly Figure[];
  /** What a figure shows: null when there is no such figure, a `StoreError` when it was damaged. */
  readonly frozenRows: (id: string) => FrozenRows | null;
  readonly figureFile: (id: string, name: FigureFile) => Uint8Array | null;
  /** Bytes that all figures take together. */
  readonly figureBytes: () => number;
  /** Takes a figure back, for good: its page says why, its files are gone from their addresses. */
  readonly withdraw: (id: string, note: Localized) => void;
  /** Says beside a figure what in it is wrong. */
  readonly correctFigure: (id: string, note: Localized) => void;
  readonly close: () => void;
}

/** What is served of one timeline. */
interface Shelf {
  readonly timeline: Timeline;
  readonly reports: ReadonlyMap<string, Report>;
  readonly source: EventSource;
}

/**
 * Opens the store in `dataFolder`, made if need be, and brings in what the timelines' files have
 * that it does not. Where files are broken, that timeline stays as it was and is named in
 * `problems`; the others are served. Throws a `StoreError` when the store itself cannot be used:
 * damaged, not ours, of a newer program, or held by another process.
 * @param folders each holds folders of timelines; beside it may stand `lexicon/systems.json`
 */
export async function openStore(dataFolder: string, folders: readonly string[]): Promise<Store> {
  const lock = takeFolder(dataFolder);
  let db: DatabaseSync | null = null;
  try {
    db = openDatabase(dataFolder);
    const opened = db;
    const files = await readFiles(folders);
    inTransaction(opened, () => {
      for (const timeline of files.timelines) importTimeline(opened, timeline);
    });
    return serve(opened, files, lock.release);
  } catch (error) {
    db?.close();
    lock.release();
    throw isSqliteError(error) ? unusable(dataFolder, error) : error;
  }
}

function takeFolder(dataFolder: string): ReturnType<typeof lockFolder> {
  try {
    mkdirSync(dataFolder, { recursive: true });
    return lockFolder(dataFolder);
  } catch (error) {
    throw error instanceof StoreError ? error : unusable(dataFolder, error);
  }
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

/** What the system or SQLite says of a folder that it cannot write to, and what helps. */
function unusable(dataFolder: string, error: unknown): StoreError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreError('store.unusable', { folder: dataFolder, reason }, { cause: error });
}

interface Files {
  readonly timelines: readonly TimelineFiles[];
  readonly systems: readonly System[];
  readonly problems: readonly Problem[];
}

async function readFiles(folders: readonly string[]): Promise<Files> {
  const lexicons = await Promise.all(folders.map(readSystems));
  const found = await Promise.all(folders.map(timelineFolders));
  const paths = found.flatMap(({ value }) => value);
  const read = await Promise.all(paths.map(readTimelineFolder));
  const problems = [...lexicons, ...found, ...read].flatMap((each) => each.problems);
  const timelines = new Map<string, TimelineFiles>();
  for (const [i, { value }] of read.entries()) {
    if (value === null) continue;
    const { slug } = value.timeline;
    if (timelines.has(slug)) {
      problems.push({
        code: 'file-duplicate',
        field: 'slug',
        value: slug,
        file: `${paths[i] ?? ''}/timeline.json`,
      });
    } else {
      timelines.set(slug, value);
    }
  }
  const systems = new Map(lexicons.flatMap(({ value }) => value).map((system) => [system.id, system]));
  return { timelines: [...timelines.values()], systems: [...systems.values()], problems };
}

function importTimeline(db: DatabaseSync, { timeline, reports, events }: TimelineFiles): void {
  db.prepare(
    'INSERT INTO timeline (slug, body) VALUES (?, ?) ON CONFLICT (slug) DO UPDATE SET body = excluded.body',
  ).run(timeline.slug, JSON.stringify(timeline));
  appendReports(db, timeline.slug, reports);
  appendFromFiles(db, timeline.slug, events);
}

function serve(db: DatabaseSync, { systems, problems }: Files, release: () => void): Store {
  const bodies = db.prepare('SELECT body FROM timeline ORDER BY slug').all();
  const timelines = bodies.map((row) => JSON.parse(String(row['body'])) as Timeline);
  const shelves = new Map(timelines.map((timeline) => [timeline.slug, fill(timeline)]));

  function fill(timeline: Timeline): Shelf {
    const revisions = [...newestRevisions(db, timeline.slug).values()];
    const events = revisions.filter(({ withdrawn }) => !withdrawn).map(({ event }) => event);
    const reports = newestReports(db, timeline.slug);
    const columns = buildColumns(events, [...reports.values()], systems);
    inTransaction(db, () => {
      indexWords(db, timeline.slug, columns);
    });
    return { timeline, reports, source: columnsSource(columns, wordSearch(db, timeline.slug, columns)) };
  }

  function say(id: string, status: 'corrected' | 'withdrawn', note: Localized): void {
    appendFigureNote(db, id, { status, note, created: new Date().toISOString() });
    process.emit('kalrekha:changed');
  }

  return {
    problems,
    timelines: () => timelines,
    timeline: (slug) => shelves.get(slug)?.timeline ?? null,
    source: (slug) => shelves.get(slug)?.source ?? null,
    report: (slug, id) => shelves.get(slug)?.reports.get(id) ?? null,
    reports: (slug) => [...(shelves.get(slug)?.reports.values() ?? [])],
    systems: () => systems,
    published: (slug) => publishedOf(db, slug),
    changed: (slug) => changedOf(db, slug),
    pin(draft) {
      insertFigure(db, draft);
      const pinned = readFigure(db, draft.id);
      if (pinned === null) throw new Error(`The figure ${draft.id} was not stored.`);
      return pinned;
    },
    figure: (id) => readFigure(db, id),
    figureByHash: (hash) => readFigureByHash(db, hash),
    figures: (slug) => listFigures(db, slug),
    frozenRows: (id) => readFrozenRows(db, id),
    figureFile: (id, name) => readFigureFile(db, id, name),
    figureBytes: () => figureBytes(db),
    withdraw(id, note) {
      say(id, 'withdrawn', note);
    },
    correctFigure(id, note) {
      say(id, 'corrected', note);
    },
    revise(slug, event) {
      const shelf = shelves.get(slug);
      if (shelf === undefined) throw new Error(`There is no timeline ${slug}.`);
      appendRevision(db, slug, event, { origin: 'edit', withdrawn: false });
      shelves.set(slug, fill(shelf.timeline));
      process.emit('kalrekha:changed');
    },
    close() {
      db.close();
      release();
    },
  };
}
