import type { Person } from '../../language/actor.ts';
import { newId } from '../../language/ids.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Services } from '../../platform/services.ts';
import type { PostRef } from '../exchange/domain/standing.ts';
import { aGrant, aPerson } from '../people/seed.ts';
import { decideCase, type Deciding } from './actions/decide-case.ts';
import { fileReport } from './actions/file-report.ts';
import { openOwnCase } from './actions/open-case.ts';
import { takeCase } from './actions/take-case.ts';

/** A moderator of a department, or (null) of the whole country. */
export async function aModerator(db: Db, departmentCode: string | null): Promise<Person> {
  const scope = departmentCode
    ? ({ kind: 'department', id: departmentCode } as const)
    : ({ kind: 'national' } as const);
  return aGrant(db, await aPerson(db, { firstName: 'Mehdi' }), 'moderator', scope);
}

const namedBy = ({ questionId, answerId }: PostRef) =>
  answerId ? ({ kind: 'answer', id: answerId } as const) : ({ kind: 'question', id: questionId } as const);

/** A report by this person; answers the id of its case. */
export async function aReport(
  services: Services,
  reporter: Person,
  post: PostRef,
  details: { rule?: 1 | 2 | 3 | 4 | 5 | 6 | 7; words?: string } = {},
): Promise<string> {
  const id = newId();
  const { rule = 3, words = 'Ce n’est pas une façon de parler.' } = details;
  await fileReport(services, reporter, { id, post: namedBy(post), rule, words });
  const report = await services.db
    .selectFrom('moderation_reports')
    .select('case_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return report.case_id;
}

/** A case this moderator opened and has taken; answers its id. */
export async function aCase(services: Services, moderator: Person, post: PostRef): Promise<string> {
  const id = await openOwnCase(services, moderator, namedBy(post));
  await takeCase(services, moderator, { id, taken: true });
  return id;
}

/** A decision of this moderator's about a post; answers its id. */
export async function decided(
  services: Services,
  moderator: Person,
  post: PostRef,
  deciding: Deciding,
): Promise<string> {
  const outcome = await decideCase(services, moderator, await aCase(services, moderator, post), deciding);
  if (!outcome.ok) throw new Error(`Nothing was decided: ${outcome.failure.kind}`);
  return outcome.value.decisionId;
}
