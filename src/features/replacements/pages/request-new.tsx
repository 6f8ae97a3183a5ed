import type { Person } from '../../../language/actor.ts';
import { onOneLine } from '../../../language/text.ts';
import { dateInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { ChoiceCards, type Choice } from '../../../ui/choice-cards.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { motives } from '../domain/request.ts';
import type { WorkedDay } from '../domain/request-days.ts';
import type { AskingFor } from '../domain/request-view.ts';
import { hoursSaid } from '../words/when.ts';
import { words } from '../words.ts';
import { UrgentField } from './request-urgent.tsx';

/** What was typed, and what is wrong. */
export type NewDraft = {
  id: string;
  days: readonly string[];
  motive: string;
  urgent: boolean;
  word: string;
  employerName: string;
  errors: readonly FormError[];
};

/** The name under which a device keeps a request that is being written. */
export const newRequestDraftName = (personId: string) => `replacement:${personId}`;

type Props = {
  actor: Person;
  now: Date;
  asking: AskingFor;
  /** Days with their hours; for a facilitator, dates without any. */
  days: readonly WorkedDay[];
  draft: NewDraft;
};

/** The days, the reason, and whether it can wait. */
export function NewRequestPage({ actor, now, asking, days, draft }: Props) {
  const { locale } = actor;
  const w = words[locale].request;
  const { firstName, initial } = asking.carer;
  const title = asking.as === 'carer' ? w.newTitle : w.newTitleFor(personName(firstName, initial));
  const hidden = {
    id: draft.id,
    ...(asking.as === 'facilitator' && { pour: asking.carerId }),
    ...(asking.as === 'employer' && { contrat: asking.contracts[0]?.id ?? '' }),
  };
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={title}
        back={<BackLink href={urls.replacements()}>{w.back}</BackLink>}
      />
      {days.length === 0 ? (
        <NothingAhead actor={actor} asking={asking} />
      ) : (
        <Form
          locale={locale}
          action={urls.replacements()}
          hidden={hidden}
          errors={draft.errors}
          draft={newRequestDraftName(actor.id)}
        >
          {asking.as === 'facilitator' && <Word actor={actor} draft={draft} />}
          <Days actor={actor} now={now} asking={asking} days={days} draft={draft} />
          <ChoiceCards
            locale={locale}
            name="motif"
            label={w.why}
            hint={w.whyHint}
            error={errorOf(draft.errors, 'motif')}
            choices={motives.map((motive) => ({ value: motive, ...w.motives[motive] }))}
            chosen={[draft.motive]}
            full
          />
          <UrgentField locale={locale} urgent={draft.urgent} />
          <Actions steady>
            <Button icon="next">{w.next}</Button>
          </Actions>
        </Form>
      )}
    </Narrow>
  );
}

/** Days shown at once; the later ones are folded. */
const shownDays = 7;

const daysHints = {
  carer: 'whichDaysHint',
  employer: 'whichDaysHis',
  facilitator: 'whichDaysBlind',
} as const;

function Days({ actor, now, asking, days, draft }: Props) {
  const { locale } = actor;
  const w = words[locale].request;
  const choices = days.map(({ date, shifts }): Choice => {
    const hours = shifts.map((shift) => {
      const name = asking.contracts.find(({ id }) => id === shift.contractId)?.employer.name ?? '';
      const said = hoursSaid(shift, locale, asking.timeZone);
      // An employer knows his own name.
      return asking.as === 'employer' ? said : `${said}\u00a0· ${name}`;
    });
    const hint = onOneLine(hours, locale);
    const label = dateInWords(date, locale, now);
    return { value: date, label, ...(hint && { hint }) };
  });
  const isLate = ({ value }: Choice) => !choices.slice(0, shownDays).some((choice) => choice.value === value);
  const late = choices.filter(isLate);
  return (
    <>
      <ChoiceCards
        locale={locale}
        name="jours"
        label={w.whichDays}
        hint={w[daysHints[asking.as]]}
        error={errorOf(draft.errors, 'jours')}
        choices={choices.slice(0, shownDays)}
        chosen={draft.days}
        many
        full
      />
      {late.length > 0 && (
        <details open={late.some(({ value }) => draft.days.includes(value))}>
          <summary>{w.laterDays}</summary>
          <ChoiceCards
            locale={locale}
            name="plustard"
            label={<span class="only-heard">{w.laterDays}</span>}
            choices={late}
            chosen={draft.days}
            many
            full
          />
        </details>
      )}
    </>
  );
}

function Word({ actor: { locale }, draft }: { actor: Person; draft: NewDraft }) {
  const w = words[locale].request;
  return (
    <>
      <ChoiceCards
        locale={locale}
        name="parole"
        label={w.word}
        error={errorOf(draft.errors, 'parole')}
        choices={(['carer', 'employer'] as const).map((value) => ({ value, label: w.words[value] }))}
        chosen={[draft.word]}
      />
      <Field
        locale={locale}
        name="employeur"
        label={w.employerName}
        hint={w.employerNameHint}
        value={draft.employerName}
        error={errorOf(draft.errors, 'employeur')}
        maxLength={80}
        optional
      />
    </>
  );
}

/** No hours to choose from: why, and where to write them. */
function NothingAhead({ actor: { locale }, asking }: { actor: Person; asking: AskingFor }) {
  const w = words[locale].request;
  if (asking.as === 'employer') return <EmptyState icon="work" title={w.noHoursOfHer} />;
  const none = asking.contracts.length === 0;
  return (
    <EmptyState icon="work" title={none ? w.noEmployer : w.noHoursAhead}>
      <p>{none ? w.noEmployerHint : w.noHoursAheadHint}</p>
      <Actions>
        <LinkButton href={urls.employers()} icon="work">
          {none ? w.noEmployerButton : w.employers}
        </LinkButton>
      </Actions>
    </EmptyState>
  );
}

/** For a facilitator: which carer of her relays. */
export function WhichCarerPage(props: { actor: Person; carers: readonly { id: string; name: string }[] }) {
  const { locale } = props.actor;
  const w = words[locale].request;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.whichCarer}
        lead={w.helpCarerHint}
        back={<BackLink href={urls.replacements()}>{w.back}</BackLink>}
      />
      {props.carers.length === 0 ? (
        <EmptyState icon="people" title={w.noCarer} />
      ) : (
        <CardList small>
          {props.carers.map(({ id, name }) => (
            <ListCard href={urls.newReplacement({ pour: id })} title={name} />
          ))}
        </CardList>
      )}
    </Narrow>
  );
}
