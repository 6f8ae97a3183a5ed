import { expertSlugs, type ExpertField } from './expert-fields.ts';

/**
 * The URL book: every address of the house, in French words for people. Pages and mails link through it, so
 * that no room needs to know another one's pages. Parameters are encoded here and nowhere else.
 */
const part = encodeURIComponent;

function query(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length ? `?${new URLSearchParams(given).toString()}` : '';
}

/** Parameters of an address, those that are given. */
type Given<Name extends string> = Partial<Record<Name, string | undefined>>;

export const urls = {
  home: () => '/',
  more: () => '/plus',
  language: () => '/langue',
  theme: () => '/apparence',
  accessibility: () => '/accessibilite',
  source: () => '/code-source',

  signIn: (next?: string) => `/connexion${query({ suite: next })}`,
  signInCode: () => '/connexion/code',
  signInAgain: () => '/connexion/code/nouveau',
  signOut: () => '/deconnexion',
  profile: () => '/profil',
  profilePart: (name: 'identite' | 'gestes' | 'langues') => `/profil/${name}`,
  welcome: (next?: string) => `/profil/bienvenue${query({ suite: next })}`,
  join: (code?: string) => (code ? `/rejoindre/${part(code)}` : '/rejoindre'),
  admission: () => '/admission',
  admissions: () => '/admissions',
  admissionDecision: (id: string) => `/admissions/${part(id)}/decision`,
  person: (id: string) => `/personnes/${part(id)}`,
  people: (search?: string) => `/personnes${query({ q: search })}`,
  expertise: (personId: string) => `/personnes/${part(personId)}/expertises`,
  grants: (personId: string) => `/personnes/${part(personId)}/roles`,
  grant: (personId: string, grantId: string) => `/personnes/${part(personId)}/roles/${part(grantId)}/retrait`,
  centre: (id: string) => `/relais/${part(id)}`,
  centreCode: (id: string) => `/relais/${part(id)}/code`,
  centrePoster: (id: string) => `/relais/${part(id)}/affiche`,
  myCentre: () => '/mon-relais',

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

  firstNames: () => '/prenoms.bin',

  demo: () => '/demo',
  demoBe: (name: string) => `/demo/etre/${part(name)}`,
  demoBox: () => '/demo/boite',

  health: () => '/healthz',
  ready: () => '/readyz',
  asset: (name: string) => `/assets/${part(name)}`,
} as const;

/** A path of ours to go back to after a detour, or home: never another site (open redirects). */
export function localPath(value: string | undefined): string {
  if (!value || !value.startsWith('/') || /[\\\p{Cc}]/u.test(value)) return urls.home();
  const url = new URL(value, 'http://ravie.invalid');
  return url.host === 'ravie.invalid' ? url.pathname + url.search : urls.home();
}
