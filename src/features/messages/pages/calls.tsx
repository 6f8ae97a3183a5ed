import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/** Where she is called: on the device in her hand, and on how many others. */
export type Devices = { here: boolean; elsewhere: number };

/** On the page of choices: how it stands, and the way to change it. */
export function DevicesCard({ locale, devices }: { locale: Locale; devices: Devices }) {
  const w = words[locale].calls;
  return (
    <Card tone={devices.here ? 'done' : 'plain'}>
      <State locale={locale} devices={devices} />
      <p>
        <LinkButton kind="quiet" little icon="bell" href={urls.notifications()}>
          {w.manage}
        </LinkButton>
      </p>
    </Card>
  );
}

function State({ locale, devices: { here, elsewhere } }: { locale: Locale; devices: Devices }) {
  const w = words[locale].calls;
  return (
    <p>
      {here ? w.on : w.off}
      {elsewhere > 0 && ` ${w.elsewhere(elsewhere)}`}
    </p>
  );
}

/** What notifications are, before anything is asked; then one button. The device asks only once it was touched. */
export function CallsPage(props: { locale: Locale; devices: Devices; publicKey: string }) {
  const { locale, devices, publicKey } = props;
  const w = words[locale].calls;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        lead={w.lead}
        back={<BackLink href={urls.messageChoices()}>{words[locale].choices.back}</BackLink>}
      />
      <ul>
        {w.what.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Card tone={devices.here ? 'done' : 'plain'}>
        <State locale={locale} devices={devices} />
        {devices.here ? (
          <form action={urls.noNotifications()} method="post">
            <Button kind="quiet" icon="close" name="ou" value="ici">
              {w.turnOff}
            </Button>
          </form>
        ) : (
          <TurnOn locale={locale} publicKey={publicKey} />
        )}
        {devices.elsewhere > 0 && (
          <form action={urls.noNotifications()} method="post">
            <Button kind="plain" name="ou" value="partout">
              {w.turnOffAll}
            </Button>
          </form>
        )}
      </Card>
      <h2>{w.undoTitle}</h2>
      <p>{w.undo}</p>
      <p>
        <LinkButton kind="plain" icon="settings" href={urls.messageChoices()}>
          {w.choose}
        </LinkButton>
      </p>
    </Narrow>
  );
}

/** Without script, or where the browser does not know how, the sentence that says so is all there is. */
function TurnOn({ locale, publicKey }: { locale: Locale; publicKey: string }) {
  const w = words[locale].calls;
  return (
    <ravie-calls
      data-key={publicKey}
      data-answer={urls.notifications()}
      data-denied={w.denied}
      data-failed={w.failed}
    >
      <div hidden>
        <p>
          <Button type="button" icon="bell">
            {w.turnOn}
          </Button>
        </p>
        <p class="small soft">{w.asked}</p>
        <p class="error" role="alert"></p>
      </div>
      <div>
        <p>{w.unable}</p>
        <p>
          <a href={urls.install()}>{w.howToInstall}</a>
        </p>
      </div>
    </ravie-calls>
  );
}
