import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Chips, Meta, type ChipLink } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Highlight } from '../../../ui/highlight.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import type { SearchHit } from '../domain/extract.ts';
import { fieldsOf, type Filters } from '../domain/filters.ts';
import { mayWrite } from '../domain/reader.ts';
import { themeSlugs } from '../domain/themes.ts';
import { words } from '../words.ts';
import { whenWritten } from './author.tsx';
import { ThemeBadge, themeChips } from './parts.tsx';

export type SearchPageProps = {
  actor: Person;
  now: Date;
  text: string;
  filters: Filters;
  results: readonly SearchHit[];
  mended: readonly { typed: string; read: string }[];
  /** Where to see more than these, when there may be more. */
  more: string | null;
};

/** What was looked for, what was found, and what to do when nothing was. */
export function SearchPage(props: SearchPageProps) {
  const { actor, text, filters, results, mended, more } = props;
  const { locale } = actor;
  const w = words[locale].search;
  return (
    <>
      <PageHead
        locale={locale}
        title={w.title}
        back={<BackLink href={urls.exchange()}>{w.back}</BackLink>}
        listen={results.length > 0}
      />
      <SearchBox
        locale={locale}
        action={urls.search()}
        label={w.label}
        value={text}
        hidden={fieldsOf(filters)}
      />
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

/** The filters in use, each put off by a touch, and the way to choose others. */
function Narrowing({ actor, text, filters }: SearchPageProps) {
  const { locale } = actor;
  const w = words[locale].search;
  const { theme, department, unanswered } = filters;
  const without = (less: Partial<Filters>) => urls.search(text, fieldsOf({ ...filters, ...less }));
  const chips: ChipLink[] = [
    { href: urls.searchFilters(text, fieldsOf(filters)), label: w.filters, icon: 'filter' },
  ];
  const inUse = (label: string, less: Partial<Filters>) =>
    chips.push({ href: without(less), label: w.filtered(label), icon: 'close' });
  if (theme) inUse(words[locale].themes[theme], { theme: null });
  if (department) inUse(department.name, { department: null });
  if (unanswered) inUse(w.unanswered, { unanswered: false });
  return <Chips label={w.filters} chips={chips} />;
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
            { icon: 'clock', text: whenWritten(hit.askedAt, hit.byDay, locale, now) },
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
  const filtered = filters.theme !== null || filters.department !== null || filters.unanswered;
  return (
    <>
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
          <LinkButton kind="quiet" icon="law" href={urls.law(text)}>
            {w.inLaw}
          </LinkButton>
        </p>
      </EmptyState>
      <p class="soft">{w.browse}</p>
      <Chips
        label={words[locale].feed.themesLabel}
        chips={themeChips(locale, null, (theme) =>
          urls.exchange({ vue: 'recentes', theme: theme ? themeSlugs[theme] : undefined }),
        )}
      />
    </>
  );
}
