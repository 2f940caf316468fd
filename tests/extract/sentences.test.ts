import { describe, expect, it } from 'vitest';
import { spanOf } from '#lib/extract/read/passage.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { LONGEST } from '#lib/extract/read/sentences.ts';
import { lexicon } from './lexicon.ts';

function sentences(text: string): readonly string[] {
  const passage = readPassage(text, lexicon);
  return passage.sentences.map((sentence) => {
    const { start, end } = spanOf(passage, sentence);
    return text.slice(start, end);
  });
}

/** Cuts at ⏎ what should be cut there. */
function marked(text: string): readonly string[] {
  return text.split('⏎').map((part) => part.trim());
}

describe('sentencesOf', () => {
  it.each([
    'राष्ट्रपति गुरुवार को पहुंचे। ⏎ बैठक शुक्रवार को होगी।',
    'राष्ट्रपति पहुंचे।⏎बैठक शुक्रवार को होगी।⏎ यात्रा पूरी हुई ।',
    'बैठक टल गई | ⏎ नई तारीख तय नहीं है |',
    'क्या सौदा होगा? ⏎ कोई नहीं जानता!',
    'यह कैसे हुआ?! ⏎ जांच जारी है।',
    'मुख्यमंत्री एम. एल. खट्टर ने कहा। ⏎ डॉ. सिंह भी आए।',
    'पूर्व रक्षा मंत्री ए. के. एंटनी और प्रो. शर्मा ने 5.43 अरब डॉलर की बात कही।',
    'भा.ज.पा. ने उ.प्र. में बैठक की।',
    'उन्होंने कहा है. ⏎ सेना तैयार है. ⏎ जांच होगी.',
    'सेना वहां गई थी.⏎उसने कुछ नहीं कहा.',
    'उन्होंने कहा, “सौदा पक्का है।” ⏎ फिर वे चले गए।',
    '"क्या आप आएंगे?" ⏎ उन्होंने पूछा।',
    'पहला वाक्य।।⏎ दूसरा वाक्य।',
    'सोमवार को सेना का अभ्यास ⏎ * मंगलवार को नौसेना का परीक्षण ⏎ • 5 मई को बैठक',
    '5 * 3 का फल और तारांकित* शब्द।',
  ])('cuts Hindi: %s', (text) => {
    expect(sentences(text.replaceAll('⏎', ''))).toEqual(marked(text));
  });

  it.each([
    'The U.S. President met Mr. Singh on Dec. 4. ⏎ He left on Friday.',
    'Gen. Anil Chauhan paid Rs. 500 to A.K. Antony at No. 10. ⏎ It was late.',
    'They met in the U.S. ⏎ The deal was signed.',
    'It cost $5.43 billion. ⏎ India paid.',
    '“Why now?” he asked. ⏎ “We do not know.” ⏎ She left.',
    'Boeing Co. and Tata Ltd. agreed. ⏎ That was in 2018. ⏎ Nothing followed.',
    'The minister said so.⏎The house rose at 6 p.m. on Monday.',
    'See https://example.com/a.b?c=d&e=f for more. ⏎ Follow @narendramodi now!',
    'He waited... and waited. ⏎ Then he left.',
    'It flew F-35s. ⏎ Poland wants Su-57s. ⏎ Deliveries began.',
    'NDTV.com reported it.',
    'We share trust between both… ⏎ pic.twitter.com/Ab1 — A Minister (@minister) December 4, 2025 ⏎ अक्टूबर 2018 में करार हुआ था।',
  ])('cuts English: %s', (text) => {
    expect(sentences(text.replaceAll('⏎', ''))).toEqual(marked(text));
  });

  it('ends a headline at its line', () => {
    expect(sentences('पुतिन भारत पहुंचे\nनई दिल्ली में स्वागत हुआ।\nPutin lands in Delhi\n')).toEqual([
      'पुतिन भारत पहुंचे',
      'नई दिल्ली में स्वागत हुआ।',
      'Putin lands in Delhi',
    ]);
  });

  it('goes over the line breaks of a text wrapped at a column', () => {
    const wrapped = [
      'The defence ministers of India and Russia met in New Delhi on Thursday, a day',
      'before the annual summit of the two countries, and talked about air defence',
      'systems and spare parts. They also went over the calendar of joint exercises',
      'of the next year.',
    ].join('\n');
    expect(sentences(`${wrapped}\n\nA line\nAnother line`)).toHaveLength(4);
  });

  it('goes over the break of two lines in a text wrapped at a column', () => {
    const wrapped = [
      'The defence ministers of India and Russia met in New Delhi on Thursday, a day',
      'before the annual summit of the two countries, and talked about air defence',
      'systems and spare parts.',
      '',
      'India ordered five units of the S-400 air defence system from Russia, October',
      '2018 was the month.',
    ].join('\n');
    expect(sentences(wrapped)).toHaveLength(2);
    expect(sentences('The system was bought in October\n2018 was the month.')).toHaveLength(2);
  });

  it.each([
    'Putin arrived in\nNew Delhi on Thursday.',
    'Putin came on Thursday\nand left on Friday.',
    'पुतिन ने\nशुक्रवार को मोदी से मुलाकात की।',
  ])('goes over a break within a phrase: %j', (text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  it.each([
    'India and Russia\nTimeline of a deal',
    'Somalia on alert\nal-Shabab attacked a base',
    'Officials met on Monday in\n- Delhi',
    'a) Talks\nb) Deals',
    'भारत-रूस करार\nपुतिन दिल्ली पहुंचे',
  ])('keeps a line that ends where a phrase does: %j', (text) => {
    expect(sentences(text)).toHaveLength(2);
  });

  it('ends a sentence at a no that numbers nothing', () => {
    expect(sentences('The board said no. The company left.')).toHaveLength(2);
    expect(sentences('It flew from runway no. 4 on Monday. No. 2 followed.')).toHaveLength(2);
  });

  it('keeps the lines of a headline over a longer one, which would have had room for its first word', () => {
    const lines = [
      'नगर के सबसे पुराने पुस्तकालय की स्वर्ण जयंती कल, सजावट पूरी',
      'जिले भर के शिक्षक और विद्यार्थी जुटेंगे, नाटक और कवि गोष्ठी के साथ होगा समापन',
      'पुस्तकालय की नींव 1975 में रखी गई थी।',
    ];
    expect(sentences(lines.join('\n'))).toEqual(lines);
  });

  it('cuts what never ends, so that no sentence is longer than any newspaper has', () => {
    const { sentences: found, tokens } = readPassage('हस्ताक्षर किए '.repeat(1000), lexicon);
    expect(Math.max(...found.map(({ from, to }) => to - from))).toBe(LONGEST);
    expect(found.at(-1)?.to).toBe(tokens.length);
  });

  it.each([
    ['Monday से online classes again चलेंगी।', 'hi'],
    ['This Monday the new session शुरू होगी।', 'hi'],
    ['The director of the film चलो आगे', 'en'],
    ['The poster of the play दिल्ली के दंगे', 'en'],
    ['The portrait of a painter सुखी रोगी', 'en'],
  ])('tells it by the verb that ends it: “%s”', (text, lang) => {
    expect(readPassage(text, lexicon).sentences.map((sentence) => sentence.lang)).toEqual([lang]);
  });

  it('tells the language of each sentence', () => {
    const { sentences: found } = readPassage(
      'मोदी ने ट्वीट किया। Had a great meeting with President Putin today. यह बैठक अहम थी। 2018',
      lexicon,
    );
    expect(found.map(({ lang }) => lang)).toEqual(['hi', 'en', 'hi', 'hi']);
  });

  it.each([
    ['यह भी पढ़ें: पुतिन 4 दिसंबर को आएंगे', true],
    ['(इनपुट: भाषा)', true],
    ['Edited by : Ravi Kumar', true],
    ['Also Read | India signs S-400 deal', true],
    ['© 2025 The Daily', true],
    ['pic.twitter.com/AbCdEf', true],
    ['— Narendra Modi (@narendramodi) December 4, 2025', true],
    ['पढ़ें तो सही, यह खबर अहम है।', false],
    ['— यह बैठक 4 दिसंबर को हुई।', false],
    ['India signed the deal on Thursday.', false],
  ])('tells whether %s belongs to the report', (text, footer) => {
    expect(readPassage(text, lexicon).sentences[0]?.footer).toBe(footer);
  });
});
