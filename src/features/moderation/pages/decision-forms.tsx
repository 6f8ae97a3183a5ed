import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import type { ModeratedPost } from '../../exchange/domain/standing.ts';
import type { Decision } from '../domain/cases.ts';
import { words } from '../words.ts';

/** What was typed in whichever form was sent. */
export type WordsDraft = { words: string; errors: readonly FormError[] };

/** All that the page of a decision shows. */
export type DecisionPageProps = {
  actor: Person;
  now: Date;
  decision: Decision;
  post: ModeratedPost;
  draft: WordsDraft;
};

/** The name under which a device keeps the words of a contest. */
export const contestDraftName = (decisionId: string) => `contest:${decisionId}`;

/** « Contester »: for its author. */
export function ContestForm({ actor, decision, draft }: DecisionPageProps) {
  const { locale } = actor;
  const w = words[locale].decisions;
  return (
    <section class="stack">
      <h2>{w.contestTitle}</h2>
      <p>{w.contestHelp}</p>
      <Form
        locale={locale}
        action={urls.decisionContest(decision.id)}
        errors={draft.errors}
        draft={contestDraftName(decision.id)}
      >
        <Words locale={locale} draft={draft} label={w.contest} hint={w.contestHint} />
        <Actions>
          <Button kind="quiet" icon="send">
            {w.send}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}

/** The second look, by another moderator. */
export function ReviewForm({ actor, decision, draft }: DecisionPageProps) {
  const { locale } = actor;
  const w = words[locale].decisions;
  return (
    <section class="stack">
      <h2>{w.reviewTitle}</h2>
      <Form locale={locale} action={urls.decisionReview(decision.id)} errors={draft.errors}>
        <Words locale={locale} draft={draft} label={w.reviewWords} hint={w.reviewHint} />
        <Actions>
          <Button name="issue" value="annuler" icon="check">
            {w.overturn}
          </Button>
          <Button kind="quiet" name="issue" value="maintenir" icon="lock">
            {w.uphold}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}

/** Taking it back, of oneself. */
export function LiftForm({ actor, decision, draft }: DecisionPageProps) {
  const { locale } = actor;
  const w = words[locale].decisions;
  return (
    <details open={draft.errors.length > 0}>
      <summary>{w.liftTitle}</summary>
      <div class="stack">
        <p>{w.liftHelp}</p>
        <Form locale={locale} action={urls.decisionLifting(decision.id)} errors={draft.errors}>
          <Words locale={locale} draft={draft} label={w.reviewWords} hint={w.reviewHint} />
          <p>
            <Button kind="quiet">{w.lift}</Button>
          </p>
        </Form>
      </div>
    </details>
  );
}

function Words(props: { locale: 'fr' | 'en'; draft: WordsDraft; label: string; hint: string }) {
  const { locale, draft, label, hint } = props;
  return (
    <TextArea
      locale={locale}
      name="words"
      label={label}
      hint={hint}
      value={draft.words}
      error={errorOf(draft.errors, 'words')}
      rows={4}
      maxLength={1000}
    />
  );
}
