/** Where the two files of Atkinson Hyperlegible Next (latin subset, 400 and 700) are served. */
export type FontUrls = { regular: string; bold: string };

/**
 * Text is shown at once in the system's own font, then swapped. Roboto and Arial set French within one hundredth of
 * the same width, so that lines stay where they were.
 */
export const fontFaces = (urls: FontUrls) => `
@font-face { font-family: Atkinson; font-display: swap; font-weight: 400; src: url(${urls.regular}) format("woff2"); }
@font-face { font-family: Atkinson; font-display: swap; font-weight: 700; src: url(${urls.bold}) format("woff2"); }`;
