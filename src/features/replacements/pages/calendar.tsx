import type { Locale } from '../../../language/locale.ts';
import { agoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Field } from '../../../ui/field.tsx';
import { Form } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/** Whether one has a calendar address, to make one or to stop it; and what phones need. */
export function CalendarPage({ locale, since, now }: { locale: Locale; since: Date | null; now: Date }) {
  const w = words[locale].calendar;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        lead={w.lead}
        back={<BackLink href={urls.papers()}>{w.back}</BackLink>}
      />
      <p>{w.says}</p>
      <p>{since ? w.since(agoInWords(since, locale, now)) : w.none}</p>
      {since && <p class="hint">{w.againText}</p>}
      <Form locale={locale} action={urls.calendar()}>
        <Actions>
          <Button icon="calendar">{since ? w.again : w.make}</Button>
        </Actions>
      </Form>
      {since && (
        <Form locale={locale} action={urls.calendarEnd()}>
          <Actions>
            <Button kind="danger" icon="stop">
              {w.stop}
            </Button>
          </Actions>
        </Form>
      )}
      <HowTo locale={locale} />
    </Narrow>
  );
}

/** A new address, shown this once. `address` begins with https. */
export function NewCalendarPage({ locale, address }: { locale: Locale; address: string }) {
  const w = words[locale].calendar;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.madeTitle}
        lead={w.madeLead}
        back={<BackLink href={urls.papers()}>{w.back}</BackLink>}
      />
      <Notice kind="warn">{w.secret}</Notice>
      <Field
        locale={locale}
        name="adresse"
        label={w.address}
        value={address}
        required={false}
        spellcheck={false}
      />
      <Actions>
        <LinkButton icon="calendar" href={address.replace(/^https?:/, 'webcal:')}>
          {w.open}
        </LinkButton>
      </Actions>
      <HowTo locale={locale} />
    </Narrow>
  );
}

function HowTo({ locale }: { locale: Locale }) {
  const w = words[locale].calendar;
  const ways = [
    { title: w.iphone, steps: w.iphoneSteps },
    { title: w.android, steps: w.androidSteps },
  ];
  return (
    <section class="stack">
      <h2>{w.how}</h2>
      {ways.map(({ title, steps }) => (
        <Card tone="quiet">
          <h3>{title}</h3>
          <ol>
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </Card>
      ))}
      <p class="hint">{w.delay}</p>
    </section>
  );
}
