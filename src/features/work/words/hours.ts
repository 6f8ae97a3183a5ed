import { clockInWords } from '../../../language/clock.ts';
import type { Weekday, WorkKind } from '../domain/contract.ts';
import type { DaySet } from '../domain/rows.ts';

/** Days, hours and what they are, as one says them; and the lines of a form that asks for them. */
export const fr = {
  days: {
    1: 'lundi',
    2: 'mardi',
    3: 'mercredi',
    4: 'jeudi',
    5: 'vendredi',
    6: 'samedi',
    7: 'dimanche',
  } as Record<Weekday, string>,
  shortDays: { 1: 'lun.', 2: 'mar.', 3: 'mer.', 4: 'jeu.', 5: 'ven.', 6: 'sam.', 7: 'dim.' } as Record<
    Weekday,
    string
  >,
  sets: {
    weekdays: 'du lundi au vendredi',
    'every-day': 'tous les jours',
    weekend: 'samedi et dimanche',
    '1': 'le lundi',
    '2': 'le mardi',
    '3': 'le mercredi',
    '4': 'le jeudi',
    '5': 'le vendredi',
    '6': 'le samedi',
    '7': 'le dimanche',
  } as Record<DaySet, string>,
  and: ' et ',
  kinds: {
    work: 'Travail',
    presence: 'Présence',
    night: 'Nuit, on dort sur place',
    'night-care': 'Nuit, on reste éveillée',
  } as Record<WorkKind, string>,
  /** Said after the hours; work goes without saying. */
  kindNotes: {
    work: '',
    presence: 'présence',
    night: 'nuit sur place',
    'night-care': 'nuit éveillée',
  } as Record<WorkKind, string>,
  fromTo: (from: number, to: number) => `de ${clockInWords(from, 'fr')} à ${clockInWords(to, 'fr')}`,
  wholeDay: 'toute la journée',
  untilNext: 'jusqu’au lendemain',
  row: (number: number) => `Ligne ${number}`,
  rowDays: 'Quand',
  rowFrom: 'De',
  rowTo: 'À',
  rowKind: 'C’est',
  addRows: 'Ajouter des lignes',
  clearHint: 'Pour retirer une ligne, videz-la.',
  faults: {
    incomplete: (row: number) => `Ligne ${row}\u00a0: il manque le jour ou une heure.`,
    clock: (row: number) => `Ligne ${row}\u00a0: écrivez l’heure comme ceci, 8:30.`,
    same: (row: number) => `Ligne ${row}\u00a0: le début et la fin sont à la même heure.`,
    short: (row: number) => `Ligne ${row}\u00a0: il faut au moins un quart d’heure.`,
    overlap: (row: number) => `Ligne ${row}\u00a0: ces heures en recouvrent d’autres.`,
  },
};

export const en: typeof fr = {
  days: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' },
  shortDays: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
  sets: {
    weekdays: 'Monday to Friday',
    'every-day': 'every day',
    weekend: 'Saturday and Sunday',
    '1': 'on Mondays',
    '2': 'on Tuesdays',
    '3': 'on Wednesdays',
    '4': 'on Thursdays',
    '5': 'on Fridays',
    '6': 'on Saturdays',
    '7': 'on Sundays',
  },
  and: ' and ',
  kinds: {
    work: 'Work',
    presence: 'Presence',
    night: 'Night, one sleeps there',
    'night-care': 'Night, one stays awake',
  },
  kindNotes: { work: '', presence: 'presence', night: 'night there', 'night-care': 'night awake' },
  fromTo: (from, to) => `from ${clockInWords(from, 'en')} to ${clockInWords(to, 'en')}`,
  wholeDay: 'all day',
  untilNext: 'until the next day',
  row: (number) => `Line ${number}`,
  rowDays: 'When',
  rowFrom: 'From',
  rowTo: 'To',
  rowKind: 'It is',
  addRows: 'Add lines',
  clearHint: 'To remove a line, empty it.',
  faults: {
    incomplete: (row) => `Line ${row}: the day or an hour is missing.`,
    clock: (row) => `Line ${row}: write the hour like this, 8:30.`,
    same: (row) => `Line ${row}: the beginning and the end are at the same hour.`,
    short: (row) => `Line ${row}: at least a quarter of an hour is needed.`,
    overlap: (row) => `Line ${row}: these hours cover others.`,
  },
};
