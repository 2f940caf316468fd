import { expect, test } from 'vitest';
import { paragraphsOf, proofsOf } from '#lib/components/page/proof.ts';
import type { Evidence, EvidenceField, NewsEvent, Report } from '#lib/event/news-event.ts';

const TEXT = [
  'नई दिल्ली। भारत और रूस ने 5 अक्टूबर 2018 को एस-400 का करार किया।',
  'दूसरा अनुच्छेद,\nजिसमें कुछ भी उद्धृत नहीं है।',
  'करार 5.43 अरब डॉलर का था। अमेरिका ने चेतावनी दी।',
].join('\n\n');

function quote(exact: string, field: EvidenceField): Evidence {
  const start = TEXT.indexOf(exact);
  expect(start).toBeGreaterThanOrEqual(0);
  return { report: 'hi-2018', start, end: start + exact.length, exact, prefix: '', suffix: '', field };
}

const report = { id: 'hi-2018', lang: 'hi', text: TEXT } as Report;
const eventOf = (evidence: readonly Evidence[]) => ({ evidence }) as NewsEvent;
const textOf = (paragraphs: ReturnType<typeof paragraphsOf>) =>
  paragraphs.map((p) => p.runs.map((run) => run.text).join(''));
const marked = (paragraphs: ReturnType<typeof paragraphsOf>) =>
  paragraphs.flatMap((p) => p.runs.filter((run) => run.quoted));

test('keeps every letter of the report, in paragraphs', () => {
  expect(textOf(paragraphsOf(TEXT, []))).toEqual(TEXT.split('\n\n'));
});

test('marks exactly the quoted words and says what each proves', () => {
  const evidence = [quote('5 अक्टूबर 2018', 'when'), quote('5.43 अरब डॉलर', 'amount')];
  const whole = paragraphsOf(TEXT, evidence);
  expect(textOf(whole)).toEqual(TEXT.split('\n\n'));
  expect(marked(whole)).toEqual([
    { text: '5 अक्टूबर 2018', quoted: true, proves: ['when'] },
    { text: '5.43 अरब डॉलर', quoted: true, proves: ['amount'] },
  ]);
});

test('says what a quote proves where the quote ends, also when another lies in it', () => {
  const evidence = [quote('5 अक्टूबर 2018 को एस-400 का करार', 'what'), quote('5 अक्टूबर 2018', 'when')];
  expect(marked(paragraphsOf(TEXT, evidence))).toEqual([
    { text: '5 अक्टूबर 2018', quoted: true, proves: ['when'] },
    { text: ' को एस-400 का करार', quoted: true, proves: ['what'] },
  ]);
});

test('marks a quote that runs over a paragraph’s end in both paragraphs', () => {
  const runs = marked(paragraphsOf(TEXT, [quote('किया।\n\nदूसरा', 'what')]));
  expect(runs.map((run) => run.text)).toEqual(['किया।', 'दूसरा']);
});

test('excerpts the paragraphs that are quoted and shows where others are left out', () => {
  const [proof] = proofsOf(eventOf([quote('5 अक्टूबर 2018', 'when'), quote('चेतावनी', 'what')]), [report]);
  expect(proof?.passages).toBe(2);
  expect(proof?.excerpt.map((p) => p.gap)).toEqual([false, true]);
  expect(textOf(proof?.excerpt ?? [])).toEqual([TEXT.split('\n\n')[0], TEXT.split('\n\n')[2]]);
});

test('names a report that is not there instead of hiding the claim', () => {
  const [proof] = proofsOf(eventOf([quote('चेतावनी', 'what')]), []);
  expect(proof).toMatchObject({ id: 'hi-2018', report: null, passages: 1, excerpt: [], whole: [] });
});
