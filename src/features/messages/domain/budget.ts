/** Cents spent on texts in a day: by all, and by the members of each relay. */
export type Spending = { house: number; centres: ReadonlyMap<string, number> };

export type Caps = { dayCap: number; centreDayCap: number };

/** One text that would leave: what it costs, and the relay it counts for, if any. */
export type Expense = { id: string; cents: number; centreId: string | null };

/**
 * Which texts the caps leave room for, in the order given: the first to ask is the first served, and a dear one that
 * does not fit leaves its place to a cheaper one.
 */
export function affordable(expenses: readonly Expense[], spent: Spending, caps: Caps): Set<string> {
  let { house } = spent;
  const centres = new Map(spent.centres);
  const kept = new Set<string>();
  for (const { id, cents, centreId } of expenses) {
    const ofCentre = centreId === null ? 0 : (centres.get(centreId) ?? 0);
    if (house + cents > caps.dayCap || (centreId !== null && ofCentre + cents > caps.centreDayCap)) continue;
    house += cents;
    if (centreId !== null) centres.set(centreId, ofCentre + cents);
    kept.add(id);
  }
  return kept;
}

/** How many texts a message makes, in the basic alphabet of mobile networks (3GPP TS 23.040: 160, then 153 each). */
export function textsIn(message: string): number {
  return message.length <= 160 ? 1 : Math.ceil(message.length / 153);
}
