/** What the tests use of the `edtf` package, which has no types of its own. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
  export function parse(text: string): { readonly level: number };
}
