import fc from 'fast-check';
import { expect, test } from 'vitest';
import { look } from '../../../../test/replacements/asking.ts';
import { withDatabase } from '../../../../test/database.ts';
import { endStates } from '../domain/asks-states.ts';
import { aScene, clocked, secretsFor, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { at, friday, thursday } from '../seed/november.ts';
import { answerAsk } from './answer-ask.ts';
import { answerByLink } from './answer-agreement.ts';
import { askEmployerAgain, remindEmployers } from './agreement-again.ts';
import { askNext, cancelAsking, chooseAmong, thankAndDecline, withdrawShift } from './asks-lead.ts';
import { withdrawFromAsk } from './cover-withdraw.ts';
import { startAsking } from './start-asking.ts';

// Whatever people do, in whatever order, and wherever a process dies between two steps: a walk at random, then what must hold.

const spans = [[thursday, friday], [{ start: at('26T11:00'), end: at('26T12:00') }]];

const acts = [
  'accept',
  'part',
  'decline',
  'counter',
  'withdraw',
  'agree',
  'refuse',
  'another',
  'choose',
  'thank',
  'next',
  'take-out',
  'again',
  'look',
  'time',
  'night',
] as const;
type Step = { act: (typeof acts)[number]; which: number };

async function lookAndRemind(services: Clocked): Promise<void> {
  await look(services);
  await remindEmployers(services);
}

/** One step; what is refused is refused. */
async function walk(services: Clocked, scene: Scene, { act, which }: Step): Promise<void> {
  const { asks, agreements, shifts } = await stateOf(services.db, scene.requestId);
  const ask = asks[which % Math.max(1, asks.length)];
  const peer = scene.peers.find(({ id }) => id === ask?.carerId);
  const agreement = agreements[which % Math.max(1, agreements.length)];
  const hers = ask?.shifts.map(({ id }) => id) ?? [];
  const byLink = async (answer: 'agreed' | 'declined' | 'another') => {
    if (agreement)
      await answerByLink(services, (await secretsFor(services, agreement.id)).token, answer, 'link');
  };
  switch (act) {
    case 'accept':
    case 'part':
      if (ask && peer)
        await answerAsk(services, peer, ask.id, {
          kind: 'accept',
          shiftIds: act === 'part' ? hers.slice(0, 1) : hers,
        });
      return;
    case 'decline':
      if (ask && peer) await answerAsk(services, peer, ask.id, { kind: 'decline', reason: '' });
      return;
    case 'counter': {
      const shift = shifts.find(({ id }) => id === hers[0]);
      if (!ask || !peer || !shift) return;
      const later = (date: Date) => new Date(date.getTime() + 1_800_000);
      const proposals = [{ shiftId: shift.id, start: later(shift.start), end: later(shift.end) }];
      await answerAsk(services, peer, ask.id, { kind: 'counter', proposals });
      return;
    }
    case 'withdraw':
      if (ask && peer) await withdrawFromAsk(services, peer, ask.id);
      return;
    case 'agree':
      return byLink('agreed');
    case 'refuse':
      return byLink('declined');
    case 'another':
      return byLink('another');
    case 'choose':
      if (ask) await chooseAmong(services, scene.aicha, ask.id);
      return;
    case 'thank':
      if (ask) await thankAndDecline(services, scene.aicha, ask.id);
      return;
    case 'next':
      await askNext(services, scene.aicha, scene.requestId);
      return;
    case 'take-out':
      if (which === 0) await withdrawShift(services, scene.aicha, scene.requestId, shifts[0]?.id ?? '');
      return;
    case 'again':
      if (agreement) await askEmployerAgain(services, scene.aicha, scene.requestId, agreement.id);
      return;
    case 'look':
      return lookAndRemind(services);
    case 'time': {
      services.later(45 + which * 30);
      return;
    }
    case 'night': {
      services.later(12 * 60);
      return;
    }
  }
}

async function holds(services: Clocked, scene: Scene): Promise<void> {
  const { shifts, covers, agreements, request } = await stateOf(services.db, scene.requestId);
  const live = covers.filter(({ state }) => state !== 'released');
  // No shift has two people, and a shift that is somebody's has one.
  expect(new Set(live.map(({ shiftId }) => shiftId)).size).toBe(live.length);
  for (const { id, state } of shifts)
    expect([id, state === 'taken' || state === 'agreed'], `${id} ${state}`).toEqual([
      id,
      live.some(({ shiftId }) => shiftId === id),
    ]);
  // Whoever has hours has an agreement about them, or one that ran out and may be asked again.
  for (const { carerId, employerId, state } of live) {
    const theirs = agreements.filter((each) => each.carerId === carerId && each.employerId === employerId);
    const states = theirs.map((each) => each.state);
    if (state === 'agreed') expect(states).toContain('agreed');
    else
      expect(
        states.some((each) => each === 'waiting' || each === 'expired'),
        states.join(),
      ).toBe(true);
  }
  if (request?.state === 'settled')
    expect(shifts.some(({ state }) => state === 'open' || state === 'taken')).toBe(false);
}

test('a walk at random: one person a shift at any time and, once the days have passed, everybody has an end', async () => {
  const step = fc.record({ act: fc.constantFrom(...acts), which: fc.nat(4) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 14 }),
      fc.record({
        choosing: fc.boolean(),
        waveSize: fc.constantFrom(1, 2),
        facesAtMost: fc.constantFrom(1, 2),
        urgent: fc.boolean(),
      }),
      fc.constantFrom('wait', 'cancel'),
      (steps, how, end) =>
        withDatabase(async (plain) => {
          const services = clocked(plain);
          const scene = await aScene(services, { spans, peers: 4, ...how });
          await startAsking(services, scene.aicha, scene.requestId);
          for (const each of steps) {
            await walk(services, scene, each);
            await holds(services, scene);
          }
          if (end === 'cancel') await cancelAsking(services, scene.aicha, scene.requestId);
          services.at(at('30T10:00'));
          await lookAndRemind(services);
          await holds(services, scene);
          const { request, asks, agreements } = await stateOf(services.db, scene.requestId);
          expect(['ended', 'cancelled']).toContain(request?.state);
          for (const { state } of asks) expect(endStates).toContain(state);
          for (const { state } of agreements) expect(state).not.toBe('waiting');
        }),
    ),
    { numRuns: 12 },
  );
}, 300_000);
