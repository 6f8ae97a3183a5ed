import { expect, test } from 'vitest';
import { newId } from '../../language/ids.ts';
import { earlierHeader, heardHeader, placeHeader } from '../../language/outbox.ts';
import { isSamePost, isTooOld, pause, settled, verdictOf, type Entry } from './entry.ts';

const key = newId();
const entry: Entry = {
  key, person: newId(), form: 'answer', path: '/entraide/questions/1/reponses', page: '/entraide/questions/1',
  body: 'id=7&text=Un+foulard', draft: null, at: 0, state: { kind: 'waiting', why: 'new' }, unsure: true,
}; // prettier-ignore

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
    expect(settled(entry, verdict).body).toBe(entry.body);
  expect(settled(entry, heard(200, { [placeHeader]: '/there' }))).toMatchObject({
    body: '',
    state: { kind: 'arrived', led: '/there' },
  });
  expect(settled(entry, heard(404)).state).toEqual({ kind: 'refused', why: 'gone' });
  expect(settled(entry, heard(422)).state).toEqual({ kind: 'refused', why: 'look' });
});

test('what the house may have forgotten is not sent by itself', () => {
  expect([28, 30].map((days) => isTooOld(entry, days * 86_400_000))).toEqual([false, true]);
});

test('tries are made at once, after 2 and 10 seconds, then more seldom and never less than each five minutes', () => {
  expect([0, 1, 2, 3, 50].map(pause)).toEqual([0, 2000, 10_000, 30_000, 300_000]);
});

test('the same post is known by the id its page minted', () => {
  expect(isSamePost(entry, { ...entry, key: newId(), body: 'id=7&text=Autre' })).toBe(true);
  expect(isSamePost(entry, { ...entry, key: newId(), body: 'id=8&text=Un+foulard' })).toBe(false);
});
