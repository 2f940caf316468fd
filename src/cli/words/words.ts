import type { Lang } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { filler } from '#lib/i18n/fill.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { isMessageKey, translator } from '#lib/i18n/message.ts';
import type { Translate } from '#lib/i18n/message.ts';
import { problemText } from '#lib/i18n/problem-text.ts';
import { shown } from '../output/shown.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

/** The user's language, in all that a command says. */
export interface Words {
  readonly lang: Lang;
  readonly locale: Locale;
  /** Words of the command line. */
  readonly say: (
    key: keyof typeof en | 'done.some' | 'done.more',
    params?: Readonly<Record<string, string | number>>,
  ) => string;
  /** Words of the product: kinds, factualities. */
  readonly t: Translate;
  /** `file:line: what is wrong and what to do`, as a terminal may show it. */
  readonly problem: (problem: Problem) => string;
  /** The same without its place. */
  readonly bare: (problem: Problem) => string;
}

/** Hindi when the terminal speaks it (`LANG=hi_IN.UTF-8`), else English. */
export function wordsOf(env: NodeJS.ProcessEnv): Words {
  const posix = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return wordsIn(posix?.startsWith('hi') === true ? 'hi' : 'en');
}

export function wordsIn(lang: Lang): Words {
  const reader = { lang, digits: 'latn' } as const;
  const say = filler({ en, hi }, reader);
  const t = translator(reader);
  const isOurs = (code: string) => !isMessageKey(`problem.${code}`) && `problem.${code}` in en;
  const bare = (problem: Problem): string => {
    const { code, field, value, params } = problem;
    return isOurs(code) ? say(`problem.${code}`, { ...params, field, value }) : problemText(problem, t);
  };
  return {
    lang,
    locale: localeOf(lang, 'latn'),
    say,
    t,
    bare,
    problem(problem) {
      const { file = '', line } = problem;
      const place = line === undefined ? file : `${file}:${line}`;
      return shown(place === '' ? bare(problem) : `${place}: ${bare(problem)}`);
    },
  };
}
