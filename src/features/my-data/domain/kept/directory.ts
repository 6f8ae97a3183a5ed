import type { Kept } from './entry.ts';

/** What the room `directory` keeps that may hold something of somebody. Services are organisations. */
export const directoryTables = {
  // Who said it is in the trail alone; names are masked before it is written.
  directory_reports: {
    activity: 'safety',
    until: ['directoryReports'],
    erasure: 'fades',
    exported: false,
    personal: ['word'],
    plain: ['id', 'service_id', 'what'],
  },
} as const satisfies Record<string, Kept>;
