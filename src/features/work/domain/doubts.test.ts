import { expect, test } from 'vitest';
import { clashesOf, doubtsOf } from './doubts.ts';
import type { ContractHours, Employer } from './contract.ts';

const employer = { timeZone: 'Europe/Paris' } as Employer;
const hours = (weekday: 1 | 2 | 7, from: number, to: number, kind: ContractHours['kind'] = 'work') => ({
  weekday,
  startsMinute: from * 60,
  minutes: ((to - from + 24) % 24 || 24) * 60,
  kind,
});
const contract = (id: string, ...week: ContractHours[]) => ({
  id,
  startsOn: '2026-09-01',
  endsOn: null as string | null,
  hours: week,
  employer,
});

test('hours typed over another employer’s are told, with his; not once one of the two has ended', () => {
  const slip = contract('slip', hours(1, 14, 13));
  const petit = contract('petit', hours(1, 18, 20), hours(2, 18, 20));
  expect(clashesOf(slip, [slip, petit])).toEqual([{ other: petit, hours: [hours(1, 18, 20)] }]);
  expect(clashesOf(contract('night', hours(7, 21, 7)), [contract('dawn', hours(1, 6, 8))])).toHaveLength(1);
  expect(clashesOf(contract('dawn', hours(1, 13, 14)), [petit])).toEqual([]);
  expect(clashesOf(slip, [{ ...petit, endsOn: '2026-08-31' }])).toEqual([]);
});

test('a night said to be work, a day without rest: pointed out once, and refused by nothing', () => {
  const monday = 20_780;
  const rules = (...week: ContractHours[]) =>
    doubtsOf(contract('one', ...week), monday).map(({ rule, finding }) => [rule, finding.verdict]);
  expect(rules(hours(1, 14, 13), hours(2, 20, 9))).toEqual([['night-work', 'warned']]);
  expect(rules(hours(1, 5, 19))).toEqual([['daily-rest', 'warned']]);
  expect(rules(hours(1, 20, 7, 'night'), hours(2, 8, 20))).toEqual([]);
});
