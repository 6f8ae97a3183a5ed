import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskContact, readContact } from './contact.ts';

const phone = (text: string) => {
  const contact = readContact(text);
  return contact?.kind === 'phone' ? contact.value : null;
};

describe('the one field of sign-in', () => {
  test('reads French mobiles however they are written', () => {
    for (const text of [
      '0612345678',
      '06 12 34 56 78',
      '06.12.34.56.78',
      '+33 6 12 34 56 78',
      '0033612345678',
      '06-12-34-56-78',
    ])
      expect(phone(text)).toBe('+33612345678');
  });

  test('reads the mobiles of overseas as they are written there', () => {
    expect(phone('0692 12 34 56')).toBe('+262692123456');
    expect(phone('0690 12 34 56')).toBe('+590690123456');
    expect(phone('0696 12 34 56')).toBe('+596696123456');
    expect(phone('0694 12 34 56')).toBe('+594694123456');
    expect(phone('0639 01 23 45')).toBe('+262639012345');
    expect(phone('+687 75 12 34')).toBe('+687751234');
  });

  test('reads the numbers kept for fiction, which no operator gives', () => {
    expect(phone('06 39 98 00 01')).toBe('+33639980001');
  });

  test('refuses landlines, other countries, and what is no number', () => {
    for (const text of [
      '05 55 12 34 56',
      '+32 470 12 34 56',
      '06 12 34',
      '3646',
      '',
      '  ',
      'rose',
      '06 12 34 56 78 90 12 34 56 78 90',
    ])
      expect(readContact(text)).toBeNull();
  });

  test('reads e-mail addresses, in lower case', () => {
    expect(readContact(' Rose.Martin@Exemple.FR ')).toEqual({
      kind: 'email',
      value: 'rose.martin@exemple.fr',
    });
    for (const text of [
      'rose@',
      '@exemple.fr',
      'rose@exemple',
      'rose martin@exemple.fr',
      `${'a'.repeat(250)}@b.fr`,
    ])
      expect(readContact(text)).toBeNull();
  });

  test('reads the same contact again from what it answered, and throws at nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.emailAddress(), fc.stringMatching(/^[0-9 +.-]{0,20}$/)),
        (text) => {
          const contact = readContact(text);
          if (contact) expect(readContact(contact.value)).toEqual(contact);
        },
      ),
    );
  });
});

test('a masked contact shows enough to recognise one’s own, and no more', () => {
  expect(maskContact({ kind: 'phone', value: '+33612345678' })).toBe('•• •• •• •• 78');
  expect(maskContact({ kind: 'email', value: 'rose@exemple.fr' })).toBe('r•••@exemple.fr');
});
