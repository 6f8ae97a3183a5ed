import { sql, type RawBuilder } from 'kysely';
import { holds, scopeIds, type Person } from '../../../language/actor.ts';
import { readTrail, type TrailLine } from '../../../platform/audit/trail.ts';
import type { Db } from '../../../platform/db/database.ts';
import { inDepartments } from '../../people/store/visibility.ts';
import { kindsOfLead, type SubjectKind } from '../domain/looking.ts';

/** What is looked for; null where anything does. `people` are ids: lines of theirs, or about them. */
export type Looking = {
  people: readonly string[] | null;
  action: string | null;
  kind: SubjectKind | null;
  since: Date | null;
  until: Date | null;
};

/** The lines this reader may see and looks for, newest first, after the one of id `before`. */
export async function searchTrail(
  db: Db,
  reader: Person,
  looking: Looking,
  page: { limit: number; before: string | null },
): Promise<TrailLine[]> {
  const { people, action, kind, since, until } = looking;
  const subjects = people?.map((id) => `person:${id}`) ?? [];
  return readTrail(
    db,
    sql<boolean>`${withinReach(reader)}
      and (${people === null} or line.actor_id = any(${people ?? []}::uuid[])
        or line.subject = any(${subjects}::text[]) or line.details ->> 'person' = any(${people ?? []}::text[]))
      and (${action}::text is null or line.action = ${action})
      and (${kind}::text is null or split_part(line.subject, ':', 1) = ${kind})
      and (${since}::timestamptz is null or line.at >= ${since})
      and (${until}::timestamptz is null or line.at < ${until})`,
    page,
  );
}

/** The verbs there are in the trail, for the list to choose one from. */
export async function verbsOf(db: Db): Promise<string[]> {
  // One step down the index a verb, however many lines there are.
  const { rows } = await sql<{ action: string }>`
    with recursive verbs as (
      (select action from audit_lines order by action limit 1)
      union all
      select (select action from audit_lines line where line.action > verbs.action order by action limit 1)
      from verbs where verbs.action is not null
    ) select action from verbs where action is not null`.execute(db);
  return rows.map(({ action }) => action);
}

/** All of it for a coordinator; for the lead of a territory, what was done to its people, relays and requests. */
function withinReach(reader: Person): RawBuilder<boolean> {
  if (holds(reader, 'national_coordinator')) return sql<boolean>`true`;
  const led = scopeIds(reader, 'territory_lead', 'department');
  const scopes = led.map((code) => `department:${code}`);
  return sql<boolean>`(
    split_part(line.subject, ':', 1) = any(${[...kindsOfLead]}::text[]) and (
      line.details ->> 'department' = any(${led}::text[])
      or line.details ->> 'scope' = any(${scopes}::text[])
      or exists (select from centres centre where centre.department_code = any(${led}::text[])
        and 'centre:' || centre.id in (line.subject, line.details ->> 'scope'))
      or exists (select from people p where 'person:' || p.id = line.subject and ${inDepartments(led)})
    ))`;
}
