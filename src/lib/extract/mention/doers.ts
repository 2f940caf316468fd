import type { Actor, Kind } from '#lib/event/news-event.ts';
import type { Act, Proved } from '../act/act.ts';
import { allyBehind } from '../act/background.ts';
import { isToldBy } from '../act/act.ts';
import { BEING } from '../act/triggers-en.ts';
import { isAside } from '../clause/english-participle.ts';
import { entryAt } from '../read/entries.ts';
import { GENITIVE } from '../read/genitive.ts';
import { afterPlaceLine } from '../read/place-line.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import { isNoVoice } from './voice.ts';

/** What one says or lays on another: a headline that names the other as who did so would be false. */
export const AIMED: ReadonlySet<Kind> = new Set([
  'accusation',
  'warning',
  'rejection',
  'request',
  'sanction',
]);

/**
 * Of the actors of an event those that a headline may tell as who did it: not whom a charge, a warning or a refusal is aimed
 * at (गांधी के खिलाफ मामला दर्ज हुआ, Trump was indicted), nor who received a visitor.
 * @param tellings all that tell the event
 */
export function doersOf(
  passage: Passage,
  act: Act,
  kind: Kind,
  actors: readonly Actor[],
  tellings: readonly Act[] = [act],
): readonly Actor[] {
  const others =
    kind === 'visit'
      ? new Set([...tellings.flatMap((one) => [...hostsOf(passage, one)]), ...bodiesOf(passage, act)])
      : kind === 'decision'
        ? new Set([...orderedBy(passage, act), ...appointing(passage, act)])
        : AIMED.has(kind)
          ? aimedAt(passage, act)
          : kind === 'attack'
            ? suffering(passage, act)
            : null;
  const apart = act.actors
    .filter((one) => hasNoPart(passage, act, one) || isOneOfPair(passage, act, one))
    .map(({ value }) => value.id);
  return actors.filter(({ id }) => !apart.includes(id) && others?.has(id) !== true);
}

/** After Wang Yi's visit, वांग यी की यात्रा के बाद: whose something else is that the words tell of beside the act, or whose word it is. */
function hasNoPart(
  { tokens, hits }: Passage,
  { clause, trigger, kind }: Act,
  { span }: Proved<Actor>,
): boolean {
  const [from, to] = [tokenFrom({ tokens }, span.start), tokenFrom({ tokens }, span.end)];
  if (isOnSidelines({ tokens }, from)) return true;
  if (to <= clause.from) return hasSubject({ tokens }, clause);
  if (from < clause.from || to > clause.to) return false;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const isBeside = trigger.from >= to && trigger.from <= to + OWNED;
  // G20 शिखर सम्मेलन के अलावा, on the sidelines of the G20 summit: by which a gathering is called.
  if (GATHERINGS.has(text(to))) return true;
  if (tokens[from]?.kind === 'deva') {
    // सुप्रीम कोर्ट ने ट्रंप के लगाए शुल्क को अवैध ठहराया: whose doing it was.
    if (text(to) === 'के' && MADE_HI.has(text(to + 1))) return true;
    // रक्षा मंत्रालय के मुताबिक, मंत्रालय से मिली जानकारी: who tells it.
    if (text(to) === 'के' && ACCORDING.has(text(to + 1))) return true;
    if (text(to) === 'से' && text(to + 1) === 'मिली') return true;
    if (kind === 'meeting' && isHostBody({ tokens, hits }, from, to)) return true;
    if ((!GENITIVE.has(text(to)) && text(to) !== 'से') || isBeside) return false;
    for (let i = to + 1; i < Math.min(clause.to, to + ASIDE); i++)
      if (text(i) === 'बाद' || text(i) === 'पहले' || text(i) === 'दौरान') return true;
    return false;
  }
  // Launched the satellite, built with NASA: who had a part in what it was done to.
  if (from > trigger.to && AIDED.has(text(from - 1)) && MADE.has(text(from - 2))) return true;
  // Dismissed the case against former FBI director Comey: whose officer he was.
  const isOfficers = hits[to]?.some(({ entry }) => entry.type === 'office') === true;
  if (from >= trigger.to && isOfficers && hits[from]?.some(({ entry }) => entry.type === 'organisation'))
    return true;
  // According to the United Nations: who tells it.
  const teller = text(from - 1) === 'the' ? from - 2 : from - 1;
  if (text(teller) === 'to' && text(teller - 1) === 'according') return true;
  // Congress was notified of it: whom one tells says nothing.
  if (kind === 'statement' && to <= trigger.from && INFORMED.has(text(trigger.from))) return true;
  // A warrant of the court, an order by it: no party to talks, but its head is.
  if (kind === 'meeting' && text(teller) === 'of' && !isHeaded({ hits, tokens }, teller))
    return hits[from]?.some(({ entry }) => entry.type === 'organisation') === true;
  // Wrote to the Security Council: to whom it was said.
  if (kind === 'statement' && text(teller) === 'to' && teller >= trigger.to) return true;
  const isGenitive = (text(to) === "'" || text(to) === '’') && tokens[to]?.spaced === false;
  return isGenitive && !isBeside && BESIDE.has(text(from - 1));
}

/** शंघाई सहयोग संगठन की रक्षा मंत्रियों की बैठक में: a body at whose gathering others met. */
function isHostBody({ tokens, hits }: Pick<Passage, 'tokens' | 'hits'>, from: number, to: number): boolean {
  if (!GENITIVE.has(tokens[to]?.text ?? '')) return false;
  if (hits[from]?.some(({ entry }) => entry.type === 'organisation') !== true) return false;
  for (let i = to + 1; i < to + GATHERING; i++)
    if (tokens[i]?.text === 'में') return GATHERED.has(tokens[i - 1]?.text ?? '');
  return false;
}

/** Tokens from a body to में. */
const GATHERING = 7;
const GATHERED = wordSet('बैठक सम्मेलन समिट सत्र बैठकों');
const ACCORDING = wordSet('मुताबिक अनुसार हवाले');

/** On the sidelines of the SCO's summit: at whose gathering others met. */
function isOnSidelines({ tokens }: Pick<Passage, 'tokens'>, from: number): boolean {
  const of = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return tokens[of]?.text === 'of' && SIDELINES.has(tokens[of - 1]?.text ?? '');
}

const SIDELINES = wordSet('sidelines margins');

/** The head of, members of: those that meet for a body. */
function isHeaded({ tokens, hits }: Pick<Passage, 'tokens' | 'hits'>, of: number): boolean {
  const ends = [1, 2, 3].some((length) =>
    hits[of - length]?.some(({ entry, to }) => to === of && entry.type === 'office'),
  );
  return ends || HEADING.has(tokens[of - 1]?.text ?? '');
}

const HEADING = wordSet(
  'head heads leader leaders chief chiefs member members representatives officials delegation ministers president general envoys meeting summit session',
);
const GATHERINGS = wordSet('शिखर सम्मेलन समिट summit');

/** Participles of what someone did to the thing behind them: ट्रंप के लगाए शुल्क. */
const MADE_HI = wordSet('लगाए लगाये दिए दिये बनाए बनाये सुनाए किए किये चलाए बताए');

/**
 * एयरबस के मुख्य कार्यकारी गिलौम फाउरी: a body and who speaks for it are no two that meet. Whom the lexicon knows stands for
 * his body, which stands for whom it does not know.
 */
function isOneOfPair(passage: Passage, { kind, actors }: Act, one: Proved<Actor>): boolean {
  if (kind !== 'meeting' || passage.tokens[tokenFrom(passage, one.span.start)]?.kind !== 'deva') return false;
  return actors.some((other) =>
    isListed(passage, one, 'organisation')
      ? isOfficerOf(passage, other, one) && isListed(passage, other, 'person')
      : isOfficerOf(passage, one, other) && !isListed(passage, one, 'person'),
  );
}

function isListed({ tokens, hits }: Passage, { span }: Proved<Actor>, type: string): boolean {
  return hits[tokenFrom({ tokens }, span.start)]?.some(({ entry }) => entry.type === type) === true;
}

function isOfficerOf(passage: Passage, officer: Proved<Actor>, body: Proved<Actor>): boolean {
  const { tokens, hits } = passage;
  const [to, from] = [tokenFrom(passage, body.span.end), tokenFrom(passage, officer.span.start)];
  if (!isListed(passage, body, 'organisation') || to > from || from - to > OFFICE) return false;
  const isOffice = hits[to]?.some(({ entry }) => entry.type === 'office') === true;
  if (!isOffice && !GENITIVE.has(tokens[to]?.text ?? '')) return false;
  return !tokens.slice(to + 1, from).some(({ kind, text }) => kind === 'mark' || CASES.has(text));
}

/** Tokens from a body to the name of its officer, at most. */
const OFFICE = 7;
const INFORMED = wordSet('notified informed briefed');
const AIDED = wordSet('with by');
const MADE = wordSet('built made developed designed produced owned funded backed supplied');
/** Tokens from an owner to the act that is theirs, and to what puts theirs aside, at most. */
const OWNED = 4;
const ASIDE = 5;
const BESIDE = wordSet('after before following during despite since over amid');

/**
 * The actor whose deed the words of the clause show an act to be: named with ने in Hindi, in front of an active verb in English.
 * One of a state (Army, Taiwan) is told by the state.
 */
export function doerOf(passage: Passage, act: Act): Actor | null {
  const isEnglish = passage.tokens[act.trigger.from]?.kind === 'latn';
  const found = act.actors.find((one) => (isEnglish ? isSubjectEn : isSubjectHi)(passage, act, one));
  if (found === undefined || found.value.name.en.includes(', ')) return null;
  // Both leaders decided: neither of them alone.
  const isOne = act.actors.every(
    ({ value, span }) => value.id === found.value.id || span.start !== found.span.start,
  );
  return isOne ? found.value : null;
}

/** Whether an actor acts for no state: the European Union, NATO; a firm that accuses one, a former president. */
export function isStateless(passage: Passage, act: Act, doer: Actor | null): boolean {
  const { hits } = passage;
  const told = act.actors.find(({ value }) => value.id === doer?.id);
  const own = act.countries.find(({ span }) => span.start === told?.span.start);
  if (own !== undefined && isNoVoice(passage, act, own)) return true;
  const here = told === undefined ? undefined : hits[tokenFrom(passage, told.span.start)];
  return (
    here?.some(({ entry }) => entry.type === 'organisation' && entry.country === null && !entry.common) ===
    true
  );
}

/** भारत और यूरोपीय संघ ने करार किया: the state that acts with such a body. */
export function besideDoer(passage: Passage, act: Act, doer: Actor | null): readonly string[] {
  const { tokens } = passage;
  const told = act.actors.find(({ value }) => value.id === doer?.id);
  if (told === undefined) return [];
  const at = tokenFrom(passage, told.span.start);
  const joint = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1;
  if (!JOINTS.has(tokens[joint]?.text ?? '')) return [];
  const state = act.countries.find(({ span }) => tokenFrom(passage, span.end) === joint);
  return state === undefined ? [] : [state.value];
}

const JOINTS = wordSet('और तथा एवं व and');

/** Oli: violence: of an attack nobody but who carried it out, for of others a headline does not tell what befell them. */
function suffering(passage: Passage, act: Act): ReadonlySet<string> {
  const doer = doerOf(passage, act);
  return new Set(act.actors.map(({ value }) => value.id).filter((id) => id !== doer?.id));
}

/** Hassan named her daughter a minister: whose office changes is not who changes it. */
function appointing(passage: Passage, act: Act): readonly string[] {
  if (!isToldBy(act, '-decision-appoint')) return [];
  const isEnglish = passage.tokens[act.trigger.from]?.kind === 'latn';
  return act.actors.flatMap((one) =>
    (isEnglish ? isSubjectEn : isSubjectHi)(passage, act, one) && !isFirm(passage, one) ? [one.value.id] : [],
  );
}

/** Walmart named a new chief: of a firm of which the office is. */
function isFirm({ tokens, hits }: Passage, { span }: Proved<Actor>): boolean {
  const here = hits[tokenFrom({ tokens }, span.start)] ?? [];
  return here.some(({ entry }) => entry.type === 'organisation' && !entry.common);
}

function aimedAt(passage: Passage, act: Act): ReadonlySet<string> {
  return new Set(act.actors.filter((one) => isAimedAt(passage, act, one)).map(({ value }) => value.id));
}

/** सीबीआई को निर्देश दिया: a body that is told what to do has decided nothing. */
function orderedBy(passage: Passage, act: Act): ReadonlySet<string> {
  const { tokens, hits } = passage;
  const isOrdered = ({ span }: Proved<Actor>): boolean => {
    const isBody =
      hits[tokenFrom(passage, span.start)]?.some(({ entry }) => entry.type === 'organisation') === true;
    return isBody && tokens[tokenFrom(passage, span.end)]?.text === 'को';
  };
  return new Set(act.actors.filter(isOrdered).map(({ value }) => value.id));
}

/** Trump hosts Putin: of the states of a visit the one that receives comes last. */
export function guestsFirst(passage: Passage, act: Act, countries: readonly string[]): readonly string[] {
  const hosts = act.actors.filter(({ value }) => hostsOf(passage, act).has(value.id));
  if (act.kind !== 'visit' || hosts.length === 0) return countries;
  const isHome = (code: string): boolean =>
    act.countries.some(
      ({ value, span }) =>
        value === code && hosts.some((host) => host.span.start <= span.start && span.end <= host.span.end),
    );
  return [...countries.filter((code) => !isHome(code)), ...countries.filter(isHome)];
}

/** Trump hosts Putin: who receives a visitor stays where he is. */
function hostsOf(passage: Passage, act: Act): ReadonlySet<string> {
  const { tokens } = passage;
  const { trigger } = act;
  if (!HOSTING.test(tokens[trigger.from]?.text ?? ''))
    return new Set(
      act.actors.filter(({ span }) => isHostOf(passage, span.start)).map(({ value }) => value.id),
    );
  const isHost = (one: Proved<Actor>): boolean => {
    if (tokens[trigger.from]?.kind === 'deva') return isSubjectHi(passage, act, one);
    const isBefore = tokenFrom(passage, one.span.end) <= trigger.from;
    return isPassive(passage, act) ? !isBefore : isBefore;
  };
  return new Set(act.actors.filter(isHost).map(({ value }) => value.id));
}

/** Will travel to Berlin for talks hosted by Merz: whoever is told behind the participle. */
function isHostOf({ tokens }: Passage, start: number): boolean {
  const at = tokenFrom({ tokens }, start);
  return tokens[at - 1]?.text === 'by' && HOSTED.has(tokens[at - 2]?.text ?? '');
}

const HOSTED = wordSet('hosted received welcomed greeted');

/** The ministry said that 14 ships took part: a body travels nowhere. */
function bodiesOf({ tokens, hits }: Passage, act: Act): readonly string[] {
  const isBody = ({ span }: Proved<Actor>): boolean =>
    hits[tokenFrom({ tokens }, span.start)]?.some(({ entry }) => entry.type === 'organisation') === true;
  return act.actors.filter(isBody).map(({ value }) => value.id);
}

const HOSTING = /^(?:host|receiv|welcom|greet|मेजबानी|अगवानी|स्वागत)/u;

function isAimedAt(passage: Passage, { trigger, clause }: Act, { span }: Proved<Actor>): boolean {
  const { tokens } = passage;
  const [from, to] = [tokenFrom(passage, span.start), tokenFrom(passage, span.end)];
  const isLatin = tokens[trigger.from]?.kind === 'latn';
  // Hasina fled, and has been charged; he was indicted: whom the subject stands for.
  if (to <= clause.from && isLatin) return isPassive(passage, { trigger });
  if (from < clause.from || to > clause.to) return false;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!isLatin) return CASES.has(text(to));
  if (from >= trigger.to) return text(from - 1) !== 'by';
  return isPassive(passage, { trigger });
}

const CASES = wordSet('पर को से के की का');

/** But the army rejected it, सेना ने इसे ठुकरा दिया: whether a clause has a subject of its own, by its article or its ने. */
function hasSubject({ tokens }: Pick<Passage, 'tokens'>, { from, to }: Act['clause']): boolean {
  if (tokens[from]?.kind === 'deva') return tokens.slice(from, to).some(({ text }) => text === 'ने');
  return ARTICLES.has(tokens[JOINING.has(tokens[from]?.text ?? '') ? from + 1 : from]?.text ?? '');
}

const ARTICLES = wordSet('the a an');
const JOINING = wordSet('and but while that');

function isSubjectHi(passage: Passage, { clause }: Act, { span }: Proved<Actor>): boolean {
  const [from, to] = [tokenFrom(passage, span.start), tokenFrom(passage, span.end)];
  return from >= clause.from && to < clause.to && passage.tokens[to]?.text === 'ने';
}

/** Tokens before a subject at most: articles, offices, adjectives. */
const BEFORE = 5;
const NO_SUBJECT = wordSet(
  'in at on of from to by with for against over after before between under near as since than about',
);

function isSubjectEn(passage: Passage, { clause, trigger }: Act, { span }: Proved<Actor>): boolean {
  const { tokens } = passage;
  const [from, to] = [tokenFrom(passage, span.start), tokenFrom(passage, span.end)];
  if (from < clause.from || to > trigger.from) return false;
  const entry = entryAt(passage, clause.from);
  const body =
    entry !== null && clause.from < entry.body && entry.body < clause.to ? entry.body : clause.from;
  const head = afterPlaceLine(tokens, body, clause.to);
  if (from - head > BEFORE) return false;
  for (let i = head; i < from; i++)
    if (NO_SUBJECT.has(tokens[i]?.text ?? '') || tokens[i]?.kind === 'mark') return false;
  const next = tokens[to]?.text ?? '';
  // Trump's aides, the Boeing plant: whose it is does nothing by itself.
  if (next === "'" || next === '’' || next === "'s" || next === 's' || next === 'and') return false;
  // The Lashkar-linked group.
  if (next === '-' && tokens[to]?.spaced === false) return false;
  // NATO ally Turkey.
  if (allyBehind(tokens, to) !== null) return false;
  return !isPassive(passage, { trigger }) && !isAside(passage, trigger);
}

/** Was sentenced, was also sentenced; not: is weighing. */
function isPassive({ tokens }: Passage, { trigger: { from } }: Pick<Act, 'trigger'>): boolean {
  if (tokens[from]?.text.endsWith('ing') === true) return false;
  return BEING.has(tokens[from - 1]?.text ?? '') || BEING.has(tokens[from - 2]?.text ?? '');
}
