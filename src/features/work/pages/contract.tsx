import type { Child } from 'hono/jsx';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Columns, PageHead } from '../../../ui/page-parts.tsx';
import { Facts } from '../../../ui/table.tsx';
import { WeekStrip, type StripDay } from '../../../ui/week-strip.tsx';
import type { Side } from '../domain/contract.ts';
import { words } from '../words.ts';

/** One thing said of a contract: what, and whose word it is. */
export type SaidFact = { term: string; value: Child; said: string | null };

export type ContractView = {
  id: string;
  side: Side;
  title: string;
  /** « Guéret (Creuse) · depuis le 1er septembre 2024 ». */
  lead: string;
  ended: boolean;
  endsOn: string;
  hours: readonly SaidFact[];
  days: readonly string[];
  who: readonly SaidFact[];
  terms: readonly SaidFact[];
  /** What the least wage is, when this one falls short of it. */
  shortWage: string | null;
  /** What is worth a second look in the hours, in sentences. */
  doubts: readonly string[];
  strip: { caption: string; days: readonly StripDay[] };
  link: { open: boolean; code: string | null };
};

/** A contract as its two sides read it: each fact with whose word it is, and where it is corrected. */
export function ContractPage(props: { locale: Locale; view: ContractView; errors: readonly FormError[] }) {
  const { locale, view, errors } = props;
  const w = words[locale].contracts;
  const { id, side } = view;
  return (
    <>
      <PageHead
        locale={locale}
        title={view.title}
        lead={view.lead}
        back={<BackLink href={urls.employers()}>{w.titles[side]}</BackLink>}
      />
      <Columns
        aside={
          <div class="stack">
            <Link locale={locale} view={view} />
            <End locale={locale} view={view} errors={errors} />
          </div>
        }
      >
        <div class="stack">
          {view.doubts.length > 0 && (
            <Notice kind="warn">
              {view.doubts.map((sentence) => (
                <p>{sentence}</p>
              ))}
            </Notice>
          )}
          <WeekStrip locale={locale} caption={view.strip.caption} days={view.strip.days} />
          <Part
            title={w.page.week}
            edit={urls.employerPart(id, 'horaires')}
            word={w.page.edit}
            facts={view.hours}
          />
          <section class="stack">
            <h2>{w.page.days}</h2>
            {view.days.length === 0 ? (
              <p class="soft">{w.page.noDays}</p>
            ) : (
              <ul>
                {view.days.map((day) => (
                  <li>{day}</li>
                ))}
              </ul>
            )}
            <p>
              <LinkButton kind="quiet" little icon="calendar" href={urls.employerDays(id)}>
                {w.page.daysEdit}
              </LinkButton>
            </p>
          </section>
          <Part
            title={w.page.who}
            edit={urls.employerPart(id, 'identite')}
            word={w.page.edit}
            facts={view.who}
          />
          <Part
            title={w.page.terms}
            edit={urls.employerPart(id, 'contrat')}
            word={w.page.edit}
            facts={view.terms}
          >
            {view.shortWage && <ShortWage locale={locale} least={view.shortWage} />}
          </Part>
        </div>
      </Columns>
    </>
  );
}

/** Says that a wage is under the minimum, and where the rule is read. */
export function ShortWage({ locale, least }: { locale: Locale; least: string }) {
  const w = words[locale].contracts;
  return (
    <Notice kind="warn">
      {w.shortWage(least)} <a href={urls.lawRule('salaire-minimum')}>{w.seeRule}</a>
    </Notice>
  );
}

function Part(props: {
  title: string;
  edit: string;
  word: string;
  facts: readonly SaidFact[];
  children?: Child;
}) {
  const { title, edit, word, facts, children } = props;
  // Said once when it is all of one word and one day.
  const words = new Set(facts.flatMap(({ said }) => said ?? []));
  const [oneWord] = words.size === 1 ? words : [];
  return (
    <section class="stack">
      <h2>{title}</h2>
      <Card>
        <Facts
          facts={facts.map(({ term, value, said }) => ({
            term,
            value: (
              <>
                {value}
                {said && !oneWord && <span class="hint"> · {said}</span>}
              </>
            ),
          }))}
        />
        {oneWord && <p class="hint">{oneWord}</p>}
        {children}
        <p>
          <LinkButton kind="quiet" little icon="edit" href={edit} label={`${word}, ${title}`}>
            {word}
          </LinkButton>
        </p>
      </Card>
    </section>
  );
}

function Link({ locale, view }: { locale: Locale; view: ContractView }) {
  const w = words[locale].contracts;
  const { id, side, link } = view;
  if (!link.open) return <p class="soft">{w.page.linked[side]}</p>;
  return (
    <Card>
      <h2>{w.page.link.title[side]}</h2>
      <p>{w.page.link.text[side]}</p>
      {link.code && (
        <>
          <p class="lead">
            <strong>{link.code}</strong>
          </p>
          <p class="hint">{w.page.link.good}</p>
        </>
      )}
      <form action={urls.employerCode(id)} method="post">
        <Button kind="quiet" little icon="link">
          {link.code ? w.page.link.again : w.page.link.make}
        </Button>
      </form>
    </Card>
  );
}

function End(props: { locale: Locale; view: ContractView; errors: readonly FormError[] }) {
  const { locale, view, errors } = props;
  const w = words[locale].contracts.page;
  if (view.ended)
    return (
      <Form locale={locale} action={urls.employerEnd(view.id)} hidden={{ continue: 'oui' }}>
        <Button kind="quiet" little>
          {w.reopen}
        </Button>
      </Form>
    );
  return (
    <details open={errors.length > 0}>
      <summary>{w.end}</summary>
      <Form locale={locale} action={urls.employerEnd(view.id)} errors={errors}>
        <p>{w.endText}</p>
        <Field
          locale={locale}
          name="ends_on"
          label={w.endDay}
          type="date"
          value={view.endsOn}
          error={errorOf(errors, 'ends_on')}
        />
        <Button kind="danger">{w.endSave}</Button>
      </Form>
    </details>
  );
}
