import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards, type Choice } from '../../../ui/choice-cards.tsx';
import { Form, type FormError, errorOf } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Select } from '../../../ui/select.tsx';
import type { QuietHours } from '../domain/hours.ts';
import {
  channels,
  rhythmsFor,
  rulesOf,
  type Channel,
  type NoticeKind,
  type Rhythm,
} from '../domain/kinds.ts';
import { rhythmsOf, type Choices, type Ways } from '../domain/plan.ts';
import { kindSlugs } from '../domain/slugs.ts';
import { words } from '../words.ts';

/** One kind: how often she wants it, by each way that leads to her. */
export function ChoicePage(props: { locale: Locale; kind: NoticeKind; chosen: Choices; ways: Ways }) {
  const { locale, kind, chosen, ways } = props;
  const w = words[locale].choices;
  const always = rulesOf(kind).alwaysListed ?? false;
  // As it stands by the ways she gave: one that refuses for now keeps what she chose.
  const rhythms = rhythmsOf(kind, chosen, ways.given);
  const asked = channels.filter((channel) => (channel === 'app' ? !always : ways.given[channel]));
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={words[locale].kinds[kind].choice}
        lead={w.choiceLead}
        back={<BackLink href={urls.messageChoices()}>{w.back}</BackLink>}
      />
      <Form locale={locale} action={urls.messageChoice(kindSlugs[kind])}>
        {always && <p>{w.alwaysListed}</p>}
        {asked.map((channel) => (
          <ChoiceCards
            locale={locale}
            name={channel}
            label={w.byChannel[channel]}
            choices={rhythmsFor(kind, channel).map((rhythm) => choiceOf(locale, channel, rhythm))}
            chosen={[rhythms[channel]]}
            full
          />
        ))}
        {!ways.given.push && (
          <p class="soft">
            {w.noDevice} <a href={urls.notifications()}>{w.turnOn}</a>
          </p>
        )}
        {(['mail', 'sms'] as const).map(
          (channel) => !ways.given[channel] && <p class="soft">{w.noContact[channel]}</p>,
        )}
        {asked.length > 0 && (
          <Actions steady>
            <Button icon="check">{w.save}</Button>
          </Actions>
        )}
      </Form>
    </Narrow>
  );
}

function choiceOf(locale: Locale, channel: Channel, rhythm: Rhythm): Choice {
  const w = words[locale].choices;
  if (channel === 'app') return { value: rhythm, label: rhythm === 'now' ? w.inApp.now : w.inApp.never };
  const hint = rhythm === 'daily' || rhythm === 'weekly' ? w.rhythmHints[rhythm] : undefined;
  return { value: rhythm, label: w.rhythms[rhythm], hint };
}

/** The hours at which nothing leaves for her. */
export function QuietHoursPage(props: { locale: Locale; quiet: QuietHours; errors: readonly FormError[] }) {
  const { locale, quiet, errors } = props;
  const w = words[locale].choices;
  const options = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: w.hour(hour) }));
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.quietTitle}
        lead={w.quietLead}
        back={<BackLink href={urls.messageChoices()}>{w.back}</BackLink>}
      />
      <Form locale={locale} action={urls.quietHours()} errors={errors}>
        <Select
          locale={locale}
          name="from"
          label={w.from}
          value={String(quiet.from)}
          options={options}
          error={errorOf(errors, 'from')}
        />
        <Select
          locale={locale}
          name="to"
          label={w.to}
          hint={w.sameHour}
          value={String(quiet.to)}
          options={options}
          error={errorOf(errors, 'to')}
        />
        <Actions steady>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
