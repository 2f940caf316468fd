import { describe, expect, test } from 'vitest';
import { fold } from '#lib/event/fold.ts';
import type { Lang } from '#lib/event/news-event.ts';
import { participantsOf } from '#lib/extract/act/participants.ts';
import { formsOf } from '#lib/extract/lexicon/compile.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon, lexiconFiles } from './lexicon.ts';

function systemsOf(text: string): readonly string[] {
  const passage = readPassage(text, lexicon);
  return participantsOf(passage, { from: 0, to: passage.tokens.length }).systems.map(({ value }) => value);
}

/** Laws, groupings of states, diseases, flights, visas, roads, names of people and things: no system in any. */
const LOOK_ALIKES: Readonly<Record<Lang, readonly string[]>> = {
  hi: [
    'बस जे-20 पलट गई।',
    'संसद ने कानून एस-400 पारित किया।',
    'पर्वतारोहियों ने के-2 चोटी फतह की।',
    'फज्र की नमाज के बाद दुकानें खुलीं।',
    'हिसार में दो लोग घायल हुए।',
    'सागरिका सेन ने गाना गाया।',
    'अर्जुन नगर में पानी भर गया।',
    'ध्रुव मार्ग बंद रहा।',
    'पिनाका बैंड ने गाया।',
    'सरमत अली ने इस्तीफा दिया।',
    'पिनाका अपार्टमेंट में चोरी हुई।',
    'त्रिशूल होटल में आग लगी।',
    'कोच एस-3 और बी-52 में पानी भर गया।',
    'सीट एफ-35 का यात्री उतर गया।',
    'सेना ने मिसाइल के 4 परीक्षण किए।',
    'पनडुब्बी के 15 नौसैनिकों ने मिसाइल दागी।',
    'चीन के विमानों का 226 करोड़ का सौदा रद्द हुआ।',
    'रूस का 31 सदस्यीय दल दिल्ली पहुंचा।',
    'संसद ने धारा 370 हटाने का प्रस्ताव पारित किया।',
    'अनुच्छेद 35ए पर सुनवाई टल गई।',
    'पुलिस ने धारा 144 लागू की।',
    'जी-7 के नेता इटली में मिले।',
    'जी-20 की अध्यक्षता भारत को मिली।',
    'जी20 देशों ने कर पर सहमति जताई।',
    'टी-20 विश्व कप का फाइनल आज है।',
    'अस्पताल में एच1एन1 के नौ मरीज भर्ती हुए।',
    'कोविड-19 के नए मामले घटे।',
    'देश में 5जी सेवा शुरू हुई।',
    'फ्लाइट एआई-171 हादसे की जांच जारी है।',
    'उसे एच-1बी वीजा नहीं मिला।',
    'बी-2 वीजा के नियम बदले।',
    'एफ-16 वीजा जैसी कोई श्रेणी नहीं है।',
    'वार्ड एफ-16 में पानी भर गया।',
    'सेक्टर एस-300 में बिजली नहीं है।',
    'फ्लाइट एस-300 देर से उतरी।',
    'एक्सप्रेसवे पर टी-72 कोच पलटा।',
    'राजमार्ग एनएच-44 बंद रहा।',
    'तेजस एक्सप्रेस तीन घंटे देर से चली।',
    'तेजस्वी यादव ने रैली की।',
    'आकाश में बादल छाए रहे।',
    'आकाश अंबानी ने कंपनी की बैठक की।',
    'पृथ्वी सूर्य की परिक्रमा करती है।',
    'जंगल में अग्नि फैल गई।',
    'अर्जुन मुंडा ने किसानों से बात की।',
    'अर्जुन पुरस्कार की घोषणा हुई।',
    'नाग पंचमी पर मेला लगा।',
    'खेत में नाग निकला।',
    'बराक ओबामा ने किताब लिखी।',
    'विक्रांत ने परीक्षा पास की।',
    'धनुष की नई फिल्म आई।',
    'जगुआर लैंड रोवर ने कारें वापस मंगाईं।',
    'कावेरी नदी का जल बंटवारा तय हुआ।',
    'निर्भय होकर मतदान करें।',
    'अपाचे जनजाति का इतिहास पुराना है।',
    'प्रचंड गर्मी से लोग परेशान हैं।',
    'ध्रुव तारा उत्तर में दिखता है।',
    'शौर्य चक्र से जवान सम्मानित हुआ।',
    'प्रलय की आशंका बेबुनियाद है।',
    'मिलान शहर में फैशन शो हुआ।',
    'राफेल नडाल ने खिताब जीता।',
    'यात्री गेट एफ-35 से विमान में बैठे।',
    'मकान संख्या टी-72 सील हुआ।',
    'टावर टी-90 में दरार आई।',
    'फॉर्म एफ-35 भरना होगा।',
    'ब्लॉक टी-72 की बिजली कटी।',
    'फ्लैट नंबर एस-300 में आग लगी।',
    'ट्रक टी-72 मोटरवे पर रुका।',
    'गैलेक्सी एस-500 फोन महंगा हुआ।',
  ],
  en: [
    'Hungary adopted Law S-400.',
    'The T-90 train derailed in Kanpur.',
    'The C-17 form was withdrawn.',
    'The J-11 and F-16 visas were merged.',
    'Her aunt sold the S-300 sewing machine.',
    'Pinaka Misra joined the party.',
    'Her seat was F-22, by the window.',
    'Bus J-20 hit a lorry.',
    'The Gripen beer was sold out.',
    'The Leopard 2 band played in Oslo.',
    'The Iron Dome stadium hosted the final.',
    'The Leopard 2 sequel opened in cinemas.',
    'Gates C-11, I-12 and J-20 were shut.',
    'Seat F-16 was vacant in the lottery.',
    'The court ruled in case C-295/23 on Monday.',
    'The flight left from the F-16 gate.',
    'Su-30 students sat the test.',
    'A 10-year-old girl was killed in the attack.',
    'An 32-member delegation visited India.',
    'A 135-km stretch of the border was handed over to the army.',
    'Parliament scrapped Article 370.',
    'The court heard petitions on Article 35A.',
    'Police imposed Section 144 in the city.',
    'Leaders of the G7 met in Italy.',
    'The G-20 presidency went to India.',
    'The T-20 World Cup begins today.',
    'The H1N1 outbreak spread to nine districts.',
    'Covid-19 cases fell again.',
    'The firm launched its 5G service.',
    'Flight AI-171 crashed after take-off.',
    'Flight F-16 was delayed by fog.',
    'He applied for a B-2 visa.',
    'The F-1 visa rules were changed.',
    'A-380 services resume next month.',
    'Traffic on highway M-4 was blocked.',
    'The B-20 summit closed on Friday.',
    'The Y-20 summit of young people opened.',
    'Room B-52 was sealed.',
    'The Tejas Express ran late.',
    'The Apache tribe lives in Arizona.',
    'Arjun Kapoor signed a film.',
    'Akash Anand left the party.',
    'Barak Valley was flooded.',
    'The Patriot Act was renewed.',
    'He threw the javelin ninety metres.',
    'A leopard attack killed a goat.',
    'The typhoon hit the coast.',
    'Jaguar Land Rover cut jobs.',
    'Prithvi Shaw scored a century.',
    'She is an astra of the screen.',
    'Doctors found vitamin B-12 lacking.',
    'The mirage vanished in the desert.',
    'Vikrant Massey won an award.',
    'A harpoon was found in the whale.',
    'The Kaveri river rose.',
    'Fans queued at gate T-72 since dawn.',
    'A fire broke out in flat S-300.',
    'Tower T-90 has cracks.',
    'Suite F-35 was raided.',
    'The Vivo S-400 handset is cheap.',
    'Resolution S-400 was adopted.',
    'Chinook salmon swam upstream.',
    'Plot J-10 was sold to a builder.',
    'Ward No. F-35 has no school.',
    'The Galaxy S-500 phone sold out.',
    'The Su-30 station of the metro was shut.',
    'Drivers on the T-72 motorway were stranded.',
    'The film Poseidon was shown again.',
    'A heron nested by the lake.',
    'Rudram, 12, won the quiz.',
    'A Tejas Express pilot saved a boy.',
  ],
};

describe.each(['hi', 'en'] as const)('look-alikes of systems in %s', (lang) => {
  test.each(LOOK_ALIKES[lang])('give no system: %s', (text) => {
    expect(systemsOf(text)).toEqual([]);
  });
});

describe('words that number things, as verbs before a system', () => {
  test.each([
    ['The court refused to block F-16 sales.', 'f-16'],
    ['A strike may stall F-35 deliveries.', 'f-35'],
    ['The army will form S-400 regiments.', 's-400'],
    ['Flight 12 and an F-16 took off.', 'f-16'],
    ['एस-400 मोबाइल लॉन्चर पहुंचे।', 's-400'],
  ])('%s', (text, id) => {
    expect(systemsOf(text)).toEqual([id]);
  });
});

describe('spellings of the press', () => {
  test.each([
    ['insas', 'सेना ने इनसास राइफल बदली।'],
    ['vshorads', 'The V-SHORADS was tested.'],
    ['rudram', 'रुद्रम-3 का परीक्षण हुआ।'],
    ['astra', 'अस्त्र एमके-2 मिसाइल दागी गई।'],
    ['luh', 'एचएएल ने एलयूएच हेलीकॉप्टर उड़ाया।'],
    ['r-77', 'India ordered RVV-SD missiles.'],
    ['voronezh-radar', 'भारत वोरोनेझ रडार खरीदेगा।'],
    ['poseidon-torpedo', 'रूस ने पोसाइडन परमाणु ड्रोन का परीक्षण किया।'],
    ['bayraktar-tb2', 'पाकिस्तान ने बायराकतार भेजे।'],
    ['project-75i', 'The P-75(I) deal is near.'],
    ['iadws', 'DRDO tested the IADWS.'],
    ['l-70', 'सेना ने एल-70 तोपें तैनात कीं।'],
    ['kj-500', 'China sent a KJ-500.'],
    ['khabarovsk-submarine', 'Russia launched the Khabarovsk nuclear submarine.'],
  ])('%s: %s', (id, text) => {
    expect(systemsOf(text)).toEqual([id]);
  });
});

describe('spellings of a system', () => {
  const ids =
    's-400 s-500 s-300 su-57 su-30mki su-35 mig-29 mig-21 t-90s t-72 f-35 f-16 jf-17 j-20 mq-9b p-8i c-17 mi-17 ka-226t ak-203 ak-47 il-76 b-52 tu-160 rd-33 hq-9 m777 df-21 pl-15 c-295 chandrayaan-3 brahmos rafale pantsir iskander himars iron-dome scorpene ins-arihant k9-vajra'.split(
      ' ',
    );
  const forms = [...formsOf({ systems: lexiconFiles['systems'], families: lexiconFiles['families'] })];

  test.each(ids)('all resolve to %s, in any mix of hyphen, space and digits', (id) => {
    const own = forms.filter(({ entry, context }) => entry.type === 'system' && entry.id === id && !context);
    expect(own.length).toBeGreaterThan(1);
    for (const { text } of own) {
      const spellings = [
        text,
        text.replaceAll('-', ' '),
        text.replace(/-(?=\d)/g, ''),
        text.normalize('NFD'),
        devanagari(text),
      ];
      for (const spelling of spellings) {
        if (fold(spelling).length < 3) continue;
        expect([spelling, systemsOf(`यह ${spelling} है।`)]).toEqual([spelling, [id]]);
      }
    }
  });
});

function devanagari(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)));
}
