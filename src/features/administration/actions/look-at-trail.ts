import type { Person } from '../../../language/actor.ts';
import type { TrailLine } from '../../../platform/audit/trail.ts';
import type { Services } from '../../../platform/services.ts';
import { lookForPeople } from '../../people/actions/look-for-people.ts';
import { noteLook } from '../../people/actions/note-look.ts';
import { searchTrail, type Looking } from '../store/trail.ts';

/** How many lines a page shows. */
export const pageOfTrail = 50;

/** What somebody typed and chose. `person`: the beginning of a first name; empty for anybody. */
export type Asked = Omit<Looking, 'people'> & { person: string; before: string | null };

/**
 * Looks in the trail, within the reader's reach. Those looked for by name whose lines come out are told of it, on
 * « Mes données »: a power to read is one more act. Answers one page, and whether there are older lines.
 */
export async function lookAtTrail(
  services: Services,
  reader: Person,
  { person, before, ...looking }: Asked,
): Promise<{ lines: TrailLine[]; older: string | null }> {
  const people = person === '' ? null : await lookForPeople(services, reader, person);
  const page = { limit: pageOfTrail + 1, before };
  const read = await searchTrail(services.db, reader, { ...looking, people }, page);
  const lines = read.slice(0, pageOfTrail);
  const told = (people ?? []).filter((id) =>
    lines.some(({ actorId, subject, details }) =>
      [actorId, subject.replace('person:', ''), details['person']].includes(id),
    ),
  );
  for (const id of told) await noteLook(services, reader, id, 'search-trail');
  return { lines, older: read.length > pageOfTrail ? (lines.at(-1)?.id ?? null) : null };
}
