/**
 * Builds `/embed/v1.js` from `src/lib/embed/host/`: one file without imports, in ES5, so that it runs in
 * whatever browser and whatever old template a newsroom still has.
 */
import ts from 'typescript';
import { build, minify } from 'vite';
import { inRoot } from './paths.mjs';

/** @returns {Promise<string>} */
export async function buildHostScript() {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: inRoot('src', 'lib', 'embed', 'host', 'v1.ts'), formats: ['iife'], name: 'kalrekha' },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  const { code } = await minify('v1.js', output[0].code, { compress: { target: 'es2015' }, mangle: true });
  // Last, since the minifier writes template strings.
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES5, ignoreDeprecations: '6.0', removeComments: true },
  });
  return outputText.replace(/\n\s+/g, '\n').trim();
}

const NAME = 'virtual:embed-host';

/**
 * The script as the text of a module, for the route that serves it.
 * @returns {import('vite').Plugin}
 */
export function hostScript() {
  return {
    name: 'kalrekha-host-script',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: async (id) =>
      id === `\0${NAME}` ? `export default ${JSON.stringify(await buildHostScript())};` : null,
  };
}
