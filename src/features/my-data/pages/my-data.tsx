import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';
import { KeptList } from './kept.tsx';
import { LookList, type LookView } from './looks.tsx';

/** « Mes données »: the four things one can do, who looked, and the table of what is kept. */
export function MyDataPage(props: {
  locale: Locale;
  now: Date;
  looks: readonly LookView[];
  more: boolean;
  tooMany: boolean;
}) {
  const { locale, now, looks, more, tooMany } = props;
  const w = words[locale].page;
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      {tooMany && <Notice kind="warn">{w.tooMany}</Notice>}
      <div class="actions row">
        <LinkButton href={urls.myDataRead()} icon="eye">
          {w.read}
        </LinkButton>
        <LinkButton kind="quiet" href={urls.myDataFile()} icon="contract">
          {w.take}
        </LinkButton>
        <LinkButton kind="quiet" href={urls.profile()} icon="edit">
          {w.correct}
        </LinkButton>
        <LinkButton kind="danger" href={urls.erasure()} icon="remove">
          {w.erase}
        </LinkButton>
      </div>
      <p class="hint">{w.takeHint}</p>
      <section class="stack">
        <h2>{w.looksTitle}</h2>
        <p>{w.looksLead}</p>
        <LookList locale={locale} now={now} looks={looks} />
        {more && (
          <p>
            <a href={urls.myDataLooks()}>{w.looksAll}</a>
          </p>
        )}
      </section>
      <section class="stack">
        <h2>{w.keptTitle}</h2>
        <p>{w.keptText}</p>
        <KeptList locale={locale} />
        <p>
          <a href={urls.dataOfficer()}>{w.rights}</a>
        </p>
      </section>
    </>
  );
}
