import { runsOf } from '#lib/event/runs.ts';
import { explain } from '#lib/extract/explain.ts';
import type { Extraction, Reading, ReportInput } from '#lib/extract/extraction.ts';
import type { Words } from '../words/words.ts';
import type { Printer } from './printers.ts';

/** A page of its own: each report's events beside its text, the proving words marked. */
export function htmlPrinter(words: Words, withReasons: boolean): Printer {
  const { lang, say } = words;
  return {
    head: `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(say('html.title'))}</title>
<style>${STYLE}</style>
<h1>${escaped(say('html.title'))}</h1>
`,
    report: (report, reading) => section(report, reading, words, withReasons),
    foot: () => '</html>\n',
  };
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.7 'Noto Sans Devanagari', 'Noto Sans', system-ui, sans-serif; }
body { max-width: 70rem; margin: 0 auto; padding: 1rem; }
section { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2rem; border-top: 1px solid; }
h2 { grid-column: 1 / -1; font-size: 1.2rem; }
li { margin-block-end: 0.8rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: #ffe8a3; color: #1a1a1a; }
small { display: block; }
`;

function section(report: ReportInput, reading: Reading, words: Words, withReasons: boolean): string {
  const { locale, say } = words;
  const date = reading.dateline?.value;
  const heading = date === undefined ? say('html.undated') : say('html.report', { date: locale.when(date) });
  const events = reading.extractions
    .map((event, i) => item(event, id(report, i), words, withReasons))
    .join('\n');
  return `<section>
<h2>${escaped(`${report.id} · ${heading}`)}</h2>
${events === '' ? `<p>${escaped(say('html.none'))}</p>` : `<ol>\n${events}\n</ol>`}
<p class="text"${reading.lang === null ? '' : ` lang="${reading.lang}"`}>${markedText(report, reading)}</p>
</section>
`;
}

function item(event: Extraction, target: string, { lang, locale, t }: Words, withReasons: boolean): string {
  const facts = [locale.when(event.when), t(`kind.${event.kind}`), t(`factuality.${event.factuality}`)];
  const reasons = withReasons ? explain(event, lang).map((line) => `<small>${escaped(line)}</small>`) : [];
  return `<li><a href="#${target}">${escaped(event.title[lang])}</a><small>${escaped(facts.join(' · '))}</small>${reasons.join('')}</li>`;
}

function markedText(report: ReportInput, { extractions }: Reading): string {
  const clauses = new Map(extractions.map((event, i) => [event.start, id(report, i)]));
  const proofs = extractions.flatMap((event) => event.evidence.filter(({ field }) => field !== 'what'));
  const anchors = [...clauses.keys()].map((start) => ({ start, end: start + 1 }));
  return runsOf(report.text, [...proofs, ...anchors])
    .map(({ start, text, over }) => {
      const anchor = clauses.get(start);
      const words = over.some((one) => 'field' in one) ? `<mark>${escaped(text)}</mark>` : escaped(text);
      return anchor === undefined ? words : `<a id="${anchor}"></a>${words}`;
    })
    .join('');
}

function id(report: ReportInput, i: number): string {
  return `${encodeURIComponent(report.id)}-${String(i + 1)}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);
}
