import { typeset } from '../../../language/text.ts';
import type { Locale } from '../../../language/locale.ts';
import { agoInWords, dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { Suspension } from '../../exchange/domain/standing.ts';
import { fateOf, type Decision, type OwnReport } from '../domain/cases.ts';
import { words } from '../words.ts';
import { addressOf } from './parts.tsx';
import { StateBadge } from './state.tsx';

type Props = {
  locale: Locale;
  now: Date;
  decisions: readonly Decision[];
  reports: readonly OwnReport[];
  suspension: Suspension | null;
};

/** What was decided of one's posts, and what became of what one reported. */
export function MinePage(props: Props) {
  const { locale, now, decisions, reports, suspension } = props;
  const w = words[locale].reports;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.mineTitle} lead={w.mineLead} listen />
      {suspension && (
        <Notice kind="warn">
          {words[locale].decisions.until(dayInWords(suspension.until, locale, now))}
        </Notice>
      )}
      <h2>{w.decisions}</h2>
      {decisions.length === 0 && <p class="soft">{w.noDecision}</p>}
      <CardList>
        {decisions.map((decision) => (
          <DecisionCard locale={locale} now={now} decision={decision} />
        ))}
      </CardList>
      <h2>{w.reports}</h2>
      {reports.length === 0 && <p class="soft">{w.noReport}</p>}
      <CardList>
        {reports.map((report) => (
          <ReportCard locale={locale} now={now} report={report} />
        ))}
      </CardList>
      <p>
        <a href={urls.rules()}>{w.rules}</a>
      </p>
    </Narrow>
  );
}

function DecisionCard({ locale, now, decision }: { locale: Locale; now: Date; decision: Decision }) {
  const { act, rule, decidedAt } = decision;
  return (
    <ListCard
      href={urls.decision(decision.id)}
      title={words[locale].decisions.acts[act]}
      level={3}
      tone={act === 'publish' ? 'done' : 'plain'}
      extract={typeset(decision.words)}
      badges={<StateBadge locale={locale} decision={decision} />}
      meta={
        <Meta
          items={[
            rule === null ? null : { icon: 'shield', text: words[locale].rules.name(rule) },
            { icon: 'clock', text: agoInWords(decidedAt, locale, now) },
          ]}
        />
      }
    />
  );
}

function ReportCard({ locale, now, report }: { locale: Locale; now: Date; report: OwnReport }) {
  const w = words[locale].reports;
  const fate = fateOf(report.act, report.outcome);
  const title = report.title ? typeset(report.title) : w.hiddenTitle;
  return (
    <ListCard
      href={addressOf(report)}
      title={report.answerId ? w.onAnswer(title) : title}
      level={3}
      tone={fate === 'waiting' ? 'plain' : 'done'}
      extract={report.words && typeset(report.words)}
      badges={
        <Badge tone={fate === 'waiting' ? 'plain' : 'done'} icon={fate === 'waiting' ? 'clock' : 'check'}>
          {w.fates[fate]}
        </Badge>
      }
      meta={
        <Meta
          items={[
            { icon: 'shield', text: words[locale].rules.name(report.rule) },
            { icon: 'clock', text: agoInWords(report.filedAt, locale, now) },
          ]}
        />
      }
    />
  );
}
