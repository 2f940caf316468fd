import { expect, test } from 'vitest';
import { isOfSample } from '#lib/components/try/is-of-sample.ts';

const SAMPLE =
  'पुतिन चार साल बाद 4 दिसंबर को दो दिन के दौरे पर दिल्ली पहुंचे। शुक्रवार को 23वां वार्षिक शिखर सम्मेलन होगा।\n';

test.each([
  ['as it was', SAMPLE],
  ['with a sentence more', `${SAMPLE}मोदी ने सोमवार को बात की।`],
  ['with another beginning', `मोदी ने कहा। ${SAMPLE.slice(20)}`],
  ['with another end', `${SAMPLE.slice(0, 60)} और लौट गए।`],
])('a sample is known again %s', (_, text) => {
  expect(isOfSample(text, SAMPLE)).toBe(true);
});

test.each([
  ['a report pasted over it', 'Putin arrived in New Delhi on Thursday.'],
  ['nothing', ''],
])('%s is no sample', (_, text) => {
  expect(isOfSample(text, SAMPLE)).toBe(false);
});
