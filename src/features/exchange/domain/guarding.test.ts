import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKinds, type Finding } from '../../../language/guard/finding.ts';
import { maskAllBut, maskWords, pointOut } from './guarding.ts';

const text = 'Bonjour. Ma dame, Odette, est au 06 12 34 56 78. Elle refuse. NIR 2 55 08 23 096 123 45.';
const at = (kind: Finding['kind'], found: string): Finding => {
  const start = text.indexOf(found);
  return { kind, start, end: start + found.length };
};
const findings = [at('name', 'Odette'), at('phone', '06 12 34 56 78'), at('nir', '2 55 08 23 096 123 45')];

test('each finding is shown in its own sentence', () => {
  const [name, phone] = pointOut('text', text, findings);
  expect([name?.before, name?.found, name?.after]).toEqual([
    'Ma dame, ',
    'Odette',
    ', est au 06 12 34 56 78.',
  ]);
  expect(phone?.found).toBe('06 12 34 56 78');
});

test('saying nothing masks everything', () => {
  const masked = maskAllBut('text', text, findings, []);
  for (const { start, end } of findings) expect(masked).not.toContain(text.slice(start, end));
});

test('one keeps what one says points to nobody, never a social-security number', () => {
  const pointed = pointOut('text', text, findings);
  const masked = maskAllBut(
    'text',
    text,
    findings,
    pointed.map(({ key }) => key),
  );
  expect(masked).toContain('Odette');
  expect(masked).toContain('06 12 34 56 78');
  expect(masked).not.toContain('2 55 08');
  expect(pointed.map(({ mayKeep }) => mayKeep)).toEqual([true, true, false]);
});

test('a decision holds for its text and its field only', () => {
  const keys = pointOut('text', text, findings).map(({ key }) => key);
  expect(maskAllBut('body', text, findings, keys)).not.toContain('Odette');
  expect(maskAllBut('text', `${text} `, findings, keys)).not.toContain('Odette');
});

test('words somebody else points out are masked wherever they stand, whole words only', () => {
  const masked = maskWords('Chez MARTEL, rue haute : Martel et les martelages.', [
    'martel',
    'Rue Haute',
    ' ',
  ]);
  expect(masked.toLowerCase()).toContain('martelages');
  expect(masked.toLowerCase()).not.toMatch(/martel\b|rue haute/);
  expect(maskWords('Rien ici.', ['', 'ailleurs'])).toBe('Rien ici.');
});

test('whatever is found and not kept is never in what is stored', () => {
  // No sign twice, so that a piece of the text stands in one place only.
  const written = String.fromCodePoint(...Array.from({ length: 120 }, (_, index) => 0x4e00 + index));
  const places = fc.array(
    fc.record({ kind: fc.constantFrom(...findingKinds), length: fc.integer({ min: 1, max: 12 }) }),
    {
      maxLength: 10,
    },
  );
  fc.assert(
    fc.property(places, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (given, choices) => {
      const found = given.map(({ kind, length }, index): Finding => ({
        kind,
        start: index * 12,
        end: index * 12 + length,
      }));
      const pointed = pointOut('text', written, found);
      const kept = pointed.filter((_, index) => choices[index]).map(({ key }) => key);
      const masked = maskAllBut('text', written, found, kept);
      found.forEach(({ kind, start, end }, index) => {
        expect(masked.includes(written.slice(start, end))).toBe(choices[index] === true && kind !== 'nir');
      });
    }),
  );
});
