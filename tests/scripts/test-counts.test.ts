import { expect, test } from 'vitest';
import {
  closingLine,
  playwrightCounts,
  playwrightFailures,
  sumCounts,
  vitestCounts,
  vitestFailures,
} from '../../scripts/test-counts.mjs';

test('adds up what both runners report', () => {
  const vitest = vitestCounts({ numPassedTests: 10, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
  const playwright = playwrightCounts({ stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 1 } });
  expect(closingLine(sumCounts([vitest, playwright]))).toBe('15 passed, 3 failed, 4 skipped');
});

test('counts nothing for a runner that wrote no report', () => {
  expect(closingLine(sumCounts([vitestCounts(null), playwrightCounts(null)]))).toBe(
    '0 passed, 0 failed, 0 skipped',
  );
});

test('names each test that failed, and a file that could not be read', () => {
  const failures = vitestFailures({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'adds', status: 'passed' },
          { fullName: 'takes away', status: 'failed' },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'Unexpected token', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  });
  expect(failures).toEqual(['a.test.ts: takes away', 'b.test.ts: Unexpected token']);
  expect(vitestFailures(null)).toEqual([]);
});

test('names the browser tests that failed, however deep', () => {
  const specs = [
    { title: 'opens', ok: true },
    { title: 'closes', ok: false },
  ];
  const deep = { file: 'd.e2e.ts', suites: [{ file: 'd.e2e.ts', specs }] };
  expect(playwrightFailures({ suites: [{ file: 'e.e2e.ts', specs }, deep] })).toEqual([
    'e.e2e.ts: closes',
    'd.e2e.ts: closes',
  ]);
  expect(playwrightFailures(null)).toEqual([]);
});
