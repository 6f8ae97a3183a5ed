import type { Reason } from '../../../features/planning/domain/plan.ts';
import { figure } from './figures.ts';

/** What is said by the command that plans. */
export const planningWords = {
  plan: {
    usage: {
      summary: 'Répartit des remplacements entre des personnes, tous à la fois.',
      about: [
        'Lit un document JSON\u00a0: {"carers":[…],"shifts":[…]}, décrit dans docs/planning.md. Couvre le plus de créneaux, puis',
        'montre le moins de visages à chaque employeur, puis fait le moins de trajets, sans toucher aux lignes fixées dans',
        'le document ("locked":[{"shift","carer"}], facultatif). Rend qui va où, pourquoi le reste n’est pas couvert, et la',
        'limite prouvée qu’aucune répartition ne dépasse. Sans base de données, et rien n’est gardé.',
        'Répond 0 quand c’est calculé, même si tout n’est pas couvert, et 2 quand le document est mal écrit.',
      ],
    },
    fileValue: 'fichier',
    input: 'Le document JSON à lire, ou - pour l’entrée standard.',
    secondsValue: 'secondes',
    seconds: (usual: number) => `Le temps donné au programme, lecture comprise (${usual} par défaut).`,
    seedValue: 'nombre',
    seed: 'Départage autrement ce qui se vaut (0 par défaut). Même nombre, même réponse, sauf si le temps a coupé.',
    needsInput: 'Dites quel document lire\u00a0: --input <fichier>, ou --input - pour l’entrée standard.',
    badSeconds: (most: number) =>
      `L’option --seconds attend un nombre de secondes, plus de 0 et ${most} au plus.`,
    tooLarge: (megabytes: number) => `Le document dépasse ${megabytes} Mo.`,
    notJson: (path: string) =>
      path ? `Le document n’est pas du JSON, à «\u00a0${path}\u00a0».` : 'Le document n’est pas du JSON.',
    wrong: (path: string, why: string) =>
      path
        ? `Le document est mal écrit à «\u00a0${path}\u00a0»\u00a0: ${why}.`
        : `Le document est mal écrit\u00a0: ${why}.`,
    why: {
      missing: 'ceci manque ou n’est pas de la bonne forme',
      choice: 'le genre d’un créneau est work, presence ou night',
      number: 'un nombre est attendu, dans les limites de ce qu’il mesure',
      instant: 'un instant avec son décalage est attendu, comme 2027-01-11T08:00:00+01:00',
      order: 'la fin doit venir après le début',
      twice: 'cet identifiant a déjà servi',
      long: 'un créneau dure un an au plus',
      week: 'une semaine est attendue, comme 2027-W02',
    },
    line: (shift: string, carer: string, minutes: number) =>
      `${shift}\u00a0: ${carer}, environ ${Math.round(minutes)} min`,
    uncovered: (shift: string, why: string) => `${shift}\u00a0: personne${why ? ` (${why})` : ''}`,
    brokenLock: (shift: string, carer: string) =>
      `«\u00a0${shift}\u00a0» ne peut pas être fixé à «\u00a0${carer}\u00a0».`,
    reasons: {
      gestures: (count: number) => `${figure(count)} sans le geste`,
      travel: (count: number) => `${figure(count)} trop loin`,
      unavailable: (count: number) => `${figure(count)} pas disponibles`,
      busy: (count: number) => `${figure(count)} déjà prises`,
      hours: (count: number) => `${figure(count)} sans assez d’heures`,
      requests: (count: number) => `${figure(count)} à ne plus demander`,
      taken: (count: number) => `${figure(count)} placées ailleurs`,
    } satisfies Record<Reason, (count: number) => string>,
    total: (covered: number, shifts: number, most: number) =>
      `Couverts\u00a0: ${figure(covered)} créneaux sur ${figure(shifts)}. Aucune répartition n’en couvre plus de ${figure(most)}.`,
    faces: (faces: number, minutes: number) =>
      `Visages, employeur par employeur\u00a0: ${figure(faces)}. Trajets depuis la maison\u00a0: ${figure(Math.round(minutes))} min.`,
    ended: {
      proven: 'C’est prouvé\u00a0: rien de mieux n’existe.',
      work: 'C’est ce que la recherche a trouvé de mieux.',
      time: 'Le temps donné a coupé la recherche\u00a0: avec plus de secondes, ce serait peut-être mieux.',
    },
  },
};
