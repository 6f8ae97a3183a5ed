import type { Person } from '../../src/language/actor.ts';
import { answerAsk } from '../../src/features/replacements/actions/answer-ask.ts';
import { advanceNext } from '../../src/features/replacements/actions/asks-advance.ts';
import { startAsking } from '../../src/features/replacements/actions/start-asking.ts';
import {
  clocked,
  stateOf,
  type Clocked,
  type Scene,
} from '../../src/features/replacements/seed/asks-scene.ts';
import { withDatabase } from '../database.ts';

/** A test on a database of its own, rolled back, whose clock one moves. */
export const hold = (test: (services: Clocked) => Promise<void>) => () =>
  withDatabase((services) => test(clocked(services)));

/** Asks for the hours of a scene; throws when they may not be asked for. */
export async function start(services: Clocked, { aicha, requestId }: Pick<Scene, 'aicha' | 'requestId'>) {
  const started = await startAsking(services, aicha, requestId);
  if (!started.ok) throw new Error(started.failure.kind);
  return started.value;
}

/** Everything the house does of itself at this moment. */
export async function look(services: Clocked): Promise<void> {
  while (await advanceNext(services));
}

/** A peer of a scene, by the order in which they were made. */
export function peerOf({ peers }: Scene, index = 0): Person {
  const peer = peers[index];
  if (!peer) throw new Error(`There is no peer ${index}.`);
  return peer;
}

/** What this peer was asked. */
export async function askTo(services: Clocked, scene: Scene, index: number) {
  const { id } = peerOf(scene, index);
  const { asks } = await stateOf(services.db, scene.requestId);
  const ask = asks.find(({ carerId }) => carerId === id);
  if (!ask) throw new Error(`The peer ${index} was not asked.`);
  return ask;
}

/** The peers of a scene in the order they were asked. */
export async function inOrder(services: Clocked, scene: Scene): Promise<number[]> {
  const { asks } = await stateOf(services.db, scene.requestId);
  return asks.map(({ carerId }) => scene.peers.findIndex(({ id }) => id === carerId));
}

/** This peer says yes, to all of it unless told. */
export async function accept(services: Clocked, scene: Scene, index: number, shiftIds = scene.shiftIds) {
  const ask = await askTo(services, scene, index);
  return answerAsk(services, peerOf(scene, index), ask.id, { kind: 'accept', shiftIds });
}

/** The kinds of news somebody was told, oldest first. */
export async function kindsTold({ db }: Clocked, personId: string): Promise<string[]> {
  const told = await db
    .selectFrom('notices')
    .select('kind')
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute();
  return told.map(({ kind }) => kind);
}
