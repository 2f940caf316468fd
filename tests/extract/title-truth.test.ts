import { expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import type { Lang } from '#lib/event/news-event.ts';
import { lexicon } from './lexicon.ts';

const titleOf = (text: string, lang: Lang) =>
  extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).at(-1)?.title[lang];

test.each<[text: string, lang: Lang, title: string]>([
  // Whoever is of a state, and does not act for it, is told by his own name.
  ['Huawei accused the United States of bullying.', 'hi', 'हुआवेई ने अमेरिका पर लगाया आरोप'],
  ['Rahul Gandhi accused China of occupying Indian land.', 'hi', 'राहुल गांधी ने चीन पर लगाया आरोप'],
  [
    'Former president Imran Khan accused the United States of a plot.',
    'hi',
    'इमरान खान ने अमेरिका पर लगाया आरोप',
  ],
  ['Opposition leader Yair Lapid warned Iran.', 'hi', 'चेतावनी'],
  [
    'RSF drones hit a kindergarten in Sudan, killing 46 children.',
    'hi',
    'सूडान में रैपिड सपोर्ट फोर्सेज का हमला (46 बच्चे)',
  ],
  ['The EU imposed sanctions on the RSF on Monday.', 'hi', 'यूरोपीय संघ ने लगाए प्रतिबंध या जुर्माना'],
  ['Crown Prince Dipendra shot dead King Birendra in Kathmandu in 2001.', 'hi', 'काठमांडू में हिंसा'],
  ['An Afghan man shot two soldiers in Washington on Monday.', 'hi', 'वाशिंगटन में हिंसा (2 सैनिक)'],
  ['California sued the administration over tariffs.', 'hi', 'अमेरिका: आरोप लगा'],
  ['Qatar condemned the raid in Beit Jinn, in which 13 Syrians died.', 'hi', 'सीरिया: हिंसा (13 लोग)'],
  [
    'लंदन पुलिस ने एक चीनी छात्र पर जासूसी का आरोप लगाया।',
    'en',
    'United Kingdom, China: Criminal case or charges',
  ],
  ['इजराइली बस्तीवासियों ने देइर इस्तिया में एक मस्जिद में आग लगा दी।', 'en', 'Israel: attack'],
  ['The Centre sanctioned Rs 4,000 crore for the Jaipur metro.', 'hi', 'भारत: मंजूरी (4,000 करोड़ रुपये)'],
  ['The treaty between India and Britain has yet to be ratified.', 'hi', 'नहीं हुआ: समझौता (भारत-ब्रिटेन)'],
  [
    'तुर्किये ने अमेरिका से एफ-35 कार्यक्रम में वापस लेने का अनुरोध किया है।',
    'en',
    'Turkey makes request to United States',
  ],
  ['यूनान ने इस सौदे पर लंदन से विरोध जताया।', 'en', 'Greece protests to United Kingdom'],
  ['Lockheed Martin won a $1.14 billion contract for F-35s.', 'hi', 'एफ-35 खरीद का करार (1.14 अरब डॉलर)'],
  // Who looked on tried nothing.
  ['A French team saw Pinaka rockets fired at Pokhran in November 2024.', 'hi', 'पिनाका का परीक्षण'],
  ['आरोपी को सोमवार को पुलिस को सौंप दिया गया।', 'en', 'News'],
  // What was found, honoured or shut was not opened.
  ['Scientists found a new species in Kerala on Monday.', 'hi', 'केरल में खोज या बरामदगी'],
  ['The company shut its plant down on Monday.', 'hi', 'कामकाज बंद'],
  ['कलाकार को सोमवार को सम्मानित किया गया।', 'en', 'Award or honour'],
  ['The plant, shut since April, reopened on Monday.', 'hi', 'शुरुआत या समारोह'],
  // A court’s word is not its state’s.
  ["India's top court criticized the state government on Friday.", 'hi', 'आरोप लगा'],
  // Who buys, whoever made it.
  ['Moscow offered to buy the S-400s back from Turkey.', 'hi', 'तुर्की से एस-400 खरीदने पर विचार कर सकता है रूस'],
  ['रूस ने तुर्किये से एस-400 वापस खरीदने की पेशकश की है।', 'en', 'Russia weighs buying S-400 from Turkey'],
  [
    'ANKARA - Turkey ordered 20 Eurofighter Typhoon jets in May. It will also buy 12 Typhoons from Qatar.',
    'hi',
    'यूरोफाइटर टाइफून खरीदेगा तुर्की (12 विमान)',
  ],
  [
    'HCL Technologies will buy a Singapore AI firm for $240 million.',
    'hi',
    'एचसीएल टेक की खरीद की योजना (24 करोड़ डॉलर)',
  ],
  [
    'एक कारोबारी समूह सिंगापुर की एक एआई कंपनी को 24 करोड़ डॉलर में खरीदेगा।',
    'en',
    'Purchase planned ($240 million)',
  ],
  ['Adani Group is considering a bid for Jaiprakash Associates.', 'hi', 'अगले कदम पर अदाणी समूह का विचार'],
  // What it was, and no more.
  [
    'अंतरराष्ट्रीय मुद्रा कोष ने श्रीलंका के लिए 20.6 करोड़ डॉलर का कर्ज मंजूर किया।',
    'en',
    'International Monetary Fund approves $206 million for Sri Lanka',
  ],
  ['नवी मुंबई पुलिस ने एक बैंक के तीन निदेशकों के खिलाफ मामला दर्ज किया।', 'en', 'India: Criminal case or charges'],
  ['Soldiers in Guinea-Bissau seized power on November 26.', 'hi', 'गिनी-बिसाऊ में तख्तापलट या सत्ता पर कब्जा'],
  ['Eritrea quit the regional bloc IGAD.', 'hi', 'इरिट्रिया: अलग होने का फैसला'],
  ['Finland left the Ottawa landmine treaty.', 'hi', 'फिनलैंड: अलग होने का फैसला'],
  ["Japan's Defence Minister protested to Beijing.", 'hi', 'जापान ने चीन से जताया विरोध'],
  [
    'A Brazilian court ordered Google to pay 10 million reais.',
    'hi',
    'ब्राजील: फैसला या आदेश (1 करोड़ ब्राजीली रियाल)',
  ],
  ['Trump pardoned former Honduran president Juan Orlando Hernandez.', 'hi', 'डोनाल्ड ट्रंप का फैसला'],
  [
    'Egypt and Ethiopia failed to agree on the filling of the Nile dam.',
    'hi',
    'नहीं हुआ: समझौता (मिस्र-इथियोपिया)',
  ],
  ['France returned 26 looted artefacts to Benin in 2021.', 'hi', 'बेनिन से खबर (26 कलाकृतियां)'],
  // Whose part it was.
  ['संयुक्त अरब अमीरात ने आरएसएफ को हथियार देने से इनकार किया।', 'en', 'Refusal by United Arab Emirates'],
  [
    "Tanzania's President Samia Suluhu Hassan named her daughter a deputy minister.",
    'hi',
    'तंजानिया: पद में बदलाव',
  ],
  ['जापान अगले सप्ताह चिकित्सा दल भेजेगा।', 'en', 'Visit planned'],
  ['The commission proposed using frozen Russian assets for a loan to Ukraine.', 'hi', 'रूस-यूक्रेन: पेशकश'],
  // Counts and days of its own.
  [
    '19 प्रदर्शनकारियों की मौत के बाद प्रधानमंत्री के.पी. शर्मा ओली ने इस्तीफा दिया।',
    'en',
    'K. P. Sharma Oli: Change of office',
  ],
  [
    'A short list. May 28, 2008: The assembly in Nepal abolishes the monarchy.',
    'en',
    'The assembly in Nepal abolishes the monarchy',
  ],
])('a headline tells what the words say, or less: %s', (text, lang, title) => {
  expect(titleOf(text, lang)).toBe(title);
});
