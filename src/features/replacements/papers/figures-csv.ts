import { mainlandTimeZone } from '../../../language/time.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Figures, Line } from '../domain/figures/figures.ts';
import { lastDay } from '../domain/figures/period.ts';
import { dayIn } from '../domain/papers-days.ts';
import { words } from '../words.ts';
import { csvOf } from './csv.ts';

/** The same figures, with the same secrets, for whoever studies what works. The whole country has no code. */
export function figuresAsCsv({ period, country, departments, untold }: Figures, locale: Locale): string {
  const w = words[locale].figures;
  const days = [dayIn(period.from, mainlandTimeZone), dayIn(lastDay(period), mainlandTimeZone)];
  const told = (figure: number | null) => (figure === null ? w.secret : String(figure));
  const lineOf = (code: string, name: string, line: Line) => [
    ...days,
    code,
    name,
    ...[line.requests, line.shifts, line.filled].map(told),
    // Of few shifts there is no share to tell, though both counts are told.
    line.share === null && line.filled !== null ? '' : told(line.share),
    ...[line.minutes, line.road, line.half].map(told),
  ];
  return csvOf([
    w.csvHead,
    lineOf('', w.country, country),
    ...[...departments, ...untold.map((one) => ({ ...nothing, ...one }))]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((line) => lineOf(line.code, line.name, line)),
  ]);
}

const nothing: Line = {
  requests: null,
  shifts: null,
  filled: null,
  share: null,
  minutes: null,
  road: null,
  half: null,
};
