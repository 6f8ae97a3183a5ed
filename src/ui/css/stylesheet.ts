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
  const order = '@layer tokens, base, shell, controls, pieces, live;';
  return minifyCss([order, fontFaces(fonts), tokens, base, shell, controls, pieces, live].join('\n'));
}
