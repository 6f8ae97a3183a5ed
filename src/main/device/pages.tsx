import type { Locale } from '../../language/locale.ts';
import { urls } from '../../language/urls.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Narrow, PageHead } from '../../ui/page-parts.tsx';
import { deviceWords } from './words.ts';

/** What one installs RAVie on, as far as the way to do it goes. */
export type InstallPlace = 'android' | 'iphone' | 'computer';

/** How to install RAVie: the way of the device in hand first. A browser that offers it by itself gets a button. */
export function InstallPage({ locale, here }: { locale: Locale; here: InstallPlace }) {
  const w = deviceWords[locale];
  const places = [here, ...(['android', 'iphone', 'computer'] as const).filter((place) => place !== here)];
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      <p>{w.free}</p>
      <ravie-install hidden>
        <Button type="button" icon="add">
          {w.now}
        </Button>
      </ravie-install>
      {places.map((place) => (
        <>
          <h2>{w[place].title}</h2>
          <ol>
            {w[place].steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </>
      ))}
      <p class="soft">{w.remove}</p>
    </Narrow>
  );
}

/** On her home, until she has installed it or said no: one line, one way, and « non merci » for good. */
export function InstallHint({ locale }: { locale: Locale }) {
  const w = deviceWords[locale].hint;
  return (
    <Card tone="quiet">
      <p>
        <strong>{w.title}</strong>
        <br />
        {w.text}
      </p>
      <form class="row" action={urls.noInstall()} method="post">
        <LinkButton kind="quiet" little icon="digital" href={urls.install()}>
          {w.how}
        </LinkButton>
        <Button kind="plain" little>
          {w.dismiss}
        </Button>
      </form>
    </Card>
  );
}
