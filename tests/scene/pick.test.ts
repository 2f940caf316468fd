import { expect, test } from 'vitest';
import { pick } from '#lib/scene/pick.ts';
import { answersOf, newsEvent, randomEvents, sceneOf, seeded, specOf } from './fixture.ts';

test('finds each event at its symbol and along its label', async () => {
  const scene = sceneOf(
    await answersOf([newsEvent('करार', '2018-10-05'), newsEvent('वार्ता', '2019-10-05')], specOf()),
  );
  for (const item of scene.items) {
    expect(pick(scene, item.anchorX, item.anchorY)).toBe(item);
    expect(pick(scene, item.x + item.width - 2, item.anchorY)).toBe(item);
  }
});

test('finds counts, and nothing where nothing stands', async () => {
  const scene = sceneOf(await answersOf(randomEvents(3000, seeded(4)), specOf()));
  const [count] = scene.counts;
  if (count === undefined) throw new Error('no counts');
  expect(pick(scene, count.x + 1, count.y + count.height - 1)).toBe(count);
  expect(pick(scene, -50, -50)).toBeNull();
});

test('prefers the nearer of two symbols', async () => {
  const scene = sceneOf(
    await answersOf(
      [newsEvent('क', '2018-10-05'), newsEvent('ख', '2018-12-05')],
      specOf({ from: '1900', to: '2025' }),
    ),
  );
  const [a, b] = scene.items;
  if (a === undefined || b === undefined) throw new Error('not drawn');
  expect(pick(scene, a.anchorX, a.anchorY)).toBe(a);
  expect(pick(scene, b.anchorX, b.anchorY)).toBe(b);
});
