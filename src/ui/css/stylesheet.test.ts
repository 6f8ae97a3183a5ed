import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stylesheetFor } from './stylesheet.ts';

const css = stylesheetFor({ regular: '/assets/r.1234abcd.woff2', bold: '/assets/b.1234abcd.woff2' });

test('weighs at most 5 kB compressed', () => {
  expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(5000);
});

test('is well formed', () => {
  expect(css.match(/{/g)?.length).toBe(css.match(/}/g)?.length);
  expect(css).not.toMatch(/undefined|\$\{|<\//);
});

test('loads the fonts and nothing else', () => {
  expect(css.match(/url\([^)]*\)/g)).toEqual([
    'url(/assets/r.1234abcd.woff2)',
    'url(/assets/b.1234abcd.woff2)',
  ]);
  expect(css).toContain('font-display:optional');
});
