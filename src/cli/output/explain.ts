import { styleText } from 'node:util';
import { runsOf } from '#lib/event/runs.ts';
import { explain } from '#lib/extract/explain.ts';
import type { Extraction, ReportInput } from '#lib/extract/extraction.ts';
import type { Words } from '../words/words.ts';
import type { Printer } from './printers.ts';
import { shown } from './shown.ts';

/** Each event under its title: the sentence with the words that prove it marked, then how each value came about. */
export function explainPrinter(words: Words): Printer {
  return {
    head: '',
    report: (report, { extractions }) =>
      extractions.map((event) => `${eventText(event, report, words)}\n\n`).join(''),
    foot: () => '',
  };
}

function eventText(event: Extraction, report: ReportInput, { lang, locale, t }: Words): string {
  const facts = [locale.when(event.when), t(`kind.${event.kind}`), t(`factuality.${event.factuality}`)];
  return [
    styleText('bold', shown(event.title[lang])),
    `  ${facts.join(' · ')} · ${report.id}`,
    `  ${marked(event, report.text)}`,
    ...explain(event, lang).map((line) => `  - ${shown(line)}`),
  ].join('\n');
}

/** The clause with its proofs underlined; between brackets where the terminal shows no styles. */
function marked(event: Extraction, text: string): string {
  const proofs = event.evidence.filter(({ field }) => field !== 'what');
  const [open, close] = styleText('underline', ' ') === ' ' ? ['[', ']'] : ['', ''];
  // Cut into runs first, then cleaned: marks are put about the words that the reader sees.
  return runsOf(text, proofs, event.start, event.end)
    .map(({ text: words, over }) => {
      const plain = words.replace(/\s+/g, ' ').split(' ').map(shown).join(' ');
      return over.length > 0 && plain.trim() !== '' ? open + styleText('underline', plain) + close : plain;
    })
    .join('');
}
