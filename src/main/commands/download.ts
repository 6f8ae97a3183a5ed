import { once } from 'node:events';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from '../../platform/http/public-address.ts';
import { NotPublic, publicOnly } from '../../platform/http/public-only.ts';

/** Why a redirection is not followed; the message is the host it led to. */
export class NotFollowed extends Error {
  override name = 'NotFollowed';
}

const mostHops = 3;

/**
 * Asks for an http(s) address. The one typed may be anywhere, this machine too: whoever types it is at the console.
 * Where it leads on was written by somebody else: at most three times, never from https to http, and elsewhere than
 * to itself only on the public internet, judged by the address that is connected to. Throws {@link NotFollowed}, or
 * what the network throws.
 */
export async function download(typed: URL, signal: AbortSignal): Promise<IncomingMessage> {
  let url = typed;
  for (let hop = 0; hop <= mostHops; hop++) {
    const answer = await ask(url, url.host === typed.host, signal);
    const { location } = answer.headers;
    if (!isRedirection(answer.statusCode) || location === undefined) return answer;
    answer.destroy();
    if (!URL.canParse(location, url.href)) throw new NotFollowed(location);
    const next = new URL(location, url);
    const isKept = next.protocol === 'https:' || (next.protocol === 'http:' && url.protocol === 'http:');
    if (!isKept) throw new NotFollowed(next.host || next.protocol);
    url = next;
  }
  throw new NotFollowed(url.host);
}

function isRedirection(status: number | undefined): boolean {
  return status !== undefined && [301, 302, 303, 307, 308].includes(status);
}

async function ask(url: URL, anywhere: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (!anywhere && isIP(literal) && !isPublicAddress(literal)) throw new NotFollowed(url.host);
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = { Accept: 'application/json', 'Accept-Encoding': 'identity', 'User-Agent': 'ravie' };
  const sent = send(url, { headers, signal, agent: false, ...(!anywhere && { lookup: publicOnly }) });
  sent.end();
  const [answer] = (await once(sent, 'response').catch((error: unknown) => {
    throw error instanceof NotPublic ? new NotFollowed(error.message) : error;
  })) as [IncomingMessage];
  return answer;
}
