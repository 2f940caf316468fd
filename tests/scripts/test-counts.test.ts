import { expect, test } from 'vitest';
import { closingLine, playwrightCounts, sumCounts, vitestCounts } from '../../scripts/test-counts.mjs';

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
