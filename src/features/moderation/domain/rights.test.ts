import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleNames, type Grant, type Person } from '../../../language/actor.ts';
import { actFrom, acts, actsFor, actSlugs, audiencesFor, isReversible, reproaches } from './acts.ts';
import { fateOf, stateOf, takerOf, type Case, type Decision, type DecisionOutcome } from './cases.ts';
import { may } from './rights.ts';
import { ruleFrom, rules } from './rules.ts';

const person = (id: string, grants: Grant[]): Person => ({
  kind: 'person', id, firstName: 'Mehdi', initial: 'S', communeCode: null, departmentCode: null, grants,
  locale: 'fr', theme: 'auto',
}); // oxfmt-ignore
const ids = fc.constantFrom('mehdi', 'solange', 'aicha');
const departments = fc.constantFrom('23', '76', null);
const grant: fc.Arbitrary<Grant> = fc
  .tuple(fc.constantFrom(...roleNames), departments)
  .map(([role, id]) => ({ role, scope: id === null ? { kind: 'national' } : { kind: 'department', id } }));
const actors = fc.tuple(ids, fc.array(grant, { maxLength: 3 })).map(([id, grants]) => person(id, grants));
const now = new Date('2026-11-22T09:00:00Z');

const decisions: fc.Arbitrary<Decision> = fc
  .record({
    departmentCode: departments,
    act: fc.constantFrom(...acts),
    personId: fc.option(ids),
    decidedBy: fc.option(ids),
    contested: fc.boolean(),
    outcome: fc.option(fc.constantFrom<DecisionOutcome>('upheld', 'overturned', 'lifted')),
  })
  .map(({ contested, outcome, ...given }) => ({
    id: 'd', caseId: 'c', questionId: 'q', answerId: null, rule: 1, words: '', decidedAt: now, until: null,
    fromTheme: null, fromAudience: null, contest: contested ? 'Non' : null, contestedAt: contested ? now : null,
    outcome, outcomeAt: outcome && now, outcomeWords: null, ...given,
  })); // oxfmt-ignore

const cases: fc.Arbitrary<Case> = fc
  .record({ departmentCode: departments, takenBy: fc.option(ids), minutes: fc.nat(120), decided: fc.boolean() })
  .map(({ departmentCode, takenBy, minutes, decided }) => ({
    id: 'c', questionId: 'q', answerId: null, departmentCode, origin: 'report', openedAt: now, takenBy,
    takenAt: takenBy && new Date(now.getTime() - minutes * 60_000), decidedAt: decided ? now : null,
  })); // oxfmt-ignore

describe('who decides', () => {
  test('only moderators of the place, about what is somebody else’s and still open', () => {
    fc.assert(
      fc.property(actors, cases, fc.option(ids), (actor, file, authorId) => {
        if (!may.take(actor, file, authorId, now)) return;
        expect(may.moderate(actor, file.departmentCode)).toBe(true);
        expect([file.decidedAt, authorId === actor.id]).toEqual([null, false]);
        expect([null, actor.id]).toContain(takerOf(file, now));
      }),
    );
  });

  test('two people never decide at once', () => {
    fc.assert(
      fc.property(actors, actors, cases, (one, other, file) => {
        if (one.id === other.id) return;
        expect(may.decide(one, file, null, now) && may.decide(other, file, null, now)).toBe(false);
      }),
    );
  });

  test('nobody reviews what she decided nor what was decided of her, and what has an outcome is final', () => {
    fc.assert(
      fc.property(actors, decisions, (actor, decision) => {
        if (may.review(actor, decision)) {
          expect([decision.decidedBy, decision.personId]).not.toContain(actor.id);
          expect(stateOf(decision)).toBe('contested');
        }
        const touched = [may.review, may.lift, may.contest].some((right) => right(actor, decision));
        if (decision.outcome) expect(touched).toBe(false);
        if (may.contest(actor, decision)) expect(decision.personId).toBe(actor.id);
        if (may.lift(actor, decision)) expect(isReversible(decision.act)).toBe(true);
      }),
    );
  });

  test('a moderator of one department is none elsewhere, nor for the country', () => {
    const mehdi = person('mehdi', [{ role: 'moderator', scope: { kind: 'department', id: '23' } }]);
    expect(['23', '76', null].map((code) => may.moderate(mehdi, code))).toEqual([true, false, false]);
    const solange = person('solange', [{ role: 'moderator', scope: { kind: 'national' } }]);
    expect(['23', '76', null].every((code) => may.moderate(solange, code))).toBe(true);
    expect(
      may.moderateSome(person('x', [{ role: 'national_coordinator', scope: { kind: 'national' } }])),
    ).toBe(false);
  });
});

describe('what is decided', () => {
  test('what is held is published or not; what is hidden is only left; a thread closes once', () => {
    expect(actsFor({ answerId: null, standing: 'held', closed: false })).toContain('publish');
    expect(actsFor({ answerId: 'a', standing: 'hidden', closed: false })).toEqual(['leave']);
    expect(actsFor({ answerId: null, standing: 'shown', closed: true })).not.toContain('close');
    expect(actsFor({ answerId: 'a', standing: 'shown', closed: false })).not.toContain('move');
    for (const act of acts) expect(actFrom(actSlugs[act])).toBe(act);
    expect(actFrom('detruire')).toBeNull();
  });

  test('moving never shows a question to more people than its author chose', () => {
    expect(audiencesFor('all', '23')).toEqual(['all', 'department:23']);
    expect(audiencesFor('all', null)).toEqual(['all']);
    expect(audiencesFor('department:23', '23')).toEqual(['department:23']);
    expect(audiencesFor('centre:x', '23')).toEqual(['centre:x']);
  });

  test('whoever reported learns what became of the post, never what its author was told', () => {
    expect(acts.map((act) => fateOf(act, null))).toEqual([
      'left', 'left', 'masked', 'moved', 'closed', 'hidden', 'acted', 'hidden',
    ]); // oxfmt-ignore
    expect([fateOf(null, null), fateOf('hide', 'overturned')]).toEqual(['waiting', 'restored']);
    expect(acts.filter((act) => !reproaches(act))).toEqual(['publish', 'leave']);
  });

  test('rules go by their number, and nothing else', () => {
    expect(rules.map(ruleFrom)).toEqual([...rules]);
    for (const text of ['0', '8', '1 ', '', undefined, null]) expect(ruleFrom(text)).toBeNull();
  });
});
