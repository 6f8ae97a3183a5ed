import type { HtmlEscapedString } from 'hono/utils/html';
import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { urls } from '../../../language/urls.ts';
import { aGrant, aPerson } from '../../people/seed.ts';
import { ReplacementsSection } from '../pages/at-home.tsx';
import { aScene, clocked, stateOf } from '../seed/asks-scene.ts';
import { answerInAccount } from './answer-agreement.ts';
import { answerAsk } from './answer-ask.ts';
import { cancelAsking } from './asks-lead.ts';
import { replacementsAtHome } from './at-home.ts';
import { startAsking } from './start-asking.ts';

const thursday = { start: new Date('2026-11-26T08:00+01:00'), end: new Date('2026-11-26T10:00+01:00') };

test('each finds on her welcome page what waits for her: the colleague, then the employer; and how hers stands', () =>
  withDatabase(async (plain) => {
    const services = clocked(plain);
    const { db } = services;
    const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
    const [josiane] = scene.peers;
    if (!josiane) throw new Error('There is no peer.');
    const account = await aPerson(db, { firstName: 'Georges' });
    const georges = await aGrant(db, account, 'employer', { kind: 'department', id: '23' });
    await db.updateTable('employers').set({ person_id: georges.id }).execute();
    const seen = async (who: typeof georges) => {
      const { agreements, asks, requests } = await replacementsAtHome(services, who);
      return [agreements.length, asks.length, requests.map(({ state, taken }) => `${state} ${taken}`)];
    };
    expect(await seen(georges)).toEqual([0, 0, []]);
    expect(await seen(scene.aicha)).toEqual([0, 0, ['draft 0']]);

    await startAsking(services, scene.aicha, scene.requestId);
    expect(await seen(josiane)).toEqual([0, 1, []]);
    const [ask] = (await stateOf(db, scene.requestId)).asks;
    await answerAsk(services, josiane, ask?.id ?? '', { kind: 'accept', shiftIds: scene.shiftIds });
    expect(await seen(josiane)).toEqual([0, 0, []]);
    expect(await seen(scene.aicha)).toEqual([0, 0, ['asking 1']]);
    expect(await seen(georges)).toEqual([1, 0, []]);

    const home = await replacementsAtHome(services, georges);
    const [view] = home.agreements;
    const id = view?.agreement.id ?? '';
    const drawn = ReplacementsSection({ actor: georges, now: services.now(), home });
    const html = (drawn as HtmlEscapedString).toString();
    expect(html).toContain(urls.employerAgreementInAccount(id));
    expect(html).toMatch(/Aïcha\s.* attend votre accord pour se faire remplacer le\sjeudi/);
    await answerInAccount(services, georges, id, 'agreed');
    expect(await seen(georges)).toEqual([0, 0, []]);
    await cancelAsking(services, scene.aicha, scene.requestId);
    expect(await seen(scene.aicha)).toEqual([0, 0, []]);
  }));
