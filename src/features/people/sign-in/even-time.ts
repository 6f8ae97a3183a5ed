/** A step, in milliseconds: more than what telling a right answer from a wrong one ever takes. */
const step = 250;

/**
 * Does the work and answers at the next whole step of time, failed or not: how long it took tells no more than how
 * busy the house is.
 */
export async function inEvenTime<Result>(work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    const taken = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, Math.ceil(taken / step) * step - taken));
  }
}
