import type { Kind } from './news-event.ts';

/** PLOVER's quad: words or deeds, for or against each other; `neutral` where neither scheme has a code. */
export const FAMILIES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'neutral',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface KindCodes {
  /** CAMEO codes that the kind takes in, most typical first. */
  readonly cameo: readonly string[];
  /** PLOVER event types, with the mode after a slash. */
  readonly plover: readonly string[];
  readonly family: Family;
}

/**
 * Kinds in the schemes that researchers of news events use. CAMEO codebook 1.1b3 (Schrodt 2012); PLOVER by the
 * conversion table of its manual (2021), https://github.com/openeventdata/PLOVER, which starts at CAMEO 03.
 */
export const KIND_CODES: Readonly<Record<Kind, KindCodes>> = {
  meeting: { cameo: ['040', '046'], plover: ['CONSULT'], family: 'verbal-cooperation' },
  visit: { cameo: ['042', '043'], plover: ['CONSULT/visit'], family: 'verbal-cooperation' },
  agreement: { cameo: ['057', '03'], plover: ['SUPPORT', 'AGREE'], family: 'verbal-cooperation' },
  procurement: { cameo: ['061', '062'], plover: ['COOPERATE/military'], family: 'material-cooperation' },
  delivery: { cameo: ['062', '072'], plover: ['COOPERATE', 'AID'], family: 'material-cooperation' },
  offer: { cameo: ['030', '0312', '0332'], plover: ['AGREE/military'], family: 'verbal-cooperation' },
  request: { cameo: ['10', '1012'], plover: ['REQUEST'], family: 'verbal-conflict' },
  aid: { cameo: ['07'], plover: ['AID'], family: 'material-cooperation' },
  decision: { cameo: [], plover: [], family: 'neutral' },
  statement: { cameo: ['01'], plover: [], family: 'neutral' },
  warning: { cameo: ['13', '1312'], plover: ['THREATEN'], family: 'verbal-conflict' },
  sanction: {
    cameo: ['16', '163', '166', '172'],
    plover: ['SANCTION', 'COERCE'],
    family: 'material-conflict',
  },
  accusation: { cameo: ['11'], plover: ['ACCUSE'], family: 'verbal-conflict' },
  rejection: { cameo: ['12'], plover: ['REJECT'], family: 'verbal-conflict' },
  attack: { cameo: ['18', '19', '20'], plover: ['ASSAULT'], family: 'material-conflict' },
  deployment: { cameo: ['15'], plover: ['MOBILIZE'], family: 'material-conflict' },
  test: { cameo: ['150'], plover: ['MOBILIZE'], family: 'material-conflict' },
  ceasefire: { cameo: ['087'], plover: ['RETREAT'], family: 'material-cooperation' },
  protest: { cameo: ['14'], plover: ['PROTEST'], family: 'material-conflict' },
  accident: { cameo: [], plover: [], family: 'neutral' },
  other: { cameo: [], plover: [], family: 'neutral' },
};
