import type { TableWords } from './table-names-en.ts';
import { fr as work } from './table-names-work.ts';

export { en } from './table-names-en.ts';

/** Each table, as it is called and what it holds. */
export const fr: TableWords = {
  ...work,
  sign_in_users: { title: 'Votre compte', what: 'votre téléphone ou votre adresse e-mail' },
  sign_in_sessions: {
    title: 'Vos connexions',
    what: 'depuis quand chaque appareil est connecté, jamais où il se trouve',
  },
  sign_in_accounts: { title: 'Autres façons d’entrer', what: 'rien pour l’instant' },
  sign_in_verifications: {
    title: 'Codes de connexion',
    what: 'une empreinte du code, qui ne nomme personne',
  },
  sign_in_keycards: {
    title: 'Votre carte RAVie',
    what: 'quand elle a été faite et utilisée, des empreintes de son code et de votre code secret. Qui anime le relais voit que vous l’avez',
  },
  sign_in_devices: {
    title: 'Vos appareils',
    what: 'trois mots chacun, comme «\u00a0Téléphone, Android, Chrome\u00a0», et par quel moyen vous entrez',
  },
  sign_in_passkeys: {
    title: 'Le déverrouillage de vos appareils',
    what: 'une clé publique par appareil. Ni empreinte du doigt ni visage ne quittent l’appareil',
  },
  people: {
    title: 'Votre profil',
    what: 'votre prénom, votre initiale, votre commune, vos gestes, vos langues, vos réglages',
  },
  grants: { title: 'Vos rôles', what: 'ce que vous êtes, où, depuis quand' },
  experts: { title: 'Vos domaines d’expertise', what: 'dans quel domaine vous répondez, depuis quand' },
  admission_requests: { title: 'Vos demandes d’entrée', what: 'votre message et la réponse reçue' },
  hour_offers: {
    title: 'Les heures que vous proposez',
    what: 'à échanger, en plus, ou un emploi\u00a0: la commune, les gestes, votre mot. De votre contact, seulement lequel montrer',
  },
  hour_offer_times: { title: 'Quand sont ces heures', what: 'leurs jours et leurs heures' },
  hour_offer_answers: {
    title: 'Vos réponses à des heures proposées',
    what: 'votre mot, ce que vous donnez en échange, et lequel de vos contacts montrer',
  },
  replacement_requests: {
    title: 'Vos demandes de remplacement',
    what: 'les jours, le motif en un mot, jamais une maladie, et comment demander',
  },
  replacement_shifts: { title: 'Les heures à remplacer', what: 'quand, chez qui, et quels gestes' },
  replacement_asks: {
    title: 'Ce qu’on vous a demandé',
    what: 'quand, votre réponse, et votre raison si vous l’avez écrite',
  },
  replacement_ask_shifts: {
    title: 'Les heures qu’on vous a demandées',
    what: 'lesquelles, et l’heure que vous avez proposée à la place',
  },
  replacement_covers: { title: 'Vos remplacements', what: 'les heures que vous avez acceptées' },
  employer_agreements: {
    title: 'Les accords des employeurs',
    what: 'quand chacun a été prévenu, et sa réponse',
  },
  replacement_service_calls: {
    title: 'Les services à qui vous avez fait écrire',
    what: 'lesquels, quand, et s’ils peuvent. Qui appeler chez eux, pour qui cherche',
  },
  replacement_ends: {
    title: 'Après un remplacement',
    what: 's’il a eu lieu, un merci, un mot pour l’animatrice',
  },
  replacement_papers: {
    title: 'Vos contrats de remplacement',
    what: 'ce qui a été convenu : prénoms, jours, heures, salaire. Jamais une adresse ni un numéro',
  },
  handover_sheets: {
    title: 'Les passations',
    what: 'ce qu’il faut savoir des maisons où vous travaillez, jamais une maladie',
  },
  department_plans: { title: 'Plans d’un département', what: 'qui l’a préparé, et pour quels jours' },
  department_plan_lines: {
    title: 'Lignes d’un plan',
    what: 'qui pourrait prendre quelle garde, avant que quiconque soit demandé',
  },
  calendar_feeds: { title: 'Votre agenda', what: 'une empreinte de son adresse secrète' },
  questions: {
    title: 'Vos questions',
    what: 'leur texte, leur thème, d’où vous écrivez\u00a0: le département, ou moins près. Avec et sans votre nom',
  },
  answers: { title: 'Vos réponses', what: 'leur texte, d’où vous écrivez. Avec et sans votre nom' },
  unsigned_authors: {
    title: 'Le lien avec vos textes sans nom',
    what: 'ce qui vous permet de les changer. La modération ne le lit qu’avec une raison écrite, et vous le dit',
  },
  answer_thanks: { title: 'Vos «\u00a0Ça m’aide\u00a0»', what: 'les réponses que vous avez saluées' },
  exchange_revisions: {
    title: 'Vos textes d’avant',
    what: 'ce que disait une question ou une réponse avant que vous la changiez',
  },
  question_follows: { title: 'Les questions que vous suivez', what: 'lesquelles, depuis quand' },
  theme_follows: { title: 'Les thèmes que vous suivez', what: 'lesquels, depuis quand' },
  question_terms: {
    title: 'L’index de recherche',
    what: 'les mots de chaque question, sans le nom de qui l’a écrite',
  },
  exchange_words: {
    title: 'Les mots employés',
    what: 'la liste des mots écrits, sans savoir par qui, pour corriger les fautes de frappe',
  },
  notices: {
    title: 'Vos nouvelles',
    what: 'ce qui vous a été annoncé, où cela se lit, si vous l’avez lu. Jamais un texte',
  },
  deliveries: {
    title: 'Les messages partis',
    what: 'par quel chemin, quand, et s’ils sont arrivés. Ni texte ni adresse',
  },
  delivery_notices: { title: 'Ce que dit chaque message', what: 'des numéros de nouvelles' },
  message_choices: { title: 'Vos choix de messages', what: 'ce que vous voulez recevoir, et par où' },
  quiet_hours: { title: 'Vos heures de calme', what: 'de quelle heure à quelle heure rien ne part' },
  push_subscriptions: {
    title: 'Les appareils qui affichent vos notifications',
    what: 'l’adresse que le navigateur nous a donnée pour vous prévenir, et ses clés. Elle part avec la connexion',
  },
  push_receipts: {
    title: 'Les notifications affichées',
    what: 'laquelle est partie vers quel appareil, et quand',
  },
  outside_letters: {
    title: 'Les messages aux employeurs sans compte',
    what: 'ce qui leur a été annoncé\u00a0; leur numéro ou leur adresse est oublié dès l’envoi',
  },
  outside_stops: {
    title: 'Les employeurs qui ne veulent plus de messages',
    what: 'une empreinte de leur numéro ou de leur adresse',
  },
  refused_contacts: {
    title: 'Les contacts qui refusent nos messages',
    what: 'une empreinte de votre numéro ou de votre adresse, et depuis quand',
  },
  moderation_cases: {
    title: 'Les dossiers de modération',
    what: 'quel texte a été regardé, et par quel modérateur',
  },
  moderation_reports: {
    title: 'Vos signalements',
    what: 'quel texte, quelle règle, ce que vous en avez dit. Aucun écran ne dit que c’est vous',
  },
  moderation_decisions: {
    title: 'Les décisions sur vos textes',
    what: 'la décision, ses raisons, et votre contestation',
  },
  exchange_suspensions: {
    title: 'Vos suspensions',
    what: 'de quand à quand vous ne pouviez pas écrire',
  },
  author_reveals: {
    title: 'Qui a su que c’était vous',
    what: 'chaque fois que la modération a regardé qui se tenait derrière un texte sans nom, et pourquoi',
  },
  audit_lines: { title: 'Le journal', what: 'les actes\u00a0: qui, quoi, quand. Jamais les textes' },
  directory_reports: {
    title: 'Les erreurs signalées dans l’annuaire',
    what: 'ce qui est faux dans une fiche, sans dire qui l’a signalé',
  },
  rate_counters: {
    title: 'Les compteurs d’essais',
    what: 'des nombres, sous une empreinte qui ne nomme personne',
  },
  sent_forms: {
    title: 'Formulaires déjà reçus',
    what: 'une empreinte qui ne nomme personne, pour ne pas enregistrer deux fois ce que votre téléphone renvoie',
  },
  jobs: { title: 'La file des travaux', what: 'des numéros, jamais un nom ni un texte' },
  demo_messages: { title: 'La boîte de démonstration', what: 'les messages d’un réseau inventé' },
};
