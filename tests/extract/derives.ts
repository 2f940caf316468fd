import { fold } from '#lib/event/fold.ts';

/**
 * Says whether the words of a date can mean a value: a second reading that knows none of the extractor's rules, only
 * calendars. It is coarse (it may take a wrong value for possible), yet every part of a date that stands in
 * the words must be in the value, and what does not stand there must be near the day it is counted from.
 * @param words the expression as written
 * @param value EDTF
 * @param anchor the EDTF value that it is counted from; null for none
 * @returns what speaks against it, or null
 */
export function objection(words: string, value: string, anchor: string | null): string | null {
  const said = saidIn(words);
  const [start = '', end = start] = value.split('/').map((date) => date.replace(/[?~%]/g, ''));
  const ends = [start, end].filter((date) => /^\d/.test(date));
  if (value.includes('X'))
    return /\d/.test(fold(words)) || said.numbers.length > 0 || said.isVague ? null : 'decade';
  const years = ends
    .map((date) => Number(date.slice(0, 4)))
    .flatMap((year) => (said.isFiscal ? [year - 1, year, year + 1] : [year]));
  if (
    said.years.length > 0 &&
    !said.isShift &&
    !said.isOld &&
    !said.years.some((year) => years.includes(year))
  )
    return 'year';
  const months = ends.filter((date) => date.length >= 7).map((date) => Number(date.slice(5, 7)));
  if (said.months.length > 0 && months.length > 0 && !said.months.some((month) => months.includes(month)))
    return 'month';
  const days = ends.filter((date) => /^\d{4}-\d\d-\d\d$/.test(date));
  const isDay = days[0] !== undefined && start === end;
  if (said.months.length === 1 && isDay && said.digits.length > 0 && !said.isShift) {
    const day = Number((days[0] ?? '').slice(8));
    if (!said.digits.includes(day)) return 'day';
  }
  if (said.weekdays.length === 1 && isDay && said.digits.length === 0 && !said.isShift) {
    if (new Date(`${days[0] ?? ''}T00:00Z`).getUTCDay() !== said.weekdays[0]) return 'weekday';
  }
  if (said.years.length > 0 || (anchor === null && said.digits.length > 2)) return null;
  if (anchor === null) return said.isOld ? null : 'nothing to count from';
  const [one, two] = [startOf(anchor), startOf(start === '' || start === '..' ? end : start)];
  const apart = Math.abs(one - two);
  if (said.isToday && apart > 0) return 'today';
  return apart <= said.reach + SLACK ? null : `${Math.round(apart)} days away`;
}

/** Days by which a week, month or year begins before the day that is counted from. */
const SLACK = 370;

interface Said {
  readonly years: readonly number[];
  readonly months: readonly number[];
  /** 0 Sunday. */
  readonly weekdays: readonly number[];
  readonly digits: readonly number[];
  /** In digits or words. */
  readonly numbers: readonly number[];
  readonly isShift: boolean;
  readonly isToday: boolean;
  readonly isVague: boolean;
  /** 2024-25, FY26: a year of two. */
  readonly isFiscal: boolean;
  /** Before our era, or a year in words. */
  readonly isOld: boolean;
  /** Days that its number and unit span. */
  readonly reach: number;
}

function saidIn(words: string): Said {
  const text = fold(words);
  const digits = (text.match(/\d+/g) ?? []).map(Number);
  const tokens = text.split(/[^\p{L}\p{M}\d]+/u).filter((token) => token !== '');
  // पिछले से पिछले साल: two back.
  const twice = /(\S+) से \1 /.test(text) ? [2] : [];
  const numbers = [...digits, ...tokens.flatMap((token) => NUMBERS.get(token) ?? []), ...twice];
  const isDate = /^\D*\d{1,2}[-/.]\d{1,2}[-/.]\d{2}\D*$/.test(text);
  const short = isDate || /'\d\d|fy ?\d\d\b|वर्ष \d\d$/.test(text) ? digits.map((n) => 2000 + (n % 100)) : [];
  const unit = UNITS.find(([form]) => tokens.some((token) => token.startsWith(form)))?.[1] ?? 1;
  return {
    years: [...digits.filter((n) => n >= 1000 && n < 2200), ...short],
    months: MONTHS.flatMap((forms, i) => (starts(tokens, forms) ? [i + 1] : [])),
    weekdays: WEEKDAYS.flatMap((forms, i) => (starts(tokens, forms) ? [i] : [])),
    digits: digits.filter((n) => n < 32),
    numbers,
    isShift: starts(tokens, SHIFTS),
    isToday: tokens.length === 1 && TODAY.includes(tokens[0] ?? ''),
    isVague:
      starts(tokens, ['दशक', 'सदी', 'decade', 'centur', 'शताब्दी']) ||
      tokens.some((token) => token.endsWith('ties')),
    isFiscal: /fy ?\d\d|fiscal|वित्त|\d{4}-\d\d/.test(text),
    isOld: starts(tokens, ['ईसा', 'bce', 'bc', 'हजार', 'thousand', 'सौ', 'hundred']),
    reach: Math.max(1, ...numbers) * unit,
  };
}

function starts(tokens: readonly string[], forms: readonly string[]): boolean {
  return tokens.some((token) => forms.some((form) => token.startsWith(fold(form))));
}

/** Day number of the first day of an EDTF value. */
function startOf(value: string): number {
  const [year = '', month = '01', day = '01'] =
    value
      .replace(/[?~%]/g, '')
      .split('/')
      .find((d) => /^\d/.test(d))
      ?.split('-') ?? [];
  return Date.UTC(Number(year.replaceAll('X', '0')), (Number(month) - 1) % 12, Number(day)) / 86_400_000;
}

const list = (text: string): readonly string[] => text.split(' ');
const MONTHS = [
  'jan जनवरी',
  'feb फरवरी',
  'mar मार्च',
  'apr अप्रैल',
  'may मई',
  'jun जून',
  'jul जुलाई',
  'aug अगस्त',
  'sep सितंबर',
  'oct अक्टूबर अक्तूबर',
  'nov नवंबर',
  'dec दिसंबर',
].map(list);
const WEEKDAYS = [
  'sun रविवार इतवार संडे',
  'monday सोमवार मंडे',
  'tue मंगलवार',
  'wed बुधवार',
  'thu गुरुवार गुरूवार बृहस्पतिवार वीरवार',
  'fri शुक्रवार',
  'sat शनिवार',
].map(list);
const TODAY = ['आज', 'today', 'tonight'];
/** Words that count from elsewhere: the date in the words is not the value. */
const SHIFTS = list('पहले बाद पूर्व पश्चात ago before after later earlier from since');
const UNITS: readonly (readonly [string, number])[] = [
  ...list('साल वर्ष year fiscal').map((form) => [fold(form), 366] as const),
  ...list('महीन माह month मास').map((form) => [fold(form), 31] as const),
  ...list('हफ्त सप्ताह week').map((form) => [fold(form), 7] as const),
  ...list('दशक decade').map((form) => [fold(form), 3660] as const),
  ...list('पखवाड fortnight').map((form) => [fold(form), 14] as const),
];
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...list('एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस').map(
    (word, i) => [fold(word), i + 1] as const,
  ),
  ...list(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ).map((word, i) => [word, i + 1] as const),
  ...list('पंद्रह बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ').map(
    (word, i) => [fold(word), [15, 20, 30, 40, 50, 60, 70, 80, 90, 100][i] ?? 0] as const,
  ),
  ...list('fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred').map(
    (word, i) => [word, [15, 20, 30, 40, 50, 60, 70, 80, 90, 100][i] ?? 0] as const,
  ),
  ['decades', 10],
  ['dozen', 12],
  ['before', 2],
]);
