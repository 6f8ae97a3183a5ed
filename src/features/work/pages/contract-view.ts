import { showPhone } from '../../../language/phone.ts';
import { gestureNames } from '../../../language/gestures.ts';
import type { Locale } from '../../../language/locale.ts';
import { dayInWords, firstOf } from '../../../language/time.ts';
import { onOneLine } from '../../../language/text.ts';
import { dayAsText, wallClock } from '../../law/domain/clock.ts';
import { showJoinCode } from '../../people/domain/join-code.ts';
import type { Contract, ContractDay, ContractHours, Fact, PlannedShift, Side } from '../domain/contract.ts';
import { shortOf } from '../domain/wage.ts';
import { words } from '../words.ts';
import type { ContractView, SaidFact } from './contract.tsx';
import { stripOf, usualLines } from './hours.ts';

type Given = {
  locale: Locale;
  side: Side;
  contract: Contract;
  /** The carer, as her employer reads her; null while nobody has typed his code. */
  carerName: string | null;
  address: { street: string; entry: string } | null;
  days: readonly ContractDay[];
  shifts: readonly PlannedShift[];
  monday: number;
  /** Her other contracts with hours at the same time: for her eyes alone. */
  clashes: readonly { other: Pick<Contract, 'employer'>; hours: readonly ContractHours[] }[];
  /** What the law says of them, in sentences. */
  doubts: readonly string[];
  code: string | null;
  now: Date;
};

/** What each side calls a contract: its employer for her, its carer for him. */
export function titleOf(contract: Contract, side: Side, carerName: string | null, locale: Locale): string {
  if (side === 'carer') return contract.employer.name;
  return carerName ?? words[locale].contracts.nobodyYet;
}

/** A contract in the words of its reader. */
export function viewOf(given: Given): ContractView {
  const { locale, side, contract, carerName, address, now, monday } = given;
  const w = words[locale].contracts;
  const { employer } = contract;
  const { timeZone } = employer;
  const name = (by: Side) =>
    by === side ? w.page.you : by === 'employer' ? employer.name : (carerName ?? w.page.other.carer);
  const said = (fact: Fact): string | null => {
    const word = contract.said[fact];
    return word
      ? w.page.selon(name(word.by), date(dayAsText(wallClock(new Date(word.at), timeZone).day), locale))
      : null;
  };
  const row = (fact: Fact, value: SaidFact['value'], term = w.facts[fact]): SaidFact => ({
    term,
    value: value || w.page.unknown,
    said: value ? said(fact) : null,
  });
  const yesNo = (value: boolean | null) => (value === null ? null : value ? w.page.yes : w.page.no);
  const money = (cents: number | null, how: (amount: string) => string) =>
    cents === null ? null : how(inEuros(cents, locale));
  const has = (kind: 'presence' | 'night') => contract.hours.some((hours) => hours.kind.startsWith(kind));
  const today = dayAsText(wallClock(now, timeZone).day);
  const ended = contract.endsOn !== null && contract.endsOn < today;
  return {
    id: contract.id,
    side,
    title: titleOf(contract, side, carerName, locale),
    lead: [
      employer.communeName,
      contract.endsOn ? w.ended(date(contract.endsOn, locale)) : w.since(date(contract.startsOn, locale)),
    ].join(' · '),
    ended: contract.endsOn !== null,
    endsOn: today,
    hours: [
      row('schedule', w.schedules[contract.schedule]),
      row('hours', onOneLine(usualLines(contract.hours, locale), locale)),
      row('gestures', contract.gestures.map((gesture) => gestureNames[locale][gesture]).join(', ')),
    ],
    days: given.days.map((day) => dayLine(day, { locale, timeZone, now })),
    who: [
      ...(side === 'employer' ? [row('name', employer.name)] : []),
      row('commune', employer.communeName),
      row('contact', employer.phone && showPhone(employer.phone), w.page.phone),
      row('contact', employer.email, w.page.email),
      row('contact', yesNo(employer.mayBeContacted), w.page.contacted),
      row('address', address?.street),
      ...(address?.entry ? [row('address', address.entry, w.page.entry)] : []),
    ],
    terms: [
      row('job', contract.job && w.jobs[contract.job]),
      row('hourly', money(contract.hourlyCents, w.page.hourly)),
      row('kilometre', money(contract.kilometreCents, w.page.kilometre)),
      ...(has('presence') ? [row('presence', yesNo(contract.presenceWritten), w.terms.presence)] : []),
      ...(has('night')
        ? [
            row('night', yesNo(contract.nightWritten), w.terms.night),
            row('night', yesNo(contract.separateRoom), w.terms.room),
          ]
        : []),
    ],
    doubts: [
      ...given.clashes.map(({ other, hours }) =>
        w.page.clash(other.employer.name, onOneLine(usualLines(hours, locale), locale)),
      ),
      ...given.doubts,
    ],
    shortWage: ended ? null : shortWageOf(contract, today, locale),
    strip: {
      caption: w.weekOf(dayInWords(new Date(monday * 86_400_000), locale, now, 'UTC')),
      days: stripOf(given.shifts, monday, { timeZone, locale, name: () => '' }),
    },
    link: {
      open: contract.carerId === null || employer.personId === null,
      code: given.code && showJoinCode(given.code),
    },
  };
}

/** What the least wage is, in words, when this one falls short of it. */
export function shortWageOf(contract: Contract, today: string, locale: Locale): string | null {
  const short = shortOf(contract, today);
  return short && inEuros(Math.round(short.wage * 100), locale);
}

/** « jeudi 3 décembre, de 8 h à 10 h, pas de travail ». */
export function dayLine(
  { start, end, kind }: ContractDay,
  { locale, timeZone, now }: { locale: Locale; timeZone: string; now: Date },
): string {
  const w = words[locale];
  return `${whenInWords({ start, end }, { locale, timeZone, now })}, ${kind ? w.hours.kindNotes[kind] || w.hours.kinds.work.toLowerCase() : w.contracts.daysPage.offNote}`;
}

/** « jeudi 3 décembre, de 8 h à 10 h ». */
export function whenInWords(
  { start, end }: { start: Date; end: Date },
  { locale, timeZone, now }: { locale: Locale; timeZone: string; now: Date },
): string {
  const w = words[locale];
  const [from, to] = [wallClock(start, timeZone), wallClock(end, timeZone)];
  const first = dayInWords(start, locale, now, timeZone);
  if (from.minutes === 0 && to.minutes === 0) {
    if (to.day - from.day <= 1) return `${first}, ${w.hours.wholeDay}`;
    return w.contracts.daysPage.days(first, dayInWords(new Date(end.getTime() - 1), locale, now, timeZone));
  }
  return `${first}, ${w.hours.fromTo(from.minutes, to.minutes)}`;
}

/** « 13,50 € ». */
export function inEuros(cents: number, locale: Locale): string {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const said = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).format(cents / 100);
  return said.replace(/[\u202f ]/g, '\u00a0');
}

/** « 1er septembre 2024 », from an ISO date. */
export function date(iso: string, locale: Locale): string {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const said = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00Z`),
  );
  return firstOf(said, locale);
}
