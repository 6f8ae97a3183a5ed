import { z } from 'zod';
import { unreachable } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { anyone, signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { findRelay, joinCentre, type LookUpFailure } from '../actions/join.ts';
import { readJoinCode } from '../domain/join-code.ts';
import { JoinPage, RelayFoundPage } from '../pages/join.tsx';
import { words } from '../words.ts';
import { fault } from './faults.ts';

const joinForm = z.object({ code: z.string().max(40) });

/** Joining a relay: by typing its code, or by the link that its square holds. */
export function joiningRoutes({ services, draw }: House): Route[] {
  const refuse = (c: RavieContext, code: string, failure: LookUpFailure, status: 404 | 422 | 429) => {
    const { locale } = c.get('actor');
    const w = words[locale].joining;
    const error =
      failure.kind === 'too-many-tries'
        ? { field: 'code', message: w.tooManyTries }
        : fault(locale, 'code', 'relayCode');
    return draw(c, { title: w.title, body: JoinPage({ locale, code, errors: [error] }), status });
  };
  const statusOf = (failure: LookUpFailure, unknown: 404 | 422) =>
    failure.kind === 'too-many-tries' ? 429 : unknown;

  return [
    get(urls.join(), anyone, (c) => {
      const { locale } = c.get('actor');
      return draw(c, {
        title: words[locale].joining.title,
        body: JoinPage({ locale, code: '', errors: [] }),
      });
    }),

    post(urls.join(), anyone, async (c) => {
      const form = await readForm(c, joinForm);
      const typed = typedText(form.typed, 'code');
      const code = form.ok ? readJoinCode(typed) : null;
      if (!code) return refuse(c, typed, { kind: 'unknown-code' }, 422);
      return c.redirect(urls.join(code), 303);
    }),

    get('/rejoindre/:code', anyone, async (c) => {
      const actor = c.get('actor');
      const code = c.req.param('code') ?? '';
      const found = await findRelay(services, code, c.get('addressKey'));
      if (!found.ok) return refuse(c, code, found.failure, statusOf(found.failure, 404));
      const relay = found.value;
      const body = RelayFoundPage({ locale: actor.locale, code, relay, signedIn: actor.kind === 'person' });
      return draw(c, { title: relay.name, body });
    }),

    post('/rejoindre/:code', signedIn, async (c) => {
      const code = c.req.param('code') ?? '';
      const joined = await joinCentre(services, personOf(c), { code, addressKey: c.get('addressKey') });
      if (joined.ok)
        return c.redirect(`${urls.myCentre()}?fait=${joined.value.already ? 'deja' : 'rejoint'}`, 303);
      switch (joined.failure.kind) {
        case 'unnamed':
          return c.redirect(urls.welcome(urls.join(code)), 303);
        case 'unknown-code':
        case 'too-many-tries':
          return refuse(c, code, joined.failure, statusOf(joined.failure, 404));
        default:
          return unreachable(joined.failure);
      }
    }),
  ];
}
