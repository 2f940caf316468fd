import { expect, test } from 'vitest';
import { clustersOf } from '#lib/scene/clusters.ts';
import { cutText, measureBy } from '#lib/scene/measure.ts';
import { measure, metricsFor } from '#lib/server/text/metrics.ts';
import { seeded } from './fixture.ts';

const TEXTS = [
  'क्षेपणास्त्र',
  'द्विपक्षीय शिखर सम्मेलन',
  'रक्षामंत्रियों का कार्यक्रम: र्क्ष्म',
  'ऑपरेशन सिंदूर: ७–१० मई २०२५।',
  'S-400की पाँच इकाइयाँ, $5.43 billion',
  'India–Russia summit, naïve café',
];

test('cuts text where Intl.Segmenter says that graphemes end', () => {
  const segmenter = new Intl.Segmenter('hi');
  const random = seeded(3);
  const letters = Array.from('कखगघतदनपमयरलवशषसहक्षज्ञाािीुूेैोौंँः़् ABcé1२।-–👩‍🚀🇮🇳👍🏽');
  const texts = Array.from({ length: 3000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 12) },
      () => letters[Math.floor(random() * letters.length)],
    ).join(''),
  );
  for (const text of [...TEXTS, ...texts]) {
    const ends = new Set([...segmenter.segment(text)].map(({ index }) => index));
    let at = 0;
    for (const cluster of clustersOf(text)) {
      expect(ends.has(at), `${JSON.stringify(text)} at ${String(at)}`).toBe(true);
      at += cluster.length;
    }
    expect(at).toBe(text.length);
  }
});

test('takes no longer for a wall of signs than for as many words', () => {
  const wall = 'क' + '\u094d\u200d'.repeat(50_000);
  const start = performance.now();
  expect(clustersOf(wall).join('')).toBe(wall);
  expect(performance.now() - start).toBeLessThan(500);
});

test('gives a line the same width by table and by font', () => {
  const byTable = measureBy(metricsFor(TEXTS));
  for (const text of TEXTS) expect(byTable(text, 12.5)).toBeCloseTo(measure(text, 12.5), 6);
  expect(byTable('कल', 26)).toBeCloseTo(2 * byTable('कल', 13), 6);
});

test('cuts a title between graphemes, rather between words, and never beyond its room', () => {
  for (const text of TEXTS) {
    const whole = measure(text, 12);
    expect(cutText(text, 12, whole, measure)).toBe(text);
    for (let room = 0; room < whole; room += 3) {
      const cut = cutText(text, 12, room, measure);
      expect(measure(cut, 12)).toBeLessThanOrEqual(room);
      if (cut === '') continue;
      expect(cut.endsWith('…')).toBe(true);
      const kept = clustersOf(cut.slice(0, -1));
      expect(clustersOf(text).slice(0, kept.length)).toEqual(kept);
    }
  }
  expect(cutText('द्विपक्षीय शिखर सम्मेलन', 12, 90, measure)).toBe('द्विपक्षीय शिखर…');
});

test('takes letters that the font lacks, lone surrogates too, for wide ones', () => {
  for (const strange of ['한', '👩‍🚀', '\ud800', '\u0000']) {
    expect(measure(strange, 10)).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(measure(strange, 10))).toBe(true);
  }
  expect(measure('한', 10)).toBe(14);
});
