import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SceneSvg from '#lib/components/chart/SceneSvg.svelte';
import { paintSvg } from '#lib/paint/svg.ts';
import { EVENTS, newsEvent, timelineOf } from '../../state/fixture.ts';

/** Each element below an SVG's heading: name, attributes but for ids of the page, text of its own. */
function told(svg: Element): readonly string[] {
  return [...svg.querySelectorAll('defs *, g, g *')].map((el) => {
    const attributes = [...el.attributes]
      .map(({ name, value }) => `${name}=${value.replace(/[\w-]*(?=fade-)/, '')}`)
      .sort();
    const own = [...el.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return [el.tagName, ...attributes, ...own.map((node) => node.textContent?.trim())].join(' ').trim();
  });
}

test('the page’s picture has every mark and attribute of the picture file', async () => {
  const long = newsEvent('lamba', '2019-03-05', 'बहुत लंबा शीर्षक '.repeat(40), ['IN']);
  const { timeline } = await timelineOf([...EVENTS, long]);
  const { scene } = timeline;
  const { container } = await render(SceneSvg, { props: { scene } });
  const file = new DOMParser().parseFromString(paintSvg(scene, { theme: 'light' }), 'text/html');
  const [shown, expected] = [container, file].map((place) => told(place.querySelector('svg.scene')!));
  expect(shown).toEqual(expected);
  const kinds = new Set(expected!.map((line) => line.split(' ')[0]));
  expect([...kinds]).toEqual(expect.arrayContaining(['path', 'line', 'rect', 'text', 'stop', 'title']));
});
