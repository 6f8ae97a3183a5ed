import type { Person } from '../../../../language/actor.ts';
import { newId } from '../../../../language/ids.ts';
import type { Services } from '../../../../platform/services.ts';
import { answerOffer, type AnswerForm } from '../../actions/offers/answer.ts';
import { putOffer, type OfferForm } from '../../actions/offers/put.ts';
import { answerOf } from '../../store/offers/answers.ts';

/** An offer of hers; answers its id. Throws when it is refused. */
export async function anOffer(
  services: Services,
  actor: Person,
  form: WithoutId<OfferForm>,
): Promise<string> {
  const put = await putOffer(services, actor, { ...form, id: newId() });
  if (!put.ok) throw new Error(`The offer was refused: ${put.failure.kind}`);
  return put.value.id;
}

type WithoutId<Form> = Form extends { id: string } ? Omit<Form, 'id'> : never;

/** What she answers to it; answers the id of her answer. Throws when it is refused. */
export async function anAnswer(
  services: Services,
  actor: Person,
  offerId: string,
  form: Partial<Omit<AnswerForm, 'id'>> = {},
): Promise<string> {
  const id = newId();
  const told = await answerOffer(services, actor, offerId, {
    id,
    word: '',
    reach: null,
    shift: null,
    ...form,
  });
  if (!told.ok) throw new Error(`The answer was refused: ${told.failure.kind}`);
  return (await answerOf(services.db, actor, offerId))?.id ?? id;
}
