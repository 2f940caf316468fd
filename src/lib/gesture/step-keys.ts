import type { KeyPress } from './keys.ts';

/**
 * Where a key leads in a story: arrows, Page Up and Page Down (which presenters send), Home, End. Null
 * where it leads nowhere further: then it is the page's, and scrolls.
 * @param step 1 for the first
 */
export function stepOfKey(press: KeyPress, step: number, count: number): number | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null;
  const asked = stepAsked(press.key, step, count);
  return asked === null || asked === step || asked < 1 || asked > count ? null : asked;
}

function stepAsked(key: string, step: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return step + 1;
    case 'ArrowLeft':
    case 'PageUp':
      return step - 1;
    case 'Home':
      return 1;
    case 'End':
      return count;
    default:
      return null;
  }
}
