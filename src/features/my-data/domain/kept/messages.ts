import type { Kept } from './entry.ts';

/** What the room `messages` keeps: ids, kinds and dates. Contacts stay with the sign-in, and no text is kept. */
export const messageTables = {
  notices: {
    activity: 'messages',
    until: ['account', 'messages'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'kind', 'fact_id', 'path', 'topic'],
    plain: ['id'],
  },
  deliveries: {
    activity: 'messages',
    until: ['account', 'messages'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'channel', 'rhythm', 'topic', 'centre_id'],
    plain: ['id', 'state', 'reason'],
  },
  delivery_notices: {
    activity: 'messages',
    until: ['account', 'messages'],
    erasure: 'deleted',
    exported: false,
    personal: [],
    plain: ['delivery_id', 'notice_id'],
  },
  message_choices: {
    activity: 'messages',
    until: ['account'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'kind', 'channel', 'rhythm'],
    plain: [],
  },
  quiet_hours: {
    activity: 'messages',
    until: ['account'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id'],
    plain: [],
  },
  push_subscriptions: {
    activity: 'messages',
    until: ['account', 'session'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'session_id', 'endpoint', 'p256dh', 'auth'],
    plain: ['id', 'server_key'],
  },
  push_receipts: {
    activity: 'messages',
    until: ['account', 'messages'],
    erasure: 'deleted',
    exported: false,
    personal: [],
    plain: ['delivery_id', 'subscription_id'],
  },
  // To somebody without an account: where it went is forgotten as soon as it has left.
  outside_letters: {
    activity: 'messages',
    until: ['messages'],
    erasure: 'fades',
    exported: false,
    personal: ['about', 'contact', 'contact_key', 'centre_id'],
    plain: ['delivery_id', 'purpose', 'salt', 'link_digest', 'locale', 'time_zone'],
  },
  // A keyed hash, which names nobody: kept so that whoever asked for no more letters has none.
  outside_stops: {
    activity: 'messages',
    until: ['useful'],
    erasure: 'fades',
    exported: false,
    personal: ['contact_key'],
    plain: ['reason'],
  },
  refused_contacts: {
    activity: 'messages',
    until: ['account'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'channel', 'contact_key'],
    plain: ['reason'],
  },
} as const satisfies Record<string, Kept>;
