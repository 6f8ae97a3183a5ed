import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { ModeratedPost } from '../../exchange/domain/standing.ts';
import { may } from '../domain/rights.ts';
import { words } from '../words.ts';
import { addressOf, Quoted, RuleChoice } from './parts.tsx';

export type ReportDraft = { id: string; rule: string; words: string; errors: readonly FormError[] };

/** The name under which a device keeps a report that is being written. */
export const reportDraftName = (postId: string, personId: string) => `report:${postId}:${personId}`;

/** Saying what is wrong with a post. Those who moderate it may open its case at once. */
export function ReportPage(props: { actor: Person; post: ModeratedPost; draft: ReportDraft }) {
  const { actor, post, draft } = props;
  const { locale } = actor;
  const w = words[locale].reports;
  const { questionId, answerId } = post;
  const action = answerId ? urls.answerReport(answerId) : urls.questionReport(questionId);
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title[answerId ? 'answer' : 'question']} lead={w.lead} />
      <Quoted title={answerId ? undefined : post.title} body={post.body} />
      {may.moderate(actor, post.departmentCode) && <OpenCase actor={actor} post={post} />}
      <Form
        locale={locale}
        action={action}
        hidden={{ id: draft.id }}
        errors={draft.errors}
        draft={reportDraftName(answerId ?? questionId, actor.id)}
      >
        <RuleChoice
          locale={locale}
          label={w.rule}
          chosen={draft.rule}
          error={errorOf(draft.errors, 'rule')}
        />
        <TextArea
          locale={locale}
          name="words"
          label={w.words}
          hint={w.wordsHint}
          value={draft.words}
          error={errorOf(draft.errors, 'words')}
          rows={3}
          maxLength={600}
          optional
        />
        <Actions>
          <Button icon="send">{w.send}</Button>
          <LinkButton kind="plain" href={addressOf(post)}>
            {w.cancel}
          </LinkButton>
        </Actions>
      </Form>
    </Narrow>
  );
}

function OpenCase({ actor, post }: { actor: Person; post: ModeratedPost }) {
  const w = words[actor.locale].reports;
  const { questionId, answerId } = post;
  return (
    <Card tone="attention">
      <h2>{w.moderate}</h2>
      <p>{w.moderateText}</p>
      <Form
        locale={actor.locale}
        action={urls.cases()}
        hidden={answerId ? { reponse: answerId } : { question: questionId }}
      >
        <p>
          <Button kind="quiet" icon="shield">
            {w.open}
          </Button>
        </p>
      </Form>
    </Card>
  );
}
