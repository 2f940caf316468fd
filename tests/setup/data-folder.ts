import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEY = 'KALREKHA_TEST_DATA';

/**
 * Where the server under test keeps its data; the server makes it. One a run: Playwright reads its
 * configuration again in every worker, which inherit this variable.
 */
export function testDataFolder(): string {
  return (process.env[KEY] ??= join(tmpdir(), `kalrekha-test-${process.pid}`));
}

/** Playwright's global teardown. */
export default function removeTestDataFolder(): void {
  rmSync(testDataFolder(), { recursive: true, force: true });
}
