import { firstFrom } from '../read/first-from.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Proved } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';
import { isInstead } from './noun-stance.ts';

/** Where an act is told: its clause, and its trigger in it. */
interface Place {
  readonly clause: Range;
  readonly trigger: Range;
}

/** What goes on beside an act, or hinders it: amid, despite. */
const BESIDE = wordSet('amid amidst despite notwithstanding defying');
/** What comes before an act, if it is an event: after Russia's invasion of Ukraine. */
const AFTER = wordSet('after following since');
const EVENTS = wordSet(
  'invasion war attack attacks assault aggression annexation occupation offensive incursion coup',
);
/** Against whom it is meant in the end: a budget to deter China. */
const AGAINST = wordSet('deter counter contain');
/** By which way: through Iran. */
const WAY = wordSet('through via');
/** In response to, in the wake of, in the face of, under pressure from, a missile capable of reaching. */
const IN: ReadonlyMap<string, string> = new Map([
  ['response', 'to'],
  ['reply', 'to'],
  ['wake', 'of'],
  ['face', 'of'],
  ['light', 'of'],
  ['presence', 'of'],
  ['pressure', 'from'],
  ['capable', 'of'],
]);
/** Tokens from such words to their country. */
const REACH = 12;

const EVENTS_HI = wordSet(
  'हमले हमलों आक्रमण युद्ध जंग तनाव संघर्ष दबाव धमकी धमकियों चेतावनी चेतावनियों विरोध आपत्ति आपत्तियों ऐतराज नाराजगी प्रतिबंधों पाबंदियों खतरे',
);
/** Over the objections of Egypt, brushing aside protests from it, over French and German rivals. */
const OVER = wordSet('over despite');
const BRUSHED = wordSet('brushing shrugging waving');
const DISLIKES = wordSet(
  'objection objections protest protests opposition resistance criticism warning warnings pleas complaints threat threats pressure displeasure rival rivals competitor competitors bidder bidders bid bids offer offers',
);
/** Picked the Mogami over a German design. */
const CHOSEN = wordSet(
  'picked pick picks chose choose chooses chosen selected selects preferred prefers favoured favored',
);
const NEIGHBOURS = wordSet('neighbour neighbor neighbouring neighboring');

/**
 * The states that take part in an act, without those of its background: amid Russia's war, through Iran, चीन के विरोध
 * के बावजूद. All of them where nothing else is told.
 */
export function withoutBackground(
  passage: Passage,
  place: Place,
  countries: readonly Proved<string>[],
): readonly Proved<string>[] {
  const own = countries.flatMap((country) => {
    const range = rangeOf(passage, country);
    if (!isBackground(passage, range, place)) return [country];
    // Amid Russia's war in Ukraine, Berlin sent Ukraine missiles: told again, it takes part.
    const again = mentionsIn(passage, place.clause, country.value).find(
      (one) => !isBackground(passage, one, place),
    );
    return again === undefined ? [] : [{ ...country, span: spanOf(passage, again) }];
  });
  if (own.length > 2) return own.filter((country) => !isMaker(passage, country, place.clause));
  if (own.length > 0) return own;
  // Through Lithuania; a parade through Mumbai is there.
  return countries.filter((country) => {
    const range = rangeOf(passage, country);
    if (isSellerOfCause(passage.tokens, range, place.trigger)) return false;
    if (isOfOrigin(passage.tokens, range, place) || isInReach(passage.tokens, range)) return false;
    if (isWarBehindIt(passage.tokens, range) || isDefied(passage.tokens, range)) return false;
    return !isWay(passage, range) || !isState(passage, range);
  });
}

/** The deal was signed despite an American threat, despite irking the United States: who did not want it takes no part. */
function isDefied(tokens: Passage['tokens'], { from, to }: Range): boolean {
  for (let i = from - 1; i > from - DEFIED && tokens[i]?.kind !== 'mark'; i--)
    if (tokens[i]?.text === 'despite')
      return IRKING.has(tokens[i + 1]?.text ?? '') || isDisliked(tokens, i, to);
  return false;
}

/** Tokens from despite to the state. */
const DEFIED = 5;
const IRKING = wordSet('irking angering irritating annoying upsetting alarming');

/** Germany gave Ukraine U.S.-made Patriots: who made what two others deal in; told again without it, it takes part. */
function isMaker(passage: Passage, country: Proved<string>, clause: Range): boolean {
  const { tokens } = passage;
  const isMade = ({ to }: Range): boolean => {
    const hyphen = tokens[to]?.text === '.' ? to + 1 : to;
    return tokens[hyphen]?.text === '-' && MADE.has(tokens[hyphen + 1]?.text ?? '');
  };
  return isMade(rangeOf(passage, country)) && mentionsIn(passage, clause, country.value).every(isMade);
}

const MADE = wordSet('made built designed developed origin produced manufactured');

/** यूक्रेन युद्ध के कारण, because of the war in Ukraine: whose war it is has no part in what it hindered. */
function isWarBehindIt(tokens: Passage['tokens'], { from, to }: Range): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (WARS.has(text(to))) return text(to + 1) === 'के' ? HINDERING.has(text(to + 2)) : text(to + 2) === 'वजह';
  return text(from - 1) === 'in' && WARS.has(text(from - 2)) && BECAUSE_OF.has(text(from - 4));
}

const WARS = wordSet('युद्ध जंग war');
const HINDERING = wordSet('कारण चलते');
const BECAUSE_OF = wordSet('of to');

function isState({ hits }: Passage, { from }: Range): boolean {
  return hits[from]?.some(({ entry }) => entry.type === 'country' && entry.how === 'name') === true;
}

function rangeOf(passage: Passage, { span }: Proved<string>): Range {
  return { from: tokenFrom(passage, span.start), to: tokenFrom(passage, span.end) };
}

function mentionsIn(passage: Passage, { from, to }: Range, code: string): readonly Range[] {
  const { countries } = castOf(passage);
  const found: Range[] = [];
  for (let i = firstFrom(countries, from); i < countries.length; i++) {
    const told = countries[i] as Told<string>;
    if (told.from >= to) break;
    if (told.value === code) found.push(told);
  }
  return found;
}

/** Whether a state named at some tokens only belongs to the background of an act. */
export function isBackground(passage: Passage, range: Range, place: Place): boolean {
  const isHindi = passage.tokens[place.trigger.from]?.kind === 'deva';
  return (isHindi ? isBehindHi : isBehindEn)(passage, range, place);
}

/** Through Iran, via the Netherlands, ईरान के रास्ते. */
function isWay({ tokens }: Pick<Passage, 'tokens'>, { from, to }: Range): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const before = text(from - 1) === 'the' ? text(from - 2) : text(from - 1);
  return WAY.has(before) || text(to + 1) === 'रास्ते';
}

/** Whether nothing but names and their and stands on both sides of a comma, up to one of them. */
function isList(tokens: Passage['tokens'], comma: number, to: number): boolean {
  if (tokens[comma - 1]?.capital !== true) return false;
  return tokens.slice(comma + 1, to).every(({ text, capital }) => capital || text === ',' || text === 'and');
}

function isBehindEn({ tokens }: Passage, { from, to }: Range, { clause, trigger }: Place): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (isWay({ tokens }, { from, to }) || isSetApartEn(tokens, from)) return true;
  if (isBorderBeside(tokens, from, clause.from) || isMediator(tokens, to)) return true;
  // China's neighbour Vietnam.
  if (text(to) === "'" && NEIGHBOURS.has(text(to + 2))) return true;
  if (allyBehind(tokens, to) !== null) return true;
  for (let i = from - 1; i >= Math.max(clause.from, from - REACH); i--) {
    if (DESCRIBING.has(text(i)) && WHICH.has(text(i - 1))) return true;
    // Over French, German and American rivals: a comma of a list parts none from what it stands behind.
    if (text(i) === ',' && isList(tokens, i, from)) continue;
    if (text(i) === ',' || (i >= trigger.from && i < trigger.to)) return false;
    const isOpener =
      BESIDE.has(text(i)) ||
      (AGAINST.has(text(i)) && text(i - 1) === 'to') ||
      ((OVER.has(text(i)) || BRUSHED.has(text(i))) && isDisliked(tokens, i, to)) ||
      (text(i) === 'over' && CHOSEN.has(text(trigger.from))) ||
      IN.get(text(i - 1)) === text(i) ||
      (AFTER.has(text(i)) && tokens.slice(i, to + 3).some((token) => EVENTS.has(token.text)));
    if (isOpener) return trigger.to <= i || holdsComma(tokens, to, trigger.from);
  }
  return false;
}

/** U.S.-mediated talks: who only brought others together. */
function isMediator(tokens: Passage['tokens'], to: number): boolean {
  const hyphen = tokens[to]?.text === '.' ? to + 1 : to;
  return tokens[hyphen]?.text === '-' && MEDIATED.has(tokens[hyphen + 1]?.text ?? '');
}

const MEDIATED = wordSet('mediated brokered sponsored facilitated hosted');

/** US (NATO) ally Turkey: where the ally's name begins behind whose it is; null elsewhere. */
export function allyBehind(tokens: Passage['tokens'], to: number): number | null {
  const at = [to, to + 1].find((i) => tokens[i]?.text === 'ally');
  return at !== undefined && tokens[at + 1]?.capital === true ? at + 1 : null;
}

/** Capable of reaching (all of) China: whom a weapon could hit takes no part, though nobody else is told. */
function isInReach(tokens: Passage['tokens'], { from }: Range): boolean {
  for (let i = from - 1; i > from - RANGE && tokens[i]?.text !== ','; i--)
    if (tokens[i]?.text === 'capable' && tokens[i + 1]?.text === 'of') return true;
  return false;
}

/** Tokens from what a weapon can do to whom. */
const RANGE = 8;

/** Benin, which borders Niger, an island that lies between Italy and Tunisia: by what it lies, not what takes part. */
const WHICH = wordSet('which that');
const DESCRIBING = wordSet('borders border bordered adjoins neighbours neighbors lies lie sits sit');

/** Malaba, on the border with Uganda; in the Afar region near the border with Eritrea, …: where a place lies, told beside it. */
function isBorderBeside(tokens: Passage['tokens'], from: number, start: number): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (text(from - 1) !== 'with' || text(from - 2) !== 'border') return false;
  for (let i = from - 3; i > Math.max(start, from - REACH); i--) {
    if (text(i) === ',') return OF_PLACE.has(text(i + 1));
    if (text(i).endsWith('ed')) return false;
  }
  return false;
}

const OF_PLACE = wordSet('in on near at along');

/** Uganda, not Kenya; Uganda rather than Kenya; unlike Kenya: who did not do it. */
function isSetApartEn(tokens: Passage['tokens'], from: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return before === 'not' || before === 'unlike' || isInstead((i) => tokens[i]?.text ?? '', from - 1);
}

/** केन्या (ने, के साथ) नहीं, बल्कि युगांडा; केन्या के बजाय: the same. */
function isSetApartHi(tokens: Passage['tokens'], to: number): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (text(to) === 'के' && text(to + 1) === 'बजाय') return true;
  if (text(to) === 'की' && (text(to + 1) === 'जगह' || text(to + 1) === 'बजाय')) return true;
  const not = [to, to + 1, to + 2].find((i) => text(i) === 'नहीं');
  if (not === undefined || tokens.slice(to, not).some(({ text: word }) => !CASES.has(word))) return false;
  return text(not + 1) === ',' || text(not + 1) === 'बल्कि';
}

const CASES = wordSet('ने को से के साथ में पर');

/** Whether what someone brushes aside, or wins over, stands between such a word and a state, or right behind that. */
function isDisliked(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let i = from + 1; i < to + RIVALS; i++) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== "'") return false;
    if (DISLIKES.has(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

/** Tokens from a state to the word for its objections or bidders: French and German rivals. */
const RIVALS = 4;

/** Despite American warnings, India signed. */
function holdsComma(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + REACH); i++) if (tokens[i]?.text === ',') return true;
  return false;
}

function isBehindHi({ tokens }: Passage, { from, to }: Range, { trigger }: Place): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (isWay({ tokens }, { from, to }) || isSetApartHi(tokens, to)) return true;
  if (isOfOrigin(tokens, { from, to }, { trigger }) || isSellerOfCause(tokens, { from, to }, trigger))
    return true;
  if (isSourceHi(tokens, to, trigger) || isInReachHi(tokens, to) || isCountered(tokens, to)) return true;
  for (let i = to; i < Math.min(trigger.from, to + REACH); i++) {
    if (text(i) === 'ने' || tokens[i]?.kind === 'mark') return false;
    if (text(i) === 'मद्देनजर' || text(i) === 'बावजूद') return true;
    if (text(i) === 'देखते' && text(i + 1) === 'हुए') return true;
    const isOver = text(i) === 'बाद' || text(i) === 'बीच' || text(i) === 'चलते' || text(i) === 'कारण';
    if ((isOver || IGNORED.has(text(i))) && EVENTS_HI.has(text(i - 2))) return true;
  }
  return false;
}

/** चीन की आपत्ति को दरकिनार कर, अमेरिका की धमकियों की परवाह न करते हुए: who is only defied takes no part. */
const IGNORED = wordSet('नजरअंदाज दरकिनार अनदेखी अनदेखा परवाह आगे अनसुना अनसुनी खारिज ठुकराते ठुकराकर धता');

/** चीन तक मार करने में सक्षम मिसाइल: whom it could hit takes no part. */
function isInReachHi(tokens: Passage['tokens'], to: number): boolean {
  if (tokens[to]?.text !== 'तक') return false;
  return tokens.slice(to + 1, to + RANGE).some(({ text }) => text === 'सक्षम');
}

/** चीन का मुकाबला करने के लिए, चीन से निपटने के लिए: against whom it is meant in the end. */
function isCountered(tokens: Passage['tokens'], to: number): boolean {
  if (!OF_RIVAL.has(tokens[to]?.text ?? '')) return false;
  for (let i = to + 1; i < to + RIVALS; i++) {
    if (!COUNTERING.has(tokens[i]?.text ?? '')) continue;
    const end = [i + 1, i + 2].find((at) => tokens[at]?.text === 'के');
    return end !== undefined && tokens[end + 1]?.text === 'लिए';
  }
  return false;
}

const OF_RIVAL = wordSet('का से को की');
const COUNTERING = wordSet('मुकाबला सामना निपटने रोकने घेरने टक्कर');

/** अमेरिकी संसद के आयोग की रिपोर्ट के अनुसार बीजिंग ने पेशकश की: by whose word it is told. */
function isSourceHi(tokens: Passage['tokens'], to: number, trigger: Range): boolean {
  for (let i = to; i < Math.min(trigger.from, to + REACH); i++) {
    const text = tokens[i]?.text ?? '';
    if (text === 'ने' || tokens[i]?.kind === 'mark' || MET.has(text)) return false;
    if (ACCORDING.has(text)) return tokens[i - 1]?.text === 'के';
  }
  return false;
}

const ACCORDING = wordSet('अनुसार मुताबिक हवाले');
const MET = wordSet('को से साथ बीच');

/**
 * रूस से तेल खरीदने के कारण भारत पर शुल्क लगाया, रूसी तेल की खरीद पर 25 प्रतिशत शुल्क थोपा, एस-400 खरीदने पर तुर्की को निकाला: from whom
 * was bought what one is punished for.
 */
function isSellerOfCause(tokens: Passage['tokens'], { from, to }: Range, trigger: Range): boolean {
  const isOfThing = ADJECTIVE.test(tokens[from]?.text ?? '') && to === from + 1;
  if (tokens[to]?.text !== 'से' && !isOfThing) return false;
  for (let i = to + 1; i < Math.min(trigger.from - 1, to + REACH); i++) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== '-') return false;
    if (isOfThing && CASES.has(tokens[i]?.text ?? '')) return false;
    if (!BUYING.has(tokens[i]?.text ?? '')) continue;
    const [next, word] = [tokens[i + 1]?.text ?? '', tokens[i + 2]?.text ?? ''];
    // रूसी तेल खरीदने के लिए भारत पर टैरिफ लगाया.
    if (word === 'लिए' || (next === 'को' && word === 'लेकर')) return isLaidFor(tokens, i + 3, trigger);
    if (GENITIVE.has(next)) return BECAUSE.has(word);
    // खरीदने पर रोक लगाई: what was done to the purchase itself.
    if (next !== 'पर') return false;
    if (tokens[i + 2]?.kind === 'digits') return true;
    if (isOfThing)
      return tokens.slice(i + 3, Math.min(trigger.from, i + 6)).some(({ text }) => LAID.has(text));
    return trigger.from > i + 3 && CASES.has(tokens[i + 3]?.text ?? '');
  }
  return false;
}

/** Whether a duty is laid on someone, up to the verb. */
function isLaidFor(tokens: Passage['tokens'], from: number, trigger: Range): boolean {
  const words = tokens.slice(from, Math.max(trigger.to, from));
  return words.some(({ text }) => text === 'पर') && words.some(({ text }) => DUTIES.has(text));
}

const DUTIES = wordSet('टैरिफ शुल्क प्रतिबंध जुर्माना पेनल्टी कर');
const BUYING = wordSet('खरीदने खरीद लेने मंगाने आयात');
/** On whom something is laid for it: चीनी कंपनियों पर. */
const LAID = wordSet('पर को');
/** रूसी, ईरानी; no name of a state ends so that has a thing right behind it. */
const ADJECTIVE = /ी$/u;
const GENITIVE = wordSet('के की');
const BECAUSE = wordSet('कारण वजह चलते बदले');

/** यह हमला हमास के सहमत होने के दो दिन बाद हुआ: whose deed it is from which the day is counted. */
function isOfOrigin(
  tokens: Passage['tokens'],
  { from, to }: Range,
  { trigger }: Pick<Place, 'trigger'>,
): boolean {
  if (from < trigger.to || tokens[to]?.text !== 'के') return false;
  for (let i = to + 1; i < to + REACH && tokens[i]?.kind !== 'mark'; i++) {
    const { text = '' } = tokens[i] ?? {};
    const isDeed = text.endsWith('ने') && text !== 'ने' && ORIGINS.has(tokens[i + 1]?.text ?? '');
    if (!isDeed) continue;
    for (let k = i + 2; k < i + COUNT; k++) if (SIDES.has(tokens[k]?.text ?? '')) return true;
    return false;
  }
  return false;
}

/** Tokens from such a deed to बाद. */
const COUNT = 6;
const ORIGINS = wordSet('के से');
const SIDES = wordSet('बाद पहले पूर्व पश्चात');
