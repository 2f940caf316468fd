import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
import type { LexiconFiles } from '#lib/extract/lexicon/lexicon.ts';
import type { Answer, Question } from './answer.ts';
import { tell } from './tell.ts';

/*
 * Reads reports off the main thread, so that a long one never holds up typing. The word lists are fetched
 * and compiled once; a text is never sent anywhere.
 */
async function loadLexicon() {
  const response = await fetch('/api/v1/lexicon');
  if (!response.ok) throw new Error(String(response.status));
  const files = (await response.json()) as LexiconFiles;
  return { files, lexicon: compileLexicon(files) };
}

let loading: ReturnType<typeof loadLexicon> | null = null;

async function answer({ id, report }: Question): Promise<Answer> {
  let loaded;
  try {
    loaded = await (loading ??= loadLexicon());
  } catch (error) {
    // The next question tries again.
    loading = null;
    return { id, failed: 'lexicon', reason: String(error) };
  }
  try {
    return { id, told: tell(report, loaded.lexicon, loaded.files) };
  } catch (error) {
    return { id, failed: 'program', reason: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((told) => {
    postMessage(told);
  });
});
