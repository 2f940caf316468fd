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
];
