import { expect, test } from 'vitest';
import { daysBetween } from './looking.ts';

test('both days are included, and what is no day is no bound', () => {
  expect(daysBetween('2026-11-20', '2026-11-21')).toEqual({
    since: new Date('2026-11-20T00:00:00Z'),
    until: new Date('2026-11-22T00:00:00Z'),
  });
  for (const text of ['', 'hier', '2026-13-45', '20/11/2026'])
    expect(daysBetween(text, text)).toEqual({ since: null, until: null });
});
