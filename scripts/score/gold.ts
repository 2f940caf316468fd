import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DateSource, Factuality, Kind, Lang } from '#lib/event/news-event.ts';
import { LANGS } from '#lib/event/news-event.ts';

/** A date expression as an annotator reads it; offsets count UTF-16 units. */
export interface GoldDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** EDTF, or null where the text doesn't tell it. */
  readonly value: string | null;
  readonly reason?: string;
}

export interface GoldSentence {
  readonly id: string;
  readonly category: string;
  readonly dateline: string;
  readonly text: string;
  readonly dates: readonly GoldDate[];
}

export interface GoldEvent {
  readonly when: string | null;
  readonly dateSource: DateSource;
  readonly kind: Kind;
  readonly factuality: Factuality;
  readonly countries: readonly string[];
  readonly systems: readonly string[];
  readonly amounts: readonly { readonly value: number; readonly currency: string }[];
  readonly quantities: readonly { readonly value: number }[];
  /** The words of the clause that tells it. */
  readonly span: string;
}

/** Defence and diplomacy, with many events close together, or other news. */
export const GENRES = ['dense', 'ordinary'] as const;
export type Genre = (typeof GENRES)[number];

export interface GoldReport {
  readonly id: string;
  readonly genre: Genre;
  readonly dateline: string;
  readonly text: string;
  readonly dates: readonly GoldDate[];
  readonly events: readonly GoldEvent[];
}

export interface Gold {
  readonly lang: Lang;
  readonly sentences: readonly GoldSentence[];
  readonly reports: readonly GoldReport[];
}

/** The gold data of both languages, as `data/gold/README.md` describes it. Throws when a file is no JSON. */
export function readGold(folder: string): readonly Gold[] {
  return LANGS.map((lang) => ({
    lang,
    sentences: linesOf(join(folder, lang, 'sentences.jsonl')) as GoldSentence[],
    reports: readdirSync(join(folder, lang, 'reports'))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => JSON.parse(readFileSync(join(folder, lang, 'reports', name), 'utf8')) as GoldReport),
  }));
}

function linesOf(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
