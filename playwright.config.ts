import { defineConfig, devices } from '@playwright/test';
import { chromiumPath } from './tests/setup/chromium.ts';
import { testDataFolder } from './tests/setup/data-folder.ts';

const port = process.env['KALREKHA_TEST_PORT'] ?? '4173';
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = chromiumPath();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 2,
  // axe reads a whole page and its dialog: half a minute on a busy machine.
  timeout: 90_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  globalTeardown: './tests/setup/data-folder.ts',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    // A trace nearly doubles the time of a test; switch it on for the one under the lens.
    trace: 'off',
    launchOptions: { args: ['--disable-dev-shm-usage'], ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node server.mjs',
    url: baseURL,
    env: { HOST: '127.0.0.1', PORT: port, KALREKHA_DATA: testDataFolder(), ORIGIN: '' },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
