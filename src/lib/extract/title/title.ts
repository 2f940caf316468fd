import type { Factuality, Lang, Localized } from '#lib/event/news-event.ts';
import type { Names } from '../lexicon/names.ts';
import { clauseTitle, MAX_LENGTH } from './clause-title.ts';
import type { TitleArguments } from './template.ts';
import { around, isUndone, templateTitle } from './template.ts';

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
  const told = titles[lang].told;
  const isOwn =
    own !== '' &&
    args.isPart !== true &&
    isUndone(args) &&
    args.mark !== null &&
    own.includes(args.mark ?? '');
  const isMade = !isOwn && (own === '' || told >= (args.isPart === true ? TOPIC : TELLING));
  const mine = isMade ? titles[lang].text : withDoubt(args, clause, lang);
  return { en: titles.en.text, hi: titles.hi.text, [lang]: mine };
}

/**
 * Denied: The plane had been shot down. Words whose denial, or whose source, stands beside them in the report would head what
 * happened; those that have it themselves, or another word of doubt, need none.
 */
function withDoubt(args: TitleArguments, clause: string, lang: Lang): string {
  const { factuality, mark = null } = args;
  const own = clauseTitle(clause);
  const isBeside = mark !== null && !own.includes(mark) && DOUBTED.has(factuality);
  if (!isBeside || (factuality === 'reported' && DOUBT.test(own))) return own;
  const frame = framed(args, own, lang);
  const short = clauseTitle(clause, MAX_LENGTH - frame.length + 2);
  return framed(args, short, lang).replace('{}', () => short);
}

function framed(args: TitleArguments, own: string, lang: Lang): string {
  return around(args, lang, false, own.endsWith('…'));
}

const DOUBTED: ReadonlySet<Factuality> = new Set(['denied', 'reported']);
/** Words by which a headline tells that it is somebody's word. */
const DOUBT =
  /\b(?:reportedly|allegedly|alleged|reports?|sources|claims?|claimed|purportedly|suspected)\b|कथित|सूत्रों|रिपोर्ट|दावा/iu;
