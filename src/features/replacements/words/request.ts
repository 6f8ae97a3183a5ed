import type { Motive, ShiftKind, ShiftState, ShownState } from '../domain/request.ts';

const motivesFr: Record<Motive, { label: string; hint: string }> = {
  absence: {
    label: 'Une absence',
    hint: 'Personnelle, de famille ou autre. Il n’y a pas à dire laquelle.',
  },
  leave: { label: 'Des congés', hint: 'Congés payés, congé sans solde.' },
  training: { label: 'Une formation', hint: 'Un stage, une séance du relais.' },
  'suspended-contract': {
    label: 'Un contrat suspendu',
    hint: 'Congé maternité, parental, ou un autre long congé.',
  },
  'part-time-for-now': { label: 'Moins d’heures, pour un temps', hint: 'Un temps partiel provisoire.' },
  'awaiting-newcomer': {
    label: 'Un départ, avant qu’une autre personne arrive',
    hint: 'Son contrat est déjà décidé.',
  },
};

const kindsFr: Record<ShiftKind, string> = {
  work: 'travail',
  presence: 'présence de jour',
  night: 'présence de nuit',
  'night-care': 'nuit de garde',
};

const statesFr: Record<ShownState, string> = {
  draft: 'Brouillon',
  asking: 'En cours',
  settled: 'Réglé',
  ended: 'Terminé',
  nobody: 'Personne ne vient',
  cancelled: 'Annulé',
};

const shiftStatesFr: Record<ShiftState, string> = {
  open: 'cherche quelqu’un',
  taken: 'acceptées par une collègue, l’employeur doit répondre',
  agreed: 'réglées',
  uncovered: 'personne pour l’instant',
  withdrawn: 'retirées',
};

const hoursFr = (count: number) => (count === 1 ? '1\u00a0intervention' : `${count} interventions`);

/** Asking to be replaced. */
export const fr = {
  title: 'Remplacement',
  back: 'Remplacement',
  lead: 'Un empêchement\u00a0? RAVie cherche des collègues près de chez vous, vérifie la convention et prévient chaque employeur.',
  replaceMe: 'Me faire remplacer',
  mine: 'Mes demandes',
  others: 'Demandes que vous suivez',
  nothing: 'Vous n’avez rien demandé pour l’instant.',
  nothingYet:
    'Touchez «\u00a0Me faire remplacer\u00a0», choisissez les jours\u00a0: le reste se fait en quelques minutes.',
  links: 'Voir aussi',
  availability: 'Mes disponibilités',
  availabilityHint: 'Quand vous pourriez remplacer une collègue.',
  employers: 'Mes employeurs',
  employersHint: 'Vos contrats et vos heures, saisis une seule fois.',
  forMyCarer: 'Votre assistante ou assistant de vie ne peut pas venir\u00a0?',
  forMyCarerButton: (name: string) => `Faire remplacer ${name}`,
  helpCarer: 'Aider une collègue du relais',
  helpCarerHint:
    'Quelqu’un vous a téléphoné\u00a0: vous demandez à sa place. C’est noté dans le journal, et elle le voit.',
  how: 'Comment on choisit',
  of: (name: string) => `Pour remplacer ${name}`,
  states: statesFr,
  standing: {
    draft: 'Personne n’est encore prévenu.',
    draftForHer: (name: string) => `Seule ${name} est prévenue pour l’instant.`,
    draftByOther: 'Aucune collègue n’est encore prévenue.',
    asking: (open: number, taken: number, agreed: number, all: number) =>
      [
        open > 0 ? `${hoursFr(open)} sans personne` : '',
        taken > 0 ? `${hoursFr(taken)} en attente de l’employeur` : '',
        agreed > 0 ? `${agreed} ${agreed === 1 ? 'réglée' : 'réglées'} sur ${all}` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    settled: 'Tout est réglé.',
    ended: 'C’est passé.',
    nobody: 'Toutes les heures ont été retirées\u00a0: personne ne vient.',
    allAsked: (hours: number) =>
      `${hoursFr(hours)} sans personne, et plus personne à demander. À faire\u00a0: voir qui d’autre appeler.`,
    noneWanted:
      'Un employeur ne veut personne\u00a0: rien n’est plus cherché. À faire\u00a0: l’appeler, ou chercher à nouveau.',
    cancelled: 'Demande annulée.',
  },
  hoursCount: hoursFr,

  newTitle: 'Me faire remplacer',
  newTitleFor: (name: string) => `Faire remplacer ${name}`,
  whichDays: 'Quels jours\u00a0?',
  whichDaysHint:
    'Toutes vos heures de ces jours seront proposées. Vous pourrez en retirer à l’étape suivante.',
  whichDaysHis:
    'Toutes ses heures chez vous, ces jours-là, seront proposées. Vous pourrez en retirer à l’étape suivante.',
  whichDaysBlind: 'Vous ne voyez pas quand elle travaille\u00a0: choisissez les jours qu’on vous a dits.',
  laterDays: 'Plus tard',
  why: 'Pourquoi\u00a0?',
  whyHint: 'La loi demande un motif. Jamais de maladie ni de diagnostic.',
  motives: motivesFr,
  urgent: 'C’est urgent',
  urgentHint: 'Les collègues sont prévenues tout de suite, et la suivante est demandée plus vite.',
  yesUrgent: 'Oui, c’est urgent',
  word: 'Qui vous l’a demandé\u00a0?',
  words: { carer: 'Elle-même', employer: 'Son employeur' },
  employerName: 'Le nom de cet employeur, comme on vous l’a dit',
  employerNameHint: 'Seules ses heures à lui seront proposées.',
  next: 'Continuer',
  faults: {
    days: 'Choisissez au moins un jour.',
    motive: 'Choisissez un motif.',
    word: 'Dites qui vous l’a demandé.',
    noHours: 'Aucune heure n’est prévue ces jours-là.',
    askedAlready: 'Ces heures sont déjà dans une autre demande.',
    seeThatRequest: 'Voir cette demande',
    tooMany: (most: number) =>
      `Une demande contient au plus ${most} interventions. Choisissez moins de jours.`,
    employerName: 'Aucun de ses employeurs ne porte ce nom. Vérifiez-le avec la personne qui vous appelle.',
    nothingLeft: 'Gardez au moins une intervention.',
    unreadable: 'Écrivez le jour et les heures, par exemple 20:00 et 7:00.',
    'not-ahead': 'Ces heures sont passées, ou dans plus de huit semaines.',
    'same-time': 'Le début et la fin sont à la même heure.',
    overlaps: 'Il y a déjà des heures à ce moment-là dans votre demande.',
    overlapsKept: 'Deux de ces interventions tombent au même moment. Gardez l’une ou l’autre.',
    'too-many': 'La demande est trop longue. Faites-en une deuxième.',
    'unknown-contract': 'Choisissez chez qui.',
  },
  noEmployer: 'D’abord, vos employeurs',
  noEmployerHint:
    'RAVie doit savoir chez qui vous travaillez, et quand. Saisissez-le une fois\u00a0: ensuite, vous faire remplacer prend une minute.',
  noEmployerButton: 'Saisir mes employeurs',
  noHoursAhead: 'Aucune heure n’est prévue dans les huit semaines qui viennent.',
  noHoursAheadHint: 'Ajoutez vos heures dans «\u00a0Mes employeurs\u00a0».',
  noHoursOfHer: 'Aucune heure n’est saisie pour elle dans les huit semaines qui viennent.',
  whichCarer: 'Pour quelle collègue\u00a0?',
  noCarer: 'Votre relais n’a pas encore d’assistante de vie.',

  requestTitle: (when: string) => `Se faire remplacer ${when}`,
  requestTitleFor: (name: string, when: string) => `Remplacer ${name} ${when}`,
  opened: 'C’est préparé. Vérifiez les heures, puis voyez qui peut venir.',
  saved: 'C’est enregistré.',
  added: 'Ces heures sont ajoutées.',
  corrected: 'Ces heures sont corrigées.',
  askedOnWord: {
    carer: (name: string) => `Demandé par ${name || 'une animatrice'}, sur votre parole.`,
    employer: (name: string) => `Demandé par ${name || 'une animatrice'}, sur la parole de votre employeur.`,
  },
  askedOnWordOf: { carer: 'Sur la parole de la collègue.', employer: 'Sur la parole de l’employeur.' },
  askedByEmployer: (name: string) => `Demandé par ${name ? `${name}, ` : ''}votre employeur.`,
  hersToStop: 'Ce sont vos heures\u00a0: vous pouvez tout arrêter ici.',
  refusedTitle: 'La convention ne le permet pas ainsi',
  refusedLead: 'Rien n’est perdu\u00a0: vos heures restent ici. Corrigez-les pour pouvoir demander.',
  lawful: 'Ce qui serait permis\u00a0:',
  advised: 'Ce qu’on peut faire\u00a0:',
  toCheck: 'À vérifier avant de signer',
  article: (number: string) => `article ${number} de la convention`,
  codeArticle: (number: string) => `article ${number} du code du travail`,
  strip: 'Les heures, jour par jour',
  until: (hour: string) => `jusqu’à ${hour}`,
  hours: 'Les heures à remplacer',
  hoursHint: 'Décochez celles qui ne sont pas à remplacer.',
  keep: 'Garder les heures cochées',
  kinds: kindsFr,
  at: (name: string, commune: string) => `chez ${name}, ${commune}`,
  shiftStates: shiftStatesFr,
  takenOut: 'retirée',
  add: 'Ajouter des heures',
  addWhere: 'Chez qui\u00a0?',
  addDay: 'Quel jour\u00a0?',
  addFrom: 'De',
  addTo: 'À',
  addToHint: 'Plus tôt que le début\u00a0: c’est le lendemain.',
  addKind: 'Quelle sorte d’heures\u00a0?',
  addButton: 'Ajouter ces heures',
  correct: 'Corriger les heures refusées',
  correctButton: 'Corriger ces heures',
  choices: 'Comment demander',
  samePerson: 'Une seule personne pour tout',
  samePersonHint: 'Sinon, chaque intervention va à celle qui peut.',
  faces: 'Au plus combien de personnes différentes chez un même employeur\u00a0?',
  wave: 'Combien de collègues prévenir à la fois\u00a0?',
  waveHint: 'Si personne ne répond, les suivantes sont prévenues.',
  choosing: 'Qui choisit\u00a0?',
  choosingFirst: 'La première qui accepte',
  choosingFirstHint: 'Le plus rapide.',
  choosingMe: 'Moi, parmi celles qui veulent bien',
  choosingMeHint: 'Vous recevez leurs noms, puis vous choisissez.',
  saveChoices: 'Enregistrer',
  who: 'Voir qui peut venir',
  drop: 'Jeter ce brouillon',
  noDraft: 'Ce n’est plus un brouillon\u00a0: voici où en est la demande.',
  dropped: 'Le brouillon est jeté.',
  gestures: (names: string) => `Gestes\u00a0: ${names}`,
};

export type Words = typeof fr;
