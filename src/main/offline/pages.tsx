import type { Locale } from '../../language/locale.ts';
import { urls } from '../../language/urls.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Narrow, PageHead } from '../../ui/page-parts.tsx';
import { offlineWords } from './words.ts';

/** What this person has waiting on this device: the script reads it there, the house knows nothing of it. */
export function WaitingPage(props: { locale: Locale; signedIn: boolean; sessionEnded: boolean }) {
  const { locale, signedIn, sessionEnded } = props;
  const w = offlineWords[locale];
  return (
    <Narrow>
      <PageHead locale={locale} title={w.waitingTitle} lead={w.waitingLead} />
      {signedIn ? (
        <ravie-waiting class="stack" data-words={JSON.stringify(w.waiting)}>
          <p class="soft" role="status">
            {w.looking}
          </p>
        </ravie-waiting>
      ) : (
        <>
          <Notice>{sessionEnded ? w.sessionEnded : w.visitor}</Notice>
          <p>
            <LinkButton icon="signIn" href={urls.signIn(urls.outbox())}>
              {w.signIn}
            </LinkButton>
          </p>
        </>
      )}
      <noscript>
        <p>{w.noScript}</p>
      </noscript>
    </Narrow>
  );
}

/** What can be read on this device without network. */
export function HerePage({ locale }: { locale: Locale }) {
  const w = offlineWords[locale];
  return (
    <Narrow>
      <PageHead locale={locale} title={w.hereTitle} lead={w.hereLead} />
      <ravie-here class="stack" data-words={JSON.stringify(w.here)}>
        <p class="soft" role="status">
          {w.hereLooking}
        </p>
      </ravie-here>
      <noscript>
        <p>{w.hereNoScript}</p>
      </noscript>
      <p>
        <a href={urls.outbox()}>{w.toWaiting}</a>
      </p>
    </Narrow>
  );
}
