import type { Locale } from '../../../language/locale.ts';
import { dayAgoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { DirectoryService, ServiceReport } from '../domain/service.ts';
import { words } from '../words.ts';

/** For who keeps an entry: what was said wrong of it, and what she does about it. */
export function KeepingPart(props: {
  locale: Locale;
  now: Date;
  service: DirectoryService;
  reports: readonly ServiceReport[];
}) {
  const { locale, now, service, reports } = props;
  const w = words[locale];
  return (
    <Card tone={reports.length > 0 ? 'attention' : 'plain'}>
      <h2>{w.keeping}</h2>
      {reports.length > 0 && (
        <>
          <h3>{w.said}</h3>
          <ul>
            {reports.map(({ what, word, saidAt }) => (
              <li>
                {w.saidOn(w.reported[what], dayAgoInWords(saidAt, locale, now))}
                {word && (
                  <>
                    <br />
                    {word}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {!service.closedAt && (
        <form class="stack" action={urls.directoryServiceCheck(service.id)} method="post">
          <p class="hint">{w.checkHint}</p>
          <Actions>
            <Button icon="check">{w.checkNow}</Button>
            <LinkButton kind="quiet" icon="edit" href={urls.directoryServiceEdition(service.id)}>
              {w.correct}
            </LinkButton>
          </Actions>
        </form>
      )}
      <Closing locale={locale} service={service} />
    </Card>
  );
}

function Closing({ locale, service }: { locale: Locale; service: DirectoryService }) {
  const w = words[locale];
  const action = urls.directoryServiceClosing(service.id);
  if (service.closedAt)
    return (
      <form action={action} method="post">
        <Button name="acte" value="rouvrir" kind="quiet" icon="add">
          {w.reopen}
        </Button>
      </form>
    );
  return (
    <details>
      <summary>{w.close}</summary>
      <p>{w.closeHint}</p>
      <form action={action} method="post">
        <Button name="acte" value="fermer" kind="danger" icon="remove">
          {w.closeSend}
        </Button>
      </form>
    </details>
  );
}
