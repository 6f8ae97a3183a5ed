/** What somebody signs in from, in a few words: enough to recognise one's own. */
export type Device = {
  form: 'phone' | 'tablet' | 'computer' | 'unknown';
  /** As people say it: `Android`, `iPhone`; empty when unknown. */
  system: string;
  browser: string;
};

/** Read in this order: a browser also names those it resembles. */
const browsers: readonly [RegExp, string][] = [
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/EdgA?(iOS)?\//, 'Edge'],
  [/OPR\/|OPiOS\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
];

const first = (table: readonly [RegExp, string][], text: string) =>
  table.find(([pattern]) => pattern.test(text))?.[1] ?? '';

/**
 * Reads what a browser says of itself (its `User-Agent`) down to three words, of a list of ours: nothing of it is
 * kept that would tell two phones of one make apart.
 */
export function readDevice(userAgent: string): Device {
  const text = userAgent.slice(0, 400);
  const system = first(systems, text);
  const tablet = system === 'iPad' || (system === 'Android' && !text.includes('Mobile'));
  const form: Device['form'] = tablet
    ? 'tablet'
    : system === 'iPhone' || system === 'Android'
      ? 'phone'
      : system
        ? 'computer'
        : 'unknown';
  return { form, system, browser: first(browsers, text) };
}
