import { clockInWords, lengthInWords } from '../../../language/clock.ts';
import type { Locale } from '../../../language/locale.ts';
import type { StripDay } from '../../../ui/week-strip.tsx';
import { dayAsText } from '../../law/domain/clock.ts';
import type { PlannedShift, WeekHours, WorkKind } from '../domain/contract.ts';
import { grouped } from '../domain/rows.ts';
import { cutAtMidnight, type Piece } from '../domain/strip.ts';
import { weekdayOf } from '../domain/week.ts';
import { words } from '../words.ts';

/** « du lundi au vendredi, de 8 h à 10 h, présence »: a usual week, a line a rhythm. */
export function usualLines(hours: readonly (WeekHours & { kind?: WorkKind })[], locale: Locale): string[] {
  const w = words[locale].hours;
  return grouped(hours).map(({ sets, hours: { startsMinute, minutes, kind } }) => {
    const days = sets.map((set) => w.sets[set]);
    const said = days.length > 1 ? `${days.slice(0, -1).join(', ')}${w.and}${days.at(-1) ?? ''}` : days[0];
    const when =
      minutes === 1440 && startsMinute === 0
        ? w.wholeDay
        : w.fromTo(startsMinute, (startsMinute + minutes) % 1440);
    const note = kind ? w.kindNotes[kind] : '';
    return [said, when, note].filter(Boolean).join(', ');
  });
}

/** Seven days from a Monday, with what lies in each: `name` says whose hours they are. */
export function stripOf(
  shifts: readonly PlannedShift[],
  monday: number,
  { timeZone, locale, name }: { timeZone: string; locale: Locale; name: (shift: PlannedShift) => string },
): StripDay[] {
  const w = words[locale].hours;
  const pieces = cutAtMidnight(shifts, timeZone);
  return Array.from({ length: 7 }, (_, index) => {
    const day = monday + index;
    return {
      label: `${w.shortDays[weekdayOf(day)]}\u00a0${String(Number(dayAsText(day).slice(8)))}`,
      bars: pieces
        .filter((piece) => piece.day === day)
        .sort((a, b) => a.fromMinute - b.fromMinute)
        .map((piece) => ({
          fromMinute: piece.fromMinute,
          toMinute: piece.toMinute,
          kind: piece.hours.kind,
          label: pieceInWords(piece, locale, name(piece.hours)),
        })),
    };
  });
}

function pieceInWords(
  { fromMinute, toMinute, part, hours }: Piece<PlannedShift>,
  locale: Locale,
  name: string,
) {
  const w = words[locale].hours;
  const clock = (minutes: number) => clockInWords(minutes, locale);
  const when =
    part === 'goes-on'
      ? `… ${clock(toMinute)}`
      : part === 'begins'
        ? `${clock(fromMinute)} …`
        : `${clock(fromMinute)}\u00a0– ${clock(toMinute)}`;
  return [when, name, w.kindNotes[hours.kind]].filter(Boolean).join(', ');
}

/** « 25 h 30 », from hours. */
export const inHours = (hours: number): string => lengthInWords(Math.round(hours * 60));
