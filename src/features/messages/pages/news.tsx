import type { Locale } from '../../../language/locale.ts';
import { excerpt, typeset } from '../../../language/text.ts';
import { agoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { shortId } from '../links.ts';
import type { News } from '../domain/news.ts';
import { words } from '../words.ts';
import { kindIcons } from './kind-icons.ts';

/** What she was told. `titles` says, by address, what each page is called today, as far as she may see it. */
export function NewsPage(props: {
  locale: Locale;
  now: Date;
  news: readonly News[];
  titles: ReadonlyMap<string, string>;
}) {
  const { locale, now, news, titles } = props;
  const w = words[locale];
  return (
    <Narrow>
      <PageHead locale={locale} title={w.news.title} listen={news.length > 0} />
      {news.length === 0 ? (
        <EmptyState icon="bell" title={w.news.empty}>
          <p>{w.news.emptyHelp}</p>
        </EmptyState>
      ) : (
        <CardList>
          {news.map(({ id, kind, path, facts, unread, at }) => {
            const title = titles.get(path);
            return (
              <ListCard
                href={urls.newsItem(shortId(id))}
                title={w.kinds[kind].inside ?? w.kinds[kind].line(facts, 1)}
                extract={title && typeset(excerpt(title, 120))}
                tone={unread ? 'attention' : 'plain'}
                badges={
                  unread && (
                    <Badge tone="attention" icon="bell">
                      {w.news.fresh}
                    </Badge>
                  )
                }
                meta={<Meta items={[{ icon: kindIcons[kind], text: agoInWords(at, locale, now) }]} />}
              />
            );
          })}
        </CardList>
      )}
      <p>
        <LinkButton kind="quiet" icon="settings" href={urls.messageChoices()}>
          {w.news.choose}
        </LinkButton>
      </p>
    </Narrow>
  );
}
