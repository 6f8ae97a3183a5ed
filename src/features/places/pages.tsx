import type { Locale } from '../../language/locale.ts';
import { urls } from '../../language/urls.ts';
import { Meta } from '../../ui/badge.tsx';
import { Card, CardList } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-parts.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { fullName, type Commune } from './domain.ts';
import { tripInWords, type Trip } from './domain/travel.ts';
import { words } from './words.ts';

/** A commune of the list, with the trip from the reader's own when both are known. */
export type CommuneLine = { commune: Commune; trip: Trip | null };

type Props = {
  locale: Locale;
  text: string;
  /** What was found; without a search, the communes near the reader's own, or nothing. */
  found: readonly CommuneLine[] | null;
  /** Whether there may be others than those found. */
  more: boolean;
  near: readonly CommuneLine[];
};

/** The plain page where a commune is looked for, script or not. */
export function CommunesPage({ locale, text, found, more, near }: Props) {
  const w = words[locale];
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.hint} />
      <SearchBox locale={locale} action={urls.communes()} value={text} label={w.label} />
      {found?.length === 0 && (
        <EmptyState icon="search" title={w.none(text)}>
          <p>{w.noneHelp}</p>
        </EmptyState>
      )}
      {found && found.length > 0 && (
        <>
          <p role="status">{more ? w.first(found.length) : w.results(found.length)}</p>
          <Communes locale={locale} lines={found} />
        </>
      )}
      {near.length > 0 && (
        <>
          <h2>{w.near}</h2>
          <Communes locale={locale} lines={near} />
        </>
      )}
    </>
  );
}

function Communes({ locale, lines }: { locale: Locale; lines: readonly CommuneLine[] }) {
  const w = words[locale];
  return (
    <CardList small>
      {lines.map(({ commune, trip }) => (
        <Card>
          <strong>{fullName(commune)}</strong>
          <Meta
            items={[
              { icon: 'place', text: w.postcodes(commune.postcodes.join(', ')) },
              trip && { icon: 'car', text: w.fromHome(tripInWords(trip, locale)) },
            ]}
          />
        </Card>
      ))}
    </CardList>
  );
}
