import type { Locale } from '../../language/locale.ts';
import { urls } from '../../language/urls.ts';
import { Card, CardList } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-parts.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { fullName, type Commune } from './domain.ts';
import { words } from './words.ts';

/** The plain page where a commune is looked for, script or not. */
export function CommunesPage(props: { locale: Locale; text: string; communes: readonly Commune[] | null }) {
  const { locale, text, communes } = props;
  const w = words[locale];
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.hint} />
      <SearchBox locale={locale} action={urls.communes()} value={text} label={w.label} />
      {communes?.length === 0 && (
        <EmptyState icon="search" title={w.none(text)}>
          <p>{w.noneHelp}</p>
        </EmptyState>
      )}
      {communes && communes.length > 0 && (
        <>
          <p role="status">{w.results(communes.length)}</p>
          <CardList>
            {communes.map((commune) => (
              <Card>
                <strong>{fullName(commune)}</strong>
                <p class="soft">{w.postcodes(commune.postcodes.join(', '))}</p>
              </Card>
            ))}
          </CardList>
        </>
      )}
    </>
  );
}
