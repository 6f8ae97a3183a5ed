import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** PostgreSQL programs installed on this machine. `bin` holds initdb and postgres. */
export type SystemPostgres = { version: number; bin: string };

const OLDEST = 15;

/** Where systems put them: Debian and Ubuntu, Red Hat, Homebrew on Apple silicon and on Intel. */
const LAYOUTS = [
  { parent: '/usr/lib/postgresql', name: /^(\d+)$/ },
  { parent: '/usr', name: /^pgsql-(\d+)$/ },
  { parent: '/opt/homebrew/opt', name: /^postgresql@(\d+)$/ },
  { parent: '/usr/local/opt', name: /^postgresql@(\d+)$/ },
];

/**
 * The oldest PostgreSQL of this machine that the project promises to run on (15 or later): the further from the
 * embedded 18, the more it proves. Undefined when the machine has none.
 */
export function findSystemPostgres(layouts = LAYOUTS): SystemPostgres | undefined {
  const found = layouts.flatMap(({ parent, name }) =>
    (existsSync(parent) ? readdirSync(parent) : []).flatMap((entry) => {
      const version = Number(name.exec(entry)?.[1]);
      const bin = join(parent, entry, 'bin');
      return version >= OLDEST && existsSync(join(bin, 'initdb')) ? [{ version, bin }] : [];
    }),
  );
  return found.sort((one, other) => one.version - other.version)[0];
}
