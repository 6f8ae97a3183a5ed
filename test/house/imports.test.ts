import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';
import { mayKnow, rooms } from '../../house.rooms.mjs';
import { checkImports, readsTypeScript } from '../../scripts/house/imports.mjs';

const faults = join(import.meta.dirname, 'faults');
const rules = [...new Set(configuration.forbidden?.map((rule) => rule.name ?? ''))];

describe('import rules', () => {
  test('the cruiser reads the TypeScript that is installed', () => {
    expect(readsTypeScript()).toBe(true);
  });

  test.each(rules)('%s reports the fault planted for it, and no other rule does', async (rule) => {
    const { forbidden, cruised, unseen } = await checkImports(join(faults, rule));
    expect(cruised).toBeGreaterThan(0);
    expect(unseen).toEqual([]);
    expect([...new Set(forbidden.map((fault) => fault.rule))]).toEqual([rule]);
  });

  test('every file of a planted fault that is meant to be at fault is found', async () => {
    const at = async (rule: string) => {
      const { forbidden } = await checkImports(join(faults, rule));
      return forbidden.map(({ from, to }) => `${from} → ${to}`.replaceAll(/(\.\.\/)+/g, '')).sort();
    };
    expect(await at('domain-is-pure')).toEqual([
      'src/features/places/domain.ts → node_modules/kysely/dist/index.js',
      'src/features/places/domain.ts → src/platform/clock.ts',
      'src/features/places/domain/distance.ts → src/features/places/words.ts',
    ]);
    expect(await at('pages-only-draw')).toHaveLength(2);
    expect(await at('rooms-by-the-door')).toHaveLength(2);
    expect(await at('language-is-pure')).toHaveLength(2);
  });

  test('a room only knows rooms declared before it', () => {
    for (const [position, room] of rooms.entries())
      for (const known of mayKnow[room] ?? []) expect(rooms.slice(0, position)).toContain(known);
  });

  test('each planted fault belongs to a check', () => {
    const planted = readdirSync(faults).filter((name) => !name.startsWith('check-'));
    expect(planted.sort()).toEqual([...rules].sort());
  });
});
