/** Two strokes that hand over to each other and make a heart: the relay. */
export const markStrokes = [
  'M16 27.2C8 21.6 3.4 16.9 3.4 11.6a6.4 6.4 0 0 1 11.7-3.5',
  'M16 27.2c8-5.6 12.6-10.3 12.6-15.6a6.4 6.4 0 0 0-12-3.1l-4 7.3',
] as const;

/** The drawing by itself, as an SVG document: for icons, which know no style sheet. */
export function drawMark(colours: readonly [string, string] = ['#0b8a8a', '#e8622c']): string {
  const [one, two] = markStrokes;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="4" stroke-linecap="round"><path stroke="${colours[0]}" d="${one}"/><path stroke="${colours[1]}" d="${two}"/></svg>`;
}
