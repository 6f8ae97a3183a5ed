import type { Locale } from '../language/locale.ts';
import { uiWords } from './words.ts';

/** What an hour is, by its look: full, lighter for presence, dark for a night, coral when it asks for something. */
export type BarKind = 'work' | 'presence' | 'night' | 'night-care' | 'attention';

/** Minutes from midnight of that day; what passes midnight is two bars. `label` says it in words, hours included. */
export type Bar = { fromMinute: number; toMinute: number; kind: BarKind; label: string };

export type StripDay = { label: string; bars: readonly Bar[] };

const look: Record<BarKind, { fill: string; stroke: string }> = {
  work: { fill: 'var(--teal)', stroke: 'var(--teal)' },
  presence: { fill: 'var(--teal-soft)', stroke: 'var(--teal)' },
  night: { fill: 'var(--soft)', stroke: 'var(--soft)' },
  'night-care': { fill: 'var(--ink)', stroke: 'var(--ink)' },
  attention: { fill: 'var(--coral)', stroke: 'var(--coral)' },
};

const day = 1440;
const quarters = [0, 6, 12, 18, 24];

/**
 * Days as strips of hours, from midnight to midnight, each with the same in words beside it. Drawn on the server;
 * stretches with the page, from a telephone to a desk.
 */
export function WeekStrip(props: { locale: Locale; caption: string; days: readonly StripDay[] }) {
  const { locale, caption, days } = props;
  return (
    <table>
      <caption>{caption}</caption>
      <tbody>
        {days.map(({ label, bars }) => (
          <tr>
            <th scope="row">{label}</th>
            <td width="100%">
              <Line bars={bars} span={day} ticks={quarters.map((hour) => hour * 60)} height={20} />
              {bars.length === 0 ? (
                <span class="only-heard">{uiWords(locale).strip.nothing}</span>
              ) : (
                <ul class="meta" role="list">
                  {bars.map((bar) => (
                    <li>{bar.label}</li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A whole week on one line, for a card: what it shows is said beside it. */
export function WeekLine({ days }: { days: readonly StripDay[] }) {
  const bars = days.flatMap(({ bars: theirs }, index) =>
    theirs.map((bar) => ({
      ...bar,
      fromMinute: bar.fromMinute + index * day,
      toMinute: bar.toMinute + index * day,
    })),
  );
  const ticks = Array.from({ length: days.length + 1 }, (_, index) => index * day);
  return <Line bars={bars} span={day * Math.max(1, days.length)} ticks={ticks} height={16} />;
}

type LineProps = { bars: readonly Bar[]; span: number; ticks: readonly number[]; height: number };

function Line({ bars, span, ticks, height }: LineProps) {
  return (
    <svg
      viewBox={`0 0 ${span} ${height}`}
      width="100%"
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={span} height={height} rx="0" fill="var(--sunk)" />
      {ticks.map((tick) => (
        <path
          d={`M${tick} 0v${height}`}
          stroke="var(--edge)"
          stroke-width="1"
          vector-effect="non-scaling-stroke"
        />
      ))}
      {bars.map(({ fromMinute, toMinute, kind }) => (
        <rect
          x={fromMinute}
          y="2"
          width={Math.max(0, toMinute - fromMinute)}
          height={height - 4}
          fill={look[kind].fill}
          stroke={look[kind].stroke}
          stroke-width="2"
          vector-effect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
