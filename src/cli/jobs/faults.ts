import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import type { Reading } from '#lib/extract/extraction.ts';

/** A report of which nothing was read has failed, whatever the reason; one whose day is not known has not. */
export function fileFault({ problems }: Reading): Problem | null {
  return problems.find(({ code }) => code !== 'extract-no-dateline') ?? null;
}

/** Texts in which there is nothing to find: for a row, an empty answer is the right one. */
const NOTHING: ReadonlySet<string> = new Set(['extract-no-dateline', 'extract-language', 'extract-empty']);

/** Why a row could not be read, such as Hindi in an old font; null when it could. */
export function rowFault({ problems }: Reading): Problem | null {
  return problems.find(({ code }) => !NOTHING.has(code)) ?? null;
}

/** An error of this program at one report must not cost the others. */
export function ownFault(error: unknown, name: string): Problem {
  return refusal('input-fault', name, '', {
    reason: error instanceof Error ? error.message : String(error),
  });
}
