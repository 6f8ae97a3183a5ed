import { setSecondWay, type SecondWayFailure } from '../../features/people/actions/second-way.ts';
import type { Work } from './command.ts';
import { Refusal, WrongUsage } from './refusal.ts';
import { onGround, requireMigrated } from './stand.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.secondWay;

/** `ravie second-way`: the other contact of an account, for who cannot add it from the site. */
export const runSecondWay: Work<typeof usages.secondWay> = async ({ options }, { config, terminal }) => {
  const { contact, second } = options;
  if (!contact) throw new WrongUsage(words.needs('contact'));
  if (!second) throw new WrongUsage(words.needs('second'));
  return onGround(await config(), terminal, async (ground) => {
    await requireMigrated(ground);
    const outcome = await setSecondWay(ground.services, contact, second);
    if (!outcome.ok) throw new Refusal(refusalOf(outcome.failure));
    if (options.json) terminal.printJson({ done: true });
    else terminal.print(words.done);
  });
};

function refusalOf(failure: SecondWayFailure): string {
  switch (failure.kind) {
    case 'not-a-contact':
      return commandWords.grant.notAContact;
    case 'nobody':
      return commandWords.signOut.nobody;
    case 'same-kind':
      return words.sameKind;
    case 'taken':
      return words.taken;
  }
}
