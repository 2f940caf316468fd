import type { Passage, Range } from '../read/passage.ts';
import type { Act } from './act.ts';
import { areAkin, isToldAgain, signsBare } from './told-again.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';

/** Words right before a noun that say it was told before; in English also its article, at the head of a sentence. */
const POINTING = wordSet('यह इस इसी this');
const THIS_ONE = wordSet('यह ये');
const COPULAS = wordSet('है हैं था थी थे थीं होगा होगी होंगे');
const THE = wordSet('the');
const WHOSE = wordSet('उनकी उनका उनके');
/** Sentences back that यह बैठक points to. */
const REACH = 4;
/** The same of यह हादसा: a report on one speaks of no other. */
const HARM_REACH = 10;
/** Acts back among which the one meant is looked for. */
const LOOK = 8;

/** What tells of the harm of an attack or accident told before: हमले में छह लोग मारे गए. */
const AFTERMATH = wordSet(
  'हमले हमलों हादसे दुर्घटना धमाके विस्फोट धमाकों भूकंप बाढ़ आग झड़प झड़पों संघर्ष मुठभेड़ गोलीबारी बमबारी टक्कर भगदड़ भूस्खलन तूफान',
);

/** The same as the subject: हादसा मोड़ पर हुआ. */
const BARE = wordSet('हादसा दुर्घटना हमला धमाका विस्फोट मुठभेड़ भूकंप टक्कर भगदड़');

/** Acts that point to one told before (यह बैठक … हुई, the meeting took place) with that act's trigger. */
export function withEchoes(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act, i) => {
    const joined = acts[i - 1];
    const goesOn = [goesOnAttacking, tellsHow, goesOnTalking];
    if (joined !== undefined && goesOn.some((test) => test(passage, joined, act)))
      return { ...act, echoes: joined.trigger.from };
    const near = acts.slice(Math.max(0, i - LOOK), i);
    const guest = isWelcome(passage, act)
      ? near.findLast(({ kind, factuality, sentence, needs }) => {
          const isTold = kind === 'visit' && needs === 'nothing';
          return isTold && factuality === act.factuality && act.sentence - sentence <= 1;
        })
      : undefined;
    if (guest !== undefined) return { ...act, echoes: guest.trigger.from };
    const talks = near.findLast((other) => tellsOfWhat(passage, other, act));
    const whole = talks ?? near.findLast((other) => isPartOf(passage, other, act));
    if (whole !== undefined) return { ...act, echoes: whole.trigger.from };
    if (joined !== undefined && signsBare(passage, joined, act))
      return { ...act, echoes: joined.trigger.from };
    const isAgain = isToldAgain(passage, act);
    if (!isAgain && !pointsBack(passage, act) && !isAftermath(passage, act)) return act;
    const before = near.findLast(
      (other) =>
        (other.kind === act.kind || (isAgain && areAkin(other.kind, act.kind))) &&
        (other.sentence < act.sentence ||
          // पुतिन से भेंट की, यह भेंट शाम को हुई.
          ((opensWith(passage, act, WHEREIN) || opensWith(passage, act, POINTING)) &&
            other.clause.to <= act.clause.from)) &&
        act.sentence - other.sentence <= (isHarm(act.kind) ? HARM_REACH : REACH) &&
        (!areOthers(act, other) || isInThis(passage, act)) &&
        // समझौते के मुताबिक …: a noun without its day is not what was told.
        (other.needs !== 'own-date' || hasDate(passage, other.clause)) &&
        (other.factuality === 'planned') === (act.factuality === 'planned') &&
        (other.factuality === 'denied') === (act.factuality === 'denied'),
    );
    if (before !== undefined) return { ...act, echoes: before.trigger.from };
    return isSummedUp(passage, act, joined) ? { ...act, needs: 'more' } : act;
  });
}

/** Landed in Delhi, and Modi welcomed him; was received by Modi: whoever came was told before. */
function isWelcome(passage: Passage, { rules, trigger, clause }: Act): boolean {
  const text = (i: number): string => passage.tokens[i]?.text ?? '';
  if (rules[0] !== 'en-visit-host' || hasDate(passage, clause)) return false;
  return GUESTS.has(text(trigger.to)) || (WAS_EN.has(text(trigger.from - 1)) && text(trigger.to) === 'by');
}

const GUESTS = wordSet('him her them');
const WAS_EN = wordSet('was were warmly');

/** स्कूल बंद रहेंगे। प्रशासन ने यह फैसला चेतावनी के बाद लिया है: another word for what was told before, or comes after कि. */
function isSummedUp(
  passage: Passage,
  { kind, trigger, clause, sentence }: Act,
  before: Act | undefined,
): boolean {
  const { tokens } = passage;
  if (kind !== 'decision' || !SUMS.has(tokens[trigger.from]?.text ?? '') || hasDate(passage, clause))
    return false;
  const isAhead = [clause.to - 1, clause.to].some((i) => tokens[i]?.text === 'कि');
  return isAhead || (before !== undefined && sentence - before.sentence <= REACH);
}

const SUMS = wordSet('फैसला निर्णय घोषणा ऐलान एलान');

/** Bare, without a day or participle of its own: not 2013 की बाढ़ में, हुए हमले में. */
function isAftermath(passage: Passage, act: Act): boolean {
  const { tokens } = passage;
  const { kind, trigger, clause } = act;
  if (!isHarm(kind)) return false;
  const { from } = trigger;
  const isIn = (i: number): boolean =>
    AFTERMATH.has(tokens[i]?.text ?? '') &&
    tokens[i + 1]?.text === 'में' &&
    (i <= clause.from || opensAt(i - 1));
  const opensAt = (i: number): boolean => {
    const text = tokens[i]?.text ?? '';
    // इस हिंसक संघर्ष में.
    return OPENS.has(text) || (BITTER.has(text) && OPENS.has(tokens[i - 1]?.text ?? ''));
  };
  const isBare = (i: number): boolean =>
    BARE.has(tokens[i]?.text ?? '') && (i <= clause.from || OPENS.has(tokens[i - 1]?.text ?? ''));
  // इसमें दो जवान शहीद हुए, जिसमें पांच की मौत हुई; हमले में चार घायल हुए; कि हादसा पुल के पास हुआ.
  const start = behindSource(passage, clause);
  const opens = opensWith(passage, act, IN_IT) || [0, 1, 2].some((n) => isIn(start + n));
  return (opens || isIn(from) || isBare(from)) && !hasDate(passage, clause);
}

const BITTER = wordSet('हिंसक भीषण खूनी दर्दनाक आतंकी भयानक');

/** सेना के मुताबिक इस झड़प में: where a clause begins behind who tells it. */
function behindSource({ tokens }: Passage, { from, to }: Range): number {
  const at = tokens.slice(from, Math.min(to, from + SOURCE)).findIndex(({ text }) => BY_SOURCE.has(text));
  return at > 0 && tokens[from + at - 1]?.text === 'के' ? from + at + 1 : from;
}

/** Tokens of who tells it. */
const SOURCE = 7;
const BY_SOURCE = wordSet('मुताबिक अनुसार');

/** Whether words name a day, month or year. */
export function hasDate(passage: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (!isOfType(passage, i, TYPE.calendar)) continue;
    if (passage.hits[i]?.some(({ entry }) => entry.type === 'calendar' && DATES.test(entry.sense)) === true)
      return true;
  }
  return false;
}

/** The same, or a year by itself. */
export function isDated(passage: Passage, { from, to }: Range): boolean {
  const isYear = passage.tokens.slice(from, to).some(({ text }) => YEAR.test(text));
  return isYear || hasDate(passage, { from, to });
}

const YEAR = /^(?:19|20)\d\d$/;

/** Words of the calendar that begin a date; भी and बाद are none. */
const DATES = /^(?:month|short|weekday|either|today|yesterday|next-day|last|next|unit|year-word)(?::|$)/;

/** ऑपरेशन शुरू किया और ठिकानों को निशाना बनाया: the attackers and their day are those of the clause before. */
function goesOnAttacking(passage: Passage, before: Act, act: Act): boolean {
  const { tokens } = passage;
  const { clause, trigger, kind, sentence } = act;
  const isBoth = kind === 'attack' && before.kind === kind && before.sentence === sentence;
  if (!isBoth || before.factuality !== act.factuality || before.clause.to > clause.from) return false;
  if (!GOES_ON.has(tokens[clause.from]?.text ?? '')) return false;
  const ahead = { from: clause.from, to: trigger.from };
  return !tokens.slice(ahead.from, ahead.to).some(({ text }) => text === 'ने') && !hasDate(passage, ahead);
}

/** ट्रेन दुर्घटनाग्रस्त हो गई। पांच डिब्बे पटरी से उतर गए: the next sentence, without a day or place of its own, tells how. */
function tellsHow(passage: Passage, before: Act, act: Act): boolean {
  const { tokens, sentences } = passage;
  const { clause, kind, sentence, place } = act;
  const opens = tokens[sentences[sentence]?.from ?? 0];
  return (
    kind === 'accident' &&
    before.kind === kind &&
    sentence === before.sentence + 1 &&
    act.factuality === before.factuality &&
    place === null &&
    opens?.kind === 'deva' &&
    !opens.line &&
    !areOthers(act, before) &&
    !hasDate(passage, clause)
  );
}

/** राजनाथ ने बेलौसोव से मुलाकात की। दोनों ने बैठक की अध्यक्षता की: what the two who met do together. */
function goesOnTalking(passage: Passage, before: Act, act: Act): boolean {
  return (
    act.kind === 'meeting' &&
    before.kind === act.kind &&
    act.sentence === before.sentence + 1 &&
    act.factuality === before.factuality &&
    opensWith(passage, act, BOTH) &&
    !hasDate(passage, act.clause)
  );
}

/** बैठक की, जिसमें एस-400 की आपूर्ति पर चर्चा हुई: what the meeting was of. */
function tellsOfWhat(passage: Passage, before: Act, act: Act): boolean {
  return (
    act.kind === 'meeting' &&
    before.kind === act.kind &&
    before.sentence === act.sentence &&
    before.clause.to === act.clause.from &&
    act.factuality === before.factuality &&
    opensWith(passage, act, WHEREIN) &&
    !hasDate(passage, act.clause)
  );
}

/** ऑपरेशन सिंदूर शुरू किया, जिसके तहत नौ ठिकानों पर हमला किया गया: what was done as a part of an operation that has a name. */
export function isPartOf(passage: Passage, whole: Act, act: Act): boolean {
  if (act.kind !== 'attack' || whole.kind !== act.kind || whole.name === null || act.name !== null)
    return false;
  if (act.factuality !== whole.factuality || act.sentence - whole.sentence > REACH) return false;
  const { from } = act.clause;
  const text = (i: number): string => passage.tokens[i]?.text ?? '';
  const isIn = UNDER_IT.has(text(from)) && text(from + 1) === 'तहत';
  return isIn || (OPERATION.has(text(from + 1)) && text(from) === 'इस' && IN.has(text(from + 2)));
}

const UNDER_IT = wordSet('जिसके इसके');
const OPERATION = wordSet('ऑपरेशन अभियान');
const IN = wordSet('के में');

const BOTH = wordSet('दोनों');

const GOES_ON = wordSet('और तथा एवं');

const WHEREIN = wordSet('जिसमें जिसमे जिनमें');
const IN_IT = wordSet('इसमें इसमे इनमें जिसमें जिसमे जिनमें');

function opensWith({ tokens }: Passage, { clause }: Act, words: ReadonlySet<string>): boolean {
  const at = tokens[clause.from]?.kind === 'mark' ? clause.from + 1 : clause.from;
  return words.has(tokens[at]?.text ?? '');
}

const OPENS = wordSet('कि इस इन और , जबकि वहीं');

function areOthers(a: Act, b: Act): boolean {
  return (
    a.countries.length > 0 &&
    b.countries.length > 0 &&
    !a.countries.some(({ value }) => b.countries.some((one) => one.value === value))
  );
}

/** रूस ने मिसाइलें दागीं। इस हमले में कीव के छह घर तबाह हुए: whom it struck are others than whose it was. */
function isInThis({ tokens }: Passage, { kind, clause: { from } }: Act): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  return kind === 'attack' && text(from) === 'इस' && AFTERMATH.has(text(from + 1)) && text(from + 2) === 'में';
}

/** Police said the attack took place at noon. */
const SAID_THAT = wordSet('said that says');

function isHarm(kind: Act['kind']): boolean {
  return kind === 'attack' || kind === 'accident';
}

function pointsBack({ tokens, sentences }: Passage, { trigger, sentence, kind, clause }: Act): boolean {
  const before = tokens[trigger.from - 1]?.text ?? '';
  if (POINTING.has(before)) return true;
  // यह सात साल में उनकी पहली चीन यात्रा होगी: what that one is called.
  if (THIS_ONE.has(tokens[clause.from]?.text ?? '') && COPULAS.has(tokens[trigger.to]?.text ?? ''))
    return true;
  // मोदी अमेरिका जाएंगे। बाइडन उनकी मेजबानी करेंगे.
  if (kind === 'visit' && WHOSE.has(before)) return true;
  const the = trigger.from - 1;
  if (!THE.has(before)) return false;
  return the === sentences[sentence]?.from || (SAID_THAT.has(tokens[the - 1]?.text ?? '') && isHarm(kind));
}
