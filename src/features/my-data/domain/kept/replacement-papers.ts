import type { Kept } from './entry.ts';

/** What the room `replacements` keeps on paper: contracts as they were agreed, handover sheets, secret calendars. */
export const replacementPaperTables = {
  // Goes with the agreement, when whichever of those it names goes.
  replacement_papers: {
    activity: 'replacements',
    until: ['account', 'papers'],
    erasure: 'deleted',
    exported: true,
    personal: ['agreement_id', 'terms'],
    plain: [],
  },
  // Goes with the contract it is about.
  handover_sheets: {
    activity: 'replacements',
    until: ['account', 'endedContract'],
    erasure: 'deleted',
    exported: true,
    personal: ['contract_id', 'gestures', 'habits', 'keys', 'reassures', 'avoid', 'contacts', 'written_by'],
    plain: [],
  },
  // Only its digest: nobody can read the address again.
  calendar_feeds: {
    activity: 'replacements',
    until: ['account'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'token_digest'],
    plain: [],
  },
} as const satisfies Record<string, Kept>;
