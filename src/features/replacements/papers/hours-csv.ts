import type { Locale } from '../../../language/locale.ts';
import type { Recap } from '../domain/papers-recap.ts';
import { dayIn } from '../domain/papers-days.ts';
import { words } from '../words.ts';
import { csvOf } from './csv.ts';

/**
 * The hours of a month, one line a shift, with a comma in numbers where French spreadsheets expect it; kilometres are
 * left to be written, RAVie does not know them.
 */
export function hoursAsCsv({ shifts }: Recap, locale: Locale): string {
  const w = words[locale].hours;
  const lines = shifts.map(({ start, end, kind, employerName, communeName, timeZone, replacing }) => {
    const minutes = Math.round((end.getTime() - start.getTime()) / 60_000);
    return [
      dayIn(start, timeZone),
      clock(start, timeZone),
      clock(end, timeZone),
      employerName,
      communeName,
      w.kinds[kind],
      replacing ? w.yes : w.no,
      decimal(minutes / 60, locale),
      decimal((minutes * countedShare[kind]) / 60, locale),
      '',
    ];
  });
  return csvOf([w.csvHead, ...lines]);
}

/** What an hour of each kind counts for (137.1, 137.2, 137.3). */
const countedShare = { work: 1, presence: 2 / 3, night: 0, 'night-care': 1 } as const;

const clock = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at);

function decimal(hours: number, locale: Locale): string {
  const said = (Math.round(hours * 100) / 100).toFixed(2);
  return locale === 'fr' ? said.replace('.', ',') : said;
}
