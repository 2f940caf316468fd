import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { participantsOf } from './participants.ts';

const THAT = wordSet('कि that');
/** Tokens of what is charged within which the one accused is told: कि चीन के तटरक्षकों ने …. */
const SUBJECT = 6;

/**
 * Gives a charge told with कि or that the country that it is laid on, the subject of what is charged: फिलीपींस ने
 * आरोप लगाया कि चीनी जहाजों ने …. What the clause itself names goes first. Linear.
 */
export function withAccused(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act) => {
    if (act.kind !== 'accusation' || act.countries.length !== 1) return act;
    const from = contentFrom(passage, act);
    if (from === null) return act;
    const end = passage.sentences[act.sentence]?.to ?? from;
    const { countries } = participantsOf(passage, { from, to: Math.min(end, from + SUBJECT) });
    const [accused] = countries;
    if (accused === undefined || accused.value === act.countries[0]?.value) return act;
    return { ...act, countries: [...act.countries, accused] };
  });
}

/** The token after कि at the end of a clause or right behind it. */
function contentFrom({ tokens }: Passage, { clause }: Act): number | null {
  if (THAT.has(tokens[clause.to - 1]?.text ?? '')) return clause.to;
  return THAT.has(tokens[clause.to]?.text ?? '') ? clause.to + 1 : null;
}
