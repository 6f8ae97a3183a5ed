import type { Locale } from '../../../language/locale.ts';
import { agoInWords } from '../../../language/time.ts';
import { typeset } from '../../../language/text.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Facts } from '../../../ui/table.tsx';
import { isEmpty, mayWrite, sheetParts, type Sheet } from '../domain/handover-sheet.ts';
import { momentSaid } from '../words/when.ts';
import { words } from '../words.ts';

/** What is to be known of a home, as whoever may know it reads it; for a replacement, with when it closes. */
export function SheetPage(props: {
  locale: Locale;
  sheet: Sheet;
  address: { street: string; entry: string } | null;
  now: Date;
}) {
  const { locale, sheet, address, now } = props;
  const { reader, texts, until, timeZone, contractId } = sheet;
  const w = words[locale].handover;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title(sheet.employerName)}
        lead={w.lead[reader]}
        back={<BackLink href={urls.papers()}>{w.back}</BackLink>}
        listen
      />
      {until && <Notice kind="warn">{w.until(momentSaid(until, locale, now, timeZone))}</Notice>}
      <section class="stack" aria-labelledby="adresse">
        <h2 id="adresse">{w.address}</h2>
        {address ? (
          <Facts
            facts={[
              { term: w.street, value: `${address.street}, ${sheet.communeName}` },
              { term: w.entry, value: address.entry },
            ]}
          />
        ) : (
          <p>{w.noAddress}</p>
        )}
      </section>
      {isEmpty(texts) ? (
        <EmptyState icon="contract" title={w.empty}>
          <p>{w.emptyHelp[reader]}</p>
        </EmptyState>
      ) : (
        sheetParts
          .filter((part) => texts[part] !== '')
          .map((part) => (
            <Card>
              <h2>{w.parts[part].title}</h2>
              <p class="said">{typeset(texts[part])}</p>
            </Card>
          ))
      )}
      {sheet.updatedAt && sheet.updatedBy && (
        <p class="hint">{w.written(sheet.updatedBy, agoInWords(sheet.updatedAt, locale, now))}</p>
      )}
      {mayWrite(reader) ? (
        <>
          <p class="soft">
            <strong>{w.whoReads}</strong> : {w.whoReadsText}
          </p>
          <Actions>
            <LinkButton icon="edit" href={urls.handoverEdition(contractId)}>
              {w.edit}
            </LinkButton>
          </Actions>
        </>
      ) : (
        <p class="hint">{w.print}</p>
      )}
    </Narrow>
  );
}
