import { expect, test } from 'vitest';
import { fr } from './follow.ts';
import { aboutMinutes, hoursSaid, momentSaid } from './when.ts';

const zone = 'Europe/Paris';
const at = (text: string) => new Date(`2026-11-${text}+01:00`);

test('the end of a day is its midnight, not the first hour of the next', () => {
  const said = (text: string) => momentSaid(at(text), 'fr', at('22T10:00'), zone);
  expect(said('25T00:00')).toBe('mardi 24 novembre à minuit');
  expect(said('24T18:30')).toBe('mardi 24 novembre à 18\u00a0h\u00a030');
  expect(momentSaid(at('25T00:00'), 'en', at('22T10:00'), zone)).toBe('Tuesday 24 November at midnight');
});

test('an hour on the road has no minutes to tell', () => {
  expect([59, 60, 65].map((minutes) => aboutMinutes(minutes, 'fr'))).toEqual([
    'environ 59\u00a0min',
    'environ 1\u00a0h',
    'environ 1\u00a0h\u00a005',
  ]);
});

test('other hours are offered in a sentence that reads', () => {
  const [from, to] = [
    { start: at('26T11:45'), end: at('26T13:00') },
    { start: at('26T12:00'), end: at('26T13:00') },
  ].map((span) => hoursSaid(span, 'fr', zone));
  expect(fr.offers(from ?? '', to ?? '')).toBe(
    'de 12\u00a0h à 13\u00a0h, et non de 11\u00a0h\u00a045 à 13\u00a0h',
  );
});

test('how many are told is how many there are', () => {
  expect([fr.start(1), fr.startHint(10, 1)]).toEqual([
    'Demander à cette collègue',
    'Elle est prévenue tout de suite.',
  ]);
  expect(fr.startHint(10, 5)).toBe('Toutes sont prévenues tout de suite.');
  expect(fr.startHint(2, 5)).toContain('Les 2 premières');
});
