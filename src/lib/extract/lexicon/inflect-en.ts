import type { Inflected } from './inflect.ts';

/** Forms of a regular English verb; the irregular and those that double a letter are data. */
export function englishVerb(stem: string): readonly Inflected[] {
  const isE = stem.endsWith('e');
  const isY = /[^aeiou]y$/.test(stem);
  const past = isE ? `${stem}d` : isY ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
  const ing = isE && !/[eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
  return [
    { text: stem, shape: 'stem' },
    { text: plural(stem), shape: 'present' },
    { text: past, shape: 'perfect' },
    { text: ing, shape: 'participle' },
  ];
}

/** Singular and plural of a regular English noun. */
export function englishNoun(noun: string): readonly string[] {
  return [noun, plural(noun)];
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
