import type { Lang, Localized } from '#lib/event/news-event.ts';
import type { Names } from '../lexicon/names.ts';
import { clauseTitle } from './clause-title.ts';
import type { TitleArguments } from './template.ts';
import { templateTitle } from './template.ts';

/** Arguments a headline must tell before it says more than the report's own words. */
const TELLING = 3;
/** What words that are no headline at least give way to: what kind of event it is. */
const TOPIC = 0.5;

/**
 * Headlines in both languages: made from the arguments; in the report's own language its own words, where
 * few arguments are known.
 * @param clause the words of the report that tell the event
 * @param lang their language
 */
export function titleOf(args: TitleArguments, clause: string, lang: Lang, names: Names): Localized {
  const titles = { en: templateTitle(args, names, 'en'), hi: templateTitle(args, names, 'hi') };
  const own = clauseTitle(clause);
  const enough = args.isPart === true ? TOPIC : TELLING;
  const mine = titles[lang].told >= enough || own === '' ? titles[lang].text : own;
  return { en: titles.en.text, hi: titles.hi.text, [lang]: mine };
}
