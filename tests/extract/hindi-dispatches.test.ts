import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const eventsIn = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2026-02-17' }, lexicon);
/** `when kind factuality countries systems` of each event. */
const told = (text: string) =>
  eventsIn(text).map(({ when, kind, factuality, countries, systems }) =>
    `${when ?? '-'} ${kind} ${factuality} ${countries.join()} ${systems.join()}`.trim(),
  );
/** The English headline of each event. */
const titles = (text: string) => eventsIn(text).map(({ title }) => title.en);

describe('Hindi dispatches', () => {
  test.each([
    // What all but came about has not.
    ['भारत ने 2012 में 126 राफेल विमान लगभग खरीद ही लिए थे।', ['2012 offer considered IN rafale']],
    [
      'पाकिस्तान ने जनवरी में सूडान को हथियार बेचने के सौदे को लगभग अंतिम रूप दे दिया था।',
      ['2026-01 procurement considered PK,SD'],
    ],
    // A line that lacks its verb hands nothing over.
    ['रूस ने भारत को पांच एस-400 देने का करार', ['2026-02-17 procurement done RU,IN s-400']],
    // Of what a share is launched.
    [
      'भारत ने तीन स्कॉर्पीन पनडुब्बियों का अनुबंध फ्रांस से किया। तीसरी का जलावतरण मई 2021 में हुआ।',
      ['2026-02-17 procurement done IN,FR scorpene', '2021-05 delivery done IN,FR scorpene'],
    ],
    ['रूस ने भारत को लगभग सभी एस-400 सौंप दिए हैं।', ['2026-02-17 delivery done RU,IN s-400']],
    ['सोमवार को भारत ने लगभग 26 राफेल खरीदे।', ['2026-02-16 procurement done IN,FR rafale']],
    // This same year is that of the clause before it; that of the report beside a plan, a participle or what had been.
    [
      'पोत 7 जनवरी 2014 को कारवार पहुंचा और इसी वर्ष 14 जून को प्रधानमंत्री ने इसे राष्ट्र को समर्पित किया।',
      ['2014-01-07 delivery done IN', '2014-06-14 other done IN'],
    ],
    ['2019 में बनी भारतीय कंपनी ने इसी साल जनवरी में दफ्तर खोला।', ['2026-01 other done IN']],
    ['वह 2014 में सांसद बने और इसी साल जून में चुनाव लड़ेंगे।', ['2014 other done IN', '2026-06 other planned IN']],
    // The years for which something was approved are not those in which it was.
    ['भारत के मंत्रिमंडल ने आज वर्ष 2026-27 के लिए योजना को मंजूरी दी।', ['2026-02-17 decision done IN']],
    // What was fixed at a price is no plan; what is fixed for a day is one.
    ['सरकार ने पिछले वर्ष 28 मई को इसे 2,369 रुपये निर्धारित किया था।', ['2025-05-28 decision done IN']],
    ['भारत में बैठक 28 मई को निर्धारित की गई है।', ['2026-05-28 meeting planned IN']],
    // What is still to be told is no event; that it will be told on a day is one.
    ['भारत का आयोग 25 फरवरी को बताएगा कि चुनाव किस दिन होंगे।', ['2026-02-25 statement planned IN']],
    ['भारत के आयोग ने सोमवार को बताया कि चुनाव कब होंगे।', ['2026-02-16 statement done IN']],
    ['भारत के आयोग ने सोमवार को बताया कि चुनाव अप्रैल में होंगे।', ['2026-04 other planned IN']],
    [
      'ढाका। सरकार के एक सलाहकार ने 7 फरवरी को बताया कि इस पर 2.2 अरब डॉलर खर्च होंगे।',
      ['2026-02-07 statement done BD'],
    ],
    ['ढाका। कंपनी के एक सलाहकार ने 7 फरवरी को बताया कि इस पर 2.2 अरब डॉलर खर्च होंगे।', []],
    // Whoever did the first of two did the second, whosever oil it is about.
    [
      'ट्रंप ने 25 प्रतिशत शुल्क का एलान किया और रूसी तेल खरीदने पर जुर्माने की धमकी दी।',
      ['2026-02-17 decision done US', '2026-02-17 warning done US,RU'],
    ],
    [
      'ट्रंप ने सोमवार को भारत से वार्ता की और चीन ने रूसी तेल पर धमकी दी।',
      ['2026-02-16 meeting done US,IN', '2026-02-16 warning done CN,RU'],
    ],
    // Such a one is of those named last.
    [
      'बांग्लादेश चीन से 20 जे-10सीई विमान लेगा। वायुसेना के पास 36 पुराने एफ-7 विमान हैं। 21 जुलाई को ऐसा ही एक विमान ढाका में गिर गया था।',
      ['- procurement planned BD,CN j-10', '2025-07-21 accident done BD j-7'],
    ],
    // What was ordered behind what was promised is of that day; behind what is planned for another it is of none.
    [
      'लखनऊ। सोमवार को बस ट्रक से टकरा गई। मुख्यमंत्री ने सहायता की घोषणा की। जिलाधिकारी ने हादसे की जांच के आदेश दिए।',
      ['2026-02-16 accident done IN', '2026-02-17 aid planned IN', '2026-02-17 decision done IN'],
    ],
    // Who is pleased to call on someone asks for nothing.
    [
      'Pleased to call on President Muizzu in Malé today. India will hand over two Dornier aircraft to the Maldives next month.',
      ['2026-02-17 meeting done MV,IN', '2026-03 delivery planned IN,MV dornier-228'],
    ],
    // A decision that is still open by nobody's word; what someone is about to get.
    [
      'रूस ने भारत को एसयू-57 देने की पेशकश की है। इस पर अभी कोई फैसला नहीं हुआ है।',
      ['2026-02-17 offer offered RU,IN su-57', '2026-02-17 decision denied RU,IN'],
    ],
    ['पाकिस्तान चीन से जे-35 विमान लेने की तैयारी में है।', ['- procurement planned PK,CN j-35']],
    // What the same approved, too, across what lay behind.
    [
      'केंद्रीय मंत्रिमंडल ने सोमवार को समर्थन मूल्य में वृद्धि को मंजूरी दी। सरकार ने पिछले साल 28 मई को इसे तय किया था। मंत्रिमंडल ने नई रेल लाइन को भी मंजूरी दी।',
      ['2026-02-16 decision done IN', '2025-05-28 decision done IN'],
    ],
    // What a government left open is news as it stands; what did not come of an older proposal is of no day.
    [
      'नई दिल्ली। रूस ने भारत को एसयू-57 देने की पेशकश की है। सरकार ने इस पर अब तक कोई फैसला नहीं लिया है।',
      ['2026-02-17 offer offered RU,IN su-57', '- decision denied IN'],
    ],
    [
      'पटना। विभाग ने पिछले साल प्रस्ताव भेजा था, लेकिन शासन ने उसे मंजूरी नहीं दी।',
      ['2025 offer offered IN', '- decision denied IN'],
    ],
    // The two of the sentence right before, whoever the report is of.
    [
      'भारत और आर्मेनिया ने सोमवार को बैठक की। भारत ने आर्मेनिया को पिनाका बेची है। आर्मेनिया और अजरबैजान ने अगस्त 2025 में संधि पर हस्ताक्षर किए थे। दोनों देशों के बीच 2020 में युद्ध चला था।',
      [
        '2026-02-16 meeting done IN,AM',
        '2026-02-17 procurement done IN,AM pinaka',
        '2025-08 agreement done AM,AZ',
        '2020 attack done AM,AZ',
      ],
    ],
    // Talks that one sentence tells in two clauses.
    [
      'राजनाथ सिंह ने सोमवार को अपनी आर्मेनियाई समकक्ष सुरेन पापिक्यान के साथ बैठक की और दोनों देशों के बीच सहयोग पर चर्चा की।',
      ['2026-02-16 meeting done IN,AM'],
    ],
    // A ship stays what is told of when something is fired from it; the second of its class is named.
    [
      'आईएनएस अरिहंत भारत की पहली परमाणु पनडुब्बी है। 25 नवंबर 2015 को इससे के-15 मिसाइल का परीक्षण किया गया। अगस्त 2016 में इसे नौसेना में शामिल किया गया। इसी श्रेणी की दूसरी पनडुब्बी आईएनएस अरिघात 29 अगस्त 2024 को सेवा में आई।',
      [
        '2015-11-25 test done IN k-15',
        '2016-08 delivery done IN ins-arihant',
        '2024-08-29 delivery done IN ins-arighaat',
      ],
    ],
    [
      'भारत ने राफेल खरीदे हैं। ये विमान आईएनएस विक्रांत पर मार्च में तैनात किए जाएंगे।',
      ['2026-02-17 procurement done IN,FR rafale', '2026-03 deployment planned IN rafale,ins-vikrant'],
    ],
    // The crime that a case is of is none of the day of the arrest.
    ['पुलिस ने उसे मार्च 2023 में लूट के मामले में पकड़ा था।', ['2023-03 other done IN']],
    ['उसे सोमवार को ठगी के आरोप में हिरासत में लिया गया।', ['2026-02-16 other done']],
    [
      'पुलिस ने 10 फरवरी को हुई डकैती के मामले में सोमवार को दो लोगों को पकड़ा।',
      ['2026-02-10 attack done IN', '2026-02-16 other done IN'],
    ],
    // Behind a byline a report is of the state that it begins with.
    [
      'बीबीसी हिंदी। बांग्लादेश में 12 फरवरी को चुनाव हुए। चुनाव आयोग ने शनिवार को नतीजों की घोषणा की। भारत ने रविवार को बधाई दी।',
      ['2026-02-12 other done BD', '2026-02-14 decision done BD', '2026-02-15 statement done IN'],
    ],
    // A team that is sent is no troops.
    ['केंद्र ने मेघालय में जांच के लिए टीम भेजी।', ['2026-02-17 visit done IN']],
    ['एनडीआरएफ की दो टीमें वायनाड भेजी गई हैं।', ['2026-02-17 deployment done IN']],
    // What is cut to a figure is what one agrees on.
    [
      'अमेरिका ने सोमवार को भारत पर शुल्क 50 फीसदी से घटाकर 18 फीसदी करने पर सहमति दी।',
      ['2026-02-16 agreement done US,IN'],
    ],
    [
      'अमेरिका ने अगस्त 2025 में भारत पर शुल्क लगाया था, जिसे 7 फरवरी को हटा लिया गया।',
      ['2025-08 sanction done US,IN', '2026-02-07 sanction done US,IN'],
    ],
    [
      'इंडोनेशिया के साथ ब्रह्मोस सौदे पर बातचीत अंतिम चरण में है।',
      ['2026-02-17 procurement considered ID,IN brahmos'],
    ],
    // Of two cities of a place line home's.
    [
      'वाशिंगटन/नई दिल्ली। सरकार ने सोमवार को आयात पर रोक लगाई। अमेरिका ने भारत की आलोचना की।',
      ['2026-02-16 sanction done IN', '2026-02-17 accusation done US,IN'],
    ],
    // Bodies of their own.
    ['बीसीसीआई ने सोमवार को ऑस्ट्रेलिया दौरे के लिए टीम की घोषणा की।', ['2026-02-16 decision done IN,AU']],
    ['यूरोपीय संसद ने सोमवार को समझौते को मंजूरी दी।', ['2026-02-16 decision done']],
    // Who is killed on another day than those told of before; whom a protest cost their lives; a raid kills no one.
    [
      'शनिवार को मुठभेड़ में दो नक्सली ढेर हुए। माड़वी हिड़मा 18 नवंबर को आंध्र प्रदेश में मारा गया।',
      ['2026-02-14 attack done IN', '2025-11-18 attack done IN'],
    ],
    ['आंदोलन में अगस्त 2024 में 800 लोग मारे गए थे।', ['2024-08 attack done']],
    ['आग में बचाव कार्रवाई के दौरान सोमवार को दो लोग मारे गए।', ['2026-02-16 accident done']],
    ['ठिकाने पर सोमवार को छापा मारा गया।', ['2026-02-16 other done']],
    // Who mediates is no party to the next round.
    [
      'ईरान के विदेश मंत्री ने सोमवार को जिनेवा में अमेरिकी दूत से वार्ता की। ओमान ने इसमें मध्यस्थता की। पहला दौर 6 फरवरी को मस्कट में हुआ था।',
      ['2026-02-16 meeting done IR,US,CH', '2026-02-17 meeting done OM', '2026-02-06 meeting done OM,IR,US'],
    ],
    ['शुभांशु शुक्ला 25 जून 2025 को अंतरिक्ष गए।', ['2025-06-25 other done']],
    ['डीजीसीए ने अब तक इसे लाइसेंस नहीं दिया है।', ['- decision denied IN']],
    // An invitation is sent on the day that is told.
    ['भारत ने बैठक के लिए सोमवार को न्योता भेजा।', ['2026-02-16 offer offered IN']],
    // What was found on those who were held is of the news again, behind what lay before it; what was found on another is not.
    [
      'पुलिस ने सोमवार को सात लोगों को गिरफ्तार किया। पीड़ित ने 2 फरवरी को शिकायत दर्ज कराई थी। एसीपी सुनील यादव ने बताया कि आरोपियों के पास से 14 मोबाइल फोन बरामद हुए।',
      ['2026-02-16 other done IN', '2026-02-02 request done IN', '2026-02-16 other done IN'],
    ],
    [
      'पुलिस ने सोमवार को सात लोगों को गिरफ्तार किया। पीड़ित ने 2 फरवरी को शिकायत दर्ज कराई थी। अदालत ने आरोपियों को पुलिस हिरासत में भेज दिया।',
      ['2026-02-16 other done IN', '2026-02-02 request done IN', '2026-02-17 decision done IN'],
    ],
    [
      'पुलिस ने सोमवार को सात लोगों को गिरफ्तार किया। पुलिस ने 2 फरवरी को एक आरोपी को पकड़ा था। आरोपी के पास से 14 मोबाइल फोन बरामद हुए थे।',
      ['2026-02-16 other done IN', '2026-02-02 other done IN'],
    ],
    // What is to become of an old treaty is no treaty to come; talks on it are of no day of its.
    ['भारत ने कहा कि सिंधु जल संधि स्थगित रहेगी।', []],
    ['भारत सिंधु जल संधि पर फिर बातचीत करेगा।', ['- meeting planned IN']],
    // What someone has become is confirmed; what is to be held is not done.
    [
      'बेलारूस ने 30 दिसंबर को ओरेश्निक प्रणाली अपने यहां तैनात होने की पुष्टि की थी।',
      ['2025-12-30 deployment done BY oreshnik'],
    ],
    ['कंपनी ने सोमवार को 20 लोगों के घायल होने की पुष्टि की।', ['2026-02-16 accident done']],
    ['मंत्रालय ने सोमवार को सौदा होने की पुष्टि की।', ['2026-02-16 procurement planned']],
    ['पोखरण फील्ड फायरिंग रेंज में सोमवार को वायु शक्ति अभ्यास हुआ।', ['2026-02-16 deployment done IN']],
    ['7 फरवरी को एक तेजस रनवे से फिसल गया।', ['2026-02-07 accident done']],
    ['सेना ने दावा किया कि रविवार को 18 विद्रोही मारे गए।', ['2026-02-15 attack reported IN']],
    // Behind a byline a place is whose news it is; of two states' leaders, as of the states, what both do next.
    [
      'बीबीसी संवाददाता, ढाका। चुनाव आयोग ने सोमवार को पंजीकरण निलंबित कर दिया। भारत ने चिंता जताई। भारत ने शुक्रवार को बातचीत की।',
      ['2026-02-16 decision done BD', '2026-02-16 statement done IN', '2026-02-13 meeting done IN'],
    ],
    [
      'रूस ने सोमवार को अजरबैजान के राजदूत को तलब किया। अजरबैजान और आर्मेनिया के नेताओं की मार्च में मुलाकात होगी। दोनों देशों ने जनवरी में समझौते के मसौदे को अंतिम रूप दिया था।',
      ['2026-02-16 protest done RU,AZ', '2026-03 meeting planned AZ,AM', '2026-01 agreement done AZ,AM'],
    ],
    // Meanwhile: the report's own news, but none of a history's.
    [
      'हाई कोर्ट ने सोमवार को सुनवाई टाली। सोरेन ने 28 नवंबर 2024 को शपथ ली। इस बीच, धनबाद में चाल धंसने से दो मजदूरों की मौत हो गई।',
      ['2026-02-16 other denied IN', '2024-11-28 other done IN', '2026-02-17 accident done IN'],
    ],
    [
      '1962 में चीन ने भारत पर हमला किया। इस बीच, अमेरिका ने क्यूबा की नाकेबंदी की। 20 नवंबर 1962 को चीन ने युद्धविराम की घोषणा की।',
      ['1962 attack done CN,IN', '1962 sanction done US,CU', '1962-11-20 ceasefire done CN'],
    ],
    ['सोरेन 28 जून 2024 को जेल से बाहर आए।', ['2024-06-28 other done']],
    ['भारत जनवरी में समझौते से बाहर आया।', ['2026-01 rejection done IN']],
    ['थल सेना ने 21 जून 2007 को इसकी पहली रेजिमेंट शामिल की।', ['2007-06-21 delivery done IN']],
    ['मौद्रिक नीति समिति की बैठक 4 अप्रैल को होगी।', ['2026-04-04 meeting planned IN']],
    ['डीआरडीओ ने सोमवार को चांदीपुर से आकाश मिसाइल लॉन्च की।', ['2026-02-16 test done IN akash']],
  ])('tell what was done: %s', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test.each([
    ['ब्रिटेन की कंपनी वोडाफोन ने आरोपों से इनकार किया।', 'Refusal'],
    ['चीन के एक व्यापारी ने आरोपों से इनकार किया।', 'Refusal'],
    ['फ्रांस की कंपनी ने भारत को चेतावनी दी।', 'Warning issued'],
    [
      'अमेरिका के सुप्रीम कोर्ट ने राष्ट्रपति डोनाल्ड ट्रंप के लगाए टैरिफ को अवैध ठहराया।',
      'United States: Verdict or order',
    ],
    ['पाकिस्तान की अदालत ने सोमवार को जमानत की अर्जी खारिज कर दी।', 'Refusal'],
    ['चीन ने अंतरराष्ट्रीय अदालत के फैसले को खारिज कर दिया।', 'Refusal by China'],
    ['जांच समिति 20 फरवरी तक अपनी रिपोर्ट सौंपेगी।', 'Statement expected'],
    ['रूस के उप मंत्री एंटन अलिखानोव ने सोमवार को वार्ता की।', 'Anton Alikhanov holds talks'],
    ['वाणिज्य सचिव राजेश अग्रवाल ने सोमवार को वार्ता की।', 'Rajesh Agrawal holds talks'],
    ['चीन के विदेश मंत्रालय ने आरोपों से इनकार किया।', 'Refusal by China'],
    ['चीन ने जापान की कंपनी के आरोपों से इनकार किया।', 'Refusal by China'],
    ['भारत के नागरिक उड्डयन मंत्री ने सोमवार को पाकिस्तान को चेतावनी दी।', 'India warns Pakistan'],
    ['रूस की महिला प्रवक्ता ने सोमवार को अमेरिका पर आरोप लगाया।', 'Russia accuses United States'],
    ['गणतंत्र दिवस परेड में सोमवार को रेजिमेंट शामिल हुई।', 'News'],
    ['मछुआरों ने सोमवार को दस टन मछली पकड़ी।', 'News (10 tonnes)'],
    [
      'सीबीआई ने सोमवार को हवाई अड्डे के ठेके की जांच शुरू की।',
      'Central Bureau of Investigation: Police or court action',
    ],
    ['दमकलकर्मियों ने रविवार को आग बुझाई।', 'Aid sent'],
    ['कंपनी ने सोमवार को नई कार लॉन्च की।', 'Opening, launch or ceremony'],
    ['इसरो ने सोमवार को उपग्रह लॉन्च किया।', 'ISRO: Space mission'],
    ['ऑक्सफोर्ड विश्वविद्यालय ने बांग्लादेश में सोमवार को टीके का परीक्षण शुरू किया।', 'Test in Bangladesh'],
    ['सेना ने सोमवार को पोखरण में तोप का परीक्षण किया।', 'India carries out test in Pokhran'],
    ['थाईलैंड ने सोमवार को हवाई अड्डों पर जांच शुरू की।', 'News from Thailand'],
    ['अमेरिका ने पांचवां इंजन जनवरी में भेजा।', 'Delivery made'],
    ['अमेरिका से पांचवां इंजन जनवरी में मिला।', 'Delivery made'],
    ['भारतीय नौसेना को पनडुब्बी सोमवार को सौंपी गई।', 'India receives delivery'],
    ['गठबंधन मार्च में अमेरिकी हथियार खरीदेगा।', 'Purchase planned'],
    ['भारत मार्च में हथियार खरीदेगा।', 'India plans purchase'],
    ['नेपाल के मंत्री ने सोमवार को दौरा किया।', 'Official visit'],
    ['तेजस ने पहली उड़ान 4 जनवरी 2001 को भरी थी।', 'Test carried out'],
  ])('are headed by no state that did not speak, and no mission that was none: %s', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  test.each([
    'जागरण संवाददाता, कानपुर : पुलिस ने मंगलवार को ट्रक चालक को गिरफ्तार किया।',
    'नवभारत टाइम्स, कानपुर: पुलिस ने मंगलवार को ट्रक चालक को गिरफ्तार किया।',
  ])('leave out who sent them from where: %s', (text) => {
    expect(eventsIn(text)[0]?.title.hi).toBe('पुलिस ने मंगलवार को ट्रक चालक को गिरफ्तार किया');
  });

  test('are headed by those who talk, not by who mediates', () => {
    const text =
      'अमेरिका की मध्यस्थता में रूस और यूक्रेन की वार्ता का अगला दौर 18 फरवरी को जिनेवा में होगा। पिछला दौर चार फरवरी को अबू धाबी में हुआ था।';
    expect(titles(text)[1]).toBe('Russia, Ukraine hold talks in Abu Dhabi');
  });

  test.each([
    ['British company Vodafone denied the allegations.', 'खंडन'],
    ['The US firm accused China of theft.', 'आरोप लगा'],
    ["China's foreign ministry denied the charges.", 'चीन ने किया खंडन'],
    ["India's national security adviser warned Pakistan.", 'भारत की पाकिस्तान को चेतावनी'],
  ])('and so are English ones: %s', (text, title) => {
    expect(eventsIn(text)[0]?.title.hi).toBe(title);
  });
});
