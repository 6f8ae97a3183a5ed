import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownActs, signIns } from '../domain/trail.ts';
import { en, fr } from './acts.ts';

const features = join(import.meta.dirname, '../..');

test('every verb that the sources write in the trail has its name, in both languages', () => {
  const verbs = readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(features, path), 'utf8'))
    .filter((source) => source.includes('recordAudit('))
    .flatMap((source) => [...source.matchAll(/action(?::| =)[^;,\n]*/g)])
    .flatMap(([said]) => [...said.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, verb]) => verb ?? ''));
  expect(verbs.length).toBeGreaterThan(40);
  expect([...new Set([...verbs, ...ownActs, ...signIns])].filter((verb) => !fr[verb] || !en[verb])).toEqual(
    [],
  );
  expect(Object.keys(en)).toEqual(Object.keys(fr));
});
