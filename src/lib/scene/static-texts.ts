import { DATE_WORDS } from '#lib/i18n/date-words.ts';
import { enChart as en } from '#lib/i18n/messages/en-chart.ts';
import { hiChart as hi } from '#lib/i18n/messages/hi-chart.ts';
import { SCENE_WORDS } from '#lib/i18n/scene-words.ts';

/** Every word that a picture may show whatever its data: both languages, both sets of digits, punctuation. */
export function staticTexts(): readonly string[] {
  const catalogues = [en, hi].flatMap((catalogue) =>
    Object.entries(catalogue)
      .filter(([key]) => key.startsWith('kind.') || key.startsWith('factuality.'))
      .map(([, text]) => text),
  );
  const words = Object.values(SCENE_WORDS).flatMap((w) => [
    ...Object.values(w)
      .flat()
      .filter((text) => typeof text === 'string'),
    ...Object.values(w.without),
  ]);
  const dates = Object.values(DATE_WORDS).flatMap(({ months, monthsShort, bce }) => [
    ...months,
    ...monthsShort,
    bce,
  ]);
  return [...catalogues, ...words, ...dates, '0123456789०१२३४५६७८९ .,:;–—-~?+…·()/'];
}
