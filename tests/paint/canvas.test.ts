import { expect, test } from 'vitest';
import { paintCanvas } from '#lib/paint/canvas.ts';
import type { Context } from '#lib/paint/canvas.ts';
import { LIGHT } from '#lib/paint/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { answersOf, randomEvents, sceneOf, seeded, specOf, symbolsOf, textsOf } from '../scene/fixture.ts';

type Call = readonly [name: string, ...args: unknown[]];

/** Writes down what is done to it. */
function recorder(): { readonly calls: Call[]; readonly context: Context } {
  const calls: Call[] = [];
  const state: Record<string, unknown> = {};
  const context = new Proxy(state, {
    get: (_, name: string) => {
      if (name in state) return state[name];
      return (...args: unknown[]) => {
        calls.push([name, ...args, ...(name.startsWith('fill') ? [state['fillStyle']] : [])]);
        return { addColorStop: (offset: number, colour: string) => calls.push(['stop', offset, colour]) };
      };
    },
    set: (_, name: string, value: unknown) => {
      state[name] = value;
      calls.push([`set ${name}`, value]);
      return true;
    },
  });
  return { calls, context: context as unknown as Context };
}

async function sample(): Promise<Scene> {
  return sceneOf(await answersOf(randomEvents(90, seeded(21)), specOf({ lang: 'hi', lanes: 'system' })));
}

test('paints every text, once, at its place and in its colour', async () => {
  const scene = await sample();
  const { calls, context } = recorder();
  paintCanvas(scene, context, { theme: 'light', ratio: 2 });
  const painted = calls.filter(([name]) => name === 'fillText').map(([, ...rest]) => rest);
  expect(painted).toEqual(textsOf(scene).map(({ text, x, y, fill }) => [text, x, y, LIGHT[fill]]));
  expect(calls.filter(([name]) => name === 'set fontKerning')).toEqual([['set fontKerning', 'none']]);
  expect(calls[0]).toEqual(['setTransform', 2, 0, 0, 2, 0, 0]);
});

test('closes one path for each symbol and leaves no transparency behind', async () => {
  const scene = await sample();
  const { calls, context } = recorder();
  paintCanvas(scene, context, { theme: 'dark', ratio: 1 });
  const closed = calls.filter(([name]) => name === 'closePath').length;
  expect(closed).toBeGreaterThanOrEqual(symbolsOf(scene).length);
  expect(calls.filter(([name]) => name === 'set globalAlpha').at(-1)).toEqual(['set globalAlpha', 1]);
  expect(
    calls
      .filter(([name]) => name === 'stop')
      .every(([, offset]) => Number(offset) >= 0 && Number(offset) <= 1),
  ).toBe(true);
});

test('dashes only what is dashed', async () => {
  const scene = await sample();
  const { calls, context } = recorder();
  paintCanvas(scene, context, { theme: 'light', ratio: 1 });
  const dashed = scene.layers.flatMap(({ marks }) => marks).filter((mark) => 'dash' in mark).length;
  const set = calls.filter(([name, dash]) => name === 'setLineDash' && (dash as number[]).length > 0).length;
  expect(set).toBe(dashed);
  expect(dashed).toBeGreaterThan(3);
});
