import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const kinds = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2025-11-26' }, lexicon).map(({ kind }) => kind);

/** One sentence for each verb, noun or turn of phrase of the news: its kind before it. */
const ROWS = `
decision | विपक्षी नेता को नवंबर में 18 महीने की जेल हुई थी।
protest | ब्रिटेन ने मंगलवार को जॉर्जिया के दूत को तलब किया।
visit | थाई नरेश की लाओस यात्रा मार्च तक खिसक गई।
meeting | Pakistan hosted a trilateral meeting with China on Monday.
accident | Mozambique declared a cholera outbreak on Monday.
decision | गोवा सरकार ने मंगलवार को कसीनो का लाइसेंस शुल्क बढ़ाया।
decision | घाना ने सोमवार को न्यूनतम मजदूरी नौ फीसदी बढ़ाई।
accident | ओमान के तट पर सोमवार को टैंकर से तेल रिसा।
accident | केरल में मंगलवार को 45 लोगों को कुत्तों ने काटा।
deployment | चीनी विमानों ने सोमवार को ताइवान की मध्य रेखा लांघी।
sanction | Brazil imposed quotas on imported steel on Monday.
rejection | Kenya's Supreme Court struck out a petition on Monday.
deployment | The Swedish army mustered 6,000 reservists on Monday.
attack | Yemen's separatists wrested control of Seiyun on Wednesday.
attack | Gunmen waylaid a bus on Sunday.
attack | Inmates took guards hostage in an Ecuador prison on Monday.
accident | A lion mauled a zookeeper on Sunday.
aid | Israel let 200 aid trucks into Gaza on Monday.
decision | फ्रांस ने सोमवार को सड़क पर नमाज को जुर्म बनाया।
decision | इंडोनेशिया ने मंगलवार को पाम तेल का निर्यात खोला।
decision | श्रीलंका के केंद्रीय बैंक ने बुधवार को नीतिगत दर 7.75 फीसदी पर टिकाई।
decision | केरल सरकार ने सोमवार को नए नियम अपनाए।
accusation | भारत ने मंगलवार को पाकिस्तान को खरी-खरी सुनाई।
protest | ईरान के बाजार में मंगलवार को दुकानदारों ने शटर गिरा दिए।
agreement | कजाखस्तान ने मंगलवार को अब्राहम समझौते में कदम रखा।
aid | Ethiopia's government dispatched medical teams to Afar on Tuesday.
request | नेतन्याहू ने रविवार को राष्ट्रपति से मुकदमे में माफी मांगी।
statement | निर्वाचन आयोग ने मंगलवार को मतदाता सूची जारी की।
decision | Turkey throttled access to social media on Tuesday.
decision | The Bank of Japan nudged its benchmark rate up on Wednesday.
decision | A Paris court ordered the seizure of two villas on Tuesday.
sanction | Italy impounded a charity ship on Monday.
rejection | Chile's lower house shot down the tax reform on Tuesday.
decision | Uganda's army chief sacked four generals on Tuesday.
protest | Portugal's unions paralysed air traffic on Wednesday.
deployment | China flew 33 warplanes around Taiwan on Tuesday.
aid | Nigerian troops freed 38 hostages on Tuesday.
attack | Benin's army crushed a mutiny on Sunday.
attack | Israel killed the general on Monday.
decision | Gabon's former first lady got 20 years for fraud on Wednesday.
rejection | Angola quit the mediation between Congo and Rwanda on Monday.
decision | Ghana waived visas for all Africans on Thursday.
other | वायुसेना ने मंगलवार को मिग-21 को विदाई दी।
decision | नेपाल ने सोमवार को 26 मंचों पर ताला जड़ दिया।
decision | पोलैंड ने सोमवार को चौकियां फिर खोलीं।
rejection | फिनलैंड ने मंगलवार को बारूदी सुरंग संधि छोड़ दी।
rejection | हंगरी ने सोमवार को यूक्रेन के कर्ज में अड़ंगा लगा दिया।
sanction | चीन ने बुधवार को जापानी मछली की खरीद रोक दी।
attack | यमन में सोमवार को अलगाववादियों ने तेल क्षेत्र हथिया लिए।
attack | लातविया ने मंगलवार को अपने हवाई क्षेत्र में घुसा ड्रोन गिरा दिया।
aid | तटरक्षक बल ने मंगलवार को डूबती नौका से सात नाविकों को निकाला।
meeting | ईरान के राष्ट्रपति ने सोमवार को अपने समकक्ष से हाथ मिलाया।
sanction | The expulsion of two Ugandan diplomats by Kenya on Monday angered Kampala.
sanction | The bloc blocked the bank from its payment system on Monday.
sanction | Japan removed South Korea from its list of trusted partners in August 2019.
sanction | Gazprom cut gas deliveries to Moldova on 1 January.
sanction | The league docked the club six points on Monday.
sanction | China stopped importing beef from Australia on Monday.
sanction | FIFA froze payments to the federation on Monday.
sanction | Mali ordered out a Swedish diplomat on Monday.
sanction | Australia cancelled the visa of a rapper on Monday.
sanction | Burkina Faso threw out the UN envoy on Monday.
sanction | The Commonwealth suspended Zimbabwe in 2002.
sanction | India scrapped Pakistan's trade status in February 2019.
sanction | Kazakhstan stopped exporting wheat on Monday.
sanction | India doubled its duty on palm oil on Monday.
attack | An explosion ripped through a mosque in Peshawar on 30 January 2023.
attack | Government troops drove the rebels out of Hama on Monday.
attack | The capture of the city on 26 January opened the road to the lake.
attack | The fall of Goma on 27 January shocked the region.
attack | An assassin killed the mayor of Uruapan on 1 November.
attack | The murder of Jan Kuciak in February 2018 brought down the government.
attack | A cyberattack shut the airport's check-in on Monday.
attack | The navy sank two pirate skiffs on Monday.
attack | A U-boat torpedoed the Lusitania on 7 May 1915.
attack | The Lusitania was torpedoed on 7 May 1915.
attack | The Houthis launched a missile at Tel Aviv on Monday.
attack | The two tribes fought over a well on Monday.
attack | Colonel Doumbouya ousted President Condé in September 2021.
attack | President Condé was ousted in September 2021.
attack | Junta soldiers executed 11 villagers on Monday.
attack | Captain Sankara took power in August 1983.
attack | The capital fell on Monday.
attack | The army drove M23 out of Walikale on Monday.
attack | The neighbours exchanged artillery fire on Monday.
attack | Bolivia and Chile went to war in 1879.
attack | Two marchers were killed in a skirmish on Monday.
attack | A suicide truck rammed the gate of a barracks on Monday.
attack | The air force flattened a factory in Homs on Monday.
attack | Insurgents cut the road to Mocímboa on Monday.
attack | Gang members mowed down 12 people at a wake on Monday.
attack | The Iraqi army crossed into Kuwait at dawn on 2 August 1990.
attack | Warlords carved up the capital on Monday.
attack | Togo hit a port in Benin on Monday.
attack | Militiamen killed four officers on Monday.
attack | Soviet tanks rolled into Budapest on 4 November 1956.
attack | Police used tear gas in Lomé on Monday.
ceasefire | The PKK disbanded on 12 May.
ceasefire | The kidnappers released the priest on Monday.
ceasefire | Sweden brought its troops home in 2021.
ceasefire | The last rebels gave up on Monday.
ceasefire | Tamil fighters laid down their guns in May 2009.
ceasefire | The premier declared the war over on Monday.
deployment | NATO put 40,000 soldiers on alert on Monday.
deployment | The president ordered a mobilisation on 21 September 2022.
deployment | The governor called up the National Guard on Monday.
deployment | The carrier entered the Red Sea on Monday.
deployment | Police cordoned off the square on Monday.
deployment | Armoured vehicles took up positions around the palace on Monday.
deployment | NATO launched a patrol mission in the Baltic on Monday.
deployment | Kenya flew in 200 more men on Monday.
deployment | A destroyer escorted two tankers through the strait on Monday.
deployment | A force led by Fiji landed in Honiara on Monday.
deployment | Australia sent a surveillance plane to Fiji on Monday.
deployment | China sailed two carriers past Okinawa on Monday.
deployment | The army took over security in the capital on Monday.
deployment | Rwanda doubled its force in Cabo Delgado on Monday.
deployment | Russia sent 40 instructors to Mali on Monday.
deployment | A Fijian patrol boat trained with two frigates on Monday.
protest | Taxi drivers blockaded the airport on Monday.
protest | Women rallied in Buenos Aires on Monday.
protest | Protesters toppled a statue of Columbus on Monday.
protest | A riot erupted in Nouméa in May 2024.
protest | Anger over prices spilled onto the streets of Lagos on Monday.
protest | A monk set himself on fire on Monday.
protest | Villagers formed a human chain on Monday.
protest | Welders occupied the dock on Monday.
protest | A guards unit joined the marchers on Monday.
accusation | Nicaragua brought a case against Germany in March 2024.
accusation | Unions attacked the budget on Monday.
accusation | The bishop called the law inhuman on Monday.
accusation | The minister called the complaint unfriendly on Monday.
accusation | Norway pointed the finger at Russia on Monday.
warning | Beijing told Tokyo to stay out of the strait on Monday.
warning | The State Department advised Americans to leave Mali on Monday.
warning | The union set a strike deadline on Monday.
warning | The EU put Georgia on notice on Monday.
warning | The agency told residents to boil water on Monday.
warning | The mayor urged people to stay indoors on Monday.
warning | Moscow threatened to pull out of the deal on Monday.
warning | Oman threatened to sue on Monday.
warning | The UN raised the alarm over famine on Monday.
warning | Officials told people to leave their homes on Monday.
rejection | The United States left the Paris agreement in November 2020.
rejection | Danes voted no to the euro in September 2000.
rejection | Parliament threw out the budget on Monday.
rejection | The farmer withdrew the complaint on Monday.
rejection | Several sponsors pulled out on Monday.
rejection | Hungary blocked the loan on Monday.
rejection | Customs turned back a shipment of beef on Monday.
rejection | Zambia declined the loan on Monday.
agreement | Saudi Arabia and Iran resumed relations in March 2023.
agreement | Airbus and Tata struck a partnership on Monday.
agreement | Lebanon and Israel settled their sea border in October 2022.
agreement | Kuwait joined the coalition on Monday.
agreement | Bulgaria joined the euro on 1 January 2026.
procurement | Broadcom acquired VMware in November 2023.
procurement | The takeover of Credit Suisse in March 2023 cost 3 billion francs.
procurement | The contract for the subway went to Alstom on Monday.
procurement | Morocco leased two satellites in 2019.
procurement | The museum purchased a Vermeer in 1928.
procurement | Walmart snapped up Flipkart in May 2018.
procurement | The club signed the striker for 60 million euros on Monday.
procurement | Ghana ordered four on Monday.
procurement | Oman signed for two batteries on Monday.
delivery | The last Lancaster left the factory in 1946.
delivery | A tanker carrying American gas docked in Wilhelmshaven on Monday.
delivery | The vaccines reached Accra in February 2021.
delivery | The navy took possession of a patrol ship on Monday.
delivery | Niger shipped 1,000 tonnes of ore on Monday.
aid | The EU released 3 billion euros to Egypt on Monday.
aid | The Red Cross set up a field hospital on Monday.
aid | The state compensated the victims on Monday.
aid | Turkish teams dug out two children on Monday.
aid | A hospital ship docked in Aden on Monday.
aid | Russia trained Malian soldiers in 2022.
aid | Washington resumed aid to the agency on Monday.
aid | Divers brought up two survivors on Monday.
aid | The IMF threw Pakistan a lifeline of 7 billion dollars on Monday.
aid | Italy took in 60 refugees on Monday.
aid | The government put up 30 million euros on Monday.
aid | Chile flew in sniffer dogs on Monday.
aid | Doctors Without Borders opened a clinic on Monday.
aid | The army distributed water on Monday.
aid | A Chinese plane brought masks on Monday.
offer | The government tabled a plan on Monday.
offer | A Korean group bid 640 million dollars on Monday.
offer | Alcon raised its bid on Monday.
offer | Mediators circulated a draft on Monday.
offer | Brussels suggested a compromise on Monday.
offer | The governor promised free buses on Monday.
offer | Uber bid for the rival on Monday.
test | North Korea detonated its third bomb in February 2013.
test | Iran fired a rocket into space on Monday.
test | The army trialled a robot on Monday.
test | China tested a hypersonic glider in August 2021.
statement | The minister admitted on Monday that the figures were wrong.
statement | The president hailed the accord on Monday.
statement | The governor confirmed on Monday that the dam was safe.
statement | The minister expressed regret on Monday.
statement | The ministry put the damage at 2 billion dollars on Monday.
statement | Scientists unveiled a study on Monday.
accident | A warehouse burned down on Monday.
accident | A passenger jet was lost over the Atlantic in June 2009.
accident | The rocket suffered a failure on Monday.
accident | A barge struck a bridge on the Danube on Monday.
accident | A farmer stepped on a mine on Monday.
accident | A coal mine flooded in Shanxi on Monday.
accident | A glider hit a power line on Monday.
accident | Two ferries bumped into each other on Monday.
accident | A rockfall blocked the railway on Monday.
accident | A pit collapsed on gold diggers on Monday.
accident | A cargo ship broke in two on Monday.
accident | A commuter train hit a lorry on Monday.
accident | Frost ruined the coffee crop on Monday.
accident | Salmonella made 40 children ill on Monday.
accident | A power failure halted the metro on Monday.
decision | The conviction of the banker on Monday was a surprise.
decision | The Senate confirmed the judge on Monday.
decision | The cabinet endorsed the treaty on Monday.
decision | The government declared a curfew on Monday.
decision | The ministry revoked the permit on Monday.
decision | Prosecutors closed the case on Monday.
decision | The state fined the ferry operator on Monday.
decision | A tribunal in Geneva awarded the island to Yemen in 1998.
decision | The driver got 15 years on Monday.
decision | The minister unveiled an overhaul on Monday.
decision | The junta announced an electoral calendar on Monday.
decision | The premier survived a vote of no confidence on Monday.
decision | Oman extradited a banker to India on Monday.
decision | A trade panel found against Jakarta on Monday.
decision | The mining ministry ordered repairs on Monday.
decision | Ghana let in a first cargo of rice on Monday.
decision | Spain's top court backed the amnesty on Monday.
other | India launched a probe to the sun in September 2023.
other | India launched a probe to Venus on Monday.
meeting | The committee held a hearing on Monday.
meeting | Oman brought the two presidents together on Monday.
meeting | A call between Lula and Modi took place on Monday.
visit | Erdogan hosted Aliyev on Monday.
meeting | The two foreign ministers spoke on Monday.
visit | The premier received the envoy on Monday.
visit | Modi received him at Palam airport on Monday.
meeting | Bankers gathered in Basel on Monday.
meeting | The two coaches talked on Monday.
request | The miller challenged the ruling on Monday.
visit | She flew to Lagos on Monday.
visit | On Monday he visited two prisons.
visit | Britain sent a minister on Monday.
sanction | Washington stripped Chile of its status as a partner on Monday.
sanction | The United States put the gang on its list of terrorist groups on Monday.
attack | The shepherds took up arms in 1972.
agreement | Two of the rivals settled on Monday.
other | The brewery wrote most of it off on Monday.
`;

describe('what a verb of the news tells', () => {
  test.each(
    ROWS.trim()
      .split('\n')
      .map((row) => row.split(' | ') as [string, string]),
  )('%s: %s', (kind, sentence) => {
    expect(kinds(sentence)).toEqual([kind]);
  });
});

describe('what points back is of the kind of what it points to', () => {
  test.each([
    ['The city banned scooters in May 2024, and relaxed it in July.', ['decision', 'decision']],
    ['The governor imposed a curfew on Friday, and lifted it on Monday.', ['decision', 'decision']],
    ['Fiji ordered four ferries in 2021. The first came in 2023.', ['procurement', 'delivery']],
    ['Fiji ordered four ferries in 2021. The first minister left in 2023.', ['procurement', 'other']],
    ['The council passed a budget in May. Voters last went to the polls in June.', ['decision', 'other']],
  ])('%s', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });
});
