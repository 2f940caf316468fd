import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { MissingGlyphError } from '#lib/paint/shaped.ts';
import { Refused } from '#lib/server/api/question.ts';
import { PictureRefusal } from '#lib/server/picture/picture-refusal.ts';
import { pictureWords } from '#lib/server/picture/words.ts';
import { StartupError } from '#lib/server/http/settings.ts';
import { startupWords } from '#lib/server/http/startup-words.ts';
import { StoreError } from '#lib/server/sqlite/store-error.ts';
import { storeWords } from '#lib/server/sqlite/store-words.ts';
import { EXIT } from './exit.ts';
import { shown } from './output/shown.ts';
import type { Words } from './words/words.ts';

/** Why a command ends without a result. */
export class CommandRefusal extends Error {
  readonly problems: readonly Problem[];
  readonly exit: number;

  constructor(problems: readonly Problem[], exit: number = EXIT.failed) {
    super(problems.map(({ code }) => code).join(' '));
    this.problems = problems;
    this.exit = exit;
  }
}

/** Something on the command line that cannot be: what, its value, and further words of the message. */
export function wrongUse(
  code: string,
  field: string,
  value: string,
  params?: NonNullable<Problem['params']>,
): CommandRefusal {
  return new CommandRefusal([refusal(code, field, value, params)], EXIT.usage);
}

/** Runs a command's work; what it refuses is told on standard error, in the user's language. */
export async function telling(words: Words, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return EXIT.ok;
  } catch (error) {
    const { lines, exit } = toldOf(error, words);
    console.error(lines.map(shown).join('\n'));
    return exit;
  }
}

interface Told {
  readonly lines: readonly string[];
  readonly exit: number;
}

/** Whether the store cannot be opened or read. That of the built application is of a class of its own. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof StoreError || (error instanceof Error && error.name === 'StoreError');
}

/** What is wrong with the store and what to do about it, in the user's language. */
export function storeText({ key, params }: StoreError, { lang }: Pick<Words, 'lang'>): string {
  const { message, remedy } = storeWords(lang)(key, params);
  return `${message} ${remedy}`;
}

/** Throws on what is a fault of this program. */
function toldOf(error: unknown, words: Words): Told {
  if (error instanceof CommandRefusal) {
    return { lines: error.problems.map(words.problem), exit: error.exit };
  }
  if (error instanceof Refused) {
    return { lines: [words.bare(error.problem)], exit: EXIT.failed };
  }
  const say = pictureWords({ lang: words.lang, digits: 'latn' });
  if (error instanceof PictureRefusal) {
    return { lines: [say(error.key, error.params)], exit: EXIT.usage };
  }
  if (error instanceof MissingGlyphError) {
    const { label, letter } = error;
    return { lines: [say('picture.glyph', { label, letter })], exit: EXIT.failed };
  }
  if (error instanceof StartupError) {
    return { lines: [startupWords(words.lang)(error.key, error.params)], exit: EXIT.failed };
  }
  if (isStoreError(error)) return { lines: [storeText(error, words)], exit: EXIT.failed };
  throw error;
}
