import { raw } from 'hono/html';

/** Two strokes that hand over to each other and make a heart: the relay. */
const strokes = [
  'M16 27.2C8 21.6 3.4 16.9 3.4 11.6a6.4 6.4 0 0 1 11.7-3.5',
  'M16 27.2c8-5.6 12.6-10.3 12.6-15.6a6.4 6.4 0 0 0-12-3.1l-4 7.3',
];

const mark = raw(
  `<svg viewBox="0 0 32 32" aria-hidden="true"><path class="brand-one" d="${strokes[0]}"/><path class="brand-two" d="${strokes[1]}"/></svg>`,
);

/** The drawing of the name, in the colours of the scheme. */
export function BrandMark() {
  return mark;
}

/** The same, as an address an icon link can hold. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="4" stroke-linecap="round"><path stroke="#0b8a8a" d="${strokes[0]}"/><path stroke="#e8622c" d="${strokes[1]}"/></svg>`,
)
  .replaceAll('%20', ' ')
  .replaceAll('%3D', '=')
  .replaceAll('%2F', '/')
  .replaceAll('%3A', ':')}`;
