import { createHash } from 'node:crypto';
import { urls } from '../language/urls.ts';
import { buildFirstNameFilter } from '../platform/first-names.ts';
import { anyone } from '../platform/http/policy.ts';
import { get, type Route } from '../platform/http/route.ts';

/** The first names the guard knows, for the device: fetched when somebody begins to write, then kept a week. */
export function firstNamesRoute(): Route {
  let made: { body: Uint8Array<ArrayBuffer>; tag: string } | undefined;
  return get(urls.firstNames(), anyone, (c) => {
    made ??= make();
    c.header('Cache-Control', 'public, max-age=604800');
    c.header('ETag', made.tag);
    if (c.req.header('if-none-match') === made.tag) return c.body(null, 304);
    return c.body(made.body, 200, { 'Content-Type': 'application/octet-stream' });
  });
}

function make(): { body: Uint8Array<ArrayBuffer>; tag: string } {
  const body = new Uint8Array(buildFirstNameFilter());
  return { body, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"` };
}
