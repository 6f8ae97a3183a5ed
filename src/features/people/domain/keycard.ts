import type { RoleName } from '../../../language/actor.ts';
import { drawSigns, readSigns } from './join-code.ts';

/** Twelve signs out of twenty: 52 bits, in the square and in print alike. */
const length = 12;

/** A card opens nothing any more after so many wrong PINs in a row. */
export const keycardTries = 5;

/** What a card still does: nothing was opened with it yet, it works, it was tried too often, it was blocked. */
export type KeycardState = 'unused' | 'working' | 'locked' | 'blocked';

/** A new code for a card. */
export function newKeycardCode(randomByte: () => number): string {
  return drawSigns(length, randomByte);
}

/** Reads the code of a card as people type it; null when it cannot be one. */
export function readKeycardCode(typed: string): string | null {
  return readSigns(length, typed);
}

/** The code as it is printed: three groups of four. */
export function showKeycardCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}

export function keycardState(card: {
  wrongTries: number;
  lastUsedAt: Date | null;
  closedAt: Date | null;
}): KeycardState {
  if (card.closedAt) return 'blocked';
  if (card.wrongTries >= keycardTries) return 'locked';
  return card.lastUsedAt ? 'working' : 'unused';
}

/**
 * Whether who runs a relay may give somebody a new card. A card opens an account: so never that of somebody who has
 * a phone or an e-mail address of her own, and can come back by herself; nor of somebody who answers for others.
 */
export function needsKeycardOfRelay(holder: { hasContact: boolean; roles: readonly RoleName[] }): boolean {
  return !holder.hasContact && holder.roles.every((role) => role === 'carer');
}
