import { done, failed, type Outcome } from '../../../language/failure.ts';
import { readPin, weaknessOf } from '../domain/pin.ts';

/** A PIN, typed twice by the person whose it is. */
export type PinTyped = { pin: string; pinAgain: string };

export type PinFailure =
  | { kind: 'pin-shape' }
  | { kind: 'pin-weak'; why: NonNullable<ReturnType<typeof weaknessOf>> }
  | { kind: 'pin-differs' };

/** The PIN she chose, or why it cannot be hers. */
export function choosePin({ pin, pinAgain }: PinTyped): Outcome<string, PinFailure> {
  const chosen = readPin(pin);
  if (!chosen) return failed({ kind: 'pin-shape' });
  const why = weaknessOf(chosen);
  if (why) return failed({ kind: 'pin-weak', why });
  if (readPin(pinAgain) !== chosen) return failed({ kind: 'pin-differs' });
  return done(chosen);
}
