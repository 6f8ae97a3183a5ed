/** Atkinson Hyperlegible Next, latin subset, as file names inside its package; served at addresses of our own. */
export const fontFiles = {
  regular: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
  bold: '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2',
} as const;

/** The address each font is served at. */
export type FontUrls = Record<keyof typeof fontFiles, string>;

/**
 * Text is shown at once in the system's own font, then swapped. Roboto and Arial set French within one hundredth of
 * the same width, so that lines stay where they were.
 */
export const fontFaces = (urls: FontUrls) => `
@font-face { font-family: Atkinson; font-display: swap; font-weight: 400; src: url(${urls.regular}) format("woff2"); }
@font-face { font-family: Atkinson; font-display: swap; font-weight: 700; src: url(${urls.bold}) format("woff2"); }`;
