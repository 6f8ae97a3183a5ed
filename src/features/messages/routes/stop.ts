import type { Child } from 'hono/jsx';
import type { RavieContext } from '../../../platform/http/context.ts';
import { anyone } from '../../../platform/http/policy.ts';
import { readingSecrets } from '../../../platform/secrets.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { stopMessages } from '../actions/choose-messages.ts';
import { stopOutside } from '../actions/tell-outside.ts';
import { readStopToken, type Stop } from '../links.ts';
import { readOutsideStop } from '../outside-links.ts';
import { OutsideStopPage, OutsideStoppedPage } from '../pages/outside-stop.tsx';
import { BadStopPage, StopPage, StoppedPage } from '../pages/stop.tsx';
import { words } from '../words.ts';

/**
 * Stopping messages from a message, without signing in. The link shows a page with one button; the button, or a mail
 * program on its reader's behalf (RFC 8058), posts to the same address and is answered there, without a detour.
 */
export function stopRoutes({ services, draw }: House): Route[] {
  const answer = async (
    c: RavieContext,
    then: (stop: Stop, token: string) => Promise<{ title: string; body: Child }>,
  ) => {
    const { locale } = c.get('actor');
    const token = c.req.param('token') ?? '';
    const contact = readOutsideStop(readingSecrets(services), token);
    if (contact !== null) return outside(c, contact, token);
    const stop = readStopToken(readingSecrets(services), token);
    if (!stop)
      return draw(c, { title: words[locale].stop.badTitle, body: BadStopPage({ locale }), status: 404 });
    const page = await then(stop, token);
    return draw(c, page);
  };

  /** A contact without an account: the same two steps. */
  const outside = async (c: RavieContext, contact: string, token: string) => {
    const { locale } = c.get('actor');
    const w = words[locale];
    if (c.req.method === 'GET')
      return draw(c, { title: w.outside.stopTitle, body: OutsideStopPage({ locale, token }) });
    await stopOutside(services, contact);
    return draw(c, { title: w.stop.doneTitle, body: OutsideStoppedPage({ locale }) });
  };

  return [
    get('/a/:token', anyone, (c) => {
      const { locale } = c.get('actor');
      return answer(c, async (stop, token) => ({
        title: words[locale].stop.title(stop.channel),
        body: StopPage({ locale, stop, token }),
      }));
    }),

    post('/a/:token', anyone, (c) => {
      const { locale } = c.get('actor');
      return answer(c, async (stop) => {
        await stopMessages(services, stop);
        return { title: words[locale].stop.doneTitle, body: StoppedPage({ locale, stop }) };
      });
    }),
  ];
}
