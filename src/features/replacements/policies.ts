import { holds } from '../../language/actor.ts';
import type { Policy } from '../../platform/http/policy.ts';
import { may } from './domain/rights.ts';

/** Who asks to be replaced, agrees, or helps: what each sees is in the query. */
export const replacing: Policy = { name: 'has to do with replacements', allows: may.enter };

/** Whose hours and calendar are on her own pages. */
export const working: Policy = { name: 'works as a carer', allows: (actor) => holds(actor, 'carer') };

/** What becomes of requests, in figures that name nobody. */
export const figuresReading: Policy = { name: 'reads the figures of replacements', allows: may.readFigures };
