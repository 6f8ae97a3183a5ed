import type { Services } from '../../platform/services.ts';
import { recordAudit } from '../../platform/audit.ts';
import { personById } from '../people/store/actor.ts';

/** Who looked at whom in the demonstration, and how many days ago: what people find on « Mes données ». */
const looks = [
  { who: 'nathalie', action: 'view-person', whom: 'aicha', days: 12 },
  { who: 'isabelle', action: 'find-contact', whom: 'aicha', days: 41 },
  { who: 'isabelle', action: 'view-person', whom: 'josiane', days: 3 },
  { who: 'beatrice', action: 'view-person', whom: 'nathalie', days: 60 },
  { who: 'isabelle', action: 'grant-role', whom: 'mehdi', days: 200 },
] as const;

/** Dates back the looks and acts of the demonstration, oldest first. `personas`: ids by name. */
export async function loadDemoLooks(
  services: Services,
  personas: Readonly<Record<string, string>>,
): Promise<void> {
  const now = services.now().getTime();
  for (const { who, action, whom, days } of looks.toSorted((one, other) => other.days - one.days)) {
    const actor = await personById(services.db, personas[who] ?? '');
    if (!actor) continue;
    await recordAudit(services.db, {
      actor,
      action,
      subject: `person:${personas[whom] ?? ''}`,
      ...(action === 'grant-role' && { details: { role: 'moderator', scope: 'department:23' } }),
      at: new Date(now - days * 86_400_000),
    });
  }
}
