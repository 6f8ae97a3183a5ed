import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Actions, LinkButton } from '../../../ui/button.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { PublicText } from '../../../ui/public-text.tsx';
import { officialAddress, type Article } from '../domain/articles.ts';
import type { ArticleLine } from '../domain/articles.ts';
import type { RuleId } from '../domain/rules.ts';
import { onDay } from '../words/figures.ts';
import { ruleSlugs } from '../words/rules.ts';
import { words } from '../words.ts';
import { ArticleLink, Credits, type Imported } from './parts.tsx';

type Props = {
  locale: Locale;
  article: Article;
  before: ArticleLine | null;
  after: ArticleLine | null;
  rules: readonly RuleId[];
  imported: Imported | null;
};

/** One article as it was published: its text, what the house draws from it, where it stands, its history. */
export function ArticlePage({ locale, article, before, after, rules, imported }: Props) {
  const w = words[locale];
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={<ArticleLink locale={locale} article={article} />}
        lead={w.inFrench || undefined}
        back={<BackLink href={urls.lawPart(article.part)}>{article.partTitle}</BackLink>}
        badges={
          article.state.startsWith('VIGUEUR') ? (
            <Badge tone="done">{w.inForce}</Badge>
          ) : (
            <Badge tone="attention">{w.notInForce(article.state)}</Badge>
          )
        }
        listen={article.kind !== 'heading'}
      />
      {article.kind === 'heading' && <Notice>{w.heading}</Notice>}
      {article.kind === 'elsewhere' && <Notice>{w.elsewhere}</Notice>}
      {article.html && <PublicText markup={article.html} />}
      {rules.length > 0 && (
        <section>
          <h2>{w.restOn}</h2>
          <ul class="menu" role="list">
            {rules.map((rule) => (
              <li>
                <a href={urls.lawRule(ruleSlugs[rule])}>{w.rules[rule].title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Actions>
        <LinkButton kind="quiet" icon="external" href={officialAddress(article.id)}>
          {w.official}
        </LinkButton>
      </Actions>
      <p class="hint">{w.officialNote}</p>
      <Beside locale={locale} before={before} after={after} />
      <History locale={locale} article={article} />
      <Credits locale={locale} imported={imported} />
    </Narrow>
  );
}

function Beside({ locale, before, after }: Pick<Props, 'locale' | 'before' | 'after'>) {
  const w = words[locale];
  const beside = [
    { label: w.before, article: before },
    { label: w.after, article: after },
  ];
  return (
    <ul class="menu" role="list">
      {beside.map(
        ({ label, article }) =>
          article && (
            <li>
              <a href={urls.lawArticle(article.slug)}>
                <span>
                  <span class="soft">{label}</span>
                  <br />
                  <ArticleLink locale={locale} article={article} />
                </span>
              </a>
            </li>
          ),
      )}
    </ul>
  );
}

function History({ locale, article }: Pick<Props, 'locale' | 'article'>) {
  const w = words[locale];
  return (
    <details>
      <summary>
        {w.where} · {w.history}
      </summary>
      <div class="stack">
        <ul lang="fr">
          {article.path.map((title) => (
            <li>{title}</li>
          ))}
        </ul>
        <ul>
          {article.changes.map(({ kind, title, published, since }) => (
            <li>
              {[
                w.change(kind, title),
                published && w.published(onDay(published, locale)),
                since && w.inForceFrom(onDay(since, locale)),
              ]
                .filter(Boolean)
                .join(', ')}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
