import { expect, test } from 'vitest';
import { stepOfKey } from '#lib/gesture/step-keys.ts';
import { swipeOf } from '#lib/gesture/swipe.ts';

const press = (key: string, part = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...part,
});

test.each([
  ['ArrowRight', 4, 5],
  ['PageDown', 4, 5],
  ['ArrowLeft', 4, 3],
  ['PageUp', 4, 3],
  ['Home', 4, 1],
  ['End', 4, 9],
])('%s leads from step %i to step %i', (key, from, to) => {
  expect(stepOfKey(press(key), from, 9)).toBe(to);
});

test('a key that leads nowhere further is left to the page', () => {
  expect(['ArrowRight', 'PageDown', 'End'].map((key) => stepOfKey(press(key), 9, 9))).toEqual([
    null,
    null,
    null,
  ]);
  expect(['ArrowLeft', 'PageUp', 'Home'].map((key) => stepOfKey(press(key), 1, 9))).toEqual([
    null,
    null,
    null,
  ]);
  expect(['ArrowDown', 'ArrowUp', ' ', 'a', 'Tab'].map((key) => stepOfKey(press(key), 4, 9))).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test.each(['shiftKey', 'ctrlKey', 'metaKey', 'altKey'])('a key held with %s is the browser’s', (held) => {
  expect(stepOfKey(press('ArrowRight', { [held]: true }), 4, 9)).toBeNull();
});

test('a quick flat stroke of a finger is a swipe, to the left onwards', () => {
  const from = { x: 200, y: 300 };
  expect(swipeOf(from, { x: 120, y: 310 }, 200)).toBe(1);
  expect(swipeOf(from, { x: 290, y: 280 }, 200)).toBe(-1);
});

test('a tap, a scroll, a slanting stroke and a slow one are none', () => {
  const from = { x: 200, y: 300 };
  expect(swipeOf(from, { x: 185, y: 300 }, 80)).toBe(0);
  expect(swipeOf(from, { x: 190, y: 100 }, 200)).toBe(0);
  expect(swipeOf(from, { x: 120, y: 350 }, 200)).toBe(0);
  expect(swipeOf(from, { x: 60, y: 300 }, 900)).toBe(0);
});
