/** Where the two files of Atkinson Hyperlegible Next (latin subset, 400 and 700) are served. */
export type FontUrls = { regular: string; bold: string };

/**
 * A page keeps the font it was first drawn in: ours where the device has it by then, the system's own on a slow first
 * visit (asked for from the head, ours is there for the next page). Swapped later, it would move the lines that a slow
 * reader is in the middle of.
 */
export const fontFaces = (urls: FontUrls) => `
@font-face { font-family: Atkinson; font-display: optional; font-weight: 400; src: url(${urls.regular}) format("woff2"); }
@font-face { font-family: Atkinson; font-display: optional; font-weight: 700; src: url(${urls.bold}) format("woff2"); }`;
