import { expect, test } from 'vitest';
import { recapOf } from '../domain/papers-recap.ts';
import { hoursAsCsv } from './hours-csv.ts';

const shift = {
  start: new Date('2026-11-03T14:00+01:00'),
  end: new Date('2026-11-03T17:15+01:00'),
  kind: 'presence' as const,
  employerId: 'petit',
  employerName: 'Madame Petit',
  communeName: 'Guéret',
  timeZone: 'Europe/Paris',
  replacing: false,
};

test('a line a shift, numbers as a French spreadsheet reads them', () => {
  const [head, line] = hoursAsCsv(recapOf('2026-11', [shift]), 'fr').split('\r\n');
  expect(head).toBe(
    '\ufeffJour;Début;Fin;Employeur;Commune;Nature;Remplacement;Heures;Heures comptées;Kilomètres',
  );
  expect(line).toBe('2026-11-03;14:00;17:15;Madame Petit;Guéret;Présence;non;3,25;2,17;');
});

test('a name that looks like a formula, or holds a sign of the table, stays a name', () => {
  const named = (employerName: string) => hoursAsCsv(recapOf('2026-11', [{ ...shift, employerName }]), 'en');
  expect(named('=HYPERLINK("x")')).toContain(`"'=HYPERLINK(""x"")"`);
  expect(named('A;B')).toContain('"A;B"');
});
