import type { Fact, Said, Side } from './contract.ts';

/** The same with the facts that have just been said, by one side, at a moment. */
export function saidAlso(said: Said, told: readonly Fact[], by: Side, at: Date): Said {
  const now = { by, at: at.toISOString() };
  return { ...said, ...Object.fromEntries(told.map((fact) => [fact, now])) };
}

/** The facts, among those asked for, that differ between two states: what one side has just said. */
export function changed<State extends Partial<Record<Fact, unknown>>>(before: State, after: State): Fact[] {
  return (Object.keys(after) as Fact[]).filter(
    (fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]),
  );
}
