import type { Locale } from '../../../language/locale.ts';
import { lengthInWords } from '../../../language/clock.ts';
import { urls } from '../../../language/urls.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { Table } from '../../../ui/table.tsx';
import { dayIn } from '../domain/papers-days.ts';
import { beside, type Recap, type RecapLine } from '../domain/papers-recap.ts';
import { atHour, onShortDay } from '../words/papers-figures.ts';
import { words } from '../words.ts';

/** The hours of a month, for whoever worked them: by employer, then day by day, to be printed or taken away. */
export function HoursPage({ locale, recap }: { locale: Locale; recap: Recap }) {
  const w = words[locale].hours;
  const { month, lines, shifts, total } = recap;
  const asked = (minutes: number) => (minutes === 0 ? '' : lengthInWords(minutes));
  const counted = (line: Pick<RecapLine, 'minutes'>) => asked(line.minutes.counted);
  type Line = Pick<RecapLine, 'minutes' | 'nights'> & { name: string };
  const rows: Line[] = [
    ...lines.map((line) => ({ ...line, name: nameOf(line, locale) })),
    ...(lines.length > 1 ? [{ ...total, name: w.total }] : []),
  ];
  return (
    <>
      <PageHead
        locale={locale}
        title={w.title(month)}
        lead={w.lead}
        back={<BackLink href={urls.papers()}>{w.back}</BackLink>}
      />
      {lines.length === 0 ? (
        <EmptyState icon="clock" title={w.none}>
          <p>{w.noneHelp}</p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={w.byEmployer}
            rows={rows}
            columns={[
              { head: w.employer, cell: ({ name }) => name },
              { head: w.counted, cell: counted, number: true },
              {
                head: w.work,
                cell: ({ minutes }) => asked(minutes.work + minutes['night-care']),
                number: true,
              },
              { head: w.presence, cell: ({ minutes }) => asked(minutes.presence), number: true },
              { head: w.presenceAs, cell: ({ minutes }) => asked((minutes.presence * 2) / 3), number: true },
              {
                head: w.nights,
                cell: ({ nights, minutes }) => w.nightsOf(nights, lengthInWords(minutes.night)),
                number: true,
              },
            ]}
          />
          <p class="hint">{w.howCounted}</p>
          <p class="hint">{w.planned}</p>
          <p class="row">
            <LinkButton kind="quiet" icon="copy" href={urls.hoursFile(month)}>
              {w.csv}
            </LinkButton>
          </p>
          <Table
            caption={w.byDay}
            rows={shifts}
            columns={[
              { head: w.day, cell: ({ start, timeZone }) => onShortDay(dayIn(start, timeZone), locale) },
              { head: w.from, cell: ({ start, timeZone }) => atHour(start, locale, timeZone) },
              { head: w.to, cell: ({ end, timeZone }) => atHour(end, locale, timeZone) },
              { head: w.employer, cell: (shift) => nameOf(shift, locale) },
              { head: w.kind, cell: ({ kind }) => w.kinds[kind] },
              { head: w.kilometres, cell: () => '' },
            ]}
          />
          <p class="hint">{w.kilometresText}</p>
          <p class="hint">{w.print}</p>
        </>
      )}
      <p>
        <LinkButton kind="plain" href={urls.hours(beside(month, -1))}>
          {w.before(beside(month, -1))}
        </LinkButton>{' '}
        <LinkButton kind="plain" href={urls.hours(beside(month, 1))}>
          {w.before(beside(month, 1))}
        </LinkButton>
      </p>
    </>
  );
}

function nameOf({ employerName, replacing }: { employerName: string; replacing: boolean }, locale: Locale) {
  return replacing ? `${employerName}, ${words[locale].hours.replacing}` : employerName;
}
