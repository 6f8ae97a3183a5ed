import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { askableFrom } from '../domain/asks-waves.ts';
import type { SeenRequest } from '../domain/request.ts';
import { words } from '../words.ts';
import { momentSaid } from './follow-parts.ts';

/** Under those who could come: the one button that asks them. */
export function StartAsking({ actor, now, request }: { actor: Person; now: Date; request: SeenRequest }) {
  const w = words[actor.locale].follow;
  const from = askableFrom(now, request);
  return (
    <form action={urls.replacementAsking(request.id)} method="post">
      <p class="hint">
        {from > now ? w.startQuiet(momentSaid(from, { actor, now, request })) : w.startHint(request.waveSize)}
      </p>
      <Actions steady>
        <Button icon="send">{w.start}</Button>
      </Actions>
    </form>
  );
}
