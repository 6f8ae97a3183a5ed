import { expect, test } from 'vitest';
import { fr as help } from './follow-help.ts';
import { fr } from './service-call.ts';

test('a town keeps its article as French says it, to a service and to who calls it', () => {
  expect(help.comesTo(['Le Grand-Bourg', 'Les Mars', 'Ahun'])).toBe('Vient au Grand-Bourg, aux Mars, à Ahun');
  expect(help.stretch('jeudi', 'Le Grand-Bourg')).toBe('jeudi, au Grand-Bourg');
  expect(fr.stretch('jeudi', 'Les Mars', 'travail')).toBe('jeudi, aux Mars (travail)');
});
