import type { Child } from 'hono/jsx';
import { contractsAtHome } from '../../features/work/actions/contracts-at-home.ts';
import { AtHome } from '../../features/work/pages/at-home.tsx';
import type { Person } from '../../language/actor.ts';
import type { Services } from '../../platform/services.ts';

/** What an employer comes for: who works at his home this week. */
export async function employerHome(services: Services, actor: Person): Promise<Child> {
  return <AtHome locale={actor.locale} contracts={await contractsAtHome(services, actor)} />;
}
