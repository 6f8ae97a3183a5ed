import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { minutes, openPostOffice } from '../../../../test/post-office.ts';
import { newId } from '../../../language/ids.ts';
import { derivedToken, tokenDigest } from '../../../platform/derived-secret.ts';
import {
  outsideLinkPurpose,
  outsidePurposes,
  serviceLinkPurpose,
  type OutsideLetter,
} from '../domain/outside.ts';
import { readOutsideStop } from '../outside-links.ts';
import { outsideFates, sweepOutsideContacts } from '../store/outside.ts';
import { deliver } from './deliver.ts';
import { hearReport } from './hear-report.ts';
import { settleDoubts } from './settle-doubts.ts';
import { stopOutside, tellOutside, withdrawOutside } from './tell-outside.ts';

// Letters to somebody without an account, by the same queue and against the same servers that misbehave.

const office = openPostOffice();
const phone = '+33639980077';
const email = 'petit@exemple.invalid';
const sms = { channel: 'sms', contact: phone } as const;
const mail = { channel: 'mail', contact: email } as const;

beforeEach(() => sql`truncate outside_stops; `.execute(office.services.db));

function aLetter(details: Partial<OutsideLetter> = {}) {
  const about = newId();
  const salt = Buffer.from(newId());
  const purpose = details.purpose === 'service-asked' ? serviceLinkPurpose : outsideLinkPurpose;
  const token = derivedToken(office.services.secret, { purpose, id: about, salt });
  const letter: OutsideLetter = {
    purpose: 'employer-asked',
    about,
    link: { salt, digest: tokenDigest(token) },
    ways: [sms],
    locale: 'fr',
    timeZone: 'Europe/Paris',
    urgent: false,
    centreId: null,
    ...details,
  };
  return { letter, token };
}

const tell = (letter: OutsideLetter) => tellOutside(office.services, office.services.db, letter);
const stateOf = async ({ about }: OutsideLetter) =>
  (await outsideFates(office.services.db, [about])).get(about)?.[0]?.state;
const contactsKept = async () =>
  (await office.services.db.selectFrom('outside_letters').select('contact').execute()).map(
    (row) => row.contact,
  );
const rest = () => sql`delete from deliveries where person_id is null`.execute(office.services.db);

describe('what an employer is sent', () => {
  beforeEach(rest);

  test.each(outsidePurposes)(
    'one text, one letter, with a link and a way to stop, and nothing of anybody: %s',
    async (purpose) => {
      for (const locale of ['fr', 'en'] as const)
        for (const way of [sms, mail]) {
          const { letter, token } = aLetter({ purpose, locale, ways: [way] });
          expect(await tell(letter)).toBe(true);
          await deliver(office.services, way.channel);
          expect(await stateOf(letter)).toBe('sent');
          const page = purpose === 'service-asked' ? 'demande' : 'accord';
          const link = `https://ravie.example/${page}/${token}`;
          if (way === sms) {
            const text = office.texts.at(-1)?.text ?? '';
            expect(text).toContain(link);
            expect(text).toMatch(/Stop ?: https:\/\/ravie\.example\/a\/[\w-]{32}$/);
            expect(text.length).toBeLessThanOrEqual(160);
          } else {
            const sent = office.mails.at(-1);
            for (const form of [sent?.body, sent?.html]) expect(form).toContain(link);
            expect(sent?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
          }
        }
      expect(await contactsKept()).toEqual([null, null, null, null]);
    },
  );

  test('once, however often it is said', async () => {
    const { letter } = aLetter();
    await tell(letter);
    await tell(letter);
    await deliver(office.services, 'sms');
    expect(office.texts).toHaveLength(1);
  });

  test('nothing at night, unless it presses', async () => {
    office.later(11 * 60 * minutes);
    const calm = aLetter().letter;
    const pressing = aLetter({ urgent: true }).letter;
    await tell(calm);
    await tell(pressing);
    await deliver(office.services, 'sms');
    expect([await stateOf(calm), await stateOf(pressing)]).toEqual(['waiting', 'sent']);
    office.later(12 * 60 * minutes);
    await deliver(office.services, 'sms');
    expect(await stateOf(calm)).toBe('sent');
  });

  test('nothing once it is no longer so', async () => {
    const { letter } = aLetter();
    await tell(letter);
    await withdrawOutside(office.services.db, [letter.about]);
    await deliver(office.services, 'sms');
    expect(office.texts).toEqual([]);
    expect(await contactsKept()).toEqual([null]);
  });
});

describe('whatever the servers do', () => {
  beforeEach(rest);

  test('refused for now: again later, and once', async () => {
    const { letter } = aLetter();
    await tell(letter);
    office.faults = ['refuse-for-now'];
    await deliver(office.services, 'sms');
    office.later(2 * minutes);
    await deliver(office.services, 'sms');
    expect(office.texts).toHaveLength(1);
  });

  test('in doubt: given again under its id, it arrives once', async () => {
    const { letter } = aLetter();
    await tell(letter);
    office.faults = ['cut-after'];
    await deliver(office.services, 'sms');
    office.later(3 * minutes);
    await settleDoubts(office.services, 'sms');
    expect([office.texts.length, await stateOf(letter)]).toEqual([1, 'sent']);
  });

  test('a contact that refuses is written to no more, and the next one is used', async () => {
    const { letter } = aLetter({ ways: [mail] });
    await tell(letter);
    office.faults = ['refuse-contact'];
    await deliver(office.services, 'mail');
    expect(await stateOf(letter)).toBe('failed');
    expect(await tell(aLetter({ ways: [mail] }).letter)).toBe(false);
    expect(await tell(aLetter({ ways: [mail, sms] }).letter)).toBe(true);
  });

  test('a report that it bounced for good stops that contact too', async () => {
    const { letter } = aLetter({ ways: [mail] });
    await tell(letter);
    await deliver(office.services, 'mail');
    const { rows } = await sql<{ id: string }>`select delivery_id as id from outside_letters`.execute(
      office.services.db,
    );
    const report = { id: rows[0]?.id ?? '', outcome: 'failed', lasting: true, contact: null } as const;
    expect(await hearReport(office.services, 'mail', report)).toBe(true);
    expect(await tell(aLetter({ ways: [mail] }).letter)).toBe(false);
  });

  test('a process that dies after the end is written leaves no contact behind', async () => {
    const { letter } = aLetter();
    await tell(letter);
    await sql`update deliveries set state = 'failed' where person_id is null`.execute(office.services.db);
    await sweepOutsideContacts(office.services.db);
    expect(await contactsKept()).toEqual([null]);
  });
});

test('« ne plus m’écrire » stops that contact, for every carer who has it', async () => {
  await rest();
  await tell(aLetter().letter);
  await deliver(office.services, 'sms');
  const token = /\/a\/([\w-]+)$/.exec(office.texts.at(-1)?.text ?? '')?.[1] ?? '';
  const key = readOutsideStop([office.services.secret], token);
  expect(readOutsideStop(['another secret'], token)).toBeNull();
  expect(key).not.toBeNull();
  await stopOutside(office.services, key ?? '');
  expect(await tell(aLetter().letter)).toBe(false);
});
