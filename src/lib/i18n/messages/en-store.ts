/**
 * English words of a store that cannot be opened or read, each with what to do about it; shown in a
 * terminal.
 */
export const enStore = {
  'store.held': 'The data folder {folder} is in use by another Kalrekha (process {holder}).',
  'store.held.remedy': 'Stop that one first, or set KALREKHA_DATA to another folder.',
  'store.older': '{file} was written by an older Kalrekha.',
  'store.older.remedy': 'Start this one once on the folder (kalrekha serve), which brings it up to date.',
  'store.newer': '{file} was written by a newer Kalrekha (store version {version}, this one knows {newest}).',
  'store.newer.remedy': 'Use the newer program, or a backup from before. Nothing was changed.',
  'store.log': '{file} is missing, but its log {file}-wal is there.',
  'store.log.remedy':
    'Put the database back from where it was moved, or from a backup, or move the log away to start anew.',
  'store.damaged': '{file} is damaged ({damage}).',
  'store.damaged.remedy': 'Restore it from a backup, or move it away to start anew. Nothing was changed.',
  'store.foreign': '{file} is not a Kalrekha store.',
  'store.foreign.remedy': 'Move it away, or set KALREKHA_DATA to another folder. Nothing was changed.',
  'store.sqlite': 'SQLite {version} is too old to keep data safely; {least} or newer is needed.',
  'store.sqlite.remedy': 'Start with `npm start`, which brings its own Node.',
  'store.rows': 'The rows of figure {id} are damaged: their checksum does not fit.',
  'store.rows.remedy': 'Restore kalrekha.db from a backup.',
  'store.file': 'The file {name} of figure {id} is damaged: its checksum does not fit.',
  'store.file.remedy': 'Restore kalrekha.db from a backup.',
  'store.event': 'The stored event {id} of timeline {timeline} is damaged: its checksum does not fit.',
  'store.event.remedy': 'Restore kalrekha.db from a backup.',
  'store.unusable': 'The data folder {folder} cannot be written ({reason}).',
  'store.unusable.remedy':
    'See that its disk has room and that this user may write every file in it, or set KALREKHA_DATA to another folder.',
} as const;
