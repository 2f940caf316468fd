import type { PictureMessage } from './words.ts';

/** Why a picture is not made, with the status that says so and its words' parameters. */
export class PictureRefusal extends Error {
  readonly status: 413 | 422 | 429 | 503;
  readonly key: PictureMessage;
  readonly params: Readonly<Record<string, string | number>>;
  /** Seconds after which it may be otherwise. */
  readonly retryAfter: number | null;

  constructor(
    status: PictureRefusal['status'],
    key: PictureMessage,
    params: PictureRefusal['params'] = {},
    retryAfter: number | null = null,
  ) {
    super(`${key} ${JSON.stringify(params)}`);
    this.name = 'PictureRefusal';
    this.status = status;
    this.key = key;
    this.params = params;
    this.retryAfter = retryAfter;
  }
}
