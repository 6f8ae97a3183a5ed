import { raw } from 'hono/html';
import { drawMark, markStrokes } from './mark.ts';

const mark = raw(
  `<svg viewBox="0 0 32 32" aria-hidden="true"><path class="brand-one" d="${markStrokes[0]}"/><path class="brand-two" d="${markStrokes[1]}"/></svg>`,
);

/** The drawing of the name, in the colours of the scheme. */
export function BrandMark() {
  return mark;
}

/** The same, as an address an icon link can hold. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(drawMark())
  .replaceAll('%20', ' ')
  .replaceAll('%3D', '=')
  .replaceAll('%2F', '/')
  .replaceAll('%3A', ':')}`;
