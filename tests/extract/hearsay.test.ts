import { describe, expect, test } from 'vitest';
import { factsOf, parseRows } from './acts-told.ts';

/** Who tells an act, and whether anyone answers for it. */
const HINDI = `
rejection done | सऊदी अरब ने सोमवार को इजरायल को मान्यता देने की अटकलें खारिज कीं।
delivery reported | पाकिस्तानी मीडिया के मुताबिक चीन ने पाकिस्तान को 40 विमान सौंपे हैं।
delivery reported | भारतीय मीडिया के अनुसार, पाकिस्तान को चीन से 40 विमान सौंपे गए हैं।
attack reported | इजरायली मीडिया ने बताया कि सोमवार को सीरिया पर हमला किया गया।
meeting reported | खबरों की मानें तो सोमवार को दोनों नेताओं की मुलाकात हुई।
attack reported | इजरायल ने सोमवार को सीरिया में काफिले पर हमला किया, सूत्रों ने बताया।
procurement reported | नाम न बताने की शर्त पर एक अधिकारी ने कहा कि ईरान ने अक्टूबर में दस विमान खरीदे।
procurement reported | मामले से वाकिफ लोगों के मुताबिक ईरान ने अक्टूबर में दस विमान खरीदे।
test reported | लगता है कि ईरान ने जून में मिसाइल का परीक्षण किया।
other reported | सोमवार को अफवाह फैली कि मंत्री ने इस्तीफा दे दिया।
procurement reported | बताया गया है कि कतर ने सोमवार को 42 टैंक खरीदे।
procurement done | बयान में बताया गया है कि कतर ने सोमवार को 42 टैंक खरीदे।
attack considered | हो सकता है कि ड्रोन ने सोमवार को पोलैंड पर हमला किया हो।
attack done | सरकारी मीडिया के अनुसार उत्तर कोरिया ने सोमवार को दक्षिण कोरिया पर हमला किया।
procurement done | मंत्री ने सोमवार को मीडिया को बताया कि भारत ने अक्टूबर में दस विमान खरीदे।
procurement done | भारत ने अक्टूबर में दस विमान खरीदे, मंत्री ने बताया।
`;

const ENGLISH = `
delivery reported | According to Indian media, forty jets were handed over to Pakistan in October.
attack reported | Israel struck a convoy in Syria on Monday, according to a source.
attack reported | Israel struck a convoy in Syria on Monday, two security sources told Reuters.
attack reported | Local media reported that Israel struck a convoy in Syria on Monday.
procurement reported | Iran bought ten jets in October, said an official who asked not to be named.
procurement reported | Iran bought ten jets in October, unnamed officials told Reuters.
test reported | Intelligence suggests that Iran tested a missile on November 20.
procurement reported | Iran presumably sold the drones to Sudan in 2023.
other reported | Rumour has it that the minister resigned on Monday.
attack reported | Witnesses claim that police shelled the village on Sunday.
attack done | Israel struck a convoy in Syria on Monday, state media said.
attack done | Israel struck a convoy in Syria on Monday, the army said.
procurement done | The minister told Indian media on Monday that India bought ten jets in October.
other done | Finland's border guard boarded a tanker suspected of cutting cables on Monday.
sanction done | The navy seized a ship allegedly carrying oil on Monday.
attack reported | Rebels allegedly killed six farmers in Mali on Monday.
attack reported | The group was believed to have bombed the pipeline on Monday.
attack done | Jordanian jets raided IS hideouts in southern Syria on Saturday.
rejection done | Pakistan alleged on Monday that India delayed the plane, which Delhi denied.
rejection done | The army dismissed speculation that the general had resigned on Monday.
`;

describe.each([
  ['Hindi', HINDI],
  ['English', ENGLISH],
])('told by someone, in %s', (_language, list) => {
  test.each(parseRows(list))('$kind $factuality: $sentence', ({ kind, factuality, sentence }) => {
    expect(factsOf(sentence)).toContain(`${kind} ${factuality}`);
  });
});
