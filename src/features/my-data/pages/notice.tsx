import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';
import { KeptList } from './kept.tsx';

/** For everybody: what is kept, what allows it, one's rights, and whom to write to. Blanks are shown as blanks. */
export function DataNoticePage(props: {
  locale: Locale;
  publisher: string | undefined;
  officer: string | undefined;
}) {
  const { locale, publisher, officer } = props;
  const w = words[locale].notice;
  const { colon } = words[locale].page;
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      <section class="stack">
        <h2>{w.controllerTitle}</h2>
        <p>{publisher ? w.controller(publisher) : w.blank}</p>
        <p>
          {w.officer}
          {colon}
          <strong>{officer ?? w.blank}</strong>
        </p>
      </section>
      <section class="stack">
        <h2>{w.rightsTitle}</h2>
        <ul>
          {w.rights.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p>
          <LinkButton kind="quiet" icon="shield" href={urls.myData()}>
            {w.rightsLink}
          </LinkButton>
        </p>
        <p>
          {w.complaint}
          {colon}
          {w.complaintAddress}.
        </p>
      </section>
      <section class="stack">
        <h2>{w.neverTitle}</h2>
        <ul>
          {w.never.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{w.outTitle}</h2>
        <p>{w.out}</p>
      </section>
      <section class="stack">
        <h2>{w.keptTitle}</h2>
        <KeptList locale={locale} legal />
      </section>
    </>
  );
}
