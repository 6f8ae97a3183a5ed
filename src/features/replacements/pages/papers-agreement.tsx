import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Actions, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Facts } from '../../../ui/table.tsx';
import type { PaperCheck } from '../domain/papers-check.ts';
import { dayIn } from '../domain/papers-days.ts';
import type { Ending, Terms } from '../domain/papers-terms.ts';
import type { CoverOnCalendar } from '../domain/calendar-cover.ts';
import { words } from '../words.ts';

/** Where each form of the contract is, and the checklist: an account and a signed link have theirs. */
export type PaperLinks = {
  contract: (form: 'pdf' | 'txt' | 'rtf', ending: Ending) => string;
  cesu: string;
  back: string | null;
};

/** The papers of one agreement, for one of the two it binds. */
export function PapersPage(props: {
  locale: Locale;
  terms: Terms;
  links: PaperLinks;
  checks: readonly PaperCheck[];
  /** Hours to come, for the calendar of her who comes; null behind a signed link: said to somebody without an account. */
  ahead: readonly CoverOnCalendar[] | null;
}) {
  const { locale, terms, links, checks, ahead } = props;
  const w = words[locale].papers;
  const choices: Ending[] = terms.mayEndOnReturn ? ['precise', 'return'] : ['precise'];
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.pageTitle}
        lead={ahead ? w.pageLead : w.linkLead}
        back={links.back && <BackLink href={links.back}>{w.back}</BackLink>}
      />
      <Facts facts={factsOf(terms, locale)} />
      <h2>{w.contract}</h2>
      {choices.map((ending) => (
        <Card tone={ending === 'precise' ? 'plain' : 'quiet'}>
          <h3>{w.endings[ending].title(terms.ends)}</h3>
          <p>{w.endings[ending].text}</p>
          <p class="row">
            <LinkButton
              kind={ending === 'precise' ? 'primary' : 'quiet'}
              icon="print"
              href={links.contract('pdf', ending)}
            >
              {w.pdf}
            </LinkButton>
            <LinkButton kind="plain" href={links.contract('rtf', ending)}>
              {w.rtf}
            </LinkButton>
            <LinkButton kind="plain" href={links.contract('txt', ending)}>
              {w.txt}
            </LinkButton>
          </p>
        </Card>
      ))}
      <p class="hint">{w.formats}</p>
      <Notice>
        <p>
          <strong>{w.byHand}</strong>
        </p>
        <p>{w.byHandText}</p>
        <ul>
          {w.byHandItems.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </Notice>
      <h2>{w.checked}</h2>
      <p class="soft">
        {w.checkedText} <a href={urls.lawRules()}>{w.rulesLink}</a>
      </p>
      {checks.map(({ rule, says, fine }) => (
        <Card tone={fine ? 'done' : 'plain'}>
          <h3>{w.checks[rule]}</h3>
          {says.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Card>
      ))}
      {ahead && ahead.length > 0 && (
        <>
          <h2>{w.coverFile}</h2>
          <ul>
            {ahead.map(({ id, start }) => (
              <li>
                <a href={urls.coverCalendar(id)}>
                  {w.coverAt(dayIn(start, terms.timeZone), start, terms.timeZone)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="soft">{w.private}</p>
      <Actions>
        <LinkButton kind="quiet" icon="check" href={links.cesu}>
          {w.cesuLink}
        </LinkButton>
      </Actions>
    </Narrow>
  );
}

function factsOf({ employer, replacement, replaced, starts, ends, pay }: Terms, locale: Locale) {
  const w = words[locale].papers;
  const f = w.facts;
  return [
    { term: f.employer, value: w.at(employer.name, employer.commune) },
    { term: f.employee, value: personName(replacement.firstName, replacement.initial) },
    { term: f.replaced, value: personName(replaced.firstName, replaced.initial) },
    { term: f.days, value: w.line(starts, ends) },
    { term: f.hourly, value: pay && w.euros(pay.hourlyCents) },
    { term: f.gross, value: pay && w.euros(pay.grossCents) },
    { term: f.premium, value: pay && w.euros(pay.premiumCents) },
  ];
}
