import { expect, test } from 'vitest';
import type { AskState } from './asks-states.ts';
import type { RequestState } from './request.ts';
import { goneOf, standingOf, type Gone, type Held } from './asks-standing.ts';

const lost = (was: Held['was']): Held => ({ hers: false, was });
const standing = (state: AskState, request: RequestState, held: Held[]) =>
  standingOf(state, request, { held, isFree: true, gone: [null] });
const late = (gone: Gone[]) => standingOf('too-late', 'asking', { held: [], isFree: false, gone });
const hers: Held = { hers: true, was: null };

test('what she reads of her own withdrawal is not what she reads when it is called off', () => {
  expect(standing('withdrawn', 'asking', [lost('withdrawn')])).toBe('withdrew');
  expect(standing('withdrawn', 'cancelled', [])).toBe('withdrawn');
});

test('« c’est vous » only as long as some hours are hers', () => {
  expect(standing('accepted', 'asking', [hers, lost('employer-declined')])).toBe('accepted');
  expect(standing('accepted', 'asking', [lost('employer-declined'), lost(null)])).toBe('refused');
  expect(standing('accepted', 'ended', [lost('no-answer')])).toBe('unanswered');
  expect(standing('accepted', 'asking', [lost('cancelled')])).toBe('withdrawn');
  // One employer said no, another’s hours were taken out: no one reason is told of all.
  expect(standing('accepted', 'asking', [lost('cancelled'), lost('employer-declined')])).toBe('lost');
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

test('too late, and in time once her hours are nobody’s again', () => {
  expect(standing('too-late', 'asking', [])).toBe('free-again');
  expect(late(['taken', 'out'])).toBe('too-late');
  expect(standing('too-late', 'ended', [])).toBe('too-late');
});

test('nobody was quicker when all of her hours were taken out', () => {
  expect([late(['out', 'out']), late(['out', 'over'])]).toEqual(['no-longer', 'no-longer']);
});
