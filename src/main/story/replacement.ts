import { personById } from '../../features/people/actor.ts';
import { asksOfMine, readAsk } from '../../features/replacements/actions/asks-read.ts';
import { answerAsk } from '../../features/replacements/actions/answer-ask.ts';
import { addHours, chooseHow, keepHours } from '../../features/replacements/actions/change-request.ts';
import { findCandidates } from '../../features/replacements/actions/find-candidates.ts';
import { openRequest } from '../../features/replacements/actions/open-request.ts';
import { startAsking } from '../../features/replacements/actions/start-asking.ts';
import { clearStage } from '../../features/replacements/store/write-request.ts';
import { asksOf } from '../../features/replacements/store/asks.ts';
import { shiftsOf } from '../../features/replacements/store/shifts.ts';
import { hoursSaid } from '../../features/replacements/words/when.ts';
import { tell } from '../../features/law/actions/check.ts';
import { dayAsText, instantAt, wallClock } from '../../features/law/domain/clock.ts';
import type { Person } from '../../language/actor.ts';
import { gestureNames } from '../../language/gestures.ts';
import { newId } from '../../language/ids.ts';
import { onOneLine } from '../../language/text.ts';
import type { Services } from '../../platform/services.ts';
import { personName } from '../../ui/avatar.tsx';
import { demoAccountNamed } from '../demo/accounts.ts';
import { storyWords as w } from '../commands/words/story.ts';
import { agreeAndPrepare } from './agreement.ts';
import { Telling, Undone, type Step } from './step.ts';

const timeZone = 'Europe/Paris';

/**
 * « Je dois me faire remplacer jeudi », on the demonstration, by the very verbs that people use. All of it happens in
 * one transaction that is rolled back: other processes never see it, the queue has nothing of it to send, and the
 * database is as it was. Null when the demonstration is not there.
 */
export async function tellStory(
  services: Services,
): Promise<{ steps: Step[]; ok: boolean; seconds: number } | null> {
  const start = performance.now();
  let told: Telling | null = null;
  await services.db
    .transaction()
    .execute(async (trx) => {
      const { thursday, tuesday } = daysAfter(services.now());
      const inside = { ...services, db: trx, dbHeld: trx, now: () => tuesday };
      const [aicha, josiane] = await Promise.all(['aicha', 'josiane'].map((name) => be(inside, name)));
      if (aicha && josiane) {
        told = new Telling();
        // Whatever people of the demonstration have asked since, the story begins on an empty stage.
        await clearStage(trx);
        await play(inside, told, { aicha, josiane, thursday });
      }
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  const telling = told as Telling | null;
  const seconds = Math.round(performance.now() - start) / 1000;
  return telling && { steps: telling.steps, ok: telling.ok, seconds };
}

const be = ({ db }: Services, name: string) => personById(db, demoAccountNamed(name) ?? '');

/** The Thursday after next Monday, and the Tuesday before it, at ten in the morning: an hour at which people are asked. */
function daysAfter(now: Date): { thursday: string; tuesday: Date } {
  const { day } = wallClock(now, timeZone);
  const monday = day - ((day + 3) % 7) + 7;
  return { thursday: dayAsText(monday + 3), tuesday: instantAt({ day: monday + 1, minutes: 600 }, timeZone) };
}

type Cast = { aicha: Person; josiane: Person; thursday: string };

async function play(services: Services, telling: Telling, cast: Cast): Promise<void> {
  const requestId = await open(services, telling, cast);
  if (requestId === null) return;
  await refuse(services, telling, cast, requestId);
  await candidates(services, telling, cast, requestId);
  if (!(await ask(services, telling, cast, requestId))) return;
  if (!(await accept(services, telling, cast, requestId))) return;
  await agreeAndPrepare(services, telling, { ...cast, requestId });
}

/** She picks the day: her shifts at her three employers. */
async function open(services: Services, telling: Telling, { aicha, thursday }: Cast): Promise<string | null> {
  const opened = await openRequest(services, aicha, {
    id: newId(),
    days: [thursday],
    motive: 'absence',
    urgent: false,
    onWordOf: null,
    employerName: '',
  });
  if (!opened.ok) {
    telling.add('open', 'aicha', w.failed(opened.failure.kind), false);
    return null;
  }
  const shifts = await shiftsOf(services.db, opened.value.id);
  const employers = [...new Set(shifts.map(({ employerName }) => employerName))];
  const says = shifts.length > 0 ? w.shifts(shifts.length, employers.join(', ')) : w.noShifts;
  telling.add('open', 'aicha', says, employers.length === 3, { day: thursday, employers });
  return opened.value.id;
}

/** A night of 13 hours for one person: refused, with what would be lawful; then put right. */
async function refuse(services: Services, telling: Telling, cast: Cast, requestId: string): Promise<void> {
  const { aicha, thursday } = cast;
  const before = await shiftsOf(services.db, requestId);
  const night = before.find(({ kind }) => kind === 'night');
  if (!night) {
    telling.add('refuse', 'aicha', w.noShifts, false);
    return;
  }
  const others = before.filter(({ id }) => id !== night.id).map(({ id }) => id);
  await chooseHow(services, aicha, requestId, { samePerson: true });
  const add = async (to: string) => {
    await keepHours(services, aicha, requestId, others);
    const times = { date: thursday, from: '20:30', to, kind: 'night' as const };
    return addHours(services, aicha, requestId, { ...times, contractId: night.contractId });
  };
  const long = await add('09:30');
  const started = long.ok ? await startAsking(services, aicha, requestId) : null;
  const findings = started && !started.ok && started.failure.kind === 'law' ? started.failure.findings : [];
  const found = findings.find(({ rule }) => rule === 'night-presence');
  const said = found && tell(found.rule, found.finding, 'fr');
  const reason = said?.reasons.find(({ verdict }) => verdict === 'refused');
  const article =
    said?.sources.flatMap((source) => (source.in === 'agreement' ? [source.article] : []))[0] ?? '';
  telling.add(
    'refuse',
    'RAVie',
    reason ? w.refused(reason.says, article.replaceAll('.', '-')) : w.notRefused,
    reason !== undefined && article === '137.2' && (await asksOf(services.db, requestId)).length === 0,
    { article, lawful: reason?.lawful ?? null },
  );
  // Put right: a night the agreement allows, and each shift to whoever it suits.
  await chooseHow(services, aicha, requestId, { samePerson: false });
  const right = await add('07:00');
  const now = await shiftsOf(services.db, requestId);
  const shift = right.ok ? now.find(({ kind, state }) => kind === 'night' && state === 'open') : undefined;
  telling.add(
    'correct',
    'aicha',
    shift ? w.corrected(hoursSaid(shift, 'fr', timeZone)) : w.failed(right.ok ? '' : right.failure.kind),
    shift !== undefined,
  );
}

const nameOf = (of: { firstName: string; initial: string }) => personName(of.firstName, of.initial);

/** Who could come and why: one is left out for a gesture, one is flagged. */
async function candidates(
  services: Services,
  telling: Telling,
  { aicha }: Cast,
  requestId: string,
): Promise<void> {
  const found = await findCandidates(services, aicha, requestId);
  telling.add(
    'candidates',
    'RAVie',
    w.candidates(found.candidates.map(nameOf).join(', ')),
    found.candidates.length >= 2,
    {
      candidates: found.candidates.map((each) => ({
        who: nameOf(each),
        minutes: each.minutes,
        score: each.score,
        because: each.because.map(({ kind }) => kind),
      })),
    },
  );
  const missing = found.leftOut.flatMap((each) =>
    each.why.flatMap((why) => (why.kind === 'gestures' ? [{ who: nameOf(each), missing: why.missing }] : [])),
  );
  const [first] = missing;
  telling.add(
    'left-out',
    'RAVie',
    first
      ? w.leftOut(
          first.who,
          onOneLine(
            first.missing.map((gesture) => gestureNames.fr[gesture].toLowerCase()),
            'fr',
          ),
        )
      : w.nobodyLeftOut,
    first !== undefined,
    { leftOut: missing.length },
  );
  const flagged = found.candidates.find(({ toCheckWithHer }) => toCheckWithHer);
  telling.add(
    'flagged',
    'RAVie',
    flagged ? w.flagged(nameOf(flagged)) : w.nobodyFlagged,
    flagged !== undefined,
  );
}

/** Two are asked in order, Josiane among them. */
async function ask(
  services: Services,
  telling: Telling,
  { aicha, josiane }: Cast,
  requestId: string,
): Promise<boolean> {
  const started = await startAsking(services, aicha, requestId);
  const asks = await asksOf(services.db, requestId);
  const people = await Promise.all(asks.map(({ carerId }) => personById(services.db, carerId)));
  const names = people.map((person) => (person ? nameOf(person) : ''));
  const ok = started.ok && asks.length === 2 && asks.some(({ carerId }) => carerId === josiane.id);
  telling.add('ask', 'aicha', started.ok ? w.asked(names.join(', ')) : w.failed(started.failure.kind), ok, {
    asked: names,
  });
  return ok;
}

/** She says yes on her telephone, without knowing whose home it is; the other is told that it is taken. */
async function accept(
  services: Services,
  telling: Telling,
  { josiane }: Cast,
  requestId: string,
): Promise<boolean> {
  const asks = await asksOf(services.db, requestId);
  const mine = asks.find(({ carerId }) => carerId === josiane.id);
  const line = (await asksOfMine(services, josiane)).find(({ id }) => id === mine?.id);
  const view = mine && (await readAsk(services, josiane, mine.id));
  const closed =
    view?.shifts.every(({ employerName, open: isOpen }) => employerName === null && !isOpen) ?? false;
  telling.add('before', 'josiane', closed ? w.closed : w.notClosed, closed && line?.state === 'waiting');
  if (!mine) return false;
  const shiftIds = mine.shifts.map(({ id }) => id);
  const answered = await answerAsk(services, josiane, mine.id, { kind: 'accept', shiftIds });
  const ok = answered.ok && answered.value.kind === 'accepted';
  telling.add(
    'accept',
    'josiane',
    ok ? w.accepted(shiftIds.length) : w.failed(answered.ok ? '' : answered.failure.kind),
    ok,
  );
  const other = (await asksOf(services.db, requestId)).find(({ id }) => id !== mine.id);
  telling.add('too-late', 'RAVie', w.tooLate, other?.state === 'too-late');
  return ok;
}
