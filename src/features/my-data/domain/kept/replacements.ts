import type { Kept } from './entry.ts';

/**
 * What the room `replacements` keeps of who asked, who was asked, who came and what each employer answered. A request
 * is kept as long as the contracts that came of it; what was merely said fades much sooner.
 */
export const replacementTables = {
  replacement_requests: {
    activity: 'replacements',
    until: ['account', 'draftRequest', 'papers'],
    erasure: 'deleted',
    exported: true,
    personal: ['id', 'carer_id', 'asked_by', 'on_word_of', 'department_code', 'motive'],
    plain: ['state'],
  },
  replacement_shifts: {
    activity: 'replacements',
    until: ['account', 'draftRequest', 'papers'],
    erasure: 'deleted',
    exported: true,
    personal: ['request_id', 'contract_id', 'employer_id', 'kind', 'gestures'],
    plain: ['id', 'state'],
  },
  // Who said no, and why, is nobody's business once the days have passed.
  replacement_asks: {
    activity: 'replacements',
    until: ['account', 'answers'],
    erasure: 'deleted',
    exported: true,
    personal: ['request_id', 'carer_id', 'because', 'state', 'reason', 'asked_before'],
    plain: ['id'],
  },
  replacement_ask_shifts: {
    activity: 'replacements',
    until: ['account', 'answers'],
    erasure: 'deleted',
    exported: true,
    personal: ['ask_id', 'shift_id'],
    plain: [],
  },
  replacement_covers: {
    activity: 'replacements',
    until: ['account', 'papers'],
    erasure: 'deleted',
    exported: true,
    personal: ['shift_id', 'ask_id', 'agreement_id', 'carer_id', 'during'],
    plain: ['id', 'state', 'released_because'],
  },
  // The link and the six figures only as digests.
  employer_agreements: {
    activity: 'replacements',
    until: ['account', 'papers'],
    erasure: 'deleted',
    exported: true,
    personal: [
      'request_id',
      'employer_id',
      'carer_id',
      'link_digest',
      'code_digest',
      'salt',
      'state',
      'answered_by',
    ],
    plain: ['id'],
  },
  // Whom to call in a service, as the service said it, goes with it.
  replacement_service_calls: {
    activity: 'replacements',
    until: ['account', 'answers'],
    erasure: 'deleted',
    exported: true,
    personal: ['request_id', 'asked_by', 'salt', 'link_digest', 'contact_name', 'phone'],
    plain: ['id', 'service_id', 'state'],
  },
  replacement_ends: {
    activity: 'replacements',
    until: ['account', 'papers'],
    erasure: 'deleted',
    exported: true,
    personal: ['cover_id', 'side', 'said_by', 'thanks', 'word'],
    plain: ['id'],
  },
} as const satisfies Record<string, Kept>;
