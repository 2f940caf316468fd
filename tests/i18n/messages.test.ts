import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMessageKey, message, translator } from '#lib/i18n/message.ts';
import { en } from '#lib/i18n/messages/en.ts';
import { hi } from '#lib/i18n/messages/hi.ts';

const KEYS = Object.keys(en) as (keyof typeof en)[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
const words = (text: string) => text.replace(/\{\w+\}/g, '');

describe('the catalogues', () => {
  test('have the same keys in both languages', () => {
    expect(Object.keys(hi).sort()).toEqual([...KEYS].sort());
  });

  test.each(KEYS)('%s says something in both, with the same placeholders', (key) => {
    expect(en[key].trim()).not.toBe('');
    expect(hi[key].trim()).not.toBe('');
    expect(placeholders(hi[key])).toEqual(placeholders(en[key]));
  });

  test('are Hindi in Hindi, but for names and formulas', () => {
    const names = ['site.name', 'lang.en'];
    const latin = KEYS.filter((key) => /\p{sc=Latn}/u.test(words(hi[key])) && !/\p{sc=Deva}/u.test(hi[key]));
    expect(latin.filter((key) => !names.includes(key))).toEqual([]);
  });

  test('have both forms of every plural, each with its count', () => {
    const stems = KEYS.filter((key) => key.endsWith('.one')).map((key) => key.slice(0, -4));
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) {
      expect(KEYS).toContain(`${stem}.other`);
      for (const catalogue of [en, hi] as Readonly<Record<string, string>>[]) {
        expect(catalogue[`${stem}.one`]).toContain('{count}');
        expect(catalogue[`${stem}.other`]).toContain('{count}');
      }
    }
  });
});

describe('message', () => {
  test('chooses the plural of the language: Hindi counts zero as one', () => {
    expect(message('hi', 'home.events', { count: 0 })).toBe('0 घटना');
    expect(message('hi', 'home.events', { count: 1 })).toBe('1 घटना');
    expect(message('hi', 'home.events', { count: 2 })).toBe('2 घटनाएँ');
    expect(message('en', 'home.events', { count: 0 })).toBe('0 events');
    expect(message('en', 'home.events', { count: 1 })).toBe('1 event');
  });

  test('writes numbers in the reader’s digits and groups them the Indian way', () => {
    const t = translator({ lang: 'hi', digits: 'deva' });
    expect(t('home.events', { count: 123456 })).toBe('१,२३,४५६ घटनाएँ');
    expect(message('en', 'home.events', { count: 123456 })).toBe('1,23,456 events');
  });

  test('puts texts in as they are, braces and markup too', () => {
    expect(message('hi', 'filter.remove', { label: '<b>{count}</b>' })).toBe('<b>{count}</b> फ़िल्टर हटाएँ');
  });

  test('knows keys and the stems of plurals, and nothing else', () => {
    expect(isMessageKey('kind.visit')).toBe(true);
    expect(isMessageKey('home.events')).toBe(true);
    expect(isMessageKey('kind.picnic')).toBe(false);
  });
});

const ROOT = join(import.meta.dirname, '../../src');
const components = globSync('**/*.svelte', { cwd: ROOT });

describe('components', () => {
  test('were found', () => {
    expect(components.length).toBeGreaterThan(10);
  });

  test.each(components)('%s has no words of its own', (file) => {
    const markup = readFileSync(join(ROOT, file), 'utf8')
      .replace(/<script[^]*?<\/script>|<style[^]*?<\/style>|<!--[^]*?-->/g, '')
      .replace(
        /\b(?:aria-label|aria-description|alt|title|placeholder|label|summary)="([^"{]*\p{L}{2,}[^"{]*)"/gu,
        '>$1<',
      );
    expect(textsOf(markup)).toEqual([]);
  });
});

/** Literal text between tags: what is neither in a tag nor in braces. */
function textsOf(markup: string): readonly string[] {
  const texts: string[] = [];
  let depth = 0;
  let inTag = false;
  let quote = '';
  let text = '';
  for (const c of markup) {
    if (depth > 0 || (inTag && c === '{')) depth += c === '{' ? 1 : c === '}' ? -1 : 0;
    else if (inTag && quote !== '') quote = c === quote ? '' : quote;
    else if (inTag && (c === '"' || c === "'")) quote = c;
    else if (inTag) inTag = c !== '>';
    else if (c === '<' || c === '{') {
      texts.push(text);
      text = '';
      if (c === '<') inTag = true;
      else depth = 1;
    } else text += c;
  }
  return [...texts, text].filter((t) => /\p{L}{2,}/u.test(t));
}
