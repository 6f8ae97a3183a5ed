import { withDatabase } from '../database.ts';
import { answerAsk } from '../../src/features/replacements/actions/answer-ask.ts';
import { advanceNext } from '../../src/features/replacements/actions/asks-advance.ts';
import { startAsking } from '../../src/features/replacements/actions/start-asking.ts';
import {
  clocked,
  stateOf,
  type Clocked,
  type Scene,
} from '../../src/features/replacements/seed/asks-scene.ts';

// Sunday 22 November 2026, ten in the morning in Guéret, unless the clock is moved.
export const at = (text: string) => new Date(`2026-11-${text}+01:00`);
export const thursday = { start: at('26T08:00'), end: at('26T10:00') };
export const evening = { start: at('26T18:00'), end: at('26T19:00') };

export const hold = (test: (services: Clocked) => Promise<void>) => () =>
  withDatabase((services) => test(clocked(services)));

export const start = async (services: Clocked, { aicha, requestId }: Scene) => {
  const started = await startAsking(services, aicha, requestId);
  if (!started.ok) throw new Error(started.failure.kind);
  return started.value;
};
export const look = async (services: Clocked) => {
  while (await advanceNext(services));
};
export const askTo = async (services: Clocked, { requestId, peers }: Scene, index: number) => {
  const { asks } = await stateOf(services.db, requestId);
  const ask = asks.find(({ carerId }) => carerId === peers[index]?.id);
  if (!ask) throw new Error(`The peer ${index} was not asked.`);
  return ask;
};
/** The peers of a scene in the order they were asked. */
export const inOrder = async (services: Clocked, scene: Scene) => {
  const { asks } = await stateOf(services.db, scene.requestId);
  return asks.map(({ carerId }) => scene.peers.findIndex(({ id }) => id === carerId));
};
export const accept = async (services: Clocked, scene: Scene, index: number, shiftIds = scene.shiftIds) => {
  const peer = scene.peers[index];
  if (!peer) throw new Error('nobody');
  return answerAsk(services, peer, (await askTo(services, scene, index)).id, { kind: 'accept', shiftIds });
};
export const kindsTold = async ({ db }: Clocked, personId: string) =>
  (
    await db
      .selectFrom('notices')
      .select('kind')
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute()
  ).map(({ kind }) => kind);
