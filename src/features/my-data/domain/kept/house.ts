import type { Kept } from './entry.ts';

/** What the ground floor keeps: the trail, the counters, the queue, the box of the demonstration. */
export const houseTables = {
  audit_lines: {
    activity: 'trail',
    until: ['trail'],
    erasure: 'pseudonym',
    exported: true,
    personal: ['actor_id', 'action', 'subject', 'details'],
    plain: ['id'],
  },
  rate_counters: {
    activity: 'safety',
    until: ['counters'],
    erasure: 'fades',
    exported: false,
    personal: ['key'],
    plain: [],
  },
  // Under a hash of who sent it and of a key that only her device has; where it led can be read with that key alone.
  sent_forms: {
    activity: 'safety',
    until: ['sentForms'],
    erasure: 'fades',
    exported: false,
    personal: ['id', 'content', 'answer'],
    plain: [],
  },
  // The queue's own tables stand in their schema, `jobs`: this entry is for what is put in them.
  jobs: {
    activity: 'safety',
    until: ['doneWork'],
    erasure: 'deleted',
    exported: false,
    personal: ['data', 'output'],
    plain: [],
  },
  demo_messages: {
    activity: 'safety',
    until: ['account'],
    erasure: 'deleted',
    exported: false,
    personal: ['recipient', 'subject', 'body'],
    plain: ['id', 'channel'],
  },
} as const satisfies Record<string, Kept>;
