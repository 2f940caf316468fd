import type { Lang } from '#lib/event/news-event.ts';

/** 23 → 23rd, 23वां. */
export function ordinalOf(count: number, lang: Lang): string {
  if (lang === 'hi') return `${count}${HINDI[count] ?? 'वां'}`;
  const tens = count % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (ENGLISH[count % 10] ?? 'th');
  return `${count}${ending}`;
}

const HINDI: Readonly<Record<number, string>> = { 1: 'ला', 2: 'रा', 3: 'रा', 4: 'था', 6: 'ठा' };
const ENGLISH: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
