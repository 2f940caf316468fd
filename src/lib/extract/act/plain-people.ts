import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { frameWordsIn } from './frame-words.ts';

/** Someone known who went somewhere was on a visit: विदेश मंत्री 2019 में मॉस्को गए थे; and so was a team that came to a city. */
export function isJourney(passage: Passage, clause: Clause, { from }: Range, actors: Act['actors']): boolean {
  const { tokens, hits } = passage;
  const verb = tokens[from]?.text ?? '';
  // नौसेना में दो चीनी पनडुब्बियां आईं: no one has come.
  const things = frameWordsIn(passage, { from: Math.max(clause.from, from - 1), to: from });
  if (clause.lang === 'hi' && ['@arms', '@vessel', '@system'].some((id) => things.has(id))) return false;
  if (WENT.has(verb) && actors.length > 0) return true;
  if (clause.lang === 'en') return isAtPlace(passage, from, actors);
  if (!WENT.has(verb) && !CAME.has(verb)) return false;
  const isPlace = [from - 1, from - 2].some(
    (i) => hits[i]?.some(({ entry }) => entry.type === 'country') === true,
  );
  if (!isPlace) return false;
  for (let i = clause.from; i < from; i++) {
    const text = tokens[i]?.text ?? '';
    if (
      GROUPS.has(text) ||
      PERSONAL.has(text) ||
      (PARTIES.has(text) && !CASES.has(tokens[i + 1]?.text ?? ''))
    )
      return true;
  }
  return actors.length > 0;
}

/** विदेश मंत्री 18 नवंबर को टोक्यो में थे: someone known, or of an office, who was in a city or state abroad. */
export function isStay(
  { tokens, hits }: Passage,
  { from, lang }: Clause,
  finite: Range,
  home: string,
): boolean {
  if (lang !== 'hi' || finite.to - finite.from !== 1 || !WAS.has(tokens[finite.from]?.text ?? ''))
    return false;
  const at = finite.from - 2;
  if (tokens[at + 1]?.text !== 'में') return false;
  const places = [at, at - 1].flatMap((i) => hits[i] ?? []);
  const place = places.find(({ entry, to }) => to === at + 1 && entry.type === 'country');
  if (place?.entry.type !== 'country' || place.entry.id === home) return false;
  let isSomeone = false;
  for (let i = from; i < at; i++)
    for (const { entry, to } of hits[i] ?? []) {
      if (entry.type !== 'person' && entry.type !== 'office') continue;
      // राष्ट्रपति के भाई: not that one himself; who is at home is on no visit.
      if (CASES.has(tokens[to]?.text ?? '')) return false;
      if (entry.type === 'person' && entry.country?.id === place.entry.id) return false;
      isSomeone = true;
    }
  return isSomeone;
}

const WAS = wordSet('थे थीं था थी');

/** Zelenskyy was in Dublin on Tuesday: a person known who was in a city. */
function isAtPlace({ tokens, hits }: Passage, from: number, actors: Act['actors']): boolean {
  const isIn = tokens[from]?.text === 'was' && tokens[from + 1]?.text === 'in';
  if (!isIn || hits[from + 2]?.some(({ entry }) => entry.type === 'country' && entry.place !== null) !== true)
    return false;
  const end = tokens[from - 1]?.end;
  return actors.some(
    ({ span }) =>
      span.end === end &&
      hits[tokenFrom({ tokens }, span.start)]?.some(({ entry }) => entry.type === 'organisation') !== true,
  );
}

const CAME = wordSet('चला चली चले आया आई आए आईं उतरा उतरी उतरे लौटा लौटी लौटे आएगा आएगी आएंगे लौटेगा लौटेगी लौटेंगे');
const GROUPS = wordSet('दल टीम प्रतिनिधिमंडल शिष्टमंडल मिशन जत्था');
const PERSONAL = wordSet('वह वे');
const WENT = wordSet('गए गये गई गयी गईं गया जाएंगे जाएंगी जाएगा');

/** दोनों देशों के विशेषज्ञ कुनमिंग में मिलेंगे: those who act are met by no one else, and get nothing. */
export function isMeeting(passage: Passage, { from, lang }: Clause, finite: Range): boolean {
  const { tokens } = passage;
  if (lang !== 'hi' || !MEET.has(tokens[finite.from]?.text ?? '')) return false;
  const before = tokens[finite.from - 1]?.text ?? '';
  if (!AGAIN.has(before) && !WHERE.has(before) && !isCalendar(passage, finite.from - 1)) return false;
  for (let i = from; i < finite.from - 1; i++)
    if (PARTIES.has(tokens[i]?.text ?? '') && !CASES.has(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

const MEET = wordSet('मिलेंगे मिलेंगी मिले मिलीं मिलने मिल');
const AGAIN = wordSet('फिर दोबारा');
const WHERE = wordSet('में पर को');
const PARTIES = wordSet(
  'पक्ष नेता विशेषज्ञ अधिकारी प्रतिनिधि मंत्री सचिव कमांडर राष्ट्रपति प्रधानमंत्री वार्ताकार प्रतिनिधिमंडल दल शासनाध्यक्ष राष्ट्राध्यक्ष सलाहकार प्रमुख',
);
const CASES = wordSet('ने को से का के की में पर');
