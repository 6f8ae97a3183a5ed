import type { Services } from '../../../../platform/services.ts';
import { demoId } from '../../../people/seed/chance.ts';
import type { DemoPeople } from '../../../people/seed.ts';
import { contractsOf } from '../../../work/store/contracts.ts';
import { plannedShifts } from '../../../work/store/shifts.ts';
import { instantAt, wallClock } from '../../../law/domain/clock.ts';
import { expiryOf } from '../../domain/offers/offer.ts';
import { insertAnswer, insertOffer, unsaid } from '../../store/offers/write.ts';

const day = 86_400_000;
const creuse = '23';

/**
 * Three living offers of Creuse: Josiane swaps a morning, Mireille has hours to spare, Georges
 * looks for somebody for his Fridays and one carer has answered. Dated back from today.
 */
export async function loadDemoOffers(services: Services, { personas }: DemoPeople): Promise<void> {
  const { db } = services;
  const now = services.now();
  const { aicha, josiane, mireille, georges } = personas;
  if (!aicha || !josiane || !mireille || !georges) throw new Error('The demonstration lacks its people.');
  const homeOf = async (id: string) =>
    (await db.selectFrom('people').select('commune_code').where('id', '=', id).executeTakeFirst())
      ?.commune_code ?? '';
  const base = { ...unsaid, departmentCode: creuse };

  const times = [4, 6].map((ahead) => {
    const at = { day: wallClock(now, 'Europe/Paris').day + ahead, minutes: 14 * 60 };
    const start = instantAt(at, 'Europe/Paris');
    return { start, end: new Date(start.getTime() + 3 * 3_600_000) };
  });
  await insertOffer(db, {
    ...base,
    id: demoId('offer spare'),
    kind: 'spare',
    authorId: mireille,
    communeCode: await homeOf(mireille),
    kinds: ['work', 'presence'],
    mostMinutes: 45,
    times,
    word: 'Une famille est partie dans le Midi pour un mois : j’ai deux après-midi.',
    reach: 'phone',
    createdAt: new Date(now.getTime() - day),
    expiresAt: expiryOf(now, times),
  });

  const lasting = demoId('offer lasting');
  await insertOffer(db, {
    ...base,
    id: lasting,
    kind: 'lasting',
    authorId: georges,
    communeCode: await homeOf(georges),
    hoursAWeek: 4,
    weekdays: [5, 6],
    gestures: ['dressing', 'meals', 'outings'],
    word: 'Le vendredi et le samedi matin, quelqu’un qui aime marcher un peu.',
    reach: 'phone',
    createdAt: new Date(now.getTime() - 3 * day),
    expiresAt: new Date(now.getTime() + 27 * day),
  });
  await insertAnswer(db, {
    id: demoId('offer lasting answer'),
    offerId: lasting,
    personId: josiane,
    word: 'Le samedi matin me va bien. Le vendredi, plutôt l’après-midi.',
    reach: 'phone',
    given: null,
    answeredAt: new Date(now.getTime() - day),
  });

  const swapped = await comingShift(services, josiane, aicha, new Date(now.getTime() + 5 * day));
  if (swapped)
    await insertOffer(db, {
      ...base,
      id: demoId('offer swap'),
      kind: 'swap',
      authorId: josiane,
      communeCode: swapped.contract.employer.communeCode,
      contractId: swapped.contract.id,
      kinds: [swapped.shift.kind],
      gestures: swapped.contract.gestures,
      times: [{ start: swapped.shift.start, end: swapped.shift.end }],
      createdAt: new Date(now.getTime() - 2 * day),
      expiresAt: swapped.shift.start,
    });
}

/** Aïcha could give her own Friday noon against it. */
const friday = 5;

/** The first shift of hers on a Friday from a moment on that this colleague could do, with its contract. */
async function comingShift({ db }: Services, carerId: string, colleagueId: string, from: Date) {
  const colleague = await db
    .selectFrom('people')
    .select('gestures')
    .where('id', '=', colleagueId)
    .executeTakeFirst();
  const known = new Set<string>(colleague?.gestures);
  const contracts = (await contractsOf(db, carerId)).filter(({ gestures }) =>
    gestures.every((gesture) => known.has(gesture)),
  );
  const span = { start: from, end: new Date(from.getTime() + 10 * day) };
  const shift = (await plannedShifts(db, carerId, span)).find(
    ({ start, contractId }) =>
      start > from && start.getUTCDay() === friday && contracts.some(({ id }) => id === contractId),
  );
  const contract = contracts.find(({ id }) => id === shift?.contractId);
  return shift && contract ? { shift, contract } : null;
}
