import type { Child } from 'hono/jsx';
import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { Actions, LinkButton } from '../../../ui/button.tsx';
import { CardList, ListCard, type CardTone } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { IconName } from '../../../ui/icon-files.ts';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { shownStateOf, type RequestLine, type ShownState } from '../domain/request.ts';
import { daysSaid } from '../words/when.ts';
import { words } from '../words.ts';

/** What the page « Remplacement » offers this person. */
export type Home = {
  /** She is a carer: she may ask for herself, and is asked. */
  carer: boolean;
  requests: readonly RequestLine[];
  /** The carers an employer has in RAVie: a contract of each. */
  carersOfHis: readonly { contractId: string; name: string }[];
  /** Whether she asks on the word of others. */
  facilitator: boolean;
};

/** My requests and where each stands, what I am asked for, and what is to be kept up to date. */
export function RequestHomePage(props: { actor: Person; now: Date; home: Home; askedOfMe?: Child }) {
  const { actor, now, home, askedOfMe } = props;
  const { locale } = actor;
  const w = words[locale].request;
  const mine = home.requests.filter(({ standing }) => standing === 'carer');
  const others = home.requests.filter(({ standing }) => standing !== 'carer');
  const list = (requests: readonly RequestLine[]) => (
    <CardList>
      {requests.map((line) => (
        <RequestCard actor={actor} now={now} line={line} />
      ))}
    </CardList>
  );
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      {askedOfMe}
      {home.carer && (
        <Actions>
          <LinkButton href={urls.newReplacement()} icon="replacement">
            {w.replaceMe}
          </LinkButton>
        </Actions>
      )}
      {home.carersOfHis.length > 0 && (
        <section class="stack">
          <h2>{w.forMyCarer}</h2>
          <Actions>
            {home.carersOfHis.map(({ contractId, name }) => (
              <LinkButton href={urls.newReplacement({ contrat: contractId })} icon="replacement">
                {w.forMyCarerButton(name)}
              </LinkButton>
            ))}
          </Actions>
        </section>
      )}
      {home.facilitator && (
        <ListCard
          href={urls.newReplacement({ pour: 'relais' })}
          title={w.helpCarer}
          extract={w.helpCarerHint}
        />
      )}
      {(home.carer || mine.length > 0) && (
        <section class="stack">
          <h2>{w.mine}</h2>
          {mine.length > 0 ? (
            list(mine)
          ) : (
            <EmptyState icon="replacement" title={w.nothing}>
              <p>{w.nothingYet}</p>
            </EmptyState>
          )}
        </section>
      )}
      {others.length > 0 && (
        <section class="stack">
          <h2>{w.others}</h2>
          {list(others)}
        </section>
      )}
      <section class="stack">
        <h2>{w.links}</h2>
        <CardList small>
          {home.carer && (
            <ListCard
              level={3}
              href={urls.availability()}
              title={w.availability}
              extract={w.availabilityHint}
            />
          )}
          {home.carer && (
            <ListCard level={3} href={urls.employers()} title={w.employers} extract={w.employersHint} />
          )}
          <ListCard
            level={3}
            href={urls.papers()}
            title={words[locale].papers.title}
            extract={words[locale].papers.lead}
          />
          <ListCard
            level={3}
            href={urls.hourOffers()}
            title={words[locale].offers.title}
            extract={words[locale].offers.linkHint}
          />
          <ListCard
            level={3}
            href={urls.directory()}
            title={words[locale].help.directory}
            extract={words[locale].help.directoryHint}
          />
          <ListCard level={3} href={urls.howReplacementsAreChosen()} title={w.how} />
          <ListCard
            level={3}
            href={urls.replacementFigures()}
            title={words[locale].figures.title}
            extract={words[locale].figures.linkHint}
          />
        </CardList>
      </section>
    </Narrow>
  );
}

const looks: Record<
  ShownState,
  { tone: CardTone; badge: 'plain' | 'action' | 'attention' | 'done'; icon: IconName }
> = {
  draft: { tone: 'plain', badge: 'plain', icon: 'edit' },
  asking: { tone: 'attention', badge: 'attention', icon: 'clock' },
  settled: { tone: 'done', badge: 'done', icon: 'done' },
  ended: { tone: 'quiet', badge: 'plain', icon: 'done' },
  nobody: { tone: 'attention', badge: 'attention', icon: 'close' },
  cancelled: { tone: 'quiet', badge: 'plain', icon: 'close' },
};

/** Where a request stands, in one line. */
export function standingOf(line: RequestLine, locale: Person['locale']): string {
  const w = words[locale].request.standing;
  const state = shownStateOf(line);
  if (state === 'asking') return w.asking(line.open + line.uncovered, line.taken, line.agreed, line.shifts);
  return w[state];
}

/** A request's state in a word. */
export function StateBadge({ locale, state }: { locale: Person['locale']; state: ShownState }) {
  const { badge, icon } = looks[state];
  return (
    <Badge tone={badge} icon={icon}>
      {words[locale].request.states[state]}
    </Badge>
  );
}

type CardProps = { actor: Person; now: Date; line: RequestLine };

/** One request: when, and where it stands; `standing`: what else is said of that. */
export function RequestCard({ actor, now, line, standing }: CardProps & { standing?: string | undefined }) {
  const { locale } = actor;
  const w = words[locale].request;
  const { firstName, initial } = line.carer;
  const state = shownStateOf(line);
  const when = daysSaid(
    [
      { start: line.first, end: line.first },
      { start: line.lastStart, end: line.lastStart },
    ],
    locale,
    now,
    line.timeZone,
  );
  const title =
    line.standing === 'carer'
      ? w.requestTitle(when)
      : w.requestTitleFor(personName(firstName, initial), when);
  return (
    <ListCard
      level={3}
      href={urls.replacement(line.id)}
      title={title}
      tone={looks[state].tone}
      badges={<StateBadge locale={locale} state={state} />}
      extract={standing ?? standingOf(line, locale)}
      meta={<Meta items={[{ icon: 'clock', text: w.hoursCount(line.shifts) }]} />}
    />
  );
}
