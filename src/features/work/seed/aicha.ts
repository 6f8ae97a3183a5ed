import type { Gesture } from '../../../language/gestures.ts';
import type { ContractHours, Contract } from '../domain/contract.ts';
import { on } from './usual-weeks.ts';

/** An employer of the demonstration whose name is told, and his contract. */
export type ToldEmployer = {
  name: string;
  commune: string;
  phone?: string;
  email?: string;
  street: string;
  entry: string;
  /** The persona he is. */
  persona?: string;
  /** He entered what is known of him; otherwise his carer did. */
  himself?: true;
  gestures: Gesture[];
  job: Contract['job'];
  hourlyCents: number;
  kilometreCents: number | null;
  presenceWritten: boolean | null;
  nightWritten: boolean | null;
  separateRoom: boolean | null;
  hours: ContractHours[];
};

/**
 * The three employers of Aïcha, around Guéret. On Thursdays she is at all three, and sleeps at Madame Vialle’s: that
 * is the day the demonstration has her replaced.
 */
export const employersOfAicha: readonly ToldEmployer[] = [
  {
    name: 'Madame Petit', commune: 'Guéret', phone: '+33639988001',
    street: '14 rue du Docteur Brésard', entry: 'Portail vert, sonner deux fois.',
    gestures: ['cooking', 'meals', 'housework'], job: 'B', hourlyCents: 1310, kilometreCents: null,
    presenceWritten: null, nightWritten: null, separateRoom: null,
    hours: [...on([1, 2, 3, 4, 5], '11:45', '13:15'), ...on([5], '9:00', '11:00')],
  },
  {
    name: 'Monsieur Roche', commune: 'Ahun', phone: '+33639988002', persona: 'georges',
    street: '3 chemin du Moutier', entry: 'La porte de côté, sous la glycine, est ouverte dès 7 h.',
    gestures: ['washing', 'dressing', 'meals'], job: 'C', hourlyCents: 1350, kilometreCents: 35,
    presenceWritten: null, nightWritten: null, separateRoom: null,
    hours: [...on([1, 2, 3, 4], '7:30', '9:00'), ...on([1, 2, 3, 4], '18:30', '19:30')],
  },
  {
    name: 'Madame Vialle', commune: 'Saint-Sulpice-le-Guérétois', email: 'vialle@exemple.invalid',
    street: '2 impasse des Tilleuls', entry: 'La clé est dans la boîte à code, près du garage.',
    gestures: ['transfers', 'company', 'memory'], job: 'C', hourlyCents: 1340, kilometreCents: 30,
    presenceWritten: true, nightWritten: true, separateRoom: true,
    hours: [
      ...on([2, 4], '14:30', '17:30', 'presence'),
      ...on([3], '14:30', '16:30'),
      ...on([4], '20:30', '7:00', 'night'),
    ],
  },
]; // oxfmt-ignore

/** Josiane’s two, in Saint-Vaury: her Thursdays and her nights are free. */
export const employersOfJosiane: readonly ToldEmployer[] = [
  {
    name: 'Madame Neyrat', commune: 'Saint-Vaury', phone: '+33639988011', himself: true,
    street: '6 route de Roche', entry: '',
    gestures: ['washing', 'hoist', 'bed'], job: 'D', hourlyCents: 1460, kilometreCents: 30,
    presenceWritten: null, nightWritten: null, separateRoom: null,
    hours: on([1, 2, 3, 5], '8:00', '10:00'),
  },
  {
    name: 'Monsieur Fayolle', commune: 'Bussière-Dunoise', phone: '+33639988012',
    street: '9 place de l’Église', entry: 'Parler fort en entrant.',
    gestures: ['meals', 'walking', 'company'], job: 'C', hourlyCents: 1330, kilometreCents: 30,
    presenceWritten: null, nightWritten: null, separateRoom: null,
    hours: on([1, 3, 5], '11:30', '13:30'),
  },
]; // oxfmt-ignore
