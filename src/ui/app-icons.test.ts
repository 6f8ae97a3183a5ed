import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconFiles, openingPictures } from '../language/device-pictures.ts';
import { documentHead } from './head.ts';

/** Width and height of a PNG: the first two numbers of its first piece. */
function sizeOf(name: string): string {
  const file = readFileSync(new URL(`./app-icons/${name}.png`, import.meta.url));
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}

test('every picture is there', () => {
  for (const name of iconFiles) expect(sizeOf(name)).toMatch(/^\d+x\d+$/);
});

test('what an iPhone shows while RAVie opens has exactly the size of its screen', () => {
  for (const { name, media } of openingPictures) {
    const [width = 0, height = 0, dots = 0] = (media.match(/\d+/g) ?? []).map(Number);
    expect(sizeOf(name)).toBe(`${width * dots}x${height * dots}`);
  }
});

test('only the page one installs from bears them', () => {
  const given = {
    locale: 'fr', title: 'Installer RAVie', theme: 'auto', assets: { script: '/s.js', fonts: [], stylesheet: '' },
  } as const; // oxfmt-ignore
  expect(String(documentHead(given))).not.toContain('startup');
  expect(String(documentHead({ ...given, installs: true })).match(/startup-image/g)).toHaveLength(
    openingPictures.length,
  );
});
