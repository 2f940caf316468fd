/** 2024-01-01 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/**
 * Months and weekdays as Intl writes them in Hindi and English, long and short, alone and within a
 * date, with the senses that the lexicon may give each (whole, or shortened).
 * @returns {{ lang: 'hi' | 'en', text: string, senses: string[] }[]}
 */
export function calendarWords() {
  const words = /** @type {const} */ (['hi', 'en', 'hi-IN', 'en-IN', 'en-GB', 'en-US']).flatMap((locale) => {
    const lang = /** @type {'hi' | 'en'} */ (locale.slice(0, 2));
    return /** @type {const} */ (['long', 'short']).flatMap((width) => [
      ...Array.from({ length: 12 }, (_, i) =>
        [{ month: width }, { day: 'numeric', month: width }].map((options) => ({
          lang,
          senses: [`month:${i + 1}`, `short:${i + 1}`],
          text: partOf(locale, options, 'month', Date.UTC(2024, i, 9)),
        })),
      ).flat(),
      ...Array.from({ length: 7 }, (_, i) =>
        [{ weekday: width }, { weekday: width, day: 'numeric' }].map((options) => ({
          lang,
          senses: [`weekday:${i + 1}`, `day-stem:${i + 1}`],
          text: partOf(locale, options, 'weekday', MONDAY + i * DAY),
        })),
      ).flat(),
    ]);
  });
  return [...new Map(words.map((word) => [`${word.lang} ${word.senses[0]} ${word.text}`, word])).values()];
}

/**
 * @param {string} locale
 * @param {Intl.DateTimeFormatOptions} options
 * @param {'month' | 'weekday'} type
 * @param {number} instant
 */
function partOf(locale, options, type, instant) {
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(instant);
  return parts.find((part) => part.type === type)?.value ?? '';
}
