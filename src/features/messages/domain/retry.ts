/** Minutes before each new attempt of a message that was refused for now. */
const waits = [1, 5, 15, 60, 180, 360, 720];

/** When to try again after so many attempts; null when it is enough: about a day has gone by. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const minutes = waits[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}

/**
 * How long an attempt may last, in seconds. Longer than any gateway is waited for: past it, whoever began has died, and
 * nobody knows how that ended.
 */
export const leaseSeconds = 120;

/** How long a gateway that knows nothing yet of a message is asked again, in hours. */
export const doubtHours = 6;
