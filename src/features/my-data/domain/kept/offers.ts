import type { Kept } from './entry.ts';

/** What the room `replacements` keeps of hours offered, swapped and lasting. A contact is never copied: only named. */
export const offerTables = {
  hour_offers: {
    activity: 'replacements',
    until: ['account', 'hourOffers'],
    erasure: 'deleted',
    exported: true,
    personal: [
      'person_id',
      'department_code',
      'commune_code',
      'kinds',
      'gestures',
      'weekdays',
      'contract_id',
      'word',
      'reach',
    ],
    plain: ['id', 'kind', 'state'],
  },
  hour_offer_times: {
    activity: 'replacements',
    until: ['account', 'hourOffers'],
    erasure: 'deleted',
    exported: true,
    personal: [],
    plain: ['offer_id'],
  },
  hour_offer_answers: {
    activity: 'replacements',
    until: ['account', 'hourOffers'],
    erasure: 'deleted',
    exported: true,
    personal: [
      'offer_id',
      'person_id',
      'word',
      'reach',
      'contract_id',
      'shift_kind',
      'offered_request_id',
      'answered_request_id',
    ],
    plain: ['id', 'state'],
  },
} as const satisfies Record<string, Kept>;
