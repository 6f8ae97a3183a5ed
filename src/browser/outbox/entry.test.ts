import { expect, test } from 'vitest';
import { newId } from '../../language/ids.ts';
import { earlierHeader, heardHeader, placeHeader } from '../../language/outbox.ts';
import {
  isForLater,
  isSamePost,
  isTooOld,
  pause,
  pauseBefore,
  settled,
  verdictOf,
  type Entry,
} from './entry.ts';

const key = newId();
const entry: Entry = {
  key, person: newId(), form: 'answer', path: '/entraide/questions/1/reponses', page: '/entraide/questions/1',
  body: 'id=7&text=Un+foulard', draft: null, at: 0, state: { kind: 'waiting', why: 'new' }, unsure: true,
}; // oxfmt-ignore

const heard = (status: number, headers: Record<string, string> = {}) =>
  verdictOf(key, new Response(null, { status, headers: { [heardHeader]: key, ...headers } }));

test('what does not bear its key was not said by the house', () => {
  for (const status of [200, 303, 401, 404, 422, 500])
    for (const headers of [{}, { [heardHeader]: newId() }, { [placeHeader]: '/there' }])
      expect(verdictOf(key, { status, headers: new Headers(headers) })).toMatchObject({
        kind: 'wait',
        unsure: true,
      });
});

test('the house says where it led, or why not', () => {
  expect(heard(200, { [placeHeader]: '/there' })).toEqual({ kind: 'arrived', led: '/there' });
  expect(heard(422, { [earlierHeader]: '/before' })).toEqual({ kind: 'earlier', led: '/before' });
  expect(heard(401)).toEqual({ kind: 'wait', why: 'signed-out', unsure: false });
  expect(heard(429)).toEqual({ kind: 'wait', why: 'busy', unsure: false });
  expect(heard(500)).toEqual({ kind: 'wait', why: 'broken', unsure: false });
  for (const status of [200, 403, 404, 409, 413, 422])
    expect(heard(status)).toEqual({ kind: 'answered', status });
});

test('an entry keeps its text until it has arrived', () => {
  for (const verdict of [heard(401), heard(404), heard(422), heard(422, { [earlierHeader]: '/before' })])
    expect(settled(entry, verdict, 0).body).toBe(entry.body);
  expect(settled(entry, heard(200, { [placeHeader]: '/there' }), 0)).toMatchObject({
    body: '',
    state: { kind: 'arrived', led: '/there' },
  });
  expect(settled(entry, heard(404), 0).state).toEqual({ kind: 'refused', why: 'gone' });
  expect(settled(entry, heard(422), 0).state).toEqual({ kind: 'refused', why: 'look' });
});

test('what the house may have forgotten is not sent by itself', () => {
  expect([28, 30].map((days) => isTooOld(entry, days * 86_400_000))).toEqual([false, true]);
});

test('tries are made at once, after 2 and 10 seconds, then more seldom and never less than each five minutes', () => {
  expect([0, 1, 2, 3, 50].map(pause)).toEqual([0, 2000, 10_000, 30_000, 300_000]);
});

test('who asks to be left in peace is, by the house or by what stands before it, a quarter of an hour at most', () => {
  const after = (status: number, seconds: string, by = key) =>
    settled(
      entry,
      verdictOf(key, new Response(null, { status, headers: { [heardHeader]: by, 'Retry-After': seconds } })),
      1000,
    );
  const busy = after(429, '60');
  expect(busy.state).toEqual({ kind: 'waiting', why: 'busy', until: 61_000 });
  expect([1000, 60_999, 61_000].map((now) => isForLater(busy, now))).toEqual([true, true, false]);
  expect(pauseBefore([entry, busy], 2, 1000)).toBe(60_000);
  expect(pauseBefore([entry, busy], 2, 61_000)).toBe(10_000);
  expect(after(503, '86400', newId()).state).toMatchObject({ until: 901_000 });
  // A date is read by the clock of the telephone; a page that was found has nothing to wait for.
  expect(after(503, 'Sun, 22 Nov 2026 12:00:00 GMT').state).toEqual({ kind: 'waiting', why: 'broken' });
  expect(after(401, '60').state).toEqual({ kind: 'waiting', why: 'signed-out' });
  // The clock was set back by a day: it does not wait for a day.
  expect(isForLater(busy, 1000 - 86_400_000)).toBe(false);
});

test('the same post is known by the id its page minted', () => {
  expect(isSamePost(entry, { ...entry, key: newId(), body: 'id=7&text=Autre' })).toBe(true);
  expect(isSamePost(entry, { ...entry, key: newId(), body: 'id=8&text=Un+foulard' })).toBe(false);
});
