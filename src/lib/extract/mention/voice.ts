import type { Kind } from '#lib/event/news-event.ts';
import type { Act, Proved } from '../act/act.ts';
import { isToldBy } from '../act/act.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';

/** What a state does or says only by those who hold its power. */
const OF_POWER: ReadonlySet<Kind> = new Set([
  'accusation',
  'warning',
  'rejection',
  'request',
  'sanction',
  'attack',
  'protest',
]);

/**
 * Huawei accused Washington, the RSF struck, a former president warned Iran, a crown prince shot dead the king: whether the words that
 * name a state name only someone of it, who does not act for it.
 */
export function isNoVoice(passage: Passage, act: Act, { span }: Proved<string>): boolean {
  if (!OF_POWER.has(act.kind)) return false;
  const { tokens, hits } = passage;
  const [from, to] = [tokenFrom(passage, span.start), tokenFrom(passage, span.end)];
  // Sanctions on a firm are on its state; on a band they are not.
  const isOfIts = act.kind === 'sanction' ? (id: string) => !BANDS.has(id) : (id: string) => OF_STATE.has(id);
  const isBody = hits[from]?.some(
    ({ entry }) =>
      entry.type === 'organisation' && !entry.common && entry.country !== null && !isOfIts(entry.id),
  );
  if (isBody === true) return true;
  if (!act.actors.some((one) => one.span.start <= span.start && span.end <= one.span.end)) return false;
  const within = hits.slice(from, to).flat();
  const isPerson = !within.some(({ entry }) => entry.type === 'organisation' || entry.type === 'country');
  // Shot dead: one man's deed, whatever his office.
  if (isToldBy(act, '-attack-kill')) return isPerson;
  if (FORMER.has(tokens[from - 1]?.text ?? '')) return true;
  const offices = within.flatMap(({ entry }) => (entry.type === 'office' ? [entry.id] : []));
  // Gandhi accused China: named without an office, who speaks is told by his name.
  const isSubject =
    tokens[from]?.kind === 'deva'
      ? tokens[to]?.text === 'ने'
      : to <= act.trigger.from && from >= act.clause.from;
  if (offices.length === 0 && isPerson && isSubject) return SAID.has(act.kind);
  return offices.some((id) => OPPOSED.has(id));
}

const SAID: ReadonlySet<Kind> = new Set(['accusation', 'warning', 'rejection', 'request']);

/** Lockheed won a contract, एचएएल को ठेका मिला: whether the only word that names a state names the firm that will supply it. */
export function isSupplier(
  { tokens, hits }: Passage,
  { kind, trigger, clause, countries }: Act,
  code: string,
): boolean {
  if (kind !== 'procurement') return false;
  const around = tokens.slice(Math.max(clause.from, trigger.from - 1), Math.min(clause.to, trigger.to + WON));
  if (!around.some(({ text }) => WINNING.test(text))) return false;
  const told = countries.filter(({ value }) => value === code);
  return (
    told.length > 0 &&
    told.every(({ span }) =>
      hits[tokenFrom({ tokens }, span.start)]?.some(
        ({ entry }) => entry.type === 'organisation' && !entry.common && !OF_STATE.has(entry.id),
      ),
    )
  );
}

/** Tokens from an order to the verb that says who has it. */
const WON = 3;
const WINNING = /^(?:w(?:o|i)ns?$|bag(?:s|ged)$|secur(?:es|ed)$|land(?:s|ed)$|clinch|मिल[ाीे]$|हासिल$)/u;

/** Offices whose holder speaks for himself, his party, firm or bench. */
const OPPOSED: ReadonlySet<string> = new Set(
  (
    'opposition-leader senator mp chairman chairman-md ceo director general-secretary judge chief-justice leader ' +
    'chief-minister deputy-chief-minister superintendent police-chief queen prince mr'
  ).split(' '),
);
const FORMER = wordSet('former ex ousted deposed jailed exiled पूर्व अपदस्थ');

const BANDS: ReadonlySet<string> = new Set(
  'hamas hezbollah houthis rsf m23 boko-haram al-shabaab pkk ltte farc'.split(' '),
);

/** Of the bodies that are of one state those by which it acts; the others are its firms, parties and rebels. */
const OF_STATE: ReadonlySet<string> = new Set(
  (
    'taliban indian-army indian-air-force indian-navy indian-coast-guard bsf crpf itbp cisf nsg nia cbi ed raw intelligence-bureau drdo isro dgca ' +
    'sebi rbi monetary-policy-committee indian-parliament dac ccs niti-aayog indian-railways ministry-of-external-affairs state-department ' +
    'us-congress us-department-of-defense us-navy us-air-force us-army centcom dsca cia fbi federal-reserve nasa treasury roscosmos state-duma ' +
    'fsb fsvts pla ccp isi ispr pakistan-army pakistan-air-force idf mossad irgc ssb'
  ).split(' '),
);
