/** What a command's end means to a Makefile. 130 is what shells give a program stopped by Ctrl-C. */
export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;
