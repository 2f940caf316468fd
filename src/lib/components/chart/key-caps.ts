const CAPS: ReadonlyMap<string, string> = new Map([
  ['ArrowRight', '→'],
  ['ArrowLeft', '←'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['Escape', 'Esc'],
  ['PageUp', 'PgUp'],
  ['PageDown', 'PgDn'],
]);

/** What is printed on a key. */
export function capOf(key: string): string {
  return key
    .split(/(?<=Shift)\+/)
    .map((part) => CAPS.get(part) ?? part)
    .join(' ');
}

/** The key that zooms together with the wheel, as this machine's keyboard calls it. */
export function zoomKey(): string {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
