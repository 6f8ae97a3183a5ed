import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { Form } from '../../../ui/form.tsx';
import { BackLink, Pager } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { Select } from '../../../ui/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { subjectKinds } from '../domain/looking.ts';
import { words } from '../words.ts';

/** Somebody or something of a line: its name, and where it leads when the reader may go there. */
export type Named = { name: string; href?: string };

export type TrailRow = { id: string; when: string; who: Named; what: string; on: Named; details: string };

/** What was typed and chosen, as it was. */
export type TrailTyped = Record<'personne' | 'acte' | 'sujet' | 'du' | 'au', string>;

type Props = {
  locale: Locale;
  everything: boolean;
  typed: TrailTyped;
  verbs: readonly { value: string; label: string }[];
  rows: readonly TrailRow[];
  older: string | null;
};

/** The trail, searched by person, act, subject and day. A form that is read in the address: it can be kept. */
export function TrailPage(props: Props) {
  const { locale, everything, typed, rows, older } = props;
  const w = words[locale];
  return (
    <>
      <PageHead
        locale={locale}
        title={w.trailTitle}
        lead={everything ? w.trailLeadAll : w.trailLeadPlace}
        back={<BackLink href={urls.administration()}>{w.back}</BackLink>}
      />
      <Search {...props} />
      {rows.length > 0 ? (
        <Rows locale={locale} rows={rows} />
      ) : (
        <EmptyState icon="history" title={w.nothing}>
          <p>{w.nothingText}</p>
        </EmptyState>
      )}
      <Pager locale={locale} older={older ? urls.trail({ ...typed, suite: older }) : undefined} />
    </>
  );
}

function Search({ locale, typed, verbs }: Props) {
  const w = words[locale];
  return (
    <Form locale={locale} action={urls.trail()} method="get" label={w.look}>
      <Field
        locale={locale}
        name="personne"
        label={w.person}
        hint={w.personHint}
        value={typed.personne}
        optional
      />
      <details open={Boolean(typed.acte || typed.sujet || typed.du || typed.au)}>
        <summary>{w.closer}</summary>
        <div class="tiles">
          <Select locale={locale} name="acte" label={w.act} value={typed.acte} options={verbs} optional />
          <Select
            locale={locale}
            name="sujet"
            label={w.about}
            value={typed.sujet}
            options={subjectKinds.map((kind) => ({ value: kind, label: w.kinds[kind] }))}
            optional
          />
          <Field locale={locale} name="du" label={w.from} type="date" value={typed.du} optional />
          <Field locale={locale} name="au" label={w.to} type="date" value={typed.au} optional />
        </div>
      </details>
      <p class="hint">{w.trailTold}</p>
      <Actions>
        <Button icon="search">{w.look}</Button>
      </Actions>
    </Form>
  );
}

function Rows({ locale, rows }: { locale: Locale; rows: readonly TrailRow[] }) {
  const w = words[locale];
  return (
    <Table
      caption={w.caption(rows.length)}
      rows={rows}
      columns={[
        { head: w.when, cell: ({ when }) => when },
        { head: w.who, cell: ({ who }) => <Name named={who} /> },
        { head: w.what, cell: ({ what }) => what },
        { head: w.on, cell: ({ on }) => <Name named={on} /> },
        { head: w.details, cell: ({ details }) => details },
      ]}
    />
  );
}

function Name({ named }: { named: Named }) {
  return named.href ? <a href={named.href}>{named.name}</a> : <>{named.name}</>;
}
