import type { Lang } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import type { Query } from '#lib/event/query.ts';
import type { Span } from '#lib/event/span.ts';
import { DEFAULT_SPEC, parseSpec } from '#lib/event/spec-codec.ts';
import { askedSpan } from '#lib/event/spec-span.ts';
import type { Spec } from '#lib/event/spec.ts';

/** A question that cannot be answered, with the status that says why. */
export class Refused extends Error {
  readonly problem: Problem;
  readonly status: number;

  constructor(problem: Problem, status = 400) {
    super(problem.code);
    this.problem = problem;
    this.status = status;
  }
}

/** One question to a timeline, from the keys of its URL: those of a spec, and `start`, `end` in UTC ms. */
export interface Question {
  readonly spec: Spec;
  readonly query: Query;
}

/** Throws `Refused` at the first value that is not valid: a program that asks shall not get another answer unawares. */
export function readQuestion(params: URLSearchParams): Question {
  const { spec, problems } = parseSpec(params, DEFAULT_SPEC);
  const [problem] = problems;
  if (problem !== undefined) throw new Refused(problem);
  return { spec, query: queryOfSpec(spec, spanAsked(params, spec)) };
}

/** Language for a refusal of these keys, which may be what is wrong. */
export function langOf(params: URLSearchParams): Lang {
  return parseSpec(params, DEFAULT_SPEC).spec.lang;
}

function spanAsked(params: URLSearchParams, spec: Spec): Span | null {
  const start = readInstant(params, 'start');
  const end = readInstant(params, 'end');
  const asked = askedSpan(spec);
  if (start === null && end === null) return asked;
  const span = { start: start ?? asked?.start ?? -Infinity, end: end ?? asked?.end ?? Infinity };
  if (span.start < span.end) return span;
  throw new Refused({ code: 'api-span', field: 'end', value: params.get('end') ?? spec.to ?? '' });
}

function readInstant(params: URLSearchParams, key: 'start' | 'end'): number | null {
  const text = params.get(key);
  if (text === null) return null;
  const other = key === 'start' ? 'from' : 'to';
  if (params.has(other)) throw new Refused({ code: 'api-both', field: key, value: text, params: { other } });
  if (!/^-?\d{1,16}(\.\d{1,16})?$/.test(text)) {
    throw new Refused({ code: 'api-instant', field: key, value: text.slice(0, 80) });
  }
  return Number(text);
}

/** A whole number within limits, or `otherwise` when the key is absent. */
export function readCount(
  params: URLSearchParams,
  key: string,
  { most, otherwise }: { readonly most: number; readonly otherwise: number },
): number {
  const text = params.get(key);
  if (text === null) return otherwise;
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  throw new Refused({ code: 'api-count', field: key, value: text.slice(0, 80), params: { most } });
}
