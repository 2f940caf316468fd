import type { Lang } from '#lib/event/news-event.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { filler } from '#lib/i18n/fill.ts';
import { message } from '#lib/i18n/message.ts';
import { enRules } from '#lib/i18n/messages/en-rules.ts';
import { hiRules } from '#lib/i18n/messages/hi-rules.ts';
import type { Extraction, Timex } from './extraction.ts';

/**
 * How a value came about, in sentences for a reader: the rule that read the words, what it was counted
 * from, other readings, doubts, and why a date has no value.
 */
export function explain(found: Extraction | Timex, lang: Lang): readonly string[] {
  return 'rules' in found ? ofExtraction(found, lang) : ofTimex(found, lang);
}

function ofExtraction(found: Extraction, lang: Lang): readonly string[] {
  const { when, date, dateSource, kind, factuality, evidence, rules } = found;
  const { when: inWords } = localeOf(lang, 'latn');
  const say = sayer(lang);
  const lines: string[] = [];
  if (date !== null) lines.push(...ofTimex(date, lang));
  else if (when === null) lines.push(say('explain.undated'));
  else if (dateSource === 'gazetteer') lines.push(say('explain.gazetteer', { date: inWords(when) }));
  else if (dateSource === 'dateline') lines.push(say('explain.dateline', { date: inWords(when) }));
  for (const rule of rules) {
    const words = wordsOf(rule, lang);
    if (words !== null) lines.push(sentence(words, lang));
  }
  const trigger = evidence.find((e) => e.field === 'kind');
  if (trigger !== undefined) {
    const named = { kind: message(lang, `kind.${kind}`), words: trigger.exact };
    lines.push(say('explain.kind', named));
  }
  const mark = evidence.find((e) => e.field === 'factuality');
  if (mark !== undefined) {
    const named = { status: message(lang, `factuality.${factuality}`), words: mark.exact };
    lines.push(say('explain.status', named));
  }
  const count = evidence.filter((e) => e.field === 'what').length;
  if (count > 1) lines.push(say('explain.mentions', { count }));
  return lines;
}

function ofTimex({ text, value, rule, anchor, alternatives, flags, reason }: Timex, lang: Lang): string[] {
  const { when } = localeOf(lang, 'latn');
  const say = sayer(lang);
  const plain = say('timex.plain');
  const lines: string[] = [];
  if (value !== null) {
    const parts = { words: text, date: when(value), rule: wordsOf(rule, lang) ?? plain };
    lines.push(say('timex.value', parts));
  } else {
    const why = say(`timex.reason.${reason ?? 'no-anchor'}`);
    lines.push(say('timex.unresolved', { words: text, reason: why }));
  }
  if (anchor !== null) {
    lines.push(say(`timex.anchor.${anchor.what}`, { date: when(anchor.value) }));
  }
  for (const other of alternatives) {
    const parts = { date: when(other.value), rule: wordsOf(other.rule, lang) ?? plain };
    lines.push(say('timex.alternative', parts));
  }
  for (const flag of flags) lines.push(say(`timex.flag.${flag}`));
  return lines;
}

type Say = (key: keyof typeof enRules | `${'timex' | 'explain'}.${string}`, params?: Params) => string;
type Params = Readonly<Record<string, string | number>>;

function sayer(lang: Lang): Say {
  return filler({ en: enRules, hi: hiRules }, { lang, digits: 'latn' });
}

/** A rule in words, or null for one that other lines tell (a trigger, a mark of factuality). */
function wordsOf(rule: string, lang: Lang): string | null {
  const key = `rule.${rule}`;
  return key in enRules ? sayer(lang)(key as keyof typeof enRules) : null;
}

function sentence(words: string, lang: Lang): string {
  return words + (lang === 'hi' ? '।' : '.');
}
