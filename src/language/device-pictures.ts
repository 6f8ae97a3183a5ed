/** The pictures devices ask us for, by addresses that do not change. */

/**
 * The screens of iPhones, upright: width and height in the points of their pages, and dots a point. Each shows, while
 * RAVie opens, the picture of exactly its size, or nothing.
 */
export const openingScreens = [
  [375, 667, 2],
  [414, 896, 2],
  [375, 812, 3],
  [390, 844, 3],
  [393, 852, 3],
  [402, 874, 3],
  [428, 926, 3],
  [430, 932, 3],
  [440, 956, 3],
] as const;

const openingFile = ([width, height, dots]: readonly [number, number, number]): `ouverture-${string}` =>
  `ouverture-${width * dots}x${height * dots}`;

/** What is drawn for one of these screens, and which one it is for (a media query). */
export const openingPictures = openingScreens.map((screen) => ({
  name: openingFile(screen),
  media: `(device-width:${screen[0]}px) and (device-height:${screen[1]}px) and (-webkit-device-pixel-ratio:${screen[2]}) and (orientation:portrait)`,
}));

/**
 * Our drawing, as devices ask for it: by its width, `plein` where they cut it to their own shape, in one colour, and on
 * a whole screen.
 */
export const iconFiles = [
  '180',
  '192',
  '512',
  'plein-512',
  'badge',
  ...openingScreens.map(openingFile),
] as const;
export type IconFile = (typeof iconFiles)[number];

export function isIconFile(name: string): name is IconFile {
  return (iconFiles as readonly string[]).includes(name);
}
