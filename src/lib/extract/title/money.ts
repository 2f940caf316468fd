import type { Amount, Lang } from '#lib/event/news-event.ts';
import { moneyInWords } from '#lib/i18n/money-words.ts';

/** A sum as a headline has it; numbers by a rule of our own, so that titles are the same on every machine. */
export function moneyOf(amount: Amount, lang: Lang): string {
  return moneyInWords(amount, lang, numberIn);
}

/** 1234567.5 → 12,34,567.5; two decimals at most. */
export function numberIn(value: number): string {
  const [whole = '0', decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const head = whole.slice(0, -3);
  const groups = head === '' ? [] : ((head.length % 2 === 1 ? `0${head}` : head).match(/\d\d/g) ?? []);
  const grouped = [...groups, whole.slice(-3)].join(',').replace(/^0/, '');
  return `${value < 0 ? '-' : ''}${grouped === '' ? '0' : grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}
