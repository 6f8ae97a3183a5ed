import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Chips } from '../../../ui/badge.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Facts, Table } from '../../../ui/table.tsx';
import { writeQuarter, type Published, type PublishedTally, type Quarter } from '../domain/figures.ts';
import { words } from '../words.ts';
import { ruleTitle } from './parts.tsx';

type Props = {
  locale: Locale;
  quarter: Quarter;
  /** The quarters one may look at, the latest first. */
  quarters: readonly Quarter[];
  /** Whether it is not over. */
  running: boolean;
  tally: PublishedTally;
};

/** What moderation did in one quarter. Open to everybody. */
export function FiguresPage({ locale, quarter, quarters, running, tally }: Props) {
  const w = words[locale].figures;
  const told = (count: Published) => (typeof count === 'number' ? String(count) : w[count]);
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      <Chips
        label={w.quarters}
        chips={quarters.map((one) => ({
          href: urls.moderationFigures(writeQuarter(one)),
          label: w.quarter(one.quarter, one.year),
          current: writeQuarter(one) === writeQuarter(quarter),
        }))}
      />
      <h2>{w.quarter(quarter.quarter, quarter.year)}</h2>
      {running && <p class="soft">{w.running}</p>}
      <Facts
        facts={[
          { term: w.facts.reports, value: told(tally.reports) },
          { term: w.facts.median, value: tally.medianHours === null ? w.tooFew : w.hours(tally.medianHours) },
          { term: w.facts.contests, value: told(tally.contests) },
          { term: w.facts.reversals, value: told(tally.reversals) },
        ]}
      />
      <Table
        caption={w.byAct}
        columns={[
          { head: w.act, cell: ({ act }) => w.acts[act] },
          { head: w.count, cell: ({ count }) => told(count), number: true },
        ]}
        rows={tally.byAct}
      />
      <Table
        caption={w.byRule}
        columns={[
          { head: w.rule, cell: ({ rule }) => ruleTitle(locale, rule) },
          { head: w.count, cell: ({ count }) => told(count), number: true },
        ]}
        rows={tally.byRule}
      />
      <Notice>{w.why}</Notice>
      <p>
        <a href={urls.rules()}>{w.rules}</a>
      </p>
    </Narrow>
  );
}
