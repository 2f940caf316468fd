import type { Passage } from '../read/passage.ts';
import { onceFor } from '../read/once-for.ts';
import { wordSet } from '../read/word-set.ts';
import { historyHome } from './english-history.ts';
import { isFormerState } from './former-states.ts';
import { placeRole } from './places.ts';
import { sectionsOf } from './sections.ts';
import type { NameHit } from './survey.ts';

/** Whose a ministry, court or police without an owner is in a Hindi report that is no other country's news. */
export const HOME = 'IN';
/** Share of all countries told from which on a report without a place line is of one. */
const SHARE = 0.5;
/** Told so often at least: two mentions are no subject. */
const TOLD = 3;

/** How often others may be told for each mention of the state of the place line. */
const AT_HOME = 2;

/**
 * The country whose own news a report tells: that of its place line (काठमांडू।, NAIROBI -) where the text names no other as
 * often, else the one that it names most; null where none stands out. Where India is told of at all, it is no other
 * country's by its mentions alone: Indian reports tell much of others. Linear, once for a text.
 */
export const homeOf = onceFor((names: readonly NameHit[], passage: Passage): string | null => {
  const counts = new Map<string, number>();
  let line: string | null = null;
  let lineEnd = -1;
  let all = 0;
  const told = (code: string): number => counts.get(code) ?? 0;
  const end = sectionsOf(passage)[0]?.from ?? Infinity;
  for (const name of names) {
    if (name.from >= end) break;
    if (name.entry.type !== 'country') continue;
    const { id } = name.entry;
    const isLine = line === null && placeRole(passage, name) === 'dateline';
    // मॉस्को/नई दिल्ली।: of two cities home's.
    const isSecond = id === HOME && name.from === lineEnd + 1 && passage.tokens[lineEnd]?.text === '/';
    if (isLine || isSecond) {
      line = id;
      lineEnd = name.to;
    } else if (!isFormerState(passage, name)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      all++;
    }
  }
  // GENEVA - The World Health Organization declared an outbreak in Ethiopia over: no news of the state where it sits.
  if (line !== null && told(line) === 0 && isOfWorldBody(passage, lineEnd)) line = null;
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  // A correspondent in Washington writes of India; one in Dhaka of more than Bangladesh alone.
  const rival = most === undefined ? 0 : rivalOf(most, line, names, passage);
  if (line !== null && (counts.get(line) ?? 0) >= rival) return line;
  if (line === HOME || most === undefined) return line;
  const ofHistory = line === null ? historyHome(names, passage, counts) : null;
  if (ofHistory !== null) return ofHistory;
  if (
    line === null &&
    isIndianCopy(passage) &&
    NEIGHBOURS.every((code) => told(code) <= told(HOME)) &&
    told(HOME) > 0
  )
    return HOME;
  const [country, times] = most;
  const isAlone = country === HOME || !counts.has(HOME);
  if (isAlone && times >= TOLD && times >= SHARE * all) return country;
  const lead = leadOf(names, passage);
  return lead !== null && counts.get(lead) === times ? lead : null;
});

/** A report from where bodies of many states sit, whose first sentence tells of one. */
function isOfWorldBody({ tokens, sentences }: Passage, lineEnd: number): boolean {
  if (!SEATS.has(tokens[lineEnd - 1]?.text ?? '')) return false;
  const end = sentences[0]?.to ?? 0;
  return tokens.slice(lineEnd, end).some(({ text, capital }) => capital && BODIES.has(text));
}

const SEATS = wordSet('geneva brussels vienna hague');
const BODIES = wordSet(
  'organization organisation un nations nato opec iaea wto who eu unicef unhcr union commission cross',
);

/** Those that count in crores and lakhs, too. */
const NEIGHBOURS = ['PK', 'BD', 'NP', 'LK'];
const INDIAN = wordSet('crore crores lakh lakhs');

/** An English report that counts as Indian ones do: a Rs 63,000-crore deal, 6.01 lakh rifles. */
function isIndianCopy({ tokens, sentences }: Passage): boolean {
  return tokens[sentences[0]?.from ?? 0]?.kind === 'latn' && tokens.some(({ text }) => INDIAN.has(text));
}

/** What others weigh against the place line: told in passing, of none that the lead names, twice are nothing. */
function rivalOf(
  [country, times]: readonly [string, number],
  line: string | null,
  names: readonly NameHit[],
  passage: Passage,
): number {
  const lead = passage.sentences[0]?.to ?? 0;
  const inLead = names.filter(
    (name) => name.from < lead && name.entry.type === 'country' && placeRole(passage, name) !== 'dateline',
  );
  // DHAKA — Bangladesh's government lifted a ban after its leader fled to India: the first is whose news it is.
  const isLed = line !== null && inLead[0]?.entry.id === line;
  const isInLead = !isLed && inLead.some(({ entry }) => entry.id === country || entry.id !== line);
  const weight = country === HOME ? times : times / AT_HOME;
  return isInLead ? weight : weight - (country === HOME ? AT_HOME : 1);
}

/**
 * The only country that a report begins with: Madagascar's new ruler named a premier; in Hindi by its very first words,
 * म्यांमार में भूकंप आया: Indian reports tell much of others.
 */
function leadOf(names: readonly NameHit[], { tokens, sentences }: Passage): string | null {
  const [start] = names;
  if (start === undefined || sentences[0] === undefined) return null;
  const isEnglish = tokens[sentences[0].from]?.kind === 'latn';
  // Chronology of the bridge. 1923: the state of Oregon approves it: behind a title that names none.
  // बीबीसी हिंदी। बांग्लादेश में …: behind whose report it is.
  const isByline = sentences[0].to - sentences[0].from <= BYLINE;
  const first = sentences.slice(0, isEnglish ? TITLES : isByline ? 2 : 1).find(({ to }) => start.from < to);
  if (first === undefined) return null;
  const isHindi = tokens[first.from]?.kind === 'deva';
  const isFirst = start.entry.type === 'country' && start.from === first.from;
  if (isHindi && !(isFirst && OWNING.has(tokens[start.to]?.text ?? ''))) return null;
  let lead: string | null = null;
  for (const { from, entry } of names) {
    if (from >= first.to) break;
    if (entry.type !== 'country' || entry.id === lead) continue;
    if (lead !== null) return null;
    lead = entry.id;
  }
  return lead;
}

/** Lines of a title, with the first sentence behind them. */
const TITLES = 3;

/** Tokens of a byline at most, with its danda. */
const BYLINE = 5;

/** सूडान: सत्ता और युद्ध का इतिहास, too. */
const OWNING = wordSet('में के की का ने :');
