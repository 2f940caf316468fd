import type { Act } from '../act/act.ts';
import { isDay } from '../date/spans.ts';
import type { Passage } from '../read/passage.ts';
import { isBackground } from './lead.ts';
import type { Mention } from './mention.ts';

/** Sentences from what someone did to what they did, too. */
const REACH = 5;
/** Tokens before a verb among which भी is looked for: को भी मंजूरी दी. */
const TOO_REACH = 3;

/**
 * मंत्रिमंडल ने आज वृद्धि को स्वीकृति दी। पिछले वर्ष सरकार ने … तय किया था। मंत्रिमंडल ने दोहरीकरण को भी मंजूरी दी: what the same did of the
 * same kind before, across what only tells of what lay behind. Null where the act before is that one or is no such aside.
 */
export function alikeBefore(act: Act, mentions: readonly Mention[], passage: Passage): Mention | null {
  const last = mentions.at(-1);
  if (last === undefined || act.factuality !== 'done' || act.actors.length === 0) return null;
  if (!isBackground(passage, last.act) || isBackground(passage, act) || !isToo(passage, act)) return null;
  const ids = new Set(act.actors.map(({ value }) => value.id));
  const found = mentions.findLast(
    (one) =>
      act.sentence - one.act.sentence <= REACH &&
      one.act.kind === act.kind &&
      one.act.factuality === 'done' &&
      isDay(one.when) &&
      !isBackground(passage, one.act) &&
      one.act.actors.some(({ value }) => ids.has(value.id)),
  );
  return found ?? null;
}

function isToo({ tokens }: Passage, { clause, trigger }: Act): boolean {
  return tokens
    .slice(Math.max(clause.from, trigger.from - TOO_REACH), trigger.from)
    .some(({ text }) => text === 'भी');
}
