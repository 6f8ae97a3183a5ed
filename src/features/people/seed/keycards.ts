import type { Services } from '../../../platform/services.ts';
import { hashKeycardCode } from '../sign-in/keycard-code.ts';
import { hashPin } from '../sign-in/pin-hash.ts';
import { insertKeycard, noteKeycardUse } from '../store/keycards.ts';
import { demoId } from './chance.ts';
import { personaLives } from './personas.ts';

/** The cards of the demonstration, made by who runs their relay; their codes are said on the page `/demo`. */
export async function insertDemoKeycards(services: Services, ago: (days: number) => Date): Promise<void> {
  const { db, secret } = services;
  const maker = personaLives.find(({ role }) => role === 'facilitator');
  for (const { name, personId, scope, keycard, days } of personaLives) {
    if (!keycard || scope.kind !== 'centre') continue;
    const id = demoId(`keycard ${name}`);
    await insertKeycard(db, {
      id,
      personId,
      centreId: scope.id,
      codeHash: hashKeycardCode(secret, keycard.code),
      pinHash: await hashPin(secret, keycard.pin),
      madeBy: maker?.personId ?? null,
      now: ago(days),
    });
    await noteKeycardUse(db, id, ago(days - 1));
  }
}
