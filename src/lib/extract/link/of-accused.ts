import type { Act } from '../act/act.ts';
import { isToldBy } from '../act/act.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isLongPast } from './is-long-past.ts';
import { NEWS_DAYS } from './hindi-news.ts';
import type { Dateline } from './link.ts';
import type { Mention } from './mention.ts';

/** Whether a mention tells of an arrest that is the report's news. */
export function isFreshArrest({ act, when }: Mention, dateline: Dateline | null): boolean {
  if (dateline === null || when === null || act.factuality !== 'done' || !isToldBy(act, '-arrest'))
    return false;
  return !isLongPast(when, dateline, NEWS_DAYS);
}

/**
 * सोमवार को सात लोगों को गिरफ्तार किया। पीड़ित ने 2 फरवरी को शिकायत की थी। आरोपियों के पास से 14 मोबाइल बरामद हुए: what the police or a court
 * did with those accused, in the plain past behind what lay before, is of the news again.
 */
export function isOfAccused({ tokens }: Passage, act: Act): boolean {
  const { clause, trigger, factuality, needs } = act;
  if (factuality !== 'done' || needs !== 'nothing' || !DEALT.some((end) => isToldBy(act, end))) return false;
  let end = clause.to - 1;
  while (end > clause.from && tokens[end]?.kind === 'mark') end--;
  if (WAS.has(tokens[end]?.text ?? '')) return false;
  return tokens.slice(clause.from, trigger.from).some(({ text }) => ACCUSED.has(text));
}

/** What the police do with those whom they hold, and a court. */
const DEALT = ['-arrest', '-verdict', '-rule', '-court'] as const;
const ACCUSED = wordSet('आरोपी आरोपियों आरोपित आरोपितों अभियुक्त अभियुक्तों');
const WAS = wordSet('था थी थे थीं');
