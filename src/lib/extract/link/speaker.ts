import type { Act } from '../act/act.ts';
import { isNamedSpeaker } from '../act/english-speaker.ts';
import { frameWordsIn } from '../act/frame-words.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Whether what was said was said by whoever holds an office (प्रधानमंत्री ने मंगलवार को कहा) or, in English, by a body or someone by
 * name; what an entry of a chronology tells is news whoever said it.
 */
export function isOfficial(passage: Passage, act: Act): boolean {
  if (act.kind !== 'statement') return false;
  if (entryAt(passage, act.trigger.from)?.isHeading === false) return true;
  return passage.tokens[act.trigger.from]?.kind === 'deva'
    ? isOffice(passage, act) || isBench(passage, act) || isChief(passage, act)
    : isNamedSpeaker(passage, { from: act.clause.from, to: act.trigger.from });
}

/** An office that acts, in a Hindi clause. */
function isOffice({ tokens, hits }: Passage, { clause, trigger }: Act): boolean {
  for (let i = clause.from; i < trigger.from; i++)
    if (
      hits[i]?.some(
        ({ entry, to }) => entry.type === 'office' && entry.role === 'state' && tokens[to]?.text === 'ने',
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
    if (BUREAUS.has(passage.tokens[i - 1]?.text ?? '') && NATIONAL.has(passage.tokens[i - 3]?.text ?? ''))
      return true;
    return ['@court', '@govbody'].some((id) => words.get(id)?.some(({ to }) => to === i) === true);
  }
  return false;
}

/** अभियोजक लॉर बेकुओ ने रविवार को पुष्टि की, महानिदेशक ने कहा: who heads or prosecutes something, by name or not. */
function isChief({ tokens }: Passage, { clause, trigger }: Act): boolean {
  // पुलिस आयुक्त ने मंगलवार को यह जानकारी दी: of what was told before.
  if (THIS.has(tokens[trigger.from - 1]?.text ?? '')) return false;
  for (let i = clause.from + 1; i < trigger.from; i++) {
    if (tokens[i]?.text !== 'ने') continue;
    const who = tokens.slice(Math.max(clause.from, i - NAME), i);
    // सरकार के एक सलाहकार ने: of a government, unlike a firm's.
    return who.some(({ text }) => CHIEFS.has(text)) || (isAdviser(who) && isOfState(who));
  }
  return false;
}

const isAdviser = (who: Passage['tokens']): boolean => who.some(({ text }) => text === 'सलाहकार');
const isOfState = (who: Passage['tokens']): boolean => who.some(({ text }) => STATE.has(text));

/** पुलिस महानिदेशक गौरव यादव ने बृहस्पतिवार को यह जानकारी दी: who told what stands before it, which is the news. */
export function tellsOfBefore({ tokens }: Passage, { kind, trigger }: Act): boolean {
  return (
    kind === 'statement' &&
    tokens[trigger.from - 1]?.text === 'यह' &&
    tokens[trigger.from]?.text === 'जानकारी'
  );
}

/** Tokens of a chief's title and name, at most. */
const NAME = 5;
const THIS = wordSet('यह ये इसकी इस');
const CHIEFS = wordSet('अभियोजक महानिदेशक आयुक्त गवर्नर महापौर महाधिवक्ता महासचिव प्रवक्ता');

const STATE = wordSet('सरकार राष्ट्रपति प्रधानमंत्री मंत्रालय');

/** राष्ट्रीय सांख्यिकी कार्यालय ने. */
const BUREAUS = wordSet('कार्यालय ब्यूरो केंद्र संस्थान');
const NATIONAL = wordSet('राष्ट्रीय भारतीय केंद्रीय');

/** Tokens of such a body's name. */
const BODY = 3;
