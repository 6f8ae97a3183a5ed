import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import type { SheetLine } from '../domain/handover-sheet.ts';
import type { PapersLine } from '../domain/papers-party.ts';
import { words } from '../words.ts';

/** Everything that is on paper, or leads to it. */
export function MyPapersPage(props: {
  locale: Locale;
  papers: readonly PapersLine[];
  own: readonly SheetLine[];
  open: readonly SheetLine[];
  /** Whether she works: hours and calendar are hers. */
  works: boolean;
}) {
  const { locale, papers, own, open, works } = props;
  const w = words[locale].papers;
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      {works && (
        <p class="row">
          <LinkButton kind="quiet" icon="clock" href={urls.hours()}>
            {w.hoursLink}
          </LinkButton>
          <LinkButton kind="quiet" icon="calendar" href={urls.calendar()}>
            {w.calendarLink}
          </LinkButton>
        </p>
      )}
      {open.length > 0 && <Sheets locale={locale} title={w.openSheets} sheets={open} />}
      <h2>{w.contracts}</h2>
      {papers.length === 0 ? (
        <p class="soft">
          {w.none}. {w.noneHelp}
        </p>
      ) : (
        <CardList>
          {papers.map(({ agreementId, terms, side }) => (
            <ListCard
              level={3}
              href={urls.replacementPapers(agreementId)}
              title={
                side === 'replacement'
                  ? w.at(terms.employer.name, terms.employer.commune)
                  : w.by(personName(terms.replacement.firstName, terms.replacement.initial))
              }
              extract={w.line(terms.starts, terms.ends)}
            />
          ))}
        </CardList>
      )}
      {own.length > 0 && <Sheets locale={locale} title={w.sheets} help={w.sheetsHelp} sheets={own} />}
    </>
  );
}

function Sheets(props: { locale: Locale; title: string; help?: string; sheets: readonly SheetLine[] }) {
  const { locale, title, help, sheets } = props;
  const w = words[locale].papers;
  return (
    <section class="stack">
      <h2>{title}</h2>
      {help && <p class="soft">{help}</p>}
      <CardList small>
        {sheets.map(({ contractId, employerName, communeName, written }) => (
          <ListCard
            level={3}
            href={urls.handover(contractId)}
            title={w.at(employerName, communeName)}
            badges={
              written !== null && (
                <Badge tone={written ? 'done' : 'plain'} icon={written ? 'done' : 'edit'}>
                  {written ? w.written : w.toWrite}
                </Badge>
              )
            }
          />
        ))}
      </CardList>
    </section>
  );
}
