import type { Person } from '../../../language/actor.ts';
import { typeset } from '../../../language/text.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { PersonCard } from '../../people/domain/cards.ts';
import type { Answer, Question } from '../domain/posts.ts';
import { may } from '../domain/reader.ts';
import { words } from '../words.ts';
import { AuthorLine, authorOf, whenWritten } from './author.tsx';
import { ReportLink, StandingLine } from './moderated.tsx';

export type AnswerProps = {
  actor: Person;
  now: Date;
  question: Question;
  cards: ReadonlyMap<string, PersonCard>;
  answer: Answer;
};

/** One answer: who, what, and what it was worth. */
export function AnswerCard(props: AnswerProps) {
  const { actor, now, question, cards, answer } = props;
  const { locale } = actor;
  const w = words[locale].question;
  const helped = question.helpedAnswerId === answer.id;
  const readable = answer.body !== '';
  return (
    <Card id={`r-${answer.id}`} tone={helped ? 'done' : readable ? 'plain' : 'quiet'}>
      {helped && (
        <p>
          <Badge tone="done" icon="helped">
            {w.helpedBadge}
          </Badge>
        </p>
      )}
      <AuthorLine
        locale={locale}
        post={answer}
        cards={cards}
        when={whenWritten(answer.answeredAt, question.byDay, locale, now)}
        asker={answer.byAsker}
        field={answer.field}
      />
      <StandingLine locale={locale} post={answer} readable={readable} />
      {readable && <p class="said">{typeset(answer.body)}</p>}
      {answer.standing === 'shown' && (
        <div class="row">
          <Thanks {...props} />
          <Helped {...props} />
        </div>
      )}
      {readable && (
        <p class="row small">
          {answer.editedAt && <a href={urls.answerHistory(answer.id)}>{w.history}</a>}
          {may.edit(actor, answer) && <a href={urls.answerEdition(answer.id)}>{w.edit}</a>}
          <ReportLink
            actor={actor}
            post={answer}
            href={urls.answerReport(answer.id)}
            label={w.reportLabel.answer(authorOf(locale, answer, cards).firstName)}
          />
        </p>
      )}
    </Card>
  );
}

/** « Ça m'aide »: a button for whoever may say so, else the count. */
function Thanks({ actor, answer }: AnswerProps) {
  const w = words[actor.locale].question;
  const count = answer.thanksCount;
  if (!may.thank(actor, answer)) return count > 0 ? <Badge icon="helps">{w.thanked(count)}</Badge> : null;
  return (
    <form method="post" action={urls.answerThanks(answer.id)}>
      <input type="hidden" name="oui" value={answer.thanked ? 'non' : 'oui'} />
      <Button kind="quiet" little icon="helps" pressed={answer.thanked} label={w.thankLabel(count)}>
        {w.thank}
        {count > 0 && <span class="number">{count}</span>}
      </Button>
    </form>
  );
}

/** « La réponse qui m'a aidée »: for the asker only. */
function Helped({ actor, question, answer }: AnswerProps) {
  if (!may.markHelped(actor, question, answer)) return null;
  const w = words[actor.locale].question;
  const helped = question.helpedAnswerId === answer.id;
  return (
    <form method="post" action={urls.answerHelped(answer.id)}>
      <input type="hidden" name="oui" value={helped ? 'non' : 'oui'} />
      <Button kind={helped ? 'plain' : 'quiet'} little icon={helped ? undefined : 'helped'}>
        {helped ? w.unmarkHelped : w.markHelped}
      </Button>
    </form>
  );
}
