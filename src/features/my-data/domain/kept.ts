import { departmentPlanTables } from './kept/department-plans.ts';
import { directoryTables } from './kept/directory.ts';
import { exchangeTables } from './kept/exchange.ts';
import { houseTables } from './kept/house.ts';
import { messageTables } from './kept/messages.ts';
import { moderationTables } from './kept/moderation.ts';
import { offerTables } from './kept/offers.ts';
import { peopleTables } from './kept/people.ts';
import { replacementPaperTables } from './kept/replacement-papers.ts';
import { replacementTables } from './kept/replacements.ts';
import { signInTables } from './kept/sign-in.ts';
import { workTables } from './kept/work.ts';
import type { Kept } from './kept/entry.ts';

/**
 * Everything that is kept of people, table by table: the one place where it is said. Made from it: the page « Mes
 * données » and the public one, the export, the register of processing, the impact study, and the test that reads the
 * migrated database and refuses a column nobody has thought about. A new table adds one entry here (in the file of its
 * room) and its sentences in `words/tables`.
 */
export const kept = {
  ...signInTables,
  ...peopleTables,
  ...exchangeTables,
  ...directoryTables,
  ...replacementTables,
  ...replacementPaperTables,
  ...offerTables,
  ...messageTables,
  ...moderationTables,
  ...workTables,
  ...departmentPlanTables,
  ...houseTables,
} as const satisfies Record<string, Kept>;

export type KeptTable = keyof typeof kept;

export const keptTables = Object.keys(kept) as KeptTable[];

export function isKept(table: string): table is KeptTable {
  return Object.hasOwn(kept, table);
}

/** What one table keeps; the types of the entries are narrower than what their readers need. */
export const entryOf = (table: KeptTable): Kept => kept[table];

/** Tables that say nothing of anybody: the country, its relays, what is set for all, and what the house notes about itself. */
export const aboutNobody: readonly string[] = [
  'regions',
  'departments',
  'communes',
  'law_articles',
  'law_imports',
  'place_imports',
  'centres',
  'directory_services',
  'directory_communes',
  'exchange_holds',
  'sms_spending',
  'migrations',
];
