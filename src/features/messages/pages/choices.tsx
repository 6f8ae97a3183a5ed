import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Meta } from '../../../ui/badge.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card, CardList, ListCard } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import {
  channels,
  contactChannels,
  groups,
  rulesOf,
  type Channel,
  type NoticeKind,
} from '../domain/kinds.ts';
import { rhythmsOf, type Choices, type Ways } from '../domain/plan.ts';
import { kindSlugs } from '../domain/slugs.ts';
import { words } from '../words.ts';
import { DevicesCard, type Devices } from './calls.tsx';
import { kindIcons } from './kind-icons.ts';

const channelIcons = { app: 'bell', push: 'digital', mail: 'mail', sms: 'phone' } as const;

type Props = {
  locale: Locale;
  kinds: readonly NoticeKind[];
  chosen: ReadonlyMap<string, Choices>;
  ways: Ways;
  devices: Devices;
};

/** Everything RAVie may tell her, each with the ways it takes, and her hours. */
export function ChoicesPage({ locale, kinds, chosen, ways, devices }: Props) {
  const w = words[locale].choices;
  const { from, to } = ways.quiet;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      {contactChannels
        .filter((channel) => ways.given[channel] && !ways.reachable[channel])
        .map((channel) => (
          <Notice kind="warn">
            <p>{w.refused[channel]}</p>
            <form action={urls.contactAgain(channel)} method="post">
              <Button kind="quiet" little>
                {w.tryAgain}
              </Button>
            </form>
          </Notice>
        ))}
      <h2>{words[locale].calls.title}</h2>
      <DevicesCard locale={locale} devices={devices} />
      {groups
        .map((group) => ({ group, of: kinds.filter((kind) => rulesOf(kind).group === group) }))
        .filter(({ of }) => of.length > 0)
        .map(({ group, of }) => (
          <>
            <h2>{w.groups[group]}</h2>
            <CardList>
              {of.map((kind) => (
                <ListCard
                  href={urls.messageChoice(kindSlugs[kind])}
                  title={words[locale].kinds[kind].choice}
                  level={3}
                  meta={<Meta items={waysTaken(locale, kind, chosen.get(kind) ?? {}, ways)} />}
                />
              ))}
            </CardList>
          </>
        ))}
      <h2>{w.quietTitle}</h2>
      <Card>
        <p>{from === to ? w.noQuiet : w.quiet(w.hour(from), w.hour(to))}</p>
        <p>
          <LinkButton kind="quiet" little icon="clock" href={urls.quietHours()}>
            {w.change}
          </LinkButton>
        </p>
      </Card>
      <h2>{w.whole}</h2>
      <div class="row">
        <form action={urls.onlyInside()} method="post">
          <Button kind="quiet" icon="bell">
            {w.onlyInside}
          </Button>
        </form>
        <form action={urls.usualMessages()} method="post">
          <Button kind="plain">{w.asUsual}</Button>
        </form>
      </div>
    </Narrow>
  );
}

/** « SMS : tout de suite », and the same for each way that is taken. */
function waysTaken(locale: Locale, kind: NoticeKind, chosen: Choices, ways: Ways) {
  const w = words[locale].choices;
  const rhythms = rhythmsOf(kind, chosen, ways.reachable);
  const taken = channels.filter((channel) => rhythms[channel] !== 'never');
  if (taken.length === 0) return [{ icon: kindIcons[kind], text: w.nowhere }];
  if (taken.length === 1 && taken[0] === 'app') return [{ icon: channelIcons.app, text: w.onlyListed }];
  const said = (channel: Channel) =>
    channel === 'app' ? w.channels.app : w.summary(w.channels[channel], w.rhythms[rhythms[channel]]);
  return taken.map((channel) => ({ icon: channelIcons[channel], text: said(channel) }));
}
