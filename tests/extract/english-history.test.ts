import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Countries of each event of a text, in order of the alphabet. */
const told = (text: string): readonly string[] =>
  extract({ id: 'r', text, lang: null, dateline: '2025-06-12' }, lexicon).map(({ countries }) =>
    [...countries].sort().join(' '),
  );

describe('the history of one state', () => {
  const RAILWAY =
    'The railway from Mombasa to the lake was begun by the British in 1896. Lions killed dozens of labourers in 1898. The line reached Nairobi in May 1899.\nThe government split the company in 1977. A Turkish firm took over the line in 2006. It lost the contract in 2017. Chinese engineers finished the first stretch in May 2018. The government opened the second stretch in October 2019. A court ruled in June 2020 that the contract was illegal.';

  test('is of the state that its lead names and the rest most, and what others did to it is of both', () => {
    expect(told(RAILWAY)).toEqual(['GB KE', 'KE', 'KE', 'KE', 'KE TR', 'KE TR', 'CN KE', 'KE', 'KE']);
  });

  test('is of the only state of its title', () => {
    const text =
      'Timeline: the war in Sierra Leone\n1991: Rebels cross the border from Liberia.\n1992: Young officers seize power.\nMay 1995: The government hires a South African company to drive out the rebels.\n1996: A peace accord is signed in Abidjan.\nFebruary 1998: Nigerian troops storm the capital.\nMay 2000: British paratroopers land at Lungi airport.\n2002: The war is declared over.';
    expect(told(text)).toEqual(['LR SL', 'SL', 'SL ZA', 'CI SL', 'NG SL', 'GB SL', 'SL']);
  });

  test('is of the state in which its lead places what it is about', () => {
    const text =
      'A short history of the base\nThe United States Navy took over the yard at Subic Bay in the Philippines in 1899. Japanese bombers struck the harbour in 1941. American troops came back in 1945. In 1979 the lease was renewed. The Senate rejected a treaty in 1991. A Korean company opened a shipyard there in 2006.';
    expect(told(text)).toEqual(['PH US', 'JP PH', 'PH US', 'PH', 'PH', 'KR PH']);
  });

  test('has two sides that are no two states in a war of its own', () => {
    const text =
      'How peace came to Colombia\nThe rebels met envoys in Havana in 2012. Norway and Cuba agreed to help in 2013. In 2014 the two sides agreed on land reform. The rebels kidnapped a general in 2015. Voters rejected the accord in 2016. The last rebels handed in their arms in 2017.';
    expect(told(text)[2]).toBe('CO');
    expect(told(text).slice(3)).toEqual(['CO', 'CO', 'CO']);
  });

  test('goes on with what a sentence on no other state begins with', () => {
    const text =
      'The firm was set up in 1964 in the town of Martin in Slovakia.\nAn Austrian fund bought its shares in 1998. The company opened a plant in Mexico in 2005. It lost a patent case in Germany in 2009. Floods stopped the works in May 2010. Workers went on strike in 2012.';
    expect(told(text)).toEqual(['SK', 'AT SK', 'MX SK', 'DE SK', 'SK', 'SK']);
  });

  test('is none of what another state did at home', () => {
    const text =
      'The making of a port in Kenya\nThe port was opened in 1896. It was widened in 1951. A fire destroyed the sheds in 1967. In 1974 Denmark opened the archive of its police. An earthquake hit Turkey in 1999. A crane fell in 2004.';
    expect(told(text).slice(-3)).toEqual(['DK', 'TR', 'KE']);
  });
});

describe('a chronology of one year', () => {
  test('is a history, whoever acts first or last in it', () => {
    const text =
      'Timeline: the siege of the embassy in Peru\n3 January: Gunmen burst into the Japanese residence.\n5 January: The gunmen free 220 women.\n11 February: The Japanese prime minister meets the president in Toronto.\n3 March: Fujimori flies to Cuba to ask for asylum for the rebels.\n6 March: The rebels break off the talks.\n22 April: Soldiers storm the building.\n25 April: The rebels are buried.';
    expect(told(text).slice(0, 6)).toEqual(['JP PE', 'PE', 'CA JP PE', 'CU PE', 'PE', 'PE']);
    expect(told(text).at(-1)).toBe('PE');
  });
});

describe('the history of a quarrel', () => {
  const TITLE = 'Explainer: why Guyana and Venezuela quarrel over the Essequibo';

  test('has its two states in what one of them does to the other', () => {
    const text = `${TITLE}\nVenezuela declared the award void in 1962. Venezuelan soldiers occupied the island of Ankoko in 1966. The navy of Venezuela seized a survey ship in 2013. Georgetown took the case to the court in 2018. ExxonMobil found oil off the coast in May 2015. A British warship visited the country in 2023.`;
    expect(told(text)).toEqual(['VE', 'GY VE', 'GY VE', 'GY VE', 'GY', 'GB GY']);
  });

  test('has both where a court rules on it or the two meet, whoever was told between', () => {
    const text = `${TITLE}\nVenezuela declared the award void in 1962. Georgetown asked a court in 2018. The court ruled in December 2020 that it had jurisdiction. Brazil moved armoured vehicles in 2022. The two presidents met in 2023. It was quiet in 2024.`;
    expect(told(text).slice(2, 5)).toEqual(['GY VE', 'BR', 'GY VE']);
  });
});

describe('an explainer', () => {
  test('is of the state of its title, and what others do in the capital is of both', () => {
    const text =
      'Explainer: what is at stake in Moldova\nA court banned a party in June 2023. The government expelled 45 Russian diplomats in July 2023. Romania lent the country 100 million euros. Russian troops left the border in 2024.';
    expect(told(text)).toEqual(['MD', 'MD RU', 'MD RO', 'MD RU']);
  });
});

describe('an accident in a history', () => {
  const HEAD =
    'How Denmark dug its tunnel\nThe parliament scrapped the tunnel in 1978. Work began in 1995. It was finished in 1999. The company paid its debt in 2018.';

  test('is of both where it was in what the history is of', () => {
    expect(told(`${HEAD} A Polish lorry caught fire in the tunnel in 2022.`).at(-1)).toBe('DK PL');
  });

  test('is of another state alone where it was there', () => {
    expect(told(`${HEAD} An earthquake hit Turkey in 2022.`).at(-1)).toBe('TR');
  });
});

test('the country is that of the report where the sentence before is of no other state itself', () => {
  const text = (before: string) =>
    `TBILISI, Dec 4 - Georgia held a vote on Tuesday. ${before} The country applied to join the bloc in March 2022.`;
  expect(told(text('The American ambassador was summoned on Thursday.')).at(-1)).toBe('GE');
  expect(told(text('Ukraine sent observers on Monday.')).at(-1)).toBe('UA');
});

test('Chad is a state by what a state has', () => {
  expect(told('Chad closed its border on Wednesday.')).toEqual(['TD']);
});

test('news that tells few years is no history', () => {
  expect(
    told('The war in Sierra Leone\nNigerian troops stormed the capital in 1998. It fell in 1999.')[0],
  ).toBe('NG');
});
