import { readdirSync, readFileSync } from 'node:fs';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
import type { LexiconFiles } from '#lib/extract/lexicon/lexicon.ts';

const folder = new URL('../../data/lexicon/', import.meta.url);
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file.slice(0, -'.json'.length), readFileSync(new URL(file, folder), 'utf8')] as const);

/** The real lexicon's files. */
export const lexiconFiles: LexiconFiles = Object.fromEntries(
  texts.map(([name, text]) => [name, JSON.parse(text)]),
);

/** Their weight in bytes. */
export const lexiconSizes: Readonly<Record<string, number>> = Object.fromEntries(
  texts.map(([name, text]) => [name, Buffer.byteLength(text)]),
);

/** The real lexicon, compiled. */
export const lexicon: Lexicon = compileLexicon(lexiconFiles);
