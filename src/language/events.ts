/**
 * The catalogue of what happens. A room tells the others by an event written in the transaction of the fact
 * itself; listeners in `jobs.ts` react afterwards. Events carry ids, never texts nor contacts.
 */
export type RavieEvent =
  | { type: 'carer-joined'; personId: string; centreId: string }
  | { type: 'admission-asked'; requestId: string }
  | { type: 'admission-decided'; requestId: string }
  | { type: 'device-signed-in'; personId: string; deviceId: string };

export type EventType = RavieEvent['type'];

export type EventOf<Type extends EventType> = Extract<RavieEvent, { type: Type }>;
