import { describe, expect, test } from 'vitest';
import { accept, hold, inOrder, peerOf, start } from '../../../../test/replacements/asking.ts';
import { newId } from '../../../language/ids.ts';
import { aGrant, aPerson } from '../../people/seed.ts';
import { aScene, secretsFor, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { at, evening, thursday } from '../seed/november.ts';
import { insertCovers } from '../store/cover-writes.ts';
import { requestById } from '../store/requests.ts';
import { answerByLink } from './answer-agreement.ts';
import { followRequest } from './asks-follow.ts';
import { changeLine } from './department/change-line.ts';
import { makePlan } from './department/make-plan.ts';
import { publishPlan } from './department/publish-plan.ts';
import { readLine, readPlan } from './department/read-plan.ts';
import { solvePlan } from './department/solve-plan.ts';
import { findCandidates } from './find-candidates.ts';

const sameMorning = { start: at('26T09:00'), end: at('26T11:00') };

const whyNot = async (services: Clocked, { aicha, requestId }: Scene) =>
  (await findCandidates(services, aicha, requestId)).leftOut.map(({ carerId, why }) => [carerId, why]);

async function anotherPlease(services: Clocked, { requestId }: Scene): Promise<void> {
  const [agreement] = (await stateOf(services.db, requestId)).agreements;
  await answerByLink(services, (await secretsFor(services, agreement?.id ?? '')).token, 'another', 'link');
}

async function aPlan(services: Clocked) {
  const scope = { kind: 'department', id: '23' } as const;
  const lead = await aGrant(services.db, await aPerson(services.db), 'territory_lead', scope);
  const id = newId();
  const days = { fromDay: '2026-11-23', untilDay: '2026-11-29' };
  await makePlan(services, lead, { id, departmentCode: '23', ...days });
  await solvePlan(services, id);
  return { lead, id, read: () => readPlan(services, lead, id) };
}

describe('who an employer did not want, or one face too many', () => {
  test(
    'is not among those who could come, and it is said why not she',
    hold(async (services) => {
      const spans = [[thursday, evening]];
      const scene = await aScene(services, { spans, peers: 2, waveSize: 1, facesAtMost: 1 });
      const { aicha, requestId, shiftIds } = scene;
      await start(services, scene);
      const [first = 0] = await inOrder(services, scene);
      await accept(services, scene, first, shiftIds.slice(0, 1));
      const other = peerOf(scene, 1 - first).id;
      expect(await whyNot(services, scene)).toContainEqual([other, [{ kind: 'enough-faces' }]]);
      const request = await requestById(services.db, aicha, requestId);
      const { shifts } = await stateOf(services.db, requestId);
      const followed = request && (await followRequest(services, aicha, request, shifts));
      expect(followed).toMatchObject({ stuck: [{ id: shiftIds[1] }], next: [] });
    }),
  );

  test(
    'of who was refused, the same',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
      await start(services, scene);
      await accept(services, scene, 0);
      services.later(5);
      await anotherPlease(services, scene);
      expect(await whyNot(services, scene)).toEqual([[peerOf(scene).id, [{ kind: 'refused' }]]]);
      expect((await stateOf(services.db, scene.requestId)).asks).toHaveLength(1);
    }),
  );

  test(
    'is given nothing there by a plan, which says so; nor by hand',
    hold(async (services) => {
      const spans = [[thursday, evening]];
      const scene = await aScene(services, { spans, peers: 2, waveSize: 1, facesAtMost: 1 });
      await start(services, scene);
      const [first = 0] = await inOrder(services, scene);
      await accept(services, scene, first, scene.shiftIds.slice(0, 1));
      const { lead, id, read } = await aPlan(services);
      const { plan, lines } = await read();
      expect(lines).toMatchObject([{ shiftId: scene.shiftIds[1], carerId: null }]);
      expect(lines[0]?.why).toEqual({ asked: 1, employer: 1 });
      expect(plan).toMatchObject({ bound: 0, optimal: true });
      const which = { planId: id, shiftId: scene.shiftIds[1] ?? '' };
      expect((await readLine(services, lead, which)).choosable).toEqual([]);
      const change = { kind: 'give', carerId: peerOf(scene, 1 - first).id } as const;
      expect(await changeLine(services, lead, { ...which, change })).toMatchObject({
        failure: { kind: 'does-not-fit' },
      });
    }),
  );

  test(
    'a plan shows no employer more faces than he accepts; what it could then not prove it does not claim',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday, sameMorning]], peers: 2, facesAtMost: 1 });
      await services.db.updateTable('replacement_requests').set({ state: 'asking' }).execute();
      const { lead, id, read } = await aPlan(services);
      const { plan, lines, tally } = await read();
      expect(tally).toMatchObject({ shifts: 2, covered: 1, faces: 1 });
      expect(lines.find(({ carerId }) => carerId === null)?.why).toEqual({ employer: 1, elsewhere: 1 });
      expect(plan).toMatchObject({ bound: 2, optimal: false });
      expect(await publishPlan(services, lead, id)).toMatchObject({ value: { asked: 1, left: 0 } });
      expect((await stateOf(services.db, scene.requestId)).asks).toHaveLength(1);
    }),
  );

  test(
    'what an employer decided since is not sent, and says why',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday, evening]], peers: 2, facesAtMost: 1 });
      const { db } = services;
      await db.updateTable('replacement_requests').set({ state: 'asking' }).execute();
      const { lead, id, read } = await aPlan(services);
      const [line] = (await read()).lines;
      const other = scene.peers.find(({ id: peerId }) => peerId !== line?.carerId);
      const [morning] = (await stateOf(db, scene.requestId)).shifts;
      if (!other || !morning) throw new Error('Nobody else is there.');
      const now = services.now();
      await insertCovers(db, { carerId: other.id, askId: null, shifts: [morning], now });
      await publishPlan(services, lead, id);
      expect((await read()).lines.map(({ unsent }) => unsent)).toEqual(['over', 'employer']);
    }),
  );
});
