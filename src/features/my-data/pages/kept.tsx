import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Card } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { Facts } from '../../../ui/table.tsx';
import { activities, bases, type Activity, type Kept } from '../domain/kept/entry.ts';
import { entryOf, keptTables, type KeptTable } from '../domain/kept.ts';
import { periods } from '../domain/periods.ts';
import { words } from '../words.ts';

/** « tant que votre compte existe, ou 2 ans après votre dernière visite » */
export function untilWhen(locale: Locale, { until }: Kept): string {
  const w = words[locale].kept;
  return until
    .map((name) => w.until[name](name === 'account' || name === 'useful' ? '' : w.length(periods[name])))
    .join(w.whicheverFirst);
}

export const tablesOf = (activity: Activity): KeptTable[] =>
  keptTables.filter((table) => entryOf(table).activity === activity);

/** What data are kept for. `legal` also says what the law calls each; what each holds stands on a page of its own. */
export function KeptList({ locale, legal = false }: { locale: Locale; legal?: boolean }) {
  const w = words[locale];
  return (
    <div class="stack">
      {activities.map((activity) => {
        const said = w.kept.activities[activity];
        return (
          <Card>
            <h3>{said.title}</h3>
            <Facts
              facts={[
                { term: w.page.why, value: said.why },
                { term: w.notice.basis, value: legal ? w.kept.basis[bases[activity]] : null },
                { term: w.page.seenBy, value: said.seenBy },
              ]}
            />
            <p>
              <a href={`${urls.dataOfficer({ detail: 'oui' })}#${activity}`}>{w.page.contents}</a>
            </p>
          </Card>
        );
      })}
    </div>
  );
}

/** Everything that is kept, table by table, by what it is for. */
export function KeptPage({ locale }: { locale: Locale }) {
  const w = words[locale];
  return (
    <>
      <PageHead
        locale={locale}
        title={w.page.contents}
        back={<BackLink href={urls.dataOfficer()}>{w.notice.title}</BackLink>}
      />
      {activities.map((activity) => (
        <section class="stack" id={activity}>
          <h2>{w.kept.activities[activity].title}</h2>
          <Facts
            facts={tablesOf(activity).map((table) => ({
              term: w.kept.tables[table].title,
              value: <KeptLine locale={locale} table={table} />,
            }))}
          />
        </section>
      ))}
    </>
  );
}

function KeptLine({ locale, table }: { locale: Locale; table: KeptTable }) {
  const w = words[locale];
  const entry = entryOf(table);
  return (
    <>
      {upperFirst(w.kept.tables[table].what)}.
      <br />
      <span class="small soft">
        {w.page.keptFor(untilWhen(locale, entry))} {w.page.ifErased(w.kept.erasure[entry.erasure])}
      </span>
    </>
  );
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
