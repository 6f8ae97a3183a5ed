import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { raw } from 'hono/html';
import { iconFiles, type IconName } from './icon-files.ts';

const { resolve } = createRequire(import.meta.url);

/** Lucide's own drawing without what our style sheet says once for all icons, read the first time it is used. */
function draw(name: IconName) {
  const svg = readFileSync(resolve(`lucide-static/icons/${iconFiles[name]}.svg`), 'utf8');
  const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  const small = shapes.replace(/\s+/g, ' ').replace(/ ?\/>/g, '/>').replace(/> </g, '><').trim();
  return raw(`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${small}</svg>`);
}

const drawn = new Map<IconName, ReturnType<typeof draw>>();

/** An icon, silent for screen readers: the word stands beside it. It takes the size and colour of its text. */
export function Icon({ name }: { name: IconName }) {
  let icon = drawn.get(name);
  if (!icon) {
    icon = draw(name);
    drawn.set(name, icon);
  }
  return icon;
}
