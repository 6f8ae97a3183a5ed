import { expect, test } from 'vitest';
import { accept, askTo, hold, look, start } from '../../../../test/replacements/asking.ts';
import { aService } from '../../directory/seed.ts';
import { writeClosed } from '../../directory/store/write.ts';
import { aScene, stateOf, type Scene } from '../seed/asks-scene.ts';
import { evening, thursday } from '../seed/november.ts';
import { FollowHelp } from '../pages/follow-help.tsx';
import { callsOf, writeAnswer } from '../store/service-calls.ts';
import { requestById } from '../store/requests.ts';
import { shiftsFor } from '../store/shifts.ts';
import { followRequest } from './asks-follow.ts';
import { thankAndDecline, withdrawShift } from './asks-lead.ts';
import { writeToServices } from './write-to-services.ts';
import type { Services } from '../../../platform/services.ts';

const [gueret, ahun] = ['23096', '23001'];

async function followed(services: Services, scene: Scene) {
  const request = await requestById(services.db, scene.aicha, scene.requestId);
  if (!request) throw new Error('Her own request is not there.');
  const shifts = await shiftsFor(services.db, scene.aicha, request);
  const follow = await followRequest(services, scene.aicha, request, shifts);
  if (!follow) throw new Error('She does not lead her own request.');
  const page: { toString: () => string } = FollowHelp({
    actor: scene.aicha,
    now: services.now(),
    request,
    shifts,
    followed: follow,
    origin: '',
  });
  return { follow, text: page.toString() };
}

const aSceneIn = (services: Services) =>
  aScene(services, {
    spans: [[thursday], [evening]],
    peers: 0,
    employers: [
      { name: 'Madame Petit', communeCode: gueret },
      { name: 'Monsieur Roux', communeCode: ahun },
    ],
  });

test(
  'nobody is left: the services that come to those communes, and what to say to them, without anybody’s name',
  hold(async (services) => {
    await aService(services, { name: 'Les Mains d’Ahun', communeCodes: [ahun], kinds: ['prestataire'] });
    await aService(services, { name: 'La Clé', hours: 'Le matin.' });
    await aService(services, { name: 'Trop loin', departmentCode: '76' });
    const scene = await aSceneIn(services);
    await start(services, scene);
    await look(services);
    expect((await stateOf(services.db, scene.requestId)).request?.escalatedAt).not.toBeNull();
    const { follow, text } = await followed(services, scene);
    expect(follow.services.map(({ name }) => name)).toEqual(['La Clé', 'Les Mains d’Ahun']);
    expect(text).toContain('Vient à Ahun');
    expect(text).toContain('jeudi 26 novembre, de 8\u00a0h à 10\u00a0h, à Guéret');
    expect(text).toContain('href="tel:+33536490001"');
    expect(text).not.toMatch(/Petit|Roux|Aïcha/);
  }),
);

test(
  'a department without services: it is said, with where to turn',
  hold(async (services) => {
    const scene = await aSceneIn(services);
    await start(services, scene);
    await look(services);
    const { follow, text } = await followed(services, scene);
    expect(follow.services).toEqual([]);
    expect(text).toContain('L’annuaire ne connaît aucun service pour Guéret, Ahun');
    expect(text).toContain('Relais de Guéret');
  }),
);

test(
  'what a service answered stays on the page: its entry closed, its hours no longer asked for',
  hold(async (services) => {
    const email = 'accueil@granit.exemple.invalid';
    const id = await aService(services, { name: 'La Clé', communeCodes: [ahun], email });
    const scene = await aSceneIn(services);
    await start(services, scene);
    await look(services);
    expect(await writeToServices(services, scene.aicha, scene.requestId)).toMatchObject({ ok: true });
    const [call] = await callsOf(services.db, scene.requestId);
    const said = { state: 'can', contactName: 'Madame Roche', phone: '+33536490009' } as const;
    await writeAnswer(services.db, call?.id ?? '', { ...said, at: services.now() });
    await writeClosed(services.db, id, services.now());
    const answered = 'Peut proposer quelqu’un. Demandez Madame Roche.';
    const closed = await followed(services, scene);
    expect(closed.text).toContain(answered);
    expect(closed.text).toContain('href="tel:+33536490009"');
    expect(closed.text).toContain('Ce service n’est plus dans l’annuaire.');
    expect(closed.text).not.toContain('/annuaire/services/');
    await withdrawShift(services, scene.aicha, scene.requestId, scene.shiftIds[1] ?? '');
    const elsewhere = await followed(services, scene);
    expect(elsewhere.text).toContain(answered);
    expect(elsewhere.text).toContain('L’annuaire ne connaît aucun service pour Guéret');
  }),
);

test(
  'a colleague said yes and waits to be chosen: nobody is told that nobody could, until she is thanked',
  hold(async (services) => {
    await aService(services, { email: 'accueil@granit.exemple.invalid' });
    const scene = await aScene(services, { spans: [[thursday]], peers: 1, choosing: true });
    await start(services, scene);
    expect(await accept(services, scene, 0)).toEqual({ ok: true, value: { kind: 'willing' } });
    services.later(24 * 60);
    await look(services);
    const escalatedAt = async () => (await stateOf(services.db, scene.requestId)).request?.escalatedAt;
    expect(await escalatedAt()).toBeNull();
    expect((await followed(services, scene)).follow.stuck).toEqual([]);
    const ask = await askTo(services, scene, 0);
    expect(ask.state).toBe('willing');
    await thankAndDecline(services, scene.aicha, ask.id);
    expect(await escalatedAt()).not.toBeNull();
    expect((await followed(services, scene)).follow.stuck).toHaveLength(1);
    expect(await writeToServices(services, scene.aicha, scene.requestId)).toMatchObject({ ok: true });
  }),
);
