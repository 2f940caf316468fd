declare module 'virtual:embed-host' {
  /** `/embed/v1.js`, built from `src/lib/embed/host/` by `scripts/host-script.mjs`. */
  const script: string;
  export default script;
}
