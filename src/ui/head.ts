import { raw } from 'hono/html';
import type { Theme } from '../language/actor.ts';
import type { Locale } from '../language/locale.ts';
import { openingPictures } from '../language/device-pictures.ts';
import { urls } from '../language/urls.ts';
import { favicon } from './brand.tsx';
import { dark, light } from './css/palette.ts';

/** What a page loads: one script and its fonts by their hashed addresses, and the style sheet built at boot (`stylesheetFor`). */
export type Assets = { script: string; fonts: readonly string[]; stylesheet: string };

export type HeadProps = {
  locale: Locale;
  title: string;
  theme: Theme;
  assets: Assets;
  /** The one address of this content, when it can be reached by several. */
  canonical?: string | undefined;
  description?: string | undefined;
  /** Of a page that anybody may read: what messaging apps show of a link to it. The origin is ours: pictures are named whole. */
  preview?: { origin: string; title: string } | undefined;
  /** The page one installs RAVie from: an iPhone takes from it what it shows while RAVie opens. */
  installs?: boolean | undefined;
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

const openings = openingPictures
  .map(
    ({ name, media }) => `<link rel="apple-touch-startup-image" media="${media}" href="${urls.icon(name)}">`,
  )
  .join('');

/**
 * The head of a document. Written as text, since hono/jsx searches a whole page again for each `link` it hoists,
 * and the style sheet must stay as it was hashed, to the last space.
 */
export function documentHead(props: HeadProps) {
  const { locale, title, theme, assets, canonical, description } = props;
  return raw(
    [
      // First, and the same in every page: compressed once (see `Openings`).
      `<head><meta charset="utf-8"><style>${assets.stylesheet}</style>`,
      ...assets.fonts.map(
        (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${safe(font)}">`,
      ),
      `<title>${safe(title)} · RAVie</title>`,
      '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
      themeColours[theme],
      description ? `<meta name="description" content="${safe(description)}">` : '',
      drawPreview(props),
      canonical ? `<link rel="canonical" href="${safe(canonical)}">` : '',
      `<link rel="icon" href="${favicon}"><link rel="manifest" href="${urls.manifest(locale)}">`,
      `<link rel="apple-touch-icon" href="${urls.icon('180')}">`,
      props.installs ? openings : '',
      `<script type="module" src="${safe(assets.script)}"></script></head>`,
    ].join(''),
  );
}

/** The title, one sentence, our mark (Open Graph). */
function drawPreview({ description = '', preview }: HeadProps): string {
  if (preview === undefined) return '';
  const property = (name: string, value: string) => `<meta property="og:${name}" content="${safe(value)}">`;
  return [
    property('site_name', 'RAVie'),
    property('title', preview.title),
    property('description', description),
    property('image', preview.origin + urls.icon('plein-512')),
  ].join('');
}
