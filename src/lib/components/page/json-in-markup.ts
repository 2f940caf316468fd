/**
 * A value as JSON that can stand in a script element as text: the signs that begin or end markup are
 * written by number, so that escaping the text for markup changes nothing and no value can end the element.
 */
export function jsonInMarkup(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
