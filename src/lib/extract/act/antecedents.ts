import type { Kind } from '#lib/event/news-event.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import type { Act } from './act.ts';
import { FORCES, JOINT } from './act.ts';
import { wordSet } from '../read/word-set.ts';
import { withAccused } from './accused.ts';
import { withoutCountedFrom } from './counted-from.ts';
import { participantsOf } from './participants.ts';
import { withDeals } from './deals.ts';
import { withEnglishReferents } from './english-answers.ts';
import { moreInEnglish, repeatedInEnglish } from './english-echoes.ts';
import { withFoes, withTruces } from './foes.ts';
import { withHindiGifts } from './hindi-gifts.ts';
import { withHindiSubjects } from './hindi-subjects.ts';
import { withSayers } from './hindi-sayers.ts';
import { withVoices } from './voices.ts';
import { withJoinedSubjects } from './joined-subject.ts';
import { withoutMakers } from './makers.ts';
import { withPunished } from './punished-for.ts';
import { withSubjects } from './subjects.ts';
import { withSystemEchoes } from './system-echoes.ts';
import { withThere } from './there.ts';
import { BEING } from './triggers-en.ts';

const POINTING = wordSet('यह ये इस इन इसी उस वह इसके the this that these those');
/** Kinds that no noun names: the agency resumed flights, as others opened a school. */
const UNNAMED: ReadonlySet<Kind> = new Set(['other', 'statement']);
/** Sentences back to which यह बैठक, the deal may point. */
const REACH = 4;
/** Words before a noun that points: this five-hour meeting. */
const BEFORE = 4;

/**
 * Takes over who took part where a clause does not say it: from the clause that it is joined to (X did this
 * and did that), or from the act that it points to (यह बैठक, the deal).
 */
export function withAntecedents(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const { tokens } = passage;
  const found: Act[] = [];
  const lastOfKind = new Map<string, Act>();
  for (const told of acts) {
    const before = found.at(-1);
    const act = moreInEnglish(passage, repeatedInEnglish(passage, told, found), found);
    let full = act;
    const whose = act.countries.length === 0 ? countriesOfHead(passage, act) : [];
    if (whose.length > 0) full = { ...act, countries: whose };
    else if (before !== undefined && isForceOf(passage, act, before))
      full = { ...act, countries: before.countries };
    else if (act.countries.length === 0 && act.actors.length === 0) {
      const kin = kinOf(act, lastOfKind);
      const points =
        !UNNAMED.has(act.kind) &&
        pointsBack(tokens, act) &&
        kin !== undefined &&
        act.sentence - kin.sentence <= REACH;
      const source = points
        ? kin
        : before?.sentence === act.sentence && before.clause.to <= act.clause.from && !isHosted(before)
          ? before
          : undefined;
      if (source !== undefined) {
        full = {
          ...act,
          countries: source.countries,
          actors:
            actsItself(passage, act) || hasOffice(passage, act) || isOwned(passage, act)
              ? []
              : points
                ? source.actors
                : ofSentence(passage, source.actors, act.sentence),
          systems: points && act.systems.length === 0 ? source.systems : act.systems,
        };
      }
    }
    found.push(full);
    if (full.needs === 'nothing' || full.needs === 'date') lastOfKind.set(full.kind, full);
  }
  const deals = withDeals(
    passage,
    withThere(
      passage,
      withVoices(
        passage,
        withSayers(
          passage,
          withHindiSubjects(
            passage,
            withSubjects(passage, withSystemEchoes(passage, withJoinedSubjects(passage, found))),
          ),
        ),
      ),
    ),
  );
  const own = withHindiGifts(passage, withoutMakers(passage, withoutCountedFrom(passage, deals)));
  return withAccused(
    passage,
    withTruces(passage, withFoes(passage, withEnglishReferents(passage, withPunished(passage, own)))),
  );
}

/** Since Pakistani strikes on October 9, which killed dozens: the states of the noun that "which" stands for. */
function countriesOfHead(passage: Passage, { clause, kind }: Act): Act['countries'] {
  const { tokens } = passage;
  if (!HARMING.has(kind) || tokens[clause.from]?.text !== 'which' || tokens[clause.from - 1]?.text !== ',')
    return [];
  let from = clause.from - 1;
  while (from > clause.from - HEAD && !LEADING.has(tokens[from - 1]?.text ?? '')) from--;
  if (!LEADING.has(tokens[from - 1]?.text ?? '')) return [];
  return participantsOf(passage, { from, to: clause.from }).countries;
}

const HARMING: ReadonlySet<Kind> = new Set(['attack', 'accident']);
/** Tokens from such a noun to its "which". */
const HEAD = 9;
const LEADING = wordSet('since after before following by amid despite');

/** The last act of the kind; यह सौदा is what was delivered right before, if that came after the last purchase. */
function kinOf({ kind }: Act, lastOfKind: ReadonlyMap<string, Act>): Act | undefined {
  const own = lastOfKind.get(kind);
  // Iraq bought batteries, of which the first is due: what was bought since the last that came.
  const bought = kind === 'delivery' ? lastOfKind.get('procurement') : undefined;
  if (bought !== undefined && bought.trigger.from > (own?.trigger.from ?? 0)) return bought;
  const delivered = kind === 'procurement' ? lastOfKind.get('delivery') : undefined;
  return delivered !== undefined && delivered.trigger.from > (own?.trigger.from ?? 0) ? delivered : own;
}

/** …, जिसे आयोग ने खारिज किया; which the panel rejected: who did it is told, whom the clause before was of or not. */
function actsItself({ tokens }: Passage, { clause, trigger }: Act): boolean {
  if (DETERMINERS.has(tokens[clause.from + 1]?.text ?? '') && WHICH.has(tokens[clause.from]?.text ?? ''))
    return true;
  return tokens.slice(clause.from, trigger.from).some(({ text }) => text === 'ने');
}

/** इजरायली मंत्रिमंडल ने मंजूरी दी और सेना पीछे हट गई: forces of no state are those of the one that acted in the clause before. */
function isForceOf({ tokens }: Passage, { actors, countries, clause, place }: Act, before: Act): boolean {
  if (countries.length > 0 || place !== null || before.countries.length !== 1) return false;
  if (before.clause.to !== clause.from || tokens[clause.from]?.text !== 'और') return false;
  return actors.length > 0 && actors.every(({ value }) => FORCES.has(value.id));
}

/** और विधानसभा का सत्र बुलाया जाएगा: a meeting of another body, which its genitive names right before it. */
function isOwned({ tokens }: Passage, { kind, clause, trigger }: Act): boolean {
  if (kind !== 'meeting' || tokens[trigger.from]?.kind !== 'deva') return false;
  for (let i = clause.from + 1; i < Math.min(trigger.to, clause.from + OWNER); i++)
    if (GENITIVE.has(tokens[i]?.text ?? '') && MEETINGS.has(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

/** Tokens from the joint to such a meeting. */
const OWNER = 5;
const MEETINGS = wordSet('सत्र बैठक अधिवेशन सम्मेलन');

/** Andriy Yermak, who had led the talks, resigned: whoever held those in the sentence before did not. */
function ofSentence({ tokens, sentences }: Passage, actors: Act['actors'], sentence: number): Act['actors'] {
  const start = tokens[sentences[sentence]?.from ?? 0]?.start ?? 0;
  return actors.filter(({ span }) => span.start >= start);
}

/** जबकि पूर्व पुलिस प्रमुख को कैद हुई: whose name is not told is no one told before. */
function hasOffice({ tokens, hits }: Passage, { clause, trigger }: Act): boolean {
  for (let i = clause.from; i < trigger.from; i++) {
    const office = hits[i]?.find(({ entry }) => entry.type === 'office');
    if (office !== undefined && tokens[i]?.kind === 'deva' && !GENITIVE.has(tokens[office.to]?.text ?? ''))
      return true;
  }
  return false;
}

const WHICH = wordSet('which that whom');
const DETERMINERS = wordSet('the a an its his her their');

/** A truce signed in Geneva has held, but the elections never were: where two came together is no party to what is told next. */
function isHosted({ kind, countries, place, actors }: Act): boolean {
  return (
    JOINT.has(kind) && actors.length === 0 && countries.every(({ value }) => value === place?.value.country)
  );
}

/** The company recalled two batches, the two sides agreed: the article of who did it, not of what was done. */
function isSubjectsOwn(tokens: Passage['tokens'], at: number, { from }: Act['trigger']): boolean {
  const noun = tokens[at + 1]?.text === 'two' ? at + 2 : at + 1;
  return (
    noun === from - 1 &&
    /[a-z]{2}ed$/.test(tokens[from]?.text ?? '') &&
    !BEING.has(tokens[from - 1]?.text ?? '')
  );
}

function pointsBack(tokens: Passage['tokens'], { trigger, clause }: Act): boolean {
  for (let i = trigger.from - 1; i >= Math.max(clause.from, trigger.from - BEFORE); i--) {
    // The Kuomintang froze it: a name that only has an article.
    if (POINTING.has(tokens[i]?.text ?? '') && tokens[i + 1]?.capital !== true)
      return !isSubjectsOwn(tokens, i, trigger);
  }
  return false;
}
