import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, LinkButton } from '../../../ui/button.tsx';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { WeekLine, WeekStrip, type StripDay } from '../../../ui/week-strip.tsx';
import type { Side } from '../domain/contract.ts';
import { words } from '../words.ts';

/** One contract of the list, as its reader is told of it. */
export type ContractLine = {
  id: string;
  title: string;
  commune: string;
  /** « 9 h 30 par semaine », or that the hours change. */
  hours: string;
  /** Ended, or not linked yet. */
  note: string | null;
  days: readonly StripDay[];
};

/** The week shown, and those beside it. */
export type WeekShown = {
  caption: string;
  days: readonly StripDay[];
  /** Working hours as the agreement counts them, in words; null when there are none. */
  counted: string | null;
  previous: string;
  next: string;
};

/** All the contracts of somebody on one side, and their hours together. */
export function ContractsPage(props: {
  locale: Locale;
  side: Side;
  week: WeekShown | null;
  lines: readonly ContractLine[];
  /** Somebody may be both: where the other side of her is. */
  both: boolean;
}) {
  const { locale, side, week, lines, both } = props;
  const w = words[locale].contracts;
  const add = urls.newEmployer(both ? { comme: side === 'carer' ? 'aide' : 'employeur' } : {});
  return (
    <>
      <PageHead locale={locale} title={w.titles[side]} lead={w.leads[side]} listen />
      {lines.length === 0 ? (
        <EmptyState icon="calendar" title={w.none[side]}>
          <p>{w.noneText[side]}</p>
        </EmptyState>
      ) : (
        <CardList>
          {lines.map(({ id, title, commune, hours, note, days }) => (
            <ListCard
              href={urls.employer(id)}
              title={title}
              badges={note && <Badge tone="attention">{note}</Badge>}
              extract={<WeekLine days={days} />}
              meta={
                <Meta
                  items={[
                    { icon: 'place', text: commune },
                    { icon: 'clock', text: hours },
                  ]}
                />
              }
            />
          ))}
        </CardList>
      )}
      <Actions>
        <LinkButton href={add} icon="add">
          {w.add[side]}
        </LinkButton>
        <LinkButton kind="quiet" href={urls.contractCode()} icon="link">
          {w.haveCode}
        </LinkButton>
      </Actions>
      {week && <Week locale={locale} week={week} />}
    </>
  );
}

function Week({ locale, week }: { locale: Locale; week: WeekShown }) {
  const w = words[locale].contracts;
  return (
    <section class="stack">
      <h2>{w.myWeek}</h2>
      {week.counted ? (
        <p>
          <strong>{w.counted(week.counted)}</strong> {w.countedHow}
        </p>
      ) : (
        <p>{w.nothingThisWeek}</p>
      )}
      <WeekStrip locale={locale} caption={week.caption} days={week.days} />
      <p class="row">
        <LinkButton kind="plain" href={week.previous}>
          {w.previousWeek}
        </LinkButton>
        <LinkButton kind="quiet" icon="next" href={week.next}>
          {w.nextWeek}
        </LinkButton>
      </p>
    </section>
  );
}
