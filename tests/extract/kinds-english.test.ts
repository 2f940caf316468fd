import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const kinds = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).map(({ kind }) => kind);

describe('the verbs of English news tell what kind of act it is', () => {
  test.each([
    ['meeting', 'The two men shook hands in Riyadh on Tuesday.'],
    ['meeting', 'The chancellor hosted a dinner for the envoys on Friday.'],
    ['visit', 'The pope travelled to Chad on Sunday.'],
    ['visit', 'General Okoro will arrive in Ankara on Monday to discuss the sale of TB2 drones.'],
    ['visit', 'Inspectors visited the reactor on Wednesday.'],
    ['agreement', 'The states resolved their water dispute on Monday.'],
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
    ['request', "The foreign office summoned the chargé d'affaires on Monday."],
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
  ])('%s: “%s”', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
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
