import type { NewsEvent } from '#lib/event/news-event.ts';

/** A column that carries a part of the event there and back. */
export interface Column {
  readonly name: string;
  readonly write: (event: NewsEvent) => string;
  /** Sets what the cell says in an event under construction. MUTATES it. */
  readonly read: (cell: string, event: Record<string, unknown>) => void;
}

type Field = keyof NewsEvent;

/** Text, '' for null. */
function text(field: 'id' | 'when' | 'kind' | 'factuality', name: string = field): Column {
  return {
    name,
    write: (event) => event[field] ?? '',
    read: (cell, event) => {
      event[field] = cell === '' && field === 'when' ? null : cell;
    },
  };
}

function localized(field: 'title' | 'summary', lang: 'en' | 'hi'): Column {
  return {
    name: `${field}_${lang}`,
    write: (event) => event[field][lang],
    read: (cell, event) => {
      event[field] = { ...(event[field] as object | undefined), [lang]: cell };
    },
  };
}

/** Codes or slugs, which have no spaces, one after the other. */
function words(field: 'countries' | 'systems'): Column {
  return {
    name: field,
    write: (event) => event[field].join(' '),
    read: (cell, event) => {
      event[field] = cell.split(/\s+/).filter((word) => word !== '');
    },
  };
}

/** A structure as JSON; nothing for none. What is no JSON stays text, for the check to name. */
function json(field: Exclude<Field, 'title' | 'summary'>, none: [] | null): Column {
  return {
    name: field,
    write: (event) => {
      const value: unknown = event[field];
      const isNone = value === null || (Array.isArray(value) && value.length === 0);
      return isNone ? '' : JSON.stringify(value);
    },
    read: (cell, event) => {
      event[field] = cell === '' ? none : parsed(cell);
    },
  };
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/** Every field of an event, the readable first. */
export const COLUMNS: readonly Column[] = [
  text('id'),
  text('when'),
  localized('title', 'hi'),
  localized('title', 'en'),
  text('kind'),
  text('factuality'),
  words('countries'),
  words('systems'),
  localized('summary', 'hi'),
  localized('summary', 'en'),
  {
    name: 'date_source',
    write: (event) => event.dateSource,
    read: (cell, event) => {
      event['dateSource'] = cell;
    },
  },
  json('place', null),
  json('actors', []),
  json('amounts', []),
  json('quantities', []),
  json('rivals', []),
  json('sources', []),
  json('evidence', []),
];
