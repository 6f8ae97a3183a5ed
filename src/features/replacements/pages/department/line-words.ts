import type { Locale } from '../../../../language/locale.ts';
import { dayInWords } from '../../../../language/time.ts';
import type { LineSeen } from '../../domain/department/plan.ts';
import { whyKinds } from '../../domain/department/why.ts';
import { words } from '../../words.ts';

/** « lundi 23 novembre, 8 h 30 – 12 h ». */
export function whenInWords(line: LineSeen, locale: Locale, now: Date, timeZone: string): string {
  const hour = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  const hours = [line.start, line.end].map((at) =>
    locale === 'fr' ? hour.format(at).replace(':', '\u00a0h\u00a0') : hour.format(at),
  );
  return `${dayInWords(line.start, locale, now, timeZone)}, ${hours.join(' – ')}`;
}

/** Who goes, or why nobody does. */
export function whoInWords(line: LineSeen, locale: Locale): string {
  const w = words[locale].department;
  if (line.carer) return line.carer.name ?? w.elsewhereName;
  const why = whyKinds.flatMap((kind) => {
    const count = line.why?.[kind] ?? 0;
    return count > 0 ? [w.whys[kind](count)] : [];
  });
  return `${w.nobody} (${why.length > 0 ? why.join(', ') : w.nobodyOpen})`;
}
