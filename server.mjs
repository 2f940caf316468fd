/** `npm start`. Plain JavaScript, so that a Node too old for the rest can still say so. */
import { fileURLToPath } from 'node:url';

const NEEDED = 26;

function fail(/** @type {string} */ message) {
  console.error(message);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  fail(
    `This is Node ${process.version}; Kalrekha needs ${NEEDED} or newer and brings it along: use \`npm start\`.`,
  );
} else {
  try {
    const { serve } = await import('./src/lib/server/http/serve.ts');
    await serve(fileURLToPath(new URL('.', import.meta.url)), process.env);
  } catch (error) {
    const { message, remedy } = /** @type {Error & { remedy?: string }} */ (error);
    if (process.env.KALREKHA_DEBUG) console.error(error);
    fail(
      [message, remedy]
        .filter(Boolean)
        .join(' ')
        .replace(/\s*\n\s*/g, ' '),
    );
  }
}
