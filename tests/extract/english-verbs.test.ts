import { describe, expect, test } from 'vitest';
import { factsOf, parseRows } from './acts-told.ts';

/** Verbs and nouns that news in English tells each kind of act with. */
const ROWS = `
other done | Talks in London collapsed.
other done | Peace talks in Geneva broke down.
meeting done | The second round of negotiations ended without a result.
meeting done | Envoys of the two Koreas gathered in Panmunjom.
meeting done | The finance chiefs convened in Banff on Tuesday.
visit planned | Paraguay's president is due in Taipei.
visit done | Pelosi, the speaker of the House, touched down in Taipei.
visit done | The French president set off for Yerevan.
agreement done | The two firms teamed up to build drones.
agreement done | Peru and Chile settled their border dispute.
agreement done | Ghana secured a $3 billion loan from the IMF.
agreement done | The company entered into a partnership with Rheinmetall.
procurement done | Riyadh clinched the $15 billion THAAD package.
procurement done | Washington sold Taiwan three NASAMS batteries.
procurement done | BAE landed an order for 20 Typhoons.
procurement done | Warsaw spent 3 billion euros on artillery.
delivery planned | Bahrain expects its second Patriot battery.
delivery done | The army fielded its first HIMARS battalion.
delivery done | The drones went into service.
delivery done | The tanks were unloaded at Constanta.
offer offered | Warsaw signalled its intention to buy 500 HIMARS.
offer offered | The bank tabled a takeover bid.
offer offered | Greece vowed to send Patriots.
request done | Cairo submitted a complaint to the UN.
request done | The defendant appealed the ruling.
request done | Manila took the case to the Hague tribunal.
request done | Prosecutors sought a ten-year term.
request done | Lawmakers subpoenaed the former aide.
aid done | Rescuers from Fiji joined a hunt for survivors.
aid done | Australia flew in a team of doctors.
aid done | The coast guard pulled 60 migrants from the sea.
aid done | The IMF disbursed the first tranche.
aid done | China cancelled debts of Chad.
aid done | The Red Cross delivered food to the camp.
decision done | Washington greenlit the transfer of 120 interceptors.
decision done | Lawmakers froze half of the programme's money.
decision done | The judge ordered a retrial.
decision done | The tribunal acquitted the general.
decision done | He was jailed.
decision done | The president pardoned the journalist.
decision done | The governor signed the bill.
decision done | The junta extended the state of emergency.
decision done | The body stripped the athlete of his medal.
decision done | Ankara reopened the border.
decision done | The minister ordered a review.
statement done | The ministry notified Norway of the step.
statement done | Putin gave a speech.
warning done | The Houthis vowed to hit oil tankers.
warning done | The union threatened a walkout.
warning done | Trump threatened Canada with tariffs.
warning done | The navy put its crews on alert.
sanction done | Brussels slapped a port ban on the trawlers.
sanction done | The player was banned for six matches.
sanction done | The federation fined the club.
sanction done | FIFA suspended the federation.
sanction done | China curbed exports of gallium.
sanction done | Sudan broke off relations with Iran.
accusation done | Cairo voiced its anger.
accusation done | The ministry expressed outrage over the raid.
rejection done | Ghana pulled out of the tournament.
rejection done | The merger fell through.
rejection done | Niger tore up the accord.
rejection done | The air force axed the purchase.
rejection done | The motion was defeated.
rejection done | Mali left the bloc.
attack done | Gunmen stormed the hotel.
attack done | A bomb went off in the market.
attack done | Troops seized the bridge.
attack done | The army retook the palace.
attack done | Two undersea cables were cut.
attack done | A blast ripped through the mosque.
attack done | The frigate sank a smuggler's boat.
deployment done | Warplanes crossed the median line.
deployment done | Taipei scrambled F-16s.
deployment done | A destroyer transited the Taiwan Strait.
deployment done | Belarus mobilised its reserves.
deployment done | The peacekeepers arrived in Haiti.
test done | The submarine put to sea for the first time.
test done | Two test firings of the engine succeeded.
test done | North Korea fired a ballistic missile into the sea.
test done | Trials of the laser failed.
ceasefire done | The rebels laid down their arms.
ceasefire done | French troops left Niger.
ceasefire done | Israel paused its strikes.
ceasefire done | The militia disarmed.
protest done | Farmers blocked the motorway.
protest done | Students occupied the dean's office.
protest done | The opposition boycotted the vote.
protest done | Trawlers blockaded the port.
accident done | The probe fell silent.
accident done | A blaze tore through the pier.
accident done | The trawler sank off Iceland.
accident done | The lander crashed.
other done | The firm axed 500 jobs.
procurement done | Naval Group signed a production contract.
procurement planned | The air force will get 24 jets for $3.5 billion.
decision done | Guyana granted drilling licences.
decision done | Peru named the Gripen as its next fighter.
decision done | The comptroller halted the tender.
decision done | The watchdog slapped a closure notice on the car park.
sanction done | Algiers shut its airspace to Malian planes.
sanction done | Bamako pulled its ambassador.
deployment done | The three states launched a joint force.
deployment denied | Bolivia called off a border patrol.
request done | The matter was referred to the International Court of Justice.
ceasefire done | The junta kicked out French troops.
accident done | Part of the facade came down.
accident done | One crashed near Arequipa.
aid done | Japan put up $3 million for the victims on Monday.
aid done | The carrier put its helicopters at the disposal of Colombo on Monday.
ceasefire done | The rebels put down their arms on Monday.
meeting done | The president held a banquet in his honour on Friday.
meeting done | Envoys spent five hours with President Putin at the Kremlin on Tuesday.
procurement done | New Delhi paid for the carrier Admiral Gorshkov in 2004.
delivery planned | Rafale jets are due in July.
sanction done | Washington punished Turkey in December 2020.
decision planned | The council is slated to take up the proposal next week.
test done | Dassault flew a Rafale fitted with an Astra missile on Wednesday.
accusation done | A bench of two judges pulled up the state for failing to issue an alert.
offer considered | The air force wants five more squadrons of the S-400.
offer considered | The firm is exploring a joint venture for the Igla.
offer offered | Russia is ready to continue uninterrupted shipments of fuel to India.
offer offered | The army moved a proposal for five more S-400 squadrons last week.
delivery planned | The jets will not be delivered until late 2027.
procurement denied | India will not buy the jets in 2027.
`;

describe('the words of English news tell what kind of act it was', () => {
  test.each(parseRows(ROWS))('$kind $factuality: $sentence', ({ kind, factuality, sentence }) => {
    expect(factsOf(sentence)).toEqual([`${kind} ${factuality}`]);
  });
});

describe('a word that stands before a verb as its subject is not its object', () => {
  test.each([
    ['The minister ordered a new road.', []],
    ['The tanks were ordered in May.', ['procurement done']],
  ])('%s', (sentence, facts) => {
    expect(factsOf(sentence)).toEqual(facts);
  });
});
