import { typeset } from '../../../language/text.ts';
import type { Person } from '../../../language/actor.ts';
import { expertFieldNames } from '../../../language/expert-fields.ts';
import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { PersonCard } from '../../people/domain/cards.ts';
import type { Reach } from '../domain/audience.ts';
import type { Answer, Question } from '../domain/posts.ts';
import type { Suspension } from '../domain/standing.ts';
import { may, mayReadExchange } from '../domain/reader.ts';
import { words } from '../words.ts';
import { AnswerForm, type AnswerDraft } from './answer-form.tsx';
import { AuthorLine, fieldIcons, whenWritten } from './author.tsx';
import { ClosedLine, ReportLink, StandingLine, SuspendedNotice } from './moderated.tsx';
import { FollowButton } from './follow-button.tsx';
import { Answers, NewsOfAnswers } from './new-answers.tsx';
import { audienceName, ThemeBadge } from './parts.tsx';

type QuestionPageProps = {
  actor: Person;
  now: Date;
  reach: Reach;
  question: Question;
  answers: readonly Answer[];
  /** The place after which the next answers begin. */
  next: number | null;
  onFirstPage: boolean;
  cards: ReadonlyMap<string, PersonCard>;
  /** How many carers read it; 12 stands for that many or more. */
  crowd: number;
  /** Each time moderation saw that posts in it are the reader's. */
  reveals: readonly { reason: string; revealedAt: Date }[];
  follows: boolean;
  draft: AnswerDraft;
  suspension: Suspension | null;
};

/** A question, what was answered, and the place to answer. */
export function QuestionPage(props: QuestionPageProps) {
  const { actor, question, answers, next, onFirstPage } = props;
  const { locale } = actor;
  const w = words[locale].question;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={titleOf(locale, question)}
        back={
          mayReadExchange(actor) ? (
            <BackLink href={urls.exchange()}>{w.back}</BackLink>
          ) : (
            <BackLink href={urls.expertQueues()}>{words[locale].experts.back}</BackLink>
          )
        }
        badges={<ThemeBadge locale={locale} theme={question.theme} />}
        listen
      />
      {props.reveals.map(({ reason, revealedAt }) => (
        <Notice kind="warn">
          <p>{words[locale].unsigned.revealed(dayInWords(revealedAt, locale, props.now), reason)}</p>
        </Notice>
      ))}
      <Asked {...props} />
      {may.follow(actor, question) && (
        <FollowButton
          locale={locale}
          action={urls.questionFollow(question.id)}
          follows={props.follows}
          what="question"
        />
      )}
      <h2 id="reponses">{w.answersTitle(question.answerCount)}</h2>
      {question.answerCount === 0 && (
        <p class="soft">{may.edit(actor, question) ? w.noAnswerToOwn : w.noAnswer}</p>
      )}
      <ol class="cards" role="list">
        <Answers {...props} />
      </ol>
      {next === null && <NewsOfAnswers actor={actor} question={question} after={lastPosition(answers)} />}
      {(next !== null || !onFirstPage) && (
        <p class="row">
          {next !== null && (
            <LinkButton kind="quiet" icon="next" href={urls.question(question.id, { apres: String(next) })}>
              {w.moreAnswers}
            </LinkButton>
          )}
          {!onFirstPage && (
            <LinkButton kind="plain" href={urls.question(question.id)}>
              {w.firstAnswers}
            </LinkButton>
          )}
        </p>
      )}
      <AnswerPlace {...props} />
    </Narrow>
  );
}

/** What it asks or, of one that is hidden from this reader, that it is. */
export function titleOf(locale: Locale, { title }: Pick<Question, 'title'>): string {
  return typeset(title) || words[locale].question.moderated.hiddenTitle;
}

/** The form to answer with, or why there is none. */
function AnswerPlace({ actor, now, question, crowd, draft, suspension }: QuestionPageProps) {
  const { locale } = actor;
  if (!may.answer(actor, question)) return <Notice>{words[locale].question.onlyCarers}</Notice>;
  if (question.closedRule !== null) return <ClosedLine locale={locale} rule={question.closedRule} />;
  if (question.standing !== 'shown') return null;
  if (suspension) return <SuspendedNotice locale={locale} now={now} suspension={suspension} />;
  return <AnswerForm actor={actor} question={question} crowd={crowd} draft={draft} />;
}

const lastPosition = (answers: readonly Answer[]) => Math.max(0, ...answers.map(({ position }) => position));

/** Who asked, to whom, and the details. */
function Asked({ actor, now, reach, question, cards }: QuestionPageProps) {
  const { locale } = actor;
  const w = words[locale].question;
  const readable = question.title !== '';
  return (
    <div class="stack">
      <StandingLine locale={locale} post={question} readable={readable} />
      <AuthorLine locale={locale} post={question} cards={cards} />
      {question.body && <p class="said">{typeset(question.body)}</p>}
      <Meta
        items={[
          { icon: 'clock', text: whenWritten(question.askedAt, question.byDay, locale, now) },
          { icon: 'eye', text: audienceName(locale, reach, question.audience) },
          question.field && {
            icon: fieldIcons[question.field],
            text: words[locale].experts.sentTo(expertFieldNames[locale][question.field]),
          },
        ]}
      />
      {readable && (
        <p class="row small">
          {question.editedAt && (
            <>
              <Badge icon="edit">{w.edited}</Badge>
              <a href={urls.questionHistory(question.id)}>{w.history}</a>
            </>
          )}
          {may.edit(actor, question) && <a href={urls.questionEdition(question.id)}>{w.edit}</a>}
          <ReportLink
            actor={actor}
            post={question}
            href={urls.questionReport(question.id)}
            label={w.reportLabel.question}
          />
        </p>
      )}
    </div>
  );
}
