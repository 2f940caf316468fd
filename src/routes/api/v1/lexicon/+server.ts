import { onceFor } from '#lib/extract/read/once-for.ts';
import { lexiconForReaders } from '#lib/server/lexicon-files.ts';
import { SHARED } from '../../../view.server.ts';
import type { RequestHandler } from './$types';

const written = onceFor(lexiconForReaders);

/** The word lists, for the extractor in a reader's browser. */
export const GET: RequestHandler = ({ locals }) =>
  new Response(written(locals.lexicon), { headers: { ...SHARED, 'content-type': 'application/json' } });
