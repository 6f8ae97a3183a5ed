import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import type { FollowProps } from './follow-parts.ts';

/** Hours that were taken out, by herself or because their employer wanted nobody: looked for again, one by one. */
export function FollowOut({ actor: { locale }, now, request, followed }: FollowProps) {
  const w = words[locale].follow;
  return (
    <details>
      <summary>{w.out}</summary>
      <p>{w.outHint}</p>
      <form action={urls.replacementTakingOut(request.id)} method="post">
        <input type="hidden" name="acte" value="chercher" />
        <Actions>
          {followed.out.map((shift) => (
            <Button name="heures" value={shift.id} kind="quiet" icon="search">
              {w.outSend(`${spanSaid(shift, locale, now, request.timeZone)}, ${shift.employerName}`)}
            </Button>
          ))}
        </Actions>
      </form>
    </details>
  );
}

/** Taking hours out, or calling it all off. */
export function FollowStop({ actor, now, request, shifts }: FollowProps) {
  const w = words[actor.locale].follow;
  const ahead = shifts.filter(
    ({ state, start }) => start > now && state !== 'withdrawn' && state !== 'uncovered',
  );
  return (
    <>
      {ahead.length > 1 && (
        <details>
          <summary>{w.takeOut}</summary>
          <p>{w.takeOutHint}</p>
          <form action={urls.replacementTakingOut(request.id)} method="post">
            <Actions>
              {ahead.map((shift) => (
                <Button name="heures" value={shift.id} kind="quiet" icon="remove">
                  {w.takeOutSend(spanSaid(shift, actor.locale, now, request.timeZone))}
                </Button>
              ))}
            </Actions>
          </form>
        </details>
      )}
      <details>
        <summary>{w.cancel}</summary>
        <p>{w.cancelHint}</p>
        <form action={urls.replacementCancelling(request.id)} method="post">
          <Button kind="danger" icon="close">
            {w.cancelSend}
          </Button>
        </form>
      </details>
    </>
  );
}
