import type { Locale } from '../../language/locale.ts';
import { urls } from '../../language/urls.ts';
import type { Legal } from '../../platform/config.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-parts.tsx';
import { Facts } from '../../ui/table.tsx';
import { legalWords } from './words.ts';

/** Who publishes, who hosts. What is not known is shown as such, never left out. */
export function LegalPage({ locale, legal }: { locale: Locale; legal: Legal }) {
  const w = legalWords[locale];
  const facts = [
    { term: w.publisher, value: legal.publisher },
    { term: w.director, value: legal.director },
    { term: w.contact, value: legal.contact },
    { term: w.hosting, value: legal.hosting },
    { term: w.officer, value: legal.dataOfficer },
  ];
  return (
    <>
      <PageHead locale={locale} title={w.legalTitle} lead={w.legalLead} />
      {facts.some(({ value }) => !value) && (
        <Notice kind="warn">
          <strong>{w.blanksTitle}</strong> {w.blanks}
        </Notice>
      )}
      <Facts facts={facts.map(({ term, value }) => ({ term, value: value ?? <em>{w.blank}</em> }))} />
      <h2>{w.more}</h2>
      <ul>
        <li>
          <a href={urls.terms()}>{w.termsTitle}</a>
        </li>
        <li>
          <a href={urls.dataOfficer()}>{w.officer}</a>
        </li>
      </ul>
    </>
  );
}

/** On what terms RAVie is used. */
export function TermsPage({ locale }: { locale: Locale }) {
  const w = legalWords[locale];
  return (
    <>
      <PageHead locale={locale} title={w.termsTitle} lead={w.termsLead} listen />
      {w.terms.map(({ title, text }) => (
        <>
          <h2>{title}</h2>
          <p>{text}</p>
        </>
      ))}
    </>
  );
}
