import { dayAsText, wallClock } from '../../law/domain/clock.ts';
import { judgePlan } from '../../law/domain/plan.ts';
import { rules, type AnyFinding, type RuleId } from '../../law/domain/rules.ts';
import { hoursOf } from '../../law/domain/shifts.ts';
import { graver, type Verdict } from '../../law/domain/verdict.ts';
import { lawMotiveOf, type ReplacementShift, type Request } from './request.ts';

/** One rule's answer about a request; `shiftId` when it looked at one shift, `employerId` at one employer's. */
export type RequestFinding = {
  rule: RuleId;
  finding: AnyFinding;
  shiftId: string | null;
  employerId: string | null;
};

/** What of hours it looks at. */
type Judged = Pick<
  ReplacementShift,
  | 'id'
  | 'employerId'
  | 'start'
  | 'end'
  | 'kind'
  | 'schedule'
  | 'job'
  | 'presenceWritten'
  | 'nightWritten'
  | 'separateRoom'
>;

type Asked = Pick<Request, 'motive' | 'urgent' | 'samePerson' | 'timeZone'>;

/**
 * What the law says of a request, whoever comes: each shift by itself, work that covers a
 * night or leaves no rest, the motive, the notice of irregular hours and,
 * when one person does it all, her rest and her nights in a row at each employer's. What depends on the week of
 * who comes is judged with her (`candidates/her-week`).
 */
export function judgeRequest(request: Asked, shifts: readonly Judged[], now: Date): RequestFinding[] {
  const { timeZone, motive, samePerson } = request;
  const dateOf = (at: Date) => dayAsText(wallClock(at, timeZone).day);
  const found: RequestFinding[] = [];
  const add = (rule: RuleId, finding: AnyFinding, shift: Judged | null = null) =>
    found.push({ rule, finding, shiftId: shift?.id ?? null, employerId: shift?.employerId ?? null });
  add('replacement-motive', rules['replacement-motive'].judge({ motive: lawMotiveOf[motive] }));
  for (const shift of shifts) {
    const { start, end, kind, separateRoom, schedule } = shift;
    const written = shift.nightWritten;
    if (kind === 'work') {
      add('night-work', rules['night-work'].judge({ start, end, timeZone }), shift);
      add('daily-rest', rules['daily-rest'].judge({ shifts: [shift], timeZone }), shift);
    }
    if (kind === 'night')
      add(
        'night-presence',
        rules['night-presence'].judge({ start, end, timeZone, separateRoom, written }),
        shift,
      );
    // Of whoever does not say what her job is, only the hours are known.
    if (kind === 'night-care')
      add(
        'night-care',
        rules['night-care'].judge({ start, end, job: shift.job ?? 'C', fullTimeDays: null, written }),
        shift,
      );
    if (kind === 'presence') {
      const facts = { hours: hoursOf(shift), written: shift.presenceWritten, recurring: null };
      add('day-presence', rules['day-presence'].judge({ ...facts, sharedChildcare: false }), shift);
    }
    if (schedule === 'irregular') {
      const facts = { schedule, told: dateOf(now), starts: dateOf(start), written: true };
      add(
        'schedule-notice',
        rules['schedule-notice'].judge({ ...facts, unforeseeable: cannotWait(request) }),
        shift,
      );
    }
  }
  if (samePerson) found.push(...judgeOnePerson(shifts, timeZone));
  return found;
}

/** An absence nobody saw coming: the notice of article 132 then yields. */
const cannotWait = ({ urgent, motive }: Asked) => urgent || motive === 'absence';

const whole: readonly RuleId[] = ['weekly-rest', 'consecutive-nights', 'daily-rest'];

function judgeOnePerson(shifts: readonly Judged[], timeZone: string): RequestFinding[] {
  const planned = shifts.map(({ start, end, kind, employerId }) => ({
    start,
    end,
    kind,
    employer: employerId,
  }));
  const schedule = shifts.some((shift) => shift.schedule === 'irregular') ? 'irregular' : 'regular';
  const plan = judgePlan({ schedule, timeZone, elsewhere: 'none', shifts: planned });
  return plan
    .filter(
      ({ rule, finding }) =>
        whole.includes(rule) || (rule === 'weekly-hours' && finding.verdict === 'refused'),
    )
    .map(({ rule, finding, employer }) => ({ rule, finding, shiftId: null, employerId: employer }));
}

/** The gravest of all that was found. */
export const verdictOf = (found: readonly RequestFinding[]): Verdict =>
  found.map(({ finding }) => finding.verdict).reduce(graver, 'fine');

/** Hours that cannot be asked for as they are: somebody is asked only once there are none. */
export const isRefused = (found: readonly RequestFinding[]): boolean => verdictOf(found) === 'refused';
