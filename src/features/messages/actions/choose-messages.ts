import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import { withinLimit, type Limit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';
import type { QuietHours } from '../domain/hours.ts';
import {
  channels,
  kindsFor,
  noticeKinds,
  outerChannels,
  rhythmsFor,
  type Channel,
  type NoticeKind,
  type OuterChannel,
  type ContactChannel,
  type Rhythm,
} from '../domain/kinds.ts';
import type { Choices, Ways } from '../domain/plan.ts';
import type { Stop } from '../links.ts';
import { choicesOf, choose, forgetChoices, setQuietHours, withdraw } from '../store/choices.ts';
import { allowAgain, waysOf } from '../store/ways.ts';

export type MyMessages = { kinds: NoticeKind[]; chosen: Map<string, Choices>; ways: Ways };

/** What somebody may choose, and what she chose. */
export async function myMessages({ db, secret, now }: Services, actor: Person): Promise<MyMessages> {
  const [chosen, ways] = await Promise.all([choicesOf(db, actor.id), waysOf(db, secret, actor, now())]);
  return { kinds: kindsFor(actor.grants.map(({ role }) => role)), chosen, ways };
}

/** Sets how she wants one kind, way by way. A rhythm the kind does not have changes nothing. */
export async function chooseRhythms(
  services: Services,
  actor: Person,
  kind: NoticeKind,
  wanted: Readonly<Partial<Record<Channel, Rhythm | undefined>>>,
): Promise<void> {
  const choices = channels.flatMap((channel) => {
    const rhythm = wanted[channel];
    return rhythm && rhythmsFor(kind, channel).includes(rhythm) ? [{ kind, channel, rhythm }] : [];
  });
  await transact(services.db, async (trx) => {
    await choose(trx, actor.id, choices, services.now());
    for (const { channel, rhythm } of choices)
      if (rhythm === 'never' && channel !== 'app') await withdraw(trx, actor.id, channel, [kind]);
    await recordAudit(trx, {
      actor,
      action: 'choose-messages',
      subject: `person:${actor.id}`,
      details: { kind },
    });
  });
}

/** Nothing leaves for her any more but codes of sign-in: she reads all in RAVie. */
export async function onlyInside(services: Services, actor: Person): Promise<void> {
  await transact(services.db, async (trx) => {
    for (const channel of outerChannels)
      await stop(services, trx, { personId: actor.id, kind: 'all', channel });
    await recordAudit(trx, { actor, action: 'choose-only-inside', subject: `person:${actor.id}` });
  });
}

/** As if she had never chosen anything. */
export async function chooseAsUsual({ db }: Services, actor: Person): Promise<void> {
  await transact(db, async (trx) => {
    await forgetChoices(trx, actor.id);
    await recordAudit(trx, { actor, action: 'choose-usual-messages', subject: `person:${actor.id}` });
  });
}

/** Sets the hours at which nothing leaves for her. */
export async function chooseQuietHours({ db }: Services, actor: Person, hours: QuietHours): Promise<void> {
  await transact(db, async (trx) => {
    await setQuietHours(trx, actor.id, hours);
    await recordAudit(trx, { actor, action: 'choose-quiet-hours', subject: `person:${actor.id}` });
  });
}

/** Stops what a signed link is for. Whoever holds the message may: it opens nothing, and can be chosen back. */
export async function stopMessages(services: Services, link: Stop): Promise<void> {
  await transact(services.db, async (trx) => {
    const person = await trx
      .selectFrom('people')
      .select('id')
      .where('id', '=', link.personId)
      .executeTakeFirst();
    if (!person) throw new NotFound();
    await stop(services, trx, link);
    const { personId, kind, channel } = link;
    const details = { kind, channel };
    await recordAudit(trx, {
      actor: 'house',
      action: 'stop-messages',
      subject: `person:${personId}`,
      details,
    });
  });
}

async function stop(
  { now }: Services,
  trx: Services['db'],
  { personId, kind, channel }: Omit<Stop, 'channel'> & { channel: OuterChannel },
): Promise<void> {
  const kinds = kind === 'all' ? noticeKinds : [kind];
  await choose(
    trx,
    personId,
    kinds.map((one) => ({ kind: one, channel, rhythm: 'never' })),
    now(),
  );
  await withdraw(trx, personId, channel, kinds);
}

const again: Limit = { name: 'contact-again', hits: 3, seconds: 86_400 };

/** Tries once more a contact that refused our messages; three times a day at most, or servers call us a nuisance. */
export async function tryContactAgain(
  services: Services,
  actor: Person,
  channel: ContactChannel,
): Promise<boolean> {
  const { db, now } = services;
  if (!(await withinLimit(db, again, `${channel}:${actor.id}`, now()))) return false;
  return transact(db, async (trx) => {
    if (!(await allowAgain(trx, actor, channel))) return true;
    const details = { channel };
    await recordAudit(trx, { actor, action: 'try-contact-again', subject: `person:${actor.id}`, details });
    return true;
  });
}
