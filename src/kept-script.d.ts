declare module 'virtual:kept' {
  /** `timeline.js` and `timeline.css` of a kept view, built from `src/lib/components/kept/` by `scripts/kept-script.mjs`. */
  export const script: string;
  export const style: string;
}
