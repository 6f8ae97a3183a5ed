import { findMarkup } from './markup.ts';

/** How long one answer may take, in milliseconds, on a machine that does other things: far above the usual. */
const longest = 8000;

const databaseWords =
  /syntax error at|invalid input syntax|invalid byte sequence|violates [a-z-]+ constraint|duplicate key value|does not exist|out of range for type|SQLSTATE|kysely|node_modules/i;

/** Whether a browser would follow this address out of the house. */
export function leadsOutside(location: string): boolean {
  const home = 'http://house.invalid';
  try {
    return new URL(location, home).origin !== home;
  } catch {
    return true;
  }
}

/**
 * What is wrong with an answer, one sentence a fault; nothing is right whatever was asked.
 * @param milliseconds how long it took
 */
export async function faultsOf(answer: Response, path: string, milliseconds: number): Promise<string[]> {
  const faults: string[] = [];
  const location = answer.headers.get('location');
  const isReadiness = path.startsWith('/readyz'); // without a queue it says that it is not ready, and that is right
  if (answer.status >= 500 && !isReadiness) faults.push(`status ${answer.status}`);
  if (milliseconds > longest) faults.push(`took ${Math.round(milliseconds)} ms`);
  if (location !== null && leadsOutside(location)) faults.push(`leads outside: ${location}`);
  if (answer.headers.get('set-cookie')?.includes('zz9=')) faults.push('a cookie was planted');
  if (!answer.headers.get('content-security-policy')) faults.push('no content policy');
  const body = await answer.text();
  if (databaseWords.test(body)) faults.push(`speaks of the database: ${databaseWords.exec(body)?.[0]}`);
  if ((answer.headers.get('content-type') ?? '').includes('html')) {
    const reflected = findMarkup(body);
    if (reflected) faults.push(`markup comes back: ${reflected}`);
  }
  return faults;
}
