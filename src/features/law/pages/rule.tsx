import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { CardList } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Table } from '../../../ui/table.tsx';
import { ruleNamed, type AnyFinding, type RuleId } from '../domain/rules.ts';
import { jobs } from '../domain/rules/night-care.ts';
import { isTried } from '../domain/trials.ts';
import { figuresKnownUntil, levels, minimumWage } from '../domain/wages.ts';
import { inEuros, onDay } from '../words/figures.ts';
import { sayGiven, words } from '../words.ts';
import { FindingCard, SourceLink, sourceName } from './parts.tsx';
import { VerifiedBadge } from './rules.tsx';
import { Trial } from './trial.tsx';

type Props = {
  locale: Locale;
  id: RuleId;
  /** Today where the reader is, ISO. */
  today: string;
  typed: Readonly<Record<string, string>>;
  wrong: readonly string[];
  /** What the rule says of the reader's own case, once asked. */
  answer: AnyFinding | null;
};

/** One rule: what it says, a case of one's own, where it comes from, examples worked out by the same code. */
export function RulePage({ locale, id, today, typed, wrong, answer }: Props) {
  const w = words[locale];
  const rule = ruleNamed(id);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.rules[id].title}
        lead={w.rules[id].sentence}
        back={<BackLink href={urls.lawRules()}>{w.rulesBack}</BackLink>}
        badges={<VerifiedBadge locale={locale} verified={rule.verified} />}
        listen
      />
      {!rule.verified && <Notice kind="warn">{w.unverifiedNote}</Notice>}
      {answer && (
        <div role="status">
          <FindingCard locale={locale} finding={answer} heading={w.answer} />
        </div>
      )}
      {isTried(id) && <Trial locale={locale} id={id} today={today} typed={typed} wrong={wrong} />}
      {id === 'minimum-wage' && <WageTable locale={locale} today={today} />}
      <h2>{w.sources}</h2>
      <ul>
        {rule.sources.map((source) => (
          <li>
            <SourceLink locale={locale} source={source} />
          </li>
        ))}
        <li>{w.since(onDay(rule.since, locale))}</li>
      </ul>
      <h2>{w.examples}</h2>
      <CardList>
        {rule.examples.map(({ facts, as }, index) => (
          <FindingCard
            locale={locale}
            finding={rule.judge(facts)}
            heading={w.example(index + 1)}
            given={`${sayGiven(id, facts, locale)} ${w.drawnFrom(sourceName(as, locale))}.`}
          />
        ))}
      </CardList>
      <Notice>{w.advice}</Notice>
    </Narrow>
  );
}

/** The four jobs of a carer stand at levels III to VI of the grid. */
function WageTable({ locale, today }: { locale: Locale; today: string }) {
  const w = words[locale];
  const rows = jobs.map((job, index) => ({ job, level: levels[index + 2] ?? 'III' }));
  const least = (level: (typeof levels)[number], certified: boolean) => {
    const found = minimumWage(level, today, certified, 'france');
    return found ? inEuros(found.wage, locale) : '';
  };
  return (
    <>
      <Table
        caption={w.grid}
        rows={rows}
        columns={[
          { head: w.gridJob, cell: ({ job }) => w.job(job) },
          { head: w.gridLevel, cell: ({ level }) => level },
          { head: w.gridLeast, cell: ({ level }) => least(level, false), number: true },
          { head: w.gridCertified, cell: ({ level }) => least(level, true), number: true },
        ]}
      />
      <p class="hint">{w.gridKnown(onDay(figuresKnownUntil, locale))}</p>
    </>
  );
}
