import { readdirSync, readFileSync } from 'node:fs';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
import type { LexiconFiles } from '#lib/extract/lexicon/lexicon.ts';

const folder = new URL('../../data/lexicon/', import.meta.url);

/** The real lexicon's files. */
export const lexiconFiles: LexiconFiles = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
);

/** The real lexicon, compiled. */
export const lexicon: Lexicon = compileLexicon(lexiconFiles);
