import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** The kinds of body of one state that act apart: what a court says is not what parliament says. */
export type BodyKind = keyof typeof BODIES;

const BODIES = {
  court: wordSet('court courts tribunal judge judges bench अदालत कोर्ट हाईकोर्ट न्यायालय न्यायाधिकरण पीठ जज'),
  parliament: wordSet(
    'parliament senate assembly lawmakers legislators knesset duma bundestag संसद सीनेट सदन विधानसभा लोकसभा राज्यसभा सांसदों',
  ),
  state: wordSet(
    'government ministry cabinet minister president premier spokesman spokesperson kremlin सरकार मंत्रालय मंत्रिमंडल कैबिनेट मंत्री राष्ट्रपति प्रधानमंत्री प्रवक्ता क्रेमलिन',
  ),
  party: wordSet('party opposition पार्टी विपक्ष कांग्रेस भाजपा दल'),
  bank: wordSet('bank बैंक'),
  commission: wordSet('commission आयोग'),
  police: wordSet('police पुलिस'),
  company: wordSet('company firm airline कंपनी फर्म एयरलाइन'),
  people: wordSet('unions students farmers workers residents protesters यूनियन संघ छात्रों किसानों कर्मचारियों'),
};

/** Kinds of act that several bodies of one state do on one day, each by itself. */
const APART: ReadonlySet<Kind> = new Set([
  'accusation',
  'statement',
  'request',
  'rejection',
  'warning',
  'decision',
]);

/** What kind of body a clause says did its act: the last named before ने, the first before an English verb. Undefined where none is. */
export function bodyKindOf({ kind, clause, trigger }: Act, { tokens }: Passage): BodyKind | undefined {
  if (!APART.has(kind)) return undefined;
  const end = Math.min(clause.to, clause.from + MOST);
  const ne = tokens.slice(clause.from, end).findIndex(({ text }) => text === 'ने');
  if (ne >= 0)
    return bodyIn(
      tokens.slice(Math.max(clause.from, clause.from + ne - SUBJECT), clause.from + ne).toReversed(),
    );
  if (tokens[clause.from]?.kind !== 'latn') return undefined;
  return bodyIn(tokens.slice(clause.from, Math.min(end, trigger.from)));
}

/** Tokens of a clause in which its subject stands, and of the subject before ने. */
const MOST = 30;
const SUBJECT = 4;

function bodyIn(tokens: Passage['tokens']): BodyKind | undefined {
  for (const { text } of tokens)
    for (const [body, words] of Object.entries(BODIES)) if (words.has(text)) return body as BodyKind;
  return undefined;
}
