import type { Act } from '../act/act.ts';
import { isNamedSpeaker } from '../act/english-speaker.ts';
import { frameWordsIn } from '../act/frame-words.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';

/**
 * Whether what was said was said by whoever holds an office (प्रधानमंत्री ने मंगलवार को कहा) or, in English, by a body or someone by
 * name; what an entry of a chronology tells is news whoever said it.
 */
export function isOfficial(passage: Passage, act: Act): boolean {
  if (act.kind !== 'statement') return false;
  if (entryAt(passage, act.trigger.from)?.isHeading === false) return true;
  return passage.tokens[act.trigger.from]?.kind === 'deva'
    ? isOffice(passage, act) || isBench(passage, act)
    : isNamedSpeaker(passage, { from: act.clause.from, to: act.trigger.from });
}

/** An office that acts, in a Hindi clause. */
function isOffice({ tokens, hits }: Passage, { clause, trigger }: Act): boolean {
  for (let i = clause.from; i < trigger.from; i++)
    if (
      hits[i]?.some(
        ({ entry, to }) =>
          entry.type === 'office' &&
          (entry.role === 'state' || isOfMinistry(hits[i], to)) &&
          tokens[to]?.text === 'ने',
      ) === true
    )
      return true;
  return false;
}

/** अदालत ने 7 नवंबर को कहा, आयोग ने मंगलवार को कहा: a body that rules. */
function isBench(passage: Passage, { clause, trigger }: Act): boolean {
  for (let i = clause.from + 1; i < trigger.from; i++) {
    if (passage.tokens[i]?.text !== 'ने') continue;
    const words = frameWordsIn(passage, { from: Math.max(clause.from, i - BODY), to: i });
    return ['@court', '@govbody'].some((id) => words.get(id)?.some(({ to }) => to === i) === true);
  }
  return false;
}

/** Tokens of such a body's name. */
const BODY = 3;

/** विदेश मंत्रालय के प्रवक्ता: an office that begins with the name of its ministry. */
function isOfMinistry(here: Passage['hits'][number] | undefined, end: number): boolean {
  return here?.some(({ entry, to }) => entry.type === 'organisation' && to < end) === true;
}
