import { noticeKinds, type NoticeKind } from './kinds.ts';

/** Each kind as it stands in an address. */
export const kindSlugs: Record<NoticeKind, string> = {
  'answer-to-my-question': 'reponse',
  'answer-to-followed': 'reponse-suivie',
  'question-in-theme': 'question-theme',
  'question-to-my-field': 'question-expertise',
  thanked: 'merci',
  welcome: 'bienvenue',
  'admission-decided': 'ma-demande',
  'admission-to-decide': 'demandes',
  'report-decided': 'signalement',
  'moderation-decision': 'moderation',
  'identity-revealed': 'sans-nom',
  'new-device': 'appareil',
  'sessions-ended': 'appareils-fermes',
  'contest-decided': 'contestation',
  'account-unused': 'compte',
  'contest-to-review': 'contestations',
  'question-near-me': 'question-gestes',
  'contract-corrected': 'contrat',
  'hours-offered-answer': 'echange-d-heures',
  'replacement-asked': 'remplacement-propose',
  'replacement-news': 'remplacement',
  'replacement-to-help': 'remplacement-aide',
  'directory-to-check': 'annuaire',
};

/** The kind of an address; null when there is none. */
export function kindFromSlug(slug: string | undefined): NoticeKind | null {
  return noticeKinds.find((kind) => kindSlugs[kind] === slug) ?? null;
}
