import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { brotli } from './compression.ts';
import type { RavieContext } from './context.ts';
import { Openings } from './openings.ts';

const openings = new Openings();

/**
 * Answers a whole page, compressed here and now: handed on as text, it would be copied and read again on its way
 * out, which costs more than drawing it. `opening` is how it begins, the same for nearly all pages.
 */
export function answerPage(
  c: RavieContext,
  page: { opening: string; rest: string },
  status: ContentfulStatusCode,
): Response {
  const headers = { 'Content-Type': 'text/html; charset=UTF-8', Vary: 'Accept-Encoding' };
  const { opening, rest } = page;
  const accepted = c.req.header('accept-encoding') ?? '';
  // Of the two, gzip is here the smaller and the quicker, for what all pages share is compressed already.
  if (accepted.includes('gzip'))
    return c.body(openings.gzip(opening, rest), status, { ...headers, 'Content-Encoding': 'gzip' });
  if (accepted.includes('br'))
    return c.body(brotli(Buffer.from(opening + rest)), status, { ...headers, 'Content-Encoding': 'br' });
  return c.body(opening + rest, status, headers);
}
