import { randomUUID } from 'node:crypto';

import { z } from 'zod';

export const id = z.uuid().parse(randomUUID());
