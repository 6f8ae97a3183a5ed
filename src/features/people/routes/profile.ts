import { z } from 'zod';
import { localPath, urls } from '../../../language/urls.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText, type Typed } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { updateProfile } from '../actions/profile.ts';
import { audiences } from '../domain/profile.ts';
import { ProfilePage, WelcomePage, type ProfileTyped } from '../pages/profile.tsx';
import { knownGestures, knownLanguages, profileOf } from '../store/profile.ts';
import { words } from '../words.ts';
import { readCommune } from './commune.ts';
import { fault, faultsOf, flashOf, personOf } from './faults.ts';

const names = {
  first_name: z.string('firstName').min(1, 'firstName').max(40, 'firstNameLong'),
  initial: z.string().max(2, 'initial').default(''),
};
const keys = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => (typeof given === 'string' ? [given] : given));
const audience = z.enum(audiences, 'choice');
const welcomeForm = z.object({ ...names, suite: z.string().default('') });
const profileForm = z.object({
  ...names,
  gestures: keys,
  languages: keys,
  commune_seen_by: audience,
  gestures_seen_by: audience,
  languages_seen_by: audience,
});

export function profileRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  const drawProfile = (c: RavieContext, typed: ProfileTyped, errors: FormError[] = []) => {
    const { locale, id: personId } = personOf(c);
    const body = ProfilePage({ locale, personId, typed, errors });
    const flash = errors.length ? undefined : flashOf(c, { profil: words[locale].profile.saved });
    return draw(c, { title: words[locale].profile.title, body, flash, status: errors.length ? 422 : 200 });
  };

  return [
    get(urls.profile(), signedIn, async (c) => {
      const profile = await profileOf(db, personOf(c));
      const commune = { text: profile.commune?.fullName ?? '', code: profile.commune?.code ?? '' };
      return drawProfile(c, { ...profile, commune });
    }),

    post(urls.profile(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const form = await readForm(c, profileForm);
      const commune = await readCommune(db, locale, form.typed);
      const typed: ProfileTyped = {
        ...nameTyped(form.typed),
        commune: commune.typed,
        gestures: [form.typed['gestures'] ?? []].flat(),
        languages: [form.typed['languages'] ?? []].flat(),
        seenBy: {
          commune: typedText(form.typed, 'commune_seen_by'),
          gestures: typedText(form.typed, 'gestures_seen_by'),
          languages: typedText(form.typed, 'languages_seen_by'),
        },
      };
      if (!form.ok || commune.errors.length)
        return drawProfile(c, typed, [...(form.ok ? [] : faultsOf(locale, form.faults)), ...commune.errors]);
      const { value } = form;
      const written = await updateProfile(services, actor, {
        firstName: value.first_name,
        initial: value.initial,
        communeCode: commune.code,
        gestures: knownGestures(value.gestures),
        languages: knownLanguages(value.languages),
        seenBy: {
          commune: value.commune_seen_by,
          gestures: value.gestures_seen_by,
          languages: value.languages_seen_by,
        },
      });
      if (!written.ok) return drawProfile(c, typed, [fault(locale, 'first_name', 'firstName')]);
      return c.redirect(`${urls.profile()}?fait=profil`, 303);
    }),

    get(urls.welcome(), signedIn, async (c) => {
      const { locale } = personOf(c);
      const profile = await profileOf(db, personOf(c));
      const commune = { text: profile.commune?.fullName ?? '', code: profile.commune?.code ?? '' };
      const next = localPath(c.req.query('suite'));
      const body = WelcomePage({ locale, next, typed: { ...profile, commune }, errors: [] });
      return draw(c, { title: words[locale].profile.welcomeTitle, body });
    }),

    post(urls.welcome(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const form = await readForm(c, welcomeForm);
      const commune = await readCommune(db, locale, form.typed);
      const next = localPath(typedText(form.typed, 'suite'));
      const errors = [...(form.ok ? [] : faultsOf(locale, form.faults)), ...commune.errors];
      if (form.ok && errors.length === 0) {
        const { first_name: firstName, initial } = form.value;
        const written = await updateProfile(services, actor, {
          firstName,
          initial,
          communeCode: commune.code,
        });
        if (written.ok) return c.redirect(next, 303);
        errors.push(fault(locale, 'first_name', 'firstName'));
      }
      const typed = { ...nameTyped(form.typed), commune: commune.typed };
      const body = WelcomePage({ locale, next, typed, errors });
      return draw(c, { title: words[locale].profile.welcomeTitle, body, status: 422 });
    }),
  ];
}

function nameTyped(typed: Typed): Pick<ProfileTyped, 'firstName' | 'initial'> {
  return { firstName: typedText(typed, 'first_name'), initial: typedText(typed, 'initial') };
}
