import { describe, expect, test } from 'vitest';
import { dark, light, type Palette } from './palette.ts';

type Colour = keyof Palette;

/** Relative luminance and contrast as defined by WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds: Colour[] = ['paper', 'surface', 'sunk'];
const tints: Colour[] = ['teal-soft', 'coral-soft', 'leaf-soft', 'mark'];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s scheme', (_name, palette) => {
  const held = (texts: Colour[], behind: Colour[], least: number) => {
    for (const text of texts)
      for (const ground of behind)
        expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(
          least,
        );
  };

  test('body text is AAA on every ground and tint', () => {
    held(['ink'], [...grounds, ...tints], 7);
    held(['soft'], grounds, 7);
  });

  test('coloured and quiet text is AA wherever it is set', () => {
    held(['teal', 'coral', 'leaf'], ['paper', 'surface'], 4.5);
    held(['soft'], tints.slice(0, 3), 4.5);
    held(['teal', 'teal-deep'], ['teal-soft', 'sunk'], 4.5);
    held(['coral-deep'], ['coral-soft', 'surface'], 4.5);
    held(['leaf'], ['leaf-soft'], 4.5);
    held(['on-teal'], ['teal', 'teal-deep'], 4.5);
  });

  test('the outline of a control stands out', () => held(['edge', 'teal'], grounds, 3));
});
