import { expect, test } from 'vitest';
import { DESTINATIONS, piecesFor } from '#lib/embed/destinations.ts';
import { handoutOf } from '#lib/embed/shared-view.ts';
import { storyEmbedUrl, storyPdfUrl, storyUrl } from '#lib/embed/story-address.ts';
import { HOSTILE, viewOf } from './hostile-view.ts';

const H = 'https://khabar.example';
const story = { title: { hi: 'करार से शिखर तक', en: 'From contract to summit' }, step: 3 };
const view = { ...viewOf('hi', { hi: 'रक्षा', en: 'Defence' }, 'dark'), story };

test('a story is addressed by its slug, whatever that is', () => {
  const at = { origin: H, slug: 'रक्षा/?', query: 'step=3' };
  const name = encodeURIComponent(at.slug);
  expect(storyUrl(at)).toBe(`${H}/t/${name}/story?step=3`);
  expect(storyEmbedUrl({ ...at, query: '' })).toBe(`${H}/e/${name}/story`);
  expect(storyPdfUrl({ ...at, query: 'lang=hi' })).toBe(`${H}/t/${name}/story.pdf?lang=hi`);
});

test('a story is handed out as page, embed and PDF, with the picture of its step', () => {
  const out = handoutOf(view);
  expect(out.page).toBe(`${H}/t/bharat-roos-raksha/story?step=3&lang=hi&digits=deva`);
  expect(out.embed).toBe(`${H}/e/bharat-roos-raksha/story?step=3&lang=hi&digits=deva&theme=dark`);
  expect(out.pdf).toBe(`${H}/t/bharat-roos-raksha/story.pdf?lang=hi&digits=deva&theme=light`);
  expect(out.svg).toContain('/t/bharat-roos-raksha.svg?q=');
  expect([out.title, out.name]).toEqual(['करार से शिखर तक', 'bharat-roos-raksha-story']);
});

test('no title of a story gets out of a snippet, at any destination', () => {
  const hostile = { ...view, story: { ...story, title: HOSTILE } };
  for (const destination of DESTINATIONS) {
    for (const { text } of piecesFor(destination, hostile)) {
      expect(text).not.toContain('<b>क्षेप्यास्त्र');
      // Only the snippet's own script may end.
      expect(text.match(/<\/script>/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  }
});
