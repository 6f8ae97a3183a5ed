import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import type { SeenShift } from '../domain/asks-views.ts';
import { hoursSaid, spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import type { AskProps } from './asks-parts.ts';

/** The hours she has said yes to: what each employer answered, where it leads, and how to go back on it. */
export function AskHers(props: AskProps) {
  const { actor, now, view } = props;
  const w = words[actor.locale].asks;
  const { ask } = view;
  const hers = view.shifts.filter((shift) => shift.hers);
  const lost = view.shifts.filter(({ was }) => was !== null);
  const offered = ask.state === 'willing' || ask.state === 'countered';
  const offers = offered ? view.shifts.filter(({ willing, gone }) => willing && !gone) : [];
  const replaced = view.replaced && personName(view.replaced.firstName, view.replaced.initial);
  const ahead = hers.some(({ start }) => start > now);
  if (hers.length + lost.length === 0 && !offered) return null;
  return (
    <section class="stack">
      {hers.length > 0 && <h2>{replaced ? w.replaced(replaced) : w.hers}</h2>}
      <ShiftCards {...props} shifts={hers} />
      {lost.length > 0 && <h2>{w.notHersAnyMore}</h2>}
      <ShiftCards {...props} shifts={lost} />
      {offers.length > 0 && <h2>{ask.state === 'countered' ? w.offered : w.willing}</h2>}
      <ShiftCards {...props} shifts={offers} />
      {(ahead || offered) && (
        <details>
          <summary>{w.cannot}</summary>
          <p>{ahead ? w.cannotHint : w.cannotOffered}</p>
          <form action={urls.replacementAskWithdrawal(ask.id)} method="post">
            <Button kind="danger" icon="close">
              {w.cannotSend}
            </Button>
          </form>
        </details>
      )}
    </section>
  );
}

function ShiftCards({ actor: { locale }, now, view, shifts }: AskProps & { shifts: readonly SeenShift[] }) {
  const w = words[locale].asks;
  const { timeZone } = view.request;
  if (shifts.length === 0) return null;
  return (
    <CardList>
      {shifts.map((shift) => {
        const { employerName, communeName, proposed, hers } = shift;
        const where = employerName === null ? w.at(communeName) : w.atNamed(employerName, communeName);
        return (
          <Card tone={hers && shift.agreement === 'agreed' ? 'done' : 'plain'}>
            <strong>{spanSaid(proposed ?? shift, locale, now, timeZone)}</strong>
            {proposed && <p class="soft">{w.insteadOf(hoursSaid(shift, locale, timeZone))}</p>}
            <Meta items={[{ icon: 'place', text: where }]} />
            <EmployersWord locale={locale} shift={shift} />
            {shift.open && (
              <Actions>
                <LinkButton href={urls.handover(shift.contractId)} icon="book">
                  {w.handover}
                </LinkButton>
              </Actions>
            )}
          </Card>
        );
      })}
    </CardList>
  );
}

/** What its employer answered; of hours that are hers no more, why. */
function EmployersWord({ locale, shift }: { locale: Locale; shift: SeenShift }) {
  const w = words[locale].asks;
  const { was, agreement } = shift;
  const said =
    was === null || was === 'employer-declined' ? agreement && w.agreements[agreement] : w.was[was];
  if (!said) return null;
  const agreed = was === null && agreement === 'agreed';
  return (
    <p class="row">
      <Badge tone={agreed ? 'done' : 'plain'} icon={agreed ? 'done' : was === null ? 'clock' : 'close'}>
        {said}
      </Badge>
    </p>
  );
}
