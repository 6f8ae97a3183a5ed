import type { Locale } from '../../../language/locale.ts';
import { Meta } from '../../../ui/badge.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import type { IconName } from '../../../ui/icon-files.ts';
import { PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

export type Place = { href: string; title: string; text: string; icon: IconName };

/** The door of administration: what this person looks after, and nothing else. */
export function HubPage({ locale, places }: { locale: Locale; places: readonly Place[] }) {
  const w = words[locale];
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      <CardList small>
        {places.map(({ href, title, text, icon }) => (
          <ListCard href={href} title={title} meta={<Meta items={[{ icon, text }]} />} />
        ))}
      </CardList>
    </>
  );
}
