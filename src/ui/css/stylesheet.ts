import { base } from './base.ts';
import { controls } from './controls.ts';
import { fontFaces, type FontUrls } from './fonts.ts';
import { live } from './live.ts';
import { minifyCss } from './minify.ts';
import { pieces } from './pieces.ts';
import { shell } from './shell.ts';
import { tokens } from './tokens.ts';

/**
 * The whole style sheet, minified, to be built once at boot and inlined in every page as it is: the
 * Content-Security-Policy allows it by its hash.
 */
export function stylesheetFor(fonts: FontUrls): string {
  // One page gives way to the next without a flash, for who does not ask for stillness.
  const turning = '@media (prefers-reduced-motion: no-preference) { @view-transition { navigation: auto; } }';
  // Each part is a layer of its own, and the order they stand in is theirs.
  return minifyCss([turning, fontFaces(fonts), tokens, base, shell, controls, pieces, live].join('\n'));
}
