import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { DictateButton } from '../../../ui/speech.tsx';
import { Guard } from '../../../ui/writing.tsx';
import { sizes } from '../domain/writing.ts';
import { words } from '../words.ts';

/** What the form shows: its minted id, what was typed, what is wrong. */
export type AnswerDraft = { id: string; text: string; errors: readonly FormError[] };

/** The name under which a device keeps an answer that is being written. */
export const answerDraftName = (questionId: string, personId: string) => `answer:${questionId}:${personId}`;

export function AnswerForm(props: { actor: Person; questionId: string; draft: AnswerDraft }) {
  const { actor, questionId, draft } = props;
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
        <p class="small">
          <a href={urls.rules()}>{words[locale].writing.rules}</a>
        </p>
        <Actions>
          <Button icon="send">{w.answer}</Button>
        </Actions>
      </Form>
    </section>
  );
}
