import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { PersonLine } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { PageHead, Columns } from '../../../ui/page-parts.tsx';
import type { PersonCard } from '../domain/cards.ts';
import { showJoinCode } from '../domain/join-code.ts';
import { words } from '../words.ts';

/** A centre as its people see it. */
export type CentreView = {
  id: string;
  kind: 'relay' | 'resource';
  name: string;
  communeName: string;
  departmentName: string;
  team: readonly PersonCard[];
  members: readonly PersonCard[];
};

/** For who runs it: its code and since when, and what can be done with it. */
export type CentreCode = { joinCode: string | null; since: Date };

type Shown = { locale: Locale; me: string };

/** The centre's page: its people and, for who runs it, its code. */
export function CentrePage(props: Shown & { centre: CentreView; code: CentreCode | null; now: Date }) {
  const { locale, me, centre, code, now } = props;
  const w = words[locale].joining;
  const people = <CentrePeople locale={locale} me={me} centre={centre} />;
  return (
    <>
      <PageHead
        locale={locale}
        title={centre.name}
        lead={w.where(centre.communeName, centre.departmentName)}
        badges={<Badge icon="relay">{w.kinds[centre.kind]}</Badge>}
      />
      {code && centre.kind === 'relay' ? (
        <Columns aside={<CodeCard locale={locale} centreId={centre.id} code={code} now={now} />}>
          {people}
        </Columns>
      ) : (
        people
      )}
    </>
  );
}

function CodeCard(props: { locale: Locale; centreId: string; code: CentreCode; now: Date }) {
  const { locale, centreId, code, now } = props;
  const w = words[locale].joining;
  return (
    <Card tone="quiet" id="code">
      <h2>{w.currentCode}</h2>
      {code.joinCode ? (
        <>
          <p>
            <strong class="code">{showJoinCode(code.joinCode)}</strong>
          </p>
          <p class="small soft">{w.codeSince(dayInWords(code.since, locale, now))}</p>
          <p>
            <LinkButton kind="quiet" icon="print" href={urls.centrePoster(centreId)}>
              {w.poster}
            </LinkButton>
            <LinkButton kind="quiet" icon="invite" href={urls.centreGroup(centreId)}>
              {words[locale].group.link}
            </LinkButton>
          </p>
        </>
      ) : (
        <p>{w.noCodeYet}</p>
      )}
      <form class="stack" action={urls.centreCode(centreId)} method="post">
        {code.joinCode && <p class="small soft">{w.newCodeWarning}</p>}
        <p>
          <Button kind="quiet" icon="key">
            {w.newCode}
          </Button>
        </p>
      </form>
      <p>
        <LinkButton kind="plain" icon="qr" href={urls.keycards(centreId)}>
          {words[locale].keycards.listTitle}
        </LinkButton>
      </p>
      <p>
        <LinkButton kind="plain" icon="inbox" href={urls.admissions()}>
          {words[locale].admission.queueTitle}
        </LinkButton>
      </p>
      <p>
        <LinkButton kind="plain" icon="search" href={urls.people()}>
          {words[locale].roles.title}
        </LinkButton>
      </p>
    </Card>
  );
}

/** « Mon relais »: each centre she belongs to, with its people. */
export function MyCentresPage(
  props: Shown & {
    centres: readonly (CentreView & { runs: boolean })[];
    asks: boolean;
    /** Those of her territory, for who leads it. */
    led: readonly Pick<CentreView, 'id' | 'kind' | 'name' | 'communeName'>[];
  },
) {
  const { locale, me, centres, asks, led } = props;
  const w = words[locale].joining;
  if (centres.length === 0 && led.length > 0)
    return (
      <>
        <PageHead locale={locale} title={w.ledTitle} />
        <ul class="menu" role="list">
          {led.map(({ id, kind, name, communeName }) => (
            <li>
              <a href={urls.centre(id)}>
                <Icon name={kind === 'relay' ? 'relay' : 'building'} />
                <span>
                  {name} <span class="small soft">{communeName}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </>
    );
  if (centres.length === 0)
    return (
      <EmptyState level={1} icon="relay" title={w.noneTitle}>
        <p>{w.none}</p>
        <p>
          <LinkButton icon="qr" href={urls.join()}>
            {w.title}
          </LinkButton>
        </p>
        <p>
          <LinkButton kind="plain" href={urls.admission()}>
            {w.askAdmission}
          </LinkButton>
        </p>
      </EmptyState>
    );
  const [only] = centres.length === 1 ? centres : [];
  return (
    <>
      <PageHead
        locale={locale}
        title={only ? only.name : w.mineTitle}
        lead={only && w.where(only.communeName, only.departmentName)}
        listen
      />
      {asks && (
        <p>
          <LinkButton icon="question" href={urls.ask()}>
            {w.ask}
          </LinkButton>
        </p>
      )}
      {centres.map((centre) => (
        <>
          {!only && <h2>{centre.name}</h2>}
          {centre.runs && (
            <p class="row">
              <LinkButton kind="quiet" icon="key" href={`${urls.centre(centre.id)}#code`}>
                {w.run}
              </LinkButton>
              {centre.kind === 'relay' && (
                <LinkButton kind="quiet" icon="qr" href={urls.keycards(centre.id)}>
                  {words[locale].keycards.listTitle}
                </LinkButton>
              )}
            </p>
          )}
          <CentrePeople locale={locale} me={me} centre={centre} />
        </>
      ))}
    </>
  );
}

function CentrePeople({ locale, me, centre }: Shown & { centre: CentreView }) {
  const w = words[locale].joining;
  return (
    <>
      <section class="stack">
        <h2>{w.team}</h2>
        {centre.team.length ? (
          <Cards me={me} you={w.you} cards={centre.team} />
        ) : (
          <p class="soft">{w.noTeam}</p>
        )}
      </section>
      {centre.kind === 'relay' && (
        <section class="stack">
          <h2>{w.members(centre.members.length)}</h2>
          {centre.members.length > 0 && <Cards me={me} you={w.you} cards={centre.members} />}
        </section>
      )}
    </>
  );
}

/** Faces and names in one card: a relay is looked over, not read. */
function Cards({ cards, me, you }: { cards: readonly PersonCard[]; me: string; you: string }) {
  return (
    <Card>
      <ul class="tiles" role="list">
        {cards.map((card) => (
          <li>
            <PersonLine
              firstName={card.firstName}
              initial={card.initial}
              note={[card.communeName, card.id === me ? you : null].filter(Boolean).join(' · ')}
              href={urls.person(card.id)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
