import { afterAll } from 'vitest';
import { leaveDatabase } from '../database.ts';

// Files of one worker share their modules (nothing is read twice), never a database.
afterAll(leaveDatabase);
