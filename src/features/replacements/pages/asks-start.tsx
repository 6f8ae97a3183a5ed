import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { askableFrom } from '../domain/asks-waves.ts';
import type { SeenRequest } from '../domain/request.ts';
import { words } from '../words.ts';
import { momentSaid } from './follow-parts.ts';

type Props = {
  actor: Person;
  now: Date;
  request: SeenRequest;
  /** How many could come. */
  found: number;
  /** Whether a facilitator is told when nobody can. */
  helped: boolean;
};

/** Under those who could come, or when nobody can: the one button that asks, and what it does. */
export function StartAsking({ actor, now, request, found, helped }: Props) {
  const w = words[actor.locale].follow;
  const from = askableFrom(now, request);
  const later = from > now ? momentSaid(from, { actor, now, request }) : null;
  const does = later === null ? w.startHint(request.waveSize, found) : w.startQuiet(later);
  return (
    <form action={urls.replacementAsking(request.id)} method="post">
      <p class="hint">{found === 0 ? w.startAlone(helped, later) : does}</p>
      <Actions steady>
        <Button icon="send">{w.start(found)}</Button>
      </Actions>
    </form>
  );
}
