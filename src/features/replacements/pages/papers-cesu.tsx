import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { codeAddress } from '../../law/domain/articles.ts';
import type { Source } from '../../law/domain/rule.ts';
import { slugOf } from '../../law/domain/rules.ts';
import { stepSources, type CesuList } from '../domain/papers-cesu.ts';
import { words } from '../words.ts';

/** What an employer does before, during and after, to be printed and ticked; each line leads to its article. */
export function CesuPage({ locale, list, back }: { locale: Locale; list: CesuList; back: string }) {
  const w = words[locale].papers;
  const { times, steps: sentences } = words[locale].cesu;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.cesuTitle}
        lead={w.cesuLead}
        back={<BackLink href={back}>{w.cesuBack}</BackLink>}
      />
      {list.map(({ time, steps }) => (
        <section class="stack">
          <h2>{times[time]}</h2>
          <ul role="list" class="cards">
            {steps.map((step) => (
              <li>
                <span aria-hidden="true">☐ </span>
                {sentences[step]}
                <br />
                <span class="meta">
                  {stepSources[step].length === 0 ? (
                    <Badge icon="info">{w.toCheck}</Badge>
                  ) : (
                    stepSources[step].map((source) => <SourceName locale={locale} source={source} />)
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="hint">{w.toCheckText}</p>
      <p class="hint">{w.print}</p>
    </Narrow>
  );
}

function SourceName({ locale, source }: { locale: Locale; source: Source }) {
  const w = words[locale].papers;
  const slug = slugOf(source);
  if (slug && source.in === 'agreement')
    return <a href={urls.lawArticle(slug)}>{w.agreement(source.article)}</a>;
  if (source.in === 'code') return <a href={codeAddress(source.article)}>{w.code(source.article)}</a>;
  return null;
}
