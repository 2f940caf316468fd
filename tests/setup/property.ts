import fc from 'fast-check';

/**
 * Property tests draw the same examples on every machine, so that what fails there fails here. To look for what those miss,
 * `PROPERTY_RUNS=20000 npx vitest run --project unit tests/source` draws new ones, and as many as it says.
 */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 20251204 });
