import { typeset } from '../../../language/text.ts';
import type { Person } from '../../../language/actor.ts';
import { expertFieldNames, expertSlugs } from '../../../language/expert-fields.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards, type Choice } from '../../../ui/choice-cards.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Select } from '../../../ui/select.tsx';
import { DictateButton } from '../../../ui/speech.tsx';
import { Guard, Similar, SimilarList } from '../../../ui/writing.tsx';
import type { Locale } from '../../../language/locale.ts';
import type { Circle } from '../domain/audience.ts';
import { daysToSay, type FieldOffer } from '../domain/experts.ts';
import { themes, themeSlugs } from '../domain/themes.ts';
import { sizes } from '../domain/writing.ts';
import { isSmall } from '../domain/unsigned.ts';
import { words } from '../words.ts';
import type { Suspension } from '../domain/standing.ts';
import { SuspendedNotice } from './moderated.tsx';
import { themeIcons } from './parts.tsx';
import { UnsignedChoice } from './unsigned-choice.tsx';

/** What the form shows: its minted id, what was typed, what is wrong. */
export type AskDraft = {
  id: string;
  text: string;
  theme: string;
  audience: string;
  /** Without her name. */
  unsigned: boolean;
  /** The slug of the field it is sent to, if any. */
  field: string;
  errors: readonly FormError[];
};

/** The name under which a device keeps a question that is being written. */
export const askDraftName = (personId: string) => `question:${personId}`;

/** For somebody who may not write just now. */
export function AskLaterPage(props: { locale: Locale; now: Date; suspension: Suspension }) {
  const { locale } = props;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={words[locale].writing.askTitle}
        back={<BackLink href={urls.exchange()}>{words[locale].question.back}</BackLink>}
      />
      <SuspendedNotice {...props} />
    </Narrow>
  );
}

/** One box, one theme, who reads. */
export function AskPage(props: {
  actor: Person;
  circles: readonly Circle[];
  crowds: ReadonlyMap<string, number>;
  fields: readonly FieldOffer[];
  draft: AskDraft;
}) {
  const { actor, circles, crowds, fields, draft } = props;
  const { locale } = actor;
  const w = words[locale].writing;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.askTitle}
        back={<BackLink href={urls.exchange()}>{words[locale].question.back}</BackLink>}
      />
      <Form
        locale={locale}
        action={urls.questions()}
        hidden={{ id: draft.id }}
        errors={draft.errors}
        draft={askDraftName(actor.id)}
      >
        <Guard locale={locale} names={urls.firstNames()}>
          <TextArea
            locale={locale}
            name="text"
            label={w.text}
            hint={w.textHint}
            value={draft.text}
            error={errorOf(draft.errors, 'text')}
            maxLength={sizes.longest}
          />
        </Guard>
        <DictateButton locale={locale} field="text" />
        <Similar source={urls.similar()} fields={['text']} waiting={w.waiting} />
        <ThemeChoice locale={locale} theme={draft.theme} error={errorOf(draft.errors, 'theme')} />
        <AudienceChoice
          locale={locale}
          circles={circles}
          crowds={crowds}
          chosen={draft.audience}
          label={w.audience}
          error={errorOf(draft.errors, 'audience')}
        />
        <UnsignedChoice locale={locale} chosen={draft.unsigned} />
        {fields.length > 0 && <FieldChoice locale={locale} fields={fields} chosen={draft.field} />}
        <p class="small">
          <a href={urls.rules()}>{w.rules}</a>
        </p>
        <Actions steady>
          <Button icon="send">{w.publish}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** The ten themes, each with its picture. */
export function ThemeChoice(props: { locale: Locale; theme: string; error?: string | undefined }) {
  const { locale, theme, error } = props;
  return (
    <ChoiceCards
      locale={locale}
      name="theme"
      label={words[locale].writing.theme}
      error={error}
      chosen={[theme]}
      choices={themes.map((one) => ({
        value: themeSlugs[one],
        label: words[locale].themes[one],
        icon: themeIcons[one],
      }))}
    />
  );
}

/** The experts it may be sent to as well, with how long each field usually takes. */
function FieldChoice(props: { locale: Locale; fields: readonly FieldOffer[]; chosen: string }) {
  const { locale, fields, chosen } = props;
  const w = words[locale].experts;
  const label = ({ field, usualDays }: FieldOffer) => {
    const name = expertFieldNames[locale][field];
    return usualDays === null ? name : w.withDelay(name, w.usual(daysToSay(usualDays)));
  };
  return (
    <Select
      locale={locale}
      name="specialiste"
      label={w.choose}
      hint={w.chooseHint}
      value={chosen}
      options={fields.map((offer) => ({ value: expertSlugs[offer.field], label: label(offer) }))}
      optional
    />
  );
}

/** Who reads: everybody, or a circle of hers, each with how many it holds when they are few. */
export function AudienceChoice(props: {
  locale: Locale;
  circles: readonly Circle[];
  crowds: ReadonlyMap<string, number>;
  chosen: string;
  label: string;
  error?: string | undefined;
}) {
  const { locale, circles, crowds, chosen, label, error } = props;
  const w = words[locale].writing.audiences;
  const count = (audience: string) => {
    const crowd = crowds.get(audience);
    return crowd !== undefined && isSmall(crowd) ? ` · ${words[locale].unsigned.check.crowd(crowd)}` : '';
  };
  const choices: Choice[] = [
    { value: 'all', label: w.all.label, hint: w.all.hint + count('all'), icon: 'people' },
    ...circles.map(({ audience, kind, name }): Choice => ({
      value: audience,
      label: w[kind].label,
      hint: w[kind].hint(name) + count(audience),
      icon: kind === 'centre' ? 'relay' : 'place',
    })),
  ];
  return (
    <ChoiceCards
      locale={locale}
      name="audience"
      label={label}
      error={error}
      chosen={[chosen]}
      choices={choices}
      full
    />
  );
}

/** What is shown while writing: nothing when nothing is alike. */
export function SimilarFragment(props: {
  locale: Locale;
  similar: readonly { id: string; title: string }[];
}) {
  const w = words[props.locale].writing;
  if (props.similar.length === 0) return <p class="small soft">{w.noSimilar}</p>;
  return (
    <SimilarList
      title={w.similarTitle}
      entries={props.similar.map(({ id, title }) => ({ href: urls.question(id), title: typeset(title) }))}
    />
  );
}
