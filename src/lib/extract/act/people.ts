import type { OfficeEntry } from '../lexicon/lexicon.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage, Range, Sentence } from '../read/passage.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import { wordSet } from '../read/word-set.ts';
import { referenceAt } from './anaphora.ts';
import type { State } from './office-held.ts';
import { stateOf } from './office-held.ts';
import { speakerOf } from './speaker.ts';
import type { NameHit } from './survey.ts';
import type { PersonMention } from './told.ts';
import { Told } from './told.ts';
import { isOther, whoAt, whoBefore } from './who.ts';

/** Where reading is: the text, its names, and who was told. */
interface Place {
  readonly passage: Passage;
  readonly names: readonly NameHit[];
  readonly told: Told;
}

/** Persons of a text in order, later mentions as the same actor. Linear. */
export function peopleIn(passage: Passage, names: readonly NameHit[]): readonly PersonMention[] {
  const place: Place = { passage, names, told: new Told(passage) };
  let n = 0;
  for (const [index, sentence] of passage.sentences.entries()) {
    if (sentence.footer) continue;
    const start = place.told.mentions.length;
    for (let i = sentence.from; i < sentence.to;) {
      while (n < names.length && (names[n] as NameHit).from < i) n++;
      const name = names[n]?.from === i ? names[n] : undefined;
      const to = name === undefined ? readWord(place, index, i, start) : readName(place, sentence, n);
      i = to ?? name?.to ?? i + 1;
    }
  }
  return place.told.mentions;
}

/** An office with a name, or a known person; the token after it, or null where no person is. */
function readName({ passage, names, told }: Place, sentence: Sentence, n: number): number | null {
  const { entry, from, to } = names[n] as NameHit;
  const range = { from, to };
  if (entry.type === 'person')
    return isOther(passage, range) ? null : told.tellWho(range, { type: 'person', entry, range }, null, null);
  if (entry.type !== 'office' || BOARDS.has(passage.tokens[to]?.text ?? '')) return null;
  const stated = stateOf(passage, range, names[n - 1], names[n + 1]);
  const office = entry.role === 'same' ? (told.lastOffice() ?? entry) : entry;
  const head = stated !== null && stated.from < from ? stated.from : from;
  const held = isPastOffice(passage, from) || isPastOffice(passage, head) ? null : office;
  const who = whoAt(passage, sentence, nameStart({ passage, names, told }, n, stated));
  if (who !== null) {
    const end = told.tellWho({ from: head, to: who.range.to }, who, held, stated);
    return isPlural(passage, to) ? readMore(passage, sentence, end, told, held) : end;
  }
  const apposed = apposition({ passage, names, told }, sentence, head);
  if (apposed !== null) return told.tellWho({ from: apposed.range.from, to }, apposed, held, stated);
  return readOffice(
    { passage, names, told },
    { from: head, to },
    office,
    stated ?? itsState(passage, names, n) ?? speakerOf(passage, names, n),
  );
}

/** निदेशक मंडल: a board of such, and none of them by name. */
const BOARDS: ReadonlySet<string> = wordSet('मंडल मण्डल बोर्ड');

/** Offices and forms of address in a row before one name: more are no name's. */
const MOST_TITLES = 12;

/** Poland condemned the raid, and its president left: of whom its sentence begins with, or the one before, whoever was told last. */
function itsState(passage: Passage, names: readonly NameHit[], n: number): State | null {
  const its = (names[n] as NameHit).from - 1;
  if (passage.tokens[its]?.text !== 'its') return null;
  const { from } = sentenceAt(passage, its);
  for (const first of [from, sentenceAt(passage, from - 1).from]) {
    const subject = names[firstFrom(names, first)];
    if (subject === undefined || subject.from >= its || subject.from > first + SUBJECT) continue;
    if (subject.entry.type === 'country') return { id: subject.entry.id, name: subject.entry.name };
  }
  return null;
}

/** Tokens from the head of a sentence to its subject. */
const SUBJECT = 4;

/** पूर्व प्रधानमंत्री, former president, ex-minister: an office that was held before, and not at the time. */
function isPastOffice({ tokens }: Passage, from: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return FORMER.has(before) || (before === '-' && tokens[from - 2]?.text === 'ex');
}

const FORMER: ReadonlySet<string> = wordSet('पूर्व भूतपूर्व former ex erstwhile');

/** Where the name after an office begins: a rank or address may stand between (वायुसेना प्रमुख एयर चीफ मार्शल ए. पी. सिंह). */
function nameStart({ passage, names }: Place, n: number, stated: Range | null): number {
  let at = Math.max((names[n] as NameHit).to, stated?.to ?? 0);
  for (let k = n + 1; k < names.length && k <= n + MOST_TITLES; k++) {
    const next = names[k] as NameHit;
    if (next.from < at) continue;
    if (next.from !== at || next.entry.type !== 'office') break;
    at = next.to;
  }
  return passage.tokens[at]?.text === '.' ? at + 1 : at;
}

/** रक्षा मंत्रियों राजनाथ सिंह और आंद्रे बेलौसोव: the office is of both. */
function readMore(
  passage: Passage,
  sentence: Sentence,
  from: number,
  told: Told,
  office: OfficeEntry | null,
): number {
  if (!AND.has(passage.tokens[from]?.text ?? '')) return from;
  const who = whoAt(passage, sentence, from + 1);
  return who === null ? from : told.tellWho({ from: from + 1, to: who.range.to }, who, office, null);
}

const AND: ReadonlySet<string> = new Set(['और', 'तथा', 'एवं', 'व', 'and']);

function isPlural({ tokens }: Passage, to: number): boolean {
  return /ों$|[a-z]s$/.test(tokens[to - 1]?.text ?? '');
}

/** `Rajnath Singh, the defence minister`: who stands before the comma before an office. */
function apposition(
  { passage, told }: Place,
  sentence: Sentence,
  head: number,
): ReturnType<typeof whoBefore> {
  const comma = passage.tokens[head - 1]?.text === 'the' ? head - 2 : head - 1;
  if (passage.tokens[comma]?.text !== ',') return null;
  const last = told.mentions.at(-1);
  const listed =
    last?.to === comma
      ? passage.hits[last.from]?.find(({ entry, to }) => entry.type === 'person' && to === comma)
      : undefined;
  if (last === undefined || listed?.entry.type !== 'person') return whoBefore(passage, sentence, comma);
  told.mentions.pop();
  return { type: 'person', entry: listed.entry, range: { from: last.from, to: comma } };
}

/** An office without a name, told with one before. */
function readOffice(
  { passage, told }: Place,
  range: Range,
  office: OfficeEntry,
  stated: State | null,
): number | null {
  // Spokesmen, chiefs and directors are too many for one to be the one before; nor is it a former president.
  if (office.role !== 'state' || ANOTHER.has(passage.tokens[range.from - 1]?.text ?? '')) return null;
  if (BECOMING.has(passage.tokens[range.to]?.text ?? '') || AS.has(passage.tokens[range.to + 1]?.text ?? ''))
    return null;
  if (isMade(passage, range.from)) return null;
  for (const mention of told.recent()) {
    if (mention.office?.id !== office.id) continue;
    if (stated === null || mention.country === null || mention.country === stated.id)
      return told.tell({ ...mention, ...range, country: stated?.id ?? mention.country });
  }
  return null;
}

/** Was elected president, became prime minister: as BECOMING; but who is re-elected was it before. */
function isMade({ tokens }: Passage, from: number): boolean {
  const before = tokens[from - 1]?.text === 'as' ? from - 2 : from - 1;
  return MADE.has(tokens[before]?.text ?? '') && tokens[before - 1]?.text !== '-';
}

const MADE: ReadonlySet<string> = wordSet(
  'elected named appointed became become becoming chosen made inaugurated',
);

const ANOTHER: ReadonlySet<string> = wordSet('a an any another former ex as एक किसी पूर्व');

/** प्रधानमंत्री के तौर पर, के रूप में: whoever it is. */
const AS: ReadonlySet<string> = wordSet('तौर रूप');

/** ली राष्ट्रपति चुने गए: who comes into an office is not the one who was in it. */
const BECOMING: ReadonlySet<string> = wordSet('बने बना बनी बनीं बनाया बनाए बनाई चुने चुना चुनी निर्वाचित नियुक्त पद');

const TO: ReadonlySet<string> = wordSet('से को');

/** Murmu will host a banquet in his honour. He will leave on Friday: the guest, whom that sentence does not name. */
function isHostsSentence({ tokens }: Passage, before: Range | undefined): boolean {
  if (before === undefined) return false;
  for (let i = before.from; i < before.to; i++)
    if (HIS.has(tokens[i]?.text ?? '') && HONOUR.has(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

const HIS: ReadonlySet<string> = wordSet('his her');
const HONOUR: ReadonlySet<string> = wordSet('honour honor');

/** A surname that the text has told with its name, or words that point to persons. */
function readWord({ passage, told }: Place, index: number, at: number, start: number): number | null {
  const token = passage.tokens[at];
  const sentence = passage.sentences[index];
  if (token === undefined || sentence === undefined || told.mentions.length === 0) return null;
  const reference = referenceAt(passage, at, sentence.from);
  if (reference?.what === 'two-persons') {
    const two = told.lastTwo();
    if (two.length < 2) return null;
    // ट्रंप ने कहा कि वह दोनों नेताओं से बात करेंगे: he is none of those whom he speaks to.
    const isDoneTo = TO.has(passage.tokens[reference.to]?.text ?? '');
    if (isDoneTo && two.some(({ from }) => from >= sentence.from)) return null;
    for (const mention of two) told.tell({ ...mention, from: at, to: reference.to });
    return reference.to;
  }
  if (reference?.what === 'one-person' && isHostsSentence(passage, passage.sentences[index - 1])) return null;
  if (reference?.what === 'one-person' || reference?.what === 'own-person') {
    const subject =
      reference.what === 'own-person'
        ? told.firstSince(sentence.from, told.mentions.length)
        : told.firstSince(passage.sentences[Math.max(0, index - 1)]?.from ?? 0, start);
    return subject === null ? null : told.tell({ ...subject, from: at, to: reference.to });
  }
  const mention = told.ofSurname(token.text);
  if (mention === undefined || (token.kind === 'latn' && !token.capital)) return null;
  const range = { from: at, to: at + 1 };
  return isOther(passage, range) ? null : told.tell({ ...mention, ...range });
}
