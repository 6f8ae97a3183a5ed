import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuiet } from './hours.ts';
import { channels, noticeKinds, rhythms, rhythmsFor, rulesOf, type Channel } from './kinds.ts';
import { planFor, rhythmsOf, type Choices, type Recipient } from './plan.ts';

const now = new Date('2026-11-22T15:00:00Z');
const usual: Recipient = {
  chosen: {},
  reachable: { push: false, mail: true, sms: true },
  quiet: { from: 21, to: 7 },
  timeZone: 'Europe/Paris',
  lastTold: {},
};
const kind = fc.constantFrom(...noticeKinds);
const rhythm = fc.constantFrom(...rhythms);
const reachable = fc.record({ push: fc.boolean(), mail: fc.boolean(), sms: fc.boolean() });
const chosen: fc.Arbitrary<Choices> = fc.record(
  { app: rhythm, push: rhythm, mail: rhythm, sms: rhythm },
  { requiredKeys: [] },
);

describe('the table of kinds', () => {
  test.each(noticeKinds)('what %s does by default is one of its choices', (name) => {
    for (const channel of channels)
      expect(rhythmsFor(name, channel)).toContain(rulesOf(name).defaults[channel]);
  });
});

describe('how a kind reaches somebody', () => {
  test('only by ways that lead to her, only by rhythms of the kind, and as she chose when she may', () => {
    fc.assert(
      fc.property(kind, chosen, reachable, (name, choices, ways) => {
        const told = rhythmsOf(name, choices, ways);
        if (!ways.mail) expect(told.mail).toBe('never');
        if (!ways.push) expect(told.push).toBe('never');
        if (!ways.sms) expect(told.sms).toBe('never');
        for (const channel of channels) {
          if (channel !== 'app' && !ways[channel]) continue;
          expect(rhythmsFor(name, channel)).toContain(told[channel]);
          const choice = choices[channel];
          if (choice && rhythmsFor(name, channel).includes(choice)) expect(told[channel]).toBe(choice);
        }
      }),
    );
  });

  test('nobody who chose nothing is told the same thing by text and by mail', () => {
    for (const name of noticeKinds) {
      const told = rhythmsOf(name, {}, { push: false, mail: true, sms: true });
      expect(told.sms !== 'never' && told.mail !== 'never').toBe(false);
    }
  });

  test('where notifications are shown, they take the place of texts and mail, but for what is pressing', () => {
    for (const name of noticeKinds) {
      const { push, mail, sms } = rhythmsOf(name, {}, { push: true, mail: true, sms: true });
      if (rulesOf(name).urgency === 'urgent') expect([push, sms]).toEqual(['now', 'now']);
      else if (push !== 'never') expect([mail, sms]).toEqual(['never', 'never']);
    }
    const asked = { push: true, mail: true, sms: true };
    expect(rhythmsOf('welcome', { sms: 'now' }, asked)).toMatchObject({ push: 'now', sms: 'now' });
    expect(rhythmsOf('welcome', { push: 'never' }, asked)).toMatchObject({ push: 'never', sms: 'now' });
  });

  test('with a mail address alone, by mail', () => {
    expect(rhythmsOf('answer-to-my-question', {}, { push: false, mail: true, sms: false })).toEqual({
      app: 'now',
      push: 'never',
      mail: 'now',
      sms: 'never',
    });
  });

  test('who refuses texts is written to, if she has an address', () => {
    expect(rhythmsOf('welcome', { sms: 'never' }, { push: false, mail: true, sms: true }).mail).toBe('now');
  });
});

describe('what leaves', () => {
  test('never in hours of peace, unless it is urgent', () => {
    const at = fc.date({ min: now, max: new Date('2027-12-01'), noInvalidDate: true });
    fc.assert(
      fc.property(kind, chosen, at, (name, choices, moment) => {
        for (const { dueAt, urgent } of planFor(name, 't', { ...usual, chosen: choices }, moment)
          .deliveries) {
          expect(dueAt.getTime()).toBeGreaterThanOrEqual(moment.getTime());
          if (!urgent) expect(isQuiet(dueAt, usual.quiet, usual.timeZone)).toBe(false);
        }
      }),
    );
  });

  test('at once leaves at once, and a second one about the same thing waits an hour', () => {
    const plan = planFor('answer-to-my-question', 'topic', usual, now);
    expect(plan).toEqual({
      listed: true,
      deliveries: [{ channel: 'sms', rhythm: 'now', topic: 'topic', urgent: false, dueAt: now }],
    });
    const told = { ...usual, lastTold: { sms: new Date('2026-11-22T14:50:00Z') } };
    const [second] = planFor('answer-to-my-question', 'topic', told, now).deliveries;
    expect(second?.dueAt).toEqual(new Date('2026-11-22T15:50:00Z'));
  });

  test('daily and weekly ones leave together, whatever they are about', () => {
    const daily = { ...usual, chosen: { mail: 'daily', sms: 'weekly' } as const };
    expect(planFor('answer-to-my-question', 'topic', daily, now).deliveries).toEqual([
      {
        channel: 'mail',
        rhythm: 'daily',
        topic: 'daily',
        urgent: false,
        dueAt: new Date('2026-11-22T17:00:00Z'),
      },
      {
        channel: 'sms',
        rhythm: 'weekly',
        topic: 'weekly',
        urgent: false,
        dueAt: new Date('2026-11-27T17:00:00Z'),
      },
    ]);
  });

  test('what she must find again is listed whatever she chose', () => {
    const silent: Record<Channel, 'never'> = { app: 'never', push: 'never', mail: 'never', sms: 'never' };
    for (const name of noticeKinds)
      expect(planFor(name, 't', { ...usual, chosen: silent }, now)).toEqual({
        listed: rulesOf(name).alwaysListed ?? false,
        deliveries: [],
      });
  });
});
