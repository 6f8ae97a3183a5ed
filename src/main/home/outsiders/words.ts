/** Roles whose home is not the exchange. `none`: nobody has said or given anything yet. */
export type Outsider =
  | 'expert'
  | 'employer'
  | 'caregiver'
  | 'job_seeker'
  | 'structure_member'
  | 'staff'
  | 'none';

type Home = { lead: string; now: readonly string[] };

const closed =
  'L’entraide est réservée aux assistantes et assistants de vie\u00a0: c’est ce qui leur permet d’y parler librement.';

const homesFr: Record<Outsider, Home> = {
  employer: {
    lead: 'Vous êtes particulier employeur.',
    now: [
      'Parlez des relais à la personne qui vous aide\u00a0: elle y retrouve des collègues, gratuitement, et pose ses questions.',
      'Un centre de ressources vous accueille aussi\u00a0: on y répond à vos questions et on vous oriente.',
      'Seule la personne reliée à votre contrat voit que vous avez un compte.',
    ],
  },
  caregiver: {
    lead: 'Vous aidez un proche.',
    now: [
      'Un centre de ressources vous accueille\u00a0: on y répond à vos questions et on vous oriente.',
      'Quelqu’un vient aider votre proche\u00a0? Parlez-lui des relais\u00a0: c’est gratuit, et on y est entre collègues.',
      'Les assistantes et assistants de vie ne voient ni votre compte ni ce que vous êtes.',
    ],
  },
  job_seeker: {
    lead: 'Vous cherchez un emploi dans l’aide à domicile.',
    now: [
      'Un centre de ressources vous accueille\u00a0: on vous y parle du métier et on vous oriente.',
      'Dès votre premier contrat, demandez le code d’un relais\u00a0: des collègues vous y attendent.',
      'Les assistantes et assistants de vie ne voient ni votre compte ni ce que vous êtes.',
    ],
  },
  expert: {
    lead: 'Vous répondez comme spécialiste.',
    now: [
      'Les assistantes de vie envoient des questions à votre domaine\u00a0: vous les trouvez dans «\u00a0Entraide\u00a0», et RAVie vous prévient.',
      'Votre réponse porte le nom de votre domaine. Elle aide aussi toutes celles qui chercheront la même chose.',
      'Vous ne lisez que les questions qui vous sont envoyées.',
    ],
  },
  structure_member: {
    lead: 'Vous travaillez pour une structure.',
    now: [
      'Faites connaître les relais de votre département\u00a0: la personne qui les anime vous donne l’affiche et le code.',
      'Votre structure emploie des assistantes ou assistants de vie chez des particuliers\u00a0? Un relais les réunit, gratuitement.',
    ],
  },
  staff: { lead: 'Vos rôles sont enregistrés.', now: ['Vos pages sont dans «\u00a0Plus\u00a0».'] },
  none: {
    lead: 'Votre compte est ouvert.',
    now: ['Dites qui vous êtes\u00a0: nous vous montrons ce que RAVie fait pour vous.'],
  },
};

export const fr = {
  homes: homesFr,
  now: 'Ce que RAVie fait pour vous aujourd’hui',
  near: 'Près de chez vous',
  nearNone: 'Aucun relais dans votre département pour l’instant.',
  noCommune: 'Dites votre commune\u00a0: vous verrez les relais et les centres proches.',
  addCommune: 'Dire ma commune',
  here: 'dans votre commune',
  exchange: 'Et l’entraide\u00a0?',
  closed,
  isCarer: 'Je suis assistante ou assistant de vie',
  whoIAm: 'Dire qui je suis',
  change: 'Changer ce que je suis',
  profile: 'Mon profil',
};

export type Words = typeof fr;

const hidden = 'Carers see neither your account nor what you are.';

const homesEn: Record<Outsider, Home> = {
  employer: {
    lead: 'You employ a carer.',
    now: [
      'Tell the person who helps you about the relays: she meets colleagues there, free of charge, and asks her questions.',
      'A resource centre welcomes you too: your questions are answered, and you are shown the way.',
      'Only the person linked to your contract sees that you have an account.',
    ],
  },
  caregiver: {
    lead: 'You help somebody close to you.',
    now: [
      'A resource centre welcomes you: your questions are answered, and you are shown the way.',
      'Somebody comes to help your relative? Tell her about the relays: they are free, and among colleagues.',
      hidden,
    ],
  },
  job_seeker: {
    lead: 'You are looking for work in home care.',
    now: [
      'A resource centre welcomes you: you are told about the trade, and shown the way.',
      'From your first contract on, ask for the code of a relay: colleagues are waiting for you there.',
      hidden,
    ],
  },
  expert: {
    lead: 'You answer as a specialist.',
    now: [
      'Carers send questions to your field: you find them under “Mutual help”, and RAVie tells you.',
      'Your answer bears the name of your field. It also helps all those who will look for the same thing.',
      'You read only the questions that are sent to you.',
    ],
  },
  structure_member: {
    lead: 'You work for a structure.',
    now: [
      'Make the relays of your department known: the person who runs them gives you the poster and the code.',
      'Does your structure employ carers in private homes? A relay brings them together, free of charge.',
    ],
  },
  staff: { lead: 'Your roles are recorded.', now: ['Your pages are under “More”.'] },
  none: { lead: 'Your account is open.', now: ['Say who you are: we show you what RAVie does for you.'] },
};

export const en: Words = {
  homes: homesEn,
  now: 'What RAVie does for you today',
  near: 'Near you',
  nearNone: 'No relay in your department yet.',
  noCommune: 'Tell us your town: you will see the relays and centres nearby.',
  addCommune: 'Tell my town',
  here: 'in your town',
  exchange: 'And mutual help?',
  closed: 'Mutual help is reserved for home carers: that is what lets them speak freely there.',
  isCarer: 'I am a carer',
  whoIAm: 'Say who I am',
  change: 'Change what I am',
  profile: 'My profile',
};

export const outsiderWords = { fr, en };
