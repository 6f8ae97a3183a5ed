import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { kindsTold, look, start } from '../../../../test/replacements/asking.ts';
import { NotFound } from '../../../language/failure.ts';
import { derivedToken } from '../../../platform/derived-secret.ts';
import { aService } from '../../directory/seed.ts';
import { deliver } from '../../messages/actions/deliver.ts';
import { serviceLinkPurpose } from '../../messages/domain/outside.ts';
import { aCarer } from '../../people/seed.ts';
import { anAvailability } from '../../work/seed.ts';
import { aScene, clocked, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { evening, thursday } from '../seed/november.ts';
import { callsOf } from '../store/service-calls.ts';
import { cancelAsking } from './asks-lead.ts';
import { answerCall, readCall } from './answer-service-call.ts';
import { writeToServices } from './write-to-services.ts';

const hold = (test: (services: Clocked<TestServices>) => Promise<void>) => () =>
  withDatabase((services) => test(clocked(services)));

const yes = { state: 'can', contactName: 'Madame Roche', phone: '+33536490009' } as const;

/** A request that found nobody, and two services that come there, one with an e-mail address. */
async function inVain(services: Clocked<TestServices>): Promise<Scene> {
  await aService(services, { name: 'La Clé', email: 'accueil@granit.exemple.invalid' });
  await aService(services, { name: 'Sans adresse', kinds: ['prestataire'] });
  const scene = await aScene(services, { spans: [[thursday]], peers: 0 });
  await start(services, scene);
  await look(services);
  return scene;
}

async function tokenOf(services: Clocked<TestServices>, { requestId }: Scene): Promise<string> {
  const row = await services.db
    .selectFrom('replacement_service_calls')
    .select(['id', 'salt'])
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow();
  return derivedToken(services.secret, { purpose: serviceLinkPurpose, ...row });
}

describe('writing to services', () => {
  test(
    'nothing leaves without the press; then one letter to each that has an address, once, without any name',
    hold(async (services) => {
      const scene = await inVain(services);
      await deliver(services, 'mail');
      expect(services.sent.mails).toEqual([]);
      expect(await writeToServices(services, scene.aicha, scene.requestId)).toMatchObject({
        ok: true,
        value: { written: 1 },
      });
      expect(await writeToServices(services, scene.aicha, scene.requestId)).toMatchObject({
        ok: false,
        failure: { kind: 'no-service' },
      });
      await deliver(services, 'mail');
      expect(services.sent.mails).toHaveLength(1);
      const [mail] = services.sent.mails;
      expect(mail).toMatchObject({
        to: 'accueil@granit.exemple.invalid',
        subject: 'Une assistante de vie à remplacer',
      });
      expect(mail?.text).toContain(`/demande/${await tokenOf(services, scene)}`);
      expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/Petit|A[ïi]cha|Gu[ée]ret|jeudi/);
    }),
  );

  test(
    'only who leads the request, and only once nobody is left',
    hold(async (services) => {
      const scene = await inVain(services);
      const other = await aCarer(services.db);
      await expect(writeToServices(services, other, scene.requestId)).rejects.toThrow(NotFound);
      const asked = await aScene(services, { spans: [[thursday]], peers: 1 });
      await start(services, asked);
      const early = await writeToServices(services, asked.aicha, asked.requestId);
      expect(early).toMatchObject({ ok: false, failure: { kind: 'over' } });
    }),
  );
});

describe('what a service answers', () => {
  test(
    'it reads the hours nobody is left for, where it comes, and no others; then none, and it is over',
    hold(async (services) => {
      const [gueret, ahun] = ['23096', '23001'];
      const email = 'accueil@granit.exemple.invalid';
      await aService(services, { name: 'D’Ahun', communeCodes: [ahun], email });
      const scene = await aScene(services, {
        spans: [[thursday], [evening]],
        peers: 0,
        employers: [
          { name: 'Madame Petit', communeCode: gueret },
          { name: 'Monsieur Roux', communeCode: ahun },
        ],
      });
      await start(services, scene);
      await look(services);
      await writeToServices(services, scene.aicha, scene.requestId);
      const token = await tokenOf(services, scene);
      const read = await readCall(services, token);
      if (!('view' in read)) throw new Error(read.failure.kind);
      expect(read.view.shifts.map(({ commune }) => commune.name)).toEqual(['Ahun']);
      // A colleague has opened her hours meanwhile: she is awaited for all of it, and no service is needed.
      const peer = await aCarer(services.db, { centreId: scene.centreId });
      await anAvailability(services, peer, { mostMinutes: 90 });
      services.later(90);
      await look(services);
      expect((await stateOf(services.db, scene.requestId)).asks).toMatchObject([{ state: 'waiting' }]);
      expect(await readCall(services, token)).toEqual({ failure: { kind: 'over' } });
      expect(await answerCall(services, token, yes)).toMatchObject({ ok: false, failure: { kind: 'over' } });
      await aService(services, { name: 'Une autre', email });
      const press = await writeToServices(services, scene.aicha, scene.requestId);
      expect(press).toMatchObject({ ok: false, failure: { kind: 'over' } });
    }),
  );

  test(
    'by its link it reads days, hours, commune and gestures; it answers once, and who asks is told at once',
    hold(async (services) => {
      const scene = await inVain(services);
      await writeToServices(services, scene.aicha, scene.requestId);
      const token = await tokenOf(services, scene);
      const read = await readCall(services, token);
      expect(read).toMatchObject({ view: { shifts: [{ commune: { name: 'Guéret' } }] } });
      const before = (await kindsTold(services, scene.aicha.id)).length;
      expect(await answerCall(services, token, yes)).toMatchObject({ ok: true });
      expect((await kindsTold(services, scene.aicha.id)).length).toBe(before + 1);
      expect(await callsOf(services.db, scene.requestId)).toMatchObject([
        { state: 'can', contactName: 'Madame Roche', phone: '+33536490009' },
      ]);
      const again = await answerCall(services, token, { state: 'cannot' });
      expect(again).toMatchObject({ ok: false, failure: { kind: 'answered', state: 'can' } });
      // RAVie goes on looking among colleagues.
      expect((await stateOf(services.db, scene.requestId)).request?.state).toBe('asking');
    }),
  );

  test(
    'a link that is none, hours that are no longer asked for, and time that has passed answer nothing',
    hold(async (services) => {
      expect(await readCall(services, 'AAAAAAAAAAAAAAAAAAAAAA')).toEqual({ failure: { kind: 'unknown' } });
      expect(await answerCall(services, 'not a link', yes)).toMatchObject({ failure: { kind: 'unknown' } });
      const scene = await inVain(services);
      await writeToServices(services, scene.aicha, scene.requestId);
      const token = await tokenOf(services, scene);
      const asked = services.now();
      services.later(73 * 60);
      expect(await readCall(services, token)).toEqual({ failure: { kind: 'over' } });
      services.at(asked);
      await cancelAsking(services, scene.aicha, scene.requestId);
      expect(await answerCall(services, token, yes)).toMatchObject({ ok: false, failure: { kind: 'over' } });
    }),
  );
});
