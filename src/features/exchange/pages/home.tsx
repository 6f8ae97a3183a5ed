import type { Child } from 'hono/jsx';
import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { CardList } from '../../../ui/card.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import type { PersonCard } from '../../people/domain/cards.ts';
import type { Listed } from '../domain/posts.ts';
import { mayWrite } from '../domain/reader.ts';
import { words } from '../words.ts';
import { QuestionCard } from './parts.tsx';

type Props = {
  actor: Person;
  now: Date;
  news: readonly Listed[];
  toHelp: readonly Listed[];
  helped: readonly Listed[];
  cards: ReadonlyMap<string, PersonCard>;
};

/** The exchange on the welcome page: ask, what was answered, whom one could help, what helped. */
export function ExchangeHome({ actor, now, news, toHelp, helped, cards }: Props) {
  const { locale } = actor;
  const { feed } = words[locale];
  const quiet = news.length + toHelp.length + helped.length === 0;
  return (
    <>
      {mayWrite(actor) && (
        <p class="actions">
          <LinkButton href={urls.ask()} icon="question">
            {feed.home.ask}
          </LinkButton>
        </p>
      )}
      <SearchBox
        locale={locale}
        action={urls.search()}
        label={feed.searchLabel}
        placeholder={feed.searchExample}
      />
      <Part title={feed.home.newsTitle} questions={news} actor={actor} now={now} cards={cards} />
      <Part title={feed.home.helpTitle} questions={toHelp} actor={actor} now={now} cards={cards} />
      <Part title={feed.home.helpedTitle} questions={helped} actor={actor} now={now} cards={cards} />
      {quiet && <p class="soft">{feed.home.quiet}</p>}
      <p>
        <LinkButton kind="quiet" icon="exchange" href={urls.exchange()}>
          {feed.home.all}
        </LinkButton>
      </p>
    </>
  );
}

type PartProps = Pick<Props, 'actor' | 'now' | 'cards'> & {
  title: Child;
  questions: readonly Listed[];
};

function Part({ title, questions, actor, now, cards }: PartProps) {
  if (questions.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <CardList>
        {questions.map((question) => (
          <QuestionCard locale={actor.locale} now={now} question={question} cards={cards} level={3} />
        ))}
      </CardList>
    </section>
  );
}
