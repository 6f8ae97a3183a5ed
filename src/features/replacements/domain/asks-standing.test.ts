import { expect, test } from 'vitest';
import { goneOf, standingOf, type Held } from './asks-standing.ts';

const lost = (was: Held['was']): Held => ({ hers: false, was });
const hers: Held = { hers: true, was: null };

test('what she reads of her own withdrawal is not what she reads when it is called off', () => {
  expect(standingOf('withdrawn', 'asking', [lost('withdrawn')])).toBe('withdrew');
  expect(standingOf('withdrawn', 'cancelled', [])).toBe('withdrawn');
});

test('« c’est vous » only as long as some hours are hers', () => {
  expect(standingOf('accepted', 'asking', [hers, lost('employer-declined')])).toBe('accepted');
  expect(standingOf('accepted', 'asking', [lost('employer-declined'), lost(null)])).toBe('refused');
  expect(standingOf('accepted', 'ended', [lost('no-answer')])).toBe('unanswered');
  expect(standingOf('accepted', 'asking', [lost('cancelled')])).toBe('withdrawn');
});

test('hours taken out are not hours somebody took', () => {
  const [before, start] = [new Date(0), new Date(1)];
  const gone = (state: Parameters<typeof goneOf>[0]['state']) => goneOf({ state, start }, before);
  expect([gone('withdrawn'), gone('taken'), gone('agreed'), gone('uncovered'), gone('open')]).toEqual([
    'out',
    'taken',
    'taken',
    'over',
    null,
  ]);
  expect(goneOf({ state: 'open', start }, start)).toBe('over');
});
