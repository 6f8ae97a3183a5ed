import type { Gesture } from '../../../language/gestures.ts';
import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { onOneLine } from '../../../language/text.ts';
import { isOpen, untilSaid, type Availability } from '../domain/availability.ts';
import { words } from '../words.ts';
import type { AvailabilityView } from './availability.tsx';
import { whenInWords } from './contract-view.ts';
import { usualLines } from './hours.ts';

type Given = {
  locale: Locale;
  availability: Availability;
  /** Whether it is known where she lives. */
  placed: boolean;
  gestures: readonly Gesture[];
  /** The names of the homes her wishes are about. */
  homes: ReadonlyMap<string, string>;
  timeZone: string;
  now: Date;
};

/** Her availability in words: what it is, what it means, and what it rests on. */
export function availabilityView(given: Given): AvailabilityView {
  const { locale, availability, placed, gestures, homes, timeZone, now } = given;
  const w = words[locale].availability;
  const { kinds, means, mostMinutes, hoursWanted, askedAtMost, allHoursHere, openUntil } = availability;
  const week = usualLines(availability.hours, locale);
  const days = availability.days.filter(({ end }) => end > now);
  const open = isOpen(availability, now);
  const what = kinds.map((kind) => w.kindNotes[kind]).join(', ');
  const forever = openUntil !== null && openUntil >= untilSaid;
  return {
    open,
    state:
      forever || !openUntil
        ? w.openForever
        : w.openUntil(dayInWords(new Date(openUntil.getTime() - 1), locale, now, timeZone)),
    proposed: w.proposed(
      what,
      week.length > 2 ? w.asBelow : onOneLine(week, locale) || w.never,
      w.travel(mostMinutes, w.meansNotes[means]),
    ),
    lack: !placed ? 'commune' : week.length === 0 && !days.some(({ free }) => free) ? 'hours' : null,
    week,
    days: days.map(
      (day) => `${whenInWords(day, { locale, timeZone, now })}, ${day.free ? w.dayFreeNote : w.dayTakenNote}`,
    ),
    choices: [
      capital(what),
      capital(w.travel(mostMinutes, w.meansNotes[means])),
      capital(hoursWanted === null ? w.asMany : w.hoursWantedFact(hoursWanted)),
      w.askedFact(askedAtMost),
      allHoursHere ? w.allHere : w.notAllHere,
    ],
    wishes: availability.wishes.flatMap(({ household, circumstance, rather }) => {
      const home = household === null ? null : homes.get(household);
      const about = circumstance !== null ? w.circumstances[circumstance] : home ? w.homeAgain(home) : null;
      return about ? [`${about}\u00a0: ${(rather ? w.answers.rather : w.answers.not).toLowerCase()}`] : [];
    }),
    gestures,
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
