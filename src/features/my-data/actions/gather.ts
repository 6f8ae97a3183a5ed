import type { Exported } from '../../../language/exported.ts';
import { entryOf, isKept, keptTables, type KeptTable } from '../domain/kept.ts';

export type Gathered = { table: KeptTable; rows: Record<string, unknown>[]; cut: boolean };

/**
 * Rows put together by table, in the order of the table of what is kept, at most so many of each. Every table that
 * is exported is there, empty or not. Throws for a table nobody has declared: it would be given without a name.
 */
export async function gatherTables(rows: AsyncIterable<Exported>, most: number): Promise<Gathered[]> {
  const gathered = new Map<KeptTable, Gathered>(
    keptTables
      .filter((table) => entryOf(table).exported)
      .map((table) => [table, { table, rows: [], cut: false }]),
  );
  for await (const { table, row } of rows) {
    const known = isKept(table) ? gathered.get(table) : undefined;
    if (!known) throw new Error(`The table ${table} is given, and is not said to be exported.`);
    if (known.rows.length < most) known.rows.push(row);
    else known.cut = true;
  }
  return [...gathered.values()];
}
