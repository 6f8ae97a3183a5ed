/**
 * What an action answers: its value, or a failure a person can understand and mend.
 * Failures are tagged (`kind`) and switched exhaustively where they are turned into a status and a sentence.
 */
export type Outcome<Value, Failure extends { kind: string }> =
  | { ok: true; value: Value }
  | { ok: false; failure: Failure };

export function done(): { ok: true; value: undefined };
export function done<Value>(value: Value): { ok: true; value: Value };
export function done<Value>(value?: Value): { ok: true; value: Value | undefined } {
  return { ok: true, value };
}

export function failed<Failure extends { kind: string }>(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}

/** Thrown when what is asked for does not exist, or not for this actor: both look the same from outside (404). */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** Thrown when the actor may see the thing but not do this to it (403). */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

/** Closes an exhaustive switch: the compiler refuses a case left out. */
export function unreachable(value: never): never {
  throw new Error(`A case was left out: ${JSON.stringify(value)}`);
}
