import { castOf, lastTold } from '../act/cast.ts';
import type { Told } from '../act/cast.ts';
import type { Extraction } from '../extraction.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { PARTNER_RULE, withOther } from './partner.ts';
import { SETTING_RULE } from './setting.ts';

/** An English event with a state that its report tells elsewhere, by the words that told it last before; as it was where none do. */
export function withParty(extraction: Extraction, country: string, passage: Passage): Extraction {
  const { countries, named } = castOf(passage);
  const at = firstFrom(countries, tokenFrom(passage, extraction.end));
  const isIt = ({ value }: Told<string>) => value === country;
  const told = lastTold(countries, at, country) ?? countries.find(isIt) ?? named.find(isIt);
  if (told === undefined) return extraction;
  const full = withOther(extraction, told, passage);
  return { ...full, rules: [...new Set([...extraction.rules, SETTING_RULE, PARTNER_RULE])] };
}
