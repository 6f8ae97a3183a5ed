import type { MinimumWageReason } from '../domain/rules/minimum-wage.ts';
import type {
  EndPremiumReason,
  Ending,
  HolidayPayReason,
  MileageReason,
} from '../domain/rules/pay-on-top.ts';
import type { ContractPart, ReplacementContractReason } from '../domain/rules/replacement-contract.ts';
import type { ReplacementMotiveReason } from '../domain/rules/replacement-motive.ts';
import type { Minimum } from '../domain/wages.ts';
import { inEuros, inEurosExactly, inList, onDay } from './figures.ts';
import type { Sayings } from './said.ts';

type PayReason =
  | ReplacementMotiveReason
  | ReplacementContractReason
  | MinimumWageReason
  | HolidayPayReason
  | EndPremiumReason
  | MileageReason;

const parts: Record<ContractPart, string> = {
  written: 'un contrat écrit',
  motive: 'le motif précis',
  replacedName: 'le nom de la personne remplacée',
  replacedQualification: 'sa qualification',
  term: 'la date de fin, ou une durée minimale',
  position: 'l’emploi occupé',
  agreement: 'le nom de la convention collective',
  pay: 'le salaire et ce qui s’y ajoute',
  pensionFund: 'la caisse de retraite et l’organisme de prévoyance',
};
const partsEn: Record<ContractPart, string> = {
  written: 'a written contract',
  motive: 'the precise reason',
  replacedName: 'the name of the person replaced',
  replacedQualification: 'her qualification',
  term: 'the end date, or a least length',
  position: 'the job',
  agreement: 'the name of the collective agreement',
  pay: 'the wage and what comes on top',
  pensionFund: 'the pension fund and the insurer',
};

const endings: Record<Ending, string> = {
  term: 'le contrat tombe dans des vacances scolaires ou universitaires',
  permanent: 'le travail continue en contrat sans durée fixée',
  'permanent-refused':
    'la salariée a refusé un contrat sans durée fixée, pour le même emploi et au moins le même salaire',
  left: 'la salariée est partie avant la fin',
  'gross-fault': 'il y a eu faute grave',
  'force-majeure': 'il y a eu un cas de force majeure',
};
const endingsEn: Record<Ending, string> = {
  term: 'the contract falls within school or university holidays',
  permanent: 'the work goes on under a permanent contract',
  'permanent-refused': 'the carer refused a permanent contract, for the same job and at least the same wage',
  left: 'the carer left before the end',
  'gross-fault': 'there was gross misconduct',
  'force-majeure': 'there was a case of force majeure',
};

const least = ({ by, wage, grid, smic, gridSince, smicSince }: Minimum) =>
  by === 'grid'
    ? `Le minimum est de ${inEuros(wage, 'fr')} brut de l’heure : la grille du ${onDay(gridSince, 'fr')}, au-dessus du SMIC (${inEuros(smic, 'fr')}).`
    : `Le minimum est de ${inEuros(wage, 'fr')} brut de l’heure : le SMIC du ${onDay(smicSince, 'fr')}, au-dessus de la grille (${inEuros(grid, 'fr')}).`;
const leastEn = ({ by, wage, grid, smic, gridSince, smicSince }: Minimum) =>
  by === 'grid'
    ? `The least is ${inEuros(wage, 'en')} gross an hour: the grid of ${onDay(gridSince, 'en')}, above the minimum wage by law (${inEuros(smic, 'en')}).`
    : `The least is ${inEuros(wage, 'en')} gross an hour: the minimum wage by law of ${onDay(smicSince, 'en')}, above the grid (${inEuros(grid, 'en')}).`;

export const payFr: Sayings<PayReason> = {
  'motive-labour-dispute': () => ({
    says: 'On ne remplace pas en contrat à durée déterminée une personne en grève ou en conflit collectif.',
    lawful: 'Attendre la fin du conflit.',
  }),
  'motive-lasting': () => ({
    says: 'Ce besoin dure : un contrat à durée déterminée n’est pas permis.',
    lawful: 'Signer un contrat sans durée fixée (CDI).',
  }),
  'motive-not-listed': () => ({
    says: 'Ce motif n’est pas dans la loi.',
    lawful:
      'Les motifs d’un remplacement : une absence, un contrat suspendu, un temps partiel provisoire, l’attente d’une personne déjà embauchée.',
  }),
  'motive-fine': () => ({
    says: 'Ce motif permet un contrat de remplacement. Le contrat dit le motif, jamais la maladie.',
  }),
  'contract-unwritten': () => ({
    says: 'Le contrat n’est pas écrit : la loi le considère comme un CDI.',
    lawful: 'L’écrire et le signer, au plus tard le jour de l’embauche.',
  }),
  'contract-incomplete': ({ missing }) => ({
    says: `Il manque au contrat : ${inList(
      missing.map((part) => parts[part]),
      'fr',
    )}.`,
    lawful: 'L’ajouter avant de signer.',
  }),
  'contract-late': ({ days, most }) => ({
    says: `Le contrat est remis ${days}\u00a0jours ouvrables après l’embauche. Il en faut ${most} au plus.`,
    lawful: 'Le remettre le premier jour.',
  }),
  'contract-not-given': ({ most }) => ({
    says: `Le contrat n’est pas encore remis. Il doit l’être ${most}\u00a0jours ouvrables après l’embauche, au plus tard.`,
    lawful: 'Le remettre le premier jour.',
  }),
  'contract-fine': () => ({ says: 'Le contrat dit tout ce que la loi demande, et il est remis à temps.' }),
  'wage-too-low': (reason) => ({
    says: `Ce salaire est de ${inEuros(reason.hourly, 'fr')}. ${least(reason)}`,
    lawful: `Payer au moins ${inEuros(reason.wage, 'fr')} brut de l’heure.`,
  }),
  'wage-unknown-then': ({ first }) => ({
    says: `Nous ne connaissons pas les salaires d’avant le ${onDay(first, 'fr')}.`,
    lawful: 'Lire la grille de cette date sur Légifrance.',
  }),
  'wage-known-until': (reason) => ({
    says: `${least(reason)} Ce salaire le respecte.`,
    lawful: `Nos chiffres s’arrêtent au ${onDay(reason.until, 'fr')} : vérifier qu’aucune grille plus récente n’a paru.`,
  }),
  'wage-fine': (reason) => ({ says: `${least(reason)} Ce salaire le respecte.` }),
  'holiday-underpaid': ({ paid, owed }) => ({
    says: `Il est payé ${inEuros(paid, 'fr')} pour les congés. Avec les 10\u00a0%, il faut ${inEuros(owed, 'fr')}.`,
    lawful: `Payer ${inEuros(owed, 'fr')} en plus du salaire net.`,
  }),
  'holiday-owed': ({ owed, total }) => ({
    says: `Les congés ajoutent 10\u00a0% au salaire net : ${inEuros(owed, 'fr')}, soit ${inEuros(total, 'fr')} en tout. Ils ne sont alors pas payés quand ils sont pris.`,
  }),
  'holiday-when-taken': () => ({
    says: 'Les congés sont payés quand ils sont pris : le plus avantageux du salaire habituel ou du dixième de l’année.',
  }),
  'premium-underpaid': ({ paid, owed }) => ({
    says: `L’indemnité payée est de ${inEuros(paid, 'fr')}. Il faut ${inEuros(owed, 'fr')}.`,
    lawful: `Payer ${inEuros(owed, 'fr')}.`,
  }),
  'premium-owed': ({ owed, gross }) => ({
    says: `À la fin du remplacement, l’indemnité est de ${inEuros(owed, 'fr')} : 10\u00a0% des ${inEuros(gross, 'fr')} bruts payés.`,
  }),
  'premium-not-owed': ({ ending }) => ({
    says: `L’indemnité de fin de contrat n’est pas due : ${endings[ending]}.`,
  }),
  'mileage-too-low': ({ perKilometre, bound }) => ({
    says: `${inEurosExactly(perKilometre, 'fr')} le kilomètre, c’est moins que le barème de l’administration (${inEurosExactly(bound, 'fr')}).`,
    lawful: `Payer au moins ${inEurosExactly(bound, 'fr')} le kilomètre.`,
  }),
  'mileage-too-high': ({ perKilometre, bound }) => ({
    says: `${inEurosExactly(perKilometre, 'fr')} le kilomètre, c’est plus que le barème fiscal (${inEurosExactly(bound, 'fr')}).`,
    lawful: `Payer au plus ${inEurosExactly(bound, 'fr')} le kilomètre.`,
  }),
  'mileage-scales-unknown': ({ perKilometre }) => ({
    says: `${inEurosExactly(perKilometre, 'fr')} le kilomètre doit être entre deux barèmes publiés chaque année. Nous ne les avons pas ici.`,
    lawful:
      'Lire le barème de l’administration (le minimum) et le barème fiscal (le maximum) pour cette voiture.',
  }),
  'mileage-fine': ({ perKilometre }) => ({
    says: `${inEurosExactly(perKilometre, 'fr')} le kilomètre est entre les deux barèmes.`,
  }),
  'mileage-not-owed': () => ({
    says: 'Avec la voiture de l’employeur, il n’y a pas d’indemnité au kilomètre.',
  }),
};

export const payEn: Sayings<PayReason> = {
  'motive-labour-dispute': () => ({
    says: 'Nobody on strike or in a collective dispute is replaced under a fixed-term contract.',
    lawful: 'Wait for the dispute to end.',
  }),
  'motive-lasting': () => ({
    says: 'This need lasts: a fixed-term contract is not allowed.',
    lawful: 'Sign a permanent contract (CDI).',
  }),
  'motive-not-listed': () => ({
    says: 'This reason is not in the law.',
    lawful:
      'Reasons for replacing: an absence, a suspended contract, a temporary part time, waiting for somebody already hired.',
  }),
  'motive-fine': () => ({
    says: 'This reason allows a replacement contract. The contract says the reason, never the illness.',
  }),
  'contract-unwritten': () => ({
    says: 'The contract is not in writing: by law it counts as permanent.',
    lawful: 'Write and sign it, no later than the first day.',
  }),
  'contract-incomplete': ({ missing }) => ({
    says: `The contract lacks: ${inList(
      missing.map((part) => partsEn[part]),
      'en',
    )}.`,
    lawful: 'Add it before signing.',
  }),
  'contract-late': ({ days, most }) => ({
    says: `The contract is given ${days} working days after the start. It must be ${most} at most.`,
    lawful: 'Give it on the first day.',
  }),
  'contract-not-given': ({ most }) => ({
    says: `The contract is not given yet. It must be ${most} working days after the start, at the latest.`,
    lawful: 'Give it on the first day.',
  }),
  'contract-fine': () => ({ says: 'The contract says all that the law asks for, and is given in time.' }),
  'wage-too-low': (reason) => ({
    says: `This wage is ${inEuros(reason.hourly, 'en')}. ${leastEn(reason)}`,
    lawful: `Pay at least ${inEuros(reason.wage, 'en')} gross an hour.`,
  }),
  'wage-unknown-then': ({ first }) => ({
    says: `We do not know the wages before ${onDay(first, 'en')}.`,
    lawful: 'Read the grid of that date on Légifrance.',
  }),
  'wage-known-until': (reason) => ({
    says: `${leastEn(reason)} This wage meets it.`,
    lawful: `Our figures stop on ${onDay(reason.until, 'en')}: check that no newer grid has been published.`,
  }),
  'wage-fine': (reason) => ({ says: `${leastEn(reason)} This wage meets it.` }),
  'holiday-underpaid': ({ paid, owed }) => ({
    says: `${inEuros(paid, 'en')} is paid for holidays. With the 10%, it must be ${inEuros(owed, 'en')}.`,
    lawful: `Pay ${inEuros(owed, 'en')} on top of the net wage.`,
  }),
  'holiday-owed': ({ owed, total }) => ({
    says: `Holidays add 10% to the net wage: ${inEuros(owed, 'en')}, ${inEuros(total, 'en')} in all. They are then not paid when taken.`,
  }),
  'holiday-when-taken': () => ({
    says: 'Holidays are paid when taken: the better of the usual wage and a tenth of the year’s.',
  }),
  'premium-underpaid': ({ paid, owed }) => ({
    says: `The premium paid is ${inEuros(paid, 'en')}. It must be ${inEuros(owed, 'en')}.`,
    lawful: `Pay ${inEuros(owed, 'en')}.`,
  }),
  'premium-owed': ({ owed, gross }) => ({
    says: `At the end of the replacement, the premium is ${inEuros(owed, 'en')}: 10% of the ${inEuros(gross, 'en')} gross paid.`,
  }),
  'premium-not-owed': ({ ending }) => ({ says: `No end premium is owed: ${endingsEn[ending]}.` }),
  'mileage-too-low': ({ perKilometre, bound }) => ({
    says: `${inEurosExactly(perKilometre, 'en')} a kilometre is less than the administration’s scale (${inEurosExactly(bound, 'en')}).`,
    lawful: `Pay at least ${inEurosExactly(bound, 'en')} a kilometre.`,
  }),
  'mileage-too-high': ({ perKilometre, bound }) => ({
    says: `${inEurosExactly(perKilometre, 'en')} a kilometre is more than the tax scale (${inEurosExactly(bound, 'en')}).`,
    lawful: `Pay at most ${inEurosExactly(bound, 'en')} a kilometre.`,
  }),
  'mileage-scales-unknown': ({ perKilometre }) => ({
    says: `${inEurosExactly(perKilometre, 'en')} a kilometre must lie between two scales published each year. We do not have them here.`,
    lawful: 'Look up the administration’s scale (the least) and the tax scale (the most) for this car.',
  }),
  'mileage-fine': ({ perKilometre }) => ({
    says: `${inEurosExactly(perKilometre, 'en')} a kilometre lies between the two scales.`,
  }),
  'mileage-not-owed': () => ({ says: 'With the employer’s car, there is no allowance by the kilometre.' }),
};
