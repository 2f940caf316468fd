import type { Kind } from '#lib/event/news-event.ts';
import type { Passage, Range } from '../read/passage.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import { wordSet } from '../read/word-set.ts';
import { frameWordsIn } from './frame-words.ts';

/** Made an offer, staged a walkout, went ahead with the drill: what is done is told by the noun beside a verb that says little. */
export function kindOfNoun(passage: Passage, finite: Range, object: Range): Kind | null {
  if (!LIGHT.has(passage.tokens[finite.to - 1]?.text ?? '')) return null;
  const words = frameWordsIn(passage, object);
  const named = namedIn(passage, object);
  if (named !== null) return named;
  if (isRelief(passage, object)) return 'aid';
  for (const [name, kind] of NOUNS) if (words.has(name)) return kind;
  return kindOfWord(passage, object);
}

/** Mounted Operation Ganga: of the kind that the event of that name was. */
function namedIn({ hits }: Passage, { from, to }: Range): Kind | null {
  for (let i = from; i < to; i++)
    for (const { entry } of hits[i] ?? []) if (entry.type === 'named-event') return entry.kind;
  return null;
}

/** Mounted an operation for the flooded towns: one that brings help, by what its sentence tells. */
function isRelief(passage: Passage, { from, to }: Range): boolean {
  if (!passage.tokens.slice(from, to).some(({ text }) => text === 'operation' || text === 'operations'))
    return false;
  const sentence = sentenceAt(passage, from);
  return passage.tokens.slice(sentence.from, sentence.to).some(({ text }) => RELIEF.has(text));
}

const RELIEF = wordSet(
  'relief rescue aid humanitarian evacuate evacuation cyclone flood floods flooded quake earthquake landslide landslides tsunami stranded',
);

function kindOfWord({ tokens }: Passage, { from, to }: Range): Kind | null {
  for (let i = from; i < to; i++) {
    const kind = LIGHT_NOUNS.get(tokens[i]?.text ?? '');
    if (kind !== undefined) return kind;
  }
  return null;
}

/** Verbs that leave it to their noun what was done. */
const LIGHT = wordSet(
  'hold held stage staged run ran make made give given gave take took taken have had see saw seen put mount mounted go went carry carried complete completed undertake undertook reach reached',
);
/** Classes of such nouns. */
const NOUNS: readonly (readonly [string, Kind])[] = [
  ['@ceasefire-noun', 'ceasefire'],
  ['@attack-noun', 'attack'],
  ['@sanction-noun', 'sanction'],
  ['@exercise', 'deployment'],
  ['@protest-noun', 'protest'],
  ['@warn-noun', 'warning'],
  ['@accuse-noun', 'accusation'],
  ['@aid-noun', 'aid'],
  ['@visit-noun', 'visit'],
  ['@talks', 'meeting'],
  ['@pact', 'agreement'],
];
/** Others. */
const LIGHT_NOUNS = wordMap({
  request: 'request requests appeal plea demand',
  offer: 'offer offers bid bids proposal proposals',
  ceasefire: 'pullout withdrawal',
  agreement: 'arrangement',
  protest: 'walkout',
  visit: 'stopover',
  decision: 'ruling verdict vote decision',
  statement: 'statement speech address',
});

/** Each word of some lists, with the kind that lists it. */
export function wordMap(lists: Readonly<Partial<Record<Kind, string>>>): ReadonlyMap<string, Kind> {
  const each = Object.entries(lists) as readonly (readonly [Kind, string])[];
  return new Map(each.flatMap(([kind, words]) => [...wordSet(words)].map((word) => [word, kind] as const)));
}
