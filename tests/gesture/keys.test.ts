import { describe, expect, test } from 'vitest';
import { commandOf, KEYS, type KeyPress } from '#lib/gesture/keys.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ ...plain, key, ...held });

describe('commandOf', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'laneAbove'],
    ['ArrowDown', 'laneBelow'],
    ['Home', 'first'],
    ['End', 'last'],
    ['+', 'zoomIn'],
    ['=', 'zoomIn'],
    ['-', 'zoomOut'],
    ['0', 'fit'],
    ['०', 'fit'],
    ['Escape', 'close'],
    ['Enter', 'open'],
    ['?', 'help'],
  ])('%s means %s', (key, command) => {
    expect(commandOf(press(key))).toBe(command);
  });

  test('a sign that needs Shift on this keyboard is still that sign', () => {
    expect(commandOf(press('?', { shiftKey: true }))).toBe('help');
    expect(commandOf(press('+', { shiftKey: true }))).toBe('zoomIn');
  });

  test('Shift turns arrows into panning', () => {
    expect(commandOf(press('ArrowLeft', { shiftKey: true }))).toBe('panLeft');
    expect(commandOf(press('ArrowUp', { shiftKey: true }))).toBeNull();
  });

  test('leaves keys with Ctrl, ⌘ or Alt to the browser, and Tab and `/` to the page', () => {
    expect(commandOf(press('+', { ctrlKey: true }))).toBeNull();
    expect(commandOf(press('ArrowLeft', { altKey: true }))).toBeNull();
    expect(commandOf(press('0', { metaKey: true }))).toBeNull();
    expect(commandOf(press('Tab'))).toBeNull();
    expect(commandOf(press('/'))).toBeNull();
  });

  test('no key means two things', () => {
    const keys = KEYS.flatMap(({ keys, also = [] }) => [...keys, ...also]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
