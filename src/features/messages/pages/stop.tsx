import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { Stop } from '../links.ts';
import { words } from '../words.ts';

/** Before it stops: one button. Programs that follow every link of a mail see this page, and stop nothing. */
export function StopPage({ locale, stop, token }: { locale: Locale; stop: Stop; token: string }) {
  const w = words[locale].stop;
  const { kind, channel } = stop;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title(channel)} />
      {kind === 'all' ? (
        <p>{w.all(channel)}</p>
      ) : (
        <p>
          {w.kind(channel)} <strong>{words[locale].kinds[kind].choice}</strong>.
        </p>
      )}
      <p>{w.inside}</p>
      <form action={urls.stopMessages(token)} method="post">
        <Actions steady>
          <Button>{w.confirm}</Button>
        </Actions>
      </form>
    </Narrow>
  );
}

/** It has stopped. */
export function StoppedPage({ locale, stop }: { locale: Locale; stop: Stop }) {
  const w = words[locale].stop;
  return (
    <EmptyState icon="done" title={w.doneTitle} level={1}>
      <p>{w.done(stop.channel)}</p>
      <p>{w.inside}</p>
      <ChooseLink locale={locale} />
    </EmptyState>
  );
}

/** A link that was cut, or that is none of ours. */
export function BadStopPage({ locale }: { locale: Locale }) {
  const w = words[locale].stop;
  return (
    <EmptyState icon="link" title={w.badTitle} level={1}>
      <p>{w.bad}</p>
      <ChooseLink locale={locale} />
    </EmptyState>
  );
}

function ChooseLink({ locale }: { locale: Locale }) {
  return (
    <p>
      <LinkButton kind="quiet" icon="settings" href={urls.messageChoices()}>
        {words[locale].stop.choose}
      </LinkButton>
    </p>
  );
}
