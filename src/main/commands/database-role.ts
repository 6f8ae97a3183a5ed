import { grantServingRole, roleName } from '../../platform/db/serving-role.ts';
import { installQueue } from '../../platform/jobs/install.ts';
import { asOwner } from '../owner.ts';
import type { Work } from './command.ts';
import { Refusal, WrongUsage } from './refusal.ts';
import { onGround, requireMigrated } from './stand.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.databaseRole;

/** `ravie database-role`: an account of the database that serves and owns nothing. */
export const runDatabaseRole: Work<typeof usages.databaseRole> = async (
  { options, arguments: [name = ''] },
  { config, terminal },
) => {
  if (!roleName.test(name)) throw new WrongUsage(words.badName(name));
  return onGround(await config(), terminal, async (ground) => {
    await requireMigrated(ground);
    const { made } = await asOwner(ground, async (db, connection) => {
      await installQueue(connection);
      return grantServingRole(db, name);
    }).catch((error: unknown) => {
      if (isDenied(error)) throw new Refusal(words.denied(name));
      throw error;
    });
    if (options.json) terminal.printJson({ role: name, made });
    else terminal.print(made ? words.made(name) : words.granted(name));
  });
};

/** The owner of a database may not always make roles, nor grant what is not its own. */
function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}
