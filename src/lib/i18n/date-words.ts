import type { Lang } from '#lib/event/news-event.ts';

/**
 * Words of dates. Not taken from `Intl`: its names differ between versions, and server and browser
 * must write the same. `{}` stands for the date, `{y}` for the year.
 */
export interface DateWords {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** Spring to winter, of the EDTF codes 21 to 24. */
  readonly seasons: readonly [string, string, string, string];
  readonly quarters: readonly [string, string, string, string];
  readonly decade: string;
  readonly century: (n: number) => string;
  readonly bce: string;
  readonly about: string;
  readonly aboutShort: string;
  readonly uncertain: string;
  readonly since: string;
  readonly until: string;
  readonly endUnknown: string;
  readonly startUnknown: string;
  readonly monthUnknown: string;
  readonly dayUnknown: string;
  readonly undated: string;
}

export const DATE_WORDS: Readonly<Record<Lang, DateWords>> = {
  hi: {
    months: ['जनवरी', 'फ़रवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'],
    monthsShort: ['जन॰', 'फ़र॰', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुल॰', 'अग॰', 'सित॰', 'अक्टू॰', 'नव॰', 'दिस॰'],
    seasons: ['{y} का वसंत', '{y} की गर्मी', '{y} का शरद', '{y} की सर्दी'],
    quarters: [
      '{y} की पहली तिमाही (जन॰–मार्च)',
      '{y} की दूसरी तिमाही (अप्रैल–जून)',
      '{y} की तीसरी तिमाही (जुल॰–सित॰)',
      '{y} की चौथी तिमाही (अक्टू॰–दिस॰)',
    ],
    decade: '{y} का दशक',
    century: (n) => `${n}वीं सदी`,
    bce: '{y} ईसा पूर्व',
    about: 'लगभग {}',
    aboutShort: 'लगभग {}',
    uncertain: '{} (अनिश्चित)',
    since: '{} से',
    until: '{} तक',
    endUnknown: '{} से, अंत अज्ञात',
    startUnknown: '{} तक, आरंभ अज्ञात',
    monthUnknown: '{}, महीना अज्ञात',
    dayUnknown: '{}, दिन अज्ञात',
    undated: 'बिना तारीख़',
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    seasons: ['spring {y}', 'summer {y}', 'autumn {y}', 'winter {y}'],
    quarters: ['Q1 {y} (Jan–Mar)', 'Q2 {y} (Apr–Jun)', 'Q3 {y} (Jul–Sep)', 'Q4 {y} (Oct–Dec)'],
    decade: '{y}s',
    century: (n) => `${n}${ordinalEnding(n)} century`,
    bce: '{y} BCE',
    about: 'about {}',
    aboutShort: 'c. {}',
    uncertain: '{} (uncertain)',
    since: 'since {}',
    until: 'until {}',
    endUnknown: 'from {}, end unknown',
    startUnknown: 'until {}, start unknown',
    monthUnknown: '{}, month unknown',
    dayUnknown: '{}, day unknown',
    undated: 'undated',
  },
};

function ordinalEnding(n: number): string {
  const teens = n % 100 > 10 && n % 100 < 14;
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
}
