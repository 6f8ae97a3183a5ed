import { RawNode, sql } from 'kysely';
import { expect, test } from 'vitest';
import { accept, hold, inOrder, start } from '../../../../test/replacements/asking.ts';
import { answerByLink } from '../actions/answer-agreement.ts';
import { aScene, secretsFor, stateOf } from '../seed/asks-scene.ts';
import { friday } from '../seed/november.ts';
import { agreementByCode, isCodeTaken, secretsOfAgreement } from './agreements.ts';

const digest = Buffer.alloc(32, 7);

test(
  'figures that somebody without an account tries are found by an index, not by reading every agreement',
  hold(async ({ db, now }) => {
    await sql`set local enable_seqscan = off`.execute(db);
    const plans: string[] = [];
    const explained = db.withPlugin({
      transformQuery: ({ node }) => RawNode.create(['explain ', ''], [node]),
      transformResult: ({ result }) => {
        plans.push(JSON.stringify(result.rows));
        return Promise.resolve(result);
      },
    });
    await agreementByCode(explained, [digest, digest], now());
    await isCodeTaken(explained, digest, now());
    expect(plans).toHaveLength(2);
    for (const plan of plans) expect(plan).toContain('employer_agreements_figures');
  }),
);

test(
  'figures are drawn for nobody else while who answered may read what he said',
  hold(async (services) => {
    const { db } = services;
    const scene = await aScene(services, { spans: [[friday]], peers: 1 });
    await start(services, scene);
    const [first = 0] = await inOrder(services, scene);
    await accept(services, scene, first);
    const [agreement] = (await stateOf(db, scene.requestId)).agreements;
    if (!agreement) throw new Error('nobody was asked');
    const { codeDigest = digest } = (await secretsOfAgreement(db, agreement.id)) ?? {};
    const isTaken = () => isCodeTaken(db, codeDigest, services.now());
    expect([await isTaken(), await isCodeTaken(db, digest, services.now())]).toEqual([true, false]);

    const { token } = await secretsFor(services, agreement.id);
    await answerByLink(services, token, 'agreed', 'link');
    expect(await agreementByCode(db, [codeDigest], services.now())).toMatchObject({ id: agreement.id });
    expect(await isTaken()).toBe(true);

    services.at(agreement.expiresAt);
    expect(await agreementByCode(db, [codeDigest], services.now())).toBeNull();
    expect(await isTaken()).toBe(false);
  }),
);
