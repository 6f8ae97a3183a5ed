import { afterAll } from 'vitest';
import { leaveDatabase } from '../database.ts';
import { keepStatements, noteStatements } from './statements.ts';

const another = Boolean(process.env['RAVIE_TEST_PG']);
if (!another) noteStatements();

// Files of one worker share their modules (nothing is read twice), never a database.
afterAll(async () => {
  await leaveDatabase();
  if (!another) keepStatements();
});
