import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** The department wrote in January, Exxon Mobil announced in May, the governor admitted on Monday; no analysts, residents or sources. */
export function isNamedSpeaker(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  let isName = false;
  // Where someone merely said so only a body speaks for itself.
  const isSaid = SAYS.has(tokens[to]?.text ?? '');
  for (let i = from; i < to; i++) {
    const { text, capital, kind } = tokens[i] ?? { text: '', capital: false, kind: 'mark' };
    if (CHORUS.has(text)) return false;
    const isKnown = kind === 'latn' && ((capital && i > from) || isOffice(passage, i));
    isName ||= BODIES.has(text) || (!isSaid && isKnown);
  }
  return isName;
}

function isOffice({ hits }: Passage, at: number): boolean {
  return hits[at]?.some(({ entry }) => entry.type === 'office') === true;
}

/** Who speaks for no one. */
const CHORUS = wordSet(
  'analyst analysts expert experts economist economists observer observers critic critics source sources witness witnesses resident residents ' +
    'neighbour neighbours neighbors people locals villagers diplomats historians many some few it they this that which there',
);
const BODIES = wordSet(
  'ministry department agency authority authorities regulator watchdog commission committee panel board bank company firm carrier ' +
    'airline union unions federation association council court tribunal office bureau institute university hospital police prosecutor prosecutors ' +
    'inquiry inquest report audit auditor auditors army navy command government cabinet parliament party museum club league operator manufacturer maker utility',
);
const SAYS = wordSet('said says');
