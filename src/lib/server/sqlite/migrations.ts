/**
 * The schema, as numbered steps: step n brings a store from version n - 1 to n. A released step is
 * never changed, only followed by the next.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE timeline (
    slug TEXT PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body))
  ) STRICT;

  -- A report is never edited. A changed file brings a new row; the newest of an id is served.
  CREATE TABLE report (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    timeline TEXT NOT NULL REFERENCES timeline (slug),
    id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body))
  ) STRICT;
  CREATE INDEX report_newest ON report (timeline, id, seq);

  -- Every state an event ever had, by seq; the clock in created is for people, not for order.
  CREATE TABLE revision (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    timeline TEXT NOT NULL REFERENCES timeline (slug),
    event TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('file', 'edit')),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    body TEXT NOT NULL CHECK (json_valid(body)),
    sha256 TEXT NOT NULL,
    created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
  ) STRICT;
  CREATE INDEX revision_newest ON revision (timeline, event, seq);

  CREATE TRIGGER report_stays BEFORE UPDATE ON report BEGIN SELECT RAISE(ABORT, 'reports are never changed'); END;
  CREATE TRIGGER report_remains BEFORE DELETE ON report BEGIN SELECT RAISE(ABORT, 'reports are never deleted'); END;
  CREATE TRIGGER revision_stays BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;
  CREATE TRIGGER revision_remains BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;

  -- Folded words of the events that are served; made from the rows above, and remade when folding changes.
  -- Marks count as letters: the default tokenizer breaks Hindi at every vowel sign.
  CREATE VIRTUAL TABLE words USING fts5 (
    timeline UNINDEXED,
    event UNINDEXED,
    text,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N*'",
    prefix = '2 3'
  );
  `,
  `
  -- When a report came in; unknown of those that were there before.
  ALTER TABLE report ADD COLUMN created TEXT;

  -- A pinned view: the rows it shows and its files, frozen. What is said of it later is a note.
  CREATE TABLE figure (
    id TEXT PRIMARY KEY,
    timeline TEXT NOT NULL REFERENCES timeline (slug),
    query TEXT NOT NULL,
    created TEXT NOT NULL,
    schema INTEGER NOT NULL,
    -- Newest change of the timeline's data when it was pinned.
    snapshot TEXT NOT NULL,
    -- Of rows, and of all that makes the figure what it is.
    data_sha256 TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    rows TEXT NOT NULL CHECK (json_valid(rows))
  ) STRICT;
  CREATE INDEX figure_of_timeline ON figure (timeline, created);

  CREATE TABLE figure_file (
    figure TEXT NOT NULL REFERENCES figure (id),
    name TEXT NOT NULL CHECK (name IN ('svg', 'png', 'png2', 'social', 'pdf')),
    body BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (figure, name)
  ) STRICT;

  CREATE TABLE figure_note (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    figure TEXT NOT NULL REFERENCES figure (id),
    status TEXT NOT NULL CHECK (status IN ('corrected', 'withdrawn')),
    note TEXT NOT NULL CHECK (json_valid(note)),
    created TEXT NOT NULL
  ) STRICT;
  CREATE INDEX figure_notes ON figure_note (figure, seq);

  CREATE TRIGGER figure_stays BEFORE UPDATE ON figure BEGIN SELECT RAISE(ABORT, 'figures are never changed'); END;
  CREATE TRIGGER figure_remains BEFORE DELETE ON figure BEGIN SELECT RAISE(ABORT, 'figures are never deleted'); END;
  CREATE TRIGGER figure_file_stays BEFORE UPDATE ON figure_file
    BEGIN SELECT RAISE(ABORT, 'files of figures are never changed'); END;
  CREATE TRIGGER figure_file_remains BEFORE DELETE ON figure_file
    BEGIN SELECT RAISE(ABORT, 'files of figures are never deleted'); END;
  CREATE TRIGGER figure_note_stays BEFORE UPDATE ON figure_note
    BEGIN SELECT RAISE(ABORT, 'notes on figures are never changed'); END;
  CREATE TRIGGER figure_note_remains BEFORE DELETE ON figure_note
    BEGIN SELECT RAISE(ABORT, 'notes on figures are never deleted'); END;
  `,
];
