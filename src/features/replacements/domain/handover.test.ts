import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../language/guard/guard.ts';
import { flag, keepable } from './handover-guard.ts';
import { findIllness } from './handover-illness.ts';
import { mayWrite, noTexts, readerOf } from './handover-sheet.ts';

const find = (text: string) => findPersonalData(text, (folded) => ['josiane', 'denise'].includes(folded));
const illness = (text: string) => findIllness(text).map(({ start, end }) => text.slice(start, end));

describe('words of illness', () => {
  test.each([
    ['Elle a la maladie d’Alzheimer depuis 3 ans', ['maladie', 'Alzheimer']],
    ['il est DIABETIQUE, insuline le matin', ['DIABETIQUE', 'insuline']],
    ['GIR 2, SEP', ['GIR', 'SEP']],
    ['suites d’un avc', ['avc']],
  ])('are found: %s', (text, words) => {
    expect(illness(text)).toEqual(words);
  });

  test.each([
    'Tenir son bras gauche pour la veste',
    'Elle aime déménager les pots de fleurs',
    'Du pain de seigle, rien de trop chaud',
    'rendez-vous le 3 sep à 10 h',
    'Le traiteur passe le jeudi',
  ])('are not what one does: %s', (text) => {
    expect(illness(text)).toEqual([]);
  });
});

describe('what its writer looks at again', () => {
  test('names and numbers are meant for the contacts, codes for the keys, and nowhere else', () => {
    const texts = {
      ...noTexts,
      contacts: 'Sa fille Denise, 06 12 34 56 78',
      habits: 'Appeler Denise au 06 12 34 56 78',
      reassures: 'Diabétique. Diabétique.',
    };
    expect(flag(texts, find).map(({ part, kind, text }) => [part, kind, text])).toEqual([
      ['habits', 'name', 'Denise'],
      ['habits', 'phone', '06 12 34 56 78'],
      ['reassures', 'illness', 'Diabétique'],
    ]);
  });

  test('a social-security number is masked wherever it stands', () => {
    const nir = '2 49 03 23 096 001 85';
    const kept = keepable({ ...noTexts, contacts: `Son numéro : ${nir}` }, find);
    expect(kept.contacts).not.toContain('49 03 23');
  });
});

describe('who opens a sheet', () => {
  const [carer, employer, other] = [{ id: 'carer' }, { id: 'employer' }, { id: 'other' }];
  const hour = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });

  test('a replacement reads it until it closes, and never after; nobody else ever', () => {
    fc.assert(
      fc.property(fc.option(hour), hour, (openUntil, now) => {
        const about = { carerId: 'carer', employerAccount: 'employer', openUntil };
        expect(readerOf(carer, about, now)).toBe('carer');
        expect(readerOf(employer, about, now)).toBe('employer');
        expect(readerOf(other, about, now)).toBe(
          openUntil !== null && now < openUntil ? 'replacement' : null,
        );
      }),
    );
  });

  test('she who comes for some days does not write it', () => {
    expect([mayWrite('carer'), mayWrite('employer'), mayWrite('replacement')]).toEqual([true, true, false]);
  });

  test('a contract whose carer or employer has no account is opened by nobody in their name', () => {
    const about = { carerId: null, employerAccount: null, openUntil: null };
    expect(readerOf(other, about, new Date())).toBeNull();
  });
});
