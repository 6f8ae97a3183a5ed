import { dark, light, type Palette } from './palette.ts';

const colours = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

/**
 * Spacing, type scale, shapes and colours. The person's own choice stands in `data-theme` on `<html>` and wins
 * over the device's. One rem is 18 px at the browser's default size and follows the reader's own setting.
 */
export const tokens = `
@layer tokens {
  :root {
    color-scheme: light;
    --1: .25rem; --2: .5rem; --3: .75rem; --4: 1rem; --5: 1.5rem; --6: 2.25rem; --7: 3.5rem;
    --small: .889rem; --large: 1.167rem; --title: 1.333rem; --display: clamp(1.6rem, 1.35rem + 1.4vw, 2.25rem);
    --round: .9rem; --pill: 9rem;
    --lift: 0 1px 2px var(--shade), 0 .5rem 1.25rem -.75rem var(--shade);
    --bar: 3.9rem;
    ${colours(light)}
  }
  [data-theme=dark] { color-scheme: dark; ${colours(dark)} }
  @media (prefers-color-scheme: dark) {
    :root:not([data-theme=light]) { color-scheme: dark; ${colours(dark)} }
  }
}`;
