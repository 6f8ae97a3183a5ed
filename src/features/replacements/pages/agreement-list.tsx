import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { AgreementView } from '../domain/agreement-view.ts';
import { words } from '../words.ts';
import { hoursOfAgreement } from './agreement-page.tsx';

type Props = { actor: Person; now: Date; views: readonly AgreementView[] };

/** What an employer with an account is asked, what waits first. */
export function AgreementListPage({ actor, now, views }: Props) {
  const { locale } = actor;
  const w = words[locale].agreement;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.listTitle}
        lead={w.listLead}
        back={<BackLink href={urls.replacements()}>{words[locale].request.back}</BackLink>}
      />
      {views.length === 0 ? (
        <EmptyState icon="contract" title={w.none} />
      ) : (
        <Agreements actor={actor} now={now} views={views} />
      )}
    </Narrow>
  );
}

export function Agreements({ actor, now, views }: Props) {
  const { locale } = actor;
  return (
    <CardList>
      {views.map((view) => {
        const { id, state } = view.agreement;
        const waits = state === 'waiting';
        return (
          <ListCard
            href={urls.employerAgreementInAccount(id)}
            title={personName(view.would.firstName, view.would.initial)}
            tone={waits ? 'attention' : state === 'agreed' ? 'done' : 'quiet'}
            badges={
              <Badge tone={waits ? 'attention' : 'plain'}>{words[locale].follow.agreements[state]}</Badge>
            }
            extract={hoursOfAgreement(view, locale, now)}
          />
        );
      })}
    </CardList>
  );
}
