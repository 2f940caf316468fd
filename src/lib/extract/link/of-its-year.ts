import type { Act } from '../act/act.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isDay } from '../date/spans.ts';
import { isPartOfDay } from './part-of-day.ts';
import type { Placed } from './placed.ts';
import { holds } from './placed.ts';

/** Withdrew its 2026 budget on Tuesday: a year that says of which thing, where the clause has a day of what was done to it. */
export function isOfThing(
  { clause, trigger, kind }: Act,
  placed: Placed,
  all: readonly Placed[],
  passage: Passage,
): boolean {
  if (isOfGames(placed, passage)) return true;
  if (isOfPaper(placed, passage))
    return all.some(({ timex: { range, value } }) => holds(clause, range) && isDay(value));
  if (isYearOfNoun(placed, passage))
    return all.some(
      ({ timex: { range, value } }) =>
        range !== placed.timex.range &&
        holds(clause, range) &&
        isDay(value) &&
        value?.startsWith(placed.timex.value ?? ' '),
    );
  if (!isItsYear(placed, passage) || placed.timex.range.from < trigger.to) return false;
  // Scrapped a 2018 deal: the year of what it was no more to be is not that of the end.
  if (kind === 'rejection') return true;
  // Struck down a 2019 law: nor is that of what a court or a house found there that of what it decided.
  if (kind === 'decision' && LAWS.has(passage.tokens[placed.timex.range.to]?.text ?? '')) return true;
  return all.some(
    (other) =>
      other.timex.range.from > placed.timex.range.to &&
      holds(clause, other.timex.range) &&
      isDay(other.timex.value) &&
      ON.has(passage.tokens[other.timex.range.from - 1]?.text ?? ''),
  );
}

/** इस साल का पहला प्रक्षेपण 5 फरवरी को किया: the year of what was done on a day of it. */
function isYearOfNoun({ timex: { range, value } }: Placed, { tokens }: Passage): boolean {
  return GENITIVE.has(tokens[range.to]?.text ?? '') && value !== null && /^\d{4}$/.test(value);
}

/** 1999 के युद्ध के बाद मिसाइलें खरीदीं, 22 अप्रैल के हमले के बाद कदम उठाए: the day of the noun that what the verb tells came after. */
export function isOfWhatCameBefore(
  { trigger }: Act,
  { timex: { range } }: Placed,
  passage: Passage,
): boolean {
  const { tokens } = passage;
  if (!GENITIVE.has(tokens[range.to]?.text ?? '')) return false;
  // 20 नवंबर के फैसले पर रोक लगाई, 23 दिसंबर के आदेश को चुनौती दी: the day of what something is done to now.
  const ruling = [range.to + 1, range.to + 2].find((i) => RULINGS.has(tokens[i]?.text ?? ''));
  if (ruling !== undefined && ruling < trigger.from + 1 && DONE_TO.has(tokens[ruling + 1]?.text ?? ''))
    return true;
  for (let i = range.to + 2; i < range.to + CAME_BEFORE && i < trigger.from; i++) {
    if (tokens[i]?.kind === 'mark') return false;
    // 1998 के परीक्षणों के बाद, जब पाबंदियां लगीं: at that time.
    if (tokens[i]?.text === 'के' && tokens[i + 1]?.text === 'बाद')
      return ![i + 2, i + 3].some((at) => tokens[at]?.text === 'जब');
    // 2006 के धमाकों के मामले में फैसला: of what a court deals with now.
    if (tokens[i]?.text === 'के' && CASES.has(tokens[i + 1]?.text ?? ''))
      return !isPartOfDay(passage, range.to);
  }
  return false;
}

const RULINGS = wordSet('फैसले आदेश निर्णय अधिसूचना फरमान');
const DONE_TO = wordSet('पर को');
const CASES = wordSet('मामले मामलों मुकदमे मुकदमों केस सिलसिले आरोपी आरोपियों आरोपितों दोषी दोषियों');
/** Tokens from a date to the बाद of its noun. */
const CAME_BEFORE = 7;

/** 2030 राष्ट्रमंडल खेलों की मेजबानी मिली, will host the 2030 Games: the year of what someone is to hold, or play in. */
function isOfGames({ timex: { range, value } }: Placed, { tokens }: Passage): boolean {
  if (!YEAR.test(value ?? '') || range.to - range.from > YEAR_WORDS) return false;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const games = [0, 1, 2, 3].map((n) => range.to + n).find((i) => GAMES.has(text(i)));
  if (games === undefined) return false;
  if (tokens[range.to]?.kind === 'deva') return [1, 2, 3].some((n) => HOSTED.has(text(games + n)));
  return [1, 2, 3, 4, 5].some((n) => RIGHTS.has(text(range.from - n)));
}

const YEAR = /^\d{4}$/;
const GAMES = wordSet('खेल खेलों ओलंपिक ओलिंपिक ओलंपिकों कप विश्वकप एशियाड games olympics cup asiad');
const HOSTED = wordSet('मेजबानी दावेदारी दावा क्वालीफाई क्वालिफाई टिकट बोली');
const RIGHTS = wordSet('rights bid bids hosts qualified qualify awarded chosen selected');

/** रविवार को वित्त वर्ष 2026-27 का बजट पेश किया: the year that a paper is for. */
function isOfPaper({ timex: { range, value } }: Placed, { tokens }: Passage): boolean {
  if (!YEAR_OR_PART.test(value ?? '') || !GENITIVE.has(tokens[range.to]?.text ?? '')) return false;
  return [range.to + 1, range.to + 2].some((i) => PAPERS.has(tokens[i]?.text ?? ''));
}

const YEAR_OR_PART = /^\d{4}(?:-\d\d\/\d{4}-\d\d)?$/;
const PAPERS = wordSet(
  'बजट नतीजे नतीजों परिणाम परिणामों आंकड़े आंकड़ों सर्वेक्षण समीक्षा लेखानुदान रिपोर्ट कैलेंडर कार्यक्रम खाका मसौदा सूची पुरस्कार पुरस्कारों',
);

/** Its 2026 budget, the 2026 plan: right before a noun. */
function isItsYear({ timex: { range, value } }: Placed, { tokens }: Passage): boolean {
  if (!YEAR_OR_PART.test(value ?? '') || range.to - range.from > YEAR_WORDS) return false;
  const next = tokens[range.to];
  return OWNERS.has(tokens[range.from - 1]?.text ?? '') && next?.kind === 'latn' && !NO_NOUN.has(next.text);
}

/** Tokens of 2026, 2026-27. */
const YEAR_WORDS = 3;

const ON = wordSet('on');
const LAWS = wordSet('law laws act statute ruling verdict judgment judgement ban rule rules order');
const OWNERS = wordSet('its their his her the a an s');
const NO_NOUN = wordSet('in on at by to of for and or but with from after before when');
