import type { Person } from '../../../language/actor.ts';
import { expertFields, type ExpertField } from '../../../language/expert-fields.ts';
import { Forbidden } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import { cardsOf } from '../../people/store/cards.ts';
import { expertsByField } from '../../people/store/experts.ts';
import type { FieldOffer } from '../domain/experts.ts';
import type { Listed } from '../domain/posts.ts';
import { expertOf } from '../domain/reader.ts';
import { listForField, usualDelays } from '../store/experts.ts';
import { authorsOf } from './read-feed.ts';

/** The fields a question may be sent to: those somebody answers about, with how long they usually take. */
export async function fieldsOffered({ db, now }: Services): Promise<FieldOffer[]> {
  const [experts, delays] = await Promise.all([expertsByField(db), usualDelays(db, now())]);
  return expertFields
    .filter((field) => experts.has(field))
    .map((field) => ({ field, usualDays: delays.get(field) ?? null }));
}

export type Queue = {
  field: ExpertField;
  waiting: Listed[];
  answered: Listed[];
  cards: Map<string, PersonCard>;
};

/** What waits for the experts of a field, for one of them. */
export async function readQueue({ db }: Services, actor: Person, field: ExpertField): Promise<Queue> {
  if (!expertOf(actor, field)) throw new Forbidden('not an expert of this field');
  const { waiting, answered } = await listForField(db, actor, field);
  const cards = await cardsOf(db, actor, authorsOf([...waiting, ...answered]));
  return { field, waiting, answered, cards };
}
