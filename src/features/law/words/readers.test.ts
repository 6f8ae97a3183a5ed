import { expect, test } from 'vitest';
import { hoursFr } from './hours.ts';
import { hoursEn } from './hours-en.ts';
import { nightsEn, nightsFr } from './nights.ts';

/** What every reason says, its figures left out. */
function saidBy(sayings: object): string[] {
  const any: unknown = new Proxy(
    {},
    { get: (_, name) => (name === 'missing' ? [] : name === 'from' || name === 'monday' ? '2026-11-23' : 3) },
  );
  return Object.entries(sayings as Record<string, (reason: unknown) => unknown>).map(([, say]) => {
    try {
      return JSON.stringify(say(any));
    } catch {
      // What needs a figure of its own is read in its words.
      return String(say);
    }
  });
}

test('who reads may be the carer herself: she is not told to ask the carer', () => {
  for (const said of [hoursFr, nightsFr].flatMap(saidBy)) expect(said).not.toMatch(/salariée|avec elle|Lui /);
  for (const said of [hoursEn, nightsEn].flatMap(saidBy))
    expect(said).not.toMatch(/\bthe carer\b|with her\b|she /i);
});
