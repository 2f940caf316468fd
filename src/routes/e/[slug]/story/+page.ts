// The story comes alive by a script of its own: see `story-live.ts`.
export const csr = false;
