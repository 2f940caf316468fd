/** Why the store cannot be opened, in words for the operator, with what to do about it. */
export class StoreError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.remedy = remedy;
  }
}
