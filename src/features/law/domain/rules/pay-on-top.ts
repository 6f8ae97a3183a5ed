import { atLeast, fallsShort } from '../money.ts';
import { agreementSince, article, code, type Rule } from '../rule.ts';
import { finding, type Finding } from '../verdict.ts';

/** Holiday pay with each wage: `net` euros before it; `cesu`: declared to the Cesu, and agreed so; `paid` on top, euros. */
export type HolidayPayFacts = { net: number; cesu: boolean; paid: number | null };

export type HolidayPayReason =
  | { kind: 'holiday-underpaid'; verdict: 'refused'; paid: number; owed: number }
  | { kind: 'holiday-owed'; verdict: 'fine'; owed: number; total: number }
  | { kind: 'holiday-when-taken'; verdict: 'fine' };

function judgeHolidays({ net, cesu, paid }: HolidayPayFacts): Finding<HolidayPayReason> {
  if (!cesu) return finding([{ kind: 'holiday-when-taken', verdict: 'fine' }]);
  const owed = atLeast(net / 10);
  const reasons: HolidayPayReason[] = [
    { kind: 'holiday-owed', verdict: 'fine', owed, total: atLeast(net + owed) },
  ];
  if (paid !== null && fallsShort(paid, owed))
    reasons.push({ kind: 'holiday-underpaid', verdict: 'refused', paid, owed });
  return finding(reasons);
}

const holidays = article('140.1.2');

export const holidayPay = {
  id: 'holiday-pay',
  sources: [holidays, article('48.1.1.5')],
  since: agreementSince,
  verified: true,
  judge: judgeHolidays,
  examples: [
    { facts: { net: 800, cesu: true, paid: 80 }, verdict: 'fine', because: 'holiday-owed', as: holidays },
    {
      facts: { net: 800, cesu: true, paid: 60 },
      verdict: 'refused',
      because: 'holiday-underpaid',
      as: holidays,
    },
    {
      facts: { net: 800, cesu: false, paid: null },
      verdict: 'fine',
      because: 'holiday-when-taken',
      as: holidays,
    },
  ],
} as const satisfies Rule<HolidayPayFacts, HolidayPayReason>;

/** How a replacement ended. The four last ends owe no premium (L1243-8, L1243-10). */
export const endings = [
  'term',
  'permanent',
  'permanent-refused',
  'left',
  'gross-fault',
  'force-majeure',
] as const;
export type Ending = (typeof endings)[number];

/** `gross`: all that was paid for the whole contract, euros. `paid`: the premium, when known. */
export type EndPremiumFacts = {
  gross: number;
  ending: Ending;
  studentHolidays: boolean;
  paid: number | null;
};

export type EndPremiumReason =
  | { kind: 'premium-underpaid'; verdict: 'refused'; paid: number; owed: number }
  | { kind: 'premium-owed'; verdict: 'fine'; owed: number; gross: number }
  | { kind: 'premium-not-owed'; verdict: 'fine'; ending: Ending };

function judgePremium({ gross, ending, studentHolidays, paid }: EndPremiumFacts): Finding<EndPremiumReason> {
  if (ending !== 'term' || studentHolidays)
    return finding([{ kind: 'premium-not-owed', verdict: 'fine', ending }]);
  const owed = atLeast(gross / 10);
  const reasons: EndPremiumReason[] = [{ kind: 'premium-owed', verdict: 'fine', owed, gross }];
  if (paid !== null && fallsShort(paid, owed))
    reasons.push({ kind: 'premium-underpaid', verdict: 'refused', paid, owed });
  return finding(reasons);
}

const premium = code('L1243-8');
const term = { gross: 640, ending: 'term', studentHolidays: false, paid: null } as const;

export const endPremium = {
  id: 'end-premium',
  sources: [premium, code('L1243-10'), article('62')],
  since: '2022-01-01',
  verified: true,
  judge: judgePremium,
  examples: [
    { facts: { ...term, paid: 64 }, verdict: 'fine', because: 'premium-owed', as: premium },
    { facts: { ...term, paid: 38.4 }, verdict: 'refused', because: 'premium-underpaid', as: premium },
    {
      facts: { ...term, ending: 'permanent' },
      verdict: 'fine',
      because: 'premium-not-owed',
      as: premium,
    },
    {
      facts: { ...term, ending: 'left' },
      verdict: 'fine',
      because: 'premium-not-owed',
      as: code('L1243-10'),
    },
  ],
} as const satisfies Rule<EndPremiumFacts, EndPremiumReason>;

/**
 * Her own car, used for the work with the employer's accord. Euros a kilometre; `least` and `most`: what the
 * administration's scale and the tax scale say for this car that year, both to be looked up: they are not kept here.
 */
export type MileageFacts = {
  ownCar: boolean;
  perKilometre: number;
  least: number | null;
  most: number | null;
};

export type MileageReason =
  | { kind: 'mileage-too-low' | 'mileage-too-high'; verdict: 'refused'; perKilometre: number; bound: number }
  | { kind: 'mileage-scales-unknown'; verdict: 'warned'; perKilometre: number }
  | { kind: 'mileage-fine'; verdict: 'fine'; perKilometre: number }
  | { kind: 'mileage-not-owed'; verdict: 'fine' };

function judgeMileage({ ownCar, perKilometre, least, most }: MileageFacts): Finding<MileageReason> {
  if (!ownCar) return finding([{ kind: 'mileage-not-owed', verdict: 'fine' }]);
  const reasons: MileageReason[] = [{ kind: 'mileage-fine', verdict: 'fine', perKilometre }];
  if (least !== null && perKilometre < least)
    reasons.push({ kind: 'mileage-too-low', verdict: 'refused', perKilometre, bound: least });
  if (most !== null && perKilometre > most)
    reasons.push({ kind: 'mileage-too-high', verdict: 'refused', perKilometre, bound: most });
  if (least === null || most === null)
    reasons.push({ kind: 'mileage-scales-unknown', verdict: 'warned', perKilometre });
  return finding(reasons);
}

const mileageArticle = article('57');
const car = { ownCar: true, perKilometre: 0.4, least: 0.32, most: 0.529 };

export const mileage = {
  id: 'mileage',
  sources: [mileageArticle, article('155')],
  since: agreementSince,
  verified: true,
  judge: judgeMileage,
  examples: [
    { facts: car, verdict: 'fine', because: 'mileage-fine', as: mileageArticle },
    {
      facts: { ...car, perKilometre: 0.2 },
      verdict: 'refused',
      because: 'mileage-too-low',
      as: mileageArticle,
    },
    {
      facts: { ...car, least: null, most: null },
      verdict: 'warned',
      because: 'mileage-scales-unknown',
      as: mileageArticle,
    },
    {
      facts: { ...car, ownCar: false },
      verdict: 'fine',
      because: 'mileage-not-owed',
      as: article('155'),
    },
  ],
} as const satisfies Rule<MileageFacts, MileageReason>;
