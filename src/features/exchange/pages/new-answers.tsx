import { urls } from '../../../language/urls.ts';
import { LiveNews } from '../../../ui/live-news.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import type { Answer, Question } from '../domain/posts.ts';
import { words } from '../words.ts';
import { AnswerCard, type AnswerProps } from './answer.tsx';

type Props = Omit<AnswerProps, 'answer'> & { answers: readonly Answer[]; next: number | null };

/** One answer after the other. */
export function Answers({ answers, ...props }: Props) {
  return (
    <>
      {answers.map((answer) => (
        <li data-place={answer.position}>
          <AnswerCard {...props} answer={answer} />
        </li>
      ))}
    </>
  );
}

/** Where new answers are told of, below the last one shown: only on the page that holds the last. */
export function NewsOfAnswers({
  actor,
  question,
  after,
}: {
  actor: Props['actor'];
  question: Question;
  after: number;
}) {
  const w = words[actor.locale].question.live;
  const { id } = question;
  return (
    <LiveNews
      source={urls.questionLive(id, after)}
      fragment={urls.questionNews(id, 0)}
      after={after}
      one={w.one}
      many={w.many}
      show={w.show}
    />
  );
}

/** The answers that came since, to be put after the others. */
export function NewAnswers(props: Props) {
  const { actor, question, next } = props;
  const w = words[actor.locale].question;
  return (
    <>
      <Answers {...props} answers={props.answers.filter(({ id }) => id !== question.helpedAnswerId)} />
      {next !== null && (
        <li>
          <LinkButton kind="quiet" icon="next" href={urls.question(question.id, { apres: String(next) })}>
            {w.moreAnswers}
          </LinkButton>
        </li>
      )}
    </>
  );
}
