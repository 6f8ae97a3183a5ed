import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { PersonLine } from '../../../ui/avatar.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import type { PersonCard } from '../domain/cards.ts';
import { words } from '../words.ts';

/** Looking for somebody to give her a role, or take it back. `wide`: not only in one's own relay. */
export function PeoplePage(props: {
  locale: Locale;
  wide: boolean;
  text: string;
  people: readonly PersonCard[] | null;
  tooMany: boolean;
}) {
  const { locale, wide, text, people, tooMany } = props;
  const w = words[locale].roles;
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      <SearchBox
        locale={locale}
        action={urls.people()}
        value={text}
        label={wide ? w.label : w.labelOwn}
        posted
      />
      <p class="hint">{wide ? w.label : w.labelOwn}</p>
      {tooMany && <Notice kind="warn">{w.tooManyLookups}</Notice>}
      {people?.length === 0 && !tooMany && (
        <EmptyState icon="search" title={w.none(text)}>
          <p>{wide ? w.noneHelp : null}</p>
        </EmptyState>
      )}
      {people && people.length > 0 && (
        <>
          <p role="status">{w.found(people.length)}</p>
          <CardList small>
            {people.map((card) => (
              <Card>
                <PersonLine
                  firstName={card.firstName || w.unnamed}
                  initial={card.initial}
                  note={
                    card.communeName && card.departmentName && `${card.communeName} (${card.departmentName})`
                  }
                  href={urls.person(card.id)}
                />
              </Card>
            ))}
          </CardList>
        </>
      )}
    </>
  );
}
