import type { HtmlEscapedString } from 'hono/utils/html';
import { describe, expect, test } from 'vitest';
import { accept, askTo, hold, look, peerOf, start } from '../../../../test/replacements/asking.ts';
import type { Person } from '../../../language/actor.ts';
import { aGrant, aPerson } from '../../people/seed.ts';
import { ReplacementsSection } from '../pages/at-home.tsx';
import { aScene, secretsFor, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { evening, friday, thursday } from '../seed/november.ts';
import { aRequest } from '../seed.ts';
import { answerByLink } from './answer-agreement.ts';
import { answerAsk } from './answer-ask.ts';
import { replacementsAtHome } from './at-home.ts';
import { withdrawShift } from './asks-lead.ts';

const decline = async (services: Clocked, scene: Scene, index: number) =>
  answerAsk(services, peerOf(scene, index), (await askTo(services, scene, index)).id, {
    kind: 'decline',
    reason: '',
  });

const shown = async (services: Clocked, who: Person) =>
  (await replacementsAtHome(services, who)).requests.map(({ id, nobody }) => [id, nobody]);

const drawn = async (services: Clocked, actor: Person) => {
  const home = await replacementsAtHome(services, actor);
  return (ReplacementsSection({ actor, now: services.now(), home }) as HtmlEscapedString).toString();
};

describe('on the welcome page, a request nobody comes to', () => {
  test(
    'stands first, with the next step, once all have said no; whoever may still say yes is waited for',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday], [evening]], peers: 2, waveSize: 2 });
      const { aicha, requestId, contracts } = scene;
      await start(services, scene);
      await decline(services, scene, 0);
      expect(await shown(services, aicha)).toEqual([[requestId, null]]);
      await decline(services, scene, 1);
      services.later(1);
      const contractId = contracts[0]?.id ?? '';
      const later = await aRequest(services, aicha, { shifts: [{ contractId, ...friday }] });
      expect(await shown(services, aicha)).toEqual([
        [requestId, { why: 'all-asked', hours: 2 }],
        [later.request.id, null],
      ]);
      expect(await drawn(services, aicha)).toMatch(
        /2 interventions sans personne, et plus personne à demander\. À faire\s:/,
      );
      // She may have thought again: then somebody comes, for that part.
      await accept(services, scene, 0, scene.shiftIds.slice(0, 1));
      expect((await shown(services, aicha))[0]).toEqual([requestId, { why: 'all-asked', hours: 1 }]);
    }),
  );

  test(
    'stands for whoever asked in her stead, before all else',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
      const facilitator = await aGrant(services.db, await aPerson(services.db), 'facilitator', {
        kind: 'centre',
        id: scene.centreId,
      });
      const asked = { asked_by: facilitator.id, on_word_of: 'carer' };
      await services.db.updateTable('replacement_requests').set(asked).execute();
      await start(services, scene);
      expect(await shown(services, facilitator)).toEqual([[scene.requestId, null]]);
      await decline(services, scene, 0);
      await look(services);
      expect(await shown(services, facilitator)).toEqual([[scene.requestId, { why: 'all-asked', hours: 1 }]]);
      // A facilitator of her relay who did not ask was told otherwise.
      const other = await aGrant(services.db, await aPerson(services.db), 'facilitator', {
        kind: 'centre',
        id: scene.centreId,
      });
      expect(await shown(services, other)).toEqual([]);
    }),
  );

  test(
    'stands when an employer wants nobody, until she looks again or the days pass; not when she took the hours out',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
      const { aicha, requestId } = scene;
      await start(services, scene);
      await accept(services, scene, 0);
      const [agreement] = (await stateOf(services.db, requestId)).agreements;
      const { token } = await secretsFor(services, agreement?.id ?? '');
      await answerByLink(services, token, 'declined', 'link');
      expect((await stateOf(services.db, requestId)).request?.state).toBe('ended');
      expect(await shown(services, aicha)).toEqual([[requestId, { why: 'none-wanted' }]]);
      expect(await drawn(services, aicha)).toMatch(/Un employeur ne veut personne/);
      services.at(friday.start);
      expect(await shown(services, aicha)).toEqual([]);

      const mine = await aScene(services, { spans: [[nextWeek]], peers: 1 });
      await start(services, mine);
      await withdrawShift(services, mine.aicha, mine.requestId, mine.shiftIds[0] ?? '');
      expect(await shown(services, mine.aicha)).toEqual([]);
    }),
  );
});

const nextWeek = { start: new Date('2026-12-03T18:00+01:00'), end: new Date('2026-12-03T20:00+01:00') };
