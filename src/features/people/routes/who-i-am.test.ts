import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { peopleRoutes } from '../routes.ts';
import { aGrant, aPerson } from '../seed.ts';
import { browserOn } from '../seed/browser.ts';
import { personById } from '../store/actor.ts';

const identity = { first_name: 'Rose', initial: 'M', commune: '', suite: '/' };

test('at the first sign-in she says who she is; it opens nothing but her home, and can be taken back', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const person = await aPerson(db, { firstName: '', communeCode: null });
    const browser = browserOn(services, peopleRoutes);
    await browser.be(person);
    expect((await browser.get('/qui-je-suis')).to).toContain('/profil/bienvenue');
    expect((await browser.post('/profil/bienvenue', identity)).to).toBe('/qui-je-suis');
    const say = (qui: string[], commune = '') => browser.post('/qui-je-suis', { qui, commune });
    const nowhere = await say(['caregiver']);
    expect([nowhere.status, nowhere.html.includes('Dites votre commune')]).toEqual([422, true]);
    expect((await say(['caregiver', 'employer'], 'Guéret')).to).toBe('/');
    const roles = async () => (await personById(db, person.id))?.grants.map(({ role }) => role).sort();
    expect(await roles()).toEqual(['caregiver', 'employer']);
    expect((await personById(db, person.id))?.communeCode).toBe('23096');
    expect((await say(['job_seeker', 'carer'])).to).toBe('/rejoindre');
    expect(await roles()).toEqual(['job_seeker']);
    expect((await say(['partner'])).to).toBe('/qui-je-suis?fait=partenaire');
    expect(await roles()).toEqual([]);
  }));

test('nothing else can be said of oneself, and what was given is not taken back', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const scope = { kind: 'department', id: '23' } as const;
    const person = await aGrant(db, await aPerson(db), 'moderator', scope);
    const browser = browserOn(services, peopleRoutes);
    await browser.be(person);
    for (const qui of ['moderator', 'national_coordinator', 'structure_member'])
      expect((await browser.post('/qui-je-suis', { qui })).status).toBe(422);
    await browser.post('/qui-je-suis', { qui: 'caregiver' });
    const roles = (await personById(db, person.id))?.grants.map(({ role }) => role);
    expect(roles?.sort()).toEqual(['caregiver', 'moderator']);
  }));
