/**
 * Acts that only concern who does them: once her account is erased, they lose their author altogether, so that what
 * she wrote cannot be joined again. Every other act is a power over somebody, whose trail stays under a pseudonym.
 */
export const ownActs = [
  'ask-question',
  'give-answer',
  'edit-question',
  'edit-answer',
  'thank-answer',
  'take-back-thanks',
  'mark-helped',
  'take-back-helped',
  'update-profile',
  'ask-admission',
  'join-centre',
  'export-data',
  'withdraw-admission',
  'declare-role',
  'report-post',
  'report-service',
  'contest-decision',
  'choose-messages',
  'choose-only-inside',
  'choose-usual-messages',
  'choose-quiet-hours',
  'turn-on-notifications',
  'turn-off-notifications',
  'try-contact-again',
  'strengthen-session',
  'close-device',
  'close-devices',
  'add-contact',
  'change-contact',
  'remove-contact',
  'add-passkey',
  'remove-passkey',
  'change-pin',
  'open-replacement',
  'change-replacement',
  'drop-replacement',
  'enter-contract',
  'correct-contract',
  'add-contract-day',
  'remove-contract-day',
  'give-contract-code',
  'take-contract',
  'change-availability',
  'make-calendar',
  'stop-calendar',
  'write-handover-sheet',
] as const;

/** Her own coming in, written by the house: it is nobody's look at her. */
export const signIns = ['sign-in', 'open-account', 'new-device'] as const;

/** How the trail names what an act was done to: `person:0193…`, `centre:0193…`. */
export function subjectOf(text: string): { kind: string; id: string } {
  const at = text.indexOf(':');
  return at < 0 ? { kind: text, id: '' } : { kind: text.slice(0, at), id: text.slice(at + 1) };
}
