import type { FigureMessage } from './figure-words.ts';

/** Why a view is not pinned, with the status that says so and its words' parameters. */
export class PinRefusal extends Error {
  readonly status: 403 | 410 | 413 | 429 | 507;
  readonly key: FigureMessage;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(status: PinRefusal['status'], key: FigureMessage, params: PinRefusal['params'] = {}) {
    super(`${key} ${JSON.stringify(params)}`);
    this.name = 'PinRefusal';
    this.status = status;
    this.key = key;
    this.params = params;
  }
}
