import { dayInWords } from '../../../language/time.ts';
import type { Locale } from '../../../language/locale.ts';
import { WeekStrip, type Bar, type BarKind, type StripDay } from '../../../ui/week-strip.tsx';
import { wallClock } from '../../law/domain/clock.ts';
import { hourSaid, hoursSaid } from '../words/when.ts';
import { words } from '../words.ts';
import type { AskProps } from './asks-parts.ts';

type Drawn = { start: Date; end: Date; kind: BarKind; note: string };

/** Hours drawn day by day, each with a word beside it. What passes midnight is drawn on both days, and said once. */
export function stripDays(drawn: readonly Drawn[], locale: Locale, now: Date, timeZone: string): StripDay[] {
  const days = new Map<number, Bar[]>();
  const on = (day: number) => days.get(day) ?? days.set(day, []).get(day) ?? [];
  for (const { start, end, kind, note } of drawn) {
    const [from, to] = [wallClock(start, timeZone), wallClock(end, timeZone)];
    const label = `${hoursSaid({ start, end }, locale, timeZone)}\u00a0· ${note}`;
    const passes = to.day > from.day;
    on(from.day).push({ fromMinute: from.minutes, toMinute: passes ? 1440 : to.minutes, kind, label });
    const rest = `${words[locale].request.until(hourSaid(end, locale, timeZone))}\u00a0· ${note}`;
    if (passes && to.minutes > 0) on(to.day).push({ fromMinute: 0, toMinute: to.minutes, kind, label: rest });
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, bars]) => ({ label: dayInWords(new Date(day * 86_400_000), locale, now, 'UTC'), bars }));
}

/** The hours of an ask, each with where it is, as far as she may know. */
export function AskStrip({ actor: { locale }, now, view }: AskProps) {
  const w = words[locale];
  const days = stripDays(
    view.shifts.map(({ start, end, kind, communeName, employerName, gone, was }) => {
      const where =
        employerName === null ? w.asks.at(communeName) : w.asks.atNamed(employerName, communeName);
      const not = was ? w.asks.notHers : gone && w.asks.gone[gone];
      const note = not ?? `${where}\u00a0· ${w.request.kinds[kind]}`;
      return { start, end, kind: not === null ? kind : ('presence' as const), note };
    }),
    locale,
    now,
    view.request.timeZone,
  );
  return <WeekStrip locale={locale} caption={w.asks.strip} days={days} />;
}
