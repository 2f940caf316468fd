// The chart comes alive by a script of its own: see `live.ts`.
export const csr = false;
