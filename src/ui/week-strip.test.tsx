import { expect, test } from 'vitest';
import { WeekLine, WeekStrip, type StripDay } from './week-strip.tsx';

const days: StripDay[] = [
  {
    label: 'lun. 23',
    bars: [{ fromMinute: 480, toMinute: 570, kind: 'work', label: '8\u00a0h – 9\u00a0h\u00a030' }],
  },
  { label: 'mar. 24', bars: [] },
];

test('a week of hours is drawn, and said in words', async () => {
  const html = String(await WeekStrip({ locale: 'fr', caption: 'Ma semaine', days }));
  expect(html).toContain('<caption>Ma semaine</caption>');
  expect(html).toContain('8\u00a0h – 9\u00a0h\u00a030');
  expect(html).toContain('<span class="only-heard">rien</span>');
  expect(html).toMatch(/<rect x="480" y="2" width="90"/);
  expect(html).not.toContain('style=');
});

test('on one line, days follow one another', async () => {
  const [, ...rest] = days;
  const second = [...rest, ...days];
  expect(String(await WeekLine({ days: second }))).toMatch(
    /viewBox="0 0 4320 16".*<rect x="1920"|<rect x="1920"/,
  );
});
