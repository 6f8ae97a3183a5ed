/**
 * The catalogue of what happens. A room tells the others by an event written in the transaction of the fact
 * itself; listeners in `jobs.ts` react afterwards. Events carry ids, never texts nor contacts.
 */
export type RavieEvent =
  | { type: 'carer-joined'; personId: string; centreId: string }
  | { type: 'admission-decided'; requestId: string }
  | { type: 'answer-given'; questionId: string; answerId: string }
  | { type: 'answer-thanked'; answerId: string }
  /** A newcomer's post waits for a moderator's look. `answerId` is null when it is the question itself. */
  | { type: 'post-held'; questionId: string; answerId: string | null }
  | { type: 'question-asked'; questionId: string }
  | { type: 'identity-revealed'; revealId: string }
  | { type: 'admission-asked'; requestId: string }
  /** Where somebody lives, what she says she can do, or whether she is a carer may have changed. */
  | { type: 'profile-changed'; personId: string }
  /** One side of a contract changed what is said of it, or joined it. `factId` names this time. */
  | { type: 'contract-corrected'; contractId: string; by: 'carer' | 'employer'; factId: string }
  | { type: 'device-signed-in'; personId: string; deviceId: string }
  /** All the open hours of a department are to be planned at once. */
  | { type: 'department-plan-asked'; planId: string }
  /** Somebody else closed all her devices. `factId` names this time. */
  | { type: 'sessions-ended'; personId: string; factId: string }
  | { type: 'replacement-asked'; askId: string }
  /** She accepted, declined or offered another hour. */
  | { type: 'replacement-answered'; askId: string }
  | { type: 'employer-asked'; agreementId: string }
  /** An employer agreed: these papers may be drawn. */
  | { type: 'replacement-agreed'; agreementId: string }
  /** Hours that somebody had taken are open again. `factId` names this time. */
  | { type: 'replacement-reopened'; requestId: string; factId: string }
  /** One half of a swap does not hold: `requestId` is the other, which falls with it. */
  | { type: 'swap-fell'; requestId: string }
  /** Everybody has been asked, and hours are left. */
  | { type: 'replacement-escalated'; requestId: string };

export type EventType = RavieEvent['type'];

export type EventOf<Type extends EventType> = Extract<RavieEvent, { type: Type }>;
