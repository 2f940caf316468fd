import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { isToldBy } from '../act/act.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { bodyKindOf } from './body-kind.ts';
import { isOfLaw, isSeizure, measureLaid } from './measure.ts';

/**
 * What an act is within its kind, which a headline tells: the id of its trigger without its language, where that names the kind
 * (accident-quake); of sanctions the measure (sanction-border); else what the words about its trigger make it (rejection-quit).
 */
export function topicOf(act: Act, kind: Kind, passage: Passage): string | undefined {
  const told = toldTopic(act, kind, passage);
  if (told !== undefined) return told;
  const topic = act.rules[0]?.replace(/^(?:en|hi)-/, '');
  if (topic?.startsWith(`${kind}-`) !== true) return undefined;
  if (topic === 'decision-pass' && !isOfLaw(act, passage)) return undefined;
  if (topic === 'protest-protest' && isByState(act, passage)) return 'protest-lodge';
  const measure = topic === 'sanction-impose' ? measureLaid(act, passage) : undefined;
  if (topic === 'sanction-impose' && measure === undefined && isSeizure(act, passage))
    return 'sanction-seizure';
  return measure === undefined ? topic : `sanction-${measure}`;
}

/** Registered a case, quit the bloc, denied the report, seized power, approved a loan: what is less, or else, than its kind says. */
function toldTopic(act: Act, kind: Kind, passage: Passage): string | undefined {
  const { trigger, clause } = act;
  const { tokens } = passage;
  const words = tokens.slice(
    Math.max(clause.from, trigger.from - BESIDE),
    Math.min(clause.to, trigger.to + BESIDE),
  );
  const own = tokens.slice(trigger.from, trigger.to + 2);
  const next = tokens[trigger.to]?.text ?? '';
  if (kind === 'accusation' && own.some(({ text }) => CASE.test(text))) return 'accusation-case';
  if (kind === 'accusation' && own.some(({ text }) => PROTEST.test(text))) return 'protest-lodge';
  // Agreed to lift the ban: nothing was signed.
  if (kind === 'agreement' && act.rules[0]?.includes('-agreement-') !== true) return 'agreement-agree';
  if (kind === 'accusation' && bodyKindOf(act, passage) === 'police') return 'accusation-case';
  if (kind === 'rejection' && own.some(({ text }) => LEAVING.test(text))) return 'rejection-quit';
  if (kind === 'rejection' && DENYING.test(own[0]?.text ?? ''))
    return own[0]?.kind === 'deva' || TOLD.has(next) || next.endsWith('ing') ? 'rejection-deny' : undefined;
  // A court ordered the firm to pay; not what the president pardoned.
  if (kind === 'decision' && own.some(({ text }) => PARDON.test(text))) return '';
  if (kind === 'decision' && !isToldBy(act, '-approve') && bodyKindOf(act, passage) === 'court')
    return 'decision-verdict';
  if (kind === 'attack' && words.some(({ text }, i) => isOfCoup(text, words[i - 1]?.text ?? '')))
    return 'attack-coup';
  // The army killed 12 militants, gunmen shot villagers: no mere crime.
  if (
    isToldBy(act, '-attack-crime') &&
    tokens.slice(clause.from, clause.to).some(({ text }) => FIGHTERS.has(text))
  )
    return 'attack-kill';
  const isAllowed = kind === 'aid' && words.some(({ text }) => ALLOWING.test(text));
  return isAllowed ? 'aid-approve' : undefined;
}

const FIGHTERS = wordSet(
  'army troops soldiers forces militants militant insurgents rebels terrorists gunmen fighters jihadists guerrillas commandos',
);

/** Tokens beside a trigger that tell more of it. */
const BESIDE = 4;
const CASE =
  /^(?:regist|book(?:s|ed)?$|charg|indict|मामल[ाे]$|मुकदम|प्राथमिकी$|एफआईआर$|नामजद$|आरोपपत्र$|आरोप-पत्र$)/u;
const LEAVING = /^(?:quit|exit|leav|left$|withdr[ae]w|walk|छोड़)/u;
const DENYING = /^(?:den(?:y|ies|ied)$|refut|खंडन)/u;
/** What stands behind a verb of denying, not of refusing: denied that, denied any role. */
const TOLD = wordSet(
  'that any reports report allegations allegation claims claim charges accusations it involvement responsibility , . the having',
);
const ALLOWING = /^(?:approv|sanctioned|clear(?:s|ed)|मंजूर|स्वीकृत)/u;

const PROTEST = /^(?:protest|विरोध$)/u;
const PARDON = /^(?:pardon|clemency|commut|माफी$|क्षमादान$)/u;

/** Seized power, सत्ता पर कब्जा, toppled: no attack on anyone's land. */
function isOfCoup(text: string, before: string): boolean {
  return (text === 'power' && TAKING.test(before)) || COUP.test(text);
}

const TAKING = /^(?:seiz|t(?:ak|ook)|grab)/;
const COUP = /^(?:coup|putsch|oust|overthr|toppl|depos(?:e|ing)|तख्तापलट|तख़्तापलट|सत्ता$)/u;

/** Beijing protested: a state by its name or capital right before the verb, and no crowd there. */
function isByState({ trigger: { from, to } }: Act, { hits, tokens }: Passage): boolean {
  if (!tokens[from]?.text.startsWith('protest')) return false;
  // The minister protested to Beijing.
  if (tokens[to]?.text === 'to') return true;
  return [1, 2, 3].some(
    (length) =>
      !IN.has(tokens[from - length - 1]?.text ?? '') &&
      hits[from - length]?.some(
        ({ entry, to }) => to === from && entry.type === 'country' && entry.how !== 'city',
      ),
  );
}

const IN = wordSet('in at near outside around of across');
