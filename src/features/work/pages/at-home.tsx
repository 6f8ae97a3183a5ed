import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { onOneLine } from '../../../language/text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import type { ContractHours } from '../domain/contract.ts';
import { words } from '../words.ts';
import { usualLines } from './hours.ts';

/** For an employer, at home: who works there and when, or where to begin. */
export function AtHome(props: {
  locale: Locale;
  contracts: readonly { id: string; carerName: string | null; hours: readonly ContractHours[] }[];
}) {
  const { locale, contracts } = props;
  const w = words[locale].contracts;
  return (
    <section class="stack">
      <h2>{w.titles.employer}</h2>
      {contracts.length === 0 ? (
        <p>{w.noneText.employer}</p>
      ) : (
        <CardList>
          {contracts.map(({ id, carerName, hours }) => (
            <ListCard
              level={3}
              href={urls.employer(id)}
              title={carerName ? w.withYou(carerName) : w.nobodyYet}
              extract={onOneLine(usualLines(hours, locale), locale) || w.irregular}
            />
          ))}
        </CardList>
      )}
      <p class="row">
        {contracts.length === 0 && (
          <LinkButton icon="add" href={urls.newEmployer()}>
            {w.add.employer}
          </LinkButton>
        )}
        <LinkButton
          kind="quiet"
          icon={contracts.length === 0 ? 'link' : 'calendar'}
          href={contracts.length === 0 ? urls.contractCode() : urls.employers()}
        >
          {contracts.length === 0 ? w.haveCode : w.titles.employer}
        </LinkButton>
      </p>
    </section>
  );
}
