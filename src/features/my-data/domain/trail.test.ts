import { expect, test } from 'vitest';
import { subjectOf } from './trail.ts';

test('a subject is cut at its first colon, and one without is a kind alone', () => {
  expect(subjectOf('person:0193')).toEqual({ kind: 'person', id: '0193' });
  expect(subjectOf('audience:department:23')).toEqual({ kind: 'audience', id: 'department:23' });
  expect(subjectOf('trail')).toEqual({ kind: 'trail', id: '' });
});
