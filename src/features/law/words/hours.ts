import type { DayPresenceReason } from '../domain/rules/day-presence.ts';
import type { ScheduleNoticeReason } from '../domain/rules/schedule-notice.ts';
import type { TrainingReason } from '../domain/rules/training.ts';
import type { DailyRestReason, RestAcrossReason } from '../domain/rules/unverified-rests.ts';
import type { WeeklyHoursReason } from '../domain/rules/weekly-hours.ts';
import type { WeeklyRestReason } from '../domain/rules/weekly-rest.ts';
import { atHour, inHours, onDay } from './figures.ts';
import type { Sayings } from './said.ts';

export type HoursReason =
  | WeeklyHoursReason
  | DayPresenceReason
  | WeeklyRestReason
  | DailyRestReason
  | RestAcrossReason
  | ScheduleNoticeReason
  | TrainingReason;

/** Days, as « 1 jour », « 3 jours ». */
const days = (count: number) => `${count}\u00a0${count > 1 ? 'jours' : 'jour'}`;

export const hoursFr: Sayings<HoursReason> = {
  'week-too-long': ({ week, hours, most }) => ({
    says: `La semaine ${week} compte ${inHours(hours)} de travail. Le maximum est de ${inHours(most)}.`,
    lawful: `Retirer ${inHours(hours - most)} de cette semaine.`,
  }),
  'mean-too-high': ({ first, mean, most, over }) => ({
    says: `À partir de la semaine ${first}, la moyenne sur ${over} semaines est de ${inHours(mean)}. Le maximum est de ${inHours(most)}.`,
    lawful: `Retirer ${inHours((mean - most) * over)} sur ces ${over} semaines.`,
  }),
  'mean-unknown': ({ hours, known, most, over }) => ({
    says: `Une semaine compte ${inHours(hours)}. C’est permis si la moyenne sur ${over} semaines ne dépasse pas ${inHours(most)}. Nous n’en connaissons que ${known}.`,
    lawful: `Compter les ${over} semaines qui se suivent.`,
  }),
  'hours-elsewhere': ({ hours, most }) => ({
    says: `Ici, la semaine la plus longue compte ${inHours(hours)}. Avec les autres employeurs, le total doit rester à ${inHours(most)} au plus.`,
    lawful: 'Qui travaille compte toutes ses heures, et prévient ses employeurs avant de dépasser.',
  }),
  'week-fine': ({ hours, most }) => ({
    says: `La semaine la plus longue compte ${inHours(hours)} de travail, pour ${inHours(most)} au plus.`,
  }),
  'presence-unwritten': ({ hours }) => ({
    says: `Ces ${inHours(hours)} de présence ne sont pas écrites. Sans écrit, ce sont des heures de travail.`,
    lawful:
      'Les écrire dans le contrat, la lettre d’engagement ou un avenant. Sinon, les payer comme du travail.',
  }),
  'presence-is-work': ({ hours }) => ({
    says: `Les interventions sont fréquentes : ces ${inHours(hours)} sont du travail, à compter et à payer en entier.`,
    lawful: 'Signer un avenant qui en fait des heures de travail.',
  }),
  'presence-shared': () => ({
    says: 'En garde partagée, il n’y a pas d’heures de présence responsable.',
    lawful: 'Compter et payer toutes ces heures comme du travail.',
  }),
  'presence-writing-unknown': () => ({
    says: 'Ces heures de présence doivent être écrites dans le contrat.',
    lawful: 'Relire le contrat ou la lettre d’engagement.',
  }),
  'presence-calls-unknown': () => ({
    says: 'Si les interventions sont fréquentes, ce n’est plus de la présence : c’est du travail.',
    lawful: 'En parler ensemble, et compter les interventions.',
  }),
  'presence-counted': ({ hours, counted }) => ({
    says: `${inHours(hours)} de présence responsable comptent pour ${inHours(counted)} de travail.`,
  }),
  'rest-too-short': ({ monday, longest, least }) => ({
    says: `La semaine du ${onDay(monday, 'fr')}, le plus long repos est de ${inHours(longest)}. Il en faut ${inHours(least)} de suite.`,
    lawful: `Laisser ${inHours(least)} de suite sans travail. Par exception : un accord écrit de qui travaille, et 25\u00a0% en plus ou en repos.`,
  }),
  'rest-consent-unknown': ({ monday, longest, least }) => ({
    says: `La semaine du ${onDay(monday, 'fr')}, le plus long repos est de ${inHours(longest)}, au lieu de ${inHours(least)}.`,
    lawful:
      'C’est permis par exception, avec un accord écrit de qui travaille, et 25\u00a0% en plus ou en repos. Vérifier qu’il est écrit.',
  }),
  'rest-across-weeks': ({ monday, least }) => ({
    says: `La semaine du ${onDay(monday, 'fr')}, les ${inHours(least)} de repos passent par-dessus le dimanche à minuit.`,
    lawful: 'Le plus sûr : placer tout le repos entre le lundi et le dimanche.',
  }),
  'rest-worked-by-consent': ({ monday }) => ({
    says: `La semaine du ${onDay(monday, 'fr')}, le repos est travaillé par exception, avec l’accord écrit de qui travaille. Il est payé 25\u00a0% de plus, ou rendu en repos.`,
  }),
  'rest-fine': ({ least }) => ({ says: `Chaque semaine garde ${inHours(least)} de repos de suite.` }),
  'day-rest-short': ({ from, hours, usual }) => ({
    says: `À partir du ${atHour(from, 'fr')}, le plus long repos en 24\u00a0h est de ${inHours(hours)}. Dans d’autres métiers, il en faut ${inHours(usual)}.`,
    lawful: `Par prudence, laisser ${inHours(usual)} de suite. Nous n’avons pas lu que ce soit obligatoire ici.`,
  }),
  'day-rest-fine': ({ usual }) => ({ says: `Chaque journée garde ${inHours(usual)} de repos de suite.` }),
  'rest-across-employers': ({ monday, longest, least }) => ({
    says: `Tous employeurs ensemble, la semaine du ${onDay(monday, 'fr')} ne laisse que ${inHours(longest)} de repos de suite.`,
    lawful: `La convention demande ${inHours(least)} pour chaque contrat. Pour plusieurs ensemble, elle ne le dit pas : qui travaille dit si cela lui va.`,
  }),
  'rest-across-employers-fine': ({ least }) => ({
    says: `Tous employeurs ensemble, chaque semaine garde ${inHours(least)} de repos de suite.`,
  }),
  'notice-too-short': ({ days: count, least }) => ({
    says: `Les horaires sont donnés ${days(count)} avant. Il faut ${days(least)}.`,
    lawful:
      'Prévenir plus tôt. Si c’est vraiment imprévisible, qui travaille peut dire oui, ou refuser sans risque.',
  }),
  'notice-unwritten': () => ({
    says: 'Les horaires ne sont pas donnés par écrit.',
    lawful: 'Les envoyer par message ou les remettre sur papier.',
  }),
  'notice-writing-unknown': () => ({
    says: 'Les horaires doivent être donnés par écrit.',
    lawful: 'Vérifier qu’un message ou un papier les dit.',
  }),
  'notice-urgent': ({ days: count, least }) => ({
    says: `Les horaires sont donnés ${days(count)} avant, au lieu de ${days(least)}. C’est permis si la situation est vraiment exceptionnelle.`,
    lawful: 'Qui n’est pas libre peut refuser : ce n’est pas une faute.',
  }),
  'notice-fine': ({ days: count, least }) => ({
    says: `Les horaires sont donnés ${days(count)} avant, pour ${days(least)} demandés.`,
  }),
  'notice-regular': () => ({
    says: 'Les horaires sont réguliers : ce délai ne s’applique pas. Les changer demande un avenant écrit.',
  }),
  'training-on-leave': () => ({
    says: 'Une formation ne peut pas avoir lieu pendant les congés payés.',
    lawful: 'La placer un jour de travail, ou hors du temps de travail avec un accord écrit.',
  }),
  'training-unasked': () => ({
    says: 'Les autres employeurs n’ont pas reçu de demande écrite.',
    lawful: 'Leur écrire pour demander l’autorisation de s’absenter.',
  }),
  'training-unanswered': () => ({
    says: 'Un employeur n’a pas répondu par écrit avant le départ en formation.',
    lawful: 'Attendre sa réponse écrite.',
  }),
  'training-unagreed': () => ({
    says: 'Hors du temps de travail, il faut l’accord écrit de qui part en formation.',
    lawful: 'Écrire cet accord. On a 8\u00a0jours pour y revenir, et on peut refuser.',
  }),
  'training-asking-unknown': () => ({
    says: 'La demande aux autres employeurs et leur réponse doivent être écrites.',
    lawful: 'Vérifier les deux avant le départ.',
  }),
  'training-agreement-unknown': () => ({
    says: 'Hors du temps de travail, il faut l’accord écrit de qui part en formation.',
    lawful: 'Vérifier qu’il est signé.',
  }),
  'training-fine': () => ({
    says: 'Sur le temps de travail, la formation compte comme du travail. Les contrats des autres employeurs sont suspendus ce jour-là.',
  }),
  'training-outside-fine': () => ({
    says: 'Hors du temps de travail, la formation donne droit à une allocation forfaitaire.',
  }),
};
