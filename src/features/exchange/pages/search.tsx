import type { Person } from '../../../language/actor.ts';
import { agoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Chips, Meta } from '../../../ui/badge.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { Highlight } from '../../../ui/highlight.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import { Select } from '../../../ui/select.tsx';
import type { SearchHit } from '../domain/extract.ts';
import { mayWrite } from '../domain/reader.ts';
import { themeSlugs, type Theme } from '../domain/themes.ts';
import { words } from '../words.ts';
import { ThemeBadge, themeChips } from './parts.tsx';

export type SearchPageProps = {
  actor: Person;
  now: Date;
  text: string;
  filters: { theme: Theme | null; department: string; unanswered: boolean };
  departments: readonly { code: string; name: string }[];
  results: readonly SearchHit[];
  mended: readonly { typed: string; read: string }[];
  /** Where to see more than these, when there may be more. */
  more: string | null;
};

const addressOf = ({ text, filters }: SearchPageProps, theme: Theme | null) =>
  urls.search(text, {
    theme: theme ? themeSlugs[theme] : undefined,
    departement: filters.department,
    sansreponse: filters.unanswered ? 'oui' : undefined,
  });

/** What was looked for, what was found, and what to do when nothing was. */
export function SearchPage(props: SearchPageProps) {
  const { actor, text, filters, results, mended, more } = props;
  const { locale } = actor;
  const w = words[locale].search;
  const kept: Record<string, string> = {
    ...(filters.theme && { theme: themeSlugs[filters.theme] }),
    ...(filters.department && { departement: filters.department }),
    ...(filters.unanswered && { sansreponse: 'oui' }),
  };
  return (
    <>
      <PageHead
        locale={locale}
        title={w.title}
        back={<BackLink href={urls.exchange()}>{w.back}</BackLink>}
        listen={results.length > 0}
      />
      <SearchBox locale={locale} action={urls.search()} label={w.label} value={text} hidden={kept} />
      {text && <Narrowing {...props} />}
      {mended.length > 0 && (
        <Notice>
          {mended.map(({ typed, read }) => (
            <p>{w.mended(typed, read)}</p>
          ))}
        </Notice>
      )}
      {!text && <p class="soft">{w.empty}</p>}
      {results.length > 0 && (
        <>
          <p role="status">{more ? w.best(results.length) : w.results(results.length)}</p>
          <CardList>
            {results.map((hit) => (
              <HitCard {...props} hit={hit} />
            ))}
          </CardList>
          {more && (
            <LinkButton kind="quiet" icon="down" href={more}>
              {w.more}
            </LinkButton>
          )}
        </>
      )}
      {text && results.length === 0 && <Nothing {...props} />}
    </>
  );
}

/** Themes as links; department and « sans réponse » behind one touch, open once they are in use. */
function Narrowing(props: SearchPageProps) {
  const { actor, text, filters, departments } = props;
  const { locale } = actor;
  const w = words[locale].search;
  return (
    <>
      <Chips
        label={words[locale].feed.themesLabel}
        chips={themeChips(locale, filters.theme, (theme) => addressOf(props, theme))}
      />
      <details open={!!filters.department || filters.unanswered}>
        <summary class="chip">
          <Icon name="filter" />
          {w.filters}
        </summary>
        <form class="form" action={urls.search()} method="get">
          <input type="hidden" name="q" value={text} />
          {filters.theme && <input type="hidden" name="theme" value={themeSlugs[filters.theme]} />}
          <Select
            locale={locale}
            name="departement"
            label={w.department}
            value={filters.department}
            options={departments.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
            optional
          />
          <label class="choice">
            <span>{w.unanswered}</span>
            <input type="checkbox" name="sansreponse" value="oui" checked={filters.unanswered} />
          </label>
          <Button kind="quiet" icon="filter">
            {w.apply}
          </Button>
        </form>
      </details>
    </>
  );
}

function HitCard({ actor, now, hit }: SearchPageProps & { hit: SearchHit }) {
  const { locale } = actor;
  const w = words[locale];
  return (
    <ListCard
      href={urls.question(hit.id)}
      title={<Highlight segments={hit.titleSegments} />}
      tone={hit.helped ? 'done' : 'plain'}
      extract={
        <>
          {hit.fromAnswer && <strong>{w.search.fromAnswer} </strong>}
          <Highlight segments={hit.extractSegments} />
        </>
      }
      badges={
        <>
          <ThemeBadge locale={locale} theme={hit.theme} />
          {hit.helped && (
            <Badge tone="done" icon="helped">
              {w.feed.helped}
            </Badge>
          )}
        </>
      }
      meta={
        <Meta
          items={[
            { icon: 'clock', text: agoInWords(hit.askedAt, locale, now) },
            { icon: 'answer', text: w.feed.answers(hit.answerCount) },
          ]}
        />
      }
    />
  );
}

/** Nothing found is the beginning of a question. */
function Nothing(props: SearchPageProps) {
  const { actor, text, filters } = props;
  const { locale } = actor;
  const w = words[locale].search;
  const filtered = filters.theme !== null || filters.department !== '' || filters.unanswered;
  return (
    <EmptyState icon="search" title={w.none(text)}>
      <p>{filtered ? w.noneFiltered : w.noneText}</p>
      <p class="row">
        {mayWrite(actor) && (
          <LinkButton href={urls.ask(text)} icon="question">
            {w.askThis}
          </LinkButton>
        )}
        {filtered && (
          <LinkButton kind="quiet" href={urls.search(text)}>
            {w.withoutFilters}
          </LinkButton>
        )}
      </p>
      <p class="soft">{w.browse}</p>
      <Chips
        label={words[locale].feed.themesLabel}
        chips={themeChips(locale, null, (theme) =>
          urls.exchange({ vue: 'recentes', theme: theme ? themeSlugs[theme] : undefined }),
        )}
      />
    </EmptyState>
  );
}
