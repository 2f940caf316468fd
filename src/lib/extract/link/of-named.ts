import { isPartOf } from '../act/echoes.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Mention } from './mention.ts';

/**
 * What a Hindi text tells beside an event that it calls by name on a day: जून 2020 में गलवान झड़प के बाद रिश्ते बिगड़ गए, जिसमें
 * 20 जवान मारे गए. The day is the name's, not that of what came after; and who was killed in it is told of it.
 * @param named mentions of events that only their names tell, in order
 */
export function withoutNamed(
  mentions: readonly Mention[],
  named: readonly Mention[],
  passage: Passage,
): readonly Mention[] {
  const byClause = new Map(
    named.flatMap((one) => (one.timex === null ? [] : [[one.act.clause.from, one] as const])),
  );
  const byEnd = new Map([...byClause.values()].map((one) => [one.act.clause.to, one]));
  const triggers = named.map(({ act }) => act.trigger);
  const text = (i: number) => passage.tokens[i]?.text ?? '';
  return mentions.flatMap((mention): readonly Mention[] => {
    const { act } = mention;
    // ऑपरेशन सिंदूर शुरू किया। इसके तहत नौ ठिकानों पर हमला किया गया.
    const whole = named[firstFrom(triggers, act.trigger.from) - 1];
    if (whole !== undefined && isPartOf(passage, whole.act, act))
      return [{ ...mention, act: { ...act, echoes: whole.act.trigger.from } }];
    const told = byEnd.get(act.clause.from);
    if (told === undefined || act.kind !== 'accident' || !WHEREIN.has(text(act.clause.from)))
      return [mention];
    return [{ ...mention, act: { ...act, echoes: told.act.trigger.from } }];
  });
}

const WHEREIN = wordSet('जिसमें जिसमे जिनमें');
