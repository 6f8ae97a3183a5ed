import type { Person } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import { personsBySessions } from '../../people/store/actor.ts';
import { mayEnter } from '../domain/reader.ts';
import type { Standing } from '../store/live.ts';
import { questionById } from '../store/questions.ts';
import { reachOf } from '../store/reach.ts';

/** Sessions looked up in one query. */
const together = 500;

/**
 * Which of these sessions are still those of somebody who reads this thread. Asked again each time something is
 * told: a session that ended and a role that was taken back are gone at once.
 */
export async function sessionsReading(
  { db, now, config }: Services,
  thread: Standing,
  sessions: readonly string[],
): Promise<Set<string>> {
  const reading = new Set<string>();
  for (let from = 0; from < sessions.length; from += together) {
    const asked = { now: now(), secondFactor: config.secondFactor };
    const people = await personsBySessions(db, sessions.slice(from, from + together), asked);
    for (const [session, person] of people) if (await reads(person)) reading.add(session);
  }
  return reading;

  async function reads(person: Person): Promise<boolean> {
    if (!mayEnter(person)) return false;
    const reach = await reachOf(db, person);
    if (reach.everything || reach.audiences.includes(thread.audience)) return true;
    return (await questionById(db, reach, person, thread.id)) !== null;
  }
}
