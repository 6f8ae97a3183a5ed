import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { Facts } from '../../../ui/table.tsx';
import { entryOf, keptTables, type KeptTable } from '../domain/kept.ts';
import { words } from '../words.ts';

export type ReadTable = { table: KeptTable; rows: readonly Record<string, unknown>[]; cut: boolean };

/** The names of keys that other rooms have words for: gestures, languages, roles, themes, by key. */
export type KeyNames = Readonly<Record<string, string>>;

type Reading = { locale: Locale; now: Date; names: KeyNames };

/** Everything that is kept of somebody, for herself to read: the beginning of each subject. */
export function ReadingPage(props: Reading & { tables: readonly ReadTable[] }) {
  const { locale, tables } = props;
  const w = words[locale];
  const unread = keptTables.filter((table) => !entryOf(table).exported);
  const [filled, empty] = [
    tables.filter(({ rows }) => rows.length > 0),
    tables.filter(({ rows }) => rows.length === 0),
  ];
  return (
    <>
      <PageHead
        locale={locale}
        title={w.reading.title}
        lead={w.reading.lead}
        back={<BackLink href={urls.myData()}>{w.page.back}</BackLink>}
      />
      {filled.map(({ table, rows, cut }) => (
        <section class="stack">
          <h2>{w.kept.tables[table].title}</h2>
          <Rows {...props} rows={rows} />
          {cut && (
            <p>
              <LinkButton
                kind="quiet"
                href={urls.myDataRead(table)}
                label={`${w.reading.all}${w.page.colon}${w.kept.tables[table].title}`}
              >
                {w.reading.all}
              </LinkButton>
            </p>
          )}
        </section>
      ))}
      <Titles
        locale={locale}
        title={w.reading.empty}
        lead={w.reading.emptyText}
        tables={empty.map(({ table }) => table)}
      />
      <Titles locale={locale} title={w.reading.others} lead={w.reading.othersText} tables={unread} />
    </>
  );
}

/** Subjects of which nothing is shown, by their names only. */
function Titles(props: { locale: Locale; title: string; lead: string; tables: readonly KeptTable[] }) {
  if (props.tables.length === 0) return null;
  const w = words[props.locale];
  return (
    <section class="stack">
      <h2>{props.title}</h2>
      <p>{props.lead}</p>
      <ul>
        {props.tables.map((table) => (
          <li>{w.kept.tables[table].title}</li>
        ))}
      </ul>
    </section>
  );
}

/** One subject, to its end or as far as a page goes. */
export function ReadingTablePage(props: Reading & { read: ReadTable; most: number }) {
  const { locale, read, most } = props;
  const w = words[locale];
  return (
    <>
      <PageHead
        locale={locale}
        title={w.kept.tables[read.table].title}
        back={<BackLink href={urls.myDataRead()}>{w.reading.title}</BackLink>}
      />
      <Rows {...props} rows={read.rows} />
      {read.cut && (
        <p>
          {w.reading.more(most)} <a href={urls.myDataFile()}>{w.page.take}</a>
        </p>
      )}
    </>
  );
}

function Rows(props: Reading & { rows: ReadTable['rows'] }) {
  if (props.rows.length === 0) return <p class="soft">{words[props.locale].reading.none}</p>;
  return (
    <CardList>
      {props.rows.map((row) => (
        <Card>
          <RowFacts {...props} row={row} />
        </Card>
      ))}
    </CardList>
  );
}

function RowFacts(props: Reading & { row: Record<string, unknown> }) {
  const w = words[props.locale].reading;
  const facts = Object.entries(props.row).flatMap(([field, value]) => {
    const term = w.fields[field];
    const said = term ? inWords(props, field, value) : null;
    return said === null ? [] : [{ term, value: <span class="said">{said}</span> }];
  });
  return <Facts facts={facts} />;
}

/** Words a person wrote are never taken for keys of ours. */
const written: readonly string[] = [
  'title',
  'body',
  'message',
  'reason',
  'words',
  'contest',
  'outcome_words',
  'first_name',
  'initial',
];

/** One value as a person reads it. */
function inWords(props: Reading, field: string, value: unknown): string | null {
  const { locale, now, names } = props;
  const w = words[locale].reading;
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return dayInWords(value, locale, now);
  if (typeof value === 'boolean') return value ? w.yes : w.no;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one) => names[String(one)] ?? String(one)).join(', ') || null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (written.includes(field)) return text;
  if (field === 'action') return words[locale].acts[text]?.name ?? text;
  if (field === 'audience' && text.startsWith('department:')) return w.aDepartment(text.slice(11));
  if (field === 'audience' && text.startsWith('centre:')) return w.aRelay;
  return w.values[text] ?? names[text] ?? text;
}
