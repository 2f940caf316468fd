import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';

/**
 * पोलैंड ने यूक्रेन पर रूसी हमले के पांच महीने बाद सियोल से करार किया: those of what an act is only counted from take no part in it,
 * where others do. Linear.
 */
export function withoutCountedFrom(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act) => {
    if (act.countries.length < 2 || passage.tokens[act.trigger.from]?.kind !== 'deva') return act;
    const aside = asideIn(passage, act);
    if (aside === null) return act;
    const countries = act.countries.filter(({ span }) => {
      const from = tokenFrom(passage, span.start);
      return from < aside.from || from >= aside.to;
    });
    return countries.length > 0 ? { ...act, countries } : act;
  });
}

/** What stands before के पांच महीने बाद, back to who acts or to a mark. */
function asideIn(
  { tokens }: Passage,
  { clause, trigger }: Act,
): { readonly from: number; readonly to: number } | null {
  let from = clause.from;
  for (let i = clause.from; i < Math.min(trigger.from, clause.to); i++) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    if (text === 'ने' || (kind === 'mark' && text !== '-')) from = i + 1;
    if (text !== 'के') continue;
    const unit = [i + 1, i + 2, i + 3].find((at) => UNITS.has(tokens[at]?.text ?? ''));
    if (unit !== undefined && SIDES.has(tokens[unit + 1]?.text ?? '')) return { from, to: i };
  }
  return null;
}

const UNITS = wordSet('दिन दिनों हफ्ते हफ्तों सप्ताह महीने महीनों माह साल सालों वर्ष वर्षों घंटे घंटों');
const SIDES = wordSet('बाद पहले पूर्व भीतर अंदर');
