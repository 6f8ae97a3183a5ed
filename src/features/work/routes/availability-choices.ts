import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { manyOf, readTyped, typedText, type Typed } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import type { Locale } from '../../../language/locale.ts';
import { changeAvailability, readAvailability, type AvailabilityChange } from '../actions/availability.ts';
import { acceptedKinds, means, type Wish } from '../domain/availability.ts';
import type { Contract } from '../domain/contract.ts';
import {
  ChoicesPage,
  wishFields,
  WishesPage,
  type ChoicesTyped,
  type WishAsked,
} from '../pages/availability-forms.tsx';
import { couldReplace } from '../policies.ts';
import { contractsOf } from '../store/contracts.ts';
import { words } from '../words.ts';

/** How she could replace others: what, how far, how often, and what she would rather have. */
export function availabilityChoiceRoutes({ services, draw }: House): Route[] {
  const drawChoices = (c: RavieContext, typed: ChoicesTyped, errors: readonly FormError[] = []) => {
    const { locale } = personOf(c);
    const body = ChoicesPage({ locale, typed, errors });
    return draw(c, {
      title: words[locale].availability.choicesTitle,
      body,
      status: errors.length ? 422 : 200,
    });
  };
  const saved = urls.availability({ fait: 'change' });

  return [
    get(urls.availabilityPart('choix'), couldReplace, async (c) => {
      const given = await readAvailability(services, personOf(c));
      return drawChoices(c, {
        kinds: given.kinds,
        means: given.means,
        minutes: String(given.mostMinutes),
        wanted: given.hoursWanted === null ? '' : String(given.hoursWanted),
        asked: String(given.askedAtMost),
        allHours: given.allHoursHere ? 'oui' : 'non',
      });
    }),
    post(urls.availabilityPart('choix'), couldReplace, async (c) => {
      const actor = personOf(c);
      const { given, typed, errors } = readChoices(actor.locale, await readTyped(c));
      if (!given) return drawChoices(c, typed, errors);
      await changeAvailability(services, actor, given);
      return c.redirect(saved, 303);
    }),

    get(urls.availabilityPart('preferences'), couldReplace, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const w = words[locale].availability;
      const { wishes } = await readAvailability(services, actor);
      const answer = (found: Wish | undefined): WishAsked['chosen'] =>
        !found ? 'either' : found.rather ? 'rather' : 'not';
      const body = WishesPage({
        locale,
        wishes: [
          ...homesOf(await contractsOf(services.db, actor.id)).map(({ household, name }) => ({
            name: `home_${household}`,
            label: w.homeAgain(name),
            chosen: answer(wishes.find((wish) => wish.household === household)),
          })),
          ...wishFields.map(({ name, key }) => ({
            name,
            label: w.circumstances[key],
            chosen: answer(wishes.find((wish) => wish.circumstance === key)),
          })),
        ],
      });
      return draw(c, { title: w.wishesTitle, body });
    }),
    post(urls.availabilityPart('preferences'), couldReplace, async (c) => {
      const actor = personOf(c);
      const typed = await readTyped(c);
      const said = (name: string) => typedText(typed, name);
      const rather = (name: string) => said(name) === 'rather';
      const told = (name: string) => said(name) === 'rather' || said(name) === 'not';
      const homes = homesOf(await contractsOf(services.db, actor.id));
      const wishes: Wish[] = [
        ...homes
          .filter(({ household }) => told(`home_${household}`))
          .map(({ household }) => ({ household, circumstance: null, rather: rather(`home_${household}`) })),
        ...wishFields
          .filter(({ name }) => told(name))
          .map(({ name, key }) => ({ household: null, circumstance: key, rather: rather(name) })),
      ];
      await changeAvailability(services, actor, { wishes });
      return c.redirect(saved, 303);
    }),
  ];
}

/** The homes she works or has worked in, each once. */
function homesOf(contracts: readonly Contract[]): { household: string; name: string }[] {
  const homes = new Map(contracts.map(({ employer }) => [employer.household, employer.name]));
  return [...homes].map(([household, name]) => ({ household, name }));
}

function readChoices(
  locale: Locale,
  form: Typed,
): { given: AvailabilityChange | null; typed: ChoicesTyped; errors: FormError[] } {
  const text = (name: string) => typedText(form, name).slice(0, 10);
  const typed: ChoicesTyped = {
    kinds: manyOf(form['kinds']),
    means: text('means'),
    minutes: text('minutes'),
    wanted: text('wanted'),
    asked: text('asked'),
    allHours: text('all_hours'),
  };
  const w = words[locale].availability.faults;
  const within = (value: string, least: number, most: number) =>
    /^\d{1,3}$/.test(value) && Number(value) >= least && Number(value) <= most;
  const kinds = acceptedKinds.filter((kind) => typed.kinds.includes(kind));
  const how = means.find((known) => known === typed.means);
  const errors: FormError[] = [];
  if (!kinds.some((kind) => kind !== 'weekend')) errors.push({ field: 'kinds', message: w.kinds });
  if (!how) errors.push({ field: 'means', message: w.choice });
  if (!within(typed.minutes, 5, 120)) errors.push({ field: 'minutes', message: w.minutes });
  if (typed.wanted !== '' && !within(typed.wanted, 1, 48))
    errors.push({ field: 'wanted', message: w.wanted });
  if (!within(typed.asked, 1, 20)) errors.push({ field: 'asked', message: w.asked });
  if (errors.length > 0 || !how) return { given: null, typed, errors };
  return {
    given: {
      kinds,
      means: how,
      mostMinutes: Number(typed.minutes),
      hoursWanted: typed.wanted === '' ? null : Number(typed.wanted),
      askedAtMost: Number(typed.asked),
      allHoursHere: typed.allHours === 'oui',
    },
    typed,
    errors,
  };
}
