import type { Clause } from '../clause/clauses.ts';
import { isBeforeNoun } from '../clause/hindi-participle.ts';
import { isAside, isMovedFrom } from '../clause/english-participle.ts';
import { isHeadline as isHeadlineLine } from '../clause/headline-parts.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Need } from './act.ts';
import { isOnlyReported } from './disowned.ts';
import type { FrameWords } from './frame-words.ts';
import { hasDate } from './echoes.ts';
import { frameWordsIn } from './frame-words.ts';
import { isBetter, isCancelling } from './better-match.ts';
import { isCarrier, rankOf } from './kind-choice.ts';
import { isOccasion, nominal } from './nominal.ts';
import { withReadiness } from './readiness.ts';
import type { Stance } from './stance.ts';
import { englishStance } from './stance-en.ts';
import { hindiStance } from './stance-hi.ts';
import type { Match } from './triggers.ts';
import { isPostposition } from './verb-forms-hi.ts';
import { matchesIn } from './triggers.ts';

/** An act that a clause tells, before its arguments are looked for. */
export interface Telling {
  readonly match: Match;
  readonly stance: Stance;
  readonly needs: Need;
  /** Someone is ready to sell: an offer, whatever the word for it tells elsewhere. */
  readonly isReady?: true;
}

/**
 * The acts that a clause tells: of each verb the most material one; what another act is about (an offer to
 * sell, a threat of sanctions) is not told again; nouns by themselves tell an act only where no verb does,
 * or where a date is their own.
 */
export function tellingsIn(passage: Passage, clause: Clause, words: FrameWords): readonly Telling[] {
  const all = matchesIn(passage, clause, withAntecedent(passage, clause, words)).filter(
    (match) => !isPutOffAside(passage, match),
  );
  const matches = withBegun(passage, clause, all);
  if (matches.length === 0) return [];
  const verbal = byVerb(passage, clause, words, matches);
  const stated = withoutContents(passage, verbal, clause).filter(
    ({ stance }) => stance.mode !== 'habit' && stance.mode !== 'if',
  );
  const main = withoutWays(passage, onePerKind(passage, clause, withoutHarm(passage, stated)));
  const own = main.filter(({ match }) => !isOccasion(passage, match, main));
  // Would have been signed, हस्ताक्षर हो जाते: the noun of what is only supposed tells no more than its verb.
  const isSupposed = own.length === 0 && verbal.some(({ stance }) => stance.mode === 'if');
  const acts = isSupposed ? [] : [...own, ...nominal(passage, clause, matches, own, words)];
  const told = withoutRemarks(passage, clause, withRaids(passage, acts));
  return withReadiness(passage, clause, told).toSorted((a, b) => a.match.head.from - b.match.head.from);
}

/** The summit, put off from October, will be held: what is told beside does not call it off. */
function isPutOffAside(passage: Passage, match: Match): boolean {
  const { from } = match.head;
  if (!isCancelling(match) || passage.tokens[from - 1]?.text !== ',') return false;
  return isMovedFrom(passage, from + 2) || isMovedFrom(passage, from + 3);
}

/** सोमवार को शुरू हुए प्रदर्शनों में: what began then is told by its own noun, and no more by that than so. */
function withBegun(passage: Passage, clause: Clause, matches: readonly Match[]): readonly Match[] {
  if (!matches.some(({ entry }) => entry.id === BEGIN)) return matches;
  const oblique = new Set<Match>();
  const begun = matches.map((match) => {
    const { verb, entry, head } = match;
    if (entry.id !== BEGIN || verb === null || !isHindiOfNoun(passage, clause, match)) return match;
    const noun = matches.find(
      (other) =>
        other.entry.kind !== 'other' &&
        verb.to <= other.head.from &&
        other.head.from <= verb.to + BEGUN &&
        other.head.to <= clause.to,
    );
    if (noun === undefined) return match;
    if (isPostposition(passage, noun.head.to, clause.to)) oblique.add(noun);
    return { ...noun, verb, head: { from: head.from, to: noun.head.to } };
  });
  return begun.filter((match) => !oblique.has(match));
}

const BEGIN = 'hi-other-begin';
/** Words between such a verb and its noun: शुरू हुए अनिश्चितकालीन धरने. */
const BEGUN = 2;

/** Marched on Saturday demanding that she go, expelled two envoys, accusing them of spying: what is said along with an act is no second one. */
function withoutRemarks(
  passage: Passage,
  { finite, lang, to }: Clause,
  tellings: readonly Telling[],
): readonly Telling[] {
  if (finite === null || tellings.length < 2) return tellings;
  if (lang === 'hi') return withoutHindiRemarks(passage, tellings);
  const isRemark = ({ match: { entry, verb } }: Telling) =>
    verb?.shape === 'participle' &&
    verb.from >= finite.to &&
    !SIDES.has(passage.tokens[verb.from - 1]?.text ?? '') &&
    !DRAWING.has(passage.tokens[verb.from]?.text ?? '') &&
    REMARKS.has(entry.kind);
  const isDone = ({ match: { entry, verb }, stance }: Telling) =>
    verb !== null && verb.from < finite.to && entry.kind !== 'statement' && stance.factuality === 'done';
  if (!tellings.some(isDone)) return tellings;
  return tellings.filter(
    (telling) =>
      !isRemark(telling) ||
      hasDate(passage, { from: telling.match.head.to, to: Math.min(to, telling.match.head.to + GOVERNED) }),
  );
}

/** नरसंहार का आरोप लगाते हुए प्रतिबंध लगाए, दावे को खारिज करते हुए सबूत मांगे: of what is said along with an act the more material is told. */
function withoutHindiRemarks({ tokens }: Passage, tellings: readonly Telling[]): readonly Telling[] {
  const last = tellings.findLast(({ match: { entry, verb } }) => verb !== null && entry.kind !== 'statement');
  if (last?.stance.factuality !== 'done') return tellings;
  const isAlong = ({ match: { entry, verb } }: Telling) => {
    if (verb === null || !REMARKS.has(entry.kind) || verb.from >= (last.match.verb?.from ?? 0)) return false;
    const [text = '', next = ''] = [verb.to - 1, verb.to].map((i) => tokens[i]?.text);
    return (next === 'हुए' && HABITUAL.test(text)) || next === 'कर' || /..कर$/u.test(text);
  };
  const isLess = (telling: Telling, other: Telling) =>
    REMARKS.has(telling.match.entry.kind) &&
    (!REMARKS.has(other.match.entry.kind) ||
      rankOf(other.match.entry.kind) < rankOf(telling.match.entry.kind));
  const along = tellings.filter(isAlong);
  const isLast = along.every((telling) => isLess(telling, last));
  return tellings.filter((telling) =>
    telling === last ? isLast : !along.includes(telling) || !isLess(telling, last),
  );
}

const HABITUAL = /ते$/u;

/** Struck on Wednesday after accusing Chad: that came first. */
const SIDES = wordSet('after before since');
/** Test-fired it, drawing warnings from Oslo: what someone else did. */
const DRAWING = wordSet('drawing sparking prompting provoking triggering earning bringing inviting');
const REMARKS: ReadonlySet<string> = new Set(['request', 'accusation', 'warning', 'statement', 'rejection']);

/** हमला कर राष्ट्रपति को पकड़ लिया: an attack by which something else was done tells more than that. */
function withRaids({ tokens }: Passage, tellings: readonly Telling[]): readonly Telling[] {
  const isRaid = ({ match: { entry, head, verb } }: Telling) =>
    entry.kind === 'attack' && verb === null && DOING.has(tokens[head.to]?.text ?? '');
  if (!tellings.some(isRaid)) return tellings;
  return tellings
    .filter(({ match: { entry, verb } }) => entry.kind !== 'other' || verb === null)
    .map((telling) => (isRaid(telling) ? { ...telling, needs: 'nothing' } : telling));
}

const DOING = wordSet('कर करके');

/** तेहरान पहुंचकर राष्ट्रपति से मुलाकात की: whoever went somewhere to do something did that. */
function withoutWays({ tokens }: Passage, tellings: readonly Telling[]): readonly Telling[] {
  const last = tellings.at(-1);
  if (last === undefined || ON_ARRIVAL.has(last.match.entry.kind)) return tellings;
  return tellings.filter(
    ({ match: { entry, verb } }) =>
      entry.kind !== 'visit' || verb === null || !WAYS.has(tokens[verb.to - 1]?.text ?? ''),
  );
}

const WAYS = wordSet('पहुंचकर आकर जाकर');
/** Kinds that tell less than that someone came. */
const ON_ARRIVAL: ReadonlySet<string> = new Set(['visit', 'other', 'statement']);

/** Tokens before a relative clause among which its noun is: 97 jets that the ministry ordered, फ्रिगेट खरीदा, जो 2028 में मिलेगा. */
const ANTECEDENT = 8;

/** The words of a relative clause with those of the noun that it belongs to. */
function withAntecedent(passage: Passage, clause: Clause, words: FrameWords): FrameWords {
  const { tokens, sentences } = passage;
  const start = sentences[clause.sentence]?.from ?? clause.from;
  // A fire, which killed 11; a fire in which 11 died.
  const isWhich = RELATIVES.has(tokens[clause.from]?.text ?? '') || tokens[clause.from + 1]?.text === 'which';
  const isRelative = clause.from > start && isWhich;
  if (!isRelative || englishVerbAt(passage, clause.from - 1, clause.from) !== null) return words;
  return frameWordsIn(passage, { from: Math.max(start, clause.from - ANTECEDENT), to: clause.to });
}

const RELATIVES: ReadonlySet<string> = wordSet('that which जो जिसे जिन्हें');

function byVerb(
  passage: Passage,
  clause: Clause,
  words: FrameWords,
  matches: readonly Match[],
): readonly Telling[] {
  const groups = new Map<number, Match>();
  for (const match of matches) {
    if (match.verb === null) continue;
    const best = groups.get(match.verb.from);
    if (best === undefined || isBetter(match, best)) groups.set(match.verb.from, match);
  }
  return [...groups.values()].flatMap((match) => {
    const { verb, entry } = match;
    if (verb === null) return [];
    const stance =
      entry.lang === 'hi'
        ? hindiStance(passage, verb, clause, words)
        : englishStance(passage, verb, clause, words);
    // मांग नहीं मानी is a refusal: its own word of denial denies nothing.
    const isOwn =
      entry.kind === 'rejection' &&
      stance.mark !== null &&
      stance.mark.from >= match.head.from &&
      stance.mark.to <= match.head.to;
    return [
      {
        match,
        stance: isOwn
          ? ACTUAL
          : isHalting(passage, match)
            ? { mode: 'main', factuality: 'denied', mark: verb }
            : isCeasing(passage, clause, entry.kind, stance)
              ? { ...stance, factuality: 'done' }
              : stance,
        needs:
          isOfNoun(passage, clause, match) || isDescribing(passage, clause, match)
            ? 'own-date'
            : entry.frame.weak ||
                isGoingOn(passage, match) ||
                (stance.mode === 'present' && !isTitle(passage, clause) && !isStanding(match))
              ? 'date'
              : 'nothing',
      },
    ];
  });
}

/** पेरू ने एफ-16 सौदा रोका, खरीद टाल दी: what was stopped or put off has not come about. */
function isHalting({ tokens }: Passage, { entry, verb }: Match): boolean {
  return entry.lang === 'hi' && TRADED.has(entry.kind) && HALTED.has(tokens[verb?.from ?? 0]?.text ?? '');
}

const TRADED: ReadonlySet<string> = new Set(['procurement', 'delivery']);
const HALTED = wordSet('रोका रोकी रोके रोक टाला टाली टाले टाल तोड़ा तोड़ी तोड़ ठुकराया ठुकराई ठुकरा');

/** Wants to buy, is considering a loan: what someone has in mind stands as long as it is told. */
function isStanding({ entry }: Match): boolean {
  return entry.lang === 'en' && entry.id.endsWith('-consider');
}

/** गोलीबारी जारी रही: that fighting goes on is how things stand. */
function isGoingOn({ tokens }: Passage, { entry, verb }: Match): boolean {
  // चार दिन से बातचीत कर रहे थे: so is what was being done.
  const end = verb?.to ?? 0;
  if (
    entry.lang === 'hi' &&
    verb !== null &&
    ONGOING.has(tokens[end]?.text ?? '') &&
    WAS.has(tokens[end + 1]?.text ?? '')
  )
    return true;
  return entry.kind === 'attack' && verb !== null && tokens[verb.from - 1]?.text === 'जारी';
}

const ONGOING = wordSet('रहा रहे रही');
const WAS = wordSet('था थे थी थीं');

/** Hit it with missiles supplied by Israel: a participle that tells which, of no day but one of its own. */
function isOfNoun(passage: Passage, clause: Clause, match: Match): boolean {
  const { finite, lang } = clause;
  const { verb } = match;
  if (lang === 'hi') return isHindiOfNoun(passage, clause, match);
  const { tokens } = passage;
  if (verb === null || verb.shape !== 'perfect' || finite === null) return false;
  const isOther = verb.from < finite.from || verb.from >= finite.to;
  const before = tokens[verb.from - 1];
  const isBare = before?.kind === 'latn' && !BETWEEN.has(before.text);
  // Ousted Nissan chairman Carlos Ghosn: before whom it befell.
  const isBeforeName = tokens[verb.from]?.capital === true && tokens[verb.to]?.capital === true;
  if (isBeforeName && verb.to <= finite.from && !isBare) return true;
  // The largest deal ever awarded to a domestic firm.
  return isOther && isBare && (AGENT.has(tokens[verb.to]?.text ?? '') || before.text === 'ever');
}

/**
 * Was jailed in May, accused of taking bribes; questioned in two affairs, he was jailed in May: a participle before or behind
 * what its clause tells only says of whom, and has no part in its day.
 */
function isDescribing(passage: Passage, { finite, from, lang }: Clause, { verb, entry }: Match): boolean {
  if (lang !== 'en' || verb?.shape !== 'perfect' || finite === null) return false;
  if (verb.from >= finite.to) return entry.kind === 'accusation' && isAside(passage, verb);
  if (verb.from !== from || !AGENT_OR_PLACE.has(passage.tokens[verb.to]?.text ?? '')) return false;
  for (let i = verb.to; i < finite.from; i++) {
    if (passage.tokens[i]?.text === ',') return true;
    if (passage.tokens[i]?.kind === 'digits' || isCalendar(passage.hits[i])) return false;
  }
  return false;
}

const AGENT_OR_PLACE = wordSet('by from in at over for with under');

/** 2021 में दिए गए ऑर्डर, 2019 में पारित कानून: the same before its noun. */
function isHindiOfNoun(passage: Passage, { finite, to }: Clause, { head, verb }: Match): boolean {
  // ढहे मकान: of one form with may collapse.
  if (verb === null || (verb.shape !== 'perfect' && verb.shape !== 'subjunctive')) return false;
  // जापान ने लगाए चीन पर प्रतिबंध: a headline's verb, right behind who did it.
  if (passage.tokens[verb.from - 1]?.text === 'ने') return false;
  // लगी रोक हटा दी: before its own noun, with another verb behind that.
  if (finite !== null && verb.to <= head.from && finite.to > head.to) return true;
  if (finite !== null && verb.to > finite.from) return false;
  return isBeforeNoun(passage, verb.to - 1, finite?.from ?? to);
}

const AGENT = wordSet('by from of');
/** Before a verb these begin or continue one that tells: was supplied, and supplied. */
const BETWEEN = wordSet('and but or then was were is are been being be has have had later also');

/** The headline of a report tells news in the present; elsewhere it tells habits as often. */
function isTitle(passage: Passage, { sentence }: Clause): boolean {
  return sentence === 0 && isHeadlineLine(passage, sentence);
}

/** गोलीबारी रोकने पर सहमत हुए, agreed to silence their guns: who agreed to cease fire has a ceasefire. */
function isCeasing({ tokens }: Passage, { tense }: Clause, kind: string, { mode, mark }: Stance): boolean {
  if (kind !== 'ceasefire' || mode !== 'content' || mark === null || tense !== 'past') return false;
  return AGREED.has(tokens[mark.from]?.text ?? '');
}

const AGREED = wordSet('सहमत राजी सहमति agreed agree agrees');

const ACTUAL: Stance = { mode: 'main', factuality: 'done', mark: null };

/** Tokens between a verb and what it governs, at most. */
const GOVERNED = 14;

function withoutContents(
  passage: Passage,
  tellings: readonly Telling[],
  { lang, to }: Clause,
): readonly Telling[] {
  const dropped = new Set<Telling>();
  /** Contents of a report that is refuted, with what refutes it: हमला करने की बात नकारी. */
  const refuted = new Map<Telling, Telling>();
  /** Contents with a day of their own: threatened to strike on July 1. */
  const planned = new Set<Telling>();
  /** Contents of what was signed: an accord to sell frigates is a sale. */
  const signed = new Map<Telling, Telling>();
  for (const content of tellings) {
    for (const other of tellings) if (isBoundOf(content, other)) dropped.add(other);
    if (content.stance.mode !== 'content') continue;
    const matrix = matrixOf(
      content,
      tellings.filter((telling) => !dropped.has(telling)),
      lang,
    );
    if (matrix === null) continue;
    const { verb } = content.match;
    const isReport = verb !== null && isOnlyReported(passage, verb);
    if (isReport && matrix.match.entry.kind === 'rejection' && !MINOR.has(content.match.entry.kind)) {
      dropped.add(matrix);
      refuted.set(content, matrix);
      continue;
    }
    if (
      (isCarrier(matrix.match.entry.kind) ||
        matrix.match.entry.frame.weak ||
        isWeighing(matrix) ||
        isTruce(passage, content, matrix)) &&
      !isCarrier(content.match.entry.kind) &&
      !(matrix.match.entry.kind === 'agreement' && MINOR.has(content.match.entry.kind))
    )
      dropped.add(matrix);
    else if (isPlan(passage, content, matrix, to)) planned.add(content);
    else dropped.add(content);
    const { entry } = matrix.match;
    if (isProclaimed(content, matrix)) signed.set(content, matrix);
    if (entry.id === 'en-agreement-sign' && content.match.entry.kind === 'procurement')
      signed.set(content, matrix);
  }
  return tellings
    .filter((telling) => !dropped.has(telling))
    .map((telling) => {
      const by = refuted.get(telling);
      if (by !== undefined)
        return {
          ...by,
          match: telling.match,
          stance: { mode: 'main', factuality: 'denied', mark: by.match.head },
        };
      if (planned.has(telling))
        return { ...telling, stance: { ...telling.stance, factuality: 'planned' }, needs: 'own-date' };
      const { stance, needs } = signed.get(telling) ?? telling;
      const isOpen = stance.mode === 'content' && stance.mark === null;
      return { ...telling, stance, needs: isOpen ? 'date' : needs };
    });
}

/** Agreed to hold talks on Monday, threatened to strike from July 1: what was agreed, and what is to be on a day of its own. */
function isPlan(passage: Passage, { match, stance }: Telling, matrix: Telling, end: number): boolean {
  const { entry, head, verb } = match;
  const isBound = entry.lang === 'en' && verb !== null && passage.tokens[verb.from - 1]?.text === 'to';
  if (!isBound || stance.factuality === 'denied' || stance.isOff === true) return false;
  if (!PROMISES.has(matrix.match.entry.kind) || matrix.stance.factuality !== 'done') return false;
  return hasDate(passage, { from: head.to, to: Math.min(end, head.to + GOVERNED) });
}

const PROMISES: ReadonlySet<string> = new Set(['warning', 'agreement', 'decision']);

/** Scrapped a plan to buy, खरीदने का प्रस्ताव रद्द किया, भेजना शुरू किया: that an act was called off or begun is no second one. */
function isBoundOf(content: Telling, other: Telling): boolean {
  const { isOff, mark } = content.stance;
  if (other === content || mark === null) return false;
  if (isOff !== true && !other.match.entry.id.endsWith('-other-begin')) return false;
  const { head, verb } = other.match;
  return [head, verb].some((part) => part !== null && part.from < mark.to && mark.from < part.to);
}

/** लड़ाई रोकने का ऐलान किया: who says so has ceased. */
function isTruce(
  { tokens }: Passage,
  { match: content }: Telling,
  { match: { entry, head } }: Telling,
): boolean {
  return (
    content.entry.id === 'hi-ceasefire-cease' &&
    entry.id === 'hi-decision-decide' &&
    PROCLAIMING.has(tokens[head.from]?.text ?? '')
  );
}

const PROCLAIMING = wordSet('ऐलान एलान घोषणा');

/** मार्शल लॉ लागू करने की घोषणा की: what is decided by saying so has been. */
function isProclaimed({ match: content }: Telling, { match: { entry, head }, stance }: Telling): boolean {
  if (!PROCLAIMED.has(content.entry.id) || entry.id !== 'hi-decision-decide') return false;
  return stance.factuality === 'done' && head.from > content.head.from;
}

const PROCLAIMED: ReadonlySet<string> = new Set(['hi-decision-pass', 'hi-ceasefire-cease']);

/** पर विचार करेंगे: what is weighed is the act. */
function isWeighing({ match: { entry } }: Telling): boolean {
  return entry.kind === 'decision' && entry.id.endsWith('-consider');
}

/** Kinds that tell less than an agreement does: agreed to set up a panel, to meet. */
const MINOR: ReadonlySet<string> = new Set(['decision', 'meeting', 'visit', 'other', 'request']);

/** The act of the verb that governs another: before it in English, after it in Hindi. */
function matrixOf(content: Telling, tellings: readonly Telling[], lang: 'hi' | 'en'): Telling | null {
  const at = content.match.verb?.from ?? 0;
  let best: Telling | null = null;
  let least = GOVERNED + 1;
  for (const other of tellings) {
    if (other === content || other.stance.mode === 'content') continue;
    const gap = ((other.match.verb?.from ?? 0) - at) * (lang === 'hi' ? 1 : -1);
    if (gap > 0 && gap < least) {
      best = other;
      least = gap;
    }
  }
  return best;
}

/** Whether a frame tells whom an attack or accident hit: no event beside it. */
export function tellsHarm({ match: { entry } }: Telling): boolean {
  return entry.id.endsWith('-harm') || entry.id === 'en-attack-kill';
}

/** An attack or an accident, to which harm belongs. */
export function isHarmful({ match: { entry } }: Telling): boolean {
  return entry.kind === 'attack' || entry.kind === 'accident';
}

function withoutHarm({ tokens }: Passage, tellings: readonly Telling[]): readonly Telling[] {
  const cause = tellings.find((telling) => isHarmful(telling) && !tellsHarm(telling));
  const shot = tellings.find(({ match: { entry } }) => BLOWS.has(entry.kind));
  return tellings.filter((telling) => {
    if (cause !== undefined && tellsHarm(telling)) return false;
    // Fired a torpedo, sinking a tanker: what a shot did to its target is no act beside it.
    const { from } = telling.match.verb ?? telling.match.head;
    const isAfter = shot !== undefined && telling !== shot && shot.match.head.to < from;
    const isResult = tokens[from - 1]?.text === ',' && tokens[from]?.text.endsWith('ing') === true;
    return !(isAfter && isResult && isHarmful(telling));
  });
}

/** Kinds that do harm by what is fired. */
const BLOWS: ReadonlySet<string> = new Set(['attack', 'test']);

/** Of verbs that tell one kind of act the one that tells it most: the last in Hindi, the first in English. */
function onePerKind(passage: Passage, clause: Clause, tellings: readonly Telling[]): readonly Telling[] {
  const { lang } = clause;
  const main = new Map<string, Telling>();
  for (const [i, telling] of tellings.entries()) {
    const { kind, id } = telling.match.entry;
    // 2019 में पारित कानून रद्द किया: what was done to a noun on a day of its own is another act.
    const isApart = lang === 'hi' && telling.needs === 'own-date';
    // Imposed in 2013 and lifted a year later: twice the kind, and two acts.
    const isEarlier = isBeforeNext(passage, clause, telling, tellings[i + 1]);
    const act = isApart ? `${kind} of a noun` : isEarlier ? `${kind} ${i}` : id.endsWith('-lift') ? id : kind;
    const best = main.get(act);
    // A summit to be held in May was cancelled: that it was called off tells most.
    const isOff = lang === 'en' && isCancelling(telling.match);
    if (best === undefined || isOff || (lang === 'hi' && telling.stance.mode !== 'content'))
      main.set(act, telling);
  }
  return [...main.values()];
}

/** 24 जुलाई को झड़प शुरू होने के बाद 26 जुलाई को बम गिराए: what came before another of its kind, each on a day of its own. */
function isBeforeNext(
  passage: Passage,
  { from, lang }: Clause,
  { match: { head, verb }, stance }: Telling,
  next: Telling | undefined,
): boolean {
  if (lang !== 'hi' || next === undefined || verb?.shape !== 'infinitive' || stance.factuality !== 'done')
    return false;
  return (
    hasDate(passage, { from, to: head.from }) &&
    hasDate(passage, { from: verb.to, to: next.match.verb?.from ?? next.match.head.from })
  );
}
