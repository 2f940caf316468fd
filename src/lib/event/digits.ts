/** Devanagari digits as ASCII ones: a Hindi keyboard types २०१८. */
export function asciiDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
}

/** ASCII digits as Devanagari ones. */
export function devanagariDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x936));
}
