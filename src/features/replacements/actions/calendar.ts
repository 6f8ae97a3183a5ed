import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import type { Locale } from '../../../language/locale.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { CoverOnCalendar } from '../domain/calendar-cover.ts';
import { drawCalendar, type CalendarEvent } from '../domain/calendar-ics.ts';
import { coverHeldBy, coversSince, deleteFeed, personOfFeed, writeFeed } from '../store/calendar-feeds.ts';
import { words } from '../words.ts';

/** Days after which what is past leaves the calendar, and how much one holds at most. */
const kept = { days: 60, events: 500 } as const;

const digestOf = (token: string) => createHash('sha256').update(token).digest();

/** Makes a secret address for the actor's calendar, in place of the one she had. It is told now and never again. */
export async function makeCalendar(services: Services, actor: Person): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await transact(services.db, async (trx) => {
    await writeFeed(trx, { personId: actor.id, digest: digestOf(token), at: services.now() });
    await recordAudit(trx, { actor, action: 'make-calendar', subject: `person:${actor.id}` });
  });
  return token;
}

/** Takes the address away: phones that read it find nothing from now on. */
export async function stopCalendar(services: Services, actor: Person): Promise<void> {
  await transact(services.db, async (trx) => {
    if (!(await deleteFeed(trx, actor.id))) return;
    await recordAudit(trx, { actor, action: 'stop-calendar', subject: `person:${actor.id}` });
  });
}

/** The calendar at a secret address: « Remplacement · Guéret », no name, no street (404 for an unknown address). */
export async function readCalendar(services: Services, token: string): Promise<string> {
  const person = await personOfFeed(services.db, digestOf(token));
  if (!person) throw new NotFound();
  const since = new Date(services.now().getTime() - kept.days * 86_400_000);
  const covers = await coversSince(services.db, person.id, since, kept.events);
  const events = covers.map((cover) => eventOf(cover, person.locale));
  return drawCalendar({ name: words[person.locale].calendar.name, events });
}

/** The hours of one cover, to be put once in a calendar: only hers. */
export async function coverFile(services: Services, actor: Person, coverId: string): Promise<string> {
  const cover = await coverHeldBy(services.db, actor.id, coverId);
  if (!cover) throw new NotFound();
  const { calendar } = words[actor.locale];
  return drawCalendar({ name: calendar.name, events: [eventOf(cover, actor.locale)] });
}

/** Taken, then agreed to, then perhaps released: each is one more than the one before. */
const steps = {
  taken: { status: 'TENTATIVE', sequence: 0 },
  agreed: { status: 'CONFIRMED', sequence: 1 },
  released: { status: 'CANCELLED', sequence: 2 },
} as const;

function eventOf(
  { id, start, end, state, communeName, changedAt }: CoverOnCalendar,
  locale: Locale,
): CalendarEvent {
  const { calendar } = words[locale];
  return {
    uid: id,
    start,
    end,
    summary: calendar.summary(communeName),
    description: calendar.states[state],
    changedAt,
    ...steps[state],
  };
}
