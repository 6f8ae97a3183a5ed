import { raw } from 'hono/html';
import type { Theme } from '../language/actor.ts';
import { favicon } from './brand.tsx';
import { dark, light } from './css/palette.ts';

/** What a page loads: one script by its hashed address, and the style sheet built at boot (`stylesheetFor`). */
export type Assets = { script: string; stylesheet: string };

export type HeadProps = {
  title: string;
  theme: Theme;
  assets: Assets;
  /** The one address of this content, when it can be reached by several. */
  canonical?: string | undefined;
  description?: string | undefined;
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value made safe in text and between double quotes. */
const safe = (value: string) => value.replace(/[&<>"]/g, (char) => entities[char] ?? '');

const colour = (value: string, scheme?: 'light' | 'dark') =>
  `<meta name="theme-color" content="${value}"${scheme ? ` media="(prefers-color-scheme:${scheme})"` : ''}>`;

const themeColours = {
  auto: colour(light.paper, 'light') + colour(dark.paper, 'dark'),
  light: colour(light.paper),
  dark: colour(dark.paper),
};

/**
 * The head of a document. Written as text, since hono/jsx searches a whole page again for each `link` it hoists,
 * and the style sheet must stay as it was hashed, to the last space.
 */
export function documentHead({ title, theme, assets, canonical, description }: HeadProps) {
  return raw(
    [
      // First, and the same in every page: compressed once (see `Openings`).
      `<head><meta charset="utf-8"><style>${assets.stylesheet}</style>`,
      `<title>${safe(title)} · RAVie</title>`,
      '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
      themeColours[theme],
      description ? `<meta name="description" content="${safe(description)}">` : '',
      canonical ? `<link rel="canonical" href="${safe(canonical)}">` : '',
      `<link rel="icon" href="${favicon}">`,
      `<script type="module" src="${safe(assets.script)}"></script></head>`,
    ].join(''),
  );
}
