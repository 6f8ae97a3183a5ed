import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { codeAddress } from '../domain/articles.ts';
import type { ArticleLine } from '../domain/articles.ts';
import type { Source } from '../domain/rule.ts';
import { slugOf, type AnyFinding } from '../domain/rules.ts';
import type { Verdict } from '../domain/verdict.ts';
import { onDay } from '../words/figures.ts';
import { sayReason, words } from '../words.ts';

export type Imported = { version: string; importedAt: Date };

/** « Article 137.2 : Heures de présence de nuit », or its title alone. */
export function ArticleLink({ locale, article }: { locale: Locale; article: ArticleLine }) {
  const w = words[locale];
  const name = article.number ? w.article(article.number) : w.unnumbered;
  const title = article.title || (article.number ? '' : article.partTitle);
  return (
    <span>
      {name}
      {title && <span lang="fr"> · {title}</span>}
    </span>
  );
}

/** Where the text comes from, and since when it is here. */
export function Credits({ locale, imported }: { locale: Locale; imported: Imported | null }) {
  if (!imported) return null;
  const day = onDay(imported.importedAt.toISOString().slice(0, 10), locale);
  return <p class="hint">{words[locale].source(imported.version, day)}</p>;
}

const tones = { fine: 'done', warned: 'plain', refused: 'attention' } as const;
const icons = { fine: 'done', warned: 'info', refused: 'warn' } as const;

/** A verdict in a word, with its sign. */
export function VerdictBadge({ locale, verdict }: { locale: Locale; verdict: Verdict }) {
  return (
    <Badge tone={tones[verdict]} icon={icons[verdict]}>
      {words[locale].verdicts[verdict]}
    </Badge>
  );
}

/** What a rule answers: the verdict, each reason with its numbers, and what would do. */
export function FindingCard(props: {
  locale: Locale;
  finding: AnyFinding;
  heading: string;
  given?: string;
  id?: string;
}) {
  const { locale, finding, heading, given, id } = props;
  return (
    <Card tone={tones[finding.verdict]} {...(id && { id })}>
      <div class="row apart">
        <h3>{heading}</h3>
        <VerdictBadge locale={locale} verdict={finding.verdict} />
      </div>
      {given && <p class="soft">{given}</p>}
      {finding.reasons.map((reason) => {
        const { says, lawful } = sayReason(reason, locale);
        return (
          <>
            <p>{says}</p>
            {lawful && (
              <p>
                <strong>{words[locale].lawful}</strong> {lawful}
              </p>
            )}
          </>
        );
      })}
    </Card>
  );
}

/** A source in words. */
export function sourceName(source: Source, locale: Locale): string {
  const w = words[locale].sourceOf;
  if (source.in === 'agreement') return w.agreement(source.article);
  if (source.in === 'code') return w.code(source.article);
  return w[source.name];
}

/** A source, leading to where it is read. */
export function SourceLink({ locale, source }: { locale: Locale; source: Source }) {
  const name = sourceName(source, locale);
  const slug = slugOf(source);
  if (slug) return <a href={urls.lawArticle(slug)}>{name}</a>;
  return source.in === 'code' ? <a href={codeAddress(source.article)}>{name}</a> : <>{name}</>;
}
