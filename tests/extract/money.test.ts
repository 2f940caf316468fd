import { describe, expect, it } from 'vitest';
import { amountsOf } from '#lib/extract/number/money.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

function amounts(text: string): readonly string[] {
  const passage = readPassage(text, lexicon);
  return amountsOf(passage, { from: 0, to: passage.tokens.length }).map(
    ({ value, span }) => `${text.slice(span.start, span.end)} = ${value.value} ${value.currency}`,
  );
}

describe('amountsOf', () => {
  it.each([
    ['सौदा पांच अरब अमेरिकी डॉलर का है', ['पांच अरब अमेरिकी डॉलर = 5000000000 USD']],
    ['62,370 करोड़ रुपये की लागत', ['62,370 करोड़ रुपये = 623700000000 INR']],
    ['करीब 7.87 अरब यूरो', ['7.87 अरब यूरो = 7870000000 EUR']],
    ['एक लाख करोड़ रुपए से अधिक', ['एक लाख करोड़ रुपए = 1000000000000 INR']],
    ['१,००,००० रुपये', ['१,००,००० रुपये = 100000 INR']],
    ['ढाई हजार करोड़ रुपये', ['ढाई हजार करोड़ रुपये = 25000000000 INR']],
    ['डेढ़ लाख रु. दिए', ['डेढ़ लाख रु = 150000 INR']],
    ['साढ़े तीन अरब डालर', ['साढ़े तीन अरब डालर = 3500000000 USD']],
    ['₹500 करोड़', ['₹500 करोड़ = 5000000000 INR']],
    ['दो से तीन अरब डॉलर', ['दो से तीन अरब डॉलर = 2000000000 USD', 'दो से तीन अरब डॉलर = 3000000000 USD']],
    ['दो-तीन लाख रुपये', ['दो-तीन लाख रुपये = 200000 INR', 'दो-तीन लाख रुपये = 300000 INR']],
    ['दस-दस लाख रुपये का मुआवजा', ['दस-दस लाख रुपये = 1000000 INR']],
    [
      '5 अरब डॉलर (लगभग 40 हजार करोड़ रुपये)',
      ['5 अरब डॉलर = 5000000000 USD', '40 हजार करोड़ रुपये = 400000000000 INR'],
    ],
    ['gave a quarter of a million pounds', ['a quarter of a million pounds = 250000 GBP']],
    ['4 अरब ज़्लॉटी', ['4 अरब ज़्लॉटी = 4000000000 PLN']],
    ['6 अरब बाहट', ['6 अरब बाहट = 6000000000 THB']],
    ['30 करोड़ रूबल', ['30 करोड़ रूबल = 300000000 RUB']],
    ['पांच हजार पाउंड', ['पांच हजार पाउंड = 5000 GBP']],
    ['1.5 लाख करोड़ रुपये का बजट', ['1.5 लाख करोड़ रुपये = 1500000000000 INR']],
    ['कर संग्रह 2.4 लाख करोड़ रहा', ['2.4 लाख करोड़ = 2400000000000 INR']],
    ['दो करोड़ की बस खरीदी', ['दो करोड़ = 20000000 INR']],
    ['मकान 70 लाख में बेचा', ['70 लाख = 7000000 INR']],
    [
      'टोगो को 20 करोड़ और बेनिन को 35 करोड़ डॉलर दिए',
      ['20 करोड़ = 200000000 USD', '35 करोड़ डॉलर = 350000000 USD'],
    ],
    [
      'मृतकों के परिजनों को पांच-पांच लाख, घायलों को दो लाख और बाकी को एक लाख रुपये',
      ['पांच-पांच लाख = 500000 INR', 'दो लाख = 200000 INR', 'एक लाख रुपये = 100000 INR'],
    ],
    ['टोगो में 10 लाख और बेनिन में 20 लाख टन', []],
    ['3 खरब वोन', ['3 खरब वोन = 300000000000 KRW']],
    ['डाकू पर 40 लाख का इनाम था', ['40 लाख = 4000000 INR']],
    ['कुल लागत करीब 900 करोड़ है', ['900 करोड़ = 9000000000 INR']],
    ['दो करोड़ जुटाए', ['दो करोड़ = 20000000 INR']],
    ['30 करोड़ खर्च हुए', ['30 करोड़ = 300000000 INR']],
    ['8 लाख नकद मिले', ['8 लाख = 800000 INR']],
    ['भत्ता 300 से बढ़ाकर 750 रुपये किया', ['300 से बढ़ाकर 750 रुपये = 300 INR', '300 से बढ़ाकर 750 रुपये = 750 INR']],
    [
      'शुल्क 9 से घटाकर 6 करोड़ रुपये किया',
      ['9 से घटाकर 6 करोड़ रुपये = 90000000 INR', '9 से घटाकर 6 करोड़ रुपये = 60000000 INR'],
    ],
    ['दूध 58.25 रुपये लीटर हुआ', ['58.25 रुपये = 58.25 INR']],
    ['कतर ने 30 करोड़ रियाल दिए', ['30 करोड़ रियाल = 300000000 QAR']],
    ['कुवैत ने 20 करोड़ दीनार दिए', ['20 करोड़ दीनार = 200000000 KWD']],
    ['2 करोड़ 50 लाख पाकिस्तानी रुपये', ['2 करोड़ 50 लाख पाकिस्तानी रुपये = 25000000 PKR']],
  ])('reads the sum in %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    ['a half-a-billion-dollar deal', ['half-a-billion-dollar = 500000000 USD']],
    ['some Aus$4 billion', ['Aus$4 billion = 4000000000 AUD']],
    ['25 billion Kenyan shillings', ['25 billion Kenyan shillings = 25000000000 KES']],
    ['3 trillion dong', ['3 trillion dong = 3000000000000 VND']],
    ['the nine lei he had', []],
    ['a $5.43 billion deal', ['$5.43 billion = 5430000000 USD']],
    ['5 billion dollars', ['5 billion dollars = 5000000000 USD']],
    ['a 5-billion-dollar deal', ['5-billion-dollar = 5000000000 USD']],
    ['Rs 5,124 crore', ['Rs 5,124 crore = 51240000000 INR']],
    ['Rs. 500 was paid', ['Rs. 500 = 500 INR']],
    ['about US$2-3 billion', ['US$2-3 billion = 2000000000 USD', 'US$2-3 billion = 3000000000 USD']],
    [
      'between 2 and 3 billion dollars',
      ['2 and 3 billion dollars = 2000000000 USD', '2 and 3 billion dollars = 3000000000 USD'],
    ],
    [
      '$2 billion to $3 billion',
      ['$2 billion to $3 billion = 2000000000 USD', '$2 billion to $3 billion = 3000000000 USD'],
    ],
    ['£20k', ['£20k = 20000 GBP']],
    ['€1.2bn', ['€1.2bn = 1200000000 EUR']],
    ['$5m', ['$5m = 5000000 USD']],
    ['INR 62,370 crore', ['INR 62,370 crore = 623700000000 INR']],
    ['Rupees 500 crore', ['Rupees 500 crore = 5000000000 INR']],
    ['T$1.25 trillion', ['T$1.25 trillion = 1250000000000 TWD']],
    ['500,000 rand', ['500,000 rand = 500000 ZAR']],
    ['375 million USD', ['375 million USD = 375000000 USD']],
    ['Rs. 1.25 lakh crore', ['Rs. 1.25 lakh crore = 1250000000000 INR']],
    ['A$368 billion', ['A$368 billion = 368000000000 AUD']],
    ['two and a half million pounds', ['two and a half million pounds = 2500000 GBP']],
    ['three trillion won', ['three trillion won = 3000000000000 KRW']],
    ['Rs 2.6L cr', ['Rs 2.6L cr = 2600000000000 INR']],
    ['Rs 45L', ['Rs 45L = 4500000 INR']],
    ['$1.3T', ['$1.3T = 1300000000000 USD']],
    ['a $7 million grant', ['$7 million = 7000000 USD']],
    ['A $7 million grant', ['$7 million = 7000000 USD']],
    ['Uganda borrowed 40 billion shillings', ['40 billion shillings = 40000000000 UGX']],
    ['Pesos fell: Chile lost 3 billion pesos', ['3 billion pesos = 3000000000 CLP']],
    ['a P75 billion contract', ['P75 billion = 75000000000 PHP']],
    ['R12bn was lost', ['R12bn = 12000000000 ZAR']],
    ['a fine on the Zurich bank of 70,000 francs', ['70,000 francs = 70000 CHF']],
    ['Egypt spent 9 billion pounds', ['9 billion pounds = 9000000000 EGP']],
    ["Nepal's cabinet set aside 12 billion rupees", ['12 billion rupees = 12000000000 NPR']],
    ['Nepal got 12 billion rupees from India', ['12 billion rupees = 12000000000 INR']],
    ['a million rupees', ['a million rupees = 1000000 INR']],
    // What only stands beside a sum: a whole, a total, what it is compared with, the crime.
    ['repaid $500 million of a $1.2 billion credit line', ['$500 million = 500000000 USD']],
    ['lent $1.2 billion, taking the total to $3 billion', ['$1.2 billion = 1200000000 USD']],
    [
      'paid $1.2 billion and agreed to give $3 billion',
      ['$1.2 billion = 1200000000 USD', '$3 billion = 3000000000 USD'],
    ],
    ['will spend $9 billion, $2 billion more than planned', ['$9 billion = 9000000000 USD']],
    ['will pay $2 billion more than planned', ['$2 billion = 2000000000 USD']],
    ['earned $9 million, up from $4 million', ['$9 million = 9000000 USD']],
    ['seized homes worth $9 million in a $200 million fraud', ['$9 million = 9000000 USD']],
    ['a $200 million fraud', ['$200 million = 200000000 USD']],
    ['1.2 अरब डॉलर में से 50 करोड़ डॉलर लौटाए', ['50 करोड़ डॉलर = 500000000 USD']],
    ['580 करोड़ रुपये के मुकाबले 620 करोड़ रुपये खर्च किए', ['620 करोड़ रुपये = 6200000000 INR']],
    ['नौ करोड़ की 14 संपत्तियां कुर्क कीं', ['नौ करोड़ = 90000000 INR']],
  ])('reads the sum in %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    'converted three dollar-denominated loans into yuan',
    '5 प्रतिशत की वृद्धि',
    'पांच विमान खरीदे',
    'करोड़ों रुपये खर्च हुए',
    'सोमवार को डॉलर मजबूत हुआ',
    '2,000 pounds of explosives',
    'The team won 5 medals; 3 won gold',
    'We try 5 times',
    'एस-400 मिसाइल',
    '50 करोड़ पौधे लगाए',
    'nine billion pesos',
    'The P 8 flew past R 2',
    '90 लाख की आबादी',
  ])('finds no sum in %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
