import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Guard } from '../../../ui/writing.tsx';
import { sizes } from '../domain/writing.ts';
import { words } from '../words.ts';
import { ThemeChoice } from './ask.tsx';

export type EditDraft = {
  body: string;
  forget: boolean;
  errors: readonly FormError[];
  /** Questions only. */
  question?: { title: string; theme: string };
};

type Props = { actor: Person; questionId: string; action: string; draftName: string; draft: EditDraft };

/** A question or an answer of one's own, to be changed. */
export function EditPage({ actor, questionId, action, draftName, draft }: Props) {
  const { locale } = actor;
  const w = words[locale].writing;
  const { question, errors } = draft;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={question ? w.editQuestion : w.editAnswer}
        back={<BackLink href={urls.question(questionId)}>{w.back}</BackLink>}
      />
      <Form locale={locale} action={action} errors={errors} draft={draftName}>
        <Guard locale={locale} names={urls.firstNames()}>
          {question && (
            <TextArea
              locale={locale}
              name="title"
              label={w.titleField}
              value={question.title}
              error={errorOf(errors, 'title')}
              maxLength={sizes.title}
              rows={2}
            />
          )}
          <TextArea
            locale={locale}
            name="body"
            label={question ? w.body : w.answerText}
            optional={!!question}
            value={draft.body}
            error={errorOf(errors, 'body')}
            maxLength={sizes.longest}
          />
        </Guard>
        {question && <ThemeChoice locale={locale} theme={question.theme} error={errorOf(errors, 'theme')} />}
        <ChoiceCards
          locale={locale}
          name="forget"
          label={w.oldText}
          hint={w.forgetHint}
          chosen={draft.forget ? ['oui'] : []}
          choices={[{ value: 'oui', label: w.forget, icon: 'remove' }]}
          many
          optional
          full
        />
        <Actions steady>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** The name under which a device keeps a change that is being written. */
export const editDraftName = (postId: string, personId: string) => `edit:${postId}:${personId}`;
