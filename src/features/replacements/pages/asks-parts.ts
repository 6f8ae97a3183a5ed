import type { Person } from '../../../language/actor.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { AskTyped, AskView } from '../domain/asks-views.ts';

/** What every part of the page of an ask is drawn from. */
export type AskProps = {
  actor: Person;
  now: Date;
  view: AskView;
  errors?: readonly FormError[];
  /** What could not be taken, as she had typed it. */
  typed?: AskTyped | undefined;
};
