import type { Person } from '../../../language/actor.ts';
import { expertFieldNames, type ExpertField } from '../../../language/expert-fields.ts';
import { urls } from '../../../language/urls.ts';
import { Chips } from '../../../ui/badge.tsx';
import { CardList } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import type { PersonCard } from '../../people/domain/cards.ts';
import type { Listed } from '../domain/posts.ts';
import { words } from '../words.ts';
import { QuestionCard } from './parts.tsx';

type Props = {
  actor: Person;
  now: Date;
  field: ExpertField;
  waiting: readonly Listed[];
  answered: readonly Listed[];
  cards: ReadonlyMap<string, PersonCard>;
};

/** What waits for the experts of a field, the oldest first, then what they answered. */
export function QueuePage(props: Props) {
  const { actor, field, waiting, answered } = props;
  const { locale, expertIn = [] } = actor;
  const w = words[locale].experts;
  const names = expertFieldNames[locale];
  return (
    <>
      <PageHead
        locale={locale}
        title={w.title(names[field].toLocaleLowerCase(locale))}
        lead={w.lead}
        listen
      />
      {expertIn.length > 1 && (
        <Chips
          label={w.fields}
          chips={expertIn.map((one) => ({
            href: urls.expertQueue(one),
            label: names[one],
            current: one === field,
          }))}
        />
      )}
      <section class="stack">
        <h2>{w.waiting}</h2>
        {waiting.length === 0 ? (
          <EmptyState icon="done" title={w.nothing} level={2}>
            <p>{w.nothingText}</p>
          </EmptyState>
        ) : (
          <Cards {...props} questions={waiting} />
        )}
      </section>
      {answered.length > 0 && (
        <section class="stack">
          <h2>{w.answered}</h2>
          <Cards {...props} questions={answered} />
        </section>
      )}
    </>
  );
}

function Cards({ actor, now, cards, questions }: Props & { questions: readonly Listed[] }) {
  return (
    <CardList>
      {questions.map((question) => (
        <QuestionCard locale={actor.locale} now={now} question={question} cards={cards} level={3} />
      ))}
    </CardList>
  );
}
