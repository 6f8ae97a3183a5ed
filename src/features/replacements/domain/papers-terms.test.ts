import { describe, expect, test } from 'vitest';
import { checkTerms, partsIn } from './papers-check.ts';
import { holidayOn } from './papers-holidays.ts';
import { makeTerms, type Agreed } from './papers-terms.ts';

const at = (text: string) => new Date(`${text}+01:00`);
const work = (day: string, from: string, to: string, kind: Agreed['shifts'][number]['kind'] = 'work') => ({
  start: at(`${day}T${from}`),
  end: at(`${day}T${to}`),
  kind,
});

const agreed: Agreed = {
  employer: { name: 'Madame Petit', commune: 'Guéret', departmentCode: '23' },
  replacement: { firstName: 'Josiane', initial: 'L' },
  replaced: { firstName: 'Aïcha', initial: 'B' },
  motive: 'training',
  job: 'B',
  hourlyCents: 1400,
  kilometreCents: null,
  gestures: ['washing', 'meals'],
  shifts: [work('2026-11-26', '08:00', '10:00'), work('2026-11-27', '08:00', '10:00')],
  agreedAt: at('2026-11-22T10:00'),
  timeZone: 'Europe/Paris',
};
const termsOf = (changes: Partial<Agreed>) => makeTerms({ ...agreed, ...changes });

describe('the wage', () => {
  test('is that of whom she replaces (L1242-15), above the grid and the SMIC (144.1)', () => {
    expect(termsOf({}).pay).toMatchObject({
      hourlyCents: 1400,
      from: 'contract',
      gridCents: 1270,
      gridSince: '2025-04-01',
      smicCents: 1231,
      smicSince: '2026-06-01',
      figuresMayBeOld: true,
    });
  });

  test('is the grid when the contract replaced says less, or nothing', () => {
    expect(termsOf({ hourlyCents: 1200 }).pay).toMatchObject({ hourlyCents: 1270, from: 'grid' });
    expect(termsOf({ hourlyCents: null, job: 'D' }).pay).toMatchObject({ hourlyCents: 1340, from: 'grid' });
  });

  test('is the SMIC when nobody said which job it is, and the wage said is under it', () => {
    expect(termsOf({ job: null, hourlyCents: 1000 }).pay).toMatchObject({
      hourlyCents: 1231,
      from: 'smic',
      gridCents: null,
    });
  });

  test('is left to be written when neither job nor wage is known', () => {
    expect(termsOf({ job: null, hourlyCents: null }).pay).toBeNull();
  });
});

describe('what is owed at least', () => {
  test('an hour of presence is two thirds of an hour (137.1, 148)', () => {
    const { pay, minutes } = termsOf({ shifts: [work('2026-11-26', '14:00', '17:00', 'presence')] });
    expect(minutes).toMatchObject({ presence: 180, counted: 120 });
    expect(pay?.workedCents).toBe(2800);
  });

  test('a night of presence is a quarter of the wage, and no working time (137.2, 149)', () => {
    const night = { start: at('2026-11-26T20:00'), end: at('2026-11-27T06:00'), kind: 'night' as const };
    const { pay, minutes, nights } = termsOf({ shifts: [night] });
    expect([minutes.counted, nights, pay?.nightsCents]).toEqual([0, 1, 3500]);
  });

  test('a night awake is work (137.3, 150)', () => {
    const night = { start: at('2026-11-26T20:00'), end: at('2026-11-27T06:00'), kind: 'night-care' as const };
    expect(termsOf({ shifts: [night] }).pay?.workedCents).toBe(14_000);
  });

  test('the end premium is a tenth of all that is paid (L1243-8)', () => {
    expect(termsOf({}).pay).toMatchObject({ grossCents: 5600, premiumCents: 560 });
  });

  test('past 40 hours in a week there is overtime (136)', () => {
    const days = ['23', '24', '25', '26', '27'].map((day) => work(`2026-11-${day}`, '08:00', '16:15'));
    expect(termsOf({ shifts: days }).overtime).toBe(true);
    expect(termsOf({ shifts: days.slice(1) }).overtime).toBe(false);
  });
});

describe('the length', () => {
  test('goes from the first day to the last, a night counting to its morning', () => {
    const night = { start: at('2026-11-27T20:00'), end: at('2026-11-28T06:00'), kind: 'night' as const };
    expect(termsOf({ shifts: [night, ...agreed.shifts] })).toMatchObject({
      starts: '2026-11-26',
      ends: '2026-11-28',
      days: 3,
    });
  });

  test('a trial is at most a day a week, two weeks up to six months (L1242-10)', () => {
    const until = (day: string) => termsOf({ shifts: [agreed.shifts[0]!, work(day, '08:00', '09:00')] });
    expect(until('2026-12-01').trialDays).toBe(0);
    expect(until('2026-12-02').trialDays).toBe(1);
    expect(until('2026-12-23').trialDays).toBe(4);
    expect(until('2027-04-30').trialDays).toBe(14);
  });

  test('may end on her return but for a part time for now (L1242-7)', () => {
    expect(termsOf({ motive: 'absence' }).mayEndOnReturn).toBe(true);
    expect(termsOf({ motive: 'awaiting-newcomer' }).mayEndOnReturn).toBe(true);
    expect(termsOf({ motive: 'part-time-for-now' }).mayEndOnReturn).toBe(false);
  });
});

test('public holidays worked are paid more: 1 May twice (47.1), others a tenth (47.2)', () => {
  expect(holidayOn('2027-05-01')).toMatchObject({ name: 'labour-day', more: 1 });
  expect(holidayOn('2027-03-29')).toMatchObject({ name: 'easter-monday', more: 0.1 });
  expect(holidayOn('2026-05-14')).toMatchObject({ name: 'ascension' });
  expect(holidayOn('2024-05-20')).toMatchObject({ name: 'whit-monday' });
  expect(holidayOn('2025-04-21')).toMatchObject({ name: 'easter-monday' });
  expect(holidayOn('2026-11-26')).toBeNull();
  const shifts = [work('2026-12-25', '08:00', '10:00')];
  expect(termsOf({ shifts }).holidays).toEqual([{ date: '2026-12-25', name: 'christmas', more: 0.1 }]);
});

describe('held against the rules', () => {
  test('everything L1242-12 asks is there; that it was given is for the two of them to say', () => {
    const terms = termsOf({});
    expect(checkTerms(terms, null).found[0]?.finding.reasons.map(({ kind }) => kind)).toEqual([
      'contract-not-given',
    ]);
    expect(checkTerms(terms, 3).verdict).toBe('refused');
    expect(checkTerms(terms, 0).found[0]?.finding.verdict).toBe('fine');
  });

  test('no rule is broken by the wage, the premium nor the motive', () => {
    const { found } = checkTerms(termsOf({ hourlyCents: 900 }), 0);
    expect(found.filter(({ finding }) => finding.verdict === 'refused')).toEqual([]);
  });

  test('without the job, the paper says what is missing', () => {
    const terms = termsOf({ job: null });
    expect(partsIn(terms)).not.toContain('replacedQualification');
    expect(checkTerms(terms, 0).found[0]?.finding).toMatchObject({
      verdict: 'refused',
      reasons: [{ kind: 'contract-incomplete', missing: ['replacedQualification', 'position'] }],
    });
  });
});

test('terms are plain data: what is kept reads back the same', () => {
  const terms = termsOf({});
  expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
});
