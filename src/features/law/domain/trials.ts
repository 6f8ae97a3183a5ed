import { dayFromText, instantAt } from './clock.ts';
import type { FactsOf, RuleId } from './rules.ts';
import { levels, type Level } from './wages.ts';

/** One thing asked in « Et dans mon cas ? ». Its name stands in the address. */
export type TrialField =
  | { name: string; kind: 'date' | 'time' | 'number' }
  | { name: string; kind: 'choice'; options: readonly string[] };

/** The rules one may try on one's own case, and what each asks. */
export const trialFields = {
  'weekly-hours': [
    { name: 'heures', kind: 'number' },
    { name: 'horaires', kind: 'choice', options: ['reguliers', 'irreguliers'] },
    { name: 'ailleurs', kind: 'choice', options: ['non', 'peut-etre'] },
  ],
  'day-presence': [
    { name: 'heures', kind: 'number' },
    { name: 'ecrit', kind: 'choice', options: ['oui', 'non', 'inconnu'] },
    { name: 'interventions', kind: 'choice', options: ['non', 'oui', 'inconnu'] },
  ],
  'night-presence': [
    { name: 'soir', kind: 'date' },
    { name: 'debut', kind: 'time' },
    { name: 'fin', kind: 'time' },
    { name: 'piece', kind: 'choice', options: ['oui', 'non', 'inconnu'] },
    { name: 'ecrit', kind: 'choice', options: ['oui', 'non', 'inconnu'] },
  ],
  'minimum-wage': [
    { name: 'salaire', kind: 'number' },
    { name: 'niveau', kind: 'choice', options: ['III', 'IV', 'V', 'VI'] },
    { name: 'titre', kind: 'choice', options: ['non', 'oui'] },
    { name: 'jour', kind: 'date' },
  ],
  'holiday-pay': [{ name: 'net', kind: 'number' }],
  'end-premium': [{ name: 'brut', kind: 'number' }],
} as const satisfies Partial<Record<RuleId, readonly TrialField[]>>;

export type Tried = keyof typeof trialFields;
export const isTried = (id: RuleId): id is Tried => id in trialFields;

/** What was typed, checked: a day, minutes of the day, a number, a choice; or the names of what cannot be read. */
type Read = { ok: true; value: Record<string, string | number> } | { ok: false; wrong: string[] };

/** Nobody works, or is paid, more than this at once. */
const largest = 100_000;

function readFields(fields: readonly TrialField[], typed: Readonly<Record<string, string>>): Read {
  const value: Record<string, string | number> = {};
  const wrong: string[] = [];
  for (const field of fields) {
    const read = readField(field, (typed[field.name] ?? '').trim());
    if (read === null) wrong.push(field.name);
    else value[field.name] = read;
  }
  return wrong.length ? { ok: false, wrong } : { ok: true, value };
}

function readField(field: TrialField, text: string): string | number | null {
  switch (field.kind) {
    case 'date': {
      const day = dayFromText(text);
      return day !== null && day > 18_000 && day < 60_000 ? text : null;
    }
    case 'time': {
      const [, hour, minute = '0'] = /^([01]?\d|2[0-3])(?:\s*[h:]\s*([0-5]\d)?)?$/i.exec(text) ?? [];
      return hour === undefined ? null : Number(hour) * 60 + Number(minute);
    }
    case 'number': {
      const number = /^\d{1,6}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
      return number <= largest ? number : null;
    }
    case 'choice':
      return field.options.includes(text) ? text : null;
  }
}

const told = (answer: string | number | undefined) =>
  answer === 'oui' ? true : answer === 'non' ? false : null;

/** A case as it was typed → the facts of a rule; or the fields that cannot be read. */
export function readTrial<Id extends Tried>(
  id: Id,
  typed: Readonly<Record<string, string>>,
  timeZone: string,
): { ok: true; facts: FactsOf<Id> } | { ok: false; wrong: string[] } {
  const read = readFields(trialFields[id], typed);
  if (!read.ok) return read;
  return { ok: true, facts: readers[id](read.value, timeZone) };
}

type Values = Record<string, string | number>;
const number = (value: string | number | undefined) => Number(value ?? 0);

const readers: { [Id in Tried]: (typed: Values, timeZone: string) => FactsOf<Id> } = {
  'weekly-hours': ({ heures, horaires, ailleurs }) => ({
    schedule: horaires === 'reguliers' ? 'regular' : 'irregular',
    weeks: [number(heures)],
    elsewhere: ailleurs === 'non' ? 'none' : 'unknown',
  }),
  'day-presence': ({ heures, ecrit, interventions }) => ({
    hours: number(heures),
    written: told(ecrit),
    recurring: told(interventions),
    sharedChildcare: false,
  }),
  // What ends at an hour that is not after the one it starts at ends the day after.
  'night-presence': ({ soir, debut, fin, piece, ecrit }, timeZone) => {
    const day = dayFromText(String(soir)) ?? 0;
    const overnight = number(fin) <= number(debut) ? 1 : 0;
    return {
      start: instantAt({ day, minutes: number(debut) }, timeZone),
      end: instantAt({ day: day + overnight, minutes: number(fin) }, timeZone),
      timeZone,
      separateRoom: told(piece),
      written: told(ecrit),
    };
  },
  'minimum-wage': ({ salaire, niveau, titre, jour }) => ({
    hourly: number(salaire),
    level: levels.find((level): level is Level => level === niveau) ?? 'III',
    certified: titre === 'oui',
    date: String(jour),
    territory: 'france',
  }),
  'holiday-pay': ({ net }) => ({ net: number(net), cesu: true, paid: null }),
  'end-premium': ({ brut }) => ({ gross: number(brut), ending: 'term', studentHolidays: false, paid: null }),
};
