import type { Person } from '../../../language/actor.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import type { AgreementView } from '../domain/agreement-view.ts';
import type { ReplacementsAtHome, RequestAtHome } from '../domain/at-home.ts';
import { daysSaid } from '../words/when.ts';
import { words } from '../words.ts';
import { AskCard } from './asks-mine.tsx';
import { RequestCard } from './request-home.tsx';

/** On the welcome page: what nobody comes to, who waits for an answer, then one's own requests. Nothing when there is nothing. */
export function ReplacementsSection(props: { actor: Person; now: Date; home: ReplacementsAtHome }) {
  const { actor, now, home } = props;
  const { agreements, asks, requests } = home;
  if (agreements.length + asks.length + requests.length === 0) return null;
  const w = words[actor.locale];
  const card = (line: RequestAtHome) => (
    <RequestCard actor={actor} now={now} line={line} standing={nextStep(line, actor.locale)} />
  );
  return (
    <section class="stack">
      <h2>{w.request.title}</h2>
      <CardList>
        {[
          ...requests.filter(({ nobody }) => nobody).map(card),
          ...agreements.map((view) => <AgreementCard actor={actor} now={now} view={view} />),
          ...asks.map((line) => <AskCard actor={actor} now={now} line={line} />),
          ...requests.filter(({ nobody }) => !nobody).map(card),
        ]}
      </CardList>
    </section>
  );
}

/** Where nobody comes, what is to be done. */
function nextStep({ nobody }: RequestAtHome, locale: Locale): string | undefined {
  const { standing } = words[locale].request;
  if (!nobody) return undefined;
  return nobody.why === 'all-asked' ? standing.allAsked(nobody.hours) : standing.noneWanted;
}

function AgreementCard({ actor, now, view }: { actor: Person; now: Date; view: AgreementView }) {
  const { locale } = actor;
  const w = words[locale].agreement;
  const { agreement, replaced, would, timeZone } = view;
  const name = personName(replaced.firstName, replaced.initial);
  return (
    <ListCard
      level={3}
      href={urls.employerAgreementInAccount(agreement.id)}
      title={w.waits(name, daysSaid(agreement.shifts, locale, now, timeZone))}
      tone="attention"
      extract={w.wouldCome(personName(would.firstName, would.initial))}
    />
  );
}
