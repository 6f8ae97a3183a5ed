import { Forbidden } from '../../language/failure.ts';
import { commandWords as words } from './words.ts';

/** What went wrong, for a person; and for whoever mends the program, where, when the fault is ours. */
export type Explanation = { sentence: string; stack?: string };

/**
 * Errors whose message was written to be shown. Told by name, because most of these classes live in modules that
 * a quick command does not load.
 */
const spoken = new Set([
  'Refusal',
  'WrongUsage',
  'ConfigError',
  'LauncherError',
  'MigrationError',
  'NotGeoApi',
]);

/** Turns anything thrown into what is shown. The only place of the command line that does. */
export function explain(error: unknown): Explanation {
  if (!(error instanceof Error)) return { sentence: words.errors.unexpected(String(error)) };
  if (spoken.has(error.name)) return { sentence: error.message };
  if (error instanceof Forbidden) return { sentence: words.errors.forbidden };
  const known = explainSystem(error);
  if (known) return { sentence: known };
  const stack = error.stack?.split('\n').slice(1).join('\n');
  return { sentence: words.errors.unexpected(error.message), ...(stack && { stack }) };
}

/** How the driver says, without a code, that a server let it wait. */
const timedOut = /timeout exceeded when trying to connect|Connection terminated due to connection timeout/;

/** Faults of the machine or of PostgreSQL that have a usual cause and a usual remedy, by their code. */
function explainSystem(error: Error & { code?: unknown; syscall?: unknown; port?: unknown; path?: unknown }) {
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error.cause;
  const code = typeof error.code === 'string' ? error.code : codeOf(inner);
  const path = typeof error.path === 'string' ? error.path : '';
  switch (code) {
    case 'EADDRINUSE':
      return words.errors.portTaken(Number(error.port));
    case 'EADDRNOTAVAIL':
      return words.errors.hostRefused;
    case 'EACCES':
    case 'EPERM':
      return error.syscall === 'listen' ? words.errors.portForbidden : words.errors.fileForbidden(path);
    case 'ENOENT':
      return path ? words.errors.fileMissing(path) : null;
    case 'ENOSPC':
      return words.errors.diskFull;
    // Whatever else is spoken to over the network is answered for where it is spoken to.
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'EAI_AGAIN':
      return words.errors.databaseSilent(code);
    case '28P01':
    case '28000':
      return words.errors.databaseRefuses;
    case '3D000':
      return words.errors.databaseMissing;
    case '42P01':
    case '42703':
      return words.errors.notMigrated;
    case '42501':
      return words.errors.databaseForbids;
    default:
      return timedOut.test(error.message) ? words.errors.databaseSilent(words.errors.tooLong) : null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
