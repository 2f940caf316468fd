import type { Act } from '../act/act.ts';
import { isDay } from '../date/spans.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isLongPast } from './is-long-past.ts';
import { isBackground } from './lead.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { firstTimexFrom } from './timex-at.ts';

/** Days before the report that are its news. */
export const NEWS_DAYS = 3;
/** Sentences of a paragraph in which news goes on. */
export const ON_REACH = 4;

/**
 * मर्ज सोमवार को मोदी से मिले। ⏎ दोनों पक्षों ने 19 समझौतों पर हस्ताक्षर किए: what a paragraph of Hindi news begins with, in the plain past
 * and by whoever did it, goes on with the day of the news before it.
 */
export function isNewsAgain(
  act: Act,
  dated: Mention,
  { passage: { tokens, sentences }, timexes, dateline }: Linking,
): boolean {
  const { clause, trigger, kind, factuality, needs, sentence } = act;
  const own = sentences[sentence];
  if (own?.lang !== 'hi' || tokens[own.from]?.line !== true || own.from !== clause.from) return false;
  if (needs !== 'nothing' || factuality !== 'done' || !RESOLVED.has(kind)) return false;
  if (dated.when === null || dateline === null || !isDay(dated.when)) return false;
  if (isLongPast(dated.when, dateline, NEWS_DAYS) || act.sentence - dated.act.sentence > ON_REACH)
    return false;
  let end = clause.to - 1;
  while (end > trigger.to && tokens[end]?.kind === 'mark') end--;
  if (
    !PLAIN_PAST.has(tokens[end]?.text ?? '') ||
    !tokens.slice(clause.from, trigger.from).some(({ text }) => text === 'ने')
  )
    return false;
  const first = firstTimexFrom(timexes, own.from);
  return (timexes[first]?.range.from ?? Infinity) >= own.to;
}

/** What two or a state resolve on, and what a crowd does in protest: done once. */
const RESOLVED: ReadonlySet<string> = new Set([
  'agreement',
  'decision',
  'procurement',
  'sanction',
  'protest',
]);
const PLAIN_PAST = wordSet(
  'किया किए किये की कीं दिया दी दिए लिया ली लिए लगाया लगाई लगाए बढ़ाया बढ़ाई घटाया घटाई',
);

/** … जेल भेजा। उधर, अदालत ने सजा सुनाई: what someone else did in the plain past, told beside the news of these days. */
export function isElsewhereNews(
  { clause, trigger, factuality, needs, sentence }: Act,
  { when }: Mention,
  { passage: { tokens, sentences }, dateline }: Linking,
): boolean {
  const from = sentences[sentence]?.from ?? 0;
  if (!ELSEWHERE.has(tokens[from]?.text ?? '') || clause.from > from + 2) return false;
  if (needs !== 'nothing' || factuality !== 'done' || isLongPast(when, dateline, NEWS_DAYS)) return false;
  let end = clause.to - 1;
  while (end > trigger.from && tokens[end]?.kind === 'mark') end--;
  const isPlain = !IS.has(tokens[end]?.text ?? '') && !WAS.has(tokens[end]?.text ?? '');
  return isPlain && tokens.slice(clause.from, clause.to).some(({ text }) => text === 'ने');
}

const ELSEWHERE = wordSet('उधर इधर वहीं');
const WAS = wordSet('था थी थे थीं');

/** आरोप लगाया है behind what had been done days before: told as the news again. */
export function isHindiSince(act: Act, main: Mention | null, { passage, dateline }: Linking): boolean {
  if (main === null || passage.tokens[act.trigger.from]?.kind !== 'deva') return false;
  return (
    isJustDone(passage, act) && isBackground(passage, main.act) && isLongPast(main.when, dateline, NEWS_DAYS)
  );
}

/** इस बार, इस दफा. */
export function isThisTime({ tokens }: Passage, { clause }: Act): boolean {
  for (let i = clause.from + 1; i < clause.to; i++)
    if (TIMES.has(tokens[i]?.text ?? '') && tokens[i - 1]?.text === 'इस') return true;
  return false;
}

const TIMES = wordSet('बार दफा मर्तबा');

/** The Hindi perfect with है tells what is new: तैनात की हैं, लगाए गए हैं; not अब तक सौंपे हैं, ले चुका है. */
export function isJustDone({ tokens }: Passage, { clause, factuality, needs }: Act): boolean {
  if (factuality !== 'done' || needs !== 'nothing') return false;
  let end = clause.to - 1;
  while (end > clause.from && tokens[end]?.kind === 'mark') end--;
  if (!IS.has(tokens[end]?.text ?? '') || !PERFECT.has(tokens[end - 1]?.text ?? '')) return false;
  for (let i = clause.from; i < clause.to; i++) if (SO_FAR.has(tokens[i]?.text ?? '')) return false;
  return true;
}

/** What a Hindi perfect ends in, and what says how things stand. */
export const IS = wordSet('है हैं');
const PERFECT = wordSet(
  'जताया जताई जताए सुनाया सुनाई सुनाए हटाया हटाई हटाए बढ़ाया बढ़ाई बढ़ाए घटाया घटाई पहुंचा पहुंची पहुंचे लौटा लौटी लौटे मिला मिली मिले सौंपा सौंपी सौंपे किया की किए किये दिया दी दिए दिये लिया ली लिए लिये गया गई गए गयी गये हुये हुयी लगाया लगाई लगाए हुआ हुई हुए बुलाया बुलाई भेजा भेजी भेजे',
);
/** Of what went on until now. */
const SO_FAR = wordSet('अब पहले पिछले बीते कभी हमेशा लगातार');
