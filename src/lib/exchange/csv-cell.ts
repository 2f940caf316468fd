/**
 * Signs at which spreadsheets take a cell for a formula, ASCII and full-width, and the apostrophe that
 * keeps them from it: https://owasp.org/www-community/attacks/CSV_Injection
 */
const GUARDED = /^[=+\-@\t\r\n'＝＋－＠]/;

/** A cell that no spreadsheet runs; `fromCell` gives the text back as it was. */
export function toCell(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text of a cell. An apostrophe that a person put before it for the same reason goes too. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
