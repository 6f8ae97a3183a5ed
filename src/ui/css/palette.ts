/**
 * The colours, by what they are for. Every scheme names the same ones, so that a page never asks which is on.
 * `paper` is the page, `surface` what lies on it, `sunk` what lies under it; `soft` is quieter text, `line` a
 * hairline that only decorates, `edge` the outline of something one can use. The contrasts are held by a test.
 */
export const light = {
  paper: '#fbf7f0',
  surface: '#fffdf9',
  sunk: '#f3ebdd',
  ink: '#1e2430',
  soft: '#484e5c',
  line: '#e6dac6',
  edge: '#857965',
  teal: '#0b6b6b',
  'teal-deep': '#075052',
  'teal-soft': '#dcecea',
  'teal-edge': '#075052',
  'on-teal': '#ffffff',
  coral: '#c2410c',
  'coral-deep': '#9a3412',
  'coral-soft': '#fdebdf',
  leaf: '#2d6a38',
  'leaf-soft': '#e4f0dc',
  mark: '#ffe9ad',
  shade: '#5b431e1f',
};

export type Palette = Record<keyof typeof light, string>;

export const dark: Palette = {
  paper: '#1a1e27',
  surface: '#232834',
  sunk: '#14171e',
  ink: '#f5eee2',
  soft: '#cdc6b9',
  line: '#3a4150',
  edge: '#9b9385',
  teal: '#74d0c8',
  'teal-deep': '#a3e5df',
  'teal-soft': '#173b3e',
  'teal-edge': '#3c938c',
  'on-teal': '#06282a',
  coral: '#ff9d6e',
  'coral-deep': '#ffb48f',
  'coral-soft': '#45291d',
  leaf: '#9fd492',
  'leaf-soft': '#223821',
  mark: '#5f4b12',
  shade: '#0000004d',
};
