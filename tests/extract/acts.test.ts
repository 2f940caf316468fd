import { describe, expect, test } from 'vitest';
import { actsIn, factsOf, parseRows } from './acts-told.ts';

/** Sentences of news, each with the act that it tells. */
const HINDI = `
rejection done | मालिकों ने मजदूरों की मांग नहीं मानी।
decision done | संसदीय समिति ने 12 पनडुब्बियों की खरीद को मंजूरी दी।
delivery done | आखिरी हेलीकॉप्टर मार्च 2023 में आया।
delivery planned | ये टैंक 2031 तक दिए जाएंगे।
meeting done | रक्षा मंत्री राजनाथ सिंह ने मंगलवार को अपने जापानी समकक्ष से मुलाकात की।
meeting done | प्रधानमंत्री और फ्रांस के राष्ट्रपति के बीच पेरिस में द्विपक्षीय वार्ता हुई।
meeting done | विदेश सचिव ने नेपाल के नेताओं के साथ बैठक की।
meeting done | दोनों देशों के सैन्य कमांडरों की 20वें दौर की बातचीत चुशूल में हुई।
meeting done | गृह मंत्री ने बाढ़ की स्थिति पर उच्च स्तरीय बैठक बुलाई।
meeting done | मोदी ने जेलेंस्की से फोन पर बात की।
visit done | जर्मनी के चांसलर सोमवार को नई दिल्ली पहुंचे।
visit done | विदेश मंत्री एस जयशंकर तीन दिन की यात्रा पर मास्को गए हैं।
visit done | प्रधानमंत्री नरेंद्र मोदी ने अगस्त 2024 में यूक्रेन का दौरा किया था।
visit done | वे पिछली बार अप्रैल 2015 में जर्मनी आए थे।
visit done | सेना प्रमुख दो दिन के दौरे पर भूटान पहुंचे।
agreement done | भारत और यूएई ने मुक्त व्यापार समझौते पर हस्ताक्षर किए।
agreement done | दोनों कंपनियों के बीच समझौता ज्ञापन पर दस्तखत हुए।
agreement done | कोलंबो में पांच समझौतों पर मुहर लगी।
agreement done | दोनों पक्ष कैदियों की सूची साझा करने पर सहमत हुए।
procurement done | भारत ने अक्टूबर 2018 में रूस से पांच एस-400 इकाइयों का करार किया था।
procurement done | मंत्रालय ने एचएएल के साथ 97 तेजस विमानों के सौदे पर हस्ताक्षर किए।
procurement done | नौसेना ने फ्रांस से 26 राफेल विमान खरीदे।
procurement done | सेना ने 600 ड्रोन का ऑर्डर दिया।
procurement done | भारत ने रूस से परमाणु पनडुब्बी पट्टे पर ली है।
delivery done | एस-400 की तीसरी खेप भारत पहुंची।
delivery done | कंपनी ने सेना को पहला हेलीकॉप्टर सौंप दिया।
delivery done | आईएनएस तमाल को नौसेना में शामिल किया गया।
delivery done | रूस ने चौथे स्क्वाड्रन की आपूर्ति शुरू कर दी।
offer offered | फ्रांस चाड को राफेल बेचना चाहता है।
offer offered | रूस ने अपनी पनडुब्बियां देने का प्रस्ताव रखा।
offer offered | अमेरिका ने दोनों देशों को वार्ता का न्योता दिया।
offer offered | रूस ने की एसयू-57 लड़ाकू विमान देने की पेशकश
request done | यूक्रेन ने जर्मनी से टॉरस मिसाइलें देने का अनुरोध किया।
request done | विपक्ष ने मंत्री के इस्तीफे की मांग की।
request done | पीड़ित परिवार ने सरकार से मुआवजे की गुहार लगाई।
aid done | भारत ने म्यांमार को राहत सामग्री भेजी।
aid done | विश्व बैंक ने श्रीलंका को 70 करोड़ डॉलर का ऋण मंजूर किया।
aid planned | मुख्यमंत्री ने मृतकों के परिजनों को दस लाख रुपये के मुआवजे का ऐलान किया।
aid done | बाढ़ में फंसे 40 लोगों को सुरक्षित निकाला गया।
decision done | अपाचे हेलीकॉप्टरों की खरीद को हरी झंडी
decision done | केंद्रीय मंत्रिमंडल ने नई शिक्षा नीति को मंजूरी दी।
decision done | लोकसभा ने बुधवार को विधेयक पारित किया।
decision done | अदालत ने दोषी को उम्रकैद की सजा सुनाई।
decision done | रिजर्व बैंक ने रेपो दर में कटौती की।
decision done | सुप्रीम कोर्ट ने चुनावी बॉन्ड योजना को रद्द कर दिया।
decision done | सरकार ने परीक्षा स्थगित कर दी।
decision done | हाई कोर्ट ने आरोपी को जमानत दे दी।
warning done | अमेरिका ने भारत को प्रतिबंधों की चेतावनी दी थी।
warning done | मौसम विभाग ने तटीय जिलों के लिए रेड अलर्ट जारी किया।
warning done | ईरान ने होर्मुज जलडमरूमध्य बंद करने की धमकी दी।
sanction done | अमेरिका ने रूस की दो तेल कंपनियों पर प्रतिबंध लगा दिए।
sanction done | ट्रंप ने भारतीय सामान पर 25 प्रतिशत शुल्क लगाया।
sanction done | भारत ने सिंधु जल संधि निलंबित कर दी।
sanction done | ब्रिटेन ने तीन रूसी राजनयिकों को निष्कासित किया।
accusation done | यूक्रेन ने रूस पर संघर्ष विराम तोड़ने का आरोप लगाया।
accusation done | पुलिस ने पूर्व मंत्री के खिलाफ मामला दर्ज किया।
accusation done | सीबीआई ने अदालत में आरोप पत्र दाखिल किया।
rejection done | भारत ने चीन के दावे को खारिज कर दिया।
rejection done | रूस ने सुरक्षा परिषद में प्रस्ताव पर वीटो किया।
rejection done | ईरान ने बातचीत से इनकार कर दिया।
attack done | पहलगाम में आतंकियों ने पर्यटकों पर हमला किया।
attack done | रूस ने कीव पर ड्रोन और मिसाइलें दागीं।
attack done | मुठभेड़ में तीन आतंकी मारे गए।
attack done | भारतीय सेना ने नौ आतंकी ठिकानों को निशाना बनाया।
attack done | क्वेटा में आत्मघाती हमले में 18 लोगों की मौत हो गई।
attack done | बदमाशों ने व्यापारी की गोली मारकर हत्या कर दी।
attack done | दो गुटों में हिंसक झड़प हुई।
deployment done | चीन ने लद्दाख के पास एस-400 प्रणाली तैनात की।
deployment done | भारत और अमेरिका ने अलास्का में सैन्य अभ्यास किया।
deployment done | सरकार ने एनडीआरएफ की चार टीमें भेजीं।
test done | डीआरडीओ ने ओडिशा तट से अग्नि प्राइम मिसाइल का सफल परीक्षण किया।
test done | उत्तर कोरिया ने अंतरमहाद्वीपीय बैलिस्टिक मिसाइल का परीक्षण किया।
ceasefire done | भारत और पाकिस्तान संघर्ष विराम पर सहमत हुए।
ceasefire done | इजरायल ने दक्षिणी गाजा से अपने सैनिक हटा लिए।
ceasefire done | हमास ने तीन बंधकों को रिहा किया।
protest done | किसानों ने शंभू बॉर्डर पर धरना दिया।
protest done | हजारों छात्रों ने सड़कों पर उतरकर प्रदर्शन किया।
protest done | डॉक्टर हड़ताल पर चले गए।
accident done | सड़क हादसे में पांच लोगों की मौत हो गई।
accident done | बस खाई में गिर गई।
accident done | अहमदाबाद में विमान दुर्घटनाग्रस्त हो गया।
accident done | गोदाम में भीषण आग लग गई।
accident done | म्यांमार में 7.7 तीव्रता का भूकंप आया।
accident done | वायनाड में भूस्खलन से सैकड़ों लोग मारे गए।
accident done | मंदिर में भगदड़ मच गई।
other done | पूर्व प्रधानमंत्री मनमोहन सिंह का निधन हो गया।
other done | इसरो ने चंद्रयान-3 का प्रक्षेपण किया।
other done | पुलिस ने चार आरोपियों को गिरफ्तार किया।
other done | मुख्यमंत्री ने इस्तीफा दे दिया।
other done | भाजपा ने दिल्ली विधानसभा चुनाव जीत लिया।
other done | द्रौपदी मुर्मू ने राष्ट्रपति पद की शपथ ली।
accusation done | प्रधानमंत्री ने सोमवार को हमले की निंदा की।
`;

const ENGLISH = `
meeting done | Defence Minister Rajnath Singh met his Japanese counterpart on Tuesday.
meeting done | The prime minister and the French president held bilateral talks in Paris.
meeting done | Military commanders of the two countries held the 20th round of talks at Chushul.
meeting done | The home minister chaired a high-level meeting on the flood situation.
meeting done | Modi spoke with Zelenskyy by phone.
visit done | The German chancellor arrived in New Delhi on Monday.
visit done | Prime Minister Narendra Modi visited Ukraine in August 2024.
visit done | The army chief travelled to Bhutan for two days.
visit done | President Droupadi Murmu left for Portugal on Sunday.
agreement done | India and the UAE signed a free trade agreement.
agreement done | The two companies signed a memorandum of understanding.
agreement done | Five pacts were signed in Colombo.
agreement done | Both sides agreed on a list of prisoners.
agreement done | Finland joined NATO in April 2023.
procurement done | India signed a contract for five S-400 units with Russia in October 2018.
procurement done | The ministry awarded a contract to HAL for 97 Tejas jets.
procurement done | The navy bought 26 Rafale jets from France.
procurement done | The army ordered 600 drones.
procurement done | A deal worth 5 billion dollars was signed for the S-400 system.
delivery done | The third batch of the S-400 arrived in India.
delivery done | The company delivered the first helicopter to the army.
delivery done | INS Tamal was commissioned into the navy.
delivery done | Russia began deliveries of the fourth squadron.
delivery done | The frigate was handed over to the navy.
offer offered | Russia offered its submarines to India.
offer offered | Washington invited both countries to talks.
request done | Ukraine requested Taurus missiles from Germany.
request done | The opposition demanded the resignation of the minister.
request done | The United Nations called for an immediate end to the siege.
aid done | India sent relief supplies to Myanmar.
aid done | The World Bank approved a loan of $700 million for Sri Lanka.
aid done | The chief minister announced compensation of ten lakh rupees for the families of the dead.
aid done | Forty people were rescued from the flooded village.
decision done | The Union Cabinet approved the new education policy.
decision done | The Lok Sabha passed the bill on Wednesday.
decision done | The court sentenced the man to life imprisonment.
decision done | The Reserve Bank cut the repo rate.
decision done | The Supreme Court struck down the electoral bond scheme.
decision done | The government postponed the exam.
decision done | The high court granted bail to the accused.
warning done | The United States had warned India of sanctions.
warning done | The weather office issued a red alert for coastal districts.
warning done | Iran threatened to close the Strait of Hormuz.
sanction done | The United States imposed sanctions on two Russian oil companies.
sanction done | Trump slapped a 25 per cent tariff on Indian goods.
sanction done | India suspended the Indus Waters Treaty.
sanction done | Britain expelled three Russian diplomats.
accusation done | Ukraine accused Russia of breaking the ceasefire.
accusation done | Police filed a case against the former minister.
accusation done | The CBI filed a chargesheet in the court.
rejection done | India rejected the Chinese claim.
rejection done | Russia vetoed the resolution in the Security Council.
rejection done | Iran refused to hold talks.
attack done | Terrorists attacked tourists in Pahalgam.
attack done | Russia fired drones and missiles at Kyiv.
attack done | Three militants were killed in an encounter.
attack done | Indian forces struck nine terrorist camps.
attack done | A suicide bombing in Quetta killed 18 people.
attack done | Gunmen shot dead a trader.
attack done | Two groups clashed in the town.
deployment done | China deployed the S-400 system near Ladakh.
deployment done | India and the United States held a military exercise in Alaska.
deployment done | The government sent four teams of soldiers to the border.
test done | DRDO successfully tested the Agni Prime missile off the Odisha coast.
test done | North Korea test-fired an intercontinental ballistic missile.
ceasefire done | India and Pakistan agreed to a ceasefire.
ceasefire done | Israel withdrew its troops from southern Gaza.
ceasefire done | Hamas released three hostages.
protest done | Farmers staged a sit-in at the Shambhu border.
protest done | Thousands of students protested in the streets.
protest done | Doctors went on strike.
accident done | Five people died in a road accident.
accident done | A bus fell into a gorge.
accident done | A plane crashed in Ahmedabad.
accident done | A massive fire broke out at a warehouse.
accident done | A 7.7 magnitude earthquake hit Myanmar.
accident done | Landslides in Wayanad killed hundreds of people.
accident done | A stampede at the temple left 12 dead.
other done | Former prime minister Manmohan Singh died at the age of 92.
other done | ISRO launched Chandrayaan-3.
other done | Police arrested four men.
other done | The chief minister resigned.
other done | The BJP won the Delhi assembly election.
other done | Droupadi Murmu was sworn in as president.
accusation done | The prime minister condemned the attack on Monday.
offer offered | France wants to sell the Rafale to Chad.
offer considered | Chad wants to buy the Rafale from France.
agreement denied | Moscow denied it had signed the agreement.
attack denied | The army denied its troops had attacked the village.
accusation done | The air chief publicly faulted the company over the delay.
statement planned | Investigators will publish a first report next month.
procurement done | The firm inked a pact worth $1 billion with General Electric for F404 engines.
procurement done | The state ordered four new ferries from a Turkish yard.
delivery planned | Germany will speed up deliveries of IRIS-T systems to Ukraine.
delivery done | All of the jets were inducted by December 2022.
offer offered | Paris and London have floated a one-month truce.
offer offered | The transport secretary promised a full inquiry.
rejection done | The Kremlin brushed the idea aside.
rejection done | Parliament has twice blocked the budget.
rejection done | Residents objected to the plan.
decision done | The council overhauled rates in November 2017.
decision done | The High Court stayed the closure of the market.
decision done | The cabinet had cleared a monthly aid of Rs 10,000 for women.
decision done | The operator scrapped all sailings until Friday.
meeting done | Trump and Zelenskiy clashed in the Oval Office.
meeting done | The prime minister hosted 18 leaders.
visit denied | The minister called off his trip to Washington.
visit denied | The two sides had put off a visit by Singh to Washington.
visit denied | The tour was cancelled.
meeting denied | The summit was postponed.
protest denied | Nurses called off their strike.
deployment denied | The navies scrapped the exercise.
test denied | The agency aborted the launch.
protest done | Japan lodged a protest through diplomatic channels.
protest done | Islanders rallied outside the parliament over the delay.
accident done | The ferry ran aground off the island.
accident done | The vessel hit a pier at Oban.
accident done | A Tejas of the Indian Air Force went down near Jaisalmer.
aid done | Lifeboats brought all passengers ashore by dawn.
deployment done | The army announced the exercise on Monday.
deployment done | Russian and Chinese bombers had flown together near Shikoku.
other planned | Kumar will step down on Monday and take oath on Thursday.
procurement done | The ministry praised the 97 Tejas jets that the air force ordered.
agreement done | The ministers agreed to set up a joint panel.
delivery reported | Iran is suspected of having shipped missiles to Yemen.
decision done | The central bank trimmed its key rate.
aid done | The chief minister announced Rs 4 lakh for the kin of each of the dead.
other done | The owner of the kiln surrendered on Tuesday.
ceasefire done | Hundreds of soldiers surrendered at the plant.
rejection done | The president broke off trade talks.
`;

describe.each([
  ['Hindi', HINDI],
  ['English', ENGLISH],
])('in %s a sentence tells', (_, list) => {
  const rows = parseRows(list);

  test('one of some eighty acts', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80);
  });

  test.each(rows)('$kind ($factuality): $sentence', ({ kind, factuality, sentence }) => {
    expect(factsOf(sentence)).toContain(`${kind} ${factuality}`);
  });
});

/** What is so, what often happens, what can be: no events. */
const NOTHING = `
भारत अपनी जरूरत का अधिकांश तेल आयात करता है।
नौसेना के पास दो विमानवाहक पोत हैं।
यह मिसाइल 300 किलोमीटर तक मार कर सकती है।
विशेषज्ञों के मुताबिक दोनों देशों के संबंध मजबूत हैं।
Had Peru bought the jets in 2012, it would have saved a billion dollars.
Had the river risen in May 2024, the dam would have burst.
Peru came close to buying 24 jets in 2012.
हर साल हजारों श्रद्धालु मंदिर आते हैं।
India imports most of its oil.
The navy has two aircraft carriers.
The missile can hit targets 300 kilometres away.
Experts say relations between the two countries are strong.
Thousands of pilgrims visit the temple every year.
The opposition-held parliament has 113 seats.
Pension funds have large holdings of gold.
The plane flies over the sea at night.
He sits on the board of the company.
`;

test.each(NOTHING.trim().split('\n'))('tells no act: %s', (sentence) => {
  expect(actsIn(sentence).filter(({ needs }) => needs === 'nothing')).toEqual([]);
});
