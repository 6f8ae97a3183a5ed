import type { IconName } from '../../../ui/icon-files.ts';
import type { NoticeKind } from '../domain/kinds.ts';

export const kindIcons: Record<NoticeKind, IconName> = {
  'answer-to-my-question': 'reply',
  'answer-to-followed': 'answer',
  'question-in-theme': 'question',
  'question-to-my-field': 'idea',
  thanked: 'heart',
  welcome: 'handshake',
  'admission-decided': 'check',
  'admission-to-decide': 'invite',
  'report-decided': 'shield',
  'moderation-decision': 'shield',
  'identity-revealed': 'eye',
  'new-device': 'phone',
  'sessions-ended': 'lock',
  'contest-decided': 'shield',
  'account-unused': 'clock',
  'contest-to-review': 'shield',
  'question-near-me': 'question',
  'contract-corrected': 'contract',
  'hours-offered-answer': 'handshake',
  'replacement-asked': 'replacement',
  'replacement-news': 'replacement',
  'replacement-to-help': 'helps',
  'directory-to-check': 'building',
};
