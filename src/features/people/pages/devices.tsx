import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { Device } from '../domain/device.ts';
import { mayLose, type WaysIn } from '../domain/ways-in.ts';
import { words } from '../words.ts';
import { ContactsSection, type ContactsView } from './contacts.tsx';
import { deviceIcons, deviceName } from './device-name.ts';
import { PasskeysSection, type PasskeyView } from './passkeys.tsx';

/** One open session, as its owner sees it. */
export type DeviceView = Device & {
  sessionId: string;
  way: 'code' | 'keycard' | 'passkey' | 'house' | null;
  since: Date;
  seen: Date;
  isThis: boolean;
  isNews: boolean;
  isCalled: boolean;
};

/** Where her account is open, how she unlocks it, how she is reached, and her card. */
export function DevicesPage(props: {
  locale: Locale;
  now: Date;
  devices: readonly DeviceView[];
  passkeys: readonly PasskeyView[];
  contacts: ContactsView;
  ways: WaysIn;
  keycard: { madeAt: Date; maker: string | null; relay: string } | null;
}) {
  const { locale, now, devices, passkeys, contacts, ways, keycard } = props;
  const w = words[locale].devices;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      {devices.some(({ isNews, isThis }) => isNews && !isThis) && <News locale={locale} />}
      <CardList>
        {devices.map((device) => (
          <OneDevice locale={locale} now={now} device={device} />
        ))}
      </CardList>
      {devices.length > 1 && (
        <form action={urls.otherDevices()} method="post">
          <Button kind="danger" icon="signOut">
            {w.closeOthers}
          </Button>
        </form>
      )}
      <PasskeysSection locale={locale} now={now} passkeys={passkeys} removable={mayLose(ways, 'passkey')} />
      <ContactsSection locale={locale} contacts={contacts} ways={ways} />
      {keycard && <OwnKeycard locale={locale} now={now} keycard={keycard} />}
    </Narrow>
  );
}

function News({ locale }: { locale: Locale }) {
  const w = words[locale].devices;
  return (
    <Notice kind="warn">
      <div class="stack">
        <p>
          <strong>{w.newsTitle}</strong>
          <br />
          {w.news}
        </p>
        <form action={urls.devicesSeen()} method="post">
          <Button kind="quiet" little icon="check">
            {w.wasMe}
          </Button>
        </form>
      </div>
    </Notice>
  );
}

function OneDevice({ locale, now, device }: { locale: Locale; now: Date; device: DeviceView }) {
  const w = words[locale].devices;
  const name = deviceName(locale, device);
  const how = device.way
    ? `${w.since(dayInWords(device.since, locale, now))}, ${w.ways[device.way]}`
    : w.since(dayInWords(device.since, locale, now));
  return (
    <Card tone={device.isThis ? 'done' : device.isNews ? 'attention' : 'plain'}>
      <h2 class="row">
        <Icon name={deviceIcons[device.form]} />
        {name}
      </h2>
      {(device.isThis || device.isNews || device.isCalled) && (
        <p class="row">
          {device.isThis && (
            <Badge tone="done" icon="check">
              {w.isThis}
            </Badge>
          )}
          {device.isNews && !device.isThis && <Badge tone="attention">{w.isNews}</Badge>}
          {device.isCalled && <Badge icon="bell">{w.isCalled}</Badge>}
        </p>
      )}
      <p class="small soft">
        {how}. {seenInWords(device.seen, locale, now)}.
      </p>
      {device.isThis && (
        <p>
          <LinkButton kind="quiet" little icon="bell" href={urls.notifications()}>
            {w.notifications}
          </LinkButton>
        </p>
      )}
      {!device.isThis && (
        <form action={urls.device(device.sessionId)} method="post">
          <Button kind="quiet" little icon="signOut" label={w.closeOne(name)}>
            {w.close}
          </Button>
        </form>
      )}
    </Card>
  );
}

/** To the day, as it is kept. */
function seenInWords(seen: Date, locale: Locale, now: Date): string {
  const w = words[locale].devices.seen;
  const day = dayInWords(seen, locale, now);
  if (day === dayInWords(now, locale, now)) return w.today;
  if (day === dayInWords(new Date(now.getTime() - 86_400_000), locale, now)) return w.yesterday;
  return w.on(day);
}

function OwnKeycard(props: {
  locale: Locale;
  now: Date;
  keycard: { madeAt: Date; maker: string | null; relay: string };
}) {
  const { locale, now, keycard } = props;
  const w = words[locale].keycards;
  const day = dayInWords(keycard.madeAt, locale, now);
  return (
    <section class="stack">
      <h2>{w.mineTitle}</h2>
      <p class="soft">
        {keycard.maker ? w.mineBy(day, keycard.relay, keycard.maker) : w.mine(day, keycard.relay)}
      </p>
      <p>
        <LinkButton kind="quiet" icon="key" href={urls.myKeycard()}>
          {w.changePin}
        </LinkButton>
      </p>
    </section>
  );
}

/** Before changing how an account is entered, when the session is not of this hour. */
export function OnceMorePage({ locale, next }: { locale: Locale; next: string }) {
  const w = words[locale].devices;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.againTitle} lead={w.againLead} />
      <p>
        <LinkButton icon="lock" href={urls.signInOnceMore(next)}>
          {w.again}
        </LinkButton>
      </p>
    </Narrow>
  );
}
