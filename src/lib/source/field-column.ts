import type { Localized } from '#lib/event/news-event.ts';
import type { FieldColumn } from './column-table.ts';

/** Codes fit 16 bits up to here; half the memory for all but huge vocabularies. */
const SHORT_CODES = 65_536;

/** Dictionary-codes the values of each row. A value named twice in a row counts once. */
export function buildField(
  rows: readonly (readonly string[])[],
  label: (key: string) => Localized | null,
): FieldColumn {
  const codeOf = new Map<string, number>();
  const codes: number[] = [];
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((values, row) => {
    for (const value of new Set(values)) {
      let code = codeOf.get(value);
      if (code === undefined) codeOf.set(value, (code = codeOf.size));
      codes.push(code);
    }
    offsets[row + 1] = codes.length;
  });
  const keys = [...codeOf.keys()];
  return {
    keys,
    codes: keys.length <= SHORT_CODES ? Uint16Array.from(codes) : Uint32Array.from(codes),
    offsets,
    label,
  };
}
