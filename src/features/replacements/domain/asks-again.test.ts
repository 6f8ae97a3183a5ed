import { expect, test } from 'vitest';
import { at } from '../seed/november.ts';
import { mayBeAsked, type AskedBefore } from './asks-again.ts';
import { askStates, type AskState } from './asks-states.ts';

const askedAt = at('22T10:00');
const before = (state: AskState, id = 'morning', willing = false): AskedBefore => ({
  state,
  askedAt,
  shifts: [{ id, willing }],
});
const morning = (reopenedAt: Date | null) => ({ id: 'morning', reopenedAt });
const since = at('22T11:00');
const states = (allows: (state: AskState) => boolean) => askStates.filter(allows);

test('for hours she was not asked for: once she has answered for the others, or had not the time to', () => {
  expect(mayBeAsked([], morning(null))).toBe(true);
  expect(states((state) => mayBeAsked([before(state, 'evening')], morning(null)))).toEqual([
    'accepted',
    'declined',
    'expired',
    'too-late',
  ]);
});

test('for hours she was asked for: only once they are nobody’s again since, and if she did not say no', () => {
  expect(states((state) => mayBeAsked([before(state)], morning(null)))).toEqual([]);
  expect(states((state) => mayBeAsked([before(state)], morning(at('22T09:00'))))).toEqual([]);
  expect(states((state) => mayBeAsked([before(state)], morning(since)))).toEqual(['expired', 'too-late']);
  const yes = (state: AskState) => before(state, 'morning', true);
  expect(states((state) => mayBeAsked([yes(state)], morning(since)))).toEqual([
    'accepted',
    'expired',
    'too-late',
  ]);
});

test('one no is enough, whatever else she was asked', () => {
  const asks = [before('accepted', 'evening', true), before('declined')];
  expect(mayBeAsked(asks, morning(since))).toBe(false);
  expect(mayBeAsked(asks, { id: 'night', reopenedAt: null })).toBe(true);
});
