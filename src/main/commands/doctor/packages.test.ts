import { expect, test } from 'vitest';
import { readAdvisories } from './packages.ts';

const answer = (vulnerabilities: Record<string, { severity: string }>) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

test('nothing known is in order', () => {
  expect(readAdvisories(answer({}))).toMatchObject({ state: 'ok' });
});

test('what is known is to be mended, the worst first', () => {
  const found = readAdvisories(answer({ left: { severity: 'low' }, right: { severity: 'critical' } }));
  expect(found).toMatchObject({ state: 'wrong', mend: expect.stringContaining('SECURITY.md') });
  expect(found.says).toMatch(/right \(critique\), left \(faible\)/);
});

test.each(['', 'npm error network', '{"message":"405","error":{"summary":""}}', '[]'])(
  'without an answer (%s) nothing is wrong, and nothing is promised',
  (output) => {
    expect(readAdvisories(output)).toMatchObject({ state: 'skipped', says: expect.stringContaining('npm') });
  },
);
