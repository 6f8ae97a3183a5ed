import type { Exported } from '../../../language/exported.ts';

/**
 * The file somebody takes away, as JSON, piece by piece: nothing of it is held whole. Under `tables`, the rows of each
 * table as they come; a table's rows stand together.
 */
export async function* inJson(rows: AsyncIterable<Exported>, now: Date): AsyncGenerator<string> {
  yield `{\n"format": "ravie-mes-donnees/1",\n"madeAt": ${JSON.stringify(now)},\n"tables": {`;
  let open: string | null = null;
  for await (const { table, row } of rows) {
    if (table === open) yield `,\n${JSON.stringify(row)}`;
    else yield `${open === null ? '' : '\n],'}\n${JSON.stringify(table)}: [\n${JSON.stringify(row)}`;
    open = table;
  }
  yield `${open === null ? '' : '\n]'}\n}\n}\n`;
}
