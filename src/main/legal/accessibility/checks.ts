// What the tests check of accessibility, said once: the tests take it from here, and so does the declaration, so that
// neither says what the other does not do.

/** When the declaration was last read against what is done. */
export const statedOn = new Date('2026-11-22T12:00:00Z');

/** The rules that axe looks at: WCAG 2.2 A and AA, good practice, the French reference (RGAA 4). */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

/** The screens that each page is looked at on, in CSS pixels: a phone, a desk, and that desk zoomed. */
export const screens = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
  zoomed: { width: 320, height: 256 },
};

/** How many times larger the desk is then. */
export const zoom = screens.desk.width / screens.zoomed.width;

/** These, as the declaration says them: widths in pixels, and how many times larger. */
export type Seen = { phone: number; desk: number; zoom: number };
export const seen: Seen = { phone: screens.phone.width, desk: screens.desk.width, zoom };

export const schemes = ['light', 'dark'] as const;

/** One thing that is checked at every change: the criteria it bears on, and the test that does it. */
export type Check = { wcag: readonly string[]; rgaa: readonly string[]; test: string; title: string };

/** Their words are in words.ts, under the same keys. No criterion is declared met because of one: each bears on a part of it. */
export const checks = {
  axe: {
    wcag: ['1.1.1', '1.3.1', '1.4.3', '2.4.2', '3.1.1', '4.1.2'],
    rgaa: ['1.1', '3.2', '8.3', '8.5', '9.1', '11.1'],
    test: 'test/journeys/pages.test.ts',
    title: 'axe finds nothing, at 360 and 1280 px, in light and in dark',
  },
  zoom: {
    wcag: ['1.4.10'],
    rgaa: ['10.11'],
    test: 'test/journeys/pages.test.ts',
    title: 'no page scrolls sideways on a phone, nor on a desk zoomed at 400 %',
  },
  contrast: {
    wcag: ['1.4.3', '1.4.6', '1.4.11'],
    rgaa: ['3.2', '3.3'],
    test: 'src/ui/css/palette.test.ts',
    title: 'body text is AAA on every ground and tint',
  },
  keyboard: {
    wcag: ['2.1.1', '2.4.1', '2.4.7', '2.4.11'],
    rgaa: ['7.3', '10.7', '12.7'],
    test: 'test/journeys/keyboard.test.ts',
    title: 'asking and answering with the keyboard alone, on %s',
  },
  faults: {
    wcag: ['3.3.1', '3.3.3'],
    rgaa: ['11.10', '11.11'],
    test: 'test/journeys/keyboard.test.ts',
    title: 'what is to be put right takes the focus, and each line leads to its field',
  },
  script: {
    wcag: [],
    rgaa: [],
    test: 'test/journeys/first-question.test.ts',
    title: 'javaScriptEnabled',
  },
} satisfies Record<string, Check>;

export type CheckKey = keyof typeof checks;

export const checkKeys = Object.keys(checks) as CheckKey[];
