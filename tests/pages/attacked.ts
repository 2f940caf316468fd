import type { NewsEvent, Report } from '#lib/event/news-event.ts';
import type { Written } from '../server/write-timeline.ts';

/** Markup that would run if any text were taken for markup. */
export const ATTACK = '"><img src=x onerror=alert(1)>';

const text = `${ATTACK} दिल्ली में बैठक हुई। {@html 1} {{1}} \${1}`;
const both = (words: string) => ({ hi: `${words} बैठक ${ATTACK}`, en: `${words} meeting ${ATTACK}` });

const report: Report = {
  id: 'hamla',
  lang: 'hi',
  title: `रिपोर्ट ${ATTACK}`,
  publisher: `अख़बार ${ATTACK}`,
  url: 'https://akhbar.example/%22%3E%3Cimg%20src=x%3E',
  published: '2025-12-04',
  sources: [{ outlet: ATTACK, url: 'https://akhbar.example/', published: null, title: ATTACK }],
  text,
  sha256: '',
};

const event: NewsEvent = {
  id: 'attack',
  when: '2025-12-04',
  dateSource: 'text',
  kind: 'meeting',
  factuality: 'done',
  title: both('शीर्षक'),
  summary: both('सार'),
  countries: ['IN'],
  systems: [],
  actors: [{ id: 'netaa', name: both('नेता'), office: both('पद') }],
  place: { name: both('दिल्ली'), country: 'IN' },
  amounts: [],
  quantities: [{ value: 2, unit: both('इकाई'), system: null }],
  rivals: [
    {
      field: 'what',
      value: both('दावा'),
      amount: null,
      source: { outlet: ATTACK, url: 'https://akhbar.example/', published: null, title: ATTACK },
      note: both('टिप्पणी'),
    },
  ],
  evidence: [
    {
      report: 'hamla',
      start: 0,
      end: ATTACK.length,
      exact: ATTACK,
      prefix: '',
      suffix: text.slice(ATTACK.length, ATTACK.length + 10),
      field: 'what',
    },
  ],
  sources: [{ outlet: ATTACK, url: 'https://akhbar.example/', published: null, title: ATTACK }],
};

/** A timeline of which every text tries to be markup. */
export const attacked: Written = {
  slug: 'hamla',
  reports: [report],
  events: [event],
  timeline: { title: both('समयरेखा'), description: both('विवरण'), license: ATTACK },
};
