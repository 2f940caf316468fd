import type { Kind } from '#lib/event/news-event.ts';
import { within } from '../clause/grammar-words.ts';
import type { Passage } from '../read/passage.ts';
import { isNumber } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { asPointed, isToldBy } from './act.ts';
import { navyIn } from './ships.ts';

/** Sentences back to the act that it, or a second, speaks of. */
const REACH = 1;
/** The same to what was bought, of which a share comes. */
const THING_REACH = 2;
/** Kinds of what one thing of many tells, or of what can be changed later: no visit is lifted. */
const CARRIED: ReadonlySet<Kind> = new Set([
  'decision',
  'sanction',
  'delivery',
  'deployment',
  'agreement',
  'procurement',
  'ceasefire',
  'protest',
  'aid',
  'test',
]);

/**
 * The kind of an English act that says of which only by a word that points back: the ministry banned the sale in May and
 * eased it in July; four ships were ordered, the first came in 2024. It is of the kind of what it points to; what was bought
 * comes as a delivery. In both languages, who signs the law that was passed decides, and makes no pact.
 */
export function withCarriedKinds(passage: Passage, acts: readonly Act[]): readonly Act[] {
  let before: Act | null = null;
  /** The last that came or was bought: it came and was deployed, and the second followed. */
  let thing: Act | null = null;
  let last: Act | null = null;
  return acts.map((act) => {
    const isNear = (source: Act | null): source is Act =>
      source !== null && act.sentence - source.sentence <= REACH;
    const isOfThing = thing !== null && act.sentence - thing.sentence <= THING_REACH;
    const near = [before].filter(isNear);
    const sources = !isOpen(passage, act) ? [] : thing !== null && isOfThing ? [...near, thing] : near;
    const kind = sources
      .map((source) => kindAfter(passage, act, source.kind))
      .find((one): one is Kind => one !== null);
    const law = last !== null && isNear(last) && isSigned(passage, act, last) ? last : null;
    const deal = last !== null && isNear(last) && isDealSigned(passage, act, last) ? last : null;
    const drill = last !== null && isNear(last) && isFiredInIt(passage, act, last);
    const isTried = last !== null && isNear(last) && isFiredAgain(passage, act, last);
    last = act;
    if (deal !== null)
      return {
        ...act,
        kind: deal.kind,
        rules: [...deal.rules.slice(0, 1), ...act.rules.slice(1)],
        systems: act.systems.length > 0 ? act.systems : asPointed(deal.systems),
      };
    if (isTried) return { ...act, kind: 'test', rules: ['en-test-test', ...act.rules.slice(1)] };
    if (isPortCall(passage, act))
      return { ...act, kind: 'deployment', rules: ['en-deployment-deploy', ...act.rules.slice(1)] };
    if (drill) return { ...act, kind: 'test', rules: [FIRED, ...act.rules.slice(1)] };
    const told =
      law !== null
        ? { ...act, kind: law.kind, rules: [...law.rules.slice(0, 1), ...act.rules.slice(1)] }
        : kind === undefined
          ? act
          : { ...act, kind };
    if (told.needs === 'more') return told;
    if (CARRIED.has(told.kind)) before = told;
    if (THINGS.has(told.kind)) thing = told;
    return told;
  });
}

/** संशोधन पारित किया। राष्ट्रपति ने इस पर दस्तखत कर दिए; passed the bill, and the president signed it. */
function isSigned({ tokens }: Passage, act: Act, last: Act): boolean {
  const { trigger, clause } = act;
  if (!isToldBy(act, '-agreement-sign') || !isToldBy(last, '-decision-pass')) return false;
  if (tokens[trigger.from]?.kind === 'latn') return IT.has(tokens[trigger.to]?.text ?? '');
  return signsIt({ tokens }, clause.from, trigger.from);
}

/** एक सौदा हुआ। दोनों देशों ने 15 अक्टूबर को इस पर दस्तखत किए: what is signed is the deal of before. */
function isDealSigned({ tokens }: Passage, act: Act, last: Act): boolean {
  const { trigger, clause } = act;
  if (!SIGNINGS.some((id) => isToldBy(act, id)) || !DEALS.has(last.kind)) return false;
  return tokens[trigger.from]?.kind === 'deva' && signsIt({ tokens }, clause.from, trigger.from);
}

const SIGNINGS = ['-agreement-sign', '-agreement-noun'];
const DEALS: ReadonlySet<Kind> = new Set(['procurement', 'agreement']);

/** इस पर हस्ताक्षर: on what was told, right before the signing or at most a few words ahead. */
export function signsIt({ tokens }: Pick<Passage, 'tokens'>, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (ON_IT.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'पर') return true;
  return false;
}

const ON_IT = wordSet('इस उस इसी उसी इन');

/** अभ्यास शुरू किया, जिसमें मिसाइलें दागी गईं: what is fired within a drill is tried, at nobody. */
function isFiredInIt({ tokens }: Passage, { kind, clause, trigger }: Act, last: Act): boolean {
  if (kind !== 'attack' || last.kind !== 'deployment' || !isToldBy(last, '-deployment-exercise'))
    return false;
  if (!IN_IT.has(tokens[clause.from]?.text ?? '')) return false;
  const verb = { from: trigger.from, to: Math.min(clause.to, trigger.to + VERB) };
  const words = tokens.slice(clause.from, verb.to).map(({ text }) => text);
  return words.some((text) => FIRING.test(text)) && !words.includes('पर');
}

const IN_IT = wordSet('जिसमें जिनमें इसमें इनमें इस जिस');
const FIRING = /^दाग/u;
const FIRED = 'hi-test-test';

const THINGS: ReadonlySet<Kind> = new Set(['procurement', 'delivery']);

/** An English act of no kind of its own. */
function isOpen({ tokens }: Passage, { kind, trigger }: Act): boolean {
  return kind === 'other' && tokens[trigger.from]?.kind === 'latn';
}

function kindAfter(passage: Passage, { trigger, clause }: Act, before: Kind): Kind | null {
  const { tokens } = passage;
  const verb = tokens[trigger.to - 1]?.text ?? '';
  const next = tokens[trigger.to]?.text ?? '';
  if (CHANGED.has(verb) && IT.has(next)) return before;
  if (isAlike(passage, clause, verb, next)) return before;
  for (let i = clause.from; i < Math.min(trigger.from, clause.from + OPENING); i++) {
    // Two more are expected.
    const isMore = tokens[i]?.text === 'more' && isNumber(passage, i - 1);
    if (!isMore && !SHARES.has(tokens[i]?.text ?? '')) continue;
    // The remaining two are expected.
    const behind = isNumber(passage, i + 1) ? i + 2 : i + 1;
    // The first minister left.
    if (!COMES.has(tokens[behind]?.text ?? '') && behind !== trigger.from) return null;
    // Canadians last went to the polls.
    if (!isMore && i > clause.from && !OPENERS.has(tokens[i - 1]?.text ?? '')) return null;
    const isThing = THINGS.has(before);
    const end = Math.min(clause.to, trigger.from + VERB);
    const isComing = within(passage, trigger.from, end, (k) => ARRIVES.has(tokens[k]?.text ?? ''));
    return isThing === isComing ? (isThing ? 'delivery' : before) : null;
  }
  return null;
}

/** Estonia followed a day later, followed suit, Latvia did the same: who does as was told. */
function isAlike({ tokens }: Passage, { from }: Act['clause'], verb: string, next: string): boolean {
  const who = tokens[JOINTS.has(tokens[from]?.text ?? '') ? from + 1 : from];
  if (who?.capital !== true || who.text === 'the') return false;
  return verb === 'followed' ? BEHIND_FOLLOWED.has(next) : verb === 'did' && SAME.has(next);
}

const JOINTS = wordSet('and but while');
const BEHIND_FOLLOWED = wordSet('suit a an on in two three four five days weeks months later . ,');
const SAME = wordSet('so likewise the');

/** Tokens in which a clause says what it speaks of: of which the first. */
const OPENING = 5;
/** Tokens of a verb with what it leads to: is expected to be handed over. */
const VERB = 6;
const IT = wordSet('it them both');
/** What is done later to what was done. */
const CHANGED = wordSet(
  'lifted eased extended restored renewed scrapped shelved ended dropped reimposed tightened raised cut doubled halved widened repealed ' +
    'suspended resumed reversed upheld approved relaxed loosened lengthened shortened postponed cancelled lowered reinstated softened hardened trimmed',
);
const SHARES = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth last latest rest others another remainder remaining other',
);
const OPENERS = wordSet('the a and but while , ;');
/** What may part such a share from its verb. */
const COMES = wordSet(
  'is are was were will would has have had may of to should came come follows followed arrived left',
);
const ARRIVES = wordSet(
  'follow followed follows come came comes arrive arrived arrives due expected delayed handed delivered landed reached service ready join joined enter entered',
);

/** Tested the Agni-5 on Wednesday. The missile was last fired in March: another test of it. */
function isFiredAgain({ tokens }: Passage, { kind, trigger, clause, countries }: Act, last: Act): boolean {
  if (kind !== 'attack' || last.kind !== 'test' || tokens[trigger.from]?.text !== 'fired') return false;
  const isTold = countries.some(({ value }) => !last.countries.some((one) => one.value === value));
  return !isTold && tokens.slice(clause.from, trigger.from).some(({ text }) => WAS.has(text));
}

const WAS = wordSet('was were been');

/** HMS Anson reached Perth: a ship by its own name calls at a port, and is given to nobody. */
function isPortCall(passage: Passage, { rules, clause, trigger }: Act): boolean {
  return (
    rules[0] === 'en-delivery-arrive' && navyIn(passage, { from: clause.from, to: trigger.from }) !== null
  );
}
