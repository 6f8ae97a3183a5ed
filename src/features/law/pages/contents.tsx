import type { Locale } from '../../../language/locale.ts';
import { excerpt } from '../../../language/text.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import { agreement, officialAddress } from '../domain/articles.ts';
import type { ArticleLine, FoundArticle, Part } from '../domain/articles.ts';
import { words } from '../words.ts';
import { ArticleLink, Credits, type Imported } from './parts.tsx';

type ContentsProps = {
  locale: Locale;
  text: string;
  /** Null when nothing was looked for. */
  found: readonly FoundArticle[] | null;
  more: boolean;
  groups: readonly { title: string; parts: readonly Part[] }[];
  imported: Imported | null;
};

/** The whole agreement: what is found in it, or its parts, and the way to the rules. */
export function ContentsPage({ locale, text, found, more, groups, imported }: ContentsProps) {
  const w = words[locale];
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      <SearchBox locale={locale} action={urls.law()} label={w.search} placeholder={w.search} value={text} />
      {found && <Found locale={locale} text={text} found={found} more={more} />}
      <ListCard href={urls.lawRules()} title={w.rulesLink} extract={w.rulesLinkHint} tone="done" />
      {!imported && <Missing locale={locale} />}
      {imported && !found && (
        <>
          <h2>{w.contents}</h2>
          {groups.map(({ title, parts }) => (
            <details>
              <summary lang="fr">
                <strong>{title}</strong>
              </summary>
              <ul class="menu" role="list">
                {parts.map((part) => (
                  <li>
                    <a href={urls.lawPart(part.part)}>
                      <span lang="fr">{part.title}</span>
                      <Badge>{part.articles}</Badge>
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </>
      )}
      <Credits locale={locale} imported={imported} />
    </Narrow>
  );
}

function Missing({ locale }: { locale: Locale }) {
  const w = words[locale];
  return (
    <EmptyState icon="book" title={w.missing}>
      <p>{w.missingHelp}</p>
      <LinkButton kind="quiet" icon="external" href={officialAddress(agreement.container)}>
        {w.official}
      </LinkButton>
    </EmptyState>
  );
}

type FoundProps = { locale: Locale; text: string; found: readonly FoundArticle[]; more: boolean };

function Found({ locale, text, found, more }: FoundProps) {
  const w = words[locale];
  if (found.length === 0)
    return (
      <EmptyState icon="search" title={w.nothing(text)}>
        <p>{w.nothingHelp}</p>
      </EmptyState>
    );
  return (
    <>
      <p role="status">{more ? w.firstFound(found.length, text) : w.found(found.length, text)}</p>
      <CardList>
        {found.map((article) => (
          <ListCard
            href={urls.lawArticle(article.slug)}
            title={<ArticleLink locale={locale} article={article} />}
            extract={<span lang="fr">{excerpt(article.plain, 180)}</span>}
            meta={
              <p class="meta" lang="fr">
                {article.partTitle}
              </p>
            }
          />
        ))}
      </CardList>
    </>
  );
}

type PartProps = {
  locale: Locale;
  title: string;
  /** The articles under each run of titles, in the order of the text. */
  sections: readonly { titles: readonly string[]; articles: readonly ArticleLine[] }[];
};

/** One part of the text: its articles, under their titles. */
export function PartPage({ locale, title, sections }: PartProps) {
  const w = words[locale];
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={<span lang="fr">{title}</span>}
        back={<BackLink href={urls.law()}>{w.back}</BackLink>}
      />
      {sections.map(({ titles, articles }) => (
        <section>
          {titles.length > 0 && <h2 lang="fr">{titles.join(' · ')}</h2>}
          <ul class="menu" role="list">
            {articles.map((article) => (
              <li>
                <a href={urls.lawArticle(article.slug)}>
                  <ArticleLink locale={locale} article={article} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Narrow>
  );
}
