import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { DictateButton } from '../../../ui/speech.tsx';
import { Guard } from '../../../ui/writing.tsx';
import type { Question } from '../domain/posts.ts';
import { expertOf, may } from '../domain/reader.ts';
import { sizes } from '../domain/writing.ts';
import { words } from '../words.ts';
import { UnsignedChoice } from './unsigned-choice.tsx';

/** What the form shows: its minted id, what was typed, what is wrong. */
export type AnswerDraft = {
  id: string;
  text: string;
  /** Without her name; when she has not said, as she last did in this thread. */
  unsigned: boolean | null;
  errors: readonly FormError[];
};

/** The name under which a device keeps an answer that is being written. */
export const answerDraftName = (questionId: string, personId: string) => `answer:${questionId}:${personId}`;

type Props = { actor: Person; question: Question; crowd: number; draft: AnswerDraft };

export function AnswerForm({ actor, question, crowd, draft }: Props) {
  const { id: questionId, myAlias } = question;
  const { locale } = actor;
  const w = words[locale].question;
  return (
    <section class="stack" aria-label={w.answerLabel} id="repondre">
      <Form
        locale={locale}
        action={urls.answers(questionId)}
        hidden={{ id: draft.id }}
        errors={draft.errors}
        draft={answerDraftName(questionId, actor.id)}
      >
        <Guard locale={locale} names={urls.firstNames()}>
          <TextArea
            locale={locale}
            name="text"
            label={w.answerLabel}
            hint={w.answerHint}
            value={draft.text}
            error={errorOf(draft.errors, 'text')}
            maxLength={sizes.longest}
          />
        </Guard>
        <DictateButton locale={locale} field="text" />
        {may.answerUnsigned(actor) && (
          <UnsignedChoice
            locale={locale}
            chosen={draft.unsigned ?? myAlias !== null}
            alias={myAlias}
            crowd={crowd}
          />
        )}
        <p class="small">
          <a href={urls.rules()}>{words[locale].writing.rules}</a>
        </p>
        <Actions>
          <Button icon="send">
            {expertOf(actor, question.field) ? words[locale].experts.answer : w.answer}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}
