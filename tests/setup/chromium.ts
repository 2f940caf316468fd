import { existsSync, readFileSync } from 'node:fs';

/** The browser that `scripts/setup.mjs browser` found; undefined leaves the choice to Playwright. */
export function chromiumPath(): string | undefined {
  const found = new URL('../../.cache/chromium', import.meta.url);
  const candidates = [
    process.env['CHROMIUM_PATH'],
    existsSync(found) ? readFileSync(found, 'utf8').trim() : undefined,
    '/usr/bin/chromium',
  ];
  return candidates.find((path) => path !== undefined && existsSync(path));
}
