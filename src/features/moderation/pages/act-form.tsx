import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { themes, themeSlugs } from '../../exchange/domain/themes.ts';
import type { ModeratedPost } from '../../exchange/domain/standing.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import type { Case, ListedDecision, Report } from '../domain/cases.ts';
import { actSlugs, audiencesFor, reproaches, suspensionDays, type Act } from '../domain/acts.ts';
import { words } from '../words.ts';
import { Quoted, RuleChoice } from './parts.tsx';

/** What was chosen and typed, as it was. */
export type ActDraft = {
  act: Act;
  rule: string;
  words: string;
  days: string;
  theme: string;
  audience: string;
  masked: string;
  errors: readonly FormError[];
};

/** All that the page of a case shows. */
export type CasePageProps = {
  actor: Person;
  now: Date;
  file: Case;
  post: ModeratedPost;
  masked: { title: string; body: string };
  author: PersonCard | undefined;
  reports: readonly Report[];
  before: readonly ListedDecision[];
  taker: PersonCard | undefined;
  mayTake: boolean;
  mayDecide: boolean;
  unsigned: boolean;
  mayReveal: boolean;
  /** The act chosen, with what was typed; null while none is. */
  draft: ActDraft | null;
};

type Props = CasePageProps & { draft: ActDraft };

/** The name under which a device keeps what a moderator is writing. */
export const caseDraftName = (caseId: string, act: Act) => `case:${caseId}:${actSlugs[act]}`;

/** What one act needs to be decided, and nothing else. */
export function ActForm(props: Props) {
  const { actor, file, draft } = props;
  const { locale } = actor;
  const w = words[locale].cases;
  const { act, errors } = draft;
  return (
    <section class="stack" id="decider">
      <h2>{w.acts[act].label}</h2>
      <p class="soft">{w.acts[act].help}</p>
      <Form
        locale={locale}
        action={urls.caseDecision(file.id)}
        hidden={{ acte: actSlugs[act] }}
        errors={errors}
        draft={reproaches(act) ? caseDraftName(file.id, act) : undefined}
      >
        {act === 'mask' && <Mask {...props} />}
        {act === 'move' && <Place {...props} />}
        {act === 'suspend' && (
          <ChoiceCards
            locale={locale}
            name="days"
            label={w.days}
            error={errorOf(errors, 'days')}
            chosen={[draft.days]}
            choices={suspensionDays.map((days) => ({
              value: String(days),
              label: w.daysOf(days),
              icon: 'clock',
            }))}
          />
        )}
        {reproaches(act) && (
          <>
            <RuleChoice locale={locale} label={w.rule} chosen={draft.rule} error={errorOf(errors, 'rule')} />
            <TextArea
              locale={locale}
              name="words"
              label={w.words}
              hint={w.wordsHint}
              value={draft.words}
              error={errorOf(errors, 'words')}
              rows={4}
              maxLength={1000}
            />
          </>
        )}
        <Actions>
          <Button kind={act === 'hide' || act === 'suspend' ? 'danger' : 'primary'} icon="check">
            {w.confirm}
          </Button>
          <LinkButton kind="plain" href={urls.case(file.id)}>
            {w.otherAct}
          </LinkButton>
        </Actions>
      </Form>
    </section>
  );
}

function Mask({ actor, post, masked, draft }: Props) {
  const { locale } = actor;
  const w = words[locale].cases;
  return (
    <>
      <TextArea
        locale={locale}
        name="masked"
        label={w.maskedWords}
        hint={w.maskedWordsHint}
        value={draft.masked}
        rows={2}
        maxLength={400}
        optional
      />
      <div class="stack">
        <h3>{w.preview}</h3>
        <Quoted title={post.answerId ? undefined : masked.title} body={masked.body} />
      </div>
    </>
  );
}

function Place({ actor, post, draft }: Props) {
  const { locale } = actor;
  const w = words[locale].cases;
  const audiences = audiencesFor(post.audience, post.askedFrom);
  return (
    <>
      <ChoiceCards
        locale={locale}
        name="theme"
        label={w.theme}
        error={errorOf(draft.errors, 'theme')}
        chosen={[draft.theme || themeSlugs[post.theme]]}
        choices={themes.map((theme) => ({ value: themeSlugs[theme], label: w.themes[theme] }))}
      />
      {audiences.length > 1 && (
        <ChoiceCards
          locale={locale}
          name="audience"
          label={w.audience}
          chosen={[draft.audience || post.audience]}
          choices={audiences.map((audience) => ({
            value: audience,
            label: w.audiences[kindOf(audience)],
            icon: audience === 'all' ? 'people' : 'place',
          }))}
        />
      )}
    </>
  );
}

const kindOf = (audience: string) =>
  audience === 'all' ? 'all' : audience.startsWith('department:') ? 'department' : 'centre';
