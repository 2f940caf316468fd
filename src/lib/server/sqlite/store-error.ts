import { storeWords } from './store-words.ts';
import type { StoreProblem } from './store-words.ts';

/** Why the store cannot be opened or read, with what to do about it: in English, or in the words of its key. */
export class StoreError extends Error {
  readonly key: StoreProblem;
  readonly params: Readonly<Record<string, string>>;
  readonly remedy: string;

  constructor(key: StoreProblem, params: StoreError['params'], options?: ErrorOptions) {
    const { message, remedy } = storeWords('en')(key, params);
    super(message, options);
    this.name = 'StoreError';
    this.key = key;
    this.params = params;
    this.remedy = remedy;
  }
}
