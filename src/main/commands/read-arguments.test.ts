import { describe, expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

const usage = {
  name: 'find',
  summary: '',
  arguments: [
    { name: 'texte', required: true },
    { name: 'fichier', required: false },
  ],
  options: {
    json: { kind: 'flag', doc: '' },
    limit: { kind: 'value', value: 'nombre', doc: '' },
  },
  about: [],
  examples: [],
} as const;

const read = (line: string) => readArguments(usage, line.split(' ').filter(Boolean));

describe('a line', () => {
  test.each([
    ['lit', { json: false, limit: undefined }, ['lit']],
    ['lit --json --limit 3', { json: true, limit: '3' }, ['lit']],
    ['--limit=3 lit drap', { json: false, limit: '3' }, ['lit', 'drap']],
    ['-- --json', { json: false, limit: undefined }, ['--json']],
  ])('%s', (line, options, given) => {
    expect(read(line)).toEqual({ options, arguments: given });
  });

  test.each([
    ['', '<texte>'],
    ['lit drap table', '«\u00a0table\u00a0»'],
    ['lit --colour', '--colour'],
    ['lit -x', '-x'],
    ['lit --json=oui', '--json'],
    ['lit --limit', '--limit <nombre>'],
    ['lit --limit --json', '--limit <nombre>'],
    ['lit --limit 3 --limit 4', '--limit'],
  ])('« %s » is wrong, and the sentence names %s', (line, named) => {
    expect(() => read(line)).toThrow(
      expect.objectContaining({ name: 'WrongUsage', message: expect.stringContaining(named) }),
    );
  });
});
