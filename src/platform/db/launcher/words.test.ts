import { expect, test } from 'vitest';
import type { Failure } from './failure.ts';
import { LauncherError } from './launcher-error.ts';
import { words } from './words.ts';

const failures: Failure[] = [
  { kind: 'unsupported-platform', platform: 'win32' },
  { kind: 'no-binaries', platform: 'linux-mips' },
  { kind: 'broken-binaries', dir: '/p', detail: 'd' },
  { kind: 'no-account' },
  { kind: 'folder-refused', dir: '/p', detail: 'd' },
  { kind: 'foreign-owner', dir: '/p', owner: 'o' },
  { kind: 'unreachable', dir: '/p', account: 'a' },
  { kind: 'no-socket-folder', dir: '/p' },
  { kind: 'wrong-version', dir: '/p', cluster: '15', binaries: '18.4' },
  { kind: 'damaged', dir: '/p' },
  { kind: 'creation-failed', detail: 'd' },
  { kind: 'start-failed', log: '/l', detail: 'd' },
  { kind: 'silent', pid: 1 },
  { kind: 'other-cluster', pid: 1, dir: '/p' },
  { kind: 'open-elsewhere', dir: '/p' },
  { kind: 'busy', pid: 1 },
  { kind: 'stop-failed', pid: 1 },
];

test.each(failures)('$kind is a whole sentence in both languages', (failure) => {
  const error = new LauncherError(failure);
  expect(error.message).toMatch(/^\p{Lu}.*\.$/su);
  expect(error.sentence('en')).toMatch(/^\p{Lu}.*\.$/su);
  expect(error.sentence('en')).not.toBe(error.message);
});

test('French keeps its no-break spaces', () => {
  const { failure, ...progress } = words.fr;
  const said = Object.values(progress).map((say) =>
    typeof say === 'string' ? say : (say as (...given: unknown[]) => string)(1, 2, 3),
  );
  for (const sentence of [...said, ...failures.map(failure)]) expect(sentence).not.toMatch(/ [:;?!»]|« /);
});
