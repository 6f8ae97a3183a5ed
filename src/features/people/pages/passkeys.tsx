import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { Icon } from '../../../ui/icons.tsx';
import type { Device } from '../domain/device.ts';
import { words } from '../words.ts';
import { deviceIcons, deviceName } from './device-name.ts';

export type PasskeyView = Pick<Device, 'form' | 'system'> & {
  id: string;
  backedUp: boolean;
  createdAt: Date;
  lastUsedAt: Date | null;
};

const asks = {
  enter: { challenge: urls.unlockChallenge(), answer: urls.unlock() },
  add: { challenge: urls.passkeyChallenge(), answer: urls.passkeys() },
  step: { challenge: urls.secondStepChallenge(), answer: urls.secondStepUnlock() },
};

/**
 * A button that asks the device to unlock: to enter, to show once more who it is, or to turn it on. Shown only where the browser can; the script
 * comes at the first touch.
 */
export function UnlockButton(props: { locale: Locale; ask: keyof typeof asks; next?: string }) {
  const { locale, ask, next = '' } = props;
  const w = words[locale].devices;
  return (
    <ravie-unlock
      data-challenge={asks[ask].challenge}
      data-answer={asks[ask].answer}
      data-next={next}
      data-ask={ask}
      data-failed={w.unlockFailed}
    >
      <Button type="button" kind={ask === 'step' ? 'primary' : 'quiet'} icon="unlock">
        {ask === 'add' ? w.unlockAdd : w.unlockEnter}
      </Button>
      <span class="error" role="alert"></span>
    </ravie-unlock>
  );
}

/** What unlocks her account, and turning it on for this device. */
export function PasskeysSection(props: {
  locale: Locale;
  now: Date;
  passkeys: readonly PasskeyView[];
  /** Whether she may do with one less. */
  removable: boolean;
}) {
  const { locale, now, passkeys, removable } = props;
  const w = words[locale].devices;
  return (
    <section class="stack">
      <h2>{w.unlockTitle}</h2>
      <p class="soft">{w.unlockLead}</p>
      {passkeys.length === 0 ? (
        <p>{w.unlockNone}</p>
      ) : (
        <CardList>
          {passkeys.map((passkey) => (
            <OnePasskey locale={locale} now={now} passkey={passkey} removable={removable} />
          ))}
        </CardList>
      )}
      <UnlockButton locale={locale} ask="add" />
    </section>
  );
}

function OnePasskey(props: { locale: Locale; now: Date; passkey: PasskeyView; removable: boolean }) {
  const { locale, now, passkey, removable } = props;
  const w = words[locale].devices;
  const name = deviceName(locale, { ...passkey, browser: '' });
  const said = [
    w.unlockSince(dayInWords(passkey.createdAt, locale, now)),
    passkey.lastUsedAt && w.unlockUsed(dayInWords(passkey.lastUsedAt, locale, now)),
  ].filter(Boolean);
  return (
    <Card>
      <h3 class="row">
        <Icon name={deviceIcons[passkey.form]} />
        {name}
      </h3>
      <p class="small soft">{said.join('. ')}.</p>
      {passkey.backedUp && (
        <p>
          <Badge icon="link">{w.unlockShared}</Badge>
        </p>
      )}
      {removable ? (
        <form action={urls.passkey(passkey.id)} method="post">
          <Button kind="quiet" little label={`${w.unlockRemove} (${name})`}>
            {w.unlockRemove}
          </Button>
        </form>
      ) : (
        <p class="small soft">{words[locale].contacts.onlyWay}</p>
      )}
    </Card>
  );
}
