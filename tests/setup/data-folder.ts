import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEY = 'KALREKHA_TEST_DATA';

/** One folder a run: Playwright reads its configuration again in every worker, which inherit this variable. */
export function testDataFolder(): string {
  return (process.env[KEY] ??= mkdtempSync(join(tmpdir(), 'kalrekha-test-')));
}

/** Playwright's global teardown. */
export default function removeTestDataFolder(): void {
  rmSync(testDataFolder(), { recursive: true, force: true });
}
