import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** Fields that may carry somebody's data, at any of the depths we log at: their value never reaches the journal. */
const personal = [
  'email', 'phone', 'phoneNumber', 'contact', 'name', 'firstName', 'lastName', 'code', 'otp', 'token', 'cookie',
  'authorization', 'text', 'body', 'title', 'to', 'ip', 'address', 'query', 'parameters',
]; // oxfmt-ignore

/** The journal: JSON lines on standard error, so that standard output stays for what a command answers. */
export function createLog(
  level: Config['logLevel'],
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: personal.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[tu]',
      },
      serializers: { error: withoutValues },
    },
    destination,
  );
}

/** An error as logged: what and where, never the values a database error quotes in its detail. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  // Under a name of its own: a field called `code` may hold somebody's sign-in code, and is hushed.
  const code = 'code' in error ? String(error.code) : undefined;
  const safeMessage = code && /^[0-9A-Z]{5}$/.test(code) ? 'database error' : error.message;
  return {
    type: error.name,
    sqlState: code,
    message: safeMessage,
    // Where, line by line; the message stands before, on as many lines as it has.
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^ +at /.test(line))
      .slice(0, 7),
  };
}
