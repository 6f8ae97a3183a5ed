import { type Gesture, gestures } from '../../../language/gestures.ts';
import type { RoleName } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import type { Audience, Language } from '../domain/profile.ts';
import { chanceFrom, demoId, type Chance } from './chance.ts';
import { firstNamesOf, initials, reunionInitials, type DemoName } from './first-names.ts';
import { insertExpert } from '../store/experts.ts';
import { communeCodes, insertCentres, insertPeople, insertRequests, type Newcomer } from './insert.ts';
import { insertDemoKeycards } from './keycards.ts';
import { demoCentreId, personaLives } from './personas.ts';
import { demoCentres, demoDepartments, type DemoCentre, type DemoDepartment } from './territory.ts';

/** What the seeds above need: who wrote what. */
export type DemoPeople = {
  /** The ids of a department's carers, personas apart, always in the same order. */
  carers: Record<DemoDepartment, string[]>;
  /** The ids of the personas, by name. */
  personas: Record<string, string>;
};

/** Brings in the invented network, on the real communes: the same people every time, dated back from today. */
export async function loadDemoPeople(services: Services): Promise<DemoPeople> {
  const now = services.now();
  const codeOf = await communeCodes(services.db);
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const place = (centre: DemoCentre, commune: string) => codeOf(demoDepartments[centre.department], commune);

  await insertCentres(
    services.db,
    demoCentres.map((centre) => ({
      id: demoCentreId(centre.name),
      kind: centre.kind,
      name: centre.name,
      department_code: demoDepartments[centre.department],
      commune_code: place(centre, centre.communes[0] ?? ''),
      join_code: centre.joinCode,
      join_code_since: ago(120),
      created_at: ago(2400),
    })),
  );

  const carers = Object.fromEntries(
    Object.keys(demoDepartments).map((department) => [department, [] as string[]]),
  ) as DemoPeople['carers'];
  const newcomers: Newcomer[] = [];
  const drawn = new Map<DemoDepartment, DemoName[]>();
  for (const centre of demoCentres) {
    const chance = chanceFrom(centre.name);
    const names = drawn.get(centre.department) ?? namesFor(centre.department);
    drawn.set(centre.department, names);
    const seats = [
      ...(centre.kind === 'relay' ? staffOf(centre) : []),
      ...Array<RoleName>(centre.members).fill('carer'),
    ];
    seats.forEach((role, seat) => {
      const name = names.shift() ?? { firstName: 'Dominique', speaks: [] };
      const id = demoId(`${centre.name} ${seat}`);
      newcomers.push({
        ...life(chance, centre, name, role),
        id,
        contact: contactOf(newcomers.length, chance),
        communeCode: place(centre, communeNear(chance, centre)),
        role,
        scope: { kind: 'centre', id: demoCentreId(centre.name) },
        since: ago(430 + chance.below(900)),
      });
      if (role === 'carer') carers[centre.department].push(id);
    });
  }
  personaLives.forEach((one, index) =>
    newcomers.push({
      id: one.personId,
      firstName: one.label,
      initial: one.initial,
      contact: one.keycard ? {} : { phone_number: phone(9000 + index) },
      communeCode: codeOf('23', one.commune),
      gestures: one.gestures,
      languages: one.languages,
      seenBy: { commune: 'carers', gestures: 'carers', languages: 'carers' },
      role: one.role,
      scope: one.scope,
      since: ago(one.days),
    }),
  );
  await insertPeople(services.db, newcomers);
  for (const { personId, expertIn, days } of personaLives)
    if (expertIn)
      await insertExpert(services.db, { personId, field: expertIn, namedBy: null, now: ago(days) });
  await insertRequests(services.db, codeOf, ago);
  await insertDemoKeycards(services, ago);
  return {
    carers,
    personas: Object.fromEntries(personaLives.map(({ name, personId }) => [name, personId])),
  };
}

/** Who runs a relay besides the personas: Guéret has its own. */
function staffOf(centre: DemoCentre): RoleName[] {
  return centre.name === 'Relais de Guéret' ? [] : ['facilitator'];
}

/** First names for a department, each once, those of the place mixed with those of everywhere. */
function namesFor(department: DemoDepartment): DemoName[] {
  const chance = chanceFrom(`names ${department}`);
  const names = firstNamesOf(department);
  const own = chance.shuffle(names.local);
  const ofEverywhere = chance
    .shuffle(names.everywhere)
    .filter(({ firstName }) => !own.some((one) => one.firstName === firstName));
  const mixed = department === 'la-reunion' ? ofEverywhere.slice(0, 16) : ofEverywhere.slice(0, 110);
  return chance.shuffle([...own, ...mixed]);
}

type Life = Pick<Newcomer, 'firstName' | 'initial' | 'gestures' | 'languages' | 'seenBy'>;

/** What one says of oneself: gestures and languages by chance, most shown to all, some kept nearer. */
function life(chance: Chance, centre: DemoCentre, name: DemoName, role: RoleName): Life {
  const known: Gesture[] = gestures.filter(() => chance.next() < 0.45);
  const languages: Language[] = ['fr', ...name.speaks.filter(() => chance.next() < 0.8)];
  if (chance.next() < 0.02) languages.push('fsl');
  const audience = (): Audience => {
    const draw = chance.next();
    return draw < 0.05 ? 'me' : draw < 0.17 ? 'relay' : 'carers';
  };
  const letters = centre.department === 'la-reunion' ? reunionInitials : initials;
  return {
    firstName: name.firstName,
    initial: chance.pick(Array.from(letters)),
    gestures: role === 'carer' ? known : [],
    languages,
    seenBy: { commune: audience(), gestures: audience(), languages: audience() },
  };
}

/** Half of a relay lives in its town, the rest around. */
function communeNear(chance: Chance, centre: DemoCentre): string {
  const [town = '', ...around] = centre.communes;
  return around.length === 0 || chance.next() < 0.35 ? town : chance.pick(around);
}

/** A mobile of the range Arcep keeps for fiction. */
const phone = (number: number) => `+3363998${String(number).padStart(4, '0')}`;

function contactOf(number: number, chance: Chance): Newcomer['contact'] {
  return chance.next() < 0.8 ? { phone_number: phone(number) } : { email: `demo${number}@exemple.invalid` };
}
