import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { raw } from 'hono/html';
import { iconFiles, type IconName } from './icon-files.ts';

const { resolve } = createRequire(import.meta.url);

type Drawings = { icons: Record<string, { body: string } | undefined> };

/** What our style sheet says once for all icons. */
const COMMON =
  ' fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" stroke-width="2"';

let drawings: Drawings | undefined;

/** Lucide's own drawing, read the first time one is used. @throws when it has none of that name */
function draw(name: IconName) {
  drawings ??= JSON.parse(readFileSync(resolve('@iconify-json/lucide/icons.json'), 'utf8')) as Drawings;
  const body = drawings.icons[iconFiles[name]]?.body;
  if (!body) throw new Error(`Lucide has no drawing called ${iconFiles[name]}.`);
  const shapes = body.replaceAll(COMMON, '').replace(/^<g>(.*)<\/g>$/, '$1');
  return raw(`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>`);
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
