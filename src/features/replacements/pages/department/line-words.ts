import type { Locale } from '../../../../language/locale.ts';
import { dayInWords } from '../../../../language/time.ts';
import { dayAsText, wallClock } from '../../../law/domain/clock.ts';
import type { LineSeen } from '../../domain/department/plan.ts';
import { whyKinds } from '../../domain/department/why.ts';
import { onShortDay } from '../../words/papers-figures.ts';
import { hourSaid } from '../../words/when.ts';
import { words } from '../../words.ts';

/** « lundi 23 novembre, 8 h 30 – 12 h ». */
export function whenInWords(line: LineSeen, locale: Locale, now: Date, timeZone: string): string {
  const hours = [line.start, line.end].map((at) => hourSaid(at, locale, timeZone));
  return `${dayInWords(line.start, locale, now, timeZone)}, ${hours.join('\u00a0– ')}`;
}

/** « mar. 24, 8 h 30 – 12 h »: where the page says which weeks these are. */
export function whenInShort({ start, end }: LineSeen, locale: Locale, timeZone: string): string {
  const hours = [start, end].map((at) => hourSaid(at, locale, timeZone));
  return `${onShortDay(dayAsText(wallClock(start, timeZone).day), locale)}, ${hours.join('\u00a0– ')}`;
}

/** Who goes, or why nobody does. */
export function whoInWords(line: LineSeen, locale: Locale): string {
  const w = words[locale].department;
  if (line.carer) return line.carer.name ?? w.elsewhereName;
  // Emptied by hand: she knows why.
  if (line.why === null) return w.nobody;
  const why = whyKinds.flatMap((kind) => {
    const count = line.why?.[kind] ?? 0;
    return count > 0 ? [w.whys[kind](count)] : [];
  });
  return `${w.nobody} (${why.length > 0 ? why.join(', ') : w.nobodyOpen})`;
}
