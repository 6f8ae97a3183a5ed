import type { IconFile } from './device-pictures.ts';
import { part, query, type Given } from './address.ts';
import { directoryUrls } from './directory-urls.ts';
import { expertSlugs, type ExpertField } from './expert-fields.ts';
import { workUrls } from './work-urls.ts';

type ContactKind = 'phone' | 'email';

/** How each way to be reached is written in addresses. */
export const contactSlugs: Record<ContactKind, string> = { phone: 'telephone', email: 'email' };

/**
 * The URL book: every address of the house, in French words for people. Pages and mails link through it, so
 * that no room needs to know another one's pages. Parameters are encoded in `address` and nowhere else.
 */
export const urls = {
  home: () => '/',
  /** Home, opened from the installed application. */
  appHome: () => '/?depuis=appli',
  more: () => '/plus',
  language: () => '/langue',
  theme: () => '/apparence',
  accessibility: () => '/accessibilite',
  source: () => '/code-source',

  signIn: (next?: string) => `/connexion${query({ suite: next })}`,
  /** For somebody who is signed in and shows once more that it is her. */
  signInOnceMore: (next: string) => `/connexion${query({ suite: next, encore: 'oui' })}`,
  signInCode: () => '/connexion/code',
  signInAgain: () => '/connexion/code/nouveau',
  signOut: () => '/deconnexion',
  unlockChallenge: () => '/connexion/cle/defi',
  unlock: () => '/connexion/cle',
  secondStep: (next?: string) => `/encore-un-pas${query({ suite: next })}`,
  secondStepSending: () => '/encore-un-pas/envoi',
  secondStepCode: () => '/encore-un-pas/code',
  secondStepChallenge: () => '/encore-un-pas/defi',
  secondStepUnlock: () => '/encore-un-pas/cle',
  keycardSignIn: (next?: string) => `/carte${query({ suite: next })}`,
  keycards: (centreId: string) => `/relais/${part(centreId)}/cartes`,
  newKeycard: (centreId: string) => `/relais/${part(centreId)}/cartes/nouvelle`,
  keycardPrint: (id: string) => `/cartes/${part(id)}/impression`,
  keycardSheet: (id: string) => `/cartes/${part(id)}/carte.pdf`,
  keycardDone: (id: string) => `/cartes/${part(id)}/rangement`,
  keycardRenewal: (id: string) => `/cartes/${part(id)}/nouvelle`,
  keycardBlock: (id: string) => `/cartes/${part(id)}/blocage`,
  devices: () => '/mes-appareils',
  device: (sessionId: string) => `/mes-appareils/${part(sessionId)}/fermeture`,
  otherDevices: () => '/mes-appareils/fermeture',
  devicesSeen: () => '/mes-appareils/vus',
  myKeycard: () => '/mes-appareils/carte',
  passkeys: () => '/mes-appareils/cles',
  passkeyChallenge: () => '/mes-appareils/cles/defi',
  passkey: (id: string) => `/mes-appareils/cles/${part(id)}/retrait`,
  /** Adding a phone or an e-mail address; with a kind, changing the one there is. */
  contact: (changed?: ContactKind) =>
    `/mes-appareils/contact${query({ changer: changed && contactSlugs[changed] })}`,
  contactRemoval: (kind: ContactKind) =>
    `/mes-appareils/contact/retrait${query({ quoi: contactSlugs[kind] })}`,
  contactCode: () => '/mes-appareils/contact/code',
  profile: () => '/profil',
  profilePart: (name: 'identite' | 'gestes' | 'langues') => `/profil/${name}`,
  welcome: (next?: string) => `/profil/bienvenue${query({ suite: next })}`,
  join: (code?: string) => (code ? `/rejoindre/${part(code)}` : '/rejoindre'),
  admission: () => '/admission',
  admissionWithdrawal: () => '/admission/retrait',
  whoIAm: () => '/qui-je-suis',
  admissions: () => '/admissions',
  admissionDecision: (id: string) => `/admissions/${part(id)}/decision`,
  person: (id: string) => `/personnes/${part(id)}`,
  people: (search?: string) => `/personnes${query({ q: search })}`,
  expertise: (personId: string) => `/personnes/${part(personId)}/expertises`,
  sessionsEnd: (personId: string) => `/personnes/${part(personId)}/appareils/fermeture`,
  grants: (personId: string) => `/personnes/${part(personId)}/roles`,
  grant: (personId: string, grantId: string) => `/personnes/${part(personId)}/roles/${part(grantId)}/retrait`,
  centre: (id: string) => `/relais/${part(id)}`,
  centreCode: (id: string) => `/relais/${part(id)}/code`,
  centreGroup: (id: string) => `/relais/${part(id)}/groupe`,
  centrePoster: (id: string) => `/relais/${part(id)}/affiche`,
  myCentre: () => '/mon-relais',

  news: () => '/nouvelles',
  /** A piece of news by its short reference: this stands in messages, so it is short and tells nothing. */
  newsItem: (reference: string) => `/n/${part(reference)}`,
  messageChoices: (more: Given<'fait'> = {}) => `/mes-messages${query(more)}`,
  messageChoice: (kind: string) => `/mes-messages/${part(kind)}`,
  quietHours: () => '/mes-messages/heures',
  /** Notifications on this device. */
  notifications: (more: Given<'fait'> = {}) => `/mes-messages/notifications${query(more)}`,
  noNotifications: () => '/mes-messages/notifications/arret',
  onlyInside: () => '/mes-messages/seulement-dans-ravie',
  usualMessages: () => '/mes-messages/reglages-du-debut',
  contactAgain: (channel: 'mail' | 'sms') => `/mes-messages/reprise/${part(channel)}`,
  /** One tap, without signing in; short, since texts carry it. */
  stopMessages: (token: string) => `/a/${part(token)}`,
  mailReports: () => '/webhooks/courriels',
  smsReports: () => '/webhooks/sms',

  communes: (search?: string) => `/communes${query({ q: search })}`,
  communeSuggestions: () => '/communes/suggestions',

  exchange: (list: Given<'vue' | 'theme' | 'suite'> = {}) => `/entraide${query(list)}`,
  ask: (text?: string) => `/entraide/poser${query({ texte: text })}`,
  similar: () => '/entraide/semblables',
  search: (text?: string, narrowed: Given<'theme' | 'departement' | 'sansreponse' | 'combien'> = {}) =>
    `/entraide/recherche${query({ q: text, ...narrowed })}`,
  searchFilters: (text?: string, narrowed: Given<'theme' | 'departement' | 'sansreponse'> = {}) =>
    `/entraide/recherche/filtres${query({ q: text, ...narrowed })}`,
  question: (id: string, more: Given<'fait' | 'apres'> = {}) =>
    `/entraide/questions/${part(id)}${query(more)}`,
  expertQueues: () => '/entraide/experts',
  expertQueue: (field: ExpertField) => `/entraide/experts/${expertSlugs[field]}`,
  questions: () => '/entraide/questions',
  questionEdition: (id: string) => `/entraide/questions/${part(id)}/modification`,
  questionLive: (id: string, after: number) =>
    `/entraide/questions/${part(id)}/direct?apres=${String(after)}`,
  questionNews: (id: string, after: number) =>
    `/entraide/questions/${part(id)}/nouvelles?apres=${String(after)}`,
  questionFollow: (id: string) => `/entraide/questions/${part(id)}/suivi`,
  themeFollow: (slug: string) => `/entraide/themes/${part(slug)}/suivi`,
  questionHistory: (id: string) => `/entraide/questions/${part(id)}/historique`,
  answers: (questionId: string) => `/entraide/questions/${part(questionId)}/reponses`,
  answer: (questionId: string, answerId: string, more: Given<'fait'> = {}): string =>
    `${urls.question(questionId, more)}#r-${part(answerId)}`,
  answerEdition: (id: string) => `/entraide/reponses/${part(id)}/modification`,
  answerHistory: (id: string) => `/entraide/reponses/${part(id)}/historique`,
  answerThanks: (id: string) => `/entraide/reponses/${part(id)}/merci`,
  answerHelped: (id: string) => `/entraide/reponses/${part(id)}/aidee`,

  rules: (number?: number) => (number ? `/regles#regle-${number}` : '/regles'),
  questionReport: (id: string) => `/entraide/questions/${part(id)}/signalement`,
  answerReport: (id: string) => `/entraide/reponses/${part(id)}/signalement`,
  moderation: (more: Given<'fait'> = {}) => `/moderation${query(more)}`,
  moderationAndMe: (more: Given<'fait'> = {}) => `/moderation/moi${query(more)}`,
  moderationFigures: (quarter?: string) => `/moderation/chiffres${query({ trimestre: quarter })}`,
  moderationSettings: () => '/moderation/reglages',
  cases: () => '/moderation/dossiers',
  case: (id: string) => `/moderation/dossiers/${part(id)}`,
  caseTaking: (id: string) => `/moderation/dossiers/${part(id)}/prise`,
  caseAuthor: (id: string) => `/moderation/dossiers/${part(id)}/auteur`,
  caseDecision: (id: string) => `/moderation/dossiers/${part(id)}/decision`,
  decision: (id: string, more: Given<'fait'> = {}) => `/moderation/decisions/${part(id)}${query(more)}`,
  decisionContest: (id: string) => `/moderation/decisions/${part(id)}/contestation`,
  decisionReview: (id: string) => `/moderation/decisions/${part(id)}/examen`,
  decisionLifting: (id: string) => `/moderation/decisions/${part(id)}/levee`,
  myData: () => '/mes-donnees',
  myDataRead: (table?: string) => `/mes-donnees/tout${query({ quoi: table })}`,
  myDataLooks: () => '/mes-donnees/consultations',
  myDataFile: () => '/mes-donnees/ravie-mes-donnees.json',
  erasure: () => '/mes-donnees/effacement',
  erasureWord: () => '/mes-donnees/effacement/confirmation',
  erased: () => '/mes-donnees/efface',
  dataOfficer: (more: Given<'detail'> = {}) => `/donnees-personnelles${query(more)}`,
  legal: () => '/mentions-legales',
  terms: () => '/conditions-d-utilisation',

  ...workUrls,
  ...directoryUrls,

  administration: () => '/administration',
  trail: (looked: Given<'personne' | 'acte' | 'sujet' | 'du' | 'au' | 'suite'> = {}) =>
    `/administration/journal${query(looked)}`,
  state: (more: Given<'fait'> = {}) => `/administration/etat${query(more)}`,
  retry: (queue: string, id: string) => `/administration/travaux/${part(queue)}/${part(id)}/reprise`,

  law: (search?: string) => `/droit${query({ q: search })}`,
  lawPart: (id: string) => `/droit/parties/${part(id)}`,
  lawArticle: (slug: string) => `/droit/articles/${part(slug)}`,
  lawRules: () => '/droit/regles',
  lawRule: (slug: string, more: Given<string> = {}) => `/droit/regles/${part(slug)}${query(more)}`,

  firstNames: () => '/prenoms.bin',
  offline: () => '/hors-ligne',
  /** What the device fetches ahead: a list of addresses. */
  ahead: () => '/hors-ligne/d-avance',
  /** `fin`: why she is led there, when it is that her session has ended. */
  outbox: (more: Given<'fin'> = {}) => `/en-attente${query(more)}`,

  demo: () => '/demo',
  demoBe: (name: string) => `/demo/etre/${part(name)}`,
  demoBox: () => '/demo/boite',

  health: () => '/healthz',
  ready: () => '/readyz',
  /** At the root: a worker serves what stands below its own address. */
  worker: () => '/worker.js',
  /** What devices show of us, by addresses that do not change. */
  manifest: (locale: string) => `/ravie-${locale}.webmanifest`,
  install: () => '/installer',
  noInstall: () => '/installer/non-merci',
  icon: (name: IconFile) => `/icones/${name}.png`,
  asset: (name: string) => `/assets/${part(name)}`,
} as const;

/** A path of ours to go back to after a detour, or home: never another site (open redirects). */
export function localPath(value: string | undefined): string {
  if (!value || !value.startsWith('/') || /[\\\p{Cc}]/u.test(value)) return urls.home();
  const url = new URL(value, 'http://ravie.invalid');
  return url.host === 'ravie.invalid' ? url.pathname + url.search : urls.home();
}
