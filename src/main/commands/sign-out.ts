import { endEverySession, endSessionsFromConsole } from '../../features/people/actions/end-sessions.ts';
import { listenersOf } from '../jobs.ts';
import type { Work } from './command.ts';
import { Refusal, WrongUsage } from './refusal.ts';
import { onGround, requireMigrated } from './stand.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.signOut;

/** `ravie sign-out`: the sessions of somebody, or of everybody, ended from the console. */
export const runSignOut: Work<typeof usages.signOut> = async ({ options }, { config, terminal }) => {
  const { contact, everybody } = options;
  if ((contact === undefined) === !everybody) throw new WrongUsage(words.which);
  return onGround(await config(), terminal, async (ground) => {
    await requireMigrated(ground);
    const { services } = ground;
    if (contact === undefined) {
      say(await endEverySession(services));
      return;
    }
    // Whom it concerns is told: the queue must know who listens.
    await services.jobs.start(listenersOf(services), [], { work: false });
    const ended = await endSessionsFromConsole(services, contact);
    if (!ended.ok)
      throw new Refusal(ended.failure.kind === 'nobody' ? words.nobody : commandWords.grant.notAContact);
    say(ended.value);
  });

  function say(ended: { closed: number }) {
    if (options.json) terminal.printJson(ended);
    else terminal.print(words.done(ended.closed));
  }
};
