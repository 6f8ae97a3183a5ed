import type { Person } from '../../../language/actor.ts';
import { isId } from '../../../language/ids.ts';
import { momentInFigures } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import type { TrailLine } from '../../../platform/audit/trail.ts';
import type { Services } from '../../../platform/services.ts';
import { personName } from '../../../ui/avatar.tsx';
import { cardsOf } from '../../people/store/cards.ts';
import { centresToGrant } from '../../people/store/centres.ts';
import type { Named, TrailRow } from '../pages/trail.tsx';
import { words } from '../words.ts';

/** What other rooms call their keys: verbs of the trail, roles. */
export type TrailNames = { acts: Readonly<Record<string, string>>; keys: Readonly<Record<string, string>> };

/** Lines of the trail, with the names of whom and of what they speak, as the reader may know them. */
export async function rowsOf(
  { db }: Services,
  reader: Person,
  lines: readonly TrailLine[],
  names: TrailNames,
): Promise<TrailRow[]> {
  const w = words[reader.locale];
  const people = lines.flatMap(({ actorId, subject, details }) =>
    [actorId, subject.replace(/^person:/, ''), String(details['person'] ?? '')].filter((id) =>
      isId(id ?? undefined),
    ),
  );
  const cards = await cardsOf(db, reader, [...new Set(people)] as string[]);
  const centres = new Map((await centresToGrant(db, reader)).map(({ id, name }) => [id, name]));
  const person = (id: string): Named => {
    const card = cards.get(id);
    return card
      ? { name: personName(card.firstName, card.initial) || w.kinds.person, href: urls.person(id) }
      : { name: w.gone };
  };
  const place = (text: string) =>
    text.startsWith('department:')
      ? w.department(text.slice('department:'.length))
      : (centres.get(text.replace(/^centre:/, '')) ?? names.keys[text] ?? text);
  const thing = (subject: string): Named => {
    const [kind = '', id = ''] = subject.split(':');
    if (kind === 'person') return person(id);
    const centre = kind === 'centre' ? centres.get(id) : undefined;
    if (centre) return { name: centre, href: urls.centre(id) };
    return { name: Object.hasOwn(w.kinds, kind) ? w.kinds[kind as keyof typeof w.kinds] : kind };
  };
  /** In words: an id says nothing to a reader, nor does what was not done. */
  const detail = (key: string, value: unknown): string[] => {
    if (key === 'person') return [person(String(value)).name];
    if (key === 'rule' && typeof value === 'number') return [w.rule(value)];
    if (key === 'department') return [w.department(String(value))];
    if (value === true) return Object.hasOwn(w.done, key) ? [w.done[key as keyof typeof w.done]] : [];
    if (typeof value !== 'string' || isId(value)) return [];
    return [place(value)];
  };
  return lines.map(({ id, at, actorId, action, subject, details }) => ({
    id,
    when: momentInFigures(at, reader.locale),
    who: actorId === null ? { name: w.house } : person(actorId),
    what: names.acts[action] ?? action,
    on: thing(subject),
    details: Object.entries(details)
      .flatMap(([key, value]) => detail(key, value))
      .join(', '),
  }));
}
