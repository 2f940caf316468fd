import type { Place } from '#lib/event/news-event.ts';
import { fold } from '#lib/event/fold.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import type { CountryEntry, Hit } from '../lexicon/lexicon.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isTopic } from './talked-about.ts';

/**
 * What a place does in its clause: it is where things happen (`site`), where someone goes (`goal`), it is attacked (`target`), it
 * stands for its state (`state`: Moscow said, मॉस्को ने), it heads the report (`dateline`), its government or police
 * acts (`owner`), or none of these.
 */
export type PlaceRole = 'site' | 'goal' | 'target' | 'state' | 'owner' | 'dateline' | 'none';

const AFTER_SITE = wordSet('में पर स्थित');
const AFTER_STATE = wordSet('ने को से');
/** With whom, among whom, before whom: बीजिंग के सामने चिंता जताई. */
const BEFORE_STATE = wordSet('साथ बीच सामने समक्ष');
const GOING = wordSet(
  'आकर जाकर उतरी आया आई आएगी जाएंगी जाएगी पहुंचेंगी लौटी लौटा लौटेगा लौटेगी पहुंचे पहुंचा पहुंची पहुंचीं लौटीं उतरीं पहुंच पहुंचेंगे पहुंचेगा पहुंचने पहुंचते पहुंचकर रवाना आए आएंगे आएगा आने आना आईं आ जाएंगे जाएगा जाने जाना जा पहुंचना लौटना गए गया गईं यात्रा दौरे दौरा लौटे लौटेंगे उतरे उतरा ' +
    'भेजा भेजी भेजे भेजीं भेजेगा भेजेगी भेजेंगे पहुंचाया पहुंचाई पहुंचाए पहुंचाईं पहुंचाएगा पहुंचाएगी',
);
const AROUND = wordSet('near off around outside');
const SITE_WORDS = wordSet('in at near off outside around across inside');
const VISIT_WORDS = wordSet('visit visits visited visiting reach reached reaches reaching toured leaves');
const GO_WORDS = wordSet(
  'travel travels travelled traveled travelling trip trips visit flew fly flies flying went go goes going headed heading head departed departs return returned returns arrived come came coming journey tour way',
);
const FROM_WORDS = wordSet('left leaves leave departed bound');
const ARRIVE_WORDS = wordSet('arrive arrives arrived arriving land lands landed landing');
const DATELINE_MARKS: ReadonlySet<string> = new Set([':', '।', '|', '-', '(', ',', '/']);
const RELATIVES: ReadonlySet<string> = wordSet(
  'which who whose where जो जिसने जिसके जिसकी जिसका जिसे जिससे जिसमें जहां',
);
const WITH_WORDS = wordSet('between with told urged warned accused against');

/** Tokens within which *to Moscow* looks for its verb. */
const REACH = 5;

/** Words of an attack, in all their forms. */
function isAttack(word: string): boolean {
  return ATTACKS.some((stem) => word.startsWith(stem));
}

const ATTACKS = [
  'हमल',
  'बमबारी',
  'गोलाबारी',
  'धमाक',
  'attack',
  'strike',
  'struck',
  'bomb',
  'shell',
  'raid',
  'fired',
].map(fold);
const AIMED = wordSet('in on at across near');

/** Verbs whose object is a place that is fought for. */
const TAKING = wordSet(
  'captured capture captures recaptured seized retook overran besieged besieging stormed hit pounded shelling bombing',
);

/** What the place at some tokens does. */
export function placeRole(passage: Passage, range: Range): PlaceRole {
  const { tokens } = passage;
  const [first, after, next] = [tokens[range.from], tokens[range.to], tokens[range.to + 1]];
  const isFiled =
    (first?.line === true || isBehindByline(passage, range.from)) &&
    after !== undefined &&
    DATELINE_MARKS.has(after.text);
  // Washington, which approved the sale, has warned Ankara.
  if (isFiled && !RELATIVES.has(next?.text ?? '')) return 'dateline';
  return first?.kind === 'deva' ? hindiRole(passage, listed(passage, range)) : englishRole(passage, range);
}

/** बीबीसी संवाददाता, ढाका।: a place behind whoever filed from it, in the words that a line begins with. */
function isBehindByline({ tokens }: Passage, from: number): boolean {
  if (tokens[from - 1]?.text !== ',' || !BYLINES.has(tokens[from - 2]?.text ?? '')) return false;
  return [from - 2, from - 3, from - 4].some((i) => tokens[i]?.line === true);
}

const BYLINES = wordSet('संवाददाता एजेंसी एजेंसियां ब्यूरो न्यूज प्रतिनिधि संवाद डेस्क जासं');

/** The last of a list that a place stands in: काहिरा और अंकारा के बीच, जॉर्डन, ओमान और कतर की यात्रा: what the last is all are. */
function listed(passage: Passage, range: Range): Range {
  let { to } = range;
  for (let n = 0; n < MOST_LISTED && LISTING.has(passage.tokens[to]?.text ?? ''); n++)
    to = countryAt(passage, to + 1)?.to ?? Infinity;
  return to === Infinity ? range : { from: range.from, to };
}

const LISTING = wordSet('और तथा एवं व ,');
const MOST_LISTED = 4;

function hindiRole(passage: Passage, { from, to }: Range): PlaceRole {
  const { tokens } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const siteAt = (at: number): PlaceRole =>
    tokens.slice(at + 1, at + REACH).some((token) => isAttack(token.text)) ? 'target' : 'site';
  if (AFTER_SITE.has(text(to))) return siteAt(to);
  if (AFTER_STATE.has(text(to)) || (text(to) === ',' && RELATIVES.has(text(to + 1)))) return 'state';
  if (isOnItsWay(text, to)) return 'none';
  if (GOING.has(text(to)) && text(to) !== 'में') return 'goal';
  // कोलंबो बंदरगाह पहुंचा, ढाका हवाई अड्डे पहुंचे.
  const port = text(to) === 'हवाई' ? to + 1 : to;
  if (PORTS.has(text(port)) && GOING.has(text(port + 1)) && text(port + 1) !== 'में') return 'goal';
  if (text(to) === 'के' && (text(to + 1) === 'खिलाफ' || text(to + 1) === 'विरुद्ध')) return 'state';
  if (GENITIVE.has(text(to)) && GOING.has(text(to + 1))) return 'goal';
  if (text(to) === 'के' && text(to + 1) === 'लिए') {
    const ahead = tokens.slice(to + 2, to + 2 + SENT_WITHIN);
    if (GOING.has(text(to + 2)) || ahead.some((token) => isSent(token.text))) return 'goal';
  }
  if (text(to) === 'के' && (text(to + 1) === 'पास' || text(to + 1) === 'निकट' || text(to + 1) === 'करीब'))
    return isState(passage, from, to) ? 'none' : 'site';
  if (text(to) === 'के' && BEFORE_STATE.has(text(to + 1))) return 'state';
  const isOf = GENITIVE.has(text(to));
  if (PUBLIC.has(text(isOf ? to + 1 : to))) return 'owner';
  const site = siteAfter(text, to);
  if (site !== null && !(isState(passage, from, to) && STRIKES.test(text(site - 1)))) return siteAt(site);
  // जकार्ता अब यही खरीदना चाहता है: who begins a sentence without a postposition acts in it.
  const isFirst = tokens[from - 1]?.text === '।' || tokens[from - 1]?.text === 'कि';
  return isFirst && tokens[to]?.kind !== 'mark' && !isOf && !ENDS.has(text(to)) ? 'state' : 'none';
}

const PORTS = wordSet('बंदरगाह हवाईअड्डे हवाईअड्डा अड्डे अड्डा एयरपोर्ट');

/** इजराइल के हमले में: a state by its name is whose attack it was, and no place of it. */
function isState({ hits }: Passage, from: number, to: number): boolean {
  return (
    hits[from]?.some((hit) => hit.to === to && hit.entry.type === 'country' && hit.entry.how === 'name') ===
    true
  );
}

const STRIKES = /^(?:हमल|बमबारी|गोलाबारी|गोलीबारी)/u;

/** लंदन जा रहा विमान गिर गया: whither the subject was on its way is no place of what befell it. */
function isOnItsWay(text: (i: number) => string, to: number): boolean {
  if (text(to) !== 'जा' || !ONGOING.has(text(to + 1))) return false;
  return !IS.has(text(to + 2)) && !ENDS.has(text(to + 2)) && text(to + 2) !== '';
}

const ONGOING = wordSet('रहा रही रहे');
const IS = wordSet('है हैं था थी थे थीं हूं होगा होंगे');

/** Relief, and words of sending it, in all their forms. */
function isSent(word: string): boolean {
  return SENT.some((stem) => word.startsWith(stem));
}

const SENT = ['राहत', 'मदद', 'सहायता', 'भेज'].map(fold);
/** Tokens from whom it is for to such a word: गाजा के लिए 180 ट्रक राहत सामग्री. */
const SENT_WITHIN = 6;

/** The postposition of a site told within the place: ओडिशा के बालासोर में, उत्तरकाशी जिले के धराली गांव में, कीव के बच्चों के अस्पताल पर, गलवान घाटी में. */
function siteAfter(text: (i: number) => string, to: number): number | null {
  const of = REGIONS.has(text(to)) ? to + 1 : to;
  if (of > to && AFTER_SITE.has(text(of))) return of;
  if (!GENITIVE.has(text(of))) return null;
  let last = of;
  for (let i = of + 2; i <= last + WITHIN; i++) {
    // रूस और अमेरिका के प्रतिनिधियों में: among them, and in none of their states.
    if (text(i) === 'में' && PEOPLE.has(text(i - 1))) return null;
    if (text(i) === 'में' || text(i) === 'पर') return i;
    if (last === of && text(i) === 'के' && !BEHIND_OF.has(text(i + 1))) last = i;
    else if (ENDS.has(text(i)) || text(i) === '') return null;
  }
  return null;
}

const PEOPLE = wordSet(
  'प्रतिनिधियों नेताओं मंत्रियों अधिकारियों सेनाओं सैनिकों राष्ट्रपतियों प्रधानमंत्रियों राजनयिकों वार्ताकारों कमांडरों विशेषज्ञों',
);

/** Words with which के makes a postposition, not a place within a place. */
const BEHIND_OF = wordSet(
  'लिए साथ खिलाफ विरुद्ध बाद पहले बीच दौरान तहत बारे बजाय अनुसार मुताबिक सामने समक्ष पास कारण चलते अलावा बिना द्वारा हवाले',
);

/** Words of a site within a place at most: ढाका के गवर्नर हाउस पर. */
const WITHIN = 4;
const ENDS = wordSet('ने को से का के की तक लिए और , । | ; " (');
const REGIONS = wordSet(
  'जिले जिला राज्य प्रांत शहर घाटी क्षेत्र इलाके सेक्टर सीमा स्टेशन हवाईअड्डे बंदरगाह तट द्वीप प्रदेश गांव कस्बे',
);
/** What of a place is its state's: आंध्र प्रदेश सरकार, बिहार के मुख्यमंत्री, मुंबई पुलिस. */
const PUBLIC = wordSet(
  'सरकार पुलिस प्रशासन हाईकोर्ट मुख्यमंत्री उपमुख्यमंत्री मंत्री मंत्रिमंडल कैबिनेट विधानसभा राज्यपाल उपराज्यपाल सीएम विधायक सांसद अदालत महापौर',
);

function englishRole(passage: Passage, range: Range): PlaceRole {
  const { tokens } = passage;
  const { from, to } = range;
  if (isOfMake(passage, range) || isTopic(passage, from, 0)) return 'none';
  let before = from - 1;
  if (tokens[before]?.text === 'the') before--;
  const text = tokens[before]?.text ?? '';
  const isAfter = (set: ReadonlySet<string>): boolean =>
    tokens.slice(Math.max(0, before - REACH), before).some((token) => set.has(token.text));
  // Modi's Moscow visit, the Delhi trip.
  const isWhose = tokens[from - 1]?.text === 'the' || WHOSE.has(text);
  if (VISIT_WORDS.has(text) || (isWhose && TRIPS.has(tokens[to]?.text ?? ''))) return 'goal';
  const isAttacked = () =>
    tokens.slice(Math.max(0, before - REACH), before).some((token) => isAttack(token.text));
  if ((AIMED.has(text) && isAttacked()) || isAttack(text) || TAKING.has(text)) return 'target';
  if (text === 'in' || text === 'at')
    return ARRIVE_WORDS.has(tokens[before - 1]?.text ?? '') ? 'goal' : 'site';
  // Near Venezuela, off Yemen: in the waters around a state, and not in it.
  if (AROUND.has(text) && isState(passage, range.from, range.to)) return 'none';
  if (SITE_WORDS.has(text)) return 'site';
  // What goes to Kyiv or comes from Moscow, if no one travels, goes from state to state.
  if (text === 'to') return isAfter(GO_WORDS) || isAfter(VISIT_WORDS) ? 'goal' : 'state';
  if (text === 'from') return 'state';
  if (text === 'for') return isAfter(FROM_WORDS) ? 'goal' : 'none';
  if (WITH_WORDS.has(text) || tokens[to]?.text === "'") return 'state';
  return isParty(passage, range, before) ? 'state' : 'none';
}

const WHOSE = wordSet('s his her their');
const TRIPS = wordSet('visit trip stopover');

/**
 * A missile struck the Dutch-flagged ship, fired U.S.-made rockets, launched Iranian drones: whose a thing is, not where it struck
 * nor whom.
 */
export function isOfMake({ tokens }: Passage, { from, to }: Range): boolean {
  const hyphen = tokens[to]?.text === '.' ? to + 1 : to;
  if (tokens[hyphen]?.text === '-' && OWNED.has(tokens[hyphen + 1]?.text ?? '')) return true;
  return FIRED.has(tokens[from - 1]?.text ?? '') && ARMS.has(tokens[to]?.text ?? '');
}

const FIRED = wordSet('fire fires fired firing launch launches launched launching');
const OWNED = wordSet(
  'flagged owned registered operated built made led backed born run linked bound trained supplied controlled',
);

/** Capitals that act or are acted on: Seoul and Washington began, Beijing on Monday slammed, gave Manila radars. */
function isParty(passage: Passage, { from, to }: Range, before: number): boolean {
  const { tokens } = passage;
  if (tokens[from - 1]?.text === 'and') {
    // In Moscow and Beijing: both are what the first is.
    for (let i = from - 2; i >= Math.max(0, from - 1 - NAME); i--) {
      const hit = countryAt(passage, i);
      if (hit?.to === from - 1) return placeRole(passage, { from: i, to: hit.to }) !== 'site';
    }
  }
  if (hasVerbAt(passage, to) || hasVerbAt(passage, before)) return true;
  // Moscow drones hit Odesa: what arms are told by acts with them.
  if (ARMS.has(tokens[to]?.text ?? '') && hasVerbAt(passage, to + 1)) return true;
  // Refused to give Kyiv missiles: an infinitive of what one state does to another.
  if (tokens[before - 1]?.text === 'to' && TOWARDS.has(tokens[before]?.text ?? '')) return true;
  // Kampala, which bought four of them.
  if (tokens[to]?.text === ',' && WHICH.has(tokens[to + 1]?.text ?? '')) return true;
  const next = tokens[to]?.text ?? '';
  if (DAY_WORDS.has(next)) return hasVerbAt(passage, to + 2) || hasVerbAt(passage, to + 3);
  const listed = next === 'and' || next === ',' ? countryAt(passage, to + 1) : null;
  // Washington, Warsaw and Riga urged: the first of a list is what the last is.
  if (next === ',' && listed !== null)
    return (
      AND_ALSO.has(tokens[listed.to]?.text ?? '') && isParty(passage, { from: to + 1, to: listed.to }, to)
    );
  return listed !== null;
}

const AND_ALSO = wordSet('and ,');

const ARMS = wordSet('drones missiles rockets jets warplanes troops forces soldiers warships bombers');
const TOWARDS = wordSet(
  'give sell send hand offer lend supply arm help aid ask tell warn urge press punish sanction join accuse grant assure',
);
const WHICH = wordSet('which who whose');
/** Words between a subject and its verb that tell the day: on Monday, late Tuesday. */
const DAY_WORDS = wordSet('on late early last this');
/** Tokens of a capital's name. */
const NAME = 3;

function countryAt({ hits }: Passage, i: number): Hit | null {
  return hits[i]?.find(({ entry }) => entry.type === 'country') ?? null;
}

function hasVerbAt(passage: Passage, i: number): boolean {
  const verb = i < 0 ? null : englishVerbAt(passage, i, i + 1);
  return verb !== null && !verb.infinitive;
}

/** The place by its own name: a city, or the country where no city is named. */
export function placeOf({ id, name, place }: CountryEntry): Place {
  return { name: place ?? name, country: id };
}
