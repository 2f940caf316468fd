/**
 * What was wrong with an input, as data: the words come from the message catalogues (`i18n`), so
 * that one problem reads well in both languages and in logs.
 */
export interface Problem {
  /** Stable code, also the catalogue key `problem.<code>`. */
  readonly code: string;
  /** Field, query key, or JSON path (`evidence.0.start`). */
  readonly field: string;
  /** The offending value as given, cut to 80 characters. */
  readonly value: string;
  /** File and 1-based line, where there is one. */
  readonly file?: string;
  readonly line?: number;
  /** Further parts of the message, by placeholder name. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A problem with its value cut to length. */
export function refusal(
  code: string,
  field: string,
  value: string,
  params?: NonNullable<Problem['params']>,
): Problem {
  const problem = { code, field, value: value.slice(0, 80).toWellFormed() };
  return params === undefined ? problem : { ...problem, params };
}
