import type { Kind } from '#lib/event/news-event.ts';

/**
 * Headlines of events, for each kind the fullest first: the first one whose placeholders all have a value is
 * taken. `done` for what happened, `plan` for what is to come.
 * {name} a named event · {people} {person} who · {pair} two countries · {one} a country · {giver} {taker} maker's
 * country and the other · {doer} the person or body whose deed the text shows it to be · {arms} the systems it was done with · {agent} the country that acts and {actor} {target} who acts on whom, where the text shows it · {host} the
 * second country · {noun} its kind · {topic} what it is within its kind: a quake, a verdict · {systems} · {place} · {money}
 */
export interface TitleWords {
  readonly kinds: Readonly<
    Record<Kind, { readonly done: readonly string[]; readonly plan: readonly string[] }>
  >;
  readonly offered: readonly string[];
  /** Of a purchase that might be. */
  readonly possible: readonly string[];
  readonly considered: readonly string[];
  /** Of what several countries do to each other. */
  readonly mutual: readonly string[];
  /** Of events that are more than their kind tells, by their trigger’s id without its language. */
  readonly topics: Readonly<Record<string, string>>;
  /** Headlines of their own for what has happened of some topics. */
  readonly ofTopic: Readonly<Record<string, readonly string[]>>;
  readonly topical: { readonly done: readonly string[]; readonly plan: readonly string[] };
  /** Each kind by a noun, and headlines of it: of what did not happen no verb says that it did. */
  readonly nouns: Readonly<Record<Kind, string>>;
  readonly bare: readonly string[];
  /** Around a title: {} */
  readonly reported: string;
  /** The same around words that are cut. */
  readonly reportedCut: string;
  readonly denied: string;
  /** Of what merely did not happen. */
  readonly negated: string;
  /** Of what will not happen. */
  readonly ruledOut: string;
  readonly calledOff: string;
  readonly considering: string;
  readonly proposed: string;
  readonly planned: string;
  /** Between the countries of a pair, and between names. */
  readonly pair: string;
  readonly list: string;
  readonly and: string;
}

/** English headlines. */
export const enTitles: TitleWords = {
  kinds: {
    meeting: {
      done: [
        '{people} meet in {place}',
        '{people} hold talks',
        '{pair} hold talks on {systems}',
        '{pair} hold talks in {place}',
        '{pair} hold talks',
        '{person} holds talks in {place}',
        '{person} holds talks',
        'Talks in {place}',
        '{one} holds talks',
        'Talks held',
      ],
      plan: [
        '{people} to meet in {place}',
        '{people} to hold talks',
        '{pair} to hold talks on {systems}',
        '{pair} to hold talks',
        '{person} to hold talks',
        'Talks planned in {place}',
        '{one} to hold talks',
        'Talks planned',
      ],
    },
    visit: {
      done: [
        '{person} visits {place}',
        '{person} visits {host}',
        '{person}: official visit',
        'Visit to {place}',
        '{pair}: official visit',
        'Visit to {one}',
        'Official visit',
      ],
      plan: [
        '{person} to visit {place}',
        '{person} to visit {host}',
        '{person}: visit planned',
        'Visit to {place} planned',
        '{pair}: visit planned',
        'Visit to {one} planned',
        'Visit planned',
      ],
    },
    agreement: {
      done: [
        '{pair} sign agreement on {systems}',
        '{pair} sign agreement',
        '{people} sign agreement',
        '{one} signs agreement on {systems}',
        '{agent} signs agreement',
        '{doer} signs agreement',
        '{one}: agreement signed',
        'Agreement signed in {place}',
        'Agreement signed',
      ],
      plan: [
        '{pair} to sign agreement on {systems}',
        '{pair} to sign agreement',
        '{one} to sign agreement',
        'Agreement planned',
      ],
    },
    procurement: {
      done: [
        '{pair} sign {money} {systems} deal',
        '{pair} sign {systems} deal',
        '{one} signs {money} deal for {systems}',
        '{one} signs deal for {systems}',
        '{pair} sign {money} deal',
        '{pair} sign purchase deal',
        '{doer} signs {money} purchase deal',
        '{one} signs {money} purchase deal',
        '{doer} signs purchase deal',
        '{one} signs purchase deal',
        '{systems} deal signed',
        'Purchase deal signed',
      ],
      plan: [
        '{taker} to buy {systems} from {giver}',
        '{one} to buy {systems}',
        '{pair} to sign purchase deal',
        '{one} plans purchase',
        'Purchase planned',
      ],
    },
    delivery: {
      done: [
        '{actor} delivers {systems} to {target}',
        '{giver} delivers {systems} to {taker}',
        '{taker} receives {systems}',
        '{systems} delivered',
        '{pair}: delivery made',
        '{taker} receives delivery',
        'Delivery made',
      ],
      plan: [
        '{giver} to deliver {systems} to {taker}',
        '{taker} to receive {systems}',
        '{systems} to be delivered',
        '{pair}: delivery planned',
        '{taker} awaits delivery',
        'Delivery planned',
      ],
    },
    offer: {
      done: [
        '{giver} offers {systems} to {taker}',
        '{agent} makes offer on {systems}',
        '{actor} makes offer to {target}',
        '{pair}: offer of {systems}',
        '{one}: offer of {systems}',
        '{doer} makes an offer',
        '{agent} makes an offer',
        'Offer of {systems}',
        '{pair}: offer made',
        '{one}: offer made',
        'Offer made',
      ],
      plan: ['{giver} to offer {systems} to {taker}', '{agent} to make an offer', 'Offer planned'],
    },
    request: {
      done: [
        '{actor} asks {target} for {systems}',
        '{actor} makes request to {target}',
        '{agent} seeks {systems}',
        '{doer} makes a request',
        '{agent} makes a request',
        '{pair}: request for {systems}',
        '{one}: request for {systems}',
        '{pair}: request made',
        '{one}: request made',
        'Request made',
      ],
      plan: ['{actor} to ask {target} for {systems}', '{agent} to make a request', 'Request planned'],
    },
    aid: {
      done: [
        '{actor} sends {money} in aid to {target}',
        '{actor} sends aid to {target}',
        '{one}: {money} in aid',
        'Aid for {target}',
        '{doer} gives aid',
        '{agent} sends aid',
        '{pair}: aid sent',
        '{one}: aid sent',
        'Aid sent',
      ],
      plan: [
        '{actor} to send aid to {target}',
        'Aid planned for {target}',
        '{doer}: aid planned',
        '{one}: aid planned',
        'Aid planned',
      ],
    },
    decision: {
      done: [
        '{one} clears {money} purchase of {systems}',
        '{doer} takes decision on {systems}',
        '{one} takes decision on {systems}',
        '{pair}: decision on {systems}',
        '{doer} takes decision',
        '{agent} takes decision',
        '{one}: decision',
        'Decision taken in {place}',
        'Decision taken',
      ],
      plan: [
        '{one} to decide on {systems}',
        '{agent} to take decision',
        '{one}: decision expected',
        'Decision expected',
      ],
    },
    statement: {
      done: [
        '{person} speaks on {systems}',
        '{one} speaks on {systems}',
        '{pair}: statement made',
        '{person} makes statement',
        '{one} makes statement',
        'Statement made',
      ],
      plan: ['{person} to make statement', '{one} to make statement', 'Statement expected'],
    },
    warning: {
      done: [
        '{actor} warns {target} over {systems}',
        '{actor} warns {target}',
        '{person} issues warning',
        '{agent} issues warning',
        '{pair}: warning over {systems}',
        '{pair}: warning issued',
        '{one}: warning issued',
        'Warning issued',
      ],
      plan: ['{actor} to warn {target}', 'Warning expected'],
    },
    sanction: {
      done: [
        '{actor} imposes sanctions on {target} over {systems}',
        '{actor} imposes sanctions on {target}',
        '{doer} imposes curbs or penalty',
        '{agent} imposes sanctions',
        '{pair}: sanctions over {systems}',
        '{pair}: sanctions imposed',
        '{one}: sanctions imposed',
        'Sanctions imposed',
      ],
      plan: ['{actor} to impose sanctions on {target}', '{one}: sanctions planned', 'Sanctions planned'],
    },
    accusation: {
      done: [
        '{actor} accuses {target}',
        '{person} makes accusation',
        '{agent} makes accusation',
        '{pair}: accusation made',
        '{one}: accusation made',
        'Accusation made',
      ],
      plan: ['{actor} to accuse {target}', 'Accusation expected'],
    },
    rejection: {
      done: [
        'Refusal by {agent} on {systems}',
        '{actor} turns down {target}',
        'Refusal by {person}',
        'Refusal by {agent}',
        '{pair}: refusal',
        '{one}: refusal',
        'Refusal',
      ],
      plan: ['Refusal by {agent} expected', 'Refusal expected'],
    },
    attack: {
      done: [
        '{actor} strikes {target} with {arms}',
        '{actor} strikes {target}',
        '{agent} carries out attack in {place} with {arms}',
        '{agent} carries out attack in {place}',
        'Attack in {place} with {arms}',
        'Attack in {place}',
        '{agent} carries out attack with {arms}',
        '{agent} carries out attack',
        '{pair}: attack',
        '{one}: attack',
        'Attack with {arms}',
        'Attack',
      ],
      plan: ['{actor} to strike {target}', 'Attack planned'],
    },
    deployment: {
      done: [
        '{one} deploys {systems} in {place}',
        '{one} deploys {systems}',
        '{one} deploys forces in {place}',
        '{pair}: forces deployed',
        '{one} deploys forces',
        '{systems} deployed',
        'Forces deployed',
      ],
      plan: [
        '{one} to deploy {systems}',
        '{pair}: deployment planned',
        '{one} to deploy forces',
        'Deployment planned',
      ],
    },
    test: {
      done: [
        '{one} tests {systems}',
        '{systems} tested',
        '{one} carries out test in {place}',
        '{one} carries out test',
        'Test in {place}',
        'Test carried out',
      ],
      plan: ['{one} to test {systems}', '{systems} to be tested', '{one} to carry out test', 'Test planned'],
    },
    ceasefire: {
      done: ['{pair} agree to ceasefire', '{one}: ceasefire', 'Ceasefire in {place}', 'Ceasefire'],
      plan: ['{pair} to cease fire', '{one}: ceasefire planned', 'Ceasefire planned'],
    },
    protest: {
      done: ['{actor} protests to {target}', 'Protest in {place}', 'Protest in {one}', 'Protest held'],
      plan: ['Protest planned in {place}', 'Protest planned in {one}', 'Protest planned'],
    },
    accident: {
      done: [
        'Accident in {place}',
        '{systems} accident in {one}',
        'Accident in {one}',
        'Accident with {systems}',
        'Accident',
      ],
      plan: ['Accident feared in {one}', 'Accident feared'],
    },
    other: {
      done: [
        '{person}: news from {place}',
        '{pair}: news on {systems}',
        '{one}: news on {systems}',
        '{person}: news',
        'News from {place}',
        'News from {one}',
        'News',
      ],
      plan: ['{pair}: plans for {systems}', '{person}: plans', 'Plans in {place}', 'Plans in {one}', 'Plans'],
    },
  },
  topics: {
    'other-death': 'Death',
    'other-election': 'Election',
    'other-appoint': 'Change of office',
    'other-retire': 'Retirement',
    'other-arrest': 'Police or court action',
    'other-flight': 'Flight or escape',
    'other-space': 'Space mission',
    'other-open': 'Opening, launch or ceremony',
    'other-business': 'Business move',
    'other-sport': 'Match, award or record',
    'other-loss': 'Damage or loss',
    'aid-rescue': 'Rescue or evacuation',
    'accident-quake': 'Earthquake',
    'accident-volcano': 'Volcanic eruption',
    'accident-flood': 'Flood or landslide',
    'accident-fire': 'Fire or explosion',
    'accident-leak': 'Gas leak or spill',
    'accident-outage': 'Power outage',
    'accident-crash': 'Accident',
    'accident-skid': 'Crash',
    'accident-storm': 'Storm',
    'accident-stampede': 'Stampede',
    'accident-epidemic': 'Outbreak of disease',
    'accident-collapse': 'Collapse',
    'accident-animal': 'Animal attack',
    'accident-harm': 'Casualties',
    'accident-toll': 'Casualties',
    'attack-toll': 'Casualties',
    'attack-crime': 'Crime',
    'attack-clash': 'Clash',
    'attack-kill': 'Violence',
    'ceasefire-withdraw': 'Withdrawal or release',
    'ceasefire-end': 'End of a truce',
    'delivery-launch': 'Launch of a ship',
    'ceasefire-surrender': 'Surrender',
    'decision-appoint': 'Change of office',
    'decision-verdict': 'Verdict or order',
    'decision-pass': 'Law or resolution',
    'statement-react': 'Reaction',
    'statement-tribute': 'Tribute',
    'warning-forecast': 'Forecast',
    'deployment-exercise': 'Military exercise',
    'sanction-border': 'Border closure',
    'sanction-airspace': 'Airspace closure',
    'sanction-flights': 'Halt to flights',
    'sanction-treaty': 'Treaty put on hold',
    'sanction-visas': 'Visa curbs',
    'sanction-trade': 'Trade curbs',
    'sanction-tariffs': 'Tariffs',
    'sanction-envoys': 'Expulsion or recall of diplomats',
    'sanction-lift': 'Easing of curbs',
    'sanction-seizure': 'Seizure',
    'sanction-aid': 'Halt to aid',
  },
  ofTopic: {
    sanction: [
      '{actor} imposes sanctions on {target} ({topic})',
      '{pair}: {topic}',
      '{agent}: {topic}',
      '{one}: {topic}',
      '{doer}: {topic}',
      '{topic}',
    ],
    'sanction-aid': [
      '{actor} halts aid to {target}',
      '{agent} halts aid',
      '{pair}: {topic}',
      '{one}: {topic}',
      '{topic}',
    ],
    'decision-approve': [
      '{one} clears {money} purchase of {systems}',
      '{doer} approves step on {systems}',
      '{one}: approval of {systems}',
      '{doer} gives approval',
      '{pair}: approval given',
      '{one}: approval given',
      'Approval of {systems}',
      'Approval given',
    ],
    'deployment-exercise': [
      '{agent} holds military exercise',
      'Military exercise in {place}',
      '{pair}: military exercise',
      '{one}: military exercise',
      'Military exercise',
    ],
    'protest-lodge': [
      '{actor} protests to {target}',
      '{doer} lodges protest',
      '{agent} lodges protest',
      '{pair}: protest lodged',
      '{one}: protest lodged',
      'Protest lodged',
    ],
    'procurement-choose': [
      '{agent} picks {systems}',
      '{doer} picks {systems}',
      '{one}: choice of {systems}',
      'Choice of {systems}',
      '{pair}: supplier chosen',
      '{one}: supplier chosen',
      'Supplier chosen',
    ],
    'procurement-pay': [
      '{actor} pays {target} {money}',
      '{agent} pays {money} for {systems}',
      '{pair}: {money} paid',
      '{agent} pays {money}',
      '{one}: {money} paid',
      '{doer} pays {money}',
      '{one}: purchase paid for',
      'Purchase paid for',
    ],
    'attack-radar': [
      '{actor} locks radar on {target}',
      '{agent} locks radar on target',
      '{pair}: radar lock-on',
      '{one}: radar lock-on',
      'Radar lock-on',
    ],
    'attack-down': [
      '{agent} shoots down air targets with {arms}',
      '{agent} shoots down air targets in {place}',
      '{agent} shoots down air targets',
      'Air targets shot down in {place}',
      '{pair}: air targets shot down',
      '{one}: air targets shot down',
      'Air targets shot down',
    ],
  },
  topical: {
    done: [
      '{person}: {topic}',
      '{systems}: {topic} in {place}',
      '{systems}: {topic}',
      '{topic} in {place}',
      '{pair}: {topic}',
      '{one}: {topic}',
      '{topic}',
    ],
    plan: [
      '{topic} planned in {place}',
      '{pair}: {topic} planned',
      '{one}: {topic} planned',
      '{topic} planned',
    ],
  },
  offered: [
    '{giver} offers {systems} to {taker}',
    '{agent} offers {systems}',
    '{actor} makes offer to {target}',
    '{pair}: offer of {systems}',
    '{one}: offer of {systems}',
    '{doer} makes an offer',
    '{agent} makes an offer',
    'Offer of {systems}',
    '{pair}: offer made',
    '{one}: offer made',
    'Offer made',
  ],
  mutual: ['{pair}: fighting'],
  possible: [
    '{taker} may buy {systems} from {giver}',
    '{pair}: {systems} deal possible',
    '{one}: {systems} deal possible',
    '{pair}: deal possible',
    '{one}: deal possible',
    'Deal possible',
  ],
  considered: [
    '{taker} weighs buying {systems} from {giver}',
    '{taker} weighs buying {systems}',
    '{doer} considers next step',
    '{pair} consider next step',
    '{one} considers next step',
    'Under consideration',
  ],
  nouns: {
    meeting: 'talks',
    visit: 'visit',
    agreement: 'agreement',
    procurement: 'purchase',
    delivery: 'delivery',
    offer: 'offer',
    request: 'request',
    aid: 'aid',
    decision: 'decision',
    statement: 'statement',
    warning: 'warning',
    sanction: 'sanctions',
    accusation: 'accusation',
    rejection: 'refusal',
    attack: 'attack',
    deployment: 'deployment',
    test: 'test',
    ceasefire: 'ceasefire',
    protest: 'protest',
    accident: 'accident',
    other: 'step',
  },
  bare: [
    '{noun} ({people})',
    '{noun} ({person}, {place})',
    '{noun} ({person})',
    '{systems} {noun} ({pair})',
    '{systems} {noun} ({one})',
    '{noun} ({pair})',
    '{noun} ({one})',
    '{noun} ({place})',
    '{noun}',
  ],
  reported: '{}: report',
  reportedCut: 'Report: {}',
  denied: 'Denied: {}',
  negated: 'Not done: {}',
  ruledOut: 'Will not happen: {}',
  calledOff: 'Called off: {}',
  considering: 'Under consideration: {}',
  proposed: 'Proposed: {}',
  planned: 'Planned: {}',
  pair: ', ',
  list: ', ',
  and: ' and ',
};
