/** The lines of a calendar, unfolded: RFC 5545, 3.1. */
export function calendarLines(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** Values of a property in a calendar, text escapes undone. */
export function calendarValues(text: string, name: string): readonly string[] {
  const start = new RegExp(`^${name}(?:;[^:]*)?:`);
  return calendarLines(text)
    .filter((line) => start.test(line))
    .map((line) =>
      line
        .replace(start, '')
        .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)),
    );
}
