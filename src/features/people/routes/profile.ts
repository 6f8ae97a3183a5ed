import { knownGestures } from '../../../language/gestures.ts';
import { z } from 'zod';
import type { Person } from '../../../language/actor.ts';
import { localPath, urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, readTyped, typedText } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { updateProfile } from '../actions/profile.ts';
import { audiences } from '../domain/profile.ts';
import { IdentityPage, KeysPage, type IdentityTyped, type KeysTyped } from '../pages/profile-forms.tsx';
import { ProfilePage } from '../pages/profile.tsx';
import { knownLanguages, profileOf } from '../store/profile.ts';
import { words } from '../words.ts';
import { readCommune } from './commune.ts';
import { fault, faultsOf } from './faults.ts';

const audience = z.enum(audiences, 'choice');
const identityForm = z.object({
  first_name: z.string('firstName').min(1, 'firstName').max(40, 'firstNameLong'),
  initial: z.string().max(2, 'initial').default(''),
  seen_by: audience.optional(),
});
const keysForm = z.object({
  keys: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((given) => [given].flat()),
  seen_by: audience,
});

export function profileRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  const drawIdentity = (
    c: RavieContext,
    next: string | null,
    typed: IdentityTyped,
    errors: FormError[] = [],
  ) => {
    const { locale } = c.get('actor');
    const w = words[locale].profile;
    const body = IdentityPage({ locale, next, typed, errors });
    return draw(c, {
      title: next === null ? w.identityTitle : w.welcomeTitle,
      body,
      status: errors.length ? 422 : 200,
    });
  };

  const showIdentity = async (c: RavieContext, next: string | null) => {
    const { firstName, initial, commune, seenBy } = await profileOf(db, personOf(c));
    const typed = { text: commune?.fullName ?? '', code: commune?.code ?? '' };
    return drawIdentity(c, next, { firstName, initial, commune: typed, seenBy: seenBy.commune });
  };

  /** Writes who she is; `then` is where she goes on to, `next` what the first-time page carries. */
  const writeIdentity = async (c: RavieContext, then: string, next: string | null) => {
    const actor = personOf(c);
    const { locale } = actor;
    const form = await readForm(c, identityForm);
    const commune = await readCommune(db, locale, form.typed);
    const errors = [...(form.ok ? [] : faultsOf(locale, form.faults)), ...commune.errors];
    if (form.ok && errors.length === 0) {
      const { first_name: firstName, initial, seen_by: seenBy } = form.value;
      const written = await updateProfile(services, actor, {
        name: { firstName, initial },
        communeCode: commune.code,
        ...(seenBy && { seenBy: { commune: seenBy } }),
      });
      if (written.ok) return c.redirect(then, 303);
      errors.push(fault(locale, 'first_name', 'firstName'));
    }
    const typed = {
      firstName: typedText(form.typed, 'first_name'),
      initial: typedText(form.typed, 'initial'),
      commune: commune.typed,
      seenBy: typedText(form.typed, 'seen_by'),
    };
    return drawIdentity(c, next, typed, errors);
  };

  const drawKeys = (
    c: RavieContext,
    part: 'gestes' | 'langues',
    typed: KeysTyped,
    errors: FormError[] = [],
  ) => {
    const { locale } = c.get('actor');
    const w = words[locale].profile;
    const title = part === 'gestes' ? w.gesturesTitle : w.languagesTitle;
    const body = KeysPage({ locale, part, typed, errors });
    return draw(c, { title, body, status: errors.length ? 422 : 200 });
  };

  const writeKeys = async (
    c: RavieContext,
    part: 'gestes' | 'langues',
    write: (actor: Person, keys: string[], seenBy: (typeof audiences)[number]) => Promise<unknown>,
  ) => {
    const actor = personOf(c);
    const form = await readForm(c, keysForm);
    if (!form.ok) {
      const typed = { keys: [form.typed['keys'] ?? []].flat(), seenBy: typedText(form.typed, 'seen_by') };
      return drawKeys(c, part, typed, faultsOf(actor.locale, form.faults));
    }
    await write(actor, form.value.keys, form.value.seen_by);
    return c.redirect(saved, 303);
  };
  const saved = `${urls.profile()}?fait=profil`;

  return [
    get(urls.profile(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale, id: personId } = actor;
      if (actor.firstName === '') return c.redirect(urls.welcome(urls.profile()), 303);
      const body = ProfilePage({ locale, personId, profile: await profileOf(db, actor) });
      const flash = flashOf(c, { profil: words[locale].profile.saved });
      return draw(c, { title: words[locale].profile.title, body, flash });
    }),

    get(urls.welcome(), signedIn, (c) => showIdentity(c, localPath(c.req.query('suite')))),
    post(urls.welcome(), signedIn, async (c) => {
      const next = localPath(typedText(await readTyped(c), 'suite'));
      // Who came for nothing in particular, and is nobody yet, says what she is.
      const stranger = next === urls.home() && personOf(c).grants.length === 0;
      return writeIdentity(c, stranger ? urls.whoIAm() : next, next);
    }),

    get(urls.profilePart('identite'), signedIn, (c) => showIdentity(c, null)),
    post(urls.profilePart('identite'), signedIn, (c) => writeIdentity(c, saved, null)),

    get(urls.profilePart('gestes'), signedIn, async (c) => {
      const { gestures, seenBy } = await profileOf(db, personOf(c));
      return drawKeys(c, 'gestes', { keys: gestures, seenBy: seenBy.gestures });
    }),
    post(urls.profilePart('gestes'), signedIn, (c) =>
      writeKeys(c, 'gestes', (actor, keys, seenBy) =>
        updateProfile(services, actor, { gestures: knownGestures(keys), seenBy: { gestures: seenBy } }),
      ),
    ),

    get(urls.profilePart('langues'), signedIn, async (c) => {
      const { languages, seenBy } = await profileOf(db, personOf(c));
      return drawKeys(c, 'langues', { keys: languages, seenBy: seenBy.languages });
    }),
    post(urls.profilePart('langues'), signedIn, (c) =>
      writeKeys(c, 'langues', (actor, keys, seenBy) =>
        updateProfile(services, actor, { languages: knownLanguages(keys), seenBy: { languages: seenBy } }),
      ),
    ),
  ];
}
