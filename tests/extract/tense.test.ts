import { expect, test } from 'vitest';
import { clausesOf } from '#lib/extract/clause/clauses.ts';
import { tenseAt } from '#lib/extract/clause/tense-at.ts';
import type { Tense } from '#lib/extract/date/meaning.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

/** The tense at the words that brackets mark. */
function tenseOf(marked: string): Tense {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const passage = readPassage(marked.replace('[', '').replace(']', ''), lexicon);
  const from = passage.tokens.findIndex((token) => token.start === start);
  const to = passage.tokens.findIndex((token) => token.end === end) + 1;
  if (from < 0 || to <= from) throw new Error(`No words marked: ${marked}`);
  const clause = clausesOf(passage).find((one) => one.from <= from && from < one.to);
  if (clause === undefined) throw new Error(`No clause: ${marked}`);
  return tenseAt(passage, clause, { from, to });
}

const HINDI: readonly (readonly [Tense, string])[] = [
  // What is going on before its noun, and passives that look ahead.
  ['past', '[मार्च] में इस्तीफा देने वाले नेता ने नई पार्टी बना ली।'],
  ['future', '[सोमवार] को शपथ लेने वाले मंत्री तैयारी में जुटे हैं।'],
  ['future', '[9 सितंबर] के उपराष्ट्रपति चुनाव के लिए नामांकन दाखिल हुआ।'],
  ['future', '[सोमवार] की परीक्षा के लिए केंद्र बदले गए।'],
  ['past', '[5 मई] के हमले के लिए पड़ोसी देश को जिम्मेदार ठहराया गया।'],
  ['past', '[रविवार] के बेहतर खेल के लिए उन्हें सम्मानित किया गया।'],
  ['future', 'मुख्यमंत्री का फैसला आज, शपथ [परसों]'],
  ['future', '[22 अगस्त] को गया में रैली होगी।'],
  ['future', '[कल] खेले जाने वाले मुकाबले के लिए टीम में दो बदलाव किए गए हैं।'],
  ['future', '[शुक्रवार] को लॉन्च किए जाने वाले उपग्रह का वजन 710 किलोग्राम है।'],
  ['future', '[मार्च] में पेश किए जाने वाले बजट पर चर्चा हुई।'],
  ['future', '[कल] सेवानिवृत्त हो रहे थल सेना उपप्रमुख को विदाई दी गई।'],
  ['future', '[सोमवार] से शुरू हो रहे सत्र के लिए सुरक्षा बढ़ाई गई।'],
  ['past', '[सोमवार] से हो रही बारिश ने तबाही मचाई।'],
  ['past', '[रविवार] को हो रहे मतदान के दौरान झड़प हुई।'],
  ['future', 'अदालत ने पुलिस से कहा कि [सोमवार] तक जवाब दाखिल करे।'],
  ['past', '[कल] रात से बिजली गुल है।'],
  ['past', '[सोमवार] देर शाम से इंटरनेट बंद है।'],
  // Perfect, pluperfect, passive.
  ['past', 'मंत्री ने [कल] नई मिसाइल का उद्घाटन किया।'],
  ['past', 'दोनों देशों ने [सोमवार] को समझौते पर हस्ताक्षर किए हैं।'],
  ['past', 'यह पुल [मार्च] में बनकर तैयार हो गया था।'],
  ['past', 'आरोपी को [परसों] अदालत में पेश किया गया।'],
  ['past', 'प्रधानमंत्री [बुधवार] रात काठमांडू पहुंचे।'],
  ['past', 'खिलाड़ियों ने [रविवार] को जमकर अभ्यास किया और कोच से सलाह ली।'],
  ['past', '[शनिवार] को हुई बारिश ने फसल चौपट कर दी।'],
  ['past', 'पुलिस ने बताया कि चोर [मंगलवार] को पकड़ा गया था।'],
  ['past', 'विमान [कल] रनवे से फिसल गया, जिससे दो यात्री घायल हो गए।'],
  ['past', 'वह [परसों] ही दिल्ली से लौटा है।'],
  ['past', '[कल] संसद में इस विषय पर तीखी बहस हुई।'],
  ['past', '[जून] में तापमान 48 डिग्री तक पहुंच गया था।'],
  ['past', 'कंपनी [अगस्त] में घाटे में थी।'],
  ['past', 'उन्होंने [गुरुवार] को कहा कि बातचीत जारी रहेगी।'],
  ['past', '[कल] इस मामले में कोई गिरफ्तारी नहीं हुई।'],
  ['past', 'सरकार [शुक्रवार] को विधेयक पारित नहीं करा सकी।'],
  ['past', '[रविवार] को बाजार बंद रहे।'],
  ['past', 'टीम [कल] का मैच हार गई।'],
  ['past', '[बुधवार] को शेयर बाजार में गिरावट देखी गई।'],
  // Future by ending.
  ['future', 'विदेश मंत्री [कल] मास्को जाएंगे।'],
  ['future', 'नई ट्रेन [सोमवार] से चलेगी।'],
  ['future', 'चुनाव आयोग [परसों] तारीखों की घोषणा करेगा।'],
  ['future', '[मार्च] तक पहली खेप मिल जाएगी।'],
  ['future', 'अगली सुनवाई [शुक्रवार] को होगी।'],
  ['future', 'परिणाम [जून] में घोषित किए जाएंगे।'],
  ['future', 'राष्ट्रपति [बुधवार] को तीन दिन की यात्रा पर रवाना होंगी।'],
  ['future', 'हम [कल] इस पर फैसला लेंगे।'],
  ['future', 'स्कूल [मंगलवार] को नहीं खुलेंगे।'],
  // Future by construction.
  ['future', 'दोनों नेताओं की मुलाकात [गुरुवार] को होनी है।'],
  ['future', '[कल] होने वाली बैठक में बजट पर चर्चा की गई थी या नहीं, यह साफ नहीं है।'],
  ['future', 'मैच [रविवार] को खेला जाना है।'],
  ['future', 'मानसून के [जून] में पहुंचने की संभावना है।'],
  ['future', '[सोमवार] को भारी बारिश के आसार हैं।'],
  ['future', 'फैसला [कल] आने की उम्मीद है।'],
  ['future', 'यात्रा [जनवरी] में प्रस्तावित है।'],
  ['future', 'शिखर सम्मेलन [दिसंबर] में होना तय है।'],
  ['future', 'संसद का सत्र [सोमवार] से शुरू हो रहा है।'],
  ['future', 'नया कानून [अप्रैल] से लागू होने जा रहा है।'],
  ['future', 'वे [कल] भारत आ रहे हैं।'],
  ['future', 'आयोग की बैठक [बुधवार] को है।'],
  ['future', 'कर्मचारी [मंगलवार] को हड़ताल पर जाने वाले हैं।'],
  ['future', 'आप [कल] तक आवेदन कर सकते हैं।'],
  ['future', 'रिपोर्ट [शुक्रवार] तक जमा करनी होगी।'],
  ['future', 'परीक्षा [मई] में कराने की योजना है।'],
  ['future', 'उनके [परसों] पटना पहुंचने का कार्यक्रम है।'],
  ['future', 'विभाग ने [कल] के लिए चेतावनी जारी की है।'],
  ['future', 'अदालत ने मामले की सुनवाई [सोमवार] तक टाल दी।'],
  ['future', 'न्यायालय ने अगली तारीख [शुक्रवार] तय की है।'],
  // Participles go before the main verb.
  ['past', '[कल] आए भूकंप से प्रभावित लोगों को मुआवजा दिया जाएगा।'],
  ['past', '[सोमवार] को गिरफ्तार किए गए युवक से पूछताछ की जाएगी।'],
  ['past', '[रविवार] को हुए हमले की जांच एनआईए करेगी।'],
  ['past', '[मार्च] में जारी अधिसूचना के तहत नियुक्तियां होंगी।'],
  ['past', '[शनिवार] को बरामद विस्फोटक की जांच की जाएगी।'],
  ['future', '[कल] से शुरू होने वाले मेले की तैयारियां पूरी कर ली गई हैं।'],
  ['future', 'मंत्री ने [गुरुवार] को होने वाली बैठक की तैयारी की समीक्षा की।'],
  ['future', '[जुलाई] में प्रस्तावित यात्रा पर चर्चा की गई।'],
  ['past', '[बुधवार] को दाखिल याचिका पर कल सुनवाई होगी।'],
  // Two clauses, two tenses.
  ['past', 'मंत्री [कल] आए थे और कल लौट जाएंगे।'],
  ['future', 'मंत्री कल आए थे और [कल] लौट जाएंगे।'],
  ['future', 'पहला मैच सोमवार को खेला गया, जबकि दूसरा [शुक्रवार] को होगा।'],
  ['past', 'पहला मैच [सोमवार] को खेला गया, जबकि दूसरा शुक्रवार को होगा।'],
  ['future', 'प्रवक्ता ने मंगलवार को बताया कि दल [गुरुवार] को रवाना होगा।'],
  ['past', 'जो विमान [कल] उतरा था, वह आज उड़ान भरेगा।'],
  ['future', 'काम मार्च में शुरू हुआ था, लेकिन अब यह [अक्टूबर] में पूरा होगा।'],
  ['past', 'यदि मांगें नहीं मानी गईं तो वे आंदोलन करेंगे, नेता ने [रविवार] को कहा।'],
  ['past', 'सरकार ने [सोमवार] को घोषणा की कि योजना जारी रहेगी।'],
  ['future', 'सेना ने कहा है कि [परसों] अभ्यास समाप्त हो जाएगा।'],
  ['past', 'अधिकारी ने कहा कि [परसों] दो जवान शहीद हुए।'],
  ['past', 'उन्होंने [कल] पद छोड़ा क्योंकि वे चुनाव लड़ेंगे।'],
  // Since a day.
  ['past', '[कल] से बारिश जारी है।'],
  ['past', '[सोमवार] से कर्मचारी हड़ताल पर हैं।'],
  ['past', 'युवक [रविवार] से लापता है।'],
  ['past', '[शुक्रवार] से बिजली नहीं आ रही है।'],
  ['past', '[कल] से लगातार हिमपात हो रहा है।'],
  // Absolutives.
  ['past', '[सोमवार] को दिल्ली पहुंचकर उन्होंने प्रधानमंत्री से भेंट की।'],
  ['future', '[कल] मुंबई पहुंचकर वे उद्योगपतियों से मिलेंगे।'],
  // Less common verbs.
  ['past', 'बदमाशों ने [मंगलवार] को दुकान में तोड़फोड़ मचाई।'],
  ['past', 'सांसद [कल] सदन में खूब गरजे।'],
  ['past', 'दिल्ली में पारा [शनिवार] को लुढ़ककर चार डिग्री पर आ गया।'],
  ['past', 'जहाज [बुधवार] को बंदरगाह से निकला।'],
  ['past', '[गुरुवार] को रुपया 12 पैसे टूटा।'],
  ['past', 'वैज्ञानिकों ने [अक्टूबर] में एक नया ग्रह खोजा।'],
  ['past', 'मरीज ने [कल] देर रात दम तोड़ दिया।'],
  ['past', 'अफवाह [सोमवार] को सोशल मीडिया पर फैली थी।'],
  // Headlines.
  ['none', 'दिल्ली में [कल] पानी की कटौती'],
  ['future', '[सोमवार] को भारत आएंगे रूसी विदेश मंत्री'],
  ['past', '[रविवार] को पकड़े गए तीन तस्कर'],
];

const ENGLISH: readonly (readonly [Tense, string])[] = [
  ['past', 'The minister signed the contract on [Thursday].'],
  ['past', 'The deal was finalised in [October].'],
  ['past', 'The talks have been under way since [Monday].'],
  ['past', 'Troops had left the post by [Sunday].'],
  ['past', 'The company has reported losses on [Tuesday].'],
  ['past', 'On [Wednesday], the court rejected the plea.'],
  ['past', 'In [March], the two sides agreed to a truce.'],
  ['past', 'The court on [Friday] said it will hear the case again.'],
  ['past', 'He said on [Saturday] that the ministry would respond.'],
  ['past', 'A suspect arrested on [Monday] will appear in court.'],
  ['past', 'The order placed in [June] will be delivered soon.'],
  ['past', 'The storm that struck on [Sunday] is expected to weaken.'],
  ['past', 'The man who was shot on [Friday] will recover.'],
  ['past', 'The statement released on [Tuesday] gives no details.'],
  ['past', 'The president flew to Delhi on [Thursday] to sign the accord.'],
  ['past', 'Prices fell on [Monday], while analysts expect a rebound.'],
  ['past', 'The ship sank on [Wednesday] after it hit a rock.'],
  ['past', 'The meeting did not take place on [Tuesday].'],
  ['past', 'The drill ended on [Saturday] without incident.'],
  ['past', 'Workers have been on strike since [Thursday].'],
  ['past', 'The vote, held on [Sunday], will decide who governs.'],
  ['past', 'Rescuers pulled two men from the rubble on [Monday] night.'],
  ['past', 'The rupee slid on [Wednesday] as oil prices climbed.'],
  ['past', '"We are ready," he told reporters on [Friday].'],
  ['past', 'According to a report published in [May], the army needs more tanks.'],
  ['past', 'Shares of the firm hit a record on [Tuesday].'],
  ['past', 'The team beat its rival on [Sunday].'],
  ['future', 'The minister will visit Moscow on [Thursday].'],
  ['future', 'The summit is to be held in [December].'],
  ['future', 'The first unit is set to arrive in [March].'],
  ['future', 'The court will hear the case on [Monday].'],
  ['future', 'The talks are expected to resume on [Wednesday].'],
  ['future', 'The company plans to launch the car in [July].'],
  ['future', 'A hearing is scheduled for [Friday].'],
  ['future', 'The fleet is due to sail on [Sunday].'],
  ['future', 'The president is visiting Tokyo on [Tuesday].'],
  ['future', 'The match starts on [Saturday].'],
  ['future', 'Voting begins on [Thursday].'],
  ['future', 'He said the talks would resume on [Monday].'],
  ['future', 'The ministry said on Tuesday that it will decide on [Friday].'],
  ['future', 'The two leaders agreed to meet again in [April].'],
  ['future', 'The union has called a strike for [Wednesday].'],
  ['future', 'Heavy rain is likely on [Sunday].'],
  ['future', 'The deadline is [Friday].'],
  ['future', 'The ships could reach port by [Thursday].'],
  ['future', 'Schools must reopen by [Monday].'],
  ['future', 'The talks, which begin on [Tuesday], will cover trade.'],
  ['future', 'Ahead of [Friday] the two sides met twice.'],
  ['future', 'The meeting has been postponed to [Thursday].'],
  ['future', 'Police expect a large crowd on [Saturday].'],
  ['future', 'The bill is going to be tabled on [Monday].'],
  ['future', 'Delegates gathered to prepare for the summit, which will open on [Friday].'],
  ['future', 'Results are not expected before [June].'],
  ['future', 'The two ministers will hold talks on [Friday].'],
  ['future', "The minister won't attend the event on [Sunday]."],
  ['future', "She'll travel to Mumbai on [Tuesday]."],
  // Presents of what is arranged.
  ['future', 'Polls open on [Saturday] in four states.'],
  ['future', 'Sales of the new phone open on [Friday].'],
  ['future', 'India and Russia meet on [Monday].'],
  ['future', 'The film releases on [Friday].'],
  ['future', 'India plays Australia on [Sunday], the board said.'],
  ['future', 'She flew in on Tuesday and flies home [Sunday].'],
  ['future', 'The teams, who drew in August, clash again on [Saturday].'],
  ['future', 'The bill, passed in July, goes to the Senate on [Monday].'],
  ['past', 'Two plays on [Sunday] drew large crowds.'],
  ['future', 'Parliament, which met on Monday, rises on [April] 2.'],
  ['future', 'They want him tried in [September].'],
  // States after what is ahead, and what was to be.
  ['future', 'Banks will stay closed on [Monday].'],
  ['future', 'The case will next be heard on [September] 10.'],
  ['future', 'The parcel was meant to reach Mumbai on [Tuesday].'],
  ['future', 'He would have reopened it on [Thursday].'],
  ['present', 'It would have been inspected in [October].'],
  // Fixed, asked for, put off.
  ['future', 'The court posted the matter for [September] 10.'],
  ['future', 'The court listed the case for hearing on [Monday].'],
  ['future', 'The court fixed [Monday] for the hearing.'],
  ['future', 'A strike has been called for the [29th].'],
  ['future', 'He urged voters to turn out on [Sunday].'],
  ['future', 'The union threatened to strike from [Monday].'],
  ['past', 'Lawmakers voted to impeach him on [Friday].'],
  // Of several dates the first tells it.
  ['future', 'The office issued an alert for Saturday and [Sunday].'],
  // Relatives, clock times and what stands before a noun.
  ['past', 'The jury that convicted him on [Friday] will reconvene.'],
  ['past', 'A tremor was felt at 2.14 am on [Tuesday].'],
  ['present', 'Its [March] report is out.'],
  ['future', 'Putin to visit India on [Thursday]'],
  ['past', 'India signs missile deal on [Monday]'],
  ['past', 'The first jet landed on Monday and the second arrived on [Wednesday].'],
  ['past', 'The jet landed on [Monday] and the second will arrive on Friday.'],
  ['future', 'The jet landed on Monday and the second will arrive on [Friday].'],
  ['past', 'If approved, the plan announced on [Tuesday] would cost two billion dollars.'],
];

test.each(HINDI)('tells %s in %s', (tense, marked) => {
  expect(tenseOf(marked)).toBe(tense);
});

test.each(ENGLISH)('tells %s in "%s"', (tense, marked) => {
  expect(tenseOf(marked)).toBe(tense);
});
