import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import type { AskProps } from './asks-parts.ts';

/** The hours she has said yes to: what each employer answered, where it leads, and how to go back on it. */
export function AskHers({ actor: { locale }, now, view }: AskProps) {
  const w = words[locale].asks;
  const { ask, request } = view;
  const hers = view.shifts.filter((shift) => shift.hers);
  const offered = ask.state === 'willing' || ask.state === 'countered';
  if (hers.length === 0 && !offered) return null;
  const replaced = view.replaced && personName(view.replaced.firstName, view.replaced.initial);
  const ahead = hers.some(({ start }) => start > now);
  return (
    <section class="stack">
      {hers.length > 0 && <h2>{replaced ? w.replaced(replaced) : w.hers}</h2>}
      <CardList>
        {hers.map((shift) => {
          const { employerName, communeName, agreement } = shift;
          return (
            <Card tone={agreement === 'agreed' ? 'done' : 'plain'}>
              <strong>{spanSaid(shift, locale, now, request.timeZone)}</strong>
              <Meta
                items={[
                  {
                    icon: 'place',
                    text: employerName === null ? w.at(communeName) : w.atNamed(employerName, communeName),
                  },
                ]}
              />
              {agreement && (
                <p class="row">
                  <Badge
                    tone={agreement === 'agreed' ? 'done' : 'plain'}
                    icon={agreement === 'agreed' ? 'done' : 'clock'}
                  >
                    {w.agreements[agreement]}
                  </Badge>
                </p>
              )}
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
      {(ahead || offered) && (
        <details>
          <summary>{w.cannot}</summary>
          <p>{w.cannotHint}</p>
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
