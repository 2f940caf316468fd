import { latinOfLetterNames } from './letter-names.ts';

/** A text with its spelling variants levelled, and where each part of it came from. */
export interface Folded {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text` where it began in the source, and the source's length at the
   * end: for words from i to j, `source.slice(starts[i], starts[j])` folds to `text.slice(i, j)`.
   */
  readonly starts: readonly number[];
}

/** Levels spelling for search and matching, see `foldWithMap`. */
export function fold(text: string): string {
  return foldWithMap(text).text;
}

/**
 * Levels what Hindi and English writers spell in several ways, so that equal words are equal text:
 * letter case; accents; nukta (फ़रवरी, फरवरी); joiners; chandrabindu and half nasals before a stop or
 * sibilant as anusvara (सिन्दूर, सिंदूर); Devanagari digits; kinds of hyphen, apostrophe and space.
 * NFC, NFD and mixed input give the same.
 */
export function foldWithMap(text: string): Folded {
  const out: string[] = [];
  const starts: number[] = [];
  /** Where what folding leaves as it is began: copied in one piece, for it is nearly all of a text. */
  let same = 0;
  /** Whether a nasal (1) or a nasal and its virama (2) were written last. */
  let nasal = 0;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    const effect = EFFECTS[code] ?? OTHER;
    if (effect === SAME || effect === NASAL || effect === JOINS || (effect === STOP && nasal < 2)) {
      nasal = effect === NASAL ? 1 : effect === JOINS && nasal === 1 ? 2 : 0;
      starts.push(i++);
      continue;
    }
    if (same < i) out.push(text.slice(same, i));
    const point = code >= 0xd800 ? (text.codePointAt(i) ?? 0) : code;
    const units = point > 0xffff ? 2 : 1;
    const folded = COMMON[point] ?? foldCodePoint(point);
    if (nasal === 2 && STOPS.has(folded)) {
      levelNasal(out);
      starts.pop();
    }
    for (let unit = 0; unit < folded.length; unit++) starts.push(i + (folded.length === units ? unit : 0));
    if (folded !== '') {
      out.push(folded);
      nasal = BEFORE_STOP.has(folded) ? 1 : 0;
    }
    i += units;
    same = i;
  }
  if (same < text.length) out.push(text.slice(same));
  starts.push(text.length);
  return { text: out.join(''), starts };
}

/** Puts an anusvara in place of the nasal and virama that end the pieces, which may stand in two of them. */
function levelNasal(out: string[]): void {
  const last = out.pop() ?? '';
  if (last.length > 1) out.push(last.slice(0, -2), ANUSVARA);
  else out.push((out.pop() ?? '').slice(0, -1), ANUSVARA);
}

const ANUSVARA = '\u0902';
const VIRAMA = '\u094d';
const BEFORE_STOP: ReadonlySet<string> = new Set('ङञणनम');
/** Sibilants and व too. Not य, र, ल, ह and the nasals: सम्मेलन and उन्होंने have one spelling. */
const STOPS: ReadonlySet<string> = new Set('कखगघचछजझटठडढतथदधपफबभवशषस');

function foldCodePoint(code: number): string {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20);
    return code >= 0x09 && code <= 0x0d ? ' ' : String.fromCharCode(code);
  }
  if (code >= 0x900 && code < 0x980) {
    if (code === 0x901) return ANUSVARA;
    if (code === 0x93c) return '';
    if (code >= 0x966 && code <= 0x96f) return String.fromCharCode(code - 0x966 + 0x30);
    // The letters with nukta: NFC takes most of them apart, but not these three.
    if (code === 0x929 || code === 0x931 || code === 0x934) return String.fromCharCode(code - 1);
    return code >= 0x958 && code <= 0x95f ? NUKTA_LETTERS.charAt(code - 0x958) : String.fromCharCode(code);
  }
  const char = String.fromCodePoint(code);
  if (DASH.test(char)) return '-';
  if (APOSTROPHE.test(char)) return "'";
  if (SPACE.test(char)) return ' ';
  return char.toLowerCase().normalize('NFD').replace(INVISIBLE, '');
}

const NUKTA_LETTERS = 'कखगजडढफय';
const DASH = /[\p{Pd}\u2212]/u;
const APOSTROPHE = /[\u2018\u2019\u02bc\u2032]/;
const SPACE = /[\s\u200b]/;
/** Accents, joiners, soft hyphen, direction marks, variation selectors. */
const INVISIBLE = /[\u0300-\u036f]|[\ufe00-\ufe0f]|[\u00ad\u200c-\u200f\u2060]/g;

/** Latin to Devanagari worked out once: most of what is ever folded. */
const COMMON: readonly string[] = Array.from({ length: 0x980 }, (_, code) => foldCodePoint(code));

/** What folding does at a UTF-16 unit: leaves it, or one of those that spell a half nasal, or something else. */
const [OTHER, SAME, NASAL, JOINS, STOP] = [0, 1, 2, 3, 4];
const EFFECTS: readonly number[] = COMMON.map((folded, code) => {
  if (folded !== String.fromCharCode(code)) return OTHER;
  if (BEFORE_STOP.has(folded)) return NASAL;
  return folded === VIRAMA ? JOINS : STOPS.has(folded) ? STOP : SAME;
});

/**
 * The words of a text that is to be found: folded, and designations in every form under which
 * someone may look for them. `एस-400` gives एस, 400 and s400; `बीजेपी` gives itself and bjp.
 */
export function tokensOf(text: string): readonly string[] {
  const runs = runsOf(fold(text));
  return runs.flatMap(({ parts }, i) => {
    const next = runs[i + 1];
    const forms = [
      parts.length > 1 ? latin(parts) : acronym(parts),
      next === undefined || next.gap === 'other' ? null : designation(parts, next.parts),
    ];
    return [...parts, ...forms.filter((form) => form !== null)];
  });
}

/**
 * The words to look for, each in one form that `tokensOf` gives for all its spellings: एस-400,
 * एस ४००, S 400 and s400 all give s400.
 */
export function queryTokensOf(text: string): readonly string[] {
  const runs = runsOf(fold(text));
  const words: string[] = [];
  for (let i = 0; i < runs.length; i++) {
    const { parts } = runs[i] as Run;
    const next = runs[i + 1];
    const joins = next?.gap === 'hyphen' || (next?.gap === 'space' && isLetter(parts));
    const name = joins ? designation(parts, next.parts) : null;
    if (name !== null) i++;
    const alone = parts.length > 1 ? latin(parts) : acronym(parts);
    words.push(...(name !== null ? [name] : alone !== null ? [alone] : parts));
  }
  return words;
}

/** True when every query word begins some word of the text. */
export function matchesAll(tokens: readonly string[], queryTokens: readonly string[]): boolean {
  return queryTokens.every((word) => tokens.some((token) => token.startsWith(word)));
}

/** Letters and digits without a break: `एस400` has the parts एस and 400. */
interface Run {
  readonly parts: readonly string[];
  /** What stands before it. */
  readonly gap: 'hyphen' | 'space' | 'other';
}

function runsOf(folded: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: run, index } of folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const between = folded.slice(end, index);
    end = index + run.length;
    if (run === 's' && between === "'") continue;
    const parts = run.replace(/[ङञणनम]\u094d$/, ANUSVARA).match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
    runs.push({ parts, gap: /^ ?- ?$/.test(between) ? 'hyphen' : /^ +$/.test(between) ? 'space' : 'other' });
  }
  return runs;
}

/** A letter or letter name by itself, short of the words that such a name may also be. */
function isLetter(parts: readonly string[]): boolean {
  const [word = ''] = parts;
  return parts.length === 1 && !ALSO_WORDS.includes(word) && latin(parts)?.length === 1;
}

const ALSO_WORDS: readonly string[] = ['a', 'i', 'ए', 'आई', 'ओ', 'के', 'जी', 'पी'];

/** `s` before `400` → s400; null unless short letters stand before a number. */
function designation(letters: readonly string[], number: readonly string[]): string | null {
  const isPair = letters.length === 1 && isNumber(number[0]) && !isNumber(letters[0]);
  return isPair ? latin([...letters, ...number]) : null;
}

/** `डीआरडीओ` → drdo; null for a single letter name, which is too often a word. */
function acronym(parts: readonly string[]): string | null {
  const name = latinOfLetterNames(parts[0] ?? '');
  return name !== null && name.length > 1 ? name : null;
}

/** All parts in Latin letters and digits, or null: a word of another script, or too long for a designation. */
function latin(parts: readonly string[]): string | null {
  const forms = parts.map((part) =>
    isNumber(part) || /^[a-z]{1,4}$/.test(part) ? part : latinOfLetterNames(part),
  );
  return forms.includes(null) ? null : forms.join('');
}

function isNumber(part: string | undefined): boolean {
  return part !== undefined && /^\p{N}/u.test(part);
}
