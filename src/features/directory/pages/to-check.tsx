import type { Locale } from '../../../language/locale.ts';
import { dayAgoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import type { DirectoryService, ServiceToCheck } from '../domain/service.ts';
import { words } from '../words.ts';

/** What those who keep the directory are to look at, and what they took out of it. */
export function ToCheckPage(props: {
  locale: Locale;
  now: Date;
  waiting: readonly ServiceToCheck[];
  closed: readonly DirectoryService[];
}) {
  const { locale, now, waiting, closed } = props;
  const w = words[locale];
  return (
    <>
      <PageHead
        locale={locale}
        title={w.checkTitle}
        lead={w.checkLead}
        back={<BackLink href={urls.directory()}>{w.back}</BackLink>}
      />
      {waiting.length === 0 ? (
        <EmptyState icon="done" title={w.checkNone}>
          <p>{w.checkNoneMore}</p>
        </EmptyState>
      ) : (
        <CardList small>
          {waiting.map(({ id, name, departmentName, checkedAt, reports }) => (
            <ListCard
              href={urls.directoryService(id)}
              title={name}
              tone="attention"
              badges={reports > 0 && <Badge tone="attention">{w.checkReports(reports)}</Badge>}
              meta={
                <Meta
                  items={[
                    { icon: 'place', text: departmentName },
                    { icon: 'clock', text: w.checkSince(dayAgoInWords(checkedAt, locale, now)) },
                  ]}
                />
              }
            />
          ))}
        </CardList>
      )}
      {closed.length > 0 && (
        <section class="stack">
          <h2>{w.closedTitle}</h2>
          <ul>
            {closed.map(({ id, name, departmentName }) => (
              <li>
                <a href={urls.directoryService(id)}>{name}</a>, {departmentName}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
