import type { Locale } from '../../../../language/locale.ts';
import { urls } from '../../../../language/urls.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../ui/button.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { BackLink } from '../../../../ui/links.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { PageHead } from '../../../../ui/page-parts.tsx';
import { Table } from '../../../../ui/table.tsx';
import type { DepartmentPlan, LineSeen, PlanView, Tally } from '../../domain/department/plan.ts';
import { words } from '../../words.ts';
import { whenInShort, whenInWords, whoInWords } from './line-words.ts';
import { planDays } from './plans.tsx';

type Props = PlanView & { locale: Locale; now: Date };

/** Longer than any search: then something went wrong. In milliseconds. */
const patience = 10 * 60_000;

/** A plan: how much it covers and what is proven of it, line by line, then publishing it. */
export function PlanPage({ locale, now, plan, lines, tally, together, awaiting, more }: Props) {
  const w = words[locale].department;
  const asked = new Set(lines.flatMap(({ carerId, open }) => (carerId !== null && open ? [carerId] : [])))
    .size;
  return (
    <>
      <PageHead
        locale={locale}
        title={w.planOf(plan.departmentName)}
        lead={planDays(plan, locale, now)}
        back={<BackLink href={urls.departmentPlans()}>{w.back}</BackLink>}
      />
      {plan.state === 'looking' && <Looking locale={locale} now={now} plan={plan} />}
      {plan.state === 'published' && <Notice kind="success">{w.published}</Notice>}
      {plan.state !== 'looking' && lines.length === 0 && <EmptyState icon="done" title={w.empty} />}
      {together > 0 && <p class="soft">{w.together(together)}</p>}
      {awaiting > 0 && <p class="soft">{w.awaiting(awaiting)}</p>}
      {more > 0 && <p class="soft">{w.more(lines.length, more)}</p>}
      {plan.state !== 'looking' && lines.length > 0 && (
        <>
          <Proof locale={locale} plan={plan} tally={tally} hasFixed={lines.some(({ locked }) => locked)} />
          <Table
            caption={w.tableOf}
            rows={lines}
            columns={[
              { head: w.when, cell: (line) => whenInShort(line, locale, plan.timeZone) },
              { head: w.where, cell: (line) => `${line.communeName}, ${w.kinds[line.kind]}` },
              {
                head: w.who,
                cell: (line) => (
                  <>
                    <Who locale={locale} line={line} />
                    {plan.state === 'ready' && <Change locale={locale} now={now} plan={plan} line={line} />}
                  </>
                ),
              },
            ]}
          />
        </>
      )}
      {plan.state === 'ready' && (
        <div class="stack">
          {asked > 0 && (
            <form class="stack" action={urls.departmentPlanPublication(plan.id)} method="post">
              <p class="soft">{w.publishWhy}</p>
              <Actions>
                <Button icon="send">{w.publish(asked)}</Button>
              </Actions>
            </form>
          )}
          <Again locale={locale} plan={plan} />
        </div>
      )}
    </>
  );
}

function Looking({ locale, now, plan }: { locale: Locale; now: Date; plan: DepartmentPlan }) {
  const w = words[locale].department;
  if (now.getTime() - plan.lookingSince.getTime() > patience)
    return (
      <>
        <Notice kind="warn">{w.lookingLate}</Notice>
        <Again locale={locale} plan={plan} />
      </>
    );
  return (
    <div class="stack">
      <Notice announced>
        {w.looking} <ravie-await>{w.comesAlone}</ravie-await>
      </Notice>
      <div>
        <LinkButton icon="clock" href={urls.departmentPlan(plan.id)}>
          {w.look}
        </LinkButton>
      </div>
    </div>
  );
}

/** Leads to a line; heard with the hours it is about. */
function Change({ locale, now, plan, line }: Pick<Props, 'locale' | 'now' | 'plan'> & { line: LineSeen }) {
  const { change } = words[locale].department;
  const label = `${change}, ${whenInWords(line, locale, now, plan.timeZone)}, ${line.communeName}`;
  return (
    <>
      <br />
      <a href={urls.departmentPlanLine(plan.id, line.shiftId)} aria-label={label}>
        {change}
      </a>
    </>
  );
}

function Again({ locale, plan }: { locale: Locale; plan: DepartmentPlan }) {
  return (
    <form action={urls.departmentPlanSearch(plan.id)} method="post">
      <Button kind="quiet" icon="search">
        {words[locale].department.again}
      </Button>
    </form>
  );
}

/**
 * How much is covered, and what nobody can do better: said only as far as it was proven, and of what. Once published,
 * what was asked for; of a plan some lines of which could not be sent, nothing is proven.
 */
function Proof(props: { locale: Locale; plan: DepartmentPlan; tally: Tally; hasFixed: boolean }) {
  const { locale, plan, tally, hasFixed } = props;
  const w = words[locale].department;
  const isSent = plan.state === 'published';
  const proven = tally.unsent > 0 ? null : provenOf(plan, tally, locale);
  return (
    <div class="stack">
      {tally.unsent > 0 && <Notice kind="warn">{w.notAsked(tally.unsent)}</Notice>}
      <p class="lead">
        {isSent ? w.askedFor(tally.covered, tally.shifts) : w.covered(tally.covered, tally.shifts)}
        {tally.carers > 0 && `, ${w.carers(tally.carers)}`}.
      </p>
      {(proven !== null || tally.faces > 0) && (
        <p>
          {proven !== null && `${w.proven.among(plan.looked ?? 0, hasFixed)}, ${proven}`}{' '}
          {tally.faces > 0 && w.faces(tally.faces)}
        </p>
      )}
      {plan.state === 'ready' && <p class="soft">{w.nothingSent}</p>}
    </div>
  );
}

function provenOf({ optimal, bound, looked }: DepartmentPlan, tally: Tally, locale: Locale): string | null {
  const { proven } = words[locale].department;
  if (bound === null || !looked) return null;
  if (optimal) return proven.best;
  if (bound <= tally.covered) return proven.most;
  return bound < tally.shifts ? proven.gap(bound) : null;
}

/** Who goes, with whether it is fixed; or why she was not asked. */
export function Who({ locale, line }: { locale: Locale; line: LineSeen }) {
  const w = words[locale].department;
  return (
    <>
      {whoInWords(line, locale)} {line.locked && <Badge>{w.locked}</Badge>}{' '}
      {line.unsent !== null && (
        <>
          <Badge tone="attention">{w.notSent}</Badge> <span class="soft">{w.unsent[line.unsent]}</span>
        </>
      )}
      {line.unsent === null && !line.open && <Badge tone="done">{w.notOpen}</Badge>}
    </>
  );
}
