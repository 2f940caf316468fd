import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { factsOf } from './acts-told.ts';
import { lexicon } from './lexicon.ts';

const kinds = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).map(({ kind }) => kind);

test.each(['No aircraft were lost on Monday.', 'No troops crossed the river on Monday.'])(
  'tells no act of none: “%s”',
  (text) => {
    expect(kinds(text)).toEqual([]);
  },
);

test.each([
  ['test', 'The navy test-fired a torpedo on Monday, sinking an old tanker.'],
  ['attack', 'The rebels fired two missiles at a convoy on Monday, sinking a tanker.'],
])('what a shot did to its target is part of the %s', (kind, text) => {
  expect(kinds(text)).toEqual([kind]);
});

test('a match is headed as one, a crowning as an office, not as an election', () => {
  const hindi = (text: string) =>
    extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).map(({ title }) => title.hi);
  expect(hindi('Chad were crowned champions on Sunday.').join()).toContain('मुकाबला');
  expect(hindi('King Musa II was crowned on Sunday.')).toEqual(['पद में बदलाव']);
  expect(hindi('Chad re-elected its president on Sunday.').join()).toContain('चुनाव');
});

test('a theft is headed as a crime, troops of two states as an exercise only where they train', () => {
  const titles = (text: string) =>
    extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).map(({ title }) => title.hi);
  expect(titles('Thieves broke into a chapel in Fiji on Monday.').join()).toContain('अपराध');
  expect(titles('France and Fiji landed troops on Tonga on Monday.').join()).not.toContain('अभ्यास');
});

test('a place line names the country without a day', () => {
  const text = 'SUVA — The court jailed a diver on Monday.';
  const [event] = extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
  expect(event?.countries).toEqual(['FJ']);
});

describe('the verbs of English news tell what kind of act it is', () => {
  test.each([
    ['accident', 'A lorry rolled over near Suva on Monday.'],
    ['accident', 'A tram clipped a cyclist on Monday.'],
    ['accident', 'A boiler burst at a mill on Monday.'],
    ['accident', 'The flood marooned two hamlets on Monday.'],
    ['accident', 'A landslide blocked the highway on Monday.'],
    ['protest', 'Farmers blocked the highway on Monday.'],
    ['accident', 'A flash flood destroyed a village on Monday.'],
    ['accident', 'Nine people died of rabies on Monday.'],
    ['accident', 'The tug sank with all hands on Monday.'],
    ['accident', 'The river crossed the danger mark on Monday.'],
    ['accident', 'Two divers fell to their deaths on Monday.'],
    ['accident', 'Ten anglers died when a pier bridge fell on Monday.'],
    ['attack', 'Scammers tricked a widow out of her savings on Monday.'],
    ['attack', 'Rustlers killed two herders on Monday.'],
    ['attack', 'Someone threw acid at a diver on Monday.'],
    ['decision', 'Jurors cleared the diver of manslaughter on Monday.'],
    ['decision', 'The court lifted the ban on Monday.'],
    ['sanction', 'Fiji lifted the ban on Monday.'],
    ['decision', 'The court issued notice to the port on Monday.'],
    ['decision', 'The navy relieved a captain of command on Monday.'],
    ['decision', 'Fiji made the vote compulsory on Monday.'],
    ['decision', 'The college scrapped its entrance test on Monday.'],
    ['test', 'The navy scrapped its missile test on Monday.'],
    ['other', 'The mayor opened a library on Monday.'],
    ['other', 'Counting of votes began on Monday.'],
    ['other', 'The Greens came third in the vote on Monday.'],
    ['other', 'The ruling coalition collapsed on Monday.'],
    ['accusation', 'The mayor called the strike a cowardly act on Monday.'],
    ['protest', 'The union called the strike on Monday.'],
    ['aid', 'Nurses vaccinated 900 children on Monday.'],
    ['aid', 'Tugs pulled the ferry free on Monday.'],
    ['agreement', 'Two dairies joined forces on Monday.'],
    ['ceasefire', 'Rebels freed nine soldiers on Monday.'],
    ['rejection', 'The diver pleaded not guilty on Monday.'],
    ['visit', 'The bank sent a panel of experts to Suva on Monday.'],
    ['decision', 'The city ordered everyone indoors on Monday.'],
    ['procurement', 'The city ordered masks on Monday.'],
    ['accident', 'The roof of a mill gave in on Monday.'],
    ['accident', 'A freighter lost 40 containers on Monday.'],
    ['accident', 'A jet made a belly landing on Monday.'],
    ['accident', 'Two masons were crushed under a slab on Monday.'],
    ['accident', 'A sandstorm swept across Suva on Monday.'],
    ['accident', 'A tainted drink made 30 guests ill on Monday.'],
    ['other', 'The row over the tea made headlines on Monday.'],
    ['accusation', 'Savers took the bank to court on Monday.'],
    ['other', 'The founder handed over the reins on Monday.'],
    ['protest', 'Actors walked off the set on Monday.'],
    ['protest', 'Fans invaded the pitch on Monday.'],
    ['attack', 'Chad invaded Fiji on Monday.'],
    ['deployment', 'The governor sent in the national guard on Monday.'],
    ['ceasefire', 'The army called a halt to the offensive on Monday.'],
    ['decision', 'The bank froze dividends on Monday.'],
    ['agreement', 'Two telecoms firms tied up on Monday.'],
    ['warning', 'The coast guard told ships to stay in port on Monday.'],
    ['other', 'The police tied up their boats on Monday.'],
    ['aid', 'Fiji waived fees for the homeless on Monday.'],
    ['accident', 'A snowstorm shut the airport of Suva on Monday.'],
    ['accident', 'Roads were closed by a storm on Monday.'],
    ['decision', 'The city closed the roads over a storm on Monday.'],
    ['accident', 'Two skiers died in an avalanche on Monday.'],
    ['attack', 'A hamlet was emptied by bandits on Monday.'],
    ['decision', 'The club sanctioned $4 million for repairs on Monday.'],
    ['attack', 'SUVA, Dec 4 (Reuters) - A bomb damaged a railway on Monday.'],
    ['accident', 'SUVA, Dec 4 (Reuters) - A snowstorm shut the airport on Monday.'],
    ['attack', 'Nine people died in street battles on Monday.'],
    ['decision', 'The state pulled the syrup from shelves on Monday.'],
    ['decision', 'Fiji named a fuel czar on Monday.'],
    ['sanction', 'Fiji lifted the duties on Monday.'],
    ['sanction', 'Fiji ordered duties on Monday, two days before the vote.'],
    ['sanction', 'Fiji closed both crossings on Monday.'],
    ['statement', 'The governor put the number of missing at 58 on Monday.'],
    ['aid', 'Trucks brought parcels of food on Monday.'],
    ['attack', 'Thieves broke into a chapel on Monday.'],
    ['attack', 'Burglars took nine clocks on Monday.'],
    ['attack', 'A gang made off with a harp on Monday.'],
    ['attack', 'A library in Fiji was burgled on Monday.'],
    ['attack', 'Robbers held up a ferry office on Monday.'],
    ['attack', 'Poachers killed two wardens on Monday.'],
    ['attack', 'A van driver drove his van into a crowd on Monday.'],
    ['attack', 'The army marched on Suva on Monday.'],
    ['ceasefire', 'Germany surrendered in May 1945.'],
    ['accident', 'The harbour wall fell on two anglers on Monday.'],
    ['other', 'The Berlin Wall fell on 9 November 1989.'],
    ['accident', 'Flames swept through a sawmill on Monday.'],
    ['accident', 'Rain swamped the lanes of Suva on Monday.'],
    ['accident', 'A coach with 30 pilgrims overturned on Monday.'],
    ['accident', 'Three walkers froze to death on Monday.'],
    ['accident', 'A tram left the rails on Monday.'],
    ['decision', 'A court gave the poacher two years on Monday.'],
    ['decision', 'The authorities cut off the water on Monday.'],
    ['decision', 'In 1921 the council halved the toll.'],
    ['decision', 'The board appointed a harbour master on Monday.'],
    ['decision', 'The king fired his chancellor on Monday.'],
    ['decision', 'Fiji closed the strait on Monday.'],
    ['other', 'Fiji opened the scoring on Monday.'],
    ['decision', 'Prosecutors opened an investigation on Monday.'],
    ['protest', 'Dockers laid down their tools on Monday.'],
    ['protest', 'Unions called a two-hour stoppage on Monday.'],
    ['protest', 'Nurses struck for nine days from Monday.'],
    ['warning', 'The island sent an alert to phones on Monday.'],
    ['accusation', 'The two ports traded blame on Monday.'],
    ['rejection', 'The minister refused her resignation on Monday.'],
    ['aid', 'Rescuers brought nine anglers down on Monday.'],
    ['aid', 'The army flew water to the atoll on Monday.'],
    ['deployment', 'A further 2,500 soldiers moved into the valley on Monday.'],
    ['deployment', 'The first 200 police arrived on Monday.'],
    ['visit', "The agency's head flew to Suva on Monday."],
    ['meeting', 'The two leaders dined in Suva on Monday.'],
    ['other', 'The clinic closed its doors in July after an attack.'],
    ['accident', 'A jet with 80 people on board flipped onto its roof while landing at Suva on Monday.'],
    ['accident', 'An airliner overran the runway in Suva on Monday.'],
    ['decision', 'A court in Fiji fined the firm 3 million dollars on Monday.'],
    ['decision', 'Fiji ended a subsidy for barges on Monday.'],
    ['decision', 'Dockers voted to join the union on Monday.'],
    ['attack', 'Students seized the embassy of Fiji on Monday.'],
    ['visit', 'Investigators reached the site on Monday.'],
    ['attack', 'The prince was routed by the army of Tonga on Monday.'],
    ['other', 'Fiji was defeated on Monday.'],
    ['accusation', 'A guild lodged a complaint against the port on Monday.'],
    ['decision', 'The treasury scrapped the cap on Monday.'],
    ['attack', 'Chad killed a rebel commander in Libya on Sunday.'],
    ['accident', 'A truck killed two operatives on Sunday.'],
    ['meeting', 'The two men shook hands in Riyadh on Tuesday.'],
    ['meeting', 'The chancellor hosted a dinner for the envoys on Friday.'],
    ['visit', 'The pope travelled to Chad on Sunday.'],
    ['visit', 'The foreign minister is due in Oslo on Monday.'],
    ['other', 'The former minister is due in court on Monday.'],
    ['delivery', 'Delivery is set for 2029.'],
    ['visit', 'General Okoro will arrive in Ankara on Monday to discuss the sale of TB2 drones.'],
    ['visit', 'Inspectors visited the reactor on Wednesday.'],
    ['agreement', 'The states resolved their water dispute on Monday.'],
    ['agreement', 'Oman joined the maritime accord on Monday.'],
    ['agreement', 'Norway and Poland will develop a torpedo together.'],
    ['other', 'Liberians will vote in a run-off on Tuesday.'],
    ['decision', 'The central bank left its rate at 4 per cent on Friday.'],
    ['decision', 'Kuwait cut output by 90,000 barrels a day on Monday.'],
    ['decision', 'An appeals court in Chile upheld the fine on Monday.'],
    ['deployment', 'Rome moved its carrier to the Baltic Sea on Friday.'],
    ['deployment', 'The two fleets ended their drill on Sunday.'],
    ['accident', 'A wildfire burned 900 hectares on Monday.'],
    ['accident', 'A storm knocked out power in the valley on Monday.'],
    ['accident', 'A rocket blew up on its test stand on Monday.'],
    ['attack', 'Rebels took Goma on Monday.'],
    ['deployment', 'Chinese navy ships and a Russian destroyer sailed through the strait on Monday.'],
    ['delivery', 'Lisbon sent 40 missiles to Estonia on Monday.'],
    ['aid', 'The fund released the third tranche of the loan to Ghana on Monday.'],
    ['decision', 'The judge cleared the extradition on Monday.'],
    ['attack', 'Norway and Sweden fought for two weeks in 1814.'],
    ['other', 'Crews from Greece fought the fires near Athens on Monday.'],
    ['sanction', 'Tokyo announced new export controls on chips on Monday.'],
    ['deployment', 'The president oversaw a naval drill in the Caspian on Monday.'],
    ['attack', 'A drone attack on a mosque killed 70 worshippers, the army said.'],
    ['attack', "On Monday a Russian missile strike on a children's hospital in Kyiv killed 37 people."],
    ['protest', 'Protesters burned the ministry on Monday.'],
    ['sanction', 'Rome recalled its consul on Monday.'],
    ['other', 'The board declared her the winner on Monday.'],
    ['agreement', 'The shareholders accepted the takeover on Monday.'],
    ['procurement', 'The railways signed for 200 locomotives on Friday.'],
    ['delivery', 'The new ferry was delivered to the operator on Friday.'],
    ['offer', 'Norway offered its help on Wednesday.'],
    ['request', 'The UN called for a ceasefire on Sunday.'],
    ['request', 'The family filed a petition in the high court on Monday.'],
    ['request', 'The men challenged the law in court on Thursday.'],
    ['aid', 'Soldiers ushered families from their homes to shelters on Saturday.'],
    ['aid', 'The firm donated computers to schools on Monday.'],
    ['decision', 'The bill passed the House on Wednesday.'],
    ['decision', 'The new law takes effect on December 7.'],
    ['decision', 'The Senate overrode the veto on Wednesday.'],
    ['decision', 'The regulator approved the vaccine on Friday.'],
    ['decision', 'The bill was passed on March 27.'],
    ['decision', 'The governor signed the measure into law on Monday.'],
    ['decision', 'The 3rd Circuit ruled in January that the case could proceed.'],
    ['decision', 'The police chief banned the rally on Monday.'],
    ['sanction', 'The new sanctions will come into force on Friday.'],
    ['sanction', 'The 28 governments agreed on new sanctions last week.'],
    ['accusation', 'The five officers were charged in 2010.'],
    ['accusation', 'The family sued the hospital on Monday.'],
    ['accusation', 'The president called the attack cowardly on Tuesday.'],
    ['other', 'The fishing treaty between Chile and Peru lapsed on Monday.'],
    ['rejection', 'The panel tossed the award in September.'],
    ['rejection', 'The defence minister dismissed the complaint on Monday.'],
    ['rejection', 'The justices turned away the appeal on Tuesday.'],
    ['rejection', 'The two firms terminated their merger on Tuesday.'],
    ['attack', 'A suicide bomber struck a mosque on Friday.'],
    ['attack', 'Militants raided a hospital on Monday.'],
    ['attack', 'At least 20 rebels died in an air strike on Monday.'],
    ['attack', 'Two men were shot on Saturday.'],
    ['attack', 'Arsonists set fire to the church on Sunday.'],
    ['deployment', 'The governor called out the national guard on Friday.'],
    ['test', 'The interceptor hit its target in a test on Wednesday.'],
    ['ceasefire', 'Fighting stopped on Sunday.'],
    ['protest', 'The nurses announced a strike on Monday.'],
    ['decision', 'The council gave its nod to 83 jets on Monday.'],
    ['aid', 'The command began delivery of food and other assistance on Monday.'],
    ['attack', 'The military killed 40 people in the camp on Monday.'],
    ['accident', 'The crash of a bus killed six soldiers on Monday.'],
    ['statement', 'Detectives released the footage on Monday.'],
    ['visit', 'The president cut short his three-day visit to Nepal on Tuesday.'],
    ['decision', 'The court ordered the release of the men on Monday.'],
    ['decision', 'A commission was set up in 2012.'],
    ['decision', 'A warrant was issued for his arrest on Monday.'],
    ['rejection', 'The lawsuit was thrown out on Monday.'],
    ['attack', 'Drone strikes targeted an oil depot on Monday.'],
    ['ceasefire', 'The siege was lifted on Monday by the army.'],
    ['protest', 'A demonstration took place on Monday.'],
    ['accident', 'Homes were flooded on Sunday.'],
    ['protest', "The foreign office summoned the chargé d'affaires on Monday."],
    ['request', 'The lawyers will appeal in the high court by December 15.'],
    ['attack', 'The assault occurred on Monday.'],
    ['agreement', 'The fund reached an agreement with Kenya on the second loan on Monday.'],
    ['procurement', 'The airline firmed up its order for 40 planes on Monday.'],
    ['decision', 'A judge stopped a similar merger in January 2024.'],
    ['accident', 'The wing broke in a flight test crash in April 2011.'],
    ['protest', 'Teachers hit the streets on Monday.'],
    ['protest', 'The union decided on Tuesday to go on strike.'],
    ['accident', 'A tree fell on a car on Sunday.'],
    ['accident', 'A child was hit by a train on Friday.'],
    ['accident', 'The fire spread to the hills on Monday.'],
    ['procurement', 'The coastal variant was contracted in 2021 for $900 million.'],
    ['procurement', 'A third lot was acquired in 2016.'],
    ['procurement', 'Chile bought another six of them in 2009.'],
    ['procurement', 'India and France to press ahead with deal for 26 Rafale jets'],
    ['test', 'The prototype first flew in August 2010.'],
    ['test', 'The torpedo was first fired in 1997.'],
    ['deployment', 'Two destroyers exercised off Guam on Monday.'],
    ['deployment', 'The frigate joined the naval mission in the Red Sea on Monday.'],
    ['attack', 'The frigate locked its radar on a patrol plane on Monday.'],
    ['meeting', 'The minister raised the matter with his Omani counterpart on Monday.'],
    ['sanction', 'Beijing retaliated by banning exports of graphite on Monday.'],
    ['ceasefire', 'The two armies agreed on Monday to silence their guns.'],
    ['test', 'North Korea lobbed a ballistic missile into the sea on Monday.'],
    ['test', 'The destroyer shot down a dummy target on Monday.'],
    ['deployment', 'A drone strayed into Latvian airspace on Monday.'],
    ['attack', 'Strikes on Kharkiv left nine people dead on Monday.'],
    ['ceasefire', 'A halt to the fighting in Sweida was agreed on Monday.'],
    ['ceasefire', 'Minsk let 14 prisoners go on Monday.'],
    ['sanction', 'Brussels widened its blacklist by 30 tankers on Monday.'],
    ['agreement', 'Rwanda and Congo initialled a framework on Monday.'],
    ['warning', 'Tokyo told its nationals on Monday to avoid travel to Mali.'],
    ['warning', 'The weather office put the coast on red alert on Monday.'],
    ['decision', 'Parliament waved through the budget on Monday.'],
    ['rejection', 'The bench threw out the complaint on Monday.'],
    ['offer', 'In April Oslo had suggested sending the batteries to Kyiv.'],
    ['protest', 'Vilnius called in the Belarusian ambassador on Monday.'],
    ['request', 'The senators summoned the minister on Monday.'],
    ['decision', 'Washington approved a package to upgrade the Greek jets on Monday.'],
    ['delivery', 'The third frigate is due in August.'],
    ['accusation', 'He branded the inquiry a witch-hunt on Monday.'],
    ['deployment', 'Beijing sailed three warships around the island on Monday.'],
    ['rejection', 'Hungary voted against the loan on Monday.'],
    ['rejection', 'The union dismissed the formula as an insult on Monday.'],
    ['attack', 'Drones hit an oil depot in Rostov on Monday.'],
    ['attack', 'The two patrols traded fire on Monday.'],
    ['meeting', 'The two premiers sat down together on Monday.'],
    ['decision', 'The deputies backed a bill on fishing on Monday.'],
    ['test', 'Sofia flew its first F-16 for the first time on Monday.'],
    ['decision', 'An appeals court sent the quarrel back to Lyon on Monday.'],
    ['decision', 'The upper chamber sent the nurses bill back on Monday.'],
    ['decision', 'Riga dropped its two-year curfew on Monday.'],
    ['sanction', 'Quito hit Peruvian shoes with a 30% levy on Monday.'],
    ['accident', 'A tornado tossed three lorries about on Monday.'],
    ['attack', 'A bomb shredded a police van in Quetta on Monday.'],
    ['deployment', 'Minsk shifted two tank brigades to the frontier on Monday.'],
    ['ceasefire', 'Danish soldiers trickled home from Mali on Monday.'],
    ['protest', 'Miners emptied sacks of coal outside parliament on Monday.'],
    ['delivery', 'Latvia unwrapped its first two howitzers on Monday.'],
    ['accident', 'Measles broke out in two camps on Monday.'],
    ['ceasefire', 'The militia gave up its weapons on Monday.'],
    ['accident', 'The roof of the depot gave way beside a parked tank on Monday.'],
    ['procurement', 'Lima picked the Korean corvette on Monday.'],
    ['procurement', 'The coast guard settled on the Dutch cutter design on Monday.'],
    ['decision', 'A judge in Nairobi halted the eviction on Monday.'],
    ['decision', 'Deputies gave final passage to the mining code on Monday.'],
    ['sanction', 'Ankara put two Greek shipowners on its blacklist on Monday.'],
    ['sanction', 'Ottawa quadrupled duties on Thai tyres on Monday.'],
    ['decision', 'The chamber whittled down the budget on Monday.'],
    ['accusation', 'The union charged that the firm had hidden the leak.'],
    ['rejection', 'The governor shrugged off the complaints on Monday.'],
    ['rejection', 'Vienna baulked at the use of seized assets on Monday.'],
    ['attack', 'Hackers broke into the port authority on Monday.'],
    ['deployment', 'Bogota put 4,000 soldiers on the streets on Monday.'],
    ['test', 'The new glider veered off in its second trial on Monday.'],
    ['ceasefire', 'The guns fell silent in Aden on Monday.'],
    ['ceasefire', 'Ghana began pulling its troops out of Mali on Monday.'],
    ['protest', 'Lorry drivers brought Oporto to a standstill on Monday.'],
    ['offer', 'Muscat handed the two sides a draft accord on Monday.'],
    ['warning', 'Pyongyang vowed to flatten the island on Monday.'],
    ['attack', 'The rebels won back the mill on Monday.'],
    ['attack', 'Officers usurped power in Lomé on Monday.'],
    ['attack', 'Two fishermen were killed by artillery on Monday.'],
    ['attack', 'The war in the hills began on Monday.'],
    ['ceasefire', 'The fighting in the hills subsided on Monday.'],
    ['sanction', 'Chile withdrew its envoy on Monday.'],
    ['sanction', 'The bank halted payments to Lomé on Monday.'],
    ['decision', 'Shareholders of the brewery voted for the sale of its barges on Monday.'],
    ['decision', 'Voters backed the new charter on Monday.'],
    ['agreement', 'The brewery merged with a rival on Monday.'],
    ['procurement', 'The brewery acquired a bottle maker on Monday.'],
    ['procurement', 'The brewery completed its takeover of a rival on Monday.'],
    ['delivery', 'The second battery reached Callao base on Monday.'],
    ['test', 'The navy fired the missile for the first time during drills on Monday.'],
    ['test', 'Seoul fired a spy satellite into orbit on Monday.'],
    ['visit', 'Bolivia sent a delegation to Lima on Monday.'],
    ['offer', 'The brewery put in an offer for its rival on Monday.'],
    ['request', 'The bishop made a plea for calm on Monday.'],
    ['aid', 'Oslo made a grant of blankets to Lima on Monday.'],
    ['deployment', 'The fleet went ahead with the drill on Monday.'],
    ['meeting', 'The two bishops sat down in Lima on Monday.'],
    ['agreement', 'The fishing pact with Chile took effect on Monday.'],
  ])('%s: “%s”', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('another one is of the kind of what was held before', () => {
    expect(kinds('Chile and Peru held a summit on Monday. A second was held on Tuesday.')).toEqual([
      'meeting',
      'meeting',
    ]);
  });

  test('parts of what was bought are delivered as they come', () => {
    const text =
      'Chile signed a contract for 24 F-16 jets in 2021. The first parts landed in Iquique in May 2023.';
    expect(kinds(text)).toEqual(['procurement', 'delivery']);
  });

  test('to declare something of another day is an event beside what was done', () => {
    expect(kinds('Chile’s army won back the mill on 3 March, and declared it a shrine in May.')).toEqual([
      'attack',
      'statement',
    ]);
  });

  test('to agree on a purchase is a plan, on one with its sum a deal', () => {
    expect(factsOf('Peru agreed last year to buy 24 jets.')).toEqual(['procurement planned']);
    expect(factsOf('Peru agreed last year to buy 24 jets for $2 billion.')).toEqual(['procurement done']);
  });

  test.each([
    'Plans for a regatta in Oporto fell through last week.',
    'तैराकी मेले की योजना पिछले हफ्ते खटाई में पड़ गई।',
  ])('what was planned and lost did not happen: “%s”', (text) => {
    const found = extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
    expect(found.map(({ factuality }) => factuality)).toEqual(['denied']);
  });

  test.each([
    [
      'a player is signed and suspended',
      ['The club signed the striker on Monday.', 'The league suspended the player on Monday.'],
    ],
    ['a hearing, a plea', ['The court heard the case on Monday.', 'The accused pleaded guilty on Monday.']],
    ['a degree or a price', ['The hotel charged $90 on Monday.', 'The studio shot a film on Monday.']],
  ])('%s is no act of state', (_, texts) => {
    expect(texts.flatMap(kinds).filter((kind) => kind !== 'other')).toEqual([]);
  });
});

test.each([
  ['agreement', 'Peru announced a border deal with Chile on Monday.'],
  ['agreement', 'Croatia became a member of the European Union on Monday.'],
  ['ceasefire', 'Both sides pulled back from the lake on Monday.'],
  ['decision', 'Judges confirmed the charges on Monday.'],
  ['decision', 'The parliament of Turkey ratified the bid on Monday.'],
  ['other', 'Elections were called for May 5 on Monday.'],
  ['other', 'Reliance Industries said on Monday it will invest $9 billion in a solar plant.'],
  ['protest', 'Corruption in flood-control projects brought tens of thousands onto the streets on Monday.'],
  ['protest', 'The uprising began on Monday.'],
])('%s: “%s”', (kind, text) => {
  expect(kinds(text)).toEqual([kind]);
});
