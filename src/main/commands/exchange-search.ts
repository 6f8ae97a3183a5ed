import { isId } from '../../language/ids.ts';
import type { Actor } from '../../language/actor.ts';
import { searchExchange } from '../../features/exchange/actions/search.ts';
import { personById } from '../../features/people/actor.ts';
import type { Config } from '../../platform/config.ts';
import type { Db } from '../../platform/db/database.ts';
import { demoAccountNamed } from '../demo/accounts.ts';
import type { Work } from './command.ts';
import { Refusal, WrongUsage } from './refusal.ts';
import { onGround, requireMigrated } from './stand.ts';
import { searchLimits, type usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.search;
const { most, usual } = searchLimits;

/** `ravie exchange search`: what somebody would find, best first. Whoever asks reads what she may read, no more. */
export const runExchangeSearch: Work<typeof usages.exchangeSearch> = async (
  { options, arguments: [text = ''] },
  { config: read, terminal },
) => {
  const limit = readLimit(options.limit);
  const config = await read();
  const who = options.as ?? usualPerson(config);
  return onGround(config, terminal, async (ground) => {
    await requireMigrated(ground);
    const { services } = ground;
    const actor = await findPerson(services.db, who);
    const found = await searchExchange(services, actor, { text, filters: {}, limit });
    const results = found.results.map(({ id, title, extract }) => ({ id, title, extract }));
    if (options.json) terminal.printJson(results);
    else for (const { id, title, extract } of results) terminal.print(`${title}\n  ${extract}\n  ${id}`);
    if (results.length === 0) terminal.say(words.nothing);
  });
};

function readLimit(given: string | undefined): number {
  if (given === undefined) return usual;
  const limit = Number(given);
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new WrongUsage(commandWords.usage.badNumber('--limit', 1, most));
}

/** In a demonstration, the one whom everything is shown to; elsewhere it must be said who asks. */
function usualPerson(config: Config): string {
  if (config.demoAccounts) return 'aicha';
  throw new WrongUsage(words.needsAs);
}

async function findPerson(db: Db, who: string): Promise<Actor> {
  const id = demoAccountNamed(who) ?? who;
  const person = isId(id) ? await personById(db, id) : null;
  if (!person) throw new Refusal(words.nobody(who));
  return person;
}
