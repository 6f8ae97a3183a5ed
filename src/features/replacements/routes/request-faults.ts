import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import type { FormError } from '../../../ui/form.tsx';
import type * as change from '../actions/change-request.ts';
import type { ClashFailure } from '../actions/clash.ts';
import { words } from '../words.ts';

type Fault = Omit<FormError, 'field'>;

/** Hours another request holds, and the way to it when she may open it. */
export function askedAlready({ locale }: Person, requestId: string | null): Fault {
  const w = words[locale].request.faults;
  const more = requestId ? { href: urls.replacement(requestId), label: w.seeThatRequest } : undefined;
  return { message: w.askedAlready, ...(more && { more }) };
}

/** Hours that were ticked and cannot all be asked for. */
export function clashFault(actor: Person, failure: ClashFailure): Fault {
  return failure.kind === 'overlaps'
    ? { message: words[actor.locale].request.faults.overlapsKept }
    : askedAlready(actor, failure.requestId);
}

/** Hours that cannot come into a request beside those that stay in it. */
export const besideFault = (actor: Person, failure: ClashFailure): Fault =>
  failure.kind === 'overlaps'
    ? { message: words[actor.locale].request.faults.overlaps }
    : askedAlready(actor, failure.requestId);

type AddFailure = Exclude<change.AddFailure, { kind: 'no-draft' }>;
type KeepFailure = Exclude<change.KeepFailure, { kind: 'no-draft' }>;

/** Why hours were not kept. */
export const keepError = (actor: Person, failure: KeepFailure): FormError => ({
  field: 'heures',
  ...(failure.kind === 'nothing-left'
    ? { message: words[actor.locale].request.faults.nothingLeft }
    : clashFault(actor, failure)),
});

const fields: Record<AddFailure['kind'], string> = {
  unreadable: 'jour',
  'not-ahead': 'jour',
  'same-time': 'a',
  overlaps: 'de',
  'asked-already': 'de',
  'too-many': 'jour',
  'unknown-contract': 'contrat',
};

/** Why hours typed by hand were not added. */
export const addError = (actor: Person, failure: AddFailure): FormError => ({
  field: fields[failure.kind],
  ...(failure.kind === 'asked-already'
    ? askedAlready(actor, failure.requestId)
    : { message: words[actor.locale].request.faults[failure.kind] }),
});
