import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { PageHead } from '../../../ui/page-parts.tsx';
import { Table } from '../../../ui/table.tsx';
import { checkKeys, checks, seen, statedOn } from './checks.ts';
import { accessibilityWords } from './words.ts';

const defender = {
  form: 'https://formulaire.defenseurdesdroits.fr/',
  delegates: 'https://www.defenseurdesdroits.fr/saisir/delegues',
};

/** « Déclaration d’accessibilité »: what is checked comes from the table the tests use. `contact` is the publisher's. */
export function AccessibilityPage(props: { locale: Locale; now: Date; contact: string | undefined }) {
  const { locale, now, contact } = props;
  const w = accessibilityWords[locale];
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      <h2>{w.stateTitle}</h2>
      <p>{w.state}</p>
      <h2>{w.checkedTitle}</h2>
      <p>{w.checkedLead}</p>
      <Table
        caption={w.caption}
        columns={[
          { head: w.check, cell: (key) => w.checked[key](seen) },
          { head: w.wcag, cell: (key) => checks[key].wcag.join(', ') || '–' },
          { head: w.rgaa, cell: (key) => checks[key].rgaa.join(', ') || '–' },
        ]}
        rows={checkKeys}
      />
      <h2>{w.notTitle}</h2>
      <ul>
        {w.not.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h2>{w.ownTitle}</h2>
      <p>{w.own}</p>
      <h2>{w.contactTitle}</h2>
      <p>{contact ? w.contact : w.contactRelay}</p>
      {contact && <p>{contact}</p>}
      <h2>{w.redressTitle}</h2>
      <p>{w.redress}</p>
      <ul>
        <li>
          <a href={defender.form}>{w.redressForm}</a>
        </li>
        <li>
          <a href={defender.delegates}>{w.redressDelegate}</a>
        </li>
        <li>{w.redressPost}</li>
      </ul>
      <h2>{w.madeTitle}</h2>
      <p>{w.made(dayInWords(statedOn, locale, now))}</p>
    </>
  );
}
