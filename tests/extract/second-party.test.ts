import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Countries of the last event of a text. */
const last = (text: string): readonly string[] =>
  extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon).at(-1)?.countries ?? [];

describe('an English event has the countries that its words stand for', () => {
  test.each([
    [
      'Poland signed a contract with South Korea on Monday for 48 FA-50 jets. It bought 32 F-35 fighters in January 2020 for $4.6 billion.',
      ['PL', 'US'],
    ],
    [
      'JAKARTA - Indonesia signed a contract with France on Tuesday to buy 24 Rafale jets. The French minister and the French navy welcomed it in Paris. Indonesia had weighed other jets. Turkey agreed last July to supply 48 KAAN fighters.',
      ['TR', 'ID'],
    ],
    ['Thailand and Cambodia fought in February. The two signed a truce on Monday.', ['TH', 'KH']],
    [
      'Rahul Gandhi and Akhilesh Yadav held a rally on Monday. India beat South Africa in Ranchi on Sunday. The two later met farmers.',
      ['IN'],
    ],
    [
      'The Congress and the BJP held rallies in Delhi. Pakistan and China signed a deal on Tuesday. The two clashed in parliament on Wednesday.',
      ['IN'],
    ],
    [
      'Ukraine and Russia swapped 300 prisoners on Monday. The UAE brokered the swap. Macron praised the two. The two also agreed to meet in May.',
      ['UA', 'RU'],
    ],
    [
      'Iran, Iraq and Syria signed a rail pact on Monday. The three leaders of the Congress in Kerala were suspended on Tuesday.',
      ['IN'],
    ],
    [
      'Ministers from Japan, Korea and China met on Monday. The presidents agreed on a summit on Tuesday.',
      ['JP', 'KR', 'CN'],
    ],
    ['India and Brazil will trade more, Modi said. The two signed a pact on Tuesday.', ['IN', 'BR']],
    ['Modi met Putin in Delhi on Monday. The two signed a pact on Tuesday.', ['IN', 'RU']],
    ['India attacked East Pakistan in December 1971.', ['IN', 'PK']],
    [
      'The museum in Delhi opened a gallery. A Soviet tank is on show. The Soviet Union gave it in 1972. The director resigned on Tuesday.',
      ['IN'],
    ],
    ['A sale of Ceylon tea began in Delhi on Monday.', ['IN']],
    ['The march marked the end of Soviet rule in Lithuania on Monday.', ['LT']],
    [
      'Cyclone Ditwah struck Sri Lanka on Monday. India flew in 53 tonnes of relief on Tuesday. Pakistan sent a rescue team on Wednesday.',
      ['PK', 'LK'],
    ],
    [
      'Floods hit Kandy on Monday. India flew in tents on Tuesday. Japan sent doctors on Wednesday. China pledged $2 million on Wednesday.',
      ['CN', 'LK'],
    ],
    [
      'Storms killed ten people in Vietnam on Monday. India provided relief worth 200 crore rupees, Odisha officials said on Tuesday.',
      ['IN'],
    ],
    ['The Brussels court jailed the mayor of Brussels on Tuesday.', ['BE']],
    ['Two men were flown to Brussels on Monday.', ['BE']],
    ['Paris, Berlin and Brussels recalled their ambassadors on Monday.', ['DE', 'BE']],
    ['Poland asked Brussels for money on Monday.', ['PL']],
    [
      'NEW DELHI, March 18 - A coup shook Gabon on Monday. President Ali Bongo was detained. Prime Minister Raymond Bima resigned.',
      ['GA'],
    ],
    [
      'NEW DELHI, March 18 - India sent aid to Nepal on Monday. Prime Minister Arun Rana thanked Delhi on Tuesday.',
      ['IN'],
    ],
    [
      'Israel bombed Beirut on Monday. France condemned the attack on a synagogue in Lyon on Tuesday.',
      ['FR'],
    ],
    ['Israel bombed Beirut on Monday. France condemned the raid in Lyon on Tuesday.', ['FR']],
    ['Israel bombed Beirut on Monday. France condemned the attack on Tuesday.', ['FR', 'IL']],
    ['Modi met Putin in Moscow on Monday. He asked parliament to pass the budget on Tuesday.', ['IN']],
    ['Modi met Putin in Moscow on Monday. He asked for more oil on Tuesday.', ['IN', 'RU']],
    ['Macron flew to Rome and met Meloni on Monday. The merger of two banks was agreed on Tuesday.', ['IT']],
    ['Ghana and Togo will link payments. The central banks signed a memorandum on Monday.', ['GH', 'TG']],
    ['Police seized Ravi and Mohan in Delhi on Monday. The two had fled to Dubai in May.', ['AE', 'IN']],
    [
      'Envoys of Israel and Lebanon met in Washington on Monday. A truce between the two took hold on Tuesday.',
      ['IL', 'LB'],
    ],
    ['Egypt, Sudan and Ethiopia quarrel over a dam. All three sides met on Monday.', ['EG', 'SD', 'ET']],
    ['Trump spoke with Xi on Monday and with Takaichi on Tuesday.', ['US', 'JP']],
    ['Carney flew to Sydney on Monday and on to Tokyo on Tuesday.', ['CA', 'JP']],
    [
      'Poland could not guarantee safe passage on Monday. Russian drones had entered its airspace on 9 March.',
      ['RU', 'PL'],
    ],
    [
      'Floods killed 56 people in Sri Lanka on Monday, and India flew in two planes of relief goods on Tuesday.',
      ['IN', 'LK'],
    ],
    ['Floods killed 56 people in Sri Lanka on Monday. India sent aid to Kabul on Tuesday.', ['IN', 'AF']],
    [
      'Rajnath Singh met his counterpart Andrei Belousov on Monday. He sought timely delivery of the S-400s.',
      ['IN', 'RU'],
    ],
    ['India bought 36 Rafales from France in 2016 and received the last of them in 2022.', ['IN', 'FR']],
    ['The US seized a tanker off Venezuela on Monday. Caracas called it piracy on Tuesday.', ['VE', 'US']],
    ['Trump met Putin on Monday. On Tuesday he refused to give Kyiv missiles.', ['US', 'UA']],
    ['Israel bombed Doha on Monday. Iran had bombed a base there in June.', ['IR', 'QA']],
    [
      'Slovakia lifted its veto after Prime Minister Jan Novak spoke with Friedrich Merz on Sunday.',
      ['SK', 'DE'],
    ],
    ["Hungary's foreign minister accused Brussels of warmongering on Monday.", ['HU']],
    ['The pact was signed in Brussels on Monday by Poland.', ['PL', 'BE']],
    [
      'Rebels took Tripoli on Monday. On Tuesday militants attacked the US consulate in Benghazi. Rebels took Misrata on Wednesday.',
      ['LY'],
    ],
    ['Finland signed a treaty of friendship with the Soviet Union in April 1948.', ['FI', 'RU']],
    ['Poland scrapped its Soviet-era jets on Monday.', ['PL']],
    ['The former Soviet republic of Latvia held a vote on Monday.', ['LV']],
    ['सोमवार को पूर्व सोवियत देश लातविया में मतदान हुआ।', ['LV']],
    [
      'India signed a pact with the United States in August 2016, with France in March 2018 and with Japan in September 2020.',
      ['IN', 'JP'],
    ],
    ['Trump met Takaichi in Tokyo on Monday and Anwar Ibrahim in Kuala Lumpur on Tuesday.', ['US', 'MY']],
    [
      'U.S. troops seized Nicolas Maduro in Caracas on Monday. A new leader was sworn in. Brazil condemned the raid on Tuesday.',
      ['BR', 'US'],
    ],
    ['Iran and Oman began talks on Monday. The talks collapsed on Tuesday.', ['IR', 'OM']],
    [
      'Cairo bought two Mistral carriers from France in May. German yards won an order for six frigates in June.',
      ['DE'],
    ],
    ['Japan and Peru signed a pact on Monday. The Thai cabinet will meet on Tuesday.', ['TH']],
    [
      'Peru named a new minister on Monday at a cost of Rs 5 crore. India rejected the US jet. The Army ordered more missiles from Russia on Tuesday.',
      ['IN', 'RU'],
    ],
    [
      'A Chinese cutter rammed a Philippine boat on Monday. Manila summoned the ambassador on Tuesday.',
      ['PH', 'CN'],
    ],
    ['Modi called Putin on Monday and invited him to tea.', ['IN', 'RU']],
    ['Floods hit Peru on Monday. Japan offered tents on Tuesday.', ['JP', 'PE']],
    ['Exercise Indra began in Bikaner on Monday.', ['IN', 'RU']],
    ['Exercise Garuda Shakti concluded in Indonesia on Monday.', ['IN', 'ID']],
    ['Exercise Indra Dhanush began in London on Monday.', ['GB']],
    ['Exercise Indra II began in Bikaner on Monday.', ['IN', 'RU']],
    ['Russia and Ukraine traded fire on Monday. The two delegations met on Tuesday.', ['RU', 'UA']],
    [
      'Philippine President Ferdinand Marcos visited Tokyo on Monday. His government asked Washington for ships on Tuesday.',
      ['PH', 'US'],
    ],
    ['India and Indonesia signed a pact on Monday. They will hold an exercise next month.', ['IN', 'ID']],
    [
      'Ottawa put a tariff on Chinese steel on Monday. Beijing retaliated on Tuesday with duties on rapeseed.',
      ['CN', 'CA'],
    ],
    ['Peru and Ecuador clashed on Monday. Talks between the neighbours will resume in May.', ['PE', 'EC']],
    [
      'Rebels took Tripoli on Monday. On Tuesday militants attacked the US consulate in Benghazi. Rebels took Sirte on Wednesday.',
      ['LY'],
    ],
    [
      'Armenia and Azerbaijan fought for three days. Talks were held in Brussels on Monday.',
      ['BE', 'AM', 'AZ'],
    ],
    [
      'Rebels took Tripoli on Monday. Britain withdrew its diplomats on Tuesday. A truce was signed in Geneva on Wednesday.',
      ['CH', 'LY'],
    ],
    [
      'Rebels took Tripoli on Monday. A truce signed in Geneva on Tuesday has held, but the elections planned for March were never held.',
      ['LY'],
    ],
    [
      'Stockholm joined the alliance on 7 March. Russia called the move hostile and said on Monday it would build a base.',
      ['RU'],
    ],
    ['India sent a plane, China pledged $14 million.', ['CN']],
    ['On Monday, China pledged $14 million.', ['CN']],
    ['Oslo picked the British frigate over French and German rivals on Monday.', ['NO', 'GB']],
    ['Addis Ababa opened the dam on Monday over the objections of Egypt.', ['ET']],
    ["Mali's army captured Agadez on Monday.", ['ML', 'NE']],
    ['Togo, not Benin, signed the pact with Ghana on Monday.', ['TG', 'GH']],
    ['The accord was signed by Togo rather than Benin on Monday.', ['TG']],
    ['Unlike Benin, Togo signed the pact on Monday.', ['TG']],
    ['The Calcutta High Court freed three men on Monday.', ['IN']],
    ['The opposition in Georgia condemned the verdict on Monday.', ['GE']],
    ['Chinese navy ships and a Russian destroyer sailed through the strait on Monday.', ['CN', 'RU']],
    ['The Italian and Japanese navies drilled off Guam on Monday.', ['IT', 'JP', 'US']],
    ['Washington secretly shipped ATACMS missiles to Kyiv on Monday.', ['US', 'UA']],
    ['Iran bought Su-35 jets from Moscow on Monday.', ['IR', 'RU']],
    [
      'Pakistan attacked India on Monday. Russia, France and Japan urged the two neighbours on Tuesday to exercise restraint.',
      ['RU', 'FR', 'JP', 'IN', 'PK'],
    ],
    [
      'In May Washington expelled Ankara from the project after it bought missiles from Moscow in 2019.',
      ['TR', 'RU'],
    ],
    [
      'President Vladimir Putin visited Baku on Monday. The White House said the president would decide on Friday.',
      ['US'],
    ],
    [
      'South Korea sold jets to Poland in 2022. South Korea makes them in Sacheon. Seoul handed over 12 FA-50 jets in December 2022. Poland was pleased.',
      ['KR', 'PL'],
    ],
    ['Japan fired a missile on Monday. Chile condemned the test on Tuesday.', ['CL', 'JP']],
    ['The Karnataka government approved the scheme on Monday.', ['IN']],
    ['A parade through Mumbai is planned for Friday.', ['IN']],
    ['Tokyo, which banned the chips in February, has warned Seoul.', ['JP', 'KR']],
    ['Tokyo, March 18: Seoul issued a warning on Tuesday.', ['KR']],
    [
      'Oslo: Norwegian farmers marched in Norway on Monday. Norway and Oslo are calm.\n\nChile: A port opened on Monday.\n\nKenya: Boats are scarce. The police arrested a banker on Tuesday.',
      ['KE'],
    ],
    [
      'The Swiss pump maker Gerlach bought a mill on Monday. Peru and Chile signed a pact on Monday. Gerlach sold the mill on Tuesday.',
      ['CH'],
    ],
    [
      'Denmark ordered 12 vessels from the Korean yard Daeyang on Monday. Chile and Peru met in Lima. Daeyang delivered the first two on Tuesday.',
      ['DK', 'KR'],
    ],
    [
      'Bolivian jets bombed Peruvian posts on Monday. The neighbours signed a truce in Quito on Tuesday in the presence of Donald Trump.',
      ['BO', 'PE', 'EC'],
    ],
    [
      'Two Russian ships rammed a Danish boat on Monday. Denmark hailed its crew. Oslo condemned the ramming on Tuesday.',
      ['RU', 'NO'],
    ],
    [
      'Peru’s president met the miners of Peru in Peru. A French plane landed. The president flew to Spain on Tuesday.',
      ['PE', 'ES'],
    ],
    [
      'Bolivia attacked Peru on Monday. Bolivia is poor, and Bolivia is angry. Peru said on Tuesday that Bolivia lied. Bolivia sank a ship on Wednesday. Bolivia recalled its ambassador on Wednesday.',
      ['BO', 'PE'],
    ],
  ])('%s', (text, countries) => {
    expect([...last(text)].sort()).toEqual([...countries].sort());
  });

  test('what is counted out later belongs to the deal that was told', () => {
    const told = extract(
      {
        id: 'report',
        text: 'India signed a deal worth $1 billion with the United States on Monday for 113 F404 engines. The first engine will be delivered in 2027.',
        lang: null,
        dateline: '2025-03-19',
      },
      lexicon,
    ).at(-1);
    expect(told?.systems).toEqual(['ge-f404']);
    expect([...(told?.countries ?? [])].sort()).toEqual(['IN', 'US']);
  });

  test.each([
    ['The country bought three BrahMos batteries in 2022.', 'procurement PH IN'],
    ['Washington cleared the sale of 20 F-16 jets on Monday.', 'decision US PH'],
    ['Seoul offered two submarines on Monday.', 'offer KR PH'],
    ['Seoul held an election on Monday.', 'other KR'],
    ['Beijing imposed sanctions on a shipping firm on Monday.', 'sanction CN PH'],
    ['The Foreign Secretary summoned the Chinese ambassador on Monday.', 'protest PH CN'],
    ['Teachers in Rome marched on Monday.', 'protest IT'],
    ['FIFA fined the Malaysian association $440,000 on Monday.', 'sanction MY'],
    ['The Malaysian prosecutor charged three engineers on Monday.', 'accusation MY'],
    ['Seoul sent 200 troops to Benin, which borders Niger and Togo, on Monday.', 'deployment KR BJ'],
    [
      'Norway and Peru agreed on a loan. Chile is far away. The two countries agreed on a loan on Tuesday.',
      'agreement CL PH',
    ],
  ])('in the news of Manila, of several others too, “%s”', (text, event) => {
    const told = extract(
      {
        id: 'report',
        text: `MANILA — Japan and Australia signed a pact on Monday. France, Italy, Canada and Brazil met in Lima on Monday. Philippine forces got an F-16 on Sunday.\n\n${text}`,
        lang: null,
        dateline: '2025-03-19',
      },
      lexicon,
    ).at(-1);
    expect(`${told?.kind} ${told?.countries.join(' ')}`).toBe(event);
  });

  test('a pronoun far from any country stands for none', () => {
    expect(last('The company lost money on Monday. It sold the mine on Tuesday.')).toEqual([]);
  });
});

describe('an act has what the clause behind it tells of it', () => {
  const only = (text: string) =>
    extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon).at(0);

  test('of whom and what it warns', () => {
    const found = only(
      'Moscow cautioned on Monday that it would treat any Tomahawk strike as an entry of Berlin into the war.',
    );
    expect([found?.kind, found?.countries, found?.systems]).toEqual(['warning', ['RU', 'DE'], ['tomahawk']]);
  });

  test.each([
    ['मंत्री ने सोमवार को आरोप लगाया कि पुल की कीमत 300 करोड़ रुपये ज्यादा है।', 3e9, 'INR'],
    ['निगम ने सोमवार को दो केंद्र खोले, जिन पर 12 करोड़ रुपये खर्च होंगे।', 12e7, 'INR'],
    ['The city opened two shelters on Monday, which will cost $4 million.', 4e6, 'USD'],
  ])('the sum of “%s”', (text, value, currency) => {
    expect(only(text)?.amounts).toEqual([{ value, currency }]);
  });

  test('the goods of a sale that something was told of', () => {
    const text =
      'Congress was notified on Monday of the sale of 40 F-16 jets to Turkey. Ankara halved the order on Tuesday.';
    expect(extract({ id: 'r', text, lang: null, dateline: '2025-03-19' }, lexicon).at(-1)?.systems).toEqual([
      'f-16',
    ]);
  });
});
