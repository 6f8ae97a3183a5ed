import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, readCalendar, textOf, valueOf } from '../../../../test/papers/read-calendar.ts';
import { drawCalendar, type CalendarEvent } from './calendar-ics.ts';

const event: CalendarEvent = {
  uid: '0193a1b2-0000-7000-8000-000000000001',
  start: new Date('2026-11-26T07:30:00Z'),
  end: new Date('2026-11-26T09:30:00Z'),
  summary: 'Remplacement · Guéret',
  description: 'Tout est dans RAVie.',
  status: 'CONFIRMED',
  sequence: 1,
  changedAt: new Date('2026-11-22T09:00:00Z'),
};

test('reads back as it was, by a reader written from the standard', () => {
  const calendar = readCalendar(drawCalendar({ name: 'Mes remplacements', events: [event] }));
  const [read] = calendar.components;
  expect(textOf(calendar, 'NAME')).toBe('Mes remplacements');
  expect(valueOf(calendar, 'METHOD')).toBe('PUBLISH');
  expect(read && textOf(read, 'SUMMARY')).toBe('Remplacement · Guéret');
  expect(read && [instantOf(read, 'DTSTART'), instantOf(read, 'DTEND')]).toEqual([event.start, event.end]);
  expect(read && [valueOf(read, 'STATUS'), valueOf(read, 'SEQUENCE')]).toEqual(['CONFIRMED', '1']);
});

test('whatever is written in it, no line passes 75 octets and everything reads back', () => {
  const texts = fc
    .oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 120 }))
    .filter((text) => text.isWellFormed());
  const events = fc.record({
    uid: fc.uuid(),
    summary: texts,
    description: texts,
    status: fc.constantFrom('TENTATIVE' as const, 'CONFIRMED' as const, 'CANCELLED' as const),
    sequence: fc.nat(9),
    start: fc.integer({ min: 0, max: 4e9 }).map((seconds) => new Date(seconds * 1000)),
    minutes: fc.integer({ min: 15, max: 1440 }),
  });
  const said = (text: string) =>
    text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}]/gu, (sign) => (sign === '\n' ? sign : ''));
  fc.assert(
    fc.property(texts, fc.array(events, { maxLength: 2 }), (name, given) => {
      const all = given.map(({ minutes, ...rest }) => ({
        ...rest,
        end: new Date(rest.start.getTime() + minutes * 60_000),
        changedAt: rest.start,
      }));
      const calendar = readCalendar(drawCalendar({ name, events: all }));
      expect(textOf(calendar, 'NAME')).toBe(said(name));
      expect(calendar.components).toHaveLength(all.length);
      for (const [index, read] of calendar.components.entries()) {
        expect(textOf(read, 'SUMMARY')).toBe(said(all[index]?.summary ?? ''));
        expect(instantOf(read, 'DTSTART')).toEqual(all[index]?.start);
      }
    }),
    { numRuns: 40 },
  );
});

test('what is cancelled takes no time in a day', () => {
  const drawn = drawCalendar({ name: 'x', events: [{ ...event, status: 'CANCELLED', sequence: 2 }] });
  expect(drawn).toContain('STATUS:CANCELLED\r\nSEQUENCE:2\r\n');
  expect(drawn).toContain('TRANSP:TRANSPARENT');
});
