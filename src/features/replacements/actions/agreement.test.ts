import { describe, expect, test } from 'vitest';
import { hold } from '../../../../test/replacements/asking.ts';
import { NotFound } from '../../../language/failure.ts';
import { aGrant, aPerson } from '../../people/seed.ts';
import { mostTries } from '../domain/agreement.ts';
import { isHisName } from '../domain/agreement-name.ts';
import { aScene, secretsFor, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { at, friday } from '../seed/november.ts';
import { requestById } from '../store/requests.ts';
import { askEmployerAgain, remindEmployers } from './agreement-again.ts';
import { agreementOfCode, agreementOfLink, answerByLink, answerInAccount } from './answer-agreement.ts';
import { answerAsk } from './answer-ask.ts';
import { tellEmployer } from './ask-employers.ts';
import { advanceNext } from './asks-advance.ts';
import { startAsking } from './start-asking.ts';
import { followRequest } from './asks-follow.ts';

const petit = { name: 'Madame Petit', phone: '+33639980055' };

/** A request that a colleague has said yes to: its employer is asked. */
async function asked(
  services: Clocked,
  employer: {
    name: string;
    phone?: string;
    email?: string;
    personId?: string;
    mayBeContacted?: boolean;
  } = petit,
  more: Partial<Parameters<typeof aScene>[1]> = {},
): Promise<Scene & { agreementId: string; token: string; code: string }> {
  const scene = await aScene(services, {
    spans: [[friday]],
    peers: 2,
    employers: [employer],
    waveSize: 1,
    ...more,
  });
  await startAsking(services, scene.aicha, scene.requestId);
  const [ask] = (await stateOf(services.db, scene.requestId)).asks;
  const peer = scene.peers.find(({ id }) => id === ask?.carerId);
  if (!ask || !peer) throw new Error('nobody was asked');
  await answerAsk(services, peer, ask.id, { kind: 'accept', shiftIds: scene.shiftIds });
  const agreementId = (await stateOf(services.db, scene.requestId)).agreements[0]?.id ?? '';
  return { ...scene, agreementId, ...(await secretsFor(services, agreementId)) };
}

const reasonOf = (outcome: { ok: boolean; failure?: { kind: string } }) =>
  outcome.ok ? 'done' : outcome.failure?.kind;

describe('the link of an employer', () => {
  test(
    'answers once: the second time says so and changes nothing',
    hold(async (services) => {
      const { token, requestId } = await asked(services);
      expect(await answerByLink(services, token, 'agreed', 'link')).toMatchObject({ ok: true });
      expect(reasonOf(await answerByLink(services, token, 'declined', 'link'))).toBe('answered');
      const { agreements, shifts, request } = await stateOf(services.db, requestId);
      expect(agreements[0]).toMatchObject({
        state: 'agreed',
        answeredBy: 'link',
        answeredAt: services.now(),
      });
      expect([shifts[0]?.state, request?.state]).toEqual(['agreed', 'settled']);
    }),
  );

  test(
    'lives three days, never past the first of the hours; then another may be asked for',
    hold(async (services) => {
      const { token, requestId, agreementId, aicha } = await asked(services);
      services.at(new Date(services.now().getTime() + 72 * 3_600_000));
      expect(reasonOf(await answerByLink(services, token, 'agreed', 'link'))).toBe('over');
      while (await advanceNext(services));
      const again = await askEmployerAgain(services, aicha, requestId, agreementId);
      expect(again.ok).toBe(true);
      const { agreements } = await stateOf(services.db, requestId);
      expect(agreements.map(({ state }) => state)).toEqual(['expired', 'waiting']);
      expect(agreements[1]?.expiresAt).toEqual(friday.start);
      const renewed = await secretsFor(services, agreements[1]?.id ?? '');
      expect(renewed.token).not.toBe(token);
      expect(reasonOf(await answerByLink(services, token, 'agreed', 'link'))).toBe('over');
      expect(await answerByLink(services, renewed.token, 'agreed', 'link')).toMatchObject({ ok: true });
    }),
  );

  test(
    'is known by its digest alone: nothing in the database opens it',
    hold(async (services) => {
      const { token, code } = await asked(services);
      const { rows } = await (
        await import('kysely')
      ).sql<{ text: string }>`
      select a::text as text from employer_agreements a union all select o::text from outside_letters o
      union all select l::text from audit_lines l union all select n::text from notices n`.execute(
        services.db,
      );
      for (const { text } of rows) {
        expect(text).not.toContain(token);
        expect(text).not.toContain(`"${code}"`);
      }
      for (const guess of [
        '',
        'A'.repeat(22),
        token.slice(0, 21),
        `${token}A`,
        token.toLowerCase(),
        '../../etc',
      ])
        if (guess !== token) expect(await agreementOfLink(services, guess)).toBeNull();
      expect(
        await agreementOfLink({ ...services, secret: 'another secret, long enough too' }, token),
      ).not.toBeNull();
    }),
  );

  test(
    '« quelqu’un d’autre »: her hours are open again, and she is not asked for them again',
    hold(async (services) => {
      const { token, requestId, peers } = await asked(services);
      expect(await answerByLink(services, token, 'another', 'link')).toMatchObject({ ok: true });
      while (await advanceNext(services));
      const { asks, shifts, covers } = await stateOf(services.db, requestId);
      expect(covers[0]?.releasedBecause).toBe('employer-declined');
      expect(shifts[0]?.state).toBe('open');
      expect(asks.map(({ state }) => state)).toEqual(['accepted', 'waiting']);
      expect(new Set(asks.map(({ carerId }) => carerId)).size).toBe(2);
      expect(peers).toHaveLength(2);
    }),
  );
});

describe('six figures and a name', () => {
  test(
    'open the same page; a wrong name five times, and they open nothing any more',
    hold(async (services) => {
      const { code, agreementId } = await asked(services);
      for (const name of ['Petit', 'mme PETIT', 'Jeanne Petit'])
        expect((await agreementOfCode(services, code, name))?.id).toBe(agreementId);
      for (let tries = 0; tries < mostTries; tries += 1)
        expect(await agreementOfCode(services, code, 'Roche')).toBeNull();
      expect(await agreementOfCode(services, code, 'Petit')).toBeNull();
    }),
  );

  test(
    'wrong figures open nothing, and cost those of others no try',
    hold(async (services) => {
      const { code, agreementId } = await asked(services);
      const wrong = code === '000000' ? '000001' : '000000';
      for (let tries = 0; tries < 2 * mostTries; tries += 1)
        expect(await agreementOfCode(services, wrong, 'Petit')).toBeNull();
      expect((await agreementOfCode(services, code, 'Petit'))?.id).toBe(agreementId);
    }),
  );

  test('a title is no name', () => {
    expect(isHisName('Madame', 'Madame Petit')).toBe(false);
    expect(isHisName('', 'Madame Petit')).toBe(false);
    expect(isHisName('le Goff', 'Monsieur Le Goff')).toBe(true);
  });
});

describe('how he is told', () => {
  const letters = async ({ db }: Clocked) =>
    db.selectFrom('outside_letters').select(['purpose', 'contact']).execute();

  test(
    'by a text to a mobile, a letter otherwise; nobody unless he agreed to it',
    hold(async (services) => {
      const one = await asked(services);
      expect(await tellEmployer(services, services.db, one.agreementId, 'employer-asked')).toBe('letter');
      expect(await tellEmployer(services, services.db, one.agreementId, 'employer-asked')).toBe('letter');
      expect(await letters(services)).toEqual([{ purpose: 'employer-asked', contact: petit.phone }]);
      const hallway = await asked(services, { name: 'Monsieur Roche', phone: '+33555520000' });
      expect(await tellEmployer(services, services.db, hallway.agreementId, 'employer-asked')).toBe('carer');
      const silent = await asked(services, { ...petit, mayBeContacted: false });
      expect(await tellEmployer(services, services.db, silent.agreementId, 'employer-asked')).toBe('carer');
      expect(await letters(services)).toHaveLength(1);
    }),
  );

  test(
    'at night only when it presses and in the morning it would be too late; else it is said when he will be',
    hold(async (services) => {
      services.at(at('24T20:10'));
      const early = { start: at('25T07:30'), end: at('25T09:00') };
      const noon = { start: at('25T12:00'), end: at('25T13:00') };
      const leaves = async (span: typeof early) => {
        const scene = await asked(services, petit, { spans: [[span]], urgent: true });
        await tellEmployer(services, services.db, scene.agreementId, 'employer-asked');
        const request = await requestById(services.db, scene.aicha, scene.requestId);
        const followed = request && (await followRequest(services, scene.aicha, request, []));
        return followed?.agreements[0]?.letters[0]?.dueAt;
      };
      expect(await leaves(early)).toEqual(services.now());
      expect(await leaves(noon)).toEqual(at('25T08:00'));
    }),
  );

  test(
    'in his account when he has one, where he answers for himself alone',
    hold(async (services) => {
      const georges = await aGrant(services.db, await aPerson(services.db), 'employer', {
        kind: 'department',
        id: '23',
      });
      const other = await aGrant(services.db, await aPerson(services.db), 'employer', {
        kind: 'department',
        id: '23',
      });
      const { agreementId } = await asked(services, { ...petit, personId: georges.id });
      expect(await tellEmployer(services, services.db, agreementId, 'employer-asked')).toBe('account');
      expect(await letters(services)).toEqual([]);
      await expect(answerInAccount(services, other, agreementId, 'agreed')).rejects.toThrow(NotFound);
      expect(await answerInAccount(services, georges, agreementId, 'agreed')).toMatchObject({ ok: true });
    }),
  );

  test(
    'reminded once, after some hours, and not at night',
    hold(async (services) => {
      const { agreementId } = await asked(services);
      await tellEmployer(services, services.db, agreementId, 'employer-asked');
      await remindEmployers(services);
      expect(await letters(services)).toHaveLength(1);
      services.at(at('22T21:00'));
      await remindEmployers(services);
      expect(await letters(services)).toHaveLength(1);
      services.at(at('23T08:30'));
      await remindEmployers(services);
      await remindEmployers(services);
      expect((await letters(services)).map(({ purpose }) => purpose)).toEqual([
        'employer-asked',
        'employer-reminded',
      ]);
    }),
  );
});
