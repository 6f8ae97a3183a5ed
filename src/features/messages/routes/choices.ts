import { z } from 'zod';
import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import type { Flash } from '../../../ui/layout.tsx';
import {
  chooseAsUsual,
  chooseQuietHours,
  chooseRhythms,
  myMessages,
  onlyInside,
  tryContactAgain,
} from '../actions/choose-messages.ts';
import { myDevices } from '../actions/choose-devices.ts';
import type { QuietHours } from '../domain/hours.ts';
import { contactChannels, rhythms, type NoticeKind } from '../domain/kinds.ts';
import { kindFromSlug } from '../domain/slugs.ts';
import { ChoicePage, QuietHoursPage } from '../pages/choice.tsx';
import { ChoicesPage } from '../pages/choices.tsx';
import { words } from '../words.ts';

const rhythm = z.enum(rhythms).optional();
const rhythmForm = z.object({ app: rhythm, push: rhythm, mail: rhythm, sms: rhythm });
const hour = z
  .string('hour')
  .regex(/^(1?\d|2[0-3])$/, 'hour')
  .transform(Number);
const hoursForm = z.object({ from: hour, to: hour });

/** How she wants to be told. */
export function choiceRoutes({ services, draw }: House): Route[] {
  const drawHours = (c: RavieContext, quiet: QuietHours, errors: FormError[] = []) => {
    const { locale } = personOf(c);
    const body = QuietHoursPage({ locale, quiet, errors });
    return draw(c, { title: words[locale].choices.quietTitle, body, status: errors.length ? 422 : 200 });
  };

  return [
    get(urls.messageChoices(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const [mine, devices] = await Promise.all([
        myMessages(services, actor),
        myDevices(services, actor, c.get('session')),
      ]);
      const body = ChoicesPage({ locale, ...mine, devices });
      return draw(c, { title: words[locale].choices.title, body, flash: flashOf(c) });
    }),

    get(urls.quietHours(), signedIn, async (c) =>
      drawHours(c, (await myMessages(services, personOf(c))).ways.quiet),
    ),

    post(urls.quietHours(), signedIn, async (c) => {
      const actor = personOf(c);
      const form = await readForm(c, hoursForm);
      if (!form.ok) {
        const message = words[actor.locale].choices.hourFault;
        const errors = Object.keys(form.faults).map((field) => ({ field, message }));
        return drawHours(c, (await myMessages(services, actor)).ways.quiet, errors);
      }
      await chooseQuietHours(services, actor, form.value);
      return c.redirect(urls.messageChoices({ fait: 'note' }), 303);
    }),

    post(urls.onlyInside(), signedIn, async (c) => {
      await onlyInside(services, personOf(c));
      return c.redirect(urls.messageChoices({ fait: 'dedans' }), 303);
    }),

    post(urls.usualMessages(), signedIn, async (c) => {
      await chooseAsUsual(services, personOf(c));
      return c.redirect(urls.messageChoices({ fait: 'debut' }), 303);
    }),

    post('/mes-messages/reprise/:channel', signedIn, async (c) => {
      const channel = contactChannels.find((one) => one === c.req.param('channel'));
      if (!channel) throw new NotFound();
      const tried = await tryContactAgain(services, personOf(c), channel);
      return c.redirect(urls.messageChoices({ fait: tried ? 'reprise' : 'trop' }), 303);
    }),

    get('/mes-messages/:kind', signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const { kinds, chosen, ways } = await myMessages(services, actor);
      const kind = kindOf(c, kinds);
      const body = ChoicePage({ locale, kind, chosen: chosen.get(kind) ?? {}, ways });
      return draw(c, { title: words[locale].kinds[kind].choice, body });
    }),

    post('/mes-messages/:kind', signedIn, async (c) => {
      const actor = personOf(c);
      const kind = kindOf(c, (await myMessages(services, actor)).kinds);
      const form = await readForm(c, rhythmForm);
      // Only values that no form of ours sends are refused here: nothing changes.
      if (form.ok) await chooseRhythms(services, actor, kind, form.value);
      return c.redirect(urls.messageChoices(form.ok ? { fait: 'note' } : {}), 303);
    }),
  ];
}

/** The kind of the address, if it is one that may reach her. */
function kindOf(c: RavieContext, kinds: readonly NoticeKind[]): NoticeKind {
  const kind = kindFromSlug(c.req.param('kind'));
  if (!kind || !kinds.includes(kind)) throw new NotFound();
  return kind;
}

/** What has just been done, said once. */
function flashOf(c: RavieContext): Flash | undefined {
  const w = words[personOf(c).locale].choices;
  const said = new Map<string, Flash>([
    ['note', { kind: 'success', message: w.saved }],
    ['dedans', { kind: 'success', message: w.onlyInsideDone }],
    ['debut', { kind: 'success', message: w.asUsualDone }],
    ['reprise', { kind: 'success', message: w.tried }],
    ['trop', { kind: 'warn', message: w.tooOften }],
  ]);
  return said.get(c.req.query('fait') ?? '');
}
