import type { Locale } from '../../../language/locale.ts';
import { agoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { Facts, Table } from '../../../ui/table.tsx';
import type { GatewayName, GatewayState } from '../domain/state.ts';
import { words } from '../words.ts';

export type QueueRow = {
  name: string;
  waiting: number;
  active: number;
  failed: number;
  lastDone: Date | null;
  lateSince: Date | null;
};
export type GivenUpRow = { id: string; queue: string; at: Date; tries: number };

type Props = {
  locale: Locale;
  now: Date;
  gateways: Record<GatewayName, GatewayState>;
  queues: readonly QueueRow[];
  givenUp: readonly GivenUpRow[];
};

const tones = { answers: 'done', silent: 'attention', box: 'plain', none: 'plain' } as const;

/** Do messages leave, is the work done, and what was given up. */
export function StatePage(props: Props) {
  const { locale, gateways } = props;
  const w = words[locale];
  return (
    <>
      <PageHead
        locale={locale}
        title={w.stateTitle}
        lead={w.stateText}
        back={<BackLink href={urls.administration()}>{w.back}</BackLink>}
      />
      <section class="stack">
        <h2>{w.gatewaysTitle}</h2>
        <Facts
          facts={(['mail', 'sms', 'routing'] as const).map((name) => ({
            term: w[name],
            value: <Badge tone={tones[gateways[name]]}>{w.gateways[gateways[name]]}</Badge>,
          }))}
        />
      </section>
      <section class="stack">
        <h2>{w.queuesTitle}</h2>
        <Queues {...props} />
      </section>
      <section class="stack">
        <h2>{w.givenUpTitle}</h2>
        <GivenUpList {...props} />
      </section>
    </>
  );
}

const nameOf = (locale: Locale, queue: string) => words[locale].queueNames[queue] ?? queue;

/** Waiting a few minutes is how a queue works; longer, nobody works it. In milliseconds. */
const patience = 15 * 60_000;

function Queues({ locale, now, queues }: Props) {
  const w = words[locale];
  if (queues.length === 0) return <p class="soft">{w.noQueue}</p>;
  const isLate = ({ lateSince }: QueueRow) =>
    lateSince !== null && now.getTime() - lateSince.getTime() > patience;
  return (
    <Table
      caption={w.queuesTitle}
      rows={queues}
      columns={[
        { head: w.queue, cell: ({ name }) => nameOf(locale, name) },
        {
          head: w.waiting,
          cell: (row) =>
            isLate(row) && row.lateSince ? (
              <Badge tone="attention">
                {row.waiting} {w.late(agoInWords(row.lateSince, locale, now))}
              </Badge>
            ) : (
              row.waiting
            ),
          number: true,
        },
        { head: w.active, cell: ({ active }) => active, number: true },
        { head: w.failed, cell: ({ failed }) => failed, number: true },
        {
          head: w.lastDone,
          cell: ({ lastDone }) => (lastDone ? agoInWords(lastDone, locale, now) : w.never),
        },
      ]}
    />
  );
}

function GivenUpList({ locale, now, givenUp }: Props) {
  const w = words[locale];
  if (givenUp.length === 0) return <p class="soft">{w.noneGivenUp}</p>;
  return (
    <CardList>
      {givenUp.map(({ id, queue, at, tries }) => (
        <Card tone="attention">
          <div class="row apart">
            <span>
              <strong>{nameOf(locale, queue)}</strong>
              <br />
              <span class="small soft">
                {agoInWords(at, locale, now)}, {w.tries(tries)}
              </span>
            </span>
            <form action={urls.retry(queue, id)} method="post">
              <Button kind="quiet" little label={`${w.retry} ${nameOf(locale, queue)}`}>
                {w.retry}
              </Button>
            </form>
          </div>
        </Card>
      ))}
    </CardList>
  );
}
