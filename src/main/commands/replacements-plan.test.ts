import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { runCommandLine } from './run.ts';

const place = { lat: 46.17, lon: 1.87 };
const [start, end] = ['2027-01-11T08:00:00+01:00', '2027-01-11T10:00:00+01:00'];
const document = {
  carers: [
    {
      id: 'aicha',
      ...place,
      maxMinutes: 20,
      gestures: [],
      maxWeekHours: 10,
      available: [{ start, end }],
      busy: [],
    },
  ],
  shifts: ['one', 'other'].map((id) => ({
    id,
    employer: 'petit',
    ...place,
    start,
    end,
    kind: 'work',
    gestures: [],
  })),
};

async function plan(line: string, input: string, since?: number) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await runCommandLine(['replacements', 'plan', ...line.split(' ').filter(Boolean)], {
    streams: { input: Readable.from([input]), output, errors },
    config: async () => readConfig({}),
    settings: async () => [],
    ...(since !== undefined && { since }),
  });
  output.end();
  errors.end();
  return { code, output: await text(output), errors: await text(errors) };
}

test(
  'a document on the standard input is planned, and answered with what is proven',
  { timeout: 60_000 },
  async () => {
    const { code, output, errors } = await plan('--input - --seconds 30 --json', JSON.stringify(document));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toEqual({
      assignments: [{ shift: expect.any(String), carer: 'aicha', minutes: 5 }],
      uncovered: [{ shift: expect.any(String), why: { taken: 1 } }],
      coverage: 1,
      faces: 1,
      minutes: 5,
      bound: { coverage: 1 },
      optimal: true,
      seconds: expect.any(Number),
      ended: 'proven',
    });
  },
);

test('loading counts in the seconds, up to half of them', async () => {
  const told = async (since: number) => {
    const { output } = await plan('--input - --seconds 30 --json', JSON.stringify(document), since);
    const { coverage, seconds } = JSON.parse(output) as { coverage: number; seconds: number };
    return { coverage, isLoaded: seconds > 15 };
  };
  expect(await told(performance.now() - 60_000)).toEqual({ coverage: 1, isLoaded: true });
  expect(await told(performance.now())).toEqual({ coverage: 1, isLoaded: false });
});

test('lines the document fixes are held; those that cannot be are told, to a machine and to a person', async () => {
  const locked = [
    { shift: 'other', carer: 'aicha' },
    { shift: 'one', carer: 'nobody' },
  ];
  const fixed = JSON.stringify({ ...document, locked });
  const { code, output } = await plan('--input - --json', fixed);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    assignments: [locked[0]],
    uncovered: [{ shift: 'one' }],
    brokenLocks: [locked[1]],
  });
  expect((await plan('--input -', fixed)).output).toContain(
    '«\u00a0one\u00a0» ne peut pas être fixé à «\u00a0nobody\u00a0»',
  );
});

test('a document in a file is planned, and told to a person', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ravie-plan-'));
  try {
    const path = join(folder, 'week.json');
    await writeFile(path, JSON.stringify(document));
    const { code, output } = await plan(`--input ${path}`, '');
    expect(code).toBe(0);
    expect(output).toContain('aicha, environ 5 min');
    expect(output).toContain('1 créneaux sur 2');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  ['--input -', '{"carers":[],"shifts":[{"id":', 'shifts[0].id'],
  [
    '--input -',
    JSON.stringify({ carers: [], shifts: [{ ...document.shifts[0], kind: 'x' }] }),
    'shifts[0].kind',
  ],
  ['--input -', JSON.stringify({ ...document, locked: [{ shift: 'one' }] }), 'locked[0].carer'],
  ['', '', '--input'],
  ['--input - --seconds 0', '{}', '--seconds'],
  ['--input - --seconds soon', '{}', '--seconds'],
  ['--input - --seed 1.5', '{}', '--seed'],
])('« %s » with what is wrong ends with 2 and says where', async (line, input, said) => {
  const { code, output, errors } = await plan(line, input);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toContain(said);
});

test('a document that is not there, is a folder or is no text ends with 2 and a sentence', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ravie-plan-'));
  try {
    const latin = join(folder, 'latin.json');
    await writeFile(latin, Buffer.from(JSON.stringify(document).replaceAll('petit', 'pépé'), 'latin1'));
    for (const [path, said] of [
      [join(folder, 'nowhere.json'), 'Introuvable'],
      [folder, 'C’est un dossier'],
      [latin, 'pas du texte en UTF-8'],
    ] as const) {
      const { code, output, errors } = await plan(`--input ${path}`, '');
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain(said);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
