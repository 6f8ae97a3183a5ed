import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Manifest = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;
type Locked = { version?: string; integrity?: string; resolved?: string; link?: boolean };

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const { dependencies, devDependencies, optionalDependencies } = read('package.json') as Manifest;

test('every package is of one version, and its content is known by its hash', () => {
  const others = Object.entries(packages).filter(([path]) => path !== '');
  expect(others.length).toBeGreaterThan(100);
  for (const [path, { version, integrity, link }] of others) {
    expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
    expect(integrity, path).toMatch(/^sha512-/);
    expect(link, path).toBeUndefined();
  }
});

test('none is taken from elsewhere than the registry: no git, no archive, no folder', () => {
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }))
    // Two versions of one package: the second goes by a name of ours.
    expect(version, name).toMatch(/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
  for (const [path, { resolved = '' }] of Object.entries(packages))
    expect(resolved, path).not.toMatch(/^(git|file|http:)|github|codeload/);
});
