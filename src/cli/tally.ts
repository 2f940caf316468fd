/** So many lines a reader looks through; a program finds the others in the output. */
const MOST_SHOWN = 50;

/** What is told when all is done: how many there are and the first of them. It stays small, however many come. */
export class Tally<T> {
  count = 0;
  readonly first: T[] = [];

  add(all: readonly T[]): void {
    this.count += all.length;
    this.first.push(...all.slice(0, MOST_SHOWN - this.first.length));
  }
}
