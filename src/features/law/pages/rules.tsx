import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { ruleIds, ruleNamed } from '../domain/rules.ts';
import { onDay } from '../words/figures.ts';
import { ruleSlugs } from '../words/rules.ts';
import { words } from '../words.ts';
import { sourceName } from './parts.tsx';

/** Every rule the house applies, for anyone to check. */
export function RulesPage({ locale }: { locale: Locale }) {
  const w = words[locale];
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.rulesTitle}
        lead={w.rulesLead}
        back={<BackLink href={urls.law()}>{w.lawBack}</BackLink>}
        listen
      />
      <CardList>
        {ruleIds.map((id) => {
          const { sources, since, verified } = ruleNamed(id);
          return (
            <ListCard
              href={urls.lawRule(ruleSlugs[id])}
              title={w.rules[id].title}
              extract={w.rules[id].sentence}
              badges={!verified && <VerifiedBadge locale={locale} verified={false} />}
              meta={
                <p class="meta">
                  <span>{sourceName(sources[0], locale)}</span>
                  <span>{w.since(onDay(since, locale))}</span>
                </p>
              }
            />
          );
        })}
      </CardList>
      <Notice>{w.advice}</Notice>
    </Narrow>
  );
}

/** Whether a rule was read in a text, in a word. */
export function VerifiedBadge({ locale, verified }: { locale: Locale; verified: boolean }) {
  const w = words[locale];
  return verified ? (
    <Badge tone="done" icon="check">
      {w.verified}
    </Badge>
  ) : (
    <Badge tone="attention" icon="warn">
      {w.unverified}
    </Badge>
  );
}
