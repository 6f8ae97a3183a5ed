import type { Locale } from '../../../../language/locale.ts';
import { urls } from '../../../../language/urls.ts';
import { Button } from '../../../../ui/button.tsx';
import { Card, CardList } from '../../../../ui/card.tsx';
import { BackLink } from '../../../../ui/links.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../../ui/page-parts.tsx';
import type { Choosable, LineView } from '../../domain/department/plan.ts';
import { words } from '../../words.ts';
import { whenInWords } from './line-words.ts';
import { Who } from './plan.tsx';

type Props = LineView & { locale: Locale; now: Date; error: string | null };

/** One line of a plan: fix it, empty it, or choose somebody else. */
export function LinePage({ locale, now, plan, line, choosable, unnamed, error }: Props) {
  const w = words[locale].department;
  const action = urls.departmentPlanLine(plan.id, line.shiftId);
  const others = choosable.filter(({ carerId }) => carerId !== line.carerId);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.lineTitle}
        lead={`${whenInWords(line, locale, now, plan.timeZone)}, ${line.communeName}, ${w.kinds[line.kind]}`}
        back={<BackLink href={urls.departmentPlan(plan.id)}>{w.backToPlan}</BackLink>}
      />
      {error && (
        <Notice kind="warn" announced>
          {error}
        </Notice>
      )}
      <p>
        <strong>
          <Who locale={locale} line={line} />
        </strong>
      </p>
      {line.carerId !== null && plan.state === 'ready' && (
        <form class="row" action={action} method="post">
          <Button kind="quiet" icon="lock" name="geste" value={line.locked ? 'libre' : 'fixe'}>
            {line.locked ? w.free : w.hold}
          </Button>
          <Button kind="plain" icon="close" name="geste" value="personne">
            {w.empties}
          </Button>
        </form>
      )}
      <h2>{w.othersTitle}</h2>
      {others.length === 0 ? (
        <p class="soft">{w.noOther}</p>
      ) : (
        <CardList>
          {others.map((other) => (
            <Other locale={locale} action={action} other={other} canChoose={plan.state === 'ready'} />
          ))}
        </CardList>
      )}
      {unnamed > 0 && <p class="soft">{w.unnamed(unnamed)}</p>}
    </Narrow>
  );
}

function Other(props: { locale: Locale; action: string; other: Choosable; canChoose: boolean }) {
  const { locale, action, other, canChoose } = props;
  const w = words[locale].department;
  return (
    <Card>
      <form class="row apart" action={action} method="post">
        <span>
          <strong>{other.name}</strong>
          <br />
          <span class="soft">
            {w.minutes(other.minutes)}
            {other.elsewhere > 0 && ` · ${w.alsoHas(other.elsewhere)}`}
          </span>
        </span>
        <input type="hidden" name="qui" value={other.carerId} />
        {canChoose && (
          <Button little kind="quiet" name="geste" value="elle" label={`${w.choose}, ${other.name}`}>
            {w.choose}
          </Button>
        )}
      </form>
    </Card>
  );
}
