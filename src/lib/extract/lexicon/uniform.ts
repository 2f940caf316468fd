import type { Entry } from './lexicon.ts';

/** Of entries of all types. */
type Field<T> = T extends unknown ? keyof T : never;

const FIELDS: Readonly<Record<Field<Entry>, undefined>> = {
  type: undefined,
  id: undefined,
  lang: undefined,
  sense: undefined,
  role: undefined,
  value: undefined,
  joins: undefined,
  alone: undefined,
  notBefore: undefined,
  code: undefined,
  sign: undefined,
  scaled: undefined,
  local: undefined,
  one: undefined,
  name: undefined,
  classes: undefined,
  vague: undefined,
  how: undefined,
  place: undefined,
  class: undefined,
  maker: undefined,
  country: undefined,
  common: undefined,
  of: undefined,
  unless: undefined,
  when: undefined,
  series: undefined,
  kind: undefined,
  countries: undefined,
  by: undefined,
  shape: undefined,
  frame: undefined,
};

/**
 * An entry with the fields of all types, those of others without a value. The words of a text are asked for the type of
 * their entries more often than for anything else, and of objects of one form that is the cheapest.
 */
export function uniform<T extends Entry>(entry: T): T {
  return { ...FIELDS, ...entry };
}
