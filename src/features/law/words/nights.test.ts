import { expect, test } from 'vitest';
import { nightsFr } from './nights.ts';

test('a night says on which side it goes over, and nothing of the other', () => {
  const says = (early: number, late: number) =>
    nightsFr['night-outside']({ kind: 'night-outside', verdict: 'refused', early, late, most: 90 }).says;
  expect(says(0, 150)).toContain('déborde de 2\u00a0h\u00a030 après.');
  expect(says(60, 90)).toContain('déborde de 1\u00a0h avant, 1\u00a0h\u00a030 après.');
});
