import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * The requirements of the standard (OWASP ASVS 5.0.0): for each section, the level of its first requirement, of its
 * second, and so on. Those of the third level are not held.
 */
const levels: Record<string, string> = {
  '1.1': '22', '1.2': '1111122223', '1.3': '112222222223', '1.4': '222', '1.5': '123', '2.1': '122', '2.2': '112', '2.3': '12223', '2.4': '23', '3.1': '3', '3.2': '113', '3.3': '12223', '3.4': '11222233', '3.5': '11122333', '3.6': '3', '3.7': '22333', '4.1': '12233', '4.2': '23333', '4.3': '22', '4.4': '1222', '5.1': '2', '5.2': '112333', '5.3': '113', '5.4': '222', '6.1': '122', '6.2': '111111112222', '6.3': '11223333', '6.4': '112233', '6.5': '22222333', '6.6': '2223', '6.7': '33', '6.8': '2222', '7.1': '222', '7.2': '1111', '7.3': '22', '7.4': '11222', '7.5': '223', '7.6': '22', '8.1': '1233', '8.2': '1123', '8.3': '133', '8.4': '23', '9.1': '111', '9.2': '1222', '10.1': '22', '10.2': '223', '10.3': '22223', '10.4': '1111122222233333', '10.5': '22222', '10.6': '22', '10.7': '222', '11.1': '2233', '11.2': '22233', '11.3': '11233', '11.4': '1222', '11.5': '23', '11.6': '23', '11.7': '33', '12.1': '12233', '12.2': '11', '12.3': '22223', '13.1': '2333', '13.2': '222223', '13.3': '2233', '13.4': '1222233', '14.1': '22', '14.2': '12223333', '14.3': '122', '15.1': '12233', '15.2': '12233', '15.3': '1222222', '15.4': '3333', '16.1': '2', '16.2': '22222', '16.3': '2222', '16.4': '222', '16.5': '2223', '17.1': '23', '17.2': '22223333', '17.3': '22',
}; // oxfmt-ignore

const expected = Object.entries(levels).flatMap(([section, digits]) =>
  [...digits].map((level, index) => ({ number: `${section}.${index + 1}`, level })),
);

const page = readFileSync('docs/security-checklist.md', 'utf8');
const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| (.*) \|$/gm)].map(([, number = '', cells = '']) => {
  const [level = '', asks = '', state = '', where = ''] = cells.split(' | ');
  return { number, level, asks, state, where };
});

const paths = (text: string) =>
  [...text.matchAll(/`((?:src|test|docs|db|scripts)\/[\w./-]+|[\w-]+\.(?:mjs|json|md))`/g)].map(
    ([, path = '']) => path,
  );
const tests = (text: string) =>
  [...text.matchAll(/`([\w./-]+\.test\.tsx?)` “([^”]+)”/g)].map(([, path = '', title = '']) => ({
    path,
    title,
  }));

describe('docs/security-checklist.md', () => {
  test('holds each requirement of levels 1 and 2, once, in order', () => {
    const held = expected.filter(({ level }) => level !== '3');
    expect(held).toHaveLength(253);
    expect(rows.map(({ number, level }) => ({ number, level }))).toEqual(held);
  });

  test('says of each what it asks, where it stands, and why', () => {
    for (const { number, asks, state, where } of rows) {
      expect(['met', 'not applicable', 'open'], number).toContain(state);
      expect(Math.min(asks.length, where.length), number).toBeGreaterThan(2);
    }
  });

  test('names no file and no test that is not there', () => {
    const missing = rows.flatMap(({ number, where }) => [
      ...paths(where)
        .filter((path) => !existsSync(path))
        .map((path) => `${number}: ${path}`),
      ...tests(where)
        .filter(({ path, title }) => !existsSync(path) || !readFileSync(path, 'utf8').includes(title))
        .map(({ path, title }) => `${number}: ${path} “${title}”`),
    ]);
    expect(missing).toEqual([]);
    for (const { number, where } of rows)
      expect(tests(where).length, number).toBe([...where.matchAll(/\.test\.tsx?`/g)].length);
  });

  test('shows a test, a document or a setting for all that is met', () => {
    for (const { number, state, where } of rows)
      if (state === 'met') expect(tests(where).length > 0 || where.includes('`docs/'), number).toBe(true);
  });

  test('counts as its tables do', () => {
    for (const level of ['1', '2']) {
      const count = (wanted: string) =>
        rows.filter((row) => row.level === level && row.state === wanted).length;
      const figures = ['met', 'not applicable', 'open'].map(count).join(' | ');
      expect(page).toContain(`| ${level} | ${figures} |`);
    }
  });
});
