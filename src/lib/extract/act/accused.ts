import type { Kind } from '#lib/event/news-event.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import { asPointed } from './act.ts';
import { listedWith } from './listed-with.ts';
import { participantsOf } from './participants.ts';

const THAT = wordSet('कि that');
/** Tokens of what is charged within which the one accused is told: कि चीन के तटरक्षकों ने …. */
const SUBJECT = 6;

/**
 * Gives a charge told with कि or that the country that it is laid on, the subject of what is charged: फिलीपींस ने
 * आरोप लगाया कि चीनी जहाजों ने …. What the clause itself names goes first. Linear.
 */
export function withAccused(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act, i) => {
    const attacker = attackerOf(passage, acts, i);
    if (attacker !== null) return { ...act, countries: [...act.countries, ...asPointed([attacker])] };
    if (!REACTIONS.has(act.kind) || act.countries.length !== 1) return act;
    const deed = deedOf(passage, act, acts, i);
    const before = beforeIt(passage, acts, i);
    const isOther = before !== undefined && isOfOtherBlow(passage, act, before);
    const caused = deed === undefined ? (isOther ? [] : causeOf(passage, act, before)) : [deed];
    if (caused.length > 0) return { ...act, countries: [...act.countries, ...asPointed(caused)] };
    if (act.kind !== 'accusation') return act;
    const from = contentFrom(passage, act);
    if (from === null) return act;
    const end = passage.sentences[act.sentence]?.to ?? from;
    const { countries } = participantsOf(passage, { from, to: Math.min(end, from + SUBJECT) });
    const [accused] = countries;
    if (accused === undefined || accused.value === act.countries[0]?.value) return act;
    return { ...act, countries: [...act.countries, accused] };
  });
}

/** Riyadh condemned the attack on Iran: who carried it out, as the blow that was told last of the two has it; else null. */
function attackerOf(passage: Passage, acts: readonly Act[], i: number): Proved<string> | null {
  const act = acts[i];
  const [sayer, victim] = act?.countries ?? [];
  if (act === undefined || sayer === undefined || victim === undefined || act.countries.length !== 2)
    return null;
  if (!isOfBlow(passage, act) || tokenFrom(passage, victim.span.start) < act.trigger.to) return null;
  const blow = acts
    .slice(Math.max(0, i - LOOK), i)
    .findLast(({ kind, countries }) => kind === 'attack' && countries[1]?.value === victim.value);
  if (blow === undefined || blow.countries.length !== 2 || act.sentence - blow.sentence > LOOK) return null;
  const [attacker] = blow.countries;
  return attacker === undefined || attacker.value === sayer.value ? null : attacker;
}

/** Acts and sentences back to that blow: others answer it first. */
const LOOK = 8;

/** The act before, past a mere word of saying in the same clause: इसे बेतुका बताकर खारिज किया. */
function beforeIt(passage: Passage, acts: readonly Act[], i: number): Act | undefined {
  const [act, before] = [acts[i], acts[i - 1]];
  // हमले की निंदा की: of the last blow that is told with whose it was.
  if (act !== undefined && isOfDeed(passage, act))
    return blowBefore(acts.slice(Math.max(0, i - ACTS), i), act);
  // Brazil condemned the raid: the last one, whatever was told between.
  if (act !== undefined && isOfBlow(passage, act))
    return blowBefore(acts.slice(Math.max(0, i - ACTS), i), act);
  const isSaying = before?.kind === 'statement' && before.clause.from === act?.clause.from;
  return isSaying ? acts[i - 2] : before;
}

/** तख्तापलट की (कड़ी) निंदा: a deed that is told of without whose it was. */
function isOfDeed({ tokens }: Passage, { kind, trigger }: Act): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const of = text(trigger.from - 1) === 'की' ? trigger.from - 1 : trigger.from - 2;
  if (kind !== 'accusation' || text(of) !== 'की' || !BLOW.has(text(of - 1))) return false;
  return BARE_BEFORE.has(text(of - 2));
}

/** Condemned the attack, called the strikes a provocation: an English charge that names a blow right behind its verb. */
function isOfBlow({ tokens }: Passage, { kind, trigger }: Act): boolean {
  const isThe = THE.has(tokens[trigger.to]?.text ?? '');
  return kind === 'accusation' && isThe && ENGLISH_BLOWS.has(tokens[trigger.to + 1]?.text ?? '');
}

/** Condemned the attack on a synagogue, the raid in Lyon: a blow on what was not told yet, or in a state that the one before was not of. */
function isOfOtherBlow({ tokens, hits }: Passage, { trigger }: Act, { countries }: Act): boolean {
  const noun = trigger.to + 1;
  if (!THE.has(tokens[trigger.to]?.text ?? '') || !ENGLISH_BLOWS.has(tokens[noun]?.text ?? '')) return false;
  if (!WHERE.has(tokens[noun + 1]?.text ?? '')) return false;
  if (ANY.has(tokens[noun + 2]?.text ?? '')) return true;
  for (let i = noun + 2; i < noun + 2 + PLACE; i++) {
    const here = hits[i]?.flatMap(({ entry }) => (entry.type === 'country' ? [entry.id] : [])) ?? [];
    if (here.length > 0) return !countries.some(({ value }) => here.includes(value));
  }
  return false;
}

const WHERE = wordSet('on in at near against outside');
const ANY = wordSet('a an two three several');
/** Tokens behind a preposition within which a place is named. */
const PLACE = 5;

const THE = wordSet('the this these');
const ENGLISH_BLOWS = wordSet(
  'attack attacks raid raids strike strikes bombing bombings shelling invasion seizure blockade assault incursion launch',
);

const BLOW = wordSet('हमले हमलों तख्तापलट कार्रवाई घुसपैठ परीक्षण परीक्षणों तैनाती आक्रमण धमाके बमबारी गोलीबारी');
const BARE_BEFORE = wordSet('ने को भी और ,');
const BLOWS: ReadonlySet<Kind> = new Set(['attack', 'test', 'deployment', 'accident', 'sanction']);
/** Sentences back to a blow that is condemned. */
const DEED_REACH = 4;

/** The last blow before an act, past those that others only react to. */
function blowBefore(told: readonly Act[], { sentence, clause }: Act): Act | undefined {
  const reactions = new Set(told.flatMap((one) => (REACTIONS.has(one.kind) ? [one.clause.from] : [])));
  return told.findLast(
    ({ kind, countries, sentence: at, clause: { from } }) =>
      BLOWS.has(kind) &&
      countries.length > 0 &&
      from < clause.from &&
      !reactions.has(from) &&
      sentence - at <= DEED_REACH,
  );
}

/** What is said or done of what others did. */
const REACTIONS: ReadonlySet<Kind> = new Set(['accusation', 'protest', 'rejection']);
/** Sentences back to what one reacts to. */
const REACH = 2;
/** Tokens between a verb and its object. */
const OBJECT = 10;
const WHICH = wordSet('जिस जिसकी जिसका जिसे जिनकी जिनका');
const POINTING = wordSet('the this that इस इन यह');
/** What others said: इस दावे को नकारा; not इस दावे पर टिप्पणी से इनकार किया. */
const SAYINGS = wordSet('आरोप आरोपों मांग मांगों दावे दावों दावा प्रस्ताव पेशकश न्योता न्योते सुझाव शर्त शर्तें शर्तों');
/** इसे खारिज कर दिया, इसकी आलोचना की: right what was told last. */
const IT = wordSet('इसे इसको इसकी इसका');
const DEEDS = wordSet(
  'act action actions move step attack attacks raid raids bombing shelling seizure invasion blockade ruling strike strikes launch test tests drill drills exercise exercises decision incident incursion deployment tariffs कदम कार्रवाई हमले हमलों फैसले परीक्षण अभ्यास घटना घुसपैठ तैनाती शुल्क',
);

/** Who did what an act reacts to: जिस पर सियोल ने आपत्ति जताई, Canberra condemned the act. */
function causeOf(passage: Passage, act: Act, before: Act | undefined): readonly Proved<string>[] {
  if (before === undefined || act.sentence - before.sentence > REACH) return [];
  const { tokens } = passage;
  const { clause, trigger } = act;
  const cause = actingIn(passage, before);
  if (act.countries.some(({ value }) => value === cause[0]?.value)) return [];
  if (isOfDeed(passage, act)) return cause;
  if (WHICH.has(tokens[clause.from]?.text ?? '') && before.sentence === act.sentence) return cause;
  const isHindi = tokens[trigger.from]?.kind === 'deva';
  const from = isHindi ? Math.max(clause.from, trigger.from - OBJECT) : trigger.to;
  const to = isHindi ? trigger.from : Math.min(clause.to, trigger.to + OBJECT);
  for (let i = from; i < to; i++)
    if (isHindi && isIt(tokens, i) && before.sentence >= act.sentence - 1) return cause;
  if (!isHindi && CALLING.has(tokens[trigger.from]?.text ?? '') && OF_IT.has(tokens[trigger.to]?.text ?? ''))
    return cause;
  for (let i = from; i < to - 1; i++)
    if (POINTING.has(tokens[i]?.text ?? '') && isWhatOthersDid(tokens, i + 1)) return cause;
  return [];
}

/** Caracas called it piracy. */
const CALLING = wordSet(
  'called branded labelled labeled denounced condemned criticised criticized decried slammed',
);
const OF_IT = wordSet('it this that');

/** इसे, इसकी; इस पर आपत्ति जताई. */
function isIt(tokens: Passage['tokens'], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return IT.has(text) || (text === 'इस' && tokens[at + 1]?.text === 'पर');
}

function isWhatOthersDid(tokens: Passage['tokens'], at: number): boolean {
  const noun = tokens[at]?.text ?? '';
  return DEEDS.has(noun) || (SAYINGS.has(noun) && tokens[at + 1]?.text !== 'पर');
}

/** Those that an act names first: फिनलैंड और एस्टोनिया ने. */
function actingIn(passage: Passage, { countries }: Act): readonly Proved<string>[] {
  const placed = countries.map((country) => ({
    country,
    from: tokenFrom(passage, country.span.start),
    to: tokenFrom(passage, country.span.end),
  }));
  const [first] = placed;
  return first === undefined ? [] : listedWith(passage, placed, first).map(({ country }) => country);
}

/** Acts back among which the deed is that one condemns by its verb. */
const ACTS = 12;
/** Letters that a verb and the noun of it share: rammed, the ramming. */
const STEM = 4;
const ING = /^[a-z]{3,}ing$/;

/** Who did what is condemned by its own verb: cutters rammed a boat … Tokyo condemned the ramming. */
function deedOf(
  { tokens }: Passage,
  { clause, trigger }: Act,
  acts: readonly Act[],
  n: number,
): Proved<string> | undefined {
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + STEM); i++) {
    const noun = tokens[i + 1]?.text ?? '';
    if (tokens[i]?.text !== 'the' || !ING.test(noun)) continue;
    const stem = noun.slice(0, Math.min(STEM, noun.length - 'ing'.length));
    const deed = acts
      .slice(Math.max(0, n - ACTS), n)
      .findLast((act) => tokens[act.trigger.from]?.text.startsWith(stem) === true);
    return deed?.countries[0];
  }
  return undefined;
}

/** The token after कि at the end of a clause or right behind it. */
function contentFrom({ tokens }: Passage, { clause }: Act): number | null {
  if (THAT.has(tokens[clause.to - 1]?.text ?? '')) return clause.to;
  return THAT.has(tokens[clause.to]?.text ?? '') ? clause.to + 1 : null;
}
