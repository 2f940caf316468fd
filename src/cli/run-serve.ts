import { dirname } from 'node:path';
import { serve } from '#lib/server/http/serve.ts';
import { projectFile } from '#lib/server/project-file.ts';
import { originOf } from './places.ts';
import type { ServeOptions } from './serve.ts';
import { telling, wrongUse } from './told.ts';
import type { Words } from './words/words.ts';

/** Runs `kalrekha serve`: gives 0 when it serves, which it then does until it is stopped, else why not. */
export function runServe(options: ServeOptions, words: Words): Promise<number> {
  return telling(words, async () => {
    const { port, host, data, origin } = options;
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535)) {
      throw wrongUse('port', '--port', port);
    }
    // The application reads its settings where everything of this process does.
    const env = process.env;
    if (port !== undefined) env['PORT'] = port;
    if (host !== undefined) env['HOST'] = host;
    if (data !== undefined) env['KALREKHA_DATA'] = data;
    if (origin !== undefined) env['ORIGIN'] = originOf(origin, env);
    await serve(dirname(projectFile('package.json')), env, words.lang);
  });
}
