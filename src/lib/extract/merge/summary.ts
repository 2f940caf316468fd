import type { Lang, Localized } from '#lib/event/news-event.ts';
import type { Extraction } from '../extraction.ts';
import { langOf } from './telling.ts';

/** The reports' own words in each language; where no report has that language, the headline again. */
export function summaryOf(members: readonly Extraction[]): Localized {
  const of = (lang: Lang) => {
    const own = members.find((member) => langOf(member) === lang);
    return own === undefined ? (members[0]?.title[lang] ?? '') : tidy(own.text);
  };
  return { en: of('en'), hi: of('hi') };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
