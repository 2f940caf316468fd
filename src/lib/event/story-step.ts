import { asciiDigits } from './digits.ts';
import { DEFAULT_SPEC, formatSpec } from './format-spec.ts';
import type { Spec } from './spec.ts';

/** How a reader reads, which no step of a story decides. */
export type ReaderSpec = Pick<Spec, 'lang' | 'digits' | 'theme'>;

/** A place in a story as its address says it. */
export interface AskedStep {
  /** 1 for the first. */
  readonly step: number;
  /** False when the address asked for a step that is none, or wrote it otherwise than we do. */
  readonly isPlain: boolean;
}

/**
 * Reads `step` of an address: the nearest step that there is, the first where none is asked for.
 * Devanagari digits count.
 * @param count steps of the story, at least 1
 */
export function readStep(params: URLSearchParams, count: number): AskedStep {
  const text = params.get('step');
  if (text === null) return { step: 1, isPlain: true };
  const digits = asciiDigits(text).trim();
  const asked = /^\d{1,9}$/.test(digits) ? Number(digits) : 1;
  const step = Math.max(1, Math.min(count, asked));
  return { step, isPlain: String(step) === text };
}

/** The query of a step, without `?`: `step=3&lang=hi`, defaults and the first step left out. */
export function formatStep(step: number, { lang, digits, theme }: ReaderSpec, defaults: ReaderSpec): string {
  const whole = (reader: ReaderSpec): Spec => ({
    ...DEFAULT_SPEC,
    lang: reader.lang,
    digits: reader.digits,
    theme: reader.theme,
  });
  const reader = formatSpec(whole({ lang, digits, theme }), whole(defaults));
  return [step === 1 ? '' : `step=${step}`, reader].filter((part) => part !== '').join('&');
}
