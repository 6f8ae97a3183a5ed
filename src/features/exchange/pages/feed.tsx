import type { Person } from '../../../language/actor.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Chips } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { CardList } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Pager } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import type { PersonCard } from '../../people/domain/cards.ts';
import { viewSlugs, views, writeCursor, type Cursor, type View } from '../domain/feed.ts';
import type { Listed } from '../domain/posts.ts';
import { mayWrite } from '../domain/reader.ts';
import { themeSlugs, type Theme } from '../domain/themes.ts';
import { words } from '../words.ts';
import { FollowButton } from './follow-button.tsx';
import { QuestionCard, themeChips } from './parts.tsx';

type FeedProps = {
  actor: Person;
  now: Date;
  view: View;
  theme: Theme | null;
  questions: readonly Listed[];
  next: Cursor | null;
  onFirstPage: boolean;
  cards: ReadonlyMap<string, PersonCard>;
  strong: readonly Theme[];
  news: number;
  followed: readonly Theme[];
};

const addressOf = (view: View, theme: Theme | null, suite?: string) =>
  urls.exchange({ vue: viewSlugs[view], theme: theme ? themeSlugs[theme] : undefined, suite });

/** The questions: to help with, recent, or one's own. */
export function FeedPage(props: FeedProps) {
  const { actor, now, view, theme, questions, next, onFirstPage, cards, news } = props;
  const { locale } = actor;
  const w = words[locale].feed;
  const shownViews = views.filter((one) => one === 'recent' || one === 'followed' || mayWrite(actor));
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      {mayWrite(actor) && (
        <p class="actions">
          <LinkButton href={urls.ask()} icon="question">
            {w.ask}
          </LinkButton>
        </p>
      )}
      <SearchBox locale={locale} action={urls.search()} label={w.searchLabel} placeholder={w.searchExample} />
      <Chips
        label={w.viewsLabel}
        chips={shownViews.map((one) => ({
          href: addressOf(one, one === 'mine' || one === 'followed' ? null : theme),
          label: one === 'mine' && news > 0 ? w.newsOnMine(news) : w.views[one],
          current: one === view,
        }))}
      />
      {view !== 'mine' && view !== 'followed' && (
        <Chips label={w.themesLabel} chips={themeChips(locale, theme, (one) => addressOf(view, one))} />
      )}
      {theme && view !== 'mine' && (
        <FollowButton
          locale={locale}
          action={urls.themeFollow(themeSlugs[theme])}
          follows={props.followed.includes(theme)}
          what="theme"
        />
      )}
      {view === 'followed' && props.followed.length > 0 && (
        <p class="soft">{w.followedThemes(listOfThemes(props.actor.locale, props.followed))}</p>
      )}
      {view === 'help' && questions.length > 0 && <p class="soft">{helpLead(props)}</p>}
      {questions.length === 0 ? (
        <NoQuestion locale={locale} view={view} />
      ) : (
        <CardList label={w.views[view]}>
          {questions.map((question) => (
            <QuestionCard locale={locale} now={now} question={question} cards={cards} />
          ))}
        </CardList>
      )}
      <Pager
        locale={locale}
        older={next ? addressOf(view, theme, writeCursor(next)) : undefined}
        newer={onFirstPage ? undefined : addressOf(view, theme)}
      />
    </>
  );
}

/** Why these questions come first, in words. */
function helpLead({ actor, strong }: FeedProps): string {
  const { feed } = words[actor.locale];
  if (strong.length === 0) return feed.helpLead;
  if (strong.length > 4) return feed.helpStrongMany;
  return feed.helpStrong(listOfThemes(actor.locale, strong));
}

function listOfThemes(locale: Locale, some: readonly Theme[]): string {
  const names = some.map((theme) => words[locale].themes[theme].toLocaleLowerCase(locale));
  return new Intl.ListFormat(locale).format(names);
}

function NoQuestion({ locale, view }: { locale: Locale; view: View }) {
  const w = words[locale].feed;
  const { title, text } = w.none[view];
  return (
    <EmptyState icon={view === 'help' ? 'done' : 'question'} title={title}>
      <p>{text}</p>
      {view === 'help' && (
        <LinkButton kind="quiet" href={addressOf('recent', null)}>
          {w.seeRecent}
        </LinkButton>
      )}
    </EmptyState>
  );
}

/** For somebody signed in to whom the exchange is not open: why, and how to come in. */
export function ClosedPage({ locale }: { locale: Locale }) {
  const w = words[locale].feed.closed;
  return (
    <EmptyState icon="lock" title={w.title} level={1}>
      <p>{w.text}</p>
      <LinkButton href={urls.join()} icon="handshake">
        {w.join}
      </LinkButton>
      <p>{w.admissionText}</p>
      <LinkButton kind="quiet" href={urls.admission()}>
        {w.admission}
      </LinkButton>
    </EmptyState>
  );
}
