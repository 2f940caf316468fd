import type { Factuality, Lang, Localized } from '#lib/event/news-event.ts';
import type { Names } from '../lexicon/names.ts';
import { clauseTitle } from './clause-title.ts';
import type { TitleArguments } from './template.ts';
import { around, templateTitle } from './template.ts';

/** Arguments a headline must tell before it says more than the report's own words. */
const TELLING = 3;
/** The same where the report's words are too long for a headline. */
const INSTEAD = 2;
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
  const enough = args.isPart === true ? TOPIC : own.endsWith('…') ? INSTEAD : TELLING;
  const mine = titles[lang].told >= enough || own === '' ? titles[lang].text : withDoubt(args, own, lang);
  return { en: titles.en.text, hi: titles.hi.text, [lang]: mine };
}

/** Denied: The plane had been shot down. Words whose denial, or whose source, stands beside them in the report would head what happened. */
function withDoubt(args: TitleArguments, own: string, lang: Lang): string {
  const { factuality, mark = null } = args;
  const isBeside = mark !== null && !own.includes(mark);
  return isBeside && DOUBTED.has(factuality) ? around(args, lang).replace('{}', () => own) : own;
}

const DOUBTED: ReadonlySet<Factuality> = new Set(['denied', 'reported']);
