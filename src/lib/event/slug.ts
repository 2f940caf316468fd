/**
 * A key for URLs from a name: lower case, words joined by hyphens, Devanagari letters and matras
 * kept (`दैनिक भास्कर` → `दैनिक-भास्कर`), accents off Latin ones, at most 80 characters. Slugs of slugs are themselves.
 */
export function slug(text: string): string {
  return trim(
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u200c\u200d]/g, '')
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  );
}

/** 80 UTF-16 units at most, not cut within a surrogate pair, no hyphen at either end. */
function trim(text: string): string {
  return text
    .replace(/^-/, '')
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/-$/, '');
}
