import { raw } from 'hono/html';

/** A public text in French, already made safe by the room that imports it: drawn as it is. */
export function PublicText({ markup }: { markup: string }) {
  return (
    <div class="stack" lang="fr">
      {raw(markup)}
    </div>
  );
}
