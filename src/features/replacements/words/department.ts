import type { Unsent } from '../domain/department/plan.ts';
import type { WhyKind } from '../domain/department/why.ts';

/** The plan of a whole department. */
export const fr = {
  title: 'Tout le département',
  lead: 'Beaucoup d’absences d’un coup\u00a0? RAVie cherche qui peut prendre quoi, pour toutes les heures restées sans personne.',
  nothingSent: 'Rien ne part tant que vous n’avez pas publié.',
  newTitle: 'Préparer un plan',
  department: 'Département',
  from: 'Du',
  until: 'Au',
  daysHint: 'Quatre semaines au plus.',
  make: 'Chercher',
  plansTitle: 'Mes derniers plans',
  none: 'Aucun plan pour l’instant.',
  planOf: (department: string) => `Plan\u00a0: ${department}`,
  days: (from: string, until: string) => (from === until ? from : `du ${from} au ${until}`),
  back: 'Tout le département',
  backToPlan: 'Le plan',
  states: { looking: 'en recherche', ready: 'à relire', published: 'publié' },
  looking: 'RAVie cherche encore. Cela prend moins d’une minute.',
  comesAlone: 'Cette page change toute seule dès que c’est prêt.',
  lookingLate: 'La recherche n’a pas abouti. Relancez-la.',
  look: 'Voir où cela en est',
  covered: (covered: number, shifts: number) =>
    covered < 2
      ? `${covered} intervention pourvue sur ${shifts}`
      : `${covered} interventions pourvues sur ${shifts}`,
  askedFor: (asked: number, shifts: number) =>
    asked < 2
      ? `${asked} intervention demandée sur ${shifts}`
      : `${asked} interventions demandées sur ${shifts}`,
  carers: (count: number) => (count < 2 ? `${count} assistante de vie` : `${count} assistantes de vie`),
  proven: {
    among: (looked: number, hasFixed: boolean) => {
      const who =
        looked < 2
          ? 'la collègue disponible la plus proche'
          : `les ${looked} collègues disponibles les plus proches`;
      const said = looked < 2 ? 'ce qu’elle a dit' : 'ce qu’elles ont dit';
      return hasFixed ? `Avec ${who}, ${said} et les lignes fixées` : `Avec ${who}, et ${said}`;
    },
    best: 'aucun plan ne fait mieux\u00a0: c’est prouvé.',
    most: 'aucun plan n’en couvre davantage\u00a0: c’est prouvé.',
    gap: (bound: number) =>
      `aucun plan n’en couvre plus de ${bound}\u00a0: c’est prouvé. Entre les deux, on ne sait pas.`,
  },
  faces: (faces: number) =>
    faces < 2
      ? 'Un seul visage en tout, chez tous les employeurs.'
      : `${faces} visages différents en tout, chez tous les employeurs.`,
  empty: 'Aucune heure n’est à pourvoir ces jours-là.',
  together: (count: number) =>
    count < 2
      ? `${count} intervention n’est pas dans ce plan\u00a0: on y demande une seule personne pour tout.`
      : `${count} interventions ne sont pas dans ce plan\u00a0: on y demande une seule personne pour tout.`,
  awaiting: (count: number) =>
    count < 2
      ? `${count} intervention attend une réponse\u00a0: elle n’est pas dans ce plan.`
      : `${count} interventions attendent une réponse\u00a0: elles ne sont pas dans ce plan.`,
  more: (shifts: number, count: number) =>
    count < 2
      ? `Ce plan s’arrête aux ${shifts} premières interventions\u00a0: ${count} autre attend le suivant.`
      : `Ce plan s’arrête aux ${shifts} premières interventions\u00a0: ${count} autres attendent le suivant.`,
  tableOf: 'Qui irait où',
  when: 'Quand',
  where: 'Où',
  who: 'Qui',
  change: 'Changer',
  nobody: 'Personne',
  elsewhereName: 'Une assistante de vie d’un autre département',
  kinds: { work: 'travail', presence: 'présence', night: 'nuit de présence', 'night-care': 'garde de nuit' },
  locked: 'fixée',
  notOpen: 'n’est plus à pourvoir',
  whys: {
    gestures: (count: number) => `il manque un geste à ${count} collègue${count < 2 ? '' : 's'}`,
    'too-far': (count: number) => (count < 2 ? `${count} est trop loin` : `${count} sont trop loin`),
    'not-available': (count: number) =>
      count < 2 ? `${count} n’est pas disponible` : `${count} ne sont pas disponibles`,
    asked: (count: number) =>
      count < 2 ? `${count} a déjà reçu cette demande` : `${count} ont déjà reçu cette demande`,
    employer: (count: number) => `pour ${count}, l’employeur a dit non ou voit déjà assez de personnes`,
    elsewhere: (count: number) =>
      count < 2 ? `${count} est prise ailleurs à cette heure` : `${count} sont prises ailleurs à cette heure`,
    enough: (count: number) =>
      count < 2 ? `${count} a déjà assez avec ce plan` : `${count} ont déjà assez avec ce plan`,
  } satisfies Record<WhyKind, (count: number) => string>,
  nobodyOpen: 'personne de disponible autour',
  again: 'Chercher à nouveau, sans toucher aux lignes fixées',
  publish: (count: number) =>
    count < 2 ? 'Publier\u00a0: demander à une personne' : `Publier\u00a0: demander à ${count} personnes`,
  publishWhy:
    'Chacune reçoit sa demande, et répond elle-même. Les employeurs sont interrogés ensuite, un par un.',
  published: 'Ce plan est publié. La suite se lit dans chaque demande.',
  wasMade: 'Le plan est en préparation.',
  wasPublished: (count: number) =>
    count === 0
      ? 'Rien n’est demandé à personne.'
      : count < 2
        ? 'C’est demandé à une personne.'
        : `C’est demandé à ${count} personnes.`,
  notAsked: (count: number) =>
    count < 2
      ? 'Une ligne n’est pas partie\u00a0: elle dit pourquoi.'
      : `${count} lignes ne sont pas parties\u00a0: chacune dit pourquoi.`,
  notSent: 'pas partie',
  unsent: {
    over: 'Ces heures ne sont plus à pourvoir.',
    asked: 'Elle avait déjà reçu cette demande.',
    employer: 'L’employeur a dit non, ou voit déjà assez de personnes.',
    'not-available': 'Elle n’est plus disponible.',
  } satisfies Record<Unsent, string>,
  alreadyPublished: 'Ce plan était déjà publié. Le voici tel qu’il est.',
  changedSince: 'Ce plan a changé depuis. Le voici tel qu’il est.',
  wasChanged: 'La ligne est changée.',
  lineTitle: 'Une ligne du plan',
  hold: 'Fixer cette ligne',
  free: 'Ne plus la fixer',
  empties: 'N’y mettre personne',
  choose: 'La choisir',
  othersTitle: 'Qui d’autre pourrait',
  noOther: 'Personne d’autre ne peut, d’après ce que chacune a dit.',
  minutes: (minutes: number) => `environ ${minutes} min`,
  alsoHas: (count: number) =>
    count < 2 ? `${count} autre intervention dans ce plan` : `${count} autres interventions dans ce plan`,
  unnamed: (count: number) =>
    count < 2
      ? `${count} autre, dont vous ne voyez pas la fiche.`
      : `${count} autres, dont vous ne voyez pas la fiche.`,
  faults: {
    'bad-days': 'Donnez deux jours, le premier avant le dernier.',
    'past-days': 'Ces jours sont passés.',
    'too-many-days': 'Quatre semaines au plus\u00a0: rapprochez les deux jours.',
    'does-not-fit':
      'Elle ne peut pas, avec ce que le plan lui donne déjà, ou avec qui il met déjà chez cet employeur. Videz d’abord l’autre ligne.',
  },
};

export const en: typeof fr = {
  title: 'The whole department',
  lead: 'Many absences at once? RAVie looks for who can take what, over all the hours left without anybody.',
  nothingSent: 'Nothing is sent before you publish.',
  newTitle: 'Prepare a plan',
  department: 'Department',
  from: 'From',
  until: 'To',
  daysHint: 'Four weeks at most.',
  make: 'Look',
  plansTitle: 'My last plans',
  none: 'No plan yet.',
  planOf: (department) => `Plan: ${department}`,
  days: (from, until) => (from === until ? from : `from ${from} to ${until}`),
  back: 'The whole department',
  backToPlan: 'The plan',
  states: { looking: 'looking', ready: 'to be read', published: 'published' },
  looking: 'RAVie is still looking. It takes less than a minute.',
  comesAlone: 'This page changes by itself as soon as it is ready.',
  lookingLate: 'The search did not end. Start it again.',
  look: 'See how far it is',
  covered: (covered, shifts) => `${covered} of ${shifts} ${shifts === 1 ? 'shift' : 'shifts'} covered`,
  askedFor: (asked, shifts) => `${asked} of ${shifts} ${shifts === 1 ? 'shift' : 'shifts'} asked for`,
  carers: (count) => `${count} ${count === 1 ? 'carer' : 'carers'}`,
  proven: {
    among: (looked, hasFixed) => {
      const who =
        looked === 1 ? 'the nearest colleague who is open' : `the ${looked} nearest colleagues who are open`;
      const said = looked === 1 ? 'what she has said' : 'what they have said';
      return hasFixed ? `With ${who}, ${said} and the fixed lines` : `With ${who}, and ${said}`;
    },
    best: 'no plan does better: proven.',
    most: 'no plan covers more: proven.',
    gap: (bound) => `no plan covers more than ${bound}: proven. In between, it is not known.`,
  },
  faces: (faces) => `${faces} ${faces === 1 ? 'face' : 'different faces'} in all, over all employers.`,
  empty: 'No hours are to be covered on these days.',
  together: (count) =>
    count === 1
      ? '1 shift is not in this plan: one person is asked for throughout.'
      : `${count} shifts are not in this plan: one person is asked for throughout.`,
  awaiting: (count) =>
    count === 1
      ? '1 shift awaits an answer: it is not in this plan.'
      : `${count} shifts await an answer: they are not in this plan.`,
  more: (shifts, count) =>
    `This plan stops at the first ${shifts} shifts: ${count} more ${count === 1 ? 'waits' : 'wait'} for the next.`,
  tableOf: 'Who would go where',
  when: 'When',
  where: 'Where',
  who: 'Who',
  change: 'Change',
  nobody: 'Nobody',
  elsewhereName: 'A carer of another department',
  kinds: { work: 'work', presence: 'presence', night: 'night of presence', 'night-care': 'night care' },
  locked: 'fixed',
  notOpen: 'no longer to be covered',
  whys: {
    gestures: (count) => `${count} ${count === 1 ? 'colleague lacks' : 'colleagues lack'} a gesture`,
    'too-far': (count) => `${count} ${count === 1 ? 'is' : 'are'} too far`,
    'not-available': (count) => `${count} ${count === 1 ? 'is' : 'are'} not available`,
    asked: (count) => `${count} ${count === 1 ? 'was' : 'were'} asked for this already`,
    employer: (count) => `for ${count}, the employer said no or sees enough people`,
    elsewhere: (count) => `${count} ${count === 1 ? 'is' : 'are'} elsewhere at that hour`,
    enough: (count) => `${count} ${count === 1 ? 'has' : 'have'} enough with this plan`,
  },
  nobodyOpen: 'nobody available around',
  again: 'Look again, leaving fixed lines alone',
  publish: (count) => (count === 1 ? 'Publish: one person is asked' : `Publish: ${count} people are asked`),
  publishWhy: 'Each gets her request and answers for herself. Employers are asked afterwards, one by one.',
  published: 'This plan is published. What follows is read in each request.',
  wasMade: 'The plan is being prepared.',
  wasPublished: (count) =>
    count === 0 ? 'Nobody is asked.' : count === 1 ? 'One person is asked.' : `${count} people are asked.`,
  notAsked: (count) =>
    count === 1 ? 'One line was not sent: it says why.' : `${count} lines were not sent: each says why.`,
  notSent: 'not sent',
  unsent: {
    over: 'These hours are no longer to be covered.',
    asked: 'She had been asked for this already.',
    employer: 'The employer said no, or sees enough people.',
    'not-available': 'She is no longer available.',
  },
  alreadyPublished: 'This plan had been published already. Here it is as it stands.',
  changedSince: 'This plan has changed since. Here it is as it stands.',
  wasChanged: 'The line is changed.',
  lineTitle: 'A line of the plan',
  hold: 'Fix this line',
  free: 'Let it go',
  empties: 'Put nobody there',
  choose: 'Choose her',
  othersTitle: 'Who else could',
  noOther: 'Nobody else can, from what each has said.',
  minutes: (minutes) => `about ${minutes} min`,
  alsoHas: (count) => `${count} more ${count === 1 ? 'shift' : 'shifts'} in this plan`,
  unnamed: (count) => `${count} more, whose page you do not see.`,
  faults: {
    'bad-days': 'Give two days, the first before the last.',
    'past-days': 'These days are over.',
    'too-many-days': 'Four weeks at most: bring the two days closer.',
    'does-not-fit':
      'She cannot, with what the plan gives her already, or whom it puts at this employer’s. Empty the other line first.',
  },
};
