import { describe, expect, test } from 'vitest';
import { factsOf, parseRows } from './acts-told.ts';

/** What did not happen, or not yet: the kind of act, what became of it, and a sentence that tells it. */
const HINDI = `
procurement planned | भारत अगले महीने रूस से दस हेलीकॉप्टर खरीदेगा।
procurement planned | वायुसेना के लिए बारह परिवहन विमान खरीदे जाएंगे।
procurement planned | सरकार ने नौसेना के लिए चार पनडुब्बियां खरीदने की योजना बनाई है।
procurement planned | फ्रांस से राफेल विमानों का सौदा होने वाला है।
meeting planned | दोनों विदेश मंत्री मंगलवार को जकार्ता में मुलाकात करेंगे।
meeting planned | जी-20 के नेताओं की बैठक सितंबर में होनी है।
meeting planned | सुरक्षा परिषद की आपात बैठक बुलाई जाएगी।
visit planned | जापान के प्रधानमंत्री जनवरी में भारत की यात्रा करेंगे।
visit planned | राष्ट्रपति अगले सप्ताह श्रीलंका के दौरे पर जाएंगी।
visit planned | पुतिन दिसंबर में भारत आने वाले हैं।
agreement planned | भारत और ओमान अगले साल व्यापार समझौते पर हस्ताक्षर करेंगे।
agreement planned | दोनों देशों के बीच नए समझौते पर हस्ताक्षर होने की उम्मीद है।
agreement planned | समझौते पर शुक्रवार को हस्ताक्षर किए जाने हैं।
delivery planned | रूस बाकी दो एस-400 स्क्वाड्रन की आपूर्ति 2026 तक करेगा।
delivery planned | पहली पनडुब्बी अगले वर्ष नौसेना में शामिल की जाएगी।
test planned | डीआरडीओ इस महीने अग्नि-5 मिसाइल का परीक्षण करेगा।
deployment planned | सेना सीमा पर नई टुकड़ियां तैनात करेगी।
protest planned | किसान संगठन सोमवार को दिल्ली में प्रदर्शन करेंगे।
sanction planned | यूरोपीय संघ ईरान पर नए प्रतिबंध लगाएगा।
aid planned | भारत नेपाल को दस करोड़ रुपये की मदद देगा।
other planned | बिहार में मतदान छह नवंबर को होगा।
other planned | नए मुख्य न्यायाधीश सोमवार को शपथ लेंगे।
decision planned | सुप्रीम कोर्ट इस मामले में कल फैसला सुनाएगा।
offer offered | रूस ने भारत को एसयू-57 लड़ाकू विमान देने की पेशकश की है।
offer offered | अमेरिका ने भारत को एफ-35 विमान बेचने का प्रस्ताव दिया।
offer offered | ब्राजील ने आकाश मिसाइल प्रणाली में रुचि दिखाई है।
offer offered | वियतनाम ने ब्रह्मोस मिसाइल खरीदने की इच्छा जताई।
offer offered | तुर्किये ने दोनों पक्षों के बीच मध्यस्थता की पेशकश की।
offer offered | टी-90 टैंक की नई खरीद में मिस्र की दिलचस्पी
offer offered | वियतनाम ने आकाश प्रणाली की खरीद में रुचि दिखाई।
offer offered | इजरायल की भारत को बराक-8 की आपूर्ति की पेशकश
offer offered | तेजस विमानों की खरीद का प्रस्ताव
offer offered | फ्रांस मिस्र को 30 राफेल बेचने को तैयार है।
offer offered | इजरायल ग्रीस को बराक-8 देने के लिए राजी है।
procurement planned | नौसेना की राफेल-एम की खरीद की तैयारी
procurement denied | सरकार ने 12 विमान खरीदने की योजना नहीं बनाई है।
attack denied | दिल्ली में हमले की साजिश रविवार को विफल कर दी गई।
attack denied | बैंक लूटने की कोशिश रविवार को नाकाम कर दी गई।
sanction denied | यूरोपीय नेता रूसी संपत्ति जब्त करने पर सोमवार को एकमत नहीं हो सके।
offer offered | चीन ने नेपाल को 10 अरब रुपये की सहायता देने का आश्वासन दिया।
sanction denied | यह सच नहीं है कि बर्न ने राजनयिक को निष्कासित किया।
procurement reported | टोगो ने 2021 में टैंक बेच दिए होंगे।
procurement reported | टोगो ने शायद 2021 में टैंक बेच दिए हों।
delivery denied | पेरू चिली को तोपें नहीं देगा, मंत्री ने कहा।
attack denied | सेना अस्पताल पर हमला करने से बची।
delivery planned | राफेल विमानों की आपूर्ति में विलंब
offer offered | फिलीपींस ने पनाका रॉकेट में गहरी दिलचस्पी जाहिर की।
offer considered | भारत एस-500 प्रणाली खरीदने पर विचार कर सकता है।
offer considered | अमेरिका भारत को एफ-35 बेच सकता है।
offer offered | रूस भारत में एसयू-57 बनाने को तैयार है।
procurement planned | पेरू चिली से 12 जेट खरीदने का समझौता करेगा।
offer offered | रूस ने एसयू-57 के भारत में निर्माण का प्रस्ताव भी दोहराया।
offer considered | नौसेना छह और विमान खरीदने पर विचार कर रही है।
offer considered | रूस से और एस-400 लेने का प्रस्ताव विचाराधीन है।
sanction considered | अमेरिका रूसी तेल के खरीदारों पर प्रतिबंध लगा सकता है।
attack considered | ईरान इजरायल पर मिसाइल हमला कर सकता है।
visit considered | अमेरिकी राष्ट्रपति अगले साल भारत का दौरा कर सकते हैं।
meeting considered | दोनों नेता सम्मेलन से इतर मुलाकात कर सकते हैं।
decision considered | सरकार को नया कानून पारित करना चाहिए था, ऐसा विपक्ष मानता है।
procurement reported | सूत्रों के अनुसार भारत ने इजरायल से सौ ड्रोन खरीदे हैं।
attack reported | माना जा रहा है कि विद्रोहियों ने काफिले पर हमला किया।
procurement reported | खबर है कि मिस्र ने चीन से लड़ाकू विमानों का सौदा किया है।
attack reported | कथित तौर पर सैनिकों ने गांव में गोलीबारी की।
agreement denied | दोनों पक्षों ने समझौते पर हस्ताक्षर नहीं किए।
procurement denied | भारत ने पाकिस्तान से कोई हथियार नहीं खरीदे।
meeting denied | दोनों प्रधानमंत्रियों की मुलाकात नहीं हुई।
attack denied | सेना ने किसी अस्पताल पर हमला नहीं किया।
visit denied | विदेश मंत्री बैठक के लिए इस्लामाबाद नहीं जाएंगे।
attack denied | ईरान ने इस दावे का खंडन किया कि उसने टैंकर पर हमला किया था।
procurement denied | मंत्रालय ने इस खबर को गलत बताया कि भारत ने नए टैंक खरीदे हैं।
sanction considered | अगर युद्ध नहीं रुका तो यूरोप रूस पर नए प्रतिबंध लगाएगा।
delivery denied | कंपनी अब तक एक भी इंजन की आपूर्ति नहीं कर सकी है।
procurement denied | मलेशिया ने 18 सुखोई विमान खरीदने की योजना छोड़ दी।
procurement denied | कुवैत ने तीन पनडुब्बियां खरीदने का प्रस्ताव रद्द कर दिया।
delivery denied | कनाडा ने पड़ोसी देश को लड़ाकू विमान देने की योजना टाल दी है।
delivery denied | बेलारूस ने कहा कि उसने किसी देश को मिसाइलें नहीं दीं।
visit denied | रक्षा मंत्री का टोक्यो दौरा टल गया।
meeting denied | दोनों देशों की वार्ता रद्द कर दी गई।
meeting denied | पड़ोसी देश के साथ जल वार्ता जनवरी से ठप है।
test denied | तेज हवा के कारण मिसाइल का परीक्षण टाल दिया गया।
ceasefire planned | सेना अगले महीने घाटी से जवान निकालना शुरू करेगी।
procurement denied | ओमान ने पिछले महीने टैंक खरीदने की प्रक्रिया रोक दी।
delivery planned | कुवैत ने सोमवार को एक पनडुब्बी खरीदी, जो 2029 में मिलेगी।
offer offered | नॉर्वे ने पड़ोसी देश को 20 टैंक भेजने का वादा किया।
protest denied | टैक्सी चालकों ने प्रस्तावित रैली टाल दी।
other reported | राजधानी में चर्चा है कि जनरल को गिरफ्तार कर लिया गया है।
ceasefire considered | दोनों कमांडर राजी हुए तो 12 मार्च को युद्धविराम लागू होगा।
visit denied | अमीर की ट्यूनिस यात्रा सितंबर तक खिसक गई है।
decision denied | सीनेट ने बंदरगाह की नीलामी पर अपना निर्णय टाल दिया।
procurement denied | पेरू ने दो फ्रिगेट की खरीद ठंडे बस्ते में डाल दी।
procurement denied | जॉर्डन ने कनाडा से चार रडार खरीद लिए, यह दावा निराधार है।
attack denied | माली ने काफिले पर हमला करने की बात नकारी।
deployment denied | सेना ने द्वीप पर सैनिक भेजे जाने के दावे को मनगढ़ंत बताया।
procurement planned | मोरक्को भारत से तोपें लेने जा रहा है।
attack reported | बागियों ने शनिवार को हेलीकॉप्टर मार गिराने का दावा किया।
agreement considered | पेरू और चिली जल संधि पर हस्ताक्षर करने के बेहद करीब हैं।
request denied | पेरू बैंक से कर्ज मांगने वाला है, इस खबर को मंत्री ने बेबुनियाद बताया।
deployment considered | कनाडा हैती में सैनिक भेजने की सोच रहा है।
procurement denied | कोलंबिया ने ग्रिपेन सौदा टाला।
procurement denied | चाड ने ड्रोन की खरीद रोक दी।
offer offered | कंपनी ने पेरू को राफेल का प्रस्ताव सौंपा।
agreement denied | न तो लिस्बन ने और न ही बर्न ने सोमवार को करार पर हस्ताक्षर किए।
accident denied | सोमवार को गोदावरी एक्सप्रेस का बड़ा हादसा टल गया।
attack denied | मंत्रालय ने पुष्टि नहीं की कि बागियों ने शुक्रवार को चौकी पर हमला किया।
agreement denied | किसी ने यह नहीं कहा कि शुक्रवार को करार पर हस्ताक्षर हो गए।
visit considered | सुल्तान के शुक्रवार के ओस्लो दौरे पर असमंजस बना हुआ है।
visit denied | सुल्तान की तीन मार्च की बर्न यात्रा अधर में है।
attack considered | यह साफ नहीं है कि शुक्रवार को चौकी पर हमला बागियों ने किया या नहीं।
attack planned | शनिवार को मंडी में धमाका होने से रोक दिया गया।
test denied | ईंधन रिसने से उपग्रह का प्रक्षेपण रोक दिया गया।
agreement denied | अक्रा में शुक्रवार को न कोई करार हुआ, न मुलाकात।
agreement denied | किसने कहा कि हमने शुक्रवार को करार पर हस्ताक्षर किए, सुल्तान ने पूछा।
meeting considered | 25 मार्च को ओस्लो में होने वाली तीनों मंत्रियों की बैठक पर सस्पेंस बना हुआ है।
protest denied | नर्सों ने शुक्रवार से प्रस्तावित हड़ताल वापस ले ली।
accident denied | शुक्रवार को दो ट्रामों की टक्कर होते-होते टल गई।
visit denied | सुल्तान का मार्च में होने वाला ओमान दौरा खटाई में पड़ गया है।
attack denied | टोगो ने बेनिन के इस आरोप को झुठलाया कि उसने शुक्रवार को बंदरगाह पर हमला किया।
`;

const ENGLISH = `
attack denied | The rebels' claim to have captured Uvira on Monday was false.
procurement considered | Spain toyed with the idea of buying F-35s in 2023.
procurement planned | India will buy ten helicopters from Russia next month.
procurement planned | Plan for the purchase of 30 Chinook helicopters
procurement planned | The air force is set to acquire twelve transport aircraft.
procurement planned | The navy plans to buy four submarines from Germany.
procurement planned | Poland has agreed to buy 48 jets from South Korea.
meeting planned | The two foreign ministers will meet in Jakarta on Tuesday.
meeting planned | Leaders of the group are scheduled to hold talks in September.
meeting planned | The president is to meet his counterpart in Oslo.
visit planned | The Japanese prime minister will visit India in January.
visit planned | Putin is expected to visit India in December.
visit planned | The minister was due to arrive in Colombo on Monday.
agreement planned | India and Oman will sign a trade agreement next year.
agreement planned | The pact is expected to be signed on Friday.
agreement planned | The two sides are likely to sign a memorandum of understanding.
delivery planned | Russia will deliver the remaining two S-400 squadrons by 2026.
delivery planned | The first submarine will be commissioned into the navy next year.
test planned | DRDO will test the Agni-5 missile this month.
deployment planned | The army will deploy fresh troops along the border.
protest planned | Farmers will hold a protest in Delhi on Monday.
sanction planned | The European Union will impose new sanctions on Iran.
aid planned | Japan will provide aid worth $50 million to Nepal.
other planned | Voters will elect a new parliament in March.
other planned | The new chief justice will take oath on Monday.
decision planned | The Supreme Court will rule on the petition on Friday.
offer offered | Russia has offered Su-57 fighter jets to India.
offer offered | Washington offered to sell F-35 jets to New Delhi.
offer offered | France is ready to sell 30 Rafale jets to Egypt.
offer offered | Israel is willing to supply Greece with the Barak-8.
offer offered | Brazil has shown interest in the Akash missile system.
offer offered | Vietnam expressed interest in buying BrahMos missiles.
offer offered | Turkey has offered to mediate between the two sides.
offer offered | The company proposed to build the engines in India.
offer considered | India may consider buying the S-500.
offer considered | Washington could sell F-35 jets to New Delhi.
offer offered | Russia is ready to build the Su-57 in India.
offer considered | The navy is considering buying six more aircraft.
offer considered | Canberra is weighing the purchase of new submarines.
sanction considered | Washington may impose sanctions on buyers of Russian oil.
attack considered | Iran could attack Israel with missiles.
visit considered | The American president may visit India next year.
meeting considered | The two leaders could meet on the sidelines of the summit.
decision considered | Parliament should pass the bill, the opposition said.
procurement reported | India has reportedly bought a hundred drones from Israel.
attack reported | The rebels are believed to have attacked the convoy.
procurement reported | According to sources, Egypt has signed a deal for Chinese fighter jets.
attack reported | Soldiers allegedly attacked the village.
agreement denied | The two sides did not sign the agreement.
procurement denied | India has not bought any weapons from Pakistan.
meeting denied | The two prime ministers didn't meet in New York.
attack denied | The army never attacked a hospital.
visit denied | The foreign minister will not visit Islamabad for the meeting.
attack denied | Iran denied that it had attacked the tanker.
procurement denied | The ministry dismissed reports that India had bought new tanks.
sanction considered | If the war goes on, Europe will impose new sanctions on Russia.
delivery denied | The company has yet to deliver the engines.
procurement denied | Peru scrapped a proposal to buy 20 Rafale jets.
procurement denied | The navy's plan to buy six more submarines was dropped last year.
procurement denied | Jakarta has shelved its long-delayed plan to buy 12 helicopters.
deployment denied | Manila shelved a joint patrol with Hanoi on Monday.
aid considered | The bank is considering a loan of $2 billion for Ghana.
sanction considered | Brussels is weighing sanctions on Georgian officials.
sanction planned | Ottawa announced it will impose tariffs on steel from China.
procurement denied | Quito suspended plans to buy 12 helicopters.
offer denied | Vienna showed no interest in the Gripen.
procurement considered | A deal to sell 24 jets to Kuwait could be announced on Monday.
delivery reported | Oslo is thought to have sent howitzers to Estonia in March.
offer considered | Lisbon wants to buy 27 F-35 jets.
procurement considered | Warsaw is close to signing a contract for 96 helicopters.
procurement denied | No contract for the howitzers was signed at the fair.
procurement denied | Reports that Peru had bought the jets are false.
deployment considered | Tokyo is weighing whether to send peacekeepers to Haiti.
procurement denied | The minister said Vienna would buy no more jets.
other reported | Rumours that the general had been arrested swept the capital.
protest denied | A planned march by taxi drivers was put off.
decision denied | The senate put its decision on the port off.
decision denied | The board deferred the vote on the dam until May.
procurement denied | Oman shelved the purchase of two frigates.
ceasefire considered | The two militias came within hours of signing a truce in Juba.
procurement denied | The yard nearly bought two tankers in 2021.
procurement denied | Word that Quito had bought the radars was untrue.
agreement denied | Nothing was signed between Lima and Quito on Tuesday.
ceasefire denied | Rumours of a truce in Juba on Monday are untrue.
attack denied | Word of a coup in Bissau on Friday turned out to be fabricated.
sanction denied | It is not true that Bern expelled the diplomat.
attack denied | The claim that Asmara shot down a drone on May 7 was dismissed by Djibouti.
deployment considered | Senators debated on Monday whether to send troops to Mali.
sanction planned | Brasilia vowed on Monday to hit back with duties of its own.
agreement denied | Malta stopped short of signing the convention on Monday.
aid planned | Doha has pledged the same amount for next year.
sanction denied | It isn't true that Bern expelled the diplomat on Monday.
delivery denied | Oslo will not send tanks to Bern, the minister said.
procurement reported | Two people with knowledge of the matter said that Oman had bought 12 jets.
attack denied | The army averted a coup on Sunday.
accident denied | The jet narrowly avoided a crash on Monday.
attack denied | Fears that Asmara had bombed the dam on Friday proved unfounded.
other denied | Bern called off the balloon festival on Monday.
other reported | Speculation on Tuesday that the sultan had died rattled markets.
deployment considered | Oslo is thinking about sending a destroyer to the Gulf.
ceasefire denied | Rumours on Monday of a truce in Kordofan proved unfounded.
attack denied | A raid on the depot was foiled on Monday.
agreement denied | No one confirmed that Bern and Oslo had signed the pact on Friday.
agreement denied | Instead of signing the pact on Friday, Bern asked for time.
agreement denied | Rather than sign the pact on Friday, Bern sent it back.
agreement considered | Both envoys wished that they had signed the pact in May.
attack denied | Nor did the rebels attack the depot on Friday.
delivery denied | At no time did the yard supply frigates to Sudan in 2023.
attack denied | Bern dismissed as a lie the report that its men had attacked the depot.
procurement planned | Oman is committed to buying 40 tanks in 2027.
visit considered | The sultan's Friday trip to Oslo is in doubt.
visit denied | The sultan's visit to Oslo on 12 May never materialised.
agreement denied | A daily wrongly reported that Bern and Oslo had signed a pact on Friday.
attack denied | A hoax call claimed that a bomb had exploded in the arena on Friday.
agreement denied | Who says that we signed the pact on Friday?
delivery denied | Not one of the howitzers ordered from Oslo was delivered in 2024.
attack reported | Reports of an attack on the depot on Friday spread fast.
agreement denied | Malta signed nothing with Tunis on Friday.
attack denied | Ukraine refuted Russia's claim to have captured Pokrovsk on Monday.
attack denied | Border guards did not fire on the patrol on Friday.
ceasefire denied | The truce in Kordofan did not come about on Friday.
other denied | It would be wrong to say that the sultan resigned on Friday.
ceasefire considered | Fears of a truce on Friday sent prices down.
accident denied | On Friday a jet braked hard to avoid hitting a truck.
deployment considered | Oman's request that two frigates be deployed off Aden on Friday caused a stir.
other considered | Togo's premier was within a whisker of being arrested in 2021.
decision considered | The law ought to have been struck down in 2019.
procurement planned | Togo's air force on Friday made a case for buying 12 Gripens.
`;

describe.each([
  ['Hindi', HINDI],
  ['English', ENGLISH],
])('what did not happen, in %s,', (_, list) => {
  const rows = parseRows(list);

  test('is a list of fifty or more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(50);
  });

  test.each(rows)('is $factuality $kind: $sentence', ({ kind, factuality, sentence }) => {
    const told = factsOf(sentence);
    expect(told).toContain(`${kind} ${factuality}`);
    expect(told).not.toContain(`${kind} done`);
  });
});

test('in the time that was set nothing is decided', () => {
  expect(factsOf('पुल का काम शुक्रवार को तय समय पर पूरा किया गया।')).not.toContain('decision done');
});

test('what hangs on a condition without if is no event', () => {
  expect(factsOf('Had Oslo sold the boats, the fighting might have stopped in May.')).toEqual([]);
  expect(factsOf('Greece would have bought 20 F-35s in 2023 had Washington agreed.')).toEqual([]);
  expect(factsOf('Israel could have struck Iran on Friday had the talks failed.')).toEqual([]);
  expect(factsOf('The truce might have held on Sunday had rockets not struck Haifa.')).toEqual([]);
  expect(factsOf('The deal would have been signed in May had ministers agreed.')).toEqual([]);
  expect(factsOf('But had Oslo sold the boats, the fighting might have stopped in May.')).toEqual([]);
  expect(factsOf('In 2023, had Oslo agreed, Peru would have bought the jets.')).toEqual([]);
});

test.each([
  ['attack done', 'Iran had a base in Iraq, attacked it on Monday, and could have killed dozens.'],
  [
    'attack done',
    'The army would have attacked on Monday, but the rebels had the town surrounded and captured the base.',
  ],
  [
    'attack done',
    'The man had a gun and attacked officers on Monday, who would have been killed, police said.',
  ],
  ['attack done', 'Peru had the drones and struck the depot on Monday; it could have burned for days.'],
])('what someone had is no condition: %s “%s”', (fact, sentence) => {
  expect(factsOf(sentence)).toContain(fact);
});

test.each([
  ['other', 'टोगो की सरकार 8 सितंबर को विश्वास मत हार गई।'],
  ['other', 'टोगो के प्रधानमंत्री ने सोमवार को विश्वास मत हासिल कर लिया।'],
])('a vote is no negation: %s “%s”', (kind, sentence) => {
  expect(factsOf(sentence)).toEqual([`${kind} done`]);
});

test.each([
  'Dozens might have died had the bomb gone off in the hall on Friday.',
  'The government backed away on Friday from tabling the bill.',
  'टोगो के युद्धविराम प्रस्ताव पर शुक्रवार को बागियों ने कोई जवाब नहीं दिया।',
  'शुक्रवार को सुल्तान ने बेनिन के राजा से मिलने की अटकलों पर विराम लगा दिया।',
  'काश टोगो ने 1972 में ही बेनिन से समझौता कर लिया होता।',
  'ऐसा लगा मानो बंदरगाह पर बमबारी हुई हो।',
  'राजा ने शुक्रवार को सवाल किया कि क्या टोगो ने कभी बेनिन पर हमला किया है।',
])('what is only wished, likened or asked is not done: %s', (text) => {
  expect(factsOf(text).filter((fact) => fact.endsWith(' done') && fact !== 'statement done')).toEqual([]);
});

test.each([
  ['ceasefire', 'The truce that neither side wanted took effect on Friday.'],
  ['sanction', 'Togo called home its envoy in May and cut ties with Benin.'],
  ['attack', 'The rebels had no choice but to attack the depot on Friday.'],
  ['attack', 'Not only did the rebels shell the depot on Friday, they also burned two barns.'],
  ['visit', 'No sooner had he visited Oslo on Friday than the row began.'],
  ['accident', 'A ferry that was to have been scrapped sank off Lome on Friday.'],
  ['visit', 'Amid rumours that his trip would be cancelled, the sultan landed in Oslo on Friday.'],
  ['visit', 'दौरा टलने की खबरों के बीच सुल्तान शुक्रवार को ओस्लो पहुंचे।'],
  ['deployment', 'टोगो ने हमले की अटकलों के बीच शुक्रवार को तीन टैंक तैनात किए।'],
  ['agreement', 'मना करने के महीने भर बाद शुक्रवार को टोगो ने समझौते पर हस्ताक्षर कर दिए।'],
  ['procurement', 'ओमान ने 2030 के खेलों के लिए टोगो से 40 बसें खरीदीं।'],
  ['aid', 'ओमान ने टोगो को 25 करोड़ यूरो दिए ताकि वह गेहूं खरीद सके।'],
  ['attack', 'Togo used Grad rockets against the port on Friday.'],
  ['attack', 'बागियों ने न केवल चौकी पर शुक्रवार को हमला किया बल्कि दो पुल भी उड़ा दिए।'],
])('a %s that was done stays so in “%s”', (kind, text) => {
  expect(factsOf(text)).toContain(`${kind} done`);
});

test('talk that someone dismisses tells no act', () => {
  const told = factsOf('The mayor dismissed talk of an attack on the tram on Friday.').join();
  expect(told).not.toMatch(/attack (?:done|reported)/);
});

test('who sold nothing did nothing, nor did who only would have', () => {
  expect(factsOf('Malta auctioned nothing in 2022.')).toEqual([]);
  expect(factsOf('पहरेदार न जागते तो चोर शुक्रवार को ताला काट देता।')).toEqual([]);
});
