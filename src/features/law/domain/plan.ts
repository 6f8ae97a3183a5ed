import { dayAsText } from './clock.ts';
import { nightOf } from './nights.ts';
import { rules, type AnyFinding, type RuleId } from './rules.ts';
import type { Schedule } from './rules/weekly-hours.ts';
import { weeksOf, type Shift } from './shifts.ts';

/** A shift for somebody; `employer` is any name that tells them apart. */
export type PlannedShift = Shift & { employer: string };

/**
 * What one carer would work. `elsewhere`: whether she has hours these shifts do not tell. `schedule` is that of the
 * contract looked at; what is not known of a night or of a consent is asked for, not taken for granted.
 */
export type Plan = {
  schedule: Schedule;
  timeZone: string;
  elsewhere: 'none' | 'counted' | 'unknown';
  shifts: readonly PlannedShift[];
};

/** One rule's answer about a plan; `employer` when it looked at one contract, `shift` when at one shift. */
export type PlanFinding = {
  rule: RuleId;
  employer: string | null;
  shift: number | null;
  finding: AnyFinding;
};

/** Everything the rules of time say of a plan, rule by rule. The order of the shifts changes no verdict. */
export function judgePlan({ schedule, timeZone, elsewhere, shifts }: Plan): PlanFinding[] {
  const found: PlanFinding[] = [];
  const add = (
    rule: RuleId,
    finding: AnyFinding,
    employer: string | null = null,
    shift: number | null = null,
  ) => found.push({ rule, employer, shift, finding });
  const weeks = weeksOf(shifts, timeZone).map(({ hours }) => hours);
  add('weekly-hours', rules['weekly-hours'].judge({ schedule, weeks, elsewhere }));
  add('daily-rest', rules['daily-rest'].judge({ shifts, timeZone }));
  const employers = [...new Set(shifts.map(({ employer }) => employer))].sort();
  if (employers.length > 1)
    add('rest-across-employers', rules['rest-across-employers'].judge({ shifts, timeZone }));
  for (const employer of employers) {
    const theirs = shifts.filter((shift) => shift.employer === employer);
    add('weekly-rest', rules['weekly-rest'].judge({ shifts: theirs, timeZone, consent: null }), employer);
    const nights = theirs.filter(({ kind }) => kind === 'night');
    if (nights.length === 0) continue;
    const evenings = nights.map((night) => dayAsText(nightOf(night, timeZone).evening));
    const unknown = { weeklyRest: null, fewCalls: null, asked: null, writtenAgreement: null };
    add('consecutive-nights', rules['consecutive-nights'].judge({ nights: evenings, ...unknown }), employer);
  }
  for (const [index, shift] of shifts.entries())
    if (shift.kind === 'night')
      add(
        'night-presence',
        rules['night-presence'].judge({ ...shift, timeZone, separateRoom: null, written: null }),
        shift.employer,
        index,
      );
  return found;
}
